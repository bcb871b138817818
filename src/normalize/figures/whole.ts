import { fail, type Note, type Read, type ReadFail } from '../common/read.js'
import { isBelowZero } from './below-zero.js'
import { withSmallerUnit } from './compound.js'
import type { Lexeme } from './lexeme.js'
import { resolve, tidy } from './number.js'
import { withNumbers, withOne } from './number-words.js'
import { type Quantity, quantityAt, startsQuantity } from './quantity-at.js'
import { type Period, periodAt } from './quantity-words.js'
import type { Scaled } from './scaled.js'
import { scan } from './scan.js'
import { type Dimension, type Unit, unitAt, unitEndingAt } from './units.js'

/** A quantity in any form of `quantityForm`: text, number in the field's base unit, or parts. */
export type QuantityInput =
  | string
  | number
  | { readonly value: string | number; readonly unit?: string | undefined; readonly per?: string | undefined }

/** What a field takes. */
export interface Field {
  readonly dimensions: readonly Dimension[]
  /** `a mass, e.g. 6.2 kg`; the `expected` of failures. */
  readonly example: string
  /** Taken where the text has none; absent: a unit must be written. */
  readonly assumed?: Unit
  /** A rate such as `/год` is part of it. */
  readonly rated?: boolean
  readonly signed?: boolean
}

/** A quantity that is the whole of a field, in the base unit of its dimension (see `Unit`). */
export interface Whole {
  readonly low: number | undefined
  readonly high: number | undefined
  /** The nominal value of a single figure. */
  readonly value: number | undefined
  readonly bound: Quantity['bound']
  readonly tolerance: number | undefined
  readonly unit: Unit
  readonly unitBefore: boolean
  readonly rate: Period | undefined
  readonly per: Quantity['per']
  readonly notes: readonly Note[]
}

/** What a rate without period is, for telling thousands. */
const A_YEAR: Period = { aYear: 1, name: 'year' }

/** Reads a field that holds one quantity; words of the label before it are passed over. O(n). */
export function readWhole(input: QuantityInput, field: Field): Read<Whole> {
  if (typeof input === 'number') return readNumber(input, field.assumed, undefined, field)
  if (typeof input === 'string') return readText(input, field)
  if (typeof input !== 'object' || input === null) return fail('value.type', field.example)
  const { value, unit, per } = input
  if (!isTextOr(value, 'number') || !isTextOr(unit, 'undefined') || !isTextOr(per, 'undefined')) {
    return fail('value.type', field.example)
  }
  if (unit === undefined && per === undefined) return readWhole(value, field)
  if (typeof value === 'string') return readText([value, unit, per && asRate(per)].filter(Boolean).join(' '), field)
  const period = per === undefined ? undefined : periodAt(scan(per).lexemes)
  if (per !== undefined && (!period || !field.rated))
    return fail(period ? 'unit.dimension' : 'unit.unknown', field.example)
  if (unit === undefined) return readNumber(value, field.assumed, period, field)
  const { lexemes } = scan(`1 ${unit}`)
  const hit = unitAt(lexemes, 1)
  if (hit?.end === lexemes.length) return readNumber(value, hit.unit, period, field)
  // { value: 5, unit: "тыс. шт/год" }
  const one = readText(`1 ${unit} ${per ? asRate(per) : ''}`, field)
  const plain = one.ok ? readNumber(value, { ...one.value.unit, factor: 1 }, one.value.rate, field) : one
  if (!plain.ok || !one.ok) return plain
  const times = tidy((plain.value.value ?? 0) * (one.value.value ?? 1))
  return { ...one, value: { ...one.value, low: times, high: times, value: times } }
}

/** Records come from outside: their types are what they are. */
function isTextOr(value: unknown, other: 'number' | 'undefined'): boolean {
  return typeof value === 'string' || typeof value === other
}

/** `year` → `/year`; `в год` and `yiliga` stay. */
function asRate(per: string): string {
  return /^\s*\//.test(per) || /\s|ga$|га$/.test(per.trim()) ? per : `/${per}`
}

const PLAIN = { bound: undefined, tolerance: undefined, unitBefore: false, per: undefined } as const

function readNumber(value: number, unit: Unit | undefined, rate: Period | undefined, field: Field): Read<Whole> {
  if (!Number.isFinite(value)) return fail('number.notFinite', field.example)
  if (value < 0 && !field.signed) return fail('number.negative', field.example)
  if (!unit) return fail('unit.missing', field.example)
  if (!field.dimensions.includes(unit.dimension)) return fail('unit.dimension', field.example)
  const base = tidy(value * unit.factor)
  if (!Number.isFinite(base)) return fail('number.notFinite', field.example)
  const notes = rateNotes(rate)
  return { ok: true, value: { ...PLAIN, low: base, high: base, value: base, unit, rate, notes }, notes }
}

