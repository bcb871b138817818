import type { Note } from '../common/read.js'
import type { Lexeme } from './lexeme.js'
import type { Stretch } from './stretch.js'
import { monthOf, nthAt } from './year-part.js'

const YEAR = /^20\d\d$/
const SHORT_YEAR = /^\d\d$/
const NUMBER = /^\d{1,2}$/
/** Before the number: CW of English, KW of German papers. */
const BEFORE = /^(?:cw|kw|wk|wek)$/
/** Behind an ordinal, or a number that says the same; `6 недель` are counted. */
const ORDINAL_WEEK = /^(?:nedel[yaieu]+|nedelya|nedeley|nedelyu|ned|wek|hafta(?:si)?(?:da|dan|gacha)?|kw)$/
const NAMED_WEEK = /^(?:nedelya|nedely[au]|nedele|wek|kw)$/

/** A calendar week (ISO 8601) with its year: `CW 23/2027`, `23-я неделя 2027`, `2027-yil 23-hafta`, `2027-W23`. O(1). */
export function weekAt(lexemes: readonly Lexeme[], i: number, yearEnd: (at: number) => number): Stretch | undefined {
  const lexeme = lexemes[i]!
  if (lexeme.kind === 'word')
    return mayLead(lexemes, i) ? withYear(lexemes, i, numbersAt(lexemes, i + 1), yearEnd) : undefined
  if (YEAR.test(lexeme.text)) return ofYear(lexemes, i, yearEnd)
  if (!NUMBER.test(lexeme.text)) return undefined
  return withYear(lexemes, i, ordinalAt(lexemes, i), yearEnd)
}

/** `CW`, and a capital W glued to its number; articles have one too. */
function mayLead(lexemes: readonly Lexeme[], i: number): boolean {
  const { key, text } = lexemes[i]!
  if (BEFORE.test(key)) return true
  return (
    text === 'W' &&
    lexemes[i + 1]?.gap === 0 &&
    !/^(?:art|model|no|pn)/.test(lexemes[lexemes[i - 1]?.text === '.' ? i - 2 : i - 1]?.key ?? '')
  )
}

interface Weeks {
  readonly day: number
  readonly last?: number
  readonly end: number
  /** The year that a point joins: `KW 23.2027`. */
  readonly year?: string
}

