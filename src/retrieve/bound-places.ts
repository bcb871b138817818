import { INFERRED_UTILITY } from '../criteria/assessments.js'
import { LEAST_EFFORT, type Reach, type RowBound } from './bound-row.js'
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

/**
 * Bounds the first `count` places of the run, which have `lead` in common; who falls out of reach, or takes more than
 * `most` effort, leaves the run at once. How many are left. O(count × needs).
 */
export function boundPlaces(
  lead: RowBound,
  needs: readonly NeedKernel[],
  segment: Segment,
  count: number,
  isInferred: boolean,
  reach: Readonly<Reach>,
  most: number,
): number {
  const { standings, lost, efforts, missed } = run
  const isMissed = lead.isMissed ? 1 : 0
  // a loop, for most groups are small
  for (let i = 0; i < count; i++) {
    standings[i] = lead.standing
    lost[i] = lead.lost
    efforts[i] = lead.effort
    missed[i] = isMissed
  }
  run.unseen = lead.unseen
  let left = count
  for (let n = 0; n < needs.length; n++) {
    const need = needs[n]!
    if (need.isShared) left = addColumn(need, segment, left, isInferred, reach, most)
    else if (need.isRequired) run.unseen = Math.min(run.unseen, LEAST_EFFORT[need.column]!)
  }
  return left
}

function addColumn(
  { column, table, isRequired, share }: NeedKernel,
  segment: Segment,
  count: number,
  isInferred: boolean,
  { least, grade, spare }: Readonly<Reach>,
  mostEffort: number,
): number {
  const { places, standings, lost, efforts, missed } = run
  const known = table.standings
  const { utilities } = table
  const codes = segment.rowColumns[column]!
  const most = isInferred ? INFERRED_UTILITY : 1
  const best = isInferred ? OPEN : FITS
  let left = 0
  for (let i = 0; i < count; i++) {
    const place = places[i]!
    const code = codes[place]!
    const said = (known[code] || judgeCode(table, code)) - 1
    const utility = utilities[code]!
    const loss = lost[i]! + (1 - (utility > most ? most : utility)) * share
    const one = said > best ? best : said
    const standing = isRequired && one < standings[i]! ? one : standings[i]!
    if (standing < least || (standing <= grade && loss > spare)) continue
    const effort = said === MISSES ? efforts[i]! + (table.efforts[code]! & ~SHOWN) : efforts[i]!
    if (effort > mostEffort) continue
    places[left] = place
    standings[left] = standing
    lost[left] = loss
    efforts[left] = effort
    missed[left] = said === MISSES && isRequired ? 1 : missed[i]!
    left += 1
  }
  return left
}
