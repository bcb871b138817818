import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { BASES } from '../model/basics.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, NeedKernel } from './column-plan.js'
import { BASIS_BITS, ROW_FACETS } from './facets.js'
import type { Segment } from './segment.js'

/*
 * The most that one capability could come to. A code that many capabilities share is judged here; of one that few share
 * (a capacity, say) only what is known already is used, else it counts as the best.
 */

/** Least effort of a miss that is not looked at, by facet. */
export const LEAST_EFFORT: readonly number[] = ROW_FACETS.map((facet) => {
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

/** The most that a capability comes to in some of what a step asks; added to what was there. */
export interface RowBound {
  standing: number
  /** Sum of the efforts of what it misses. */
  effort: number
  /** Whether something required is missed. */
  isMissed: boolean
  /** Least effort of something required that was not looked at; Infinity where there is nothing. */
  unseen: number
  /** What the score of the maker loses at the least. */
  lost: number
  /** By position among the needs. */
  readonly utilities: number[]
}

export function rowBound(): RowBound {
  const utilities = new Array<number>(16).fill(0.5)
  return { standing: FITS, effort: 0, isMissed: false, unseen: Number.POSITIVE_INFINITY, lost: 0.5, utilities }
}

const INFERRED = BASES.length - 1

/** As a capability that was not looked at yet. */
export function clearBound(row: RowBound): void {
  row.standing = FITS
  row.effort = 0
  row.isMissed = false
  row.unseen = Number.POSITIVE_INFINITY
  row.lost = 0
}

/** What the search has reached: who stands below `least` cannot enter, nor who is no better than `grade` and loses more. */
export interface Reach {
  least: number
  grade: number
  /** The most that may be lost of the score; Infinity where that is not known. */
  spare: number
}

/** Nobody is out of reach. */
export const FAR: Readonly<Reach> = { least: MISSES, grade: MISSES, spare: Number.POSITIVE_INFINITY }

/** Adds what a capability comes to in the needs given; false, and half done, where it is out of reach. */
export function boundNeeds(
  row: RowBound,
  needs: readonly NeedKernel[],
  segment: Segment,
  place: number,
  reach: Readonly<Reach>,
): boolean {
  const process = segment.rowColumns[0]![place]!
  const isInferred = (segment.flags[place]! & BASIS_BITS) === INFERRED
  for (let n = 0; n < needs.length; n++) {
    const need = needs[n]!
    if (!addNeed(row, need, n, segment.rowColumns[need.column]![place]!, process, isInferred, reach)) return false
  }
  return true
}

/** The same for what a group of capabilities has in common. */
export function boundLeading(
  row: RowBound,
  needs: readonly NeedKernel[],
  process: number,
  material: number,
  isInferred: boolean,
  reach: Readonly<Reach>,
): boolean {
  for (let n = 0; n < needs.length; n++) {
    const need = needs[n]!
    if (!addNeed(row, need, n, need.column === 0 ? process : material, process, isInferred, reach)) return false
  }
  return true
}

function addNeed(
  row: RowBound,
  need: NeedKernel,
  n: number,
  own: number,
  process: number,
  isInferred: boolean,
  reach: Readonly<Reach>,
): boolean {
  const isByProcess = need.byProcess !== undefined && (need.isByProcess || own === 0)
  const table = isByProcess ? need.byProcess! : need.table
  const code = isByProcess ? process : own
  const entry = table.standings[code] || (need.isShared || isByProcess ? judgeCode(table, code) : 0)
  let one = FITS
  let utility = 1
  if (entry > 0) {
    one = entry - 1
    utility = table.utilities[code]!
    if (one === MISSES) {
      row.effort += table.efforts[code]! & ~SHOWN
      if (need.isRequired) row.isMissed = true
    }
  } else if (need.isRequired && LEAST_EFFORT[need.column]! < row.unseen) row.unseen = LEAST_EFFORT[need.column]!
  if (isInferred) {
    if (one === FITS) one = OPEN
    if (utility > INFERRED_UTILITY) utility = INFERRED_UTILITY
  }
  row.utilities[n] = utility
  if (need.isRequired && one < row.standing) row.standing = one
  row.lost += (1 - utility) * need.share
  return row.standing >= reach.least && (row.lost <= reach.spare || row.standing > reach.grade)
}
