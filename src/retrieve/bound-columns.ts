import { scoreOf } from './answer-columns.js'
import { boundStep } from './bound-step.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { ColumnPlan, RouteKernel, StepKernel } from './column-plan.js'
import type { Codes } from './encode-maker.js'
import { ROW_FACETS } from './facets.js'
import type { Segment } from './segment.js'

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
    const seen = boundStep(codes, step, segment, ordinal)
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
