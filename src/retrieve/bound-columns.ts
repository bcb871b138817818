import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { scoreOf } from './answer-columns.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, NeedKernel, RouteKernel, StepKernel } from './column-plan.js'
import type { Codes } from './encode-maker.js'
import { BASIS_BITS, ROW_FACETS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { relate } from './table-room.js'

/*
 * The most that a maker could come to, from what is cheap to see: its own criteria, and process and material of its
 * capabilities. Whoever cannot reach the list by this is not judged. Never less than `judgeColumns` gives (property
 * test): every utility not looked at counts 1, every effort not looked at its least.
 */

/** The most a maker could come to; written anew at every call. */
export interface Bound {
  /** Best standing among matches; `MISSES`: it can be no match. */
  standing: number
  score: number
  /** Least sum of efforts as a near miss; Infinity: it can be none. */
  effort: number
  /** Score as a near miss. */
  nearScore: number
}

export interface BoundScratch {
  readonly bound: Bound
  readonly utilities: number[]
  ownStanding: number
  ownEffort: number
  /** Per criterion: what the own criteria say; see `judgeMaker`. */
  readonly own: { readonly standings: number[]; readonly utilities: number[]; readonly efforts: number[] }
}

/** Least effort of a miss, by facet. */
const LEAST_EFFORT: readonly number[] = ROW_FACETS.map((facet) => {
  if (facet === 'lotSize' || facet === 'leadTime' || facet === 'window') return 1
  return facet === 'precision' || facet === 'capacity' ? 2 : 4
})

/** Slack for roots and logarithms, which are monotone but for their last bit. */
const SLACK = 1e-12

export function boundScratch(columns: ColumnPlan, own: BoundScratch['own']): BoundScratch {
  return {
    bound: { standing: 0, score: 0, effort: 0, nearScore: 0 },
    utilities: new Array<number>(columns.plan.criteria.length).fill(0.5),
    ownStanding: FITS,
    ownEffort: 0,
    own,
  }
}

/** Least effort of a required miss that `boundColumns` does not look at; Infinity where there is none. */
export function lateEffort({ routes, makers, plan }: ColumnPlan): number {
  let least = Number.POSITIVE_INFINITY
  for (const { steps } of routes) {
    for (const { needs } of steps) {
      for (const need of needs) {
        if (need.isRequired && need.column > 1) least = Math.min(least, LEAST_EFFORT[need.column]!)
      }
    }
  }
  return makers.some(({ kind, criterion }) => kind === 'host' && plan.required[criterion]) ? Math.min(least, 1) : least
}

/** Least effort of a maker that serves no step that counts. */
export function nearbyEffort({ routes }: ColumnPlan): number {
  const efforts = routes.map(({ steps }) =>
    steps.reduce(
      (sum, { counts, isOptional, process, missingEffort }) =>
        sum + (counts && !isOptional && process >= 0 ? missingEffort : 0),
      0,
    ),
  )
  return Math.min(...efforts)
}

/** Bounds a maker by its own criteria alone, which are in `scratch.own`. O(criteria). */
export function boundOwn(columns: ColumnPlan, scratch: BoundScratch, late: number): Bound {
  const { bound, own, utilities } = scratch
  const { plan } = columns
  let ownStanding = FITS
  let ownEffort = 0
  for (let c = 0; c < utilities.length; c++) utilities[c] = 1
  for (const { criterion } of columns.makers) {
    const standing = own.standings[criterion]!
    utilities[criterion] = own.utilities[criterion]!
    if (standing === MISSES) ownEffort += own.efforts[criterion]!
    if (standing < ownStanding && plan.required[criterion] && !(standing === OPEN && columns.isLenient[criterion])) {
      ownStanding = standing
    }
  }
  bound.standing = ownStanding
  bound.score = plan.criteria.length > 0 ? scoreOf(columns, utilities, plan.weights) + SLACK : 0
  // without a route nothing but experience speaks for a maker, and that makes no near miss
  const hasRoutes = columns.routes.length > 0
  bound.effort = hasRoutes ? ownEffort + (ownStanding === MISSES ? 0 : Math.min(late, 4)) : Number.POSITIVE_INFINITY
  bound.nearScore = bound.score
  scratch.ownStanding = ownStanding
  scratch.ownEffort = ownEffort
  return bound
}

/** Narrows the bound of a maker by its capabilities; after `boundOwn`. O(routes × steps × capabilities). */
export function boundRoutes(
  columns: ColumnPlan,
  codes: Codes,
  scratch: BoundScratch,
  late: number,
  segment: Segment,
  ordinal: number,
): Bound {
  const { bound } = scratch
  if (columns.routes.length === 0) return bound
  bound.standing = -1
  bound.score = 0
  bound.effort = Number.POSITIVE_INFINITY
  bound.nearScore = 0
  for (const route of columns.routes) boundRoute(columns, codes, scratch, route, segment, ordinal, late)
  return bound
}

const seen = { standing: FITS, process: 1, material: 1, effort: 0, mayMiss: false }

function boundRoute(
  columns: ColumnPlan,
  codes: Codes,
  scratch: BoundScratch,
  route: RouteKernel,
  segment: Segment,
  ordinal: number,
  late: number,
): void {
  const { plan, folds } = columns
  const { utilities, own, bound } = scratch
  for (let c = 0; c < utilities.length; c++) utilities[c] = 1
  for (const { criterion } of columns.makers) utilities[criterion] = own.utilities[criterion]!
  let standing = scratch.ownStanding
  let effort = scratch.ownEffort
  let mayMiss = late < Number.POSITIVE_INFINITY
  let process = 1
  let material = 1
  const { steps } = route
  let processCount = 0
  let materialCount = 0
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!
    boundStep(codes, step, segment, ordinal)
    if (seen.standing < standing) standing = seen.standing
    effort += seen.effort
    mayMiss ||= seen.mayMiss
    if (step.process >= 0) {
      processCount += 1
      process *= seen.process
    }
    if (step.material >= 0) {
      materialCount += 1
      material *= seen.material
    }
  }
  setFold(utilities, steps, 'process', process, processCount, folds)
  setFold(utilities, steps, 'material', material, materialCount, folds)
  const score = scoreOf(columns, utilities, plan.weights) + SLACK
  if (standing > bound.standing || (standing === bound.standing && score > bound.score)) {
    bound.standing = standing
    bound.score = score
  }
  if (standing === MISSES || mayMiss) {
    const least = standing === MISSES ? effort : effort + Math.min(late, 4)
    if (least < bound.effort) bound.effort = least
    if (score > bound.nearScore) bound.nearScore = score
  } else {
    // a route that cannot miss keeps the maker out of the near misses
    bound.effort = Number.NEGATIVE_INFINITY
  }
}

