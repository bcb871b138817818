import type { Note } from '../common/read.js'
import type { Lexeme } from './lexeme.js'
import { seasonAt } from './season.js'
import type { Stretch } from './stretch.js'
import { timeEnd } from './time-of-day.js'
import { monthOf, nthAt, type Part, partOfYear } from './year-part.js'
import { pieceOfMonth, weekAt } from './year-week.js'

const DAY_FIRST = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/
const YEAR_FIRST = /^(\d{4})\.(\d{1,2})\.(\d{1,2})$/
const YEAR = /^(?:19|20|21)\d\d$/
const ONE_OR_TWO = /^\d{1,2}$/

/** The stretch that begins at a lexeme; a day that does not exist is given too. O(1). */
export function stretchAt(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const lexeme = lexemes[i]!
  if (lexeme.code || lexeme.grouped) return undefined
  // M8, IP67: but Q2
  if (lexeme.kind === 'number' && lexeme.gap === 0 && lexemes[i - 1]?.kind === 'word') return undefined
  const stretch =
    lexeme.kind === 'number'
      ? (numericDay(lexemes, i) ??
        weekAt(lexemes, i, (at) => yearWordEnd(lexemes, at)) ??
        pieceOfMonth(lexemes, i, (at) => yearWordEnd(lexemes, at)) ??
        wordedDay(lexemes, i) ??
        uzbekDay(lexemes, i) ??
        partAt(lexemes, i) ??
        seasonAt(lexemes, i, (at) => yearWordEnd(lexemes, at)) ??
        numericMonth(lexemes, i))
      : lexeme.kind === 'word'
        ? (pieceOfMonth(lexemes, i, (at) => yearWordEnd(lexemes, at)) ??
          monthFirst(lexemes, i) ??
          partAt(lexemes, i) ??
          seasonAt(lexemes, i, (at) => yearWordEnd(lexemes, at)) ??
          weekAt(lexemes, i, (at) => yearWordEnd(lexemes, at)))
        : undefined
  return stretch && ended(lexemes, timed(lexemes, stretch))
}

/** A day with its time, which says nothing more. */
function timed(lexemes: readonly Lexeme[], stretch: Stretch): Stretch {
  if (stretch.unit !== 'day' || stretch.year === undefined) return stretch
  const end = timeEnd(lexemes, stretch.end)
  return end === stretch.end ? stretch : { ...stretch, end }
}

/** A date without day or part of a year is only the year: `2027`, `2027 год`. */
export function yearAt(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const { kind, text, gap, code, grouped } = lexemes[i]!
  if (
    kind !== 'number' ||
    code ||
    grouped ||
    text.length !== 4 ||
    !YEAR.test(text) ||
    (gap === 0 && lexemes[i - 1]?.kind === 'word')
  )
    return undefined
  const end = yearWordEnd(lexemes, i + 1)
  return ended(lexemes, { first: i, end, unit: 'year', year: Number(text), month: 1, notes: [] })
}

function isYear(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'number' && lexeme.text.length === 4 && YEAR.test(lexeme.text) && !lexeme.grouped
}

const YEAR_WORDS = /^(?:g|god|goda|godu|godi|yil|yili|yilda|yilning|yildan|yilgacha|y|year)$/

/** Over `г.`, `года`, `-yil` after a year. */
function yearWordEnd(lexemes: readonly Lexeme[], i: number): number {
  const at = lexemes[i]?.text === '-' && lexemes[i]!.gap === 0 ? i + 1 : i
  const word = lexemes[at]
  if (word?.kind !== 'word' || word.gap > 1 || !YEAR_WORDS.test(word.key)) return i
  return lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.gap === 0 && word.text.length === 1 ? at + 2 : at + 1
}

/** `dan` and `gacha` as a word or ending after the date. */
function ended(lexemes: readonly Lexeme[], stretch: Stretch): Stretch {
  if (stretch.ending) return stretch
  const last = lexemes[stretch.end - 1]!
  const own = last.kind === 'word' ? /^(?:yil).*(gacha|dan)$/.exec(last.key)?.[1] : undefined
  if (own) return { ...stretch, ending: own as 'gacha' | 'dan' }
  const at = lexemes[stretch.end]?.text === '-' && lexemes[stretch.end]!.gap === 0 ? stretch.end + 1 : stretch.end
  const key = lexemes[at]?.key
  return key === 'gacha' || key === 'dan' ? { ...stretch, end: at + 1, ending: key } : stretch
}

function day(
  first: number,
  end: number,
  year: number | undefined,
  month: number,
  date: number,
  notes: Note[] = [],
): Stretch {
  return { first, end, unit: 'day', ...(year === undefined ? {} : { year }), month, day: date, notes }
}

function fullYear(text: string, notes: Note[]): number {
  if (text.length === 4) return Number(text)
  notes.push({ code: 'date.assumedCentury', expected: `${text} read as 20${text}` })
  return 2000 + Number(text)
}

