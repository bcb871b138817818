import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { quantize } from '../rank/order.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, NeedKernel, RouteKernel, StepKernel } from './column-plan.js'
import { BASIS_BITS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { isNearBy, type RelationTable } from './table-room.js'

/*
 * `criteria/answer-step.ts` over columns: which capability of a maker answers for a step, and how.
 */

/** Judgments on lists of equal length. */
export interface Judged {
  readonly standings: number[]
  readonly utilities: number[]
  readonly efforts: number[]
}

// filled with fractions so that the engine keeps them as doubles
export function judgedList(length: number): Judged {
  return {
    standings: new Array<number>(length).fill(0),
    utilities: new Array<number>(length).fill(0.5),
    efforts: new Array<number>(length).fill(0),
  }
}

/** Room for the answers to one step. */
export interface StepScratch {
  best: Judged
  spare: Judged
  /** Basis of the capability that answers; −1 where none does. */
  basis: number
  /** Which of the maker's capabilities that is. */
  row: number
}

export function setJudged(judged: Judged, at: number, standing: number, utility: number, effort: number): void {
  judged.standings[at] = standing
  judged.utilities[at] = utility
  judged.efforts[at] = effort
}

/** The score alone. */
export function scoreOf(
  { plan: { method } }: ColumnPlan,
  utilities: readonly number[],
  weights: readonly number[],
): number {
  return method.value ? method.value(utilities, weights) : method.score(utilities.slice(), weights.slice()).score
}

/** Answers every step of a route into its scratch. */
export function answerRoute(
  columns: ColumnPlan,
  route: RouteKernel,
  scratch: readonly StepScratch[],
  segment: Segment,
  ordinal: number,
): void {
  for (let s = 0; s < route.steps.length; s++) {
    const answer = scratch[s]!
    answerServing(columns, route.steps[s]!, answer, segment, ordinal)
    if (answer.basis < 0) answerMissing(columns, route, s, answer, segment, ordinal)
  }
}

/** Answers a step by the best capability that serves it, where one does and may; whether any serves it. */
export function answerServing(
  columns: ColumnPlan,
  step: StepKernel,
  answer: StepScratch,
  segment: Segment,
  ordinal: number,
): boolean {
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  const { kinds } = step.relations
  const processes = segment.rowColumns[0]!
  let serves = false
  answer.basis = -1
  for (let row = first; row < end; row++) {
    const place = segment.places[row]!
    if (kinds[processes[place]!] !== 2) continue
    serves = true
    if (judgeRow(step, answer.spare, segment, place, false) && keepBetter(columns, step, answer, segment, place)) {
      answer.row = row - first
    }
  }
  return serves
}

/** Judges one capability for a step; false where it is as if it were not there (see `asUnproven`). */
function judgeRow(step: StepKernel, out: Judged, segment: Segment, place: number, isBeside: boolean): boolean {
  const flags = segment.flags[place]!
  const isInferred = (flags & BASIS_BITS) === BASES.length - 1
  const isUnproven = !isBeside && (flags & UNSUPPORTED) !== 0
  const isHarmless = !isBeside && step.isOptional && isInferred
  for (let n = 0; n < step.needs.length; n++) {
    const need = step.needs[n]!
    if (isBeside && need.isProcess) {
      setJudged(out, n, MISSES, 0, step.missingEffort)
      continue
    }
    const table = tableFor(need, segment, place)
    const code = segment.rowColumns[table === need.table ? need.column : 0]![place]!
    let standing = (table.standings[code] || judgeCode(table, code)) - 1
    let utility = table.utilities[code]!
    if (isInferred) {
      if (standing === FITS) standing = OPEN
      if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
    }
    if (standing === MISSES && (isUnproven || isHarmless)) return false
    if (isUnproven) {
      if (standing === OPEN && utility > UNKNOWN_UTILITY) utility = UNKNOWN_UTILITY
    }
    setJudged(out, n, standing, utility, table.efforts[code]!)
  }
  return true
}

function tableFor(need: NeedKernel, segment: Segment, place: number) {
  const isByProcess = need.byProcess && (need.isByProcess || segment.rowColumns[need.column]![place] === 0)
  return isByProcess ? need.byProcess! : need.table
}

/** Keeps the capability in `spare` where it is better by (standing, score, basis) than the one kept; whether it was. */
function keepBetter(
  columns: ColumnPlan,
  step: StepKernel,
  answer: StepScratch,
  segment: Segment,
  place: number,
): boolean {
  const basis = segment.flags[place]! & BASIS_BITS
  if (answer.basis >= 0) {
    const order =
      rowStanding(step, answer.spare) - rowStanding(step, answer.best) ||
      rowScore(columns, step, answer.spare) - rowScore(columns, step, answer.best) ||
      answer.basis - basis
    if (order <= 0) return false
  }
  const { best, spare } = answer
  answer.best = spare
  answer.spare = best
  answer.basis = basis
  return true
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

/** As `answerMissing` of the criteria: no capability answers for the step. */
export function answerMissing(
  columns: ColumnPlan,
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
  for (let n = 0; n < needs.length; n++) setJudged(answer.best, n, OPEN, UNKNOWN_UTILITY, 0)
  if (first === end) return
  if (step.isOptional) {
    for (let n = 0; n < needs.length; n++) {
      const shown = needs[n]!.isOfThePart ? shownElsewhere(route, s, needs[n]!, segment, ordinal) : -1
      if (shown >= 0) setJudged(answer.best, n, FITS, shown, 0)
    }
    return
  }
  if (step.process >= 0) setJudged(answer.best, step.process, MISSES, 0, step.missingEffort)
  const { relations } = step
  const distance = nearest(relations, segment, ordinal)
  if (!isNearBy(distance)) return
  for (let row = first; row < end; row++) {
    const place = segment.places[row]!
    if (relations.distances[segment.rowColumns[0]![place]!]! > distance) continue
    judgeRow(step, answer.spare, segment, place, true)
    keepBetter(columns, step, answer, segment, place)
  }
  // a capability beside the step does not serve it
  answer.basis = -1
}

/** Utility of a demand that the maker shows on another step; −1 where it does not. */
function shownElsewhere(
  route: RouteKernel,
  position: number,
  need: NeedKernel,
  segment: Segment,
  ordinal: number,
): number {
  let best = -1
  for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
    const place = segment.places[row]!
    if ((segment.flags[place]! & BASIS_BITS) === BASES.length - 1) continue
    if (!servesAnother(route, position, segment.rowColumns[0]![place]!)) continue
    const table = tableFor(need, segment, place)
    const code = segment.rowColumns[table === need.table ? need.column : 0]![place]!
    const standing = (table.standings[code] || judgeCode(table, code)) - 1
    const isShown = standing === FITS && (table.efforts[code]! & SHOWN) !== 0
    if (isShown && table.utilities[code]! > best) best = table.utilities[code]!
  }
  return best
}

function servesAnother(route: RouteKernel, position: number, process: number): boolean {
  for (let s = 0; s < route.steps.length; s++) {
    if (s === position) continue
    const { relations } = route.steps[s]!
    if (relations.kinds[process] === 2) return true
  }
  return false
}

/** Taxonomic distance of the nearest capability; Infinity where there is none. */
export function nearest(relations: RelationTable, segment: Segment, ordinal: number): number {
  let least = Number.POSITIVE_INFINITY
  for (let row = segment.rowStarts[ordinal]!; row < segment.rowStarts[ordinal + 1]!; row++) {
    const process = segment.rowColumns[0]![segment.places[row]!]!
    least = Math.min(least, relations.distances[process]!)
  }
  return least
}
