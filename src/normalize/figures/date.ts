import type { DateWindow } from '../../model/basics.js'
import { flatMap } from '../../text/flat-map.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { stretchAt, yearAt } from './calendar.js'
import { type Lexeme, ofWord } from './lexeme.js'
import { mentionsIn } from './mentions.js'
import { isMonthOfOrder } from './month-of-order.js'
import { phrases } from './phrases.js'
import { apart, ofScan, scan, spanOf } from './scan.js'
import { dueBy, saysPartOfYear } from './season.js'
import { serialDay } from './serial-day.js'
import { isStart } from './start-words.js'
import { boundsOf, exists, type Stretch } from './stretch.js'
import { isWeekYear } from './year-week.js'

/** A stretch of days in any form of `windowForm`. */
export type WindowInput =
  | string
  | number
  | { readonly from?: string | number | undefined; readonly to?: string | number | undefined }

const DATE = 'a date, e.g. 2027-02-01'
const WINDOW = 'dates, e.g. 2027-02-01 to 2027-04-15 or Q2 2027'

/**
 * Reads one day as `YYYY-MM-DD`: ISO, `01.02.2027`, `1 февраля 2027`, `2027-yil 1-fevral`, `Feb 1, 2027`, each also with
 * the time of day (`01.02.2027 14:20`), which is passed over. With slashes or
 * dashes and the year last the day comes first unless that month does not exist; where both could be it is noted
 * `date.ambiguous`. Two digits are a year of this century, noted; so is a spreadsheet's number of a day. A day that does
 * not exist fails. O(n).
 */
export function readDate(input: string | number): Read<string> {
  const serial = serialOf(input)
  if (serial) return ok(serial.day, [serial.note])
  if (typeof input !== 'string') return fail(typeof input === 'number' ? 'date.unreadable' : 'value.type', DATE)
  const { lexemes } = scan(input)
  if (lexemes.length === 0) return fail('value.missing', DATE)
  const stretches = stretchesIn(lexemes)
  const [one, ...more] = stretches
  if (!one || more.length > 0) return fail(one ? 'value.unclear' : 'date.unreadable', DATE)
  if (!exists(one)) return fail('date.invalid', DATE)
  if (one.unit !== 'day' || one.year === undefined) return fail('date.incomplete', DATE)
  return hasNumberOutside(lexemes, stretches) ? fail('value.unclear', DATE) : ok(boundsOf(one).from, one.notes)
}

/**
 * Reads a stretch of days: two dates (`с 01.02.2027 по 15.04.2027`, `2027-yil 1-fevraldan 15-aprelgacha`), one with a
 * word for its side (`до 15.04.2027`), a day, month, quarter, half-year or year (`2 кв. 2027`). O(n).
 */
export function readWindow(input: WindowInput): Read<DateWindow> {
  if (typeof input === 'object' && input !== null) return fromEnds(input)
  const serial = serialOf(input)
  if (serial) return ok({ from: serial.day, to: serial.day }, [serial.note])
  if (typeof input !== 'string') return fail('value.type', WINDOW)
  const { lexemes } = scan(input)
  if (lexemes.length === 0) return fail('value.missing', WINDOW)
  const stretches = stretchesIn(lexemes, true)
  if (stretches.length === 0 || stretches.length > 2)
    return fail(stretches.length > 2 ? 'value.unclear' : 'date.unreadable', WINDOW)
  if (hasNumberOutside(lexemes, stretches)) return fail('value.unclear', WINDOW)
  return windowOf(lexemes, stretches)
}

/** Records come from outside: their types are what they are. */
function serialOf(input: unknown): ReturnType<typeof serialDay> {
  return typeof input === 'string' || typeof input === 'number' ? serialDay(input) : undefined
}

