import { WORST_FIRST } from '../criteria/assessments.js'
import { DEFAULT_EFFORT } from '../criteria/present.js'
import type { Assessment } from '../model/criterion.js'
import { EFFORT } from '../model/match.js'
import type { Interned } from './interned.js'

/*
 * What a criterion says of each code of a facet for one demand, as numbers: judged by the criterion's own `assess` when
 * the code is met first, looked up from then on, and kept for the next part that demands the same.
 */

export const MISSES = 0
export const OPEN = 1
export const FITS = 2

/** Bit of `efforts`: the fit is shown well enough to hold for another step; of a maker's own criterion that it is asked. */
export const SHOWN = 128

/** Judgments by code. */
export interface CodeTable {
  /** Standing + 1; 0: not judged yet. */
  standings: Uint8Array
  utilities: Float64Array
  /** Effort to close a miss; `SHOWN` besides. */
  efforts: Uint8Array
  /** Puts the judgment of a code into the table. */
  judge: (table: CodeTable, code: number) => void
  readonly judged: number[]
  key: string
  epoch: number
  /** The last search that took it. */
  search: number
  /** Since it was written, or last spared for it. */
  isTakenAgain: boolean
}

/** Judges a code now; returns its entry in `standings`. */
export function judgeCode(table: CodeTable, code: number): number {
  table.judge(table, code)
  table.judged.push(code)
  return table.standings[code]!
}

/** The least that a miss comes to. */
export interface LeastMiss {
  effort: number
  /** Utility that it loses. */
  lost: number
}

/** Codes up to which it pays to judge them all. */
const FEW = 256

/** The least of all codes that miss; Infinity where none does. O(codes), of which at most `FEW` are judged. */
export function leastMissOf(table: CodeTable, dictionary: Pick<Interned, 'size' | 'isHeld'>): LeastMiss {
  if (dictionary.size > FEW) return { effort: 1, lost: 0 }
  const least = { effort: Number.POSITIVE_INFINITY, lost: Number.POSITIVE_INFINITY }
  for (let code = 0; code < dictionary.size; code++) {
    // 0: nothing is said
    if (code > 0 && !dictionary.isHeld(code)) continue
    const entry = table.standings[code] || judgeCode(table, code)
    if (entry !== MISSES + 1) continue
    least.effort = Math.min(least.effort, table.efforts[code]! & ~SHOWN)
    least.lost = Math.min(least.lost, 1 - table.utilities[code]!)
  }
  return least
}

/** Writes a judgment down; `isShown`: the fit holds for another step too. */
export function setCode(
  { standings, utilities, efforts }: CodeTable,
  code: number,
  { standing, utility, effort }: Assessment,
  isShown: boolean,
): void {
  standings[code] = WORST_FIRST.indexOf(standing) + 1
  utilities[code] = utility
  efforts[code] = (standing === 'misses' ? EFFORT[effort ?? DEFAULT_EFFORT] : 0) + (isShown ? SHOWN : 0)
}

/** What a table is asked for by. */
export interface TableDemand {
  /** Equal for equal judgments of every code. */
  readonly key: string
  readonly judge: (table: CodeTable, code: number) => void
}

/** What codes are of: a dictionary. */
export type Numbered = Pick<Interned, 'size' | 'epoch'>

/** Tables of one facet, kept for the next search; one that was not taken again for long is written anew. */
export interface TableShelf {
  take(demand: TableDemand, search: number): CodeTable
}

/** Bytes of tables kept per facet, beyond those that one search uses at once. */
const KEPT_BYTES = 4_000_000
const ENTRY_BYTES = 10

export function tableShelf(dictionary: Numbered): TableShelf {
  // in the order in which they were written or last spared
  const tables = new Map<string, CodeTable>()
  let largest = 0
  return {
    take(demand, search) {
      // most of what they were for is gone
      if (dictionary.size * 2 < largest) tables.clear()
      if (tables.size === 0 || dictionary.size > largest) largest = dictionary.size
      const held = tables.get(demand.key)
      const table = held ?? recycled(tables, dictionary, search) ?? emptyTable()
      if (!held || held.epoch !== dictionary.epoch) forget(table)
      makeRoom(table, dictionary.size)
      table.key = demand.key
      table.epoch = dictionary.epoch
      table.search = search
      table.isTakenAgain = held !== undefined
      table.judge = demand.judge
      if (!held) tables.set(demand.key, table)
      return table
    },
  }
}

function recycled(tables: Map<string, CodeTable>, dictionary: Numbered, search: number): CodeTable | undefined {
  if (tables.size * dictionary.size * ENTRY_BYTES < KEPT_BYTES && tables.size < 256) return undefined
  // one that was taken again goes behind at its turn, not at every use: that hashes long keys for each demand of a search
  for (let turns = tables.size * 2; turns > 0; turns--) {
    const [first] = tables.values()
    tables.delete(first!.key)
    if (!first!.isTakenAgain && first!.search !== search) return first
    first!.isTakenAgain = false
    tables.set(first!.key, first!)
  }
  return undefined
}

function forget(table: CodeTable): void {
  for (const code of table.judged) table.standings[code] = 0
  table.judged.length = 0
}

/** Makes room for codes below `size`. */
export function makeRoom(table: CodeTable, size: number): void {
  if (size <= table.standings.length) return
  const room = Math.ceil(size * 1.25) + 16
  const { standings, utilities, efforts } = table
  table.standings = new Uint8Array(room)
  table.standings.set(standings)
  table.utilities = new Float64Array(room)
  table.utilities.set(utilities)
  table.efforts = new Uint8Array(room)
  table.efforts.set(efforts)
}

function emptyTable(): CodeTable {
  return {
    standings: new Uint8Array(0),
    utilities: new Float64Array(0),
    efforts: new Uint8Array(0),
    judge: nothing,
    judged: [],
    key: '',
    epoch: 0,
    search: 0,
    isTakenAgain: false,
  }
}

function nothing(): never {
  throw new Error('a table without a demand')
}
