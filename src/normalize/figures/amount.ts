import type { Amount, AmountRange } from '../../model/basics.js'
import { flatMap } from '../../text/flat-map.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { isOpenM } from './capital-million.js'
import { BRIEF, columnOf } from './column-amount.js'
import { countUnit } from './count-unit.js'
import { isFlow } from './flow.js'
import type { Lexeme } from './lexeme.js'
import { isHeading, isNumberOfPaper, isOverOther, isTenderLot } from './lot-numbers.js'
import { LOT_WORDS, ONE_LOT, SHORT_LOT } from './lot-words.js'
import { saysMaking } from './made-goods.js'
import { saysNet } from './mass.js'
import { type Mentions, mentionsOf } from './mentions.js'
import { isAge, isDate, isNextSize } from './no-amount.js'
import { isNotOurs } from './not-ours.js'
import { tidy } from './number.js'
import { isOfEachThing, withoutYear } from './of-each-thing.js'
import { orderedCount, orderedMeasure, orderedTonnes } from './order-quantity.js'
import { packsIn } from './packs.js'
import { periodBehind, periodOfPast, timesBefore } from './period-beside.js'
import { isPriced } from './price-words.js'
import type { Quantity } from './quantity-at.js'
import { type Period, rateBefore } from './quantity-words.js'
import { apart, spanOf } from './scan.js'
import { PIECE } from './units.js'
import { type Field, type QuantityInput, rateNotes, readWhole, scalarOf, type Whole, wholeOf } from './whole.js'

/** An amount or the ends of a range of amounts. */
export type AmountRangeInput =
  | QuantityInput
  | { readonly min?: QuantityInput | undefined; readonly max?: QuantityInput | undefined }

const DIMENSIONS: Field['dimensions'] = ['piece', 'set', 'mass', 'length', 'area', 'volume', 'time']
const AMOUNT: Field = { dimensions: DIMENSIONS, example: 'an amount, e.g. 5000 pcs', assumed: PIECE }
const ANNUAL: Field = {
  dimensions: DIMENSIONS,
  example: 'an amount a year, e.g. 120 000 pcs/year',
  assumed: PIECE,
  rated: true,
}

/** Metres or a million of pieces. */
const OPEN_M = 'an amount with its unit, e.g. 1.5 million pcs or 1500 m'

/** Reads an amount: `5 тыс. шт`, `300 kg`, `40 juft`; no unit is pieces, noted. Of a range the upper end. O(n). */
export function readAmount(input: QuantityInput): Read<Amount> {
  if (isOfEachThing(input)) return fail('unit.dimension', AMOUNT.example)
  return scalarAmount(input, readWhole(input, AMOUNT), AMOUNT)
}

/**
 * Reads an amount a year: `120 000 шт/йил`, `yiliga 5 ming dona`, `40 тыс. комплектов в месяц`. Without a period it is a
 * year's, noted `rate.assumedYear`; a year has 12 months, 4 quarters, and — noted `rate.assumed` — 52 weeks, 250 working
 * days, one shift of 8 hours a day. Of a range the end that is `taken`. O(n).
 */
export function readAnnualAmount(input: QuantityInput, taken: 'low' | 'high' = 'high'): Read<Amount> {
  const own = typeof input === 'string' ? withoutYear(input) : input
  if (own !== input) {
    // the year that it is for is named
    const amount = readAnnualAmount(own, taken)
    return amount.ok
      ? ok(
          amount.value,
          amount.notes.filter(({ code }) => code !== 'rate.assumedYear'),
        )
      : amount
  }
  const read = readWhole(input, ANNUAL)
  if (!(read.ok && read.value.rate) && isOfEachThing(input)) return fail('unit.dimension', ANNUAL.example)
  if (!read.ok) return read
  const rate = read.value.rate ?? (typeof input === 'string' ? rateOfLabel(input) : undefined)
  const amount = scalarAmount(input, read, ANNUAL, taken)
  if (!amount.ok) return amount
  const notes = [...amount.notes]
  if (rate && !read.value.rate) notes.push(...rateNotes(rate))
  const { value, unit } = amount.value
  if (!rate && typeof input !== 'number') notes.push({ code: 'rate.assumedYear', expected: `${value} ${unit} a year` })
  return ok({ value: tidy(value * (rate?.aYear ?? 1)), unit }, notes)
}