function fromEnds({ from, to }: Exclude<WindowInput, string | number>): Read<DateWindow> {
  const [start, end] = [endOf(from), endOf(to)]
  if (start && !start.ok) return start
  if (end && !end.ok) return end
  if (!start && !end) return fail('value.missing', WINDOW)
  return ordered(start?.value.from, end?.value.to, [...(start?.notes ?? []), ...(end?.notes ?? [])])
}

function endOf(text: string | number | undefined): Read<Required<DateWindow>> | undefined {
  const serial = serialOf(text)
  if (serial) return ok({ from: serial.day, to: serial.day }, [serial.note])
  if (text === undefined || (typeof text === 'string' && text.trim() === '')) return undefined
  if (typeof text !== 'string') return fail('value.type', DATE)
  const { lexemes } = scan(text)
  const [one, ...more] = stretchesIn(lexemes, true)
  if (!one || more.length > 0) return fail('date.unreadable', DATE)
  if (!exists(one)) return fail('date.invalid', DATE)
  return one.year === undefined ? fail('date.incomplete', DATE) : ok(boundsOf(one), one.notes)
}

/** What can give a year to a date of free text. */
const HAS_YEAR = /^(?:19|20|21)\d\d$|^\d{1,2}\.\d{1,2}\.\d|^\d{4}\.\d{1,2}\.\d|^\d{1,2}\.(?:19|20|21)\d\d$/
const hasYear = ofWord(({ text }) => HAS_YEAR.test(text))

/** Stretches of a text with its years; none where no year is written, which every finding needs. */
export const stretchesWithYears = ofScan(({ lexemes }): readonly Stretch[] =>
  lexemes.some((lexeme, i) => lexeme.kind === 'number' && (hasYear(lexeme.word) || isYearOfRow(lexemes, i)))
    ? stretchesIn(lexemes, true)
    : [],
)

function stretchesIn(lexemes: readonly Lexeme[], years = false): Stretch[] {
  const found: Stretch[] = []
  // most texts have no year and so no date
  if (!lexemes.some((lexeme, i) => mayEndDate(lexemes, lexeme, i))) return found
  for (let i = 0; i < lexemes.length; ) {
    const stretch = stretchAt(lexemes, i) ?? (years ? yearAt(lexemes, i) : undefined)
    if (stretch) found.push(stretch)
    i = stretch?.end ?? i + 1
  }
  return found
}

/** Every date has a year: four digits, or two in a row of three numbers. */
function mayEndDate(lexemes: readonly Lexeme[], { kind, text }: Lexeme, i: number): boolean {
  if (kind !== 'number') return false
  return (text.length > 2 && /^(?:19|20|21)\d\d$|^\d+\.\d/.test(text)) || isYearOfRow(lexemes, i)
}

/** `01/02/2027`, and `Q2'27`. */
function isYearOfRow(lexemes: readonly Lexeme[], i: number): boolean {
  if (lexemes[i]!.text.length === 2 && (lexemes[i - 1]?.text === 'ʼ' || isWeekYear(lexemes, i))) return true
  const sign = lexemes[i + 1]?.text
  return (sign === '/' || sign === '-') && lexemes[i + 3]?.text === sign
}

function hasNumberOutside(lexemes: readonly Lexeme[], stretches: readonly Stretch[]): boolean {
  return lexemes.some(({ kind }, i) => kind === 'number' && !stretches.some(({ first, end }) => first <= i && i < end))
}

