import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, StepKernel } from './column-plan.js'
import { BASIS_BITS, ROW_FACETS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { isNearBy } from './table-room.js'

/*
 * The most that a maker could come to on one step. A code that many capabilities share is judged here; of one that few
 * share (a capacity, say) only what is known already is used, else it counts as the best.
 */

/** Room for the bound of a step; written anew at every call. */
export interface StepBound {
  standing: number
  /** Per need of the step. */
  readonly utilities: number[]
  /** Least place in `BASES` of what answers; 0 where it is not certain that something does. */
  basis: number
  /** Least sum of efforts, whatever answers. */
  effort: number
  /** The same if something required is missed; Infinity where that cannot be. */
  missEffort: number
  /** Given: what may be lost of the score, by who stands no better than `spareGrade`; Infinity where that is not known. */
  spare: number
  spareGrade: number
}

/** Least effort of a miss that is not looked at, by facet. */
const LEAST_EFFORT: readonly number[] = ROW_FACETS.map((facet) => {
  if (facet === 'lotSize' || facet === 'leadTime' || facet === 'window') return 1
  return facet === 'precision' || facet === 'capacity' ? 2 : 4
})

/** Least effort of something required of capabilities that is missed; Infinity where nothing is. */
export function leastMiss({ routes }: ColumnPlan): number {
  let least = Number.POSITIVE_INFINITY
  for (const { steps } of routes) {
    for (const { needs } of steps) {
      for (const { isRequired, column } of needs) if (isRequired) least = Math.min(least, LEAST_EFFORT[column]!)
    }
  }
  return least
}

export function stepBound(): StepBound {
  return { standing: FITS, utilities: [], basis: 0, effort: 0, missEffort: NONE, spare: NONE, spareGrade: MISSES }
}

const NONE = Number.POSITIVE_INFINITY
const INFERRED = BASES.length - 1

/** What one capability comes to; written anew at every call. */
const row = { standing: 0, effort: 0, missEffort: 0, utilities: new Array<number>(16).fill(0.5) }

/**
 * Bounds a step by the capabilities that serve it; those that stand below `least` or lose more than is to spare are as if
 * they were not there, for who reaches the list is answered for by another. O(capabilities × needs).
 */
export function boundStep(bound: StepBound, step: StepKernel, segment: Segment, ordinal: number, least: number): void {
  const { needs, isOptional } = step
  const first = segment.rowStarts[ordinal]!
  const end = segment.rowStarts[ordinal + 1]!
  const processes = segment.rowColumns[0]!
  const { kinds } = step.relations
  const { utilities } = bound
  for (let n = 0; n < needs.length; n++) utilities[n] = 0
  let isServed = false
  let isDoubtful = false
  let standing = MISSES - 1
  let basis = INFERRED
  let effort = Number.POSITIVE_INFINITY
  let missEffort = Number.POSITIVE_INFINITY
  for (let r = first; r < end; r++) {
    if (kinds[processes[r]!] !== 2) continue
    isServed = true
    const flags = segment.flags[r]!
    const own = flags & BASIS_BITS
    if ((flags & UNSUPPORTED) !== 0 || (isOptional && own === INFERRED)) isDoubtful = true
    if (!boundRow(bound, step, segment, r, own === INFERRED, least)) continue
    if (own < basis) basis = own
    if (row.standing > standing) standing = row.standing
    if (row.effort < effort) effort = row.effort
    if (row.missEffort < missEffort) missEffort = row.missEffort
    for (let n = 0; n < needs.length; n++) if (row.utilities[n]! > utilities[n]!) utilities[n] = row.utilities[n]!
  }
  if (!isServed) {
    boundMissing(bound, step, segment, first, end)
    return
  }
  bound.standing = standing
  bound.basis = basis
  bound.effort = effort
  bound.missEffort = missEffort
  if (isDoubtful) doubt(bound, step)
}

/** Who is not believed may count as not there: then the step is missing, open where it may be subcontracted. */
function doubt(bound: StepBound, step: StepKernel): void {
  const { needs, process, isOptional, missingEffort } = step
  const isRequired = process >= 0 && needs[process]!.isRequired
  const without = !isRequired ? FITS : isOptional ? OPEN : MISSES
  if (without > bound.standing) bound.standing = without
  for (let n = 0; n < needs.length; n++) if (n !== process) bound.utilities[n] = 1
  if (process >= 0 && isOptional) bound.utilities[process] = Math.max(bound.utilities[process]!, UNKNOWN_UTILITY)
  bound.basis = 0
  bound.effort = Math.min(bound.effort, isOptional || process < 0 ? 0 : missingEffort)
  if (!isOptional) bound.missEffort = Math.min(bound.missEffort, process < 0 ? 0 : missingEffort)
}

/** No capability serves the step. */
function boundMissing(bound: StepBound, step: StepKernel, segment: Segment, first: number, end: number): void {
  const { needs, process, isOptional, missingEffort } = step
  const isRequired = process >= 0 && needs[process]!.isRequired
  const isUnknown = first === end
  bound.basis = 0
  bound.effort = 0
  bound.missEffort = Number.POSITIVE_INFINITY
  for (let n = 0; n < needs.length; n++) bound.utilities[n] = isUnknown ? UNKNOWN_UTILITY : 1
  if (isUnknown || isOptional) {
    bound.standing = isRequired ? OPEN : FITS
    if (process >= 0) bound.utilities[process] = UNKNOWN_UTILITY
    return
  }
  bound.standing = isRequired ? MISSES : FITS
  // a capability beside the step may be held against the maker in what else is required
  bound.missEffort = 0
  for (let n = 0; n < needs.length; n++) bound.utilities[n] = UNKNOWN_UTILITY
  const { distances } = step.relations
  for (let r = first; r < end; r++) {
    if (!isNearBy(distances[segment.rowColumns[0]![r]!]!)) continue
    const isWhole = boundRow(bound, step, segment, r, false, MISSES)
    for (let n = 0; n < needs.length; n++) {
      const utility = isWhole ? row.utilities[n]! : 1
      if (utility > bound.utilities[n]!) bound.utilities[n] = utility
    }
  }
  if (process < 0) return
  bound.utilities[process] = 0
  bound.effort = missingEffort
  bound.missEffort = missingEffort
}

/** Puts the most that a capability comes to into `row`; false, and half done, where it cannot be the one that answers. */
function boundRow(
  { spare, spareGrade }: StepBound,
  { needs }: StepKernel,
  segment: Segment,
  r: number,
  isInferred: boolean,
  least: number,
): boolean {
  let standing = FITS
  let effort = 0
  let unseen = Number.POSITIVE_INFINITY
  let isMissed = false
  let lost = 0
  for (let n = 0; n < needs.length; n++) {
    const need = needs[n]!
    const own = segment.rowColumns[need.column]![r]!
    const isByProcess = need.byProcess !== undefined && (need.isByProcess || own === 0)
    const table = isByProcess ? need.byProcess! : need.table
    const code = isByProcess ? segment.rowColumns[0]![r]! : own
    const entry = table.standings[code] || (need.isShared || isByProcess ? judgeCode(table, code) : 0)
    let one = FITS
    let utility = 1
    if (entry > 0) {
      one = entry - 1
      utility = table.utilities[code]!
      if (one === MISSES) {
        effort += table.efforts[code]! & ~SHOWN
        if (need.isRequired) isMissed = true
      }
    } else if (need.isRequired && LEAST_EFFORT[need.column]! < unseen) unseen = LEAST_EFFORT[need.column]!
    if (isInferred) {
      if (one === FITS) one = OPEN
      if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
    }
    row.utilities[n] = utility
    if (need.isRequired && one < standing) {
      standing = one
      if (standing < least) return false
    }
    lost += (1 - utility) * need.ofAll
    if (lost > spare && standing <= spareGrade) return false
  }
  row.standing = standing
  row.effort = effort
  row.missEffort = isMissed ? effort : effort + unseen
  return true
}
