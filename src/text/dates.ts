/*
 * The calendar: dates are texts `YYYY-MM-DD`, so that their order as text is their order in time. No clock, no time zone.
 */

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/

/** Days of a month of the Gregorian calendar; 0 for a month that does not exist. */
export function daysOf(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** A date as text. */
export function isoDate(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/**
 * Days since 1970-01-01 of a date of the Gregorian calendar (Hinnant 2013, days_from_civil); undefined for what is no
 * `YYYY-MM-DD` or a day that does not exist.
 */
export function dayNumber(date: string): number | undefined {
  const [, y, m, d] = ISO.exec(date) ?? []
  if (!y || !m || !d) return undefined
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (day < 1 || day > daysOf(year, month)) return undefined
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
}

/** The date of a day number (Hinnant 2013, civil_from_days). */
export function dateOf(number: number): string {
  const z = number + 719468
  const era = Math.floor(z / 146097)
  const ofEra = z - era * 146097
  const year = Math.floor(
    (ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36524) - Math.floor(ofEra / 146096)) / 365,
  )
  const ofYear = ofEra - (365 * year + Math.floor(year / 4) - Math.floor(year / 100))
  const shifted = Math.floor((5 * ofYear + 2) / 153)
  const day = ofYear - Math.floor((153 * shifted + 2) / 5) + 1
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const full = year + era * 400 + (month <= 2 ? 1 : 0)
  return isoDate(full, month, day)
}

/** The date some days later. `date` must be one. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date)! + days)
}

/** Year of a date; digit by digit, since every row of a list is asked. `date` must be one. */
export function yearOf(date: string): number {
  return 100 * twoDigits(date, 0) + twoDigits(date, 2)
}

/**
 * Years from a day to a day, both included: whole years are whole, a part of a year is its days of 365 or 366 (actual over
 * actual). Both must be dates, `to` not before `from`. O(years).
 */
export function yearsFrom(from: string, to: string): number {
  let years = 0
  for (let year = yearOf(from); year <= yearOf(to); year++) {
    const [newYear, lastDay] = [isoDate(year, 1, 1), isoDate(year, 12, 31)]
    const first = dayNumber(from > newYear ? from : newYear)!
    const last = dayNumber(to < lastDay ? to : lastDay)!
    years += (last - first + 1) / (dayNumber(lastDay)! - dayNumber(newYear)! + 1)
  }
  return years
}

/** Months between the beginning of the year 0 and that of a date's month. `date` must be one. */
export function monthsSince0(date: string): number {
  return 12 * yearOf(date) + twoDigits(date, 5) - 1
}

function twoDigits(text: string, at: number): number {
  return 10 * (text.charCodeAt(at) - ZERO) + text.charCodeAt(at + 1) - ZERO
}

const ZERO = 48
