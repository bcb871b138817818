import { dayNumber } from '../text/dates.js'

const TIME = /^(\d{4}-\d\d-\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d{1,9})?))?(?:Z|([+-])(\d\d):?(\d\d))?)?$/
const DAY = 86_400

/** How times of a log are written. */
export const TIME_FORM = 'YYYY-MM-DD, or with a time THH:MM, THH:MM:SS, and Z or ±HH:MM behind it'

/**
 * Seconds since 1970-01-01 of a time as hosts log it: a day (its beginning), or a day with a time, with or without a zone
 * (UTC where none is told); undefined for what is none. O(1).
 */
export function instantOf(text: string): number | undefined {
  const [, date, hours = '0', minutes = '0', seconds = '0', sign, zoneHours = '0', zoneMinutes = '0'] =
    TIME.exec(text) ?? []
  const day = date === undefined ? undefined : dayNumber(date)
  if (day === undefined) return undefined
  if (Number(hours) > 23 || Number(minutes) > 59 || Number(seconds) >= 60) return undefined
  if (Number(zoneHours) > 14 || Number(zoneMinutes) > 59) return undefined
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60 * (sign === '-' ? -1 : 1)
  return day * DAY + Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds) - zone
}

/** Whether one time lies before another whatever zones they were written in, and a day told without a time anywhere in it. */
export function isSurelyBefore(instant: number, other: number): boolean {
  return instant + DAY <= other
}
