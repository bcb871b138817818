import type { Note } from '../common/read.js'

/** Whole numbers that are taken for days: 1954-10-03 to 2119-01-11. */
const FIRST = 20_000
const LAST = 80_000
const DAY_MS = 86_400_000
/** Day 0 as spreadsheets of the 1900 system count from March 1900 on. */
const EPOCH = Date.UTC(1899, 11, 30)

/** The day of a number that a spreadsheet writes for it, `YYYY-MM-DD`, with a note; undefined for any other. O(1). */
export function serialDay(input: string | number): { readonly day: string; readonly note: Note } | undefined {
  const serial = typeof input === 'number' ? input : /^\s*\d{5}\s*$/.test(input) ? Number(input) : Number.NaN
  if (!Number.isInteger(serial) || serial < FIRST || serial > LAST) return undefined
  const day = new Date(EPOCH + serial * DAY_MS).toISOString().slice(0, 10)
  return { day, note: { code: 'date.serial', expected: `day ${serial} of a spreadsheet (1900 system) read as ${day}` } }
}