function rateOfLabel(text: string) {
  const { quantities, scan } = mentionsOf(text)
  return quantities[0] && rateBefore(scan.lexemes, quantities[0].first)?.value
}

/** Reads the ends of an amount: `500–100 000 шт`, `от 500 шт`, `{ min, max }`; a single amount is both ends. O(n). */
export function readAmountRange(input: AmountRangeInput): Read<AmountRange> {
  if (typeof input === 'object' && input !== null && !('value' in input)) {
    const [min, max] = [end(input.min), end(input.max)]
    if (min && !min.ok) return min
    if (max && !max.ok) return max
    if (!min && !max) return fail('value.missing', AMOUNT.example)
    return ordered(min?.value, max?.value, [...(min?.notes ?? []), ...(max?.notes ?? [])])
  }
  const read = readWhole(input, AMOUNT)
  if (!read.ok) return read
  const count = countUnit(read.value.unit)
  if (!count) return fail('unit.dimension', AMOUNT.example)
  const amount = (value: number | undefined) =>
    value === undefined ? undefined : { value: tidy(value / count.over), unit: count.unit }
  return ordered(amount(read.value.low), amount(read.value.high), read.notes)
}

function end(input: QuantityInput | undefined): Read<Amount> | undefined {
  return input === undefined ? undefined : readAmount(input)
}

function ordered(min: Amount | undefined, max: Amount | undefined, notes: readonly Note[]): Read<AmountRange> {
  if (min && max && min.unit !== max.unit) return fail('unit.dimension', 'both ends in one unit, e.g. 500–5000 pcs')
  if (min && max && min.value > max.value) return fail('range.order', 'the smaller amount first, e.g. 500–5000 pcs')
  return ok({ ...(min ? { min } : {}), ...(max ? { max } : {}) }, notes)
}

function scalarAmount(input: QuantityInput, read: Read<Whole>, field: Field, taken?: 'low' | 'high'): Read<Amount> {
  if (!read.ok) return read
  const count = countUnit(read.value.unit)
  if (!count) return fail('unit.dimension', field.example)
  if (read.value.unit.id === 'm' && typeof input === 'string' && isOpenM(input)) return fail('value.unclear', OPEN_M)
  const notes = [...read.notes]
  return ok({ value: tidy(scalarOf(read.value, notes, taken) / count.over), unit: count.unit }, notes)
}

/** Finds amounts with a period beside them: `120 000 шт/йил`, `годовой объём 5000`. O(n). */
export function findAnnualAmounts(text: string): Found<Amount>[] {
  const mentions = mentionsOf(text)
  const { lexemes } = mentions.scan
  const found = flatMap(mentions.quantities, (quantity, i) => {
    const column = quantity.unit || quantity.rate ? undefined : columnOf(lexemes, quantity.first)
    if (column && !quantity.stranger)
      return withRate(mentions, { ...quantity, unit: column.unit, rate: column.rate }, column.first)
    const last = mentions.quantities[i - 1]
    const before = quantity.rate
      ? undefined
      : (timesBefore(last, quantity, lexemes) ?? rateBefore(lexemes, quantity.first, last?.end))
    const field =
      quantity.rate || before ? undefined : (periodBehind(lexemes, quantity) ?? periodOfPast(last, quantity, lexemes))
    const rate = quantity.rate ?? before?.value ?? field
    if (!rate || quantity.per) return []
    // годовой объём 5000: a plain number is pieces; `в месяц 2 раза` is not
    if (!quantity.unit && (quantity.stranger || isDate(mentions, quantity) || isPriced(lexemes, quantity.first)))
      return []
    if (quantity.unit?.dimension === 'time' && !quantity.rate) return []
    if (isFlow(mentions, quantity, rate.name) || isNotOurs(lexemes, quantity)) return []
    if (!quantity.unit && (isAge(lexemes, quantity) || isNextSize(lexemes, quantity))) return []
    return withRate(mentions, { ...quantity, rate }, before?.first)
  })
  // kuniga 500 ta ketadi, oyiga 12 000 ta olamiz: what a day takes is no order
  const long = found.filter(({ rate }) => !BRIEF.has(rate))
  return apart((long.length > 0 ? long : found).map(({ amount }) => amount))
}

