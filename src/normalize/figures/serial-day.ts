import { dateOf } from '../../text/dates.js'
import type { Note } from '../common/read.js'

/** Whole numbers that are taken for days: 1954-10-03 to 2119-01-11. */
const FIRST = 20_000
const LAST = 80_000
/** Day 0 as spreadsheets of the 1900 system count from March 1900 on: 1899-12-30, in days since 1970-01-01. */
const DAY_0 = -25_569

/** The day of a number that a spreadsheet writes for it, `YYYY-MM-DD`, with a note; undefined for any other. O(1). */
export function serialDay(input: string | number): { readonly day: string; readonly note: Note } | undefined {
  const serial = typeof input === 'number' ? input : /^\s*\d{5}\s*$/.test(input) ? Number(input) : Number.NaN
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return undefined
  const day = dateOf(DAY_0 + serial)
  return { day, note: { code: 'date.serial', expected: `day ${serial} of a spreadsheet (1900 system) read as ${day}` } }
}