/** `23`, `23-25`, `#23`, `23.2027` behind the word. */
function numbersAt(lexemes: readonly Lexeme[], at: number): Weeks | undefined {
  const start = /^[.:#№]$/.test(lexemes[at]?.text ?? '') ? at + 1 : at
  const number = lexemes[start]
  if (number?.kind !== 'number' || number.code) return undefined
  const dotted = /^(\d{1,2})\.(20\d\d)$/.exec(number.text)
  if (dotted) return { day: Number(dotted[1]), end: start + 1, year: dotted[2]! }
  if (!NUMBER.test(number.text)) return undefined
  return { day: Number(number.text), ...rangeEnd(lexemes, start) }
}

function rangeEnd(lexemes: readonly Lexeme[], i: number): { readonly last?: number; readonly end: number } {
  const last = lexemes[i + 1]?.text === '-' ? lexemes[i + 2] : undefined
  return last && NUMBER.test(last.text) ? { last: Number(last.text), end: i + 3 } : { end: i + 1 }
}

/** `23-я неделя`, `23-25 недели`, `23rd week`, `23-hafta`. */
function ordinalAt(lexemes: readonly Lexeme[], i: number): Weeks | undefined {
  const range = rangeEnd(lexemes, i)
  const nth = range.last === undefined ? nthAt(lexemes, i) : undefined
  const at = nth?.end ?? range.end
  const isOrdinal = range.last !== undefined || (nth !== undefined && nth.end > i + 1)
  const word = lexemes[at]
  if (word?.kind !== 'word' || !(isOrdinal ? ORDINAL_WEEK : NAMED_WEEK).test(word.key)) return undefined
  return { day: Number(lexemes[i]!.text), ...range, end: at + 1 }
}

/** The year behind the week: of four digits, of two only behind a slash or an apostrophe. */
function withYear(
  lexemes: readonly Lexeme[],
  first: number,
  weeks: Weeks | undefined,
  yearEnd: (at: number) => number,
): Stretch | undefined {
  if (!weeks) return undefined
  if (weeks.year !== undefined) return stretch(first, weeks.end, Number(weeks.year), weeks)
  const sign = lexemes[weeks.end]
  const isSign = sign !== undefined && (/^[/,.ʼ-]$/.test(sign.text) || sign.key === 'of')
  const at = isSign ? weeks.end + 1 : weeks.end
  const year = lexemes[at]
  if (year?.kind !== 'number' || year.grouped) return undefined
  if (YEAR.test(year.text)) return stretch(first, yearEnd(at + 1), Number(year.text), weeks)
  if (!isSign || !/^[/ʼ]$/.test(sign.text) || year.gap > 0 || !SHORT_YEAR.test(year.text)) return undefined
  const notes = [{ code: 'date.assumedCentury', expected: `${year.text} read as 20${year.text}` }]
  return stretch(first, at + 1, 2000 + Number(year.text), weeks, notes)
}

/** `2027-yil 23-hafta`, `2027-W23`, `2027W23`, `2027 week 23`. */
function ofYear(lexemes: readonly Lexeme[], i: number, yearEnd: (at: number) => number): Stretch | undefined {
  const year = Number(lexemes[i]!.text)
  const at = yearEnd(i + 1)
  const own = lexemes[at]?.text === '-' ? at + 1 : at
  const word = lexemes[own]
  if (word?.kind === 'word') {
    const isWeek = BEFORE.test(word.key) || (word.text === 'W' && lexemes[own + 1]?.gap === 0)
    const weeks = isWeek ? numbersAt(lexemes, own + 1) : undefined
    return weeks && weeks.year === undefined ? stretch(i, weeks.end, year, weeks) : undefined
  }
  if (!NUMBER.test(word?.text ?? '')) return undefined
  const weeks = ordinalAt(lexemes, own)
  return weeks && stretch(i, weeks.end, year, weeks)
}

function stretch(first: number, end: number, year: number, { day, last }: Weeks, notes: readonly Note[] = []): Stretch {
  return { first, end, unit: 'week', year, month: 1, day, ...(last === undefined ? {} : { last }), notes }
}

/** Whether two digits are the year of a week: `CW23/27`. O(1). */
export function isWeekYear(lexemes: readonly Lexeme[], i: number): boolean {
  return SHORT_YEAR.test(lexemes[i]!.text) && lexemes[i - 1]?.text === '/' && BEFORE.test(lexemes[i - 3]?.key ?? '')
}

const TEN_DAYS = /^(?:dekad|decad)/
const HALF = /^(?:polovin|half$|yarmi|yarim)/
const OF_MONTH = /^(?:oyi|oyining|oyning)$/

/** Ten days or a half of a month: `2-я декада мая 2027`, `first half of May 2027`, `2027-yil may oyining 2-dekadasi`. O(1). */
export function pieceOfMonth(
  lexemes: readonly Lexeme[],
  i: number,
  yearEnd: (at: number) => number,
): Stretch | undefined {
  const year = lexemes[i]!
  if (YEAR.test(year.text) && year.kind === 'number') {
    const at = yearEnd(i + 1)
    const isAhead = at > i + 1 || monthOf(lexemes[at]) !== undefined
    const piece = isAhead ? (monthThenPiece(lexemes, at) ?? daysOfMonth(lexemes, at)) : undefined
    return piece && days(i, piece.end, Number(year.text), piece)
  }
  const piece = pieceThenMonth(lexemes, i) ?? monthThenPiece(lexemes, i)
  if (!piece) return undefined
  const at = lexemes[piece.end]?.text === ',' ? piece.end + 1 : piece.end
  if (!YEAR.test(lexemes[at]?.text ?? '')) return undefined
  return days(i, yearEnd(at + 1), Number(lexemes[at]!.text), piece)
}

interface Piece {
  readonly month: number
  readonly day: number
  readonly last?: number
  readonly end: number
}

function pieceThenMonth(lexemes: readonly Lexeme[], i: number): Piece | undefined {
  const piece = nthPiece(lexemes, i)
  if (!piece) return undefined
  const at = lexemes[piece.end]?.key === 'of' ? piece.end + 1 : piece.end
  const month = monthOf(lexemes[at])
  return month && { ...piece, month: month.month, end: at + 1 }
}

function monthThenPiece(lexemes: readonly Lexeme[], i: number): Piece | undefined {
  const month = monthOf(lexemes[i])
  if (!month) return undefined
  const at = OF_MONTH.test(lexemes[i + 1]?.key ?? '') ? i + 2 : i + 1
  const piece = nthPiece(lexemes, at)
  return piece && { ...piece, month: month.month }
}

/** `1-20 dekabr`, behind its year. */
function daysOfMonth(lexemes: readonly Lexeme[], i: number): Piece | undefined {
  const [from, dash, to] = [lexemes[i], lexemes[i + 1], lexemes[i + 2]]
  const month = dash?.text === '-' ? monthOf(lexemes[lexemes[i + 3]?.text === '-' ? i + 4 : i + 3]) : undefined
  if (!month || !NUMBER.test(from?.text ?? '') || !NUMBER.test(to?.text ?? '')) return undefined
  const [day, last] = [Number(from!.text), Number(to!.text)]
  return day < last ? { month: month.month, day, last, end: lexemes[i + 3]!.text === '-' ? i + 5 : i + 4 } : undefined
}

/** `2-я декада`, `first half`, `birinchi dekadasi`. */
function nthPiece(lexemes: readonly Lexeme[], i: number): Omit<Piece, 'month'> | undefined {
  const nth = nthAt(lexemes, i)
  const key = nth ? (lexemes[nth.end]?.key ?? '') : ''
  if (!nth || nth.nth < 1) return undefined
  if (HALF.test(key) && nth.nth <= 2)
    return nth.nth === 1 ? { day: 1, last: 15, end: nth.end + 1 } : { day: 16, end: nth.end + 1 }
  if (!TEN_DAYS.test(key) || nth.nth > 3) return undefined
  const day = (nth.nth - 1) * 10 + 1
  return { day, ...(nth.nth < 3 ? { last: day + 9 } : {}), end: nth.end + 1 }
}

function days(first: number, end: number, year: number, { month, day, last }: Piece): Stretch {
  return { first, end, unit: 'days', year, month, day, ...(last === undefined ? {} : { last }), notes: [] }
}
