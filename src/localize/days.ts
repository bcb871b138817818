import { refuse } from '../retrieve/refuse.js'

const ISO = /^(\d{4})-(\d\d)-(\d\d)$/

/**
 * Days since 1970-01-01 of a date `YYYY-MM-DD` of the Gregorian calendar (Hinnant 2013, days_from_civil); undefined for
 * a day that does not exist. No clock and no time zone is involved.
 */
export function dayNumber(date: string): number | undefined {
  const [, y, m, d] = ISO.exec(date) ?? []
  if (!y || !m || !d) return undefined
  const [year, month, day] = [Number(y), Number(m), Number(d)]
  if (month < 1 || month > 12 || day < 1) return undefined
  const shifted = month <= 2 ? year - 1 : year
  const era = Math.floor(shifted / 400)
  const ofEra = shifted - era * 400
  const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const number = era * 146097 + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - 719468
  return dateOf(number) === date ? number : undefined
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
  return `${String(full).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** The date some days later. `date` must be one. */
export function addDays(date: string, days: number): string {
  return dateOf(dayNumber(date)! + days)
}

/** A date as given; throws HamkorError `INPUT` naming the field for what is no day of the calendar. */
export function checkedDate(field: string, value: unknown): string {
  if (typeof value === 'string' && dayNumber(value) !== undefined) return value
  return refuse(field, value, 'a date YYYY-MM-DD')
}