const SIDES = phrases<'from' | 'to'>([
  [
    'до|по|край|крайняк|дедлайн|due|due by|need by|needed by|need date|required by|required date|date required|до конца|until end of|till end of|к концу|by end of|by the end of|until the end of|не позднее|не позже|в срок до|к|by|until|till|to|before|no later than|not later than|not later|latest|at the latest|deadline|delivery deadline|through|end|≤|<|последний срок|последний срок поставки|последний срок отгрузки|крайний срок|крайний срок поставки|крайний срок отгрузки|крайняя дата|крайняя дата поставки|крайняя дата отгрузки|последняя дата отгрузки|последняя дата поставки|latest shipment date|latest date of shipment|latest delivery date|latest date of delivery|last date of shipment|last date of delivery|last shipment date|last delivery date|shipment deadline|due date|oxirgi muddat|oxirgi muddati|охирги муддат|охирги муддати|oxirgi sana|oxirgi sanasi|охирги сана|охирги санаси|eng kechi|eng kechi bilan|энг кечи|энг кечи билан|kechi bilan|кечи билан',
    'to',
  ],
  [
    'с|со|с начала|от|начиная с|после|не ранее|не раньше|not before|no earlier than|not earlier than|from|after|since|starting|start|as of|≥|>',
    'from',
  ],
])
const AFTER_FROM = /^(?:boshlab|keyin|song)$/
/** `30-noyabrdan kechiktirmay`, `25 noyabrga qadar`, `2028 yil oxirigacha`. */
const AFTER_TO = /^(?:kechiktirmay|kechikmay|kadar|ohirigacha)$/
/** What makes a month or a year a stretch to deliver in; a year only where all of it is meant. */
const AROUND = phrases<'within' | 'whole'>([
  ['in|within|в', 'within'],
  ['during|throughout|all|all of|whole|в течение|на протяжении|весь|butun|бутун', 'whole'],
])
const AFTER_WHOLE = /^(?:davomida|mobaynida|boyi)$/
/** `2027 yil avgust oyida`; the name of the month may have the case itself: `avgustda`. */
const MONTH_WORD = /^(?:oyida|oyi|ichida)$/
const IN_MONTH = /(?:yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|sentyabr|oktabr|oktyabr|noyabr|dekabr)da$/

/** What the words around one or two stretches make of them. */
function windowOf(lexemes: readonly Lexeme[], stretches: readonly Stretch[]): Read<DateWindow> {
  const year = stretches.find((stretch) => stretch.year !== undefined)?.year
  if (year === undefined) return fail('date.incomplete', WINDOW)
  // февраль–апрель 2027: the year is written once
  const full = stretches.map((stretch) => ({ ...stretch, year: stretch.year ?? year }))
  if (!full.every(exists)) return fail('date.invalid', WINDOW)
  const notes = full.flatMap((stretch) => stretch.notes)
  const [one, two] = full as [Stretch, Stretch?]
  if (two) return ordered(boundsOf(one).from, boundsOf(two).to, notes)
  const { from, to } = boundsOf(one)
  const side = sideOf(lexemes, one)
  if (side === undefined && saysPartOfYear(lexemes, one)) return fail('value.unclear', WINDOW)
  return ok(side === 'to' ? { to: dueBy(lexemes, one) } : side === 'from' ? { from } : { from, to }, notes)
}

export function sideOf(lexemes: readonly Lexeme[], { first, end, ending, unit }: Stretch): 'from' | 'to' | undefined {
  if (AFTER_TO.test(lexemes[end]?.key ?? '')) return 'to'
  if (ending) return ending === 'gacha' ? 'to' : 'from'
  const at = lexemes[first - 1]?.kind === 'sign' && ':('.includes(lexemes[first - 1]!.text) ? first - 2 : first - 1
  const side = SIDES.endingAt(lexemes, at)?.value
  if (unit === 'day' && side === undefined && isStart(lexemes, at)) return 'from'
  return side ?? (AFTER_FROM.test(lexemes[end]?.key ?? '') ? 'from' : undefined)
}

function ordered(from: string | undefined, to: string | undefined, notes: readonly Note[]): Read<DateWindow> {
  if (from !== undefined && to !== undefined && from > to) return fail('range.order', WINDOW)
  return ok({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }, notes)
}