function readText(text: string, field: Field): Read<Whole> {
  const cut = scan(text).lexemes
  // bir oy, один месяц
  const lexemes = cut.some(({ kind }) => kind === 'number') ? cut : withNumbers(withOne(cut), 0)
  if (lexemes.length === 0) return fail('value.missing', field.example)
  const at = lexemes.findIndex((lexeme, i) => lexeme.kind === 'number' && startsQuantity(lexemes, i))
  const found = at < 0 ? undefined : quantityAt(lexemes, at)
  if (!found) return fail(at < 0 ? 'number.unreadable' : 'value.unclear', field.example)
  const quantity = { ...withSmallerUnit(lexemes, found), negative: isBelowZero(lexemes, found) }
  const failure = refusal(lexemes, quantity, field)
  if (failure) return failure
  const notes: Note[] = []
  const unit = quantity.unit ?? unitInLabel(lexemes, quantity.first, field) ?? field.assumed
  if (!unit) return fail('unit.missing', field.example)
  if (!field.dimensions.includes(unit.dimension)) return fail('unit.dimension', field.example)
  const rest = leftOver(lexemes, quantity)
  if (rest === undefined) return fail('value.unclear', field.example)
  const whole = wholeOf(field.rated ? { ...quantity, rate: quantity.rate ?? A_YEAR } : quantity, unit, notes)
  if (![whole.low ?? 0, whole.high ?? 0].every(Number.isFinite)) return fail('number.notFinite', field.example)
  if (!quantity.unit && unit === field.assumed) {
    notes.push({
      code: 'unit.assumed',
      expected: `${quantity.low.figure.text} read as ${shown(whole.value ?? whole.low ?? whole.high, unit)}`,
    })
  }
  notes.push(...rateNotes(quantity.rate))
  if (rest !== '') notes.push({ code: 'text.ignored', expected: `nothing more than ${field.example}` })
  return { ok: true, value: { ...whole, rate: quantity.rate, notes }, notes }
}