function setFold(
  utilities: number[],
  steps: readonly StepKernel[],
  which: 'process' | 'material',
  product: number,
  count: number,
  folds: ColumnPlan['folds'],
): void {
  if (count === 0) return
  for (const step of steps) {
    if (step[which] < 0) continue
    const c = step.needs[step[which]]!.criterion
    // only of a mean is the product known to be a bound
    utilities[c] = folds[c] === 'mean' ? (count === 1 ? product : Math.min(1, product ** (1 / count) + SLACK)) : 1
    return
  }
}

/** What process and material of the capabilities let one step come to, into `seen`. */
function boundStep(codes: Codes, step: StepKernel, segment: Segment, ordinal: number): void {
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  const processes = segment.rowColumns[0]!
  const { relations } = step
  const processNeed = step.needs[step.process]
  const materialNeed = step.needs[step.material]
  let standing = -1
  let process = 0
  let material = 0
  let leastEffort = 255
  let mayMiss = false
  let isDoubtful = false
  for (let row = first; row < end; row++) {
    const code = processes[row]!
    if ((relations.kinds[code] || relate(relations, code, codes)) !== 2) continue
    const flags = segment.flags[row]!
    const isInferred = (flags & BASIS_BITS) === BASES.length - 1
    if ((flags & UNSUPPORTED) !== 0) {
      isDoubtful = true
      mayMiss ||= !step.isOptional
    } else if (step.isOptional && isInferred) isDoubtful = true
    let rowStanding = FITS
    if (processNeed) {
      const table = processNeed.table
      let one = (table.standings[code] || judgeCode(table, code)) - 1
      let utility = table.utilities[code]!
      if (isInferred) {
        if (one === FITS) one = OPEN
        if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
      }
      if (utility > process) process = utility
      if (processNeed.isRequired && one < rowStanding) rowStanding = one
    }
    let rowEffort = 0
    if (materialNeed) {
      const entry = materialEntry(materialNeed, segment, row)
      let one = entry.standing
      let utility = entry.utility
      if (isInferred) {
        if (one === FITS) one = OPEN
        if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
      }
      if (utility > material) material = utility
      if (one === MISSES) rowEffort = entry.effort
      if (materialNeed.isRequired) {
        if (one < rowStanding) rowStanding = one
        if (one === MISSES) mayMiss = true
      }
    }
    if (rowEffort < leastEffort) leastEffort = rowEffort
    if (rowStanding > standing) standing = rowStanding
  }
  const isRequired = processNeed?.isRequired === true
  if (standing >= 0) {
    // who is not believed may count as not there: then the step is missing, open where it may be subcontracted
    const without = !isRequired ? FITS : step.isOptional ? OPEN : MISSES
    seen.standing = isDoubtful ? Math.max(standing, without) : standing
    seen.process = step.isOptional ? Math.max(process, UNKNOWN_UTILITY) : process
    seen.material = isDoubtful ? 1 : material
    seen.effort = 0
    if (seen.standing === MISSES) seen.effort = isDoubtful ? Math.min(leastEffort, step.missingEffort) : leastEffort
    seen.mayMiss = mayMiss
    return
  }
  seen.material = 1
  seen.mayMiss = false
  if (first === end || step.isOptional) {
    seen.standing = isRequired ? OPEN : FITS
    seen.process = UNKNOWN_UTILITY
    seen.material = first === end ? UNKNOWN_UTILITY : 1
    seen.effort = 0
    return
  }
  seen.standing = isRequired ? MISSES : FITS
  seen.process = 0
  seen.effort = processNeed ? step.missingEffort : 0
  // the nearest of its capabilities speaks for the material
  if (materialNeed) seen.material = nearestMaterial(step, materialNeed, segment, first, end)
}

function nearestMaterial(step: StepKernel, need: NeedKernel, segment: Segment, first: number, end: number): number {
  let best = UNKNOWN_UTILITY
  for (let row = first; row < end; row++) {
    if (step.relations.distances[segment.rowColumns[0]![row]!]! > 2) continue
    const { utility } = materialEntry(need, segment, row)
    if (utility > best) best = utility
  }
  return best
}

const entryOf = { standing: 0, utility: 0, effort: 0 }

function materialEntry(need: NeedKernel, segment: Segment, row: number) {
  const own = segment.rowColumns[1]![row]!
  const isByProcess = need.isByProcess || own === 0
  const table = isByProcess ? need.byProcess! : need.table
  const code = isByProcess ? segment.rowColumns[0]![row]! : own
  entryOf.standing = (table.standings[code] || judgeCode(table, code)) - 1
  entryOf.utility = table.utilities[code]!
  entryOf.effort = table.efforts[code]! & ~SHOWN
  return entryOf
}
