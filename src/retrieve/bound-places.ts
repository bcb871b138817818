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
  standings.fill(lead.standing, 0, count)
  lost.fill(lead.lost, 0, count)
  efforts.fill(lead.effort, 0, count)
  missed.fill(lead.isMissed ? 1 : 0, 0, count)
  run.unseen = lead.unseen
  for (const { column, table, isShared, isRequired, share } of needs) {
    if (!isShared) {
      if (isRequired) run.unseen = Math.min(run.unseen, LEAST_EFFORT[column]!)
      continue
    }
    const codes = segment.rowColumns[column]!
    const most = isInferred ? INFERRED_UTILITY : 1
    const best = isInferred ? OPEN : FITS
    for (let i = 0; i < count; i++) {
      const code = codes[from + i]!
      const one = Math.min((table.standings[code] || judgeCode(table, code)) - 1, best)
      lost[i]! += (1 - Math.min(table.utilities[code]!, most)) * share
      if (one === MISSES) efforts[i]! += table.efforts[code]! & ~SHOWN
      if (!isRequired) continue
      if (one < standings[i]!) standings[i] = one
      if (one === MISSES) missed[i] = 1
    }
  }
}
