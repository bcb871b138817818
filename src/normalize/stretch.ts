import type { DateWindow } from '../model/basics.js'
import { daysOf, isoDate } from '../text/dates.js'
import type { Note } from './read.js'

/** A stretch of the calendar as written; lexemes `first` to `end` (excluded). */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly unit: 'day' | 'month' | 'quarter' | 'half' | 'year'
  /** Absent where only day and month are written. */
  readonly year?: number
  /** First month 1–12, and day where `unit` is day. */
  readonly month: number
  readonly day?: number
  readonly notes: readonly Note[]
  /** Uzbek ending of the last word. */
  readonly ending?: 'gacha' | 'dan'
}

/** Whether the day exists; a day without year may be 29 February. */
export function exists({ unit, year, month, day }: Stretch): boolean {
  if (year !== undefined && (year < 1900 || year > 2199)) return false
  return unit !== 'day' || (day !== undefined && day >= 1 && day <= daysOf(year ?? 2000, month))
}

/** First and last day of a stretch with a year. */
export function boundsOf({ unit, year = 0, month, day = 1 }: Stretch): Required<DateWindow> {
  if (unit === 'day') return { from: isoDate(year, month, day), to: isoDate(year, month, day) }
  const last = month + { month: 0, quarter: 2, half: 5, year: 11 }[unit]
  return { from: isoDate(year, month, 1), to: isoDate(year, last, daysOf(year, last)) }
}
