import { detectLanguage } from '../../text/language.js'
import type { Note } from '../common/read.js'

/** A written number; `other` is the second thing that it may say. */
export interface Figure {
  /** What it says where it measures; of `1,234` the decimal 1.234, in an English text 1234. */
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
 * could be either: see `resolve`; `commas` are those of the text. Undefined for what is no number (`01.02.2027`, `1.2.3`). O(n).
 */
export function parseFigure(text: string, grouped = false, commas: Commas = 'decimal'): Figure | undefined {
  if (PLAIN.test(text)) return { value: Number(text), text }
  const decimal = DECIMAL.exec(text)
  if (decimal) {
    const [, whole = '', part = ''] = decimal
    const value = Number(`${whole}.${part}`)
    const ambiguous = !grouped && part.length === 3 && /^[1-9]\d{0,2}$/.test(whole)
    if (!ambiguous) return { value, text }
    const thousands = Number(whole + part)
    return { value: commas === 'thousands' && text.includes(',') ? thousands : value, thousands, text }
  }
  if (GROUPED.test(text)) return { value: Number(text.replace(/[.,ʼ]/g, '')), text }
  const mixed = MIXED.exec(text)
  if (!mixed || mixed[1] === mixed[2]) return undefined
  const point = text.lastIndexOf(mixed[2]!)
  return { value: Number(`${text.slice(0, point).replace(/[.,ʼ]/g, '')}.${text.slice(point + 1)}`), text }
}

/** What a comma before exactly three digits says in a text. */
export type Commas = 'decimal' | 'thousands'

const DOUBTFUL_COMMA = /(?<![\d.,])[1-9]\d{0,2},\d{3}(?![\d.,]*\d)/
const DECIMAL_COMMA = /(?<![\d.,])(?:\d+,\d{1,2}|\d+,\d{4,}|0,\d+)(?![\d.,]*\d)/
const DECIMAL_POINT = /(?<![\d.,])(?:\d+\.\d{1,2}|0?\.\d+|\d{1,3}(?:,\d{3})+\.\d+)(?![\d.,]*\d)/

/**
 * What the commas of a text part: thousands in an English text that has no decimal comma, and in a Latin text of no
 * certain language that writes decimal points; else they are decimal, as Russian and Uzbek write. O(n).
 */
export function commasOf(text: string): Commas {
  if (!text.includes(',') || !DOUBTFUL_COMMA.test(text)) return 'decimal'
  if (/\p{Script=Cyrillic}/u.test(text) || DECIMAL_COMMA.test(text)) return 'decimal'
  const { lang } = detectLanguage(text)
  return lang === 'en' || (lang === undefined && DECIMAL_POINT.test(text)) ? 'thousands' : 'decimal'
}

/**
 * The one rule for `1,234` and `1.234`: things that are counted (pieces, sets, pairs, days, people, money) have no
 * thousandths, and amounts a year are not planned to a thousandth, so it is 1234; what is measured (length, mass, area …),
 * or stands before a word for thousands, is 1.234, but with a comma in an English text 1234 (see `commasOf`), if that is no
 * more than `most`.
 * The note `number.ambiguous` says which was taken.
 */
export function resolve(figure: Figure, counted: boolean, notes: Note[], most = Number.POSITIVE_INFINITY): number {
  const { thousands, text } = figure
  if (thousands === undefined) return figure.value
  const measured = figure.value > most ? thousands / 1000 : figure.value
  const value = counted ? thousands : measured
  notes.push({ code: 'number.ambiguous', expected: `${text} read as ${value}` })
  return value
}

/** Twelve significant digits: products of decimal factors without their binary tail. */
export function tidy(value: number): number {
  if (Number.isInteger(value) && Math.abs(value) < 1e12) return value
  return Number.isFinite(value) ? Number(value.toPrecision(12)) : value
}
