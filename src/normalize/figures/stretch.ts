import type { DateWindow } from '../../model/basics.js'
import { addDays, dayNumber, daysOf, isoDate } from '../../text/dates.js'
import type { Note } from '../common/read.js'

/** A stretch of the calendar as written; lexemes `first` to `end` (excluded). */
export interface Stretch {
  readonly first: number
  readonly end: number
  readonly unit: 'day' | 'days' | 'week' | 'month' | 'quarter' | 'season' | 'half' | 'year'
  /** Absent where only day and month are written. */
  readonly year?: number
  /** First month 1–12, and day where `unit` is day or days; a week has its number as day. */
  readonly month: number
  readonly day?: number
  /** Last day of days, absent where they end the month; last of several weeks. */
  readonly last?: number
  readonly notes: readonly Note[]
  /** Uzbek ending of the last word. */
  readonly ending?: 'gacha' | 'dan'
}

/** Whether the day exists; a day without year may be 29 February. */
export function exists({ unit, year, month, day, last }: Stretch): boolean {
  if (year !== undefined && (year < 1900 || year > 2199)) return false
  if (unit === 'week') return day !== undefined && day >= 1 && (last ?? day) >= day && (last ?? day) <= weeksOf(year)
  return unit !== 'day' || (day !== undefined && day >= 1 && day <= daysOf(year ?? 2000, month))
}

/** First and last day of a stretch with a year. */
export function boundsOf({ unit, year = 0, month, day = 1, last }: Stretch): Required<DateWindow> {
  if (unit === 'day') return { from: isoDate(year, month, day), to: isoDate(year, month, day) }
  if (unit === 'days') return { from: isoDate(year, month, day), to: isoDate(year, month, last ?? daysOf(year, month)) }
  if (unit === 'week') return { from: mondayOf(year, day), to: addDays(mondayOf(year, last ?? day), WEEK - 1) }
  const end = month + { month: 0, quarter: 2, season: 2, half: 5, year: 11 }[unit]
  // a winter ends in the next year
  if (end > MONTHS)
    return { from: isoDate(year, month, 1), to: isoDate(year + 1, end - MONTHS, daysOf(year + 1, end - MONTHS)) }
  return { from: isoDate(year, month, 1), to: isoDate(year, end, daysOf(year, end)) }
}

const MONTHS = 12
const WEEK = 7
/** 1970-01-01 was a Thursday. */
const THURSDAY = 3

/** Monday of a week by ISO 8601: the first one has the fourth of January. */
function mondayOf(year: number, week: number): string {
  const fourth = isoDate(year, 1, 4)
  const weekday = (dayNumber(fourth)! + THURSDAY) % WEEK
  return addDays(fourth, (week - 1) * WEEK - weekday)
}

/** 52 or 53; 53 where the year is not known. */
function weeksOf(year: number | undefined): number {
  return year === undefined || mondayOf(year, 53) < mondayOf(year + 1, 1) ? 53 : 52
}