function withRate(
  mentions: Mentions,
  quantity: Quantity & { readonly rate: Period },
  first?: number,
): { readonly amount: Found<Amount>; readonly rate: Period['name'] }[] {
  return annualOf(mentions, quantity, first).map((amount) => ({ amount, rate: quantity.rate.name }))
}

function annualOf(mentions: Mentions, quantity: Quantity & { readonly rate: Period }, first?: number): Found<Amount>[] {
  const { rate } = quantity
  const amount = foundAmount(mentions, quantity, first)
  if (!amount) return []
  const value = { ...amount.value, value: tidy(amount.value.value * rate.aYear) }
  return [{ ...amount, value, notes: [...amount.notes, ...rateNotes(rate)] }]
}

/** Lexemes that may stand between a lot and its amount: `партия (шт): 500`. */
const REACH = 6

/**
 * Finds lot sizes: amounts with a word for a lot beside them (`партия 500 шт`, `MOQ 1000`, `500 pcs per batch`), else what
 * a line orders. O(n).
 */
export function findAmounts(text: string): Found<Amount>[] {
  const mentions = mentionsOf(text)
  const found = flatMap(mentions.quantities, (quantity) => {
    if (quantity.rate || quantity.per || (!quantity.unit && quantity.stranger && !lotAfter(mentions, quantity)))
      return []
    if (quantity.unit?.dimension === 'time' || isDate(mentions, quantity)) return []
    if (!quantity.unit && isOverOther(mentions.scan.lexemes, quantity)) return []
    if (!quantity.unit && isPriced(mentions.scan.lexemes, quantity.first)) return []
    if (isNotOurs(mentions.scan.lexemes, quantity) || isNumberOfPaper(mentions.scan.lexemes, quantity)) return []
    const before = lotBefore(mentions, quantity.first)
    const after = before === undefined ? lotAfter(mentions, quantity) : undefined
    if (before === undefined && after === undefined) return []
    // Лот: фильтр масляный 500 шт: a heading, and its thing
    if (before !== undefined && isHeading(mentions.scan.lexemes, before, quantity.first))
      return quantity.unit ? (foundAmount(mentions, quantity) ?? []) : []
    // вес нетто партии 12 400 кг is of a paper
    if (quantity.unit?.dimension === 'mass' && saysNet(mentions.scan.lexemes, quantity.first)) return []
    return foundAmount(mentions, quantity, before, after) ?? []
  })
  if (found.length > 0) return apart(found)
  const [counted] = asOrdered(mentions, orderedCount)
  const [packed] = asPacked(mentions)
  // 10 рулонов по 50 м: the rolls themselves are counted too
  const isOfPacks = packed && counted && packed.start <= counted.start && counted.end <= packed.end
  const amount = isOfPacks ? packed : (counted ?? packed)
  return amount ? [amount] : []
}

function asPacked(mentions: Mentions): Found<Amount>[] {
  if (mentions.quantities.some(({ rate }) => rate)) return []
  const packs = packsIn(mentions)
  const amount = packs && foundAmount(mentions, packs.quantity, packs.first, packs.end)
  if (!packs || !amount) return []
  const { value, unit } = amount.value
  return [{ ...amount, value: { value: tidy(value * packs.times), unit } }]
}

function asOrdered(mentions: Mentions, orderedIn: (mentions: Mentions) => Quantity | undefined): Found<Amount>[] {
  const ordered = orderedIn(mentions)
  const amount = ordered && foundAmount(mentions, ordered)
  return amount ? [amount] : []
}

/**
 * The tonnes that a line without a period names, as what is ordered: `лист 10 мм, 20 т`. Only who knows that they are of
 * a material or of small things can tell them from the mass or the load of one. O(n).
 */