/** Finds days that exist, with their year. O(n). */
export function findDates(text: string): Found<string>[] {
  const cut = scan(text)
  return flatMap(stretchesWithYears(cut), (stretch) => {
    if (stretch.unit !== 'day' || stretch.year === undefined || !exists(stretch)) return []
    const [start, end] = spanOf(cut, stretch.first, stretch.end)
    return [{ value: boundsOf(stretch).from, start, end, notes: stretch.notes }]
  })
}

const WINDOW_WORDS = phrases<'window'>([
  [
    'поставка|поставки|поставить|отгрузка|отгрузки|отправка|поступление|прибытие|shipment|shipped|ship|ships|dispatch|etd|eta|joʼnatish|жўнатиш|yuklash|юклаш|окно|период|изготовление|производство|выпуск|старт|запуск|delivery|deliver|window|period|production|start|sop|available|доступно|свободно|загрузка|yetkazish|етказиш|yetkazib|етказиб|muddat|муддат|muddati|муддати|davr|давр|срок|сроки|нужно|needed|kerak|керак|бериш|berish',
    'window',
  ],
])
const REACH = 5

/**
 * Finds stretches of days: two dates with a range sign or word between them, a month, quarter or half-year, and a day with
 * its side beside a word for delivery (`поставка до 15.04.2027`). A single day or year is none. O(n).
 */
export function findWindows(text: string): Found<DateWindow>[] {
  const cut = scan(text)
  const { lexemes } = cut
  const stretches = stretchesWithYears(cut)
  if (stretches.length === 0) return []
  const found: Found<DateWindow>[] = []
  for (let k = 0; k < stretches.length; k++) {
    const pair = [stretches[k]!, stretches[k + 1]].filter((one) => one !== undefined)
    const isRange = pair.length === 2 && areJoined(lexemes, pair[0]!, pair[1]!)
    const taken = isRange ? pair : pair.slice(0, 1)
    if (
      isRange ? isOfModel(lexemes, taken) : !isWindow(lexemes, taken[0]!) && !isMonthOfOrder(mentionsIn(cut), taken[0]!)
    )
      continue
    const read = windowOf(lexemes, taken)
    if (!read.ok) continue
    const side = SIDES.endingAt(lexemes, taken[0]!.first - 1)
    const last = taken.at(-1)!.end
    const [start, end] = spanOf(cut, side?.first ?? taken[0]!.first, isSaidAfter(lexemes, last) ? last + 1 : last)
    found.push({ value: read.value, start, end, notes: read.notes })
    k += taken.length - 1
  }
  return apart(found)
}

/** `Accent 2015–2020`, `Кобальт 2014-2023 г.в.`: bare years that nothing beside them calls a delivery are those of a car. */
function isOfModel(lexemes: readonly Lexeme[], years: readonly Stretch[]): boolean {
  const [first, last] = [years[0]!, years.at(-1)!]
  if (first.unit !== 'year' || last.unit !== 'year') return false
  if (SIDES.endingAt(lexemes, first.first - 1) || AROUND.endingAt(lexemes, first.first - 1)) return false
  for (let at = Math.max(0, first.first - REACH); at < Math.min(lexemes.length, last.end + REACH); at++)
    if (WINDOW_WORDS.endingAt(lexemes, at) || DELIVERED.test(lexemes[at]!.key)) return false
  return true
}

/** Whether the word after a stretch says what it is for. */
function isSaidAfter(lexemes: readonly Lexeme[], end: number): boolean {
  const key = lexemes[end]?.key ?? ''
  return AFTER_TO.test(key) || AFTER_WHOLE.test(key) || MONTH_WORD.test(key)
}

const DELIVERED = /^(?:postav|otgruz|delivery|deliver|shipment|yetkazi|etkazi)/

