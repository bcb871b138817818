import { refuse } from '../refuse.js'
import { dayNumber } from '../text/dates.js'

/** Bounds of a number, both included. */
interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** A finite number within bounds; throws HamkorError `INPUT` naming field, value and what was expected. */
export function checkedNumber(field: string, value: unknown, { min, max }: Bounds = {}): number {
  const fine =
    typeof value === 'number' &&
    Number.isFinite(value) &&
    (min === undefined || value >= min) &&
    (max === undefined || value <= max)
  if (fine) return value
  return refuse(field, value, `a finite number${within({ min, max })}`)
}

/** A whole number within bounds. */
export function checkedWhole(field: string, value: unknown, { min, max }: Bounds = {}): number {
  if (!Number.isInteger(value)) refuse(field, value, `a whole number${within({ min, max })}`)
  return checkedNumber(field, value, { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) })
}

/** One of a closed list. */
export function checkedChoice<T extends string>(field: string, value: unknown, choices: readonly T[]): T {
  if (choices.includes(value as T)) return value as T
  return refuse(field, value, `one of ${choices.join(', ')}`)
}

/** A list, at most `max` long. */
export function checkedList(field: string, value: unknown, max: number): readonly unknown[] {
  if (!Array.isArray(value)) refuse(field, value, 'a list')
  const list = value as readonly unknown[]
  if (list.length > max) refuse(`${field}.length`, list.length, `at most ${max}`)
  return list
}

/** A text that is not blank. */
export function checkedText(field: string, value: unknown): string {
  if (typeof value === 'string' && value.trim() !== '') return value
  return refuse(field, value, 'a text')
}

/** An object with no other keys than these. */
export function checkedKeys(field: string, value: unknown, keys: readonly string[]): void {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) refuse(field, value, 'an object')
  for (const key of Object.keys(value as object)) {
    if (!keys.includes(key)) {
      refuse(`${field}.${key}`, (value as Record<string, unknown>)[key], `one of ${keys.join(', ')}`)
    }
  }
}

function within({ min, max }: { readonly min: number | undefined; readonly max: number | undefined }): string {
  if (min !== undefined && max !== undefined) return ` from ${min} to ${max}`
  if (min !== undefined) return ` ≥ ${min}`
  return max !== undefined ? ` ≤ ${max}` : ''
}

/** A date as given; throws HamkorError `INPUT` naming the field for what is no day of the calendar. */
export function checkedDate(field: string, value: unknown): string {
  if (typeof value === 'string' && dayNumber(value) !== undefined) return value
  return refuse(field, value, 'a date YYYY-MM-DD')
}