export function findTonnes(text: string, isRaw: boolean): Found<Amount>[] {
  return asOrdered(mentionsOf(text), (mentions) => orderedTonnes(mentions, isRaw))
}

/** The metres, square metres or litres that a line without a period names, as what is ordered of goods by the measure. */
export function findMeasures(text: string, isRaw: boolean): Found<Amount>[] {
  return asOrdered(mentionsOf(text), (mentions) => orderedMeasure(mentions, isRaw))
}

function lotBefore({ scan: { lexemes } }: Mentions, i: number): number | undefined {
  for (let at = i - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const { kind, text, code } = lexemes[at]!
    // партия — 800 шт: the dash of a label, also where dashes part the line
    const isLabelDash = text === '-' && at === i - 1 && lexemes[at - 1]?.kind === 'word'
    if (kind === 'number' || (code && !isLabelDash) || ';,|/#'.includes(text)) return undefined
    if (code && !LOT_WORDS.endingAt(lexemes, at - 1)) return undefined
    if (isShortLot(lexemes, at)) return at
    const hit = kind === 'word' ? LOT_WORDS.endingAt(lexemes, at) : undefined
    // Лот 3. Втулка; Lot № 7: which of a tender
    if (hit && at === hit.first && isTenderLot(lexemes, at, i)) return undefined
    // № партии 12345
    if (hit) return /^(?:no|#)$/i.test(lexemes[hit.first - 1]?.text ?? '') ? undefined : hit.first
  }
  return undefined
}

/** `парт. 500 шт`: the English part has no point. */
function isShortLot(lexemes: readonly Lexeme[], at: number): boolean {
  return SHORT_LOT.test(lexemes[at]!.text) && lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.gap === 0
}

/** `500 шт в партии`, `500 pcs/lot`, `500 dona partiya`. */
function lotAfter({ scan: { lexemes } }: Mentions, { end, numberEnd, unit, low }: Quantity): number | undefined {
  let at = unit || low.times >= 1000 ? end : numberEnd
  if (lexemes[at]?.text === '.') at++
  const isJoined = lexemes[at]?.text === '/' || lexemes[at]?.text === '(' || lexemes[at]?.key === 'per'
  if (isJoined || /^(?:v|per|a|na|lik|li|odnoy|each|bir|in)$/.test(lexemes[at]?.key ?? '')) at++
  // в 2 партии: they are counted themselves
  else if (!unit && low.times < 1000) return undefined
  // in one order
  if (!isJoined && ONE.test(lexemes[at]?.key ?? '') && lexemes[at - 1]?.key === 'in') at++
  const isOne = ONE.test(lexemes[at - 1]?.key ?? '')
  if ((isJoined || isOne) && ONE_LOT.test(lexemes[at]?.key ?? '')) return at + 1
  const hit = LOT_WORDS.at(lexemes, at)
  // партия 500 шт, not: 500 шт, партия 200
  return hit && lexemes[hit.end]?.kind !== 'number' ? hit.end : undefined
}

const ONE = /^(?:one|a|single)$/

function foundAmount(
  { scan }: Mentions,
  quantity: Quantity,
  first = quantity.first,
  last = quantity.end,
): Found<Amount> | undefined {
  const count = countUnit(quantity.unit ?? PIECE)
  if (!count || quantity.negative) return undefined
  const notes: Note[] = []
  const unit = quantity.unit ?? PIECE
  // 12,000 m of wire: nobody orders to the millimetre
  const isWhole = unit.dimension === 'length' || undefined
  const value = tidy(scalarOf(wholeOf(quantity, unit, notes, isWhole), notes) / count.over)
  if (!quantity.unit) notes.push({ code: 'unit.assumed', expected: `${value} pieces` })
  // how a thing is made is read of its word as well
  const isMade = last === quantity.end && saysMaking(scan.lexemes[quantity.numberEnd])
  const [start, end] = spanOf(scan, first, isMade ? quantity.numberEnd : last)
  return { value: { value, unit: count.unit }, start, end, notes }
}