/** `by the end of 2027`, `в течение 2028 года`, `2027 yil davomida`: a bare year is when a plant was built. */
function isWholeYear(lexemes: readonly Lexeme[], { first, end }: Stretch): boolean {
  const side = SIDES.endingAt(lexemes, first - 1)
  if (side?.value === 'to' && side.end - side.first > 1) return true
  const key = lexemes[end]?.key ?? ''
  const around = AROUND.endingAt(lexemes, first - 1)
  // поставки в 2027 г.
  if (around?.value === 'within' && DELIVERED.test(lexemes[around.first - 1]?.key ?? '')) return true
  return around?.value === 'whole' || AFTER_WHOLE.test(key) || key === 'ohirigacha'
}

export function areJoined(lexemes: readonly Lexeme[], a: Stretch, b: Stretch): boolean {
  if (a.unit === 'year' && b.unit === 'year' && b.first - a.end > 1) return false
  if (a.year === undefined && b.year === undefined) return false
  if (b.first === a.end) return a.ending === 'dan'
  if (b.first - a.end === 1 && /^(?:and|va|i)$/.test(lexemes[a.end]!.key))
    return /^(?:betwen|mejdu)$/.test(lexemes[a.first - 1]?.key ?? '')
  return b.first - a.end === 1 && /^(?:-|\.\.\.|\/|po|do|to|until|til|through)$/.test(lexemes[a.end]!.key)
}

function isWindow(lexemes: readonly Lexeme[], stretch: Stretch): boolean {
  if (stretch.year === undefined) return false
  if (stretch.unit === 'year') return isWholeYear(lexemes, stretch) && !isValidity(lexemes, stretch)
  if (stretch.unit === 'quarter' || stretch.unit === 'half') return true
  if (stretch.unit === 'week' || stretch.unit === 'days') return !isValidity(lexemes, stretch)
  const side = sideOf(lexemes, stretch)
  if (side !== undefined) return !isValidity(lexemes, stretch)
  if (stretch.unit === 'day') return false
  const [last, next] = [lexemes[stretch.end - 1]!.key, lexemes[stretch.end]?.key ?? '']
  const isIn = IN_MONTH.test(last) || MONTH_WORD.test(last) || MONTH_WORD.test(next)
  if (isIn || AROUND.endingAt(lexemes, stretch.first - 1)) return !isValidity(lexemes, stretch)
  for (let at = stretch.first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    if (lexemes[at]!.kind === 'number') return false
    if (WINDOW_WORDS.endingAt(lexemes, at)) return true
  }
  return stretch.ending !== undefined && WINDOW_WORDS.at(lexemes, stretch.end) !== undefined
}

const VALIDITY =
  /^(?:kuot|iso|iatf|sertifi|certifi|deystv|valid|expir|amal|srok$|godn|licen|atest|guvohnom|kafolat|garant|waranty|taklif|predlojen|ofert|quotation|osnovan|founded|built|tashkil|ot$|oplat|platej|payment|tolov|tulov|zayav|priem|podach|otvet|javob|reply|respon|nominat|raschet|kotirov|tender|bids?$|submis|submit|taklifnoma|hujat|document|dokument|arenda|rent$|ijara|registr|royhat|aukcion|auction|konkurs|kp$|jd[ey]m|prosim|prislat|prishli|skin|answer|ofer|proposal|closing|closes)/

/** `IATF 16949 до 01.05.2027`: the day ends a certificate, not a delivery. */
function isValidity(lexemes: readonly Lexeme[], { first, end }: Stretch): boolean {
  // 31.12.2026 gacha amal qiladi
  if (/^(?:amal|hakikiy|haqiqiy|valid|kabul|tolanadi|tolov|tolash)$/.test(lexemes[end]?.key ?? '')) return true
  for (let at = first - 1, steps = 0; at >= 0 && steps < REACH; at--, steps++) {
    const { kind, text, key } = lexemes[at]!
    if (kind === 'sign' && ',;|'.includes(text)) return false
    if (kind === 'word' && WINDOW_WORDS.endingAt(lexemes, at)) return false
    if (kind === 'word' && VALIDITY.test(key)) return true
  }
  return false
}