/** ISO, 01.02.2027, 2027.02.01, 2027/02/01, 01/02/2027, 01-02-2027. */
function numericDay(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const { text } = lexemes[i]!
  if (text.includes('.')) return dottedDay(lexemes, i)
  const sign = lexemes[i + 1]
  if (!sign || (sign.text !== '-' && sign.text !== '/') || lexemes[i + 3]?.text !== sign.text) return undefined
  const [second, sign2, third] = [lexemes[i + 2], lexemes[i + 3], lexemes[i + 4]]
  if (![sign, second, sign2, third].every((lexeme) => lexeme?.gap === 0)) return undefined
  const notes: Note[] = []
  if (second!.kind !== 'number' || third!.kind !== 'number' || !ONE_OR_TWO.test(second!.text)) return undefined
  if (YEAR.test(text) && ONE_OR_TWO.test(third!.text))
    return day(i, i + 5, Number(text), Number(second!.text), Number(third!.text))
  if (!ONE_OR_TWO.test(text) || !/^(?:\d{4}|\d{2})$/.test(third!.text)) return undefined
  return slashed(i, Number(text), Number(second!.text), fullYear(third!.text, notes), notes)
}

function dottedDay(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const { text } = lexemes[i]!
  const notes: Note[] = []
  const dotted = DAY_FIRST.exec(text)
  if (dotted)
    return day(i, yearWordEnd(lexemes, i + 1), fullYear(dotted[3]!, notes), Number(dotted[2]), Number(dotted[1]), notes)
  // 15.01–31.03.2027
  const part = /^(\d{1,2})\.(\d{1,2})$/.exec(text)
  if (part && lexemes[i + 1]?.text === '-' && DAY_FIRST.test(lexemes[i + 2]?.text ?? '')) {
    return day(i, i + 1, undefined, Number(part[2]), Number(part[1]))
  }
  const turned = YEAR_FIRST.exec(text)
  return turned ? day(i, i + 1, Number(turned[1]), Number(turned[2]), Number(turned[3])) : undefined
}

/** Day before month, as in Uzbekistan and Russia, unless that month does not exist; noted where both could be. */
function slashed(i: number, a: number, b: number, year: number, notes: Note[]): Stretch {
  if (a <= 12 && b > 12) return day(i, i + 5, year, a, b, notes)
  const both = a <= 12 && b <= 12 && a !== b
  if (both) notes.push({ code: 'date.ambiguous', expected: `day ${a}, month ${b}` })
  return day(i, i + 5, year, b, a, notes)
}

/** `1 февраля 2027 г.`, `1-fevral`, `01-Feb-2027`, `1st of Feb 2027`; the year may be missing. */
function wordedDay(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  if (lexemes[i]!.text.length > 2 || !ONE_OR_TWO.test(lexemes[i]!.text)) return undefined
  let at = i + 1
  if (lexemes[at]?.gap === 0 && /^(?:st|nd|rd|th|go|e|oe)$/.test(lexemes[at]!.key)) at++
  if (lexemes[at]?.text === '-' || lexemes[at]?.key === 'of') at++
  const month = monthOf(lexemes[at])
  if (!month) return sameMonth(lexemes, i)
  const monthEnd = lexemes[at + 1]?.text === '.' && lexemes[at + 1]!.gap === 0 ? at + 2 : at + 1
  const yearIndex = lexemes[monthEnd]?.text === ',' || lexemes[monthEnd]?.text === '-' ? monthEnd + 1 : monthEnd
  const year = lexemes[yearIndex]
  const date = Number(lexemes[i]!.text)
  if (isYear(year)) {
    return day(i, yearWordEnd(lexemes, yearIndex + 1), Number(year!.text), month.month, date)
  }
  const stretch = day(i, at + 1, undefined, month.month, date)
  return month.ending ? { ...stretch, ending: month.ending } : stretch
}

/** The first day of `1–15 марта 2027`, `с 1 по 15 марта`. */
function sameMonth(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  if (!/^(?:-|po|do|to|dan)$/.test(lexemes[i + 1]?.key ?? '') || !ONE_OR_TWO.test(lexemes[i + 2]?.text ?? ''))
    return undefined
  const month = monthOf(lexemes[i + 3])
  return month && day(i, i + 1, undefined, month.month, Number(lexemes[i]!.text))
}

/** `2027 yil 1 fevral`, `2027-yil 1-fevraldan`, `2027 йил февраль`. */
function uzbekDay(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const year = lexemes[i]!.text
  if (year.length !== 4 || !YEAR.test(year)) return undefined
  const at = yearWordEnd(lexemes, i + 1)
  const own = monthOf(lexemes[at])
  if (own && at > i + 1 && monthFirst(lexemes, at)?.unit === 'month') {
    return { ...monthFirst(lexemes, at)!, first: i, year: Number(year) }
  }
  if (!ONE_OR_TWO.test(lexemes[at]?.text ?? '')) return undefined
  const next = lexemes[at + 1]?.text === '-' ? at + 2 : at + 1
  const month = monthOf(lexemes[next])
  if (!month) return undefined
  const stretch = day(i, next + 1, Number(year), month.month, Number(lexemes[at]!.text))
  return month.ending ? { ...stretch, ending: month.ending } : stretch
}