function refusal(lexemes: readonly Lexeme[], quantity: Quantity, field: Field): ReadFail | undefined {
  if (quantity.negative && !field.signed) return fail('number.negative', field.example)
  if (quantity.stranger && !quantity.unit && /^(?:do|to|po)$/.test(quantity.stranger.key))
    return fail('range.order', field.example)
  if (quantity.stranger && !quantity.unit && quantity.stranger.text !== 'и') return fail('unit.unknown', field.example)
  if (isOpenK(lexemes, quantity, field)) return fail('unit.unknown', field.example)
  if (quantity.rate && !field.rated) return fail('unit.dimension', field.example)
  // 1.5m pcs
  const behind = quantity.unit?.dimension === 'length' ? unitAt(lexemes, quantity.end)?.unit.dimension : undefined
  if (behind === 'piece' || behind === 'set' || behind === 'money') return fail('value.unclear', field.example)
  if (lexemes[quantity.first - 1]?.text === '∠') return fail('unit.dimension', field.example)
  const sign = lexemes[quantity.numberEnd]
  // 2ʼ are feet to some and minutes of an angle or inches to others
  if (sign?.gap === 0 && /^[ʼ′']$/.test(sign.text) && !quantity.unit) return fail('unit.unknown', field.example)
  // 7/8 without inches, 10:20, 5^3: no number that is known here
  if (sign?.kind === 'sign' && sign.gap === 0 && '/:^*\\'.includes(sign.text) && !quantity.unit && !quantity.rate) {
    return fail('number.unreadable', field.example)
  }
  return undefined
}

/** `60к`, `5k` of what nobody counts by the thousand: days, kilograms, or a thousand. */
function isOpenK(lexemes: readonly Lexeme[], { low, numberEnd, unit }: Quantity, { dimensions }: Field): boolean {
  if (unit || low.times !== 1000 || lexemes[numberEnd]?.text.length !== 1) return false
  return !dimensions.includes('piece') && !dimensions.includes('money')
}

/** Text after the quantity; undefined where another number makes it unclear which is meant. */
function leftOver(lexemes: readonly Lexeme[], { first, end }: Quantity): string | undefined {
  if (lexemes.slice(0, first).some((lexeme) => lexeme.kind === 'number' && !lexeme.code)) return undefined
  let depth = 0
  let words = ''
  for (const lexeme of lexemes.slice(end)) {
    if (lexeme.text === '(') depth++
    else if (lexeme.text === ')') depth--
    else if (lexeme.kind === 'number' && depth <= 0 && !lexeme.code) return undefined
    else if (lexeme.kind !== 'sign') words += lexeme.text
  }
  return words
}

/** `Масса, кг: 6,2`. */
export function unitInLabel(
  lexemes: readonly Lexeme[],
  first: number,
  { dimensions }: Pick<Field, 'dimensions'>,
): Unit | undefined {
  for (let at = first - 1; at >= Math.max(0, first - 4); at--) {
    // M 10, 36×28: the unit would be that of the number between
    if (lexemes[at]!.kind === 'number') return undefined
    if (lexemes[at]!.kind !== 'word' || lexemes[at]!.text === 'M' || lexemes[at]!.text === 'М') continue
    const word = unitAt(lexemes, at)
    const hit = unitEndingAt(lexemes, at) ?? (word?.end === at + 1 ? { unit: word.unit, first: at } : undefined)
    // a unit alone before a number is a label's only behind a comma or a parenthesis
    if (hit && dimensions.includes(hit.unit.dimension) && ',('.includes(lexemes[hit.first - 1]?.text ?? ' '))
      return hit.unit
  }
  return undefined
}

/** The ends of a quantity in base units; adds the notes of its figures. */
export function wholeOf(
  quantity: Quantity,
  unit: Unit,
  notes: Note[],
  // nobody plans a year to a thousandth
  counted = isCounted(unit) || quantity.rate !== undefined,
): Omit<Whole, 'notes'> {
  const first = inBase(quantity.low, quantity.low.unit ?? unit, counted, notes)
  const last = quantity.high ? inBase(quantity.high, quantity.high.unit ?? unit, counted, notes) : undefined
  const signed = quantity.negative && !quantity.low.minus ? -first : first
  const half = quantity.tolerance ? tidy(quantity.tolerance.value * unit.factor) : undefined
  const { bound, unitBefore, rate, per } = quantity
  const own = half === undefined ? signed : undefined
  if (bound === 'about')
    notes.push({ code: 'number.approximate', expected: `about ${quantity.low.figure.text} read as it` })
  return {
    low: bound === 'atMost' ? undefined : (own ?? tidy(signed - half!)),
    high: bound === 'atLeast' ? undefined : (last ?? own ?? tidy(signed + half!)),
    value: last === undefined ? signed : undefined,
    bound,
    tolerance: half,
    unit,
    unitBefore,
    rate,
    per,
  }
}

/** A part is not longer: in an English text too Ø45,025 mm are 45 mm. */
const LONGEST_MM = 10_000

/** A figure in base units. */
export function inBase(scaled: Scaled, unit: Unit, counted: boolean, notes: Note[]): number {
  const most = unit.dimension === 'length' ? LONGEST_MM / unit.factor : undefined
  const number = resolve(scaled.figure, counted && scaled.times === 1, notes, most)
  const value = ((number * scaled.times) / (scaled.over ?? 1) + (scaled.plus ?? 0)) * (scaled.minus ? -1 : 1)
  return tidy(value * unit.factor)
}

/** Whether a thousandth of it makes no sense; see `resolve`. */
export function isCounted({ dimension }: Unit): boolean {
  return (
    dimension === 'piece' ||
    dimension === 'set' ||
    dimension === 'money' ||
    dimension === 'people' ||
    dimension === 'time'
  )
}

/**
 * The one value of a field that takes no range: the nominal, else the end that is asked for (what a buyer needs is the
 * upper one, what a maker can give the lower), with a note for what was given up.
 */
export function scalarOf(whole: Omit<Whole, 'notes'>, notes: Note[], taken: 'low' | 'high' = 'high'): number {
  if (whole.value !== undefined) {
    if (whole.bound === 'atLeast')
      notes.push({ code: 'range.lower', expected: `at least ${shown(whole.value, whole.unit)} read as it` })
    return whole.value
  }
  if (taken === 'low' && whole.low !== undefined) {
    notes.push({ code: 'range.lower', expected: `at least ${shown(whole.low, whole.unit)} read as it` })
    return whole.low
  }
  notes.push({ code: 'range.upper', expected: `up to ${shown(whole.high, whole.unit)} read as it` })
  return whole.high ?? whole.low ?? 0
}

/** A value in the unit that it was written in. */
function shown(value = 0, { id, factor }: Unit): string {
  return `${tidy(value / factor)} ${id}`.trimEnd()
}

/** What was assumed to make a year of a shorter period. */
export function rateNotes(rate: Period | undefined): Note[] {
  if (!rate || !['week', 'day', 'shift', 'hour'].includes(rate.name)) return []
  return [{ code: 'rate.assumed', expected: `${rate.aYear} ${rate.name}s a year` }]
}
