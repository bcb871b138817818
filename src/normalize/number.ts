import type { Note } from './read.js'

/** A written number; `other` is the second thing that it may say. */
export interface Figure {
  /** What it says; of `1,234` the decimal 1.234. */
  readonly value: number
  /** Only where one separator stands before exactly three digits: the same digits as thousands, 1234. */
  readonly thousands?: number
  readonly text: string
}

const PLAIN = /^\d+$/
const DECIMAL = /^(\d*)[.,](\d+)$/
const GROUPED = /^[1-9]\d{0,2}(?:([.,ʼ])\d{3})(?:\1\d{3})*$/
const MIXED = /^[1-9]\d{0,2}(?:([.,ʼ])\d{3})(?:\1\d{3})*([.,])\d+$/

/**
 * Reads digits with their separators. A comma or a point is the decimal sign; of two different ones the last is; one that
 * comes twice or more, before groups of three, parts thousands, as blanks and apostrophes always do. `1,234` and `1.234`
 * could be either: see `resolve`. Undefined for what is no number (`01.02.2027`, `1.2.3`). O(n).
 */
export function parseFigure(text: string, grouped = false): Figure | undefined {
  if (PLAIN.test(text)) return { value: Number(text), text }
  const decimal = DECIMAL.exec(text)
  if (decimal) {
    const [, whole = '', part = ''] = decimal
    const value = Number(`${whole}.${part}`)
    const ambiguous = !grouped && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
    return ambiguous ? { value, thousands: Number(whole + part), text } : { value, text }
  }
  if (GROUPED.test(text)) return { value: Number(text.replace(/[.,ʼ]/g, '')), text }
  const mixed = MIXED.exec(text)
  if (!mixed || mixed[1] === mixed[2]) return undefined
  const point = text.lastIndexOf(mixed[2]!)
  return { value: Number(`${text.slice(0, point).replace(/[.,ʼ]/g, '')}.${text.slice(point + 1)}`), text }
}

/**
 * The one rule for `1,234` and `1.234`: things that are counted (pieces, sets, pairs, days, people, money) have no
 * thousandths, and amounts a
 * year are not planned to a thousandth, so it is 1234; what is measured (length, mass, area …), or stands before a word for
 * thousands, is 1.234.
 * The note `number.ambiguous` says which was taken.
 */
export function resolve(figure: Figure, counted: boolean, notes: Note[]): number {
  if (figure.thousands === undefined) return figure.value
  const value = counted ? figure.thousands : figure.value
  notes.push({ code: 'number.ambiguous', expected: `${figure.text} read as ${value}` })
  return value
}

/** Twelve significant digits: products of decimal factors without their binary tail. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}