/** `Feb 1, 2027`, `февраль 2027`; `февраль` alone where a year follows elsewhere is given without year. */
function monthFirst(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const month = monthOf(lexemes[i])
  if (!month) return undefined
  let at = lexemes[i + 1]?.text === '.' && lexemes[i + 1]!.gap === 0 ? i + 2 : i + 1
  const number = lexemes[at]
  if (number?.kind === 'number' && ONE_OR_TWO.test(number.text)) {
    const date = Number(number.text)
    at++
    if (lexemes[at]?.gap === 0 && /^(?:st|nd|rd|th)$/.test(lexemes[at]!.key)) at++
    if (lexemes[at]?.text === ',') at++
    const year = lexemes[at]
    if (isYear(year)) return day(i, at + 1, Number(year!.text), month.month, date)
    // Jan 15 – Mar 31, 2027
    return year?.text === '-' || year?.key === 'to' ? day(i, at, undefined, month.month, date) : undefined
  }
  const dash = number?.text === '-' && number.gap === 0 ? at + 1 : at
  const year = lexemes[dash]
  if (isYear(year)) {
    return {
      first: i,
      end: yearWordEnd(lexemes, dash + 1),
      unit: 'month',
      year: Number(year!.text),
      month: month.month,
      notes: [],
    }
  }
  const stretch: Stretch = { first: i, end: i + 1, unit: 'month', month: month.month, notes: [] }
  // mart oyidan
  const suffix = /^oyi(?:da|dan|ning|gacha)?$/.exec(lexemes[i + 1]?.key ?? '')?.[0]
  if (suffix)
    return {
      ...stretch,
      end: i + 2,
      ...(suffix.endsWith('gacha')
        ? { ending: 'gacha' as const }
        : suffix === 'oyidan'
          ? { ending: 'dan' as const }
          : {}),
    }
  return month.ending ? { ...stretch, ending: month.ending } : stretch
}

/** `02.2027`, `2027-02`. */
function numericMonth(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const { text } = lexemes[i]!
  if (text.length < 4) return undefined
  const dotted = /^(0[1-9]|1[0-2])\.((?:19|20|21)\d\d)$/.exec(text)
  if (dotted)
    return { first: i, end: i + 1, unit: 'month', year: Number(dotted[2]), month: Number(dotted[1]), notes: [] }
  const [sign, month, after] = [lexemes[i + 1], lexemes[i + 2], lexemes[i + 3]]
  if (
    !YEAR.test(text) ||
    sign?.text !== '-' ||
    sign.gap > 0 ||
    month?.gap !== 0 ||
    !/^(?:0[1-9]|1[0-2])$/.test(month.text)
  )
    return undefined
  if (after?.gap === 0 && after.text === '-') return undefined
  return { first: i, end: i + 3, unit: 'month', year: Number(text), month: Number(month.text), notes: [] }
}

/** `Q2 2027`, `2 кв. 2027`, `II квартал 2027 года`, `2027 yil 2-chorak`, `H1 2027`, `1 полугодие 2027`. */
function partAt(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const year = lexemes[i]!
  if (year.kind === 'number' && year.text.length === 4 && YEAR.test(year.text)) {
    const at = yearWordEnd(lexemes, i + 1)
    const part = partOfYear(lexemes, at)
    return part && stretchOf(i, part.end, Number(year.text), part)
  }
  const part = partOfYear(lexemes, i)
  if (!part) return firstPart(lexemes, i)
  let at = part.end
  if (lexemes[at]?.text === '/' || lexemes[at]?.text === '-' || lexemes[at]?.text === ',' || lexemes[at]?.key === 'of')
    at++
  const after = lexemes[at]
  // Q2'27
  if (after?.text === 'ʼ' && lexemes[at + 1]?.gap === 0 && /^\d\d$/.test(lexemes[at + 1]!.text)) {
    return stretchOf(i, at + 2, 2000 + Number(lexemes[at + 1]!.text), part)
  }
  // Q3-Q4 2027: the year is written once
  if (after?.kind === 'word' && lexemes[part.end]?.text === '-' && partOfYear(lexemes, at))
    return stretchOf(i, part.end, undefined, part)
  if (after?.kind !== 'number' || !YEAR.test(after.text) || after.grouped) return undefined
  return stretchOf(i, yearWordEnd(lexemes, at + 1), Number(after.text), part)
}

/** The 2 of `2-4 кв. 2027`, the I of `I–II квартал 2027`: what it counts is said once. */
function firstPart(lexemes: readonly Lexeme[], i: number): Stretch | undefined {
  const nth = lexemes[i + 1]?.text === '-' ? nthAt(lexemes, i)?.nth : undefined
  const second = nth === undefined ? undefined : partOfYear(lexemes, i + 2)
  if (nth === undefined || !second || nth >= second.nth) return undefined
  return stretchOf(i, i + 1, undefined, { ...second, nth })
}

function stretchOf(first: number, end: number, year: number | undefined, { nth, unit }: Part): Stretch {
  return {
    first,
    end,
    unit,
    ...(year === undefined ? {} : { year }),
    month: (nth - 1) * (unit === 'quarter' ? 3 : 6) + 1,
    notes: [],
  }
}
