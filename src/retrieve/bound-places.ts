import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { LEAST_EFFORT, type RowBound } from './bound-row.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { NeedKernel } from './column-plan.js'
import type { Segment } from './segment.js'

/*
 * The most that the capabilities of a group could come to, column by column: `boundNeeds` of bound-row.ts for many at
 * once. Only codes that many share are looked at.
 */

/** Capabilities bounded at once. */
export const RUN = 1024

/** By place from the first of the run on; written anew at every call. */
export const run = {
  standings: new Uint8Array(RUN),
  lost: new Float64Array(RUN),
  efforts: new Uint16Array(RUN),
  /** 1: something required is missed. */
  missed: new Uint8Array(RUN),
  /** Least effort of something required that was not looked at, of any. */
  unseen: Number.POSITIVE_INFINITY,
}

/** Bounds the capabilities of places that have `lead` in common, some at most `RUN`. O(places × needs). */
export function boundPlaces(
  lead: RowBound,
  needs: readonly NeedKernel[],
  segment: Segment,
  from: number,
  to: number,
  isInferred: boolean,
): void {
  const count = to - from
  const { standings, lost, efforts, missed } = run
  const isMissed = lead.isMissed ? 1 : 0
  // loops, for most groups are small
  for (let i = 0; i < count; i++) {
    standings[i] = lead.standing
    lost[i] = lead.lost
    efforts[i] = lead.effort
    missed[i] = isMissed
  }
  run.unseen = lead.unseen
  for (let n = 0; n < needs.length; n++) addColumn(needs[n]!, segment, from, count, isInferred)
}

function addColumn(
  { column, table, isShared, isRequired, share }: NeedKernel,
  segment: Segment,
  from: number,
  count: number,
  isInferred: boolean,
): void {
  if (!isShared) {
    if (isRequired) run.unseen = Math.min(run.unseen, LEAST_EFFORT[column]!)
    return
  }
  const { standings, lost, efforts, missed } = run
  const known = table.standings
  const { utilities } = table
  const codes = segment.rowColumns[column]!
  const most = isInferred ? INFERRED_UTILITY : 1
  const best = isInferred ? OPEN : FITS
  for (let i = 0; i < count; i++) {
    const code = codes[from + i]!
    const said = (known[code] || judgeCode(table, code)) - 1
    const utility = utilities[code]!
    lost[i]! += (1 - (utility > most ? most : utility)) * share
    if (said === MISSES) {
      efforts[i]! += table.efforts[code]! & ~SHOWN
      if (isRequired) missed[i] = 1
    }
    const one = said > best ? best : said
    if (isRequired && one < standings[i]!) standings[i] = one
  }
}
