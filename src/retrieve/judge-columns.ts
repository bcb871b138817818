import { geometricMean, INFERRED_UTILITY } from '../criteria/assessments.js'
import { experienceUtility } from '../criteria/experience.js'
import { EXPERIENCE_EVIDENCE } from '../criteria/judge.js'
import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { quantize } from '../rank/order.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import {
  type ColumnPlan,
  type Fold,
  isNearBy,
  type NeedKernel,
  type RouteKernel,
  type StepKernel,
} from './column-plan.js'
import type { Codes } from './encode-maker.js'
import { BASIS_BITS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { type RelationTable, relate } from './table-room.js'

/*
 * `criteria/judge.ts` over columns: the same decisions in the same order on standings and utilities alone, every single
 * judgment from a table that the criterion's own `assess` filled. Held equal to `judge` by a property test.
 */

/** What is decided about one maker; written anew at every call. */
export interface ColumnVerdict {
  standing: number
  /** Quantized. */
  score: number
  /** Place in `BASES`. */
  basis: number
  /** Sum of the efforts of all gaps; 0 unless it misses. */
  effort: number
  place: 'match' | 'nearMiss' | 'none'
}

/** Judgments on lists of equal length. */
interface Judged {
  readonly standings: number[]
  readonly utilities: number[]
  readonly efforts: number[]
}

/** Room to judge one plan in. */
export interface JudgeScratch {
  /** Per criterion of the plan; those of the maker are set before `judgeColumns`. */
  readonly own: Judged
  readonly combined: Judged
  /** Per route and step. */
  readonly steps: readonly (readonly StepScratch[])[]
  readonly folded: number[]
  readonly verdict: ColumnVerdict
}

interface StepScratch {
  best: Judged
  spare: Judged
  /** Basis of the capability that answers; −1 where none does. */
  basis: number
}

export function judgeScratch(columns: ColumnPlan): JudgeScratch {
  const count = columns.plan.criteria.length
  return {
    own: judgedList(count),
    combined: judgedList(count),
    steps: columns.routes.map(({ steps }) =>
      steps.map(({ needs }) => ({ best: judgedList(needs.length), spare: judgedList(needs.length), basis: -1 })),
    ),
    folded: [],
    verdict: { standing: FITS, score: 0, basis: 0, effort: 0, place: 'none' },
  }
}

// filled with fractions so that the engine keeps them as doubles
function judgedList(length: number): Judged {
  return {
    standings: new Array<number>(length).fill(0),
    utilities: new Array<number>(length).fill(0.5),
    efforts: new Array<number>(length).fill(0),
  }
}

/** Puts what the criteria of the maker say into `own`: exactly, but for a host's, taken at their best. */
export function judgeMaker(
  columns: ColumnPlan,
  scratch: JudgeScratch,
  segment: Segment,
  ordinal: number,
  experience: number,
): void {
  const { standings, utilities, efforts } = scratch.own
  for (const kernel of columns.makers) {
    const c = kernel.criterion
    efforts[c] = 0
    if (kernel.kind === 'experience') {
      standings[c] = FITS
      utilities[c] = experienceUtility(experience)
    } else if (kernel.kind === 'host') {
      standings[c] = FITS
      utilities[c] = kernel.high
    } else {
      const table = kernel.table!
      const code = segment.makerColumns[kernel.column]![ordinal]!
      const entry = table.standings[code] || judgeCode(table, code)
      standings[c] = entry - 1
      utilities[c] = table.utilities[code]!
      efforts[c] = table.efforts[code]!
    }
  }
}

/** Judges a maker whose own criteria are in `scratch.own`. Pure but for the scratch. */
export function judgeColumns(
  columns: ColumnPlan,
  codes: Codes,
  scratch: JudgeScratch,
  segment: Segment,
  ordinal: number,
): ColumnVerdict {
  const { verdict } = scratch
  verdict.standing = -1
  let serves = false
  let near = false
  for (let r = 0; r < Math.max(1, columns.routes.length); r++) {
    const route = columns.routes[r]
    if (route) {
      answerRoute(columns, codes, route, scratch.steps[r]!, segment, ordinal)
      for (let s = 0; s < route.steps.length; s++) {
        if (!route.steps[s]!.counts) continue
        if (scratch.steps[r]![s]!.basis >= 0) serves = true
        else if (!serves && !near) near = isNearBy(nearest(route.steps[s]!.relations, codes, segment, ordinal))
      }
    }
    settleRoute(columns, scratch, r)
  }
  const isExperienced = columns.experience >= 0 && scratch.own.utilities[columns.experience]! >= EXPERIENCE_EVIDENCE
  // as `placeOf` of the criteria: near hides experience
  if (verdict.standing === MISSES) verdict.place = serves || near ? 'nearMiss' : 'none'
  else verdict.place = serves || (isExperienced && !near) ? 'match' : 'none'
  return verdict
}

/** Combines the steps of one route and keeps it where it is better by (standing, score) than those before. */
function settleRoute(columns: ColumnPlan, scratch: JudgeScratch, r: number): void {
  const { plan, folds, isLenient } = columns
  const { own, combined, verdict } = scratch
  const route = columns.routes[r]
  const steps = scratch.steps[r]
  let standing = FITS
  for (let c = 0; c < plan.criteria.length; c++) {
    const asked = route?.asked[c]
    if (asked && steps) combine(asked, steps, c, folds[c]!, scratch)
    else if (plan.criteria[c]!.scope === 'manufacturer') {
      combined.standings[c] = own.standings[c]!
      combined.utilities[c] = own.utilities[c]!
      combined.efforts[c] = own.efforts[c]!
    } else set(combined, c, FITS, 1, 0)
    const one = combined.standings[c]!
    if (one < standing && plan.required[c] && !(one === OPEN && isLenient[c])) standing = one
  }
  const score = plan.criteria.length > 0 ? quantize(scoreOf(columns, combined.utilities, plan.weights)) : 0
  if (standing < verdict.standing || (standing === verdict.standing && score <= verdict.score)) return
  verdict.standing = standing
  verdict.score = score
  verdict.basis = weakestBasis(steps)
  verdict.effort = 0
  if (standing !== MISSES) return
  for (let c = 0; c < plan.criteria.length; c++) {
    if (combined.standings[c] === MISSES) verdict.effort += combined.efforts[c]!
  }
}

function weakestBasis(steps: readonly StepScratch[] | undefined): number {
  let weakest = -1
  for (const { basis } of steps ?? []) weakest = Math.max(weakest, basis)
  return weakest < 0 ? BASES.length - 1 : weakest
}

function combine(
  asked: readonly (readonly [step: number, need: number])[],
  steps: readonly StepScratch[],
  c: number,
  fold: Fold,
  { combined, folded }: JudgeScratch,
): void {
  if (asked.length === 0) {
    set(combined, c, FITS, 1, 0)
    return
  }
  let standing = FITS
  let effort = 0
  let least = 1
  let worst = 1
  folded.length = asked.length
  for (let i = 0; i < asked.length; i++) {
    const [s, n] = asked[i]!
    const { standings, utilities, efforts } = steps[s]!.best
    const one = standings[n]!
    const utility = utilities[n]!
    folded[i] = utility
    if (utility < least) least = utility
    if (one < standing) {
      standing = one
      worst = utility
    } else if (one === standing && (utility < worst || i === 0)) worst = utility
    if (one === MISSES) effort += efforts[n]! & ~SHOWN
  }
  const utility =
    asked.length === 1 ? folded[0]! : fold === 'mean' ? geometricMean(folded) : fold === 'least' ? least : worst
  set(combined, c, standing, utility, effort)
}

function set(judged: Judged, at: number, standing: number, utility: number, effort: number): void {
  judged.standings[at] = standing
  judged.utilities[at] = utility
  judged.efforts[at] = effort
}

export function scoreOf(
  { plan: { method } }: ColumnPlan,
  utilities: readonly number[],
  weights: readonly number[],
): number {
  return method.value ? method.value(utilities, weights) : method.score(utilities.slice(), weights.slice()).score
}

function answerRoute(
  columns: ColumnPlan,
  codes: Codes,
  route: RouteKernel,
  scratch: readonly StepScratch[],
  segment: Segment,
  ordinal: number,
): void {
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  for (let s = 0; s < route.steps.length; s++) {
    const step = route.steps[s]!
    const answer = scratch[s]!
    answer.basis = -1
    const { kinds } = step.relations
    const processes = segment.rowColumns[0]!
    for (let row = first; row < end; row++) {
      const process = processes[row]!
      if ((kinds[process] || relate(step.relations, process, codes)) !== 2) continue
      if (judgeRow(step, answer.spare, segment, row, false)) keepBetter(columns, step, answer, segment, row)
    }
    if (answer.basis < 0) answerMissing(columns, codes, route, s, answer, segment, ordinal)
  }
}

/** Judges one capability for a step; false where it is as if it were not there (see `asUnproven`). */
function judgeRow(step: StepKernel, out: Judged, segment: Segment, row: number, isBeside: boolean): boolean {
  const flags = segment.flags[row]!
  const isInferred = (flags & BASIS_BITS) === BASES.length - 1
  const isUnproven = !isBeside && ((flags & UNSUPPORTED) !== 0 || (step.isOptional && isInferred))
  for (let n = 0; n < step.needs.length; n++) {
    const need = step.needs[n]!
    if (isBeside && need.isProcess) {
      set(out, n, MISSES, 0, step.missingEffort)
      continue
    }
    const table = tableFor(need, segment, row)
    const code = segment.rowColumns[table === need.table ? need.column : 0]![row]!
    let standing = (table.standings[code] || judgeCode(table, code)) - 1
    let utility = table.utilities[code]!
    if (isInferred) {
      if (standing === FITS) standing = OPEN
      if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
    }
    if (isUnproven) {
      if (standing === MISSES) return false
      if (standing === OPEN && utility > UNKNOWN_UTILITY) utility = UNKNOWN_UTILITY
    }
    set(out, n, standing, utility, table.efforts[code]!)
  }
  return true
}

function tableFor(need: NeedKernel, segment: Segment, row: number) {
  const isByProcess = need.byProcess && (need.isByProcess || segment.rowColumns[need.column]![row] === 0)
  return isByProcess ? need.byProcess! : need.table
}

/** Keeps the capability in `spare` where it is better by (standing, score, basis) than the one kept. */
function keepBetter(columns: ColumnPlan, step: StepKernel, answer: StepScratch, segment: Segment, row: number): void {
  const basis = segment.flags[row]! & BASIS_BITS
  if (answer.basis >= 0) {
    const order =
      rowStanding(step, answer.spare) - rowStanding(step, answer.best) ||
      rowScore(columns, step, answer.spare) - rowScore(columns, step, answer.best) ||
      answer.basis - basis
    if (order <= 0) return
  }
  const { best, spare } = answer
  answer.best = spare
  answer.spare = best
  answer.basis = basis
}

function rowStanding({ needs }: StepKernel, { standings }: Judged): number {
  let standing = FITS
  for (let n = 0; n < needs.length; n++) {
    if (needs[n]!.isRequired && standings[n]! < standing) standing = standings[n]!
  }
  return standing
}

function rowScore(columns: ColumnPlan, { needs, weights }: StepKernel, { utilities }: Judged): number {
  return needs.length > 0 ? quantize(scoreOf(columns, utilities, weights)) : 0
}

/** As `answerMissing` of the criteria: no capability serves the step. */
function answerMissing(
  columns: ColumnPlan,
  codes: Codes,
  route: RouteKernel,
  s: number,
  answer: StepScratch,
  segment: Segment,
  ordinal: number,
): void {
  const step = route.steps[s]!
  const { needs } = step
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  for (let n = 0; n < needs.length; n++) set(answer.best, n, OPEN, UNKNOWN_UTILITY, 0)
  if (first === end) return
  if (step.isOptional) {
    for (let n = 0; n < needs.length; n++) {
      const shown = needs[n]!.isOfThePart ? shownElsewhere(codes, route, s, needs[n]!, segment, ordinal) : -1
      if (shown >= 0) set(answer.best, n, FITS, shown, 0)
    }
    return
  }
  if (step.process >= 0) set(answer.best, step.process, MISSES, 0, step.missingEffort)
  const { relations } = step
  const distance = nearest(relations, codes, segment, ordinal)
  if (!isNearBy(distance)) return
  for (let row = first; row < end; row++) {
    if (relations.distances[segment.rowColumns[0]![row]!]! > distance) continue
    judgeRow(step, answer.spare, segment, row, true)
    keepBetter(columns, step, answer, segment, row)
  }
  // a capability beside the step does not serve it
  answer.basis = -1
}

/** Utility of a demand that the maker shows on another step; −1 where it does not. */
function shownElsewhere(
  codes: Codes,
  route: RouteKernel,
  position: number,
  need: NeedKernel,
  segment: Segment,
  ordinal: number,
): number {
  let best = -1
  for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
    if ((segment.flags[row]! & BASIS_BITS) === BASES.length - 1) continue
    if (!servesAnother(codes, route, position, segment.rowColumns[0]![row]!)) continue
    const table = tableFor(need, segment, row)
    const code = segment.rowColumns[table === need.table ? need.column : 0]![row]!
    const standing = (table.standings[code] || judgeCode(table, code)) - 1
    const isShown = standing === FITS && (table.efforts[code]! & SHOWN) !== 0
    if (isShown && table.utilities[code]! > best) best = table.utilities[code]!
  }
  return best
}

function servesAnother(codes: Codes, route: RouteKernel, position: number, process: number): boolean {
  for (let s = 0; s < route.steps.length; s++) {
    if (s === position) continue
    const { relations } = route.steps[s]!
    if ((relations.kinds[process] || relate(relations, process, codes)) === 2) return true
  }
  return false
}

/** Taxonomic distance of the nearest capability; Infinity where there is none. */
function nearest(relations: RelationTable, codes: Codes, segment: Segment, ordinal: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
    const process = segment.rowColumns[0]![row]!
    if (relations.kinds[process] === 0) relate(relations, process, codes)
    least = Math.min(least, relations.distances[process]!)
  }
  return least
}
