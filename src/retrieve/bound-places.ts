import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { LEAST_EFFORT, type RowBound } from './bound-row.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { NeedKernel } from './column-plan.js'
import { isMarked } from './marks.js'
import type { Segment } from './segment.js'

/*
 * The most that the capabilities of a group could come to, column by column: `boundNeeds` of bound-row.ts for many at
 * once. Only codes that many share are looked at.
 */

/** Capabilities bounded at once. */
export const RUN = 1024

/** The run at hand, written anew at every call; by position in it: */
export const run = {
  places: new Uint32Array(RUN),
  standings: new Uint8Array(RUN),
  lost: new Float64Array(RUN),
  efforts: new Uint16Array(RUN),
  /** 1: something required is missed. */
  missed: new Uint8Array(RUN),
  /** Least effort of something required that was not looked at, of any. */
  unseen: Number.POSITIVE_INFINITY,
}

/** Takes the places from one to another, at most `RUN`, as the run: those whose makers are asked. How many. */
export function takePlaces({ owners }: Segment, from: number, to: number, asked: Uint32Array | undefined): number {
  const { places } = run
  let count = 0
  if (!asked) for (let place = from; place < to; place++) places[count++] = place
  else for (let place = from; place < to; place++) if (isMarked(asked, owners[place]!)) places[count++] = place
  return count
}

/** Bounds the first `count` places of the run, which have `lead` in common. O(count × needs). */
export function boundPlaces(
  lead: RowBound,
  needs: readonly NeedKernel[],
  segment: Segment,
  count: number,
  isInferred: boolean,
): void {
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
  for (let n = 0; n < needs.length; n++) addColumn(needs[n]!, segment, count, isInferred)
}

function addColumn(
  { column, table, isShared, isRequired, share }: NeedKernel,
  segment: Segment,
  count: number,
  isInferred: boolean,
): void {
  if (!isShared) {
    if (isRequired) run.unseen = Math.min(run.unseen, LEAST_EFFORT[column]!)
    return
  }
  const { places, standings, lost, efforts, missed } = run
  const known = table.standings
  const { utilities } = table
  const codes = segment.rowColumns[column]!
  const most = isInferred ? INFERRED_UTILITY : 1
  const best = isInferred ? OPEN : FITS
  for (let i = 0; i < count; i++) {
    const code = codes[places[i]!]!
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
