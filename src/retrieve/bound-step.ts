import { BASES } from '../model/basics.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import { boundNeeds, clearBound, FAR, rowBound } from './bound-row.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { StepKernel } from './column-plan.js'
import { BASIS_BITS, UNSUPPORTED } from './facets.js'
import type { Segment } from './segment.js'
import { isNearBy } from './table-room.js'

/*
 * The most that a maker could come to on one step.
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
}

export function stepBound(): StepBound {
  return { standing: FITS, utilities: [], basis: 0, effort: 0, missEffort: Number.POSITIVE_INFINITY }
}

const INFERRED = BASES.length - 1

const row = rowBound()
const reach = { ...FAR }

/**
 * Bounds a step by the capabilities that serve it; those that stand below `least` are as if
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
  reach.least = least
  let isServed = false
  let isDoubtful = false
  let standing = MISSES - 1
  let basis = INFERRED
  let effort = Number.POSITIVE_INFINITY
  let missEffort = Number.POSITIVE_INFINITY
  for (let r = first; r < end; r++) {
    const place = segment.places[r]!
    if (kinds[processes[place]!] !== 2) continue
    isServed = true
    const flags = segment.flags[place]!
    const own = flags & BASIS_BITS
    if ((flags & UNSUPPORTED) !== 0 || (isOptional && own === INFERRED)) isDoubtful = true
    clearBound(row)
    if (!boundNeeds(row, needs, segment, place, reach)) continue
    if (own < basis) basis = own
    if (row.standing > standing) standing = row.standing
    if (row.effort < effort) effort = row.effort
    const missed = row.isMissed ? row.effort : row.effort + row.unseen
    if (missed < missEffort) missEffort = missed
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
    const place = segment.places[r]!
    if (!isNearBy(distances[segment.rowColumns[0]![place]!]!)) continue
    clearBound(row)
    const isWhole = boundNeeds(row, needs, segment, place, FAR)
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
