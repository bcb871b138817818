import { addDays } from '../../text/dates.js'
import { type Lexeme, ofWord } from './lexeme.js'
import { boundsOf, type Stretch } from './stretch.js'

const SEASONS: readonly (readonly [RegExp, number])[] = [
  [/^(?:vesn(?:a|i|oy|u|e)|spring|bahor(?:i|da|ida|gi|dan|gacha|ga)?)$/, 3],
  [/^(?:let(?:o|a|om|u|e)|sum+er|y?[eo]z(?:i|da|ida|gi|dan|gacha|ga)?)$/, 6],
  [/^(?:osen(?:i|yu)?|autumn|fal+|kuz(?:i|da|ida|gi|dan|gacha|ga)?)$/, 9],
  [/^(?:zim(?:a|i|oy|u|e)|winter|[kq]ish(?:i|da|ida|gi|dan|gacha|ga)?)$/, 12],
]
const WINTER = 12
/** The first month of the season that a word names, by the meteorological seasons of the northern half; 0 of others. */
const firstMonthOf = ofWord(({ key }): number => SEASONS.find(([word]) => word.test(key))?.[1] ?? 0)
const YEAR = /^(?:19|20|21)\d\d$/

/**
 * `весна 2027`, `2027 йил баҳор`, `winter 2026/27`; the first of `весна–лето 2027` has no year. A winter of one year may be
 * either of two: it is given without a year. O(1).
 */
export function seasonAt(
  lexemes: readonly Lexeme[],
  i: number,
  yearWordEnd: (at: number) => number,
): Stretch | undefined {
  const lexeme = lexemes[i]!
  if (lexeme.kind === 'number') {
    const at = YEAR.test(lexeme.text) ? yearWordEnd(i + 1) : i
    const month = at > i && lexemes[at]?.kind === 'word' ? firstMonthOf(lexemes[at]!.word) : 0
    return month > 0 ? stretch(lexemes, i, at, at + 1, month, Number(lexeme.text)) : undefined
  }
  const month = lexeme.kind === 'word' ? firstMonthOf(lexeme.word) : 0
  if (month === 0) return undefined
  const sign = lexemes[i + 1]
  if (sign?.text === '-' && lexemes[i + 2]?.kind === 'word' && firstMonthOf(lexemes[i + 2]!.word) > 0)
    return stretch(lexemes, i, i, i + 1, month, undefined)
  const at = sign?.text === ',' || sign?.key === 'of' ? i + 2 : i + 1
  const year = lexemes[at]
  if (year?.kind !== 'number' || !YEAR.test(year.text) || year.grouped) return undefined
  const second = secondYearEnd(lexemes, at)
  const end = yearWordEnd(second ?? at + 1)
  const isOpen = (month === WINTER) === (second === undefined)
  return stretch(lexemes, i, i, end, month, isOpen ? undefined : Number(year.text))
}

/** Behind the 2027 of `2026/2027`, the 27 of `2026-27`. */
function secondYearEnd(lexemes: readonly Lexeme[], i: number): number | undefined {
  const [first, sign, second] = [lexemes[i]!, lexemes[i + 1], lexemes[i + 2]]
  if (!sign || !'/-'.includes(sign.text) || second?.kind !== 'number') return undefined
  const next = String(Number(first.text) + 1)
  return second.text === next || second.text === next.slice(2) ? i + 3 : undefined
}

function stretch(
  lexemes: readonly Lexeme[],
  first: number,
  word: number,
  end: number,
  month: number,
  year: number | undefined,
): Stretch {
  const ending = /(?:gacha|dan)$/.exec(lexemes[word]!.key)?.[0] as 'gacha' | 'dan' | undefined
  const known = year === undefined || (month === WINTER && end === word + 1) ? {} : { year }
  return { first, end, unit: 'season', ...known, month, notes: [], ...(ending ? { ending } : {}) }
}

/** `до конца весны`. */
const END = /^(?:konsa|konsu|end|of)$/

/** The last day of what is due by a stretch: of a season, unless its end is said, the day before it. */
export function dueBy(lexemes: readonly Lexeme[], one: Stretch): string {
  const { from, to } = boundsOf(one)
  return one.unit === 'season' && !END.test(lexemes[one.first - 1]?.key ?? '') ? addDays(from, -1) : to
}

const PART =
  /^(?:nachal\w*|kon(?:es|s[aeu]|som)|seredin\w*|early|late|mid|bosh(?:i|ida|lari)|ohiri?(?:da)?|o?ʼ?rtasi(?:da)?)$/

/** `начало 2027`, `early 2027`: what of a year is meant is not said. */
export function saysPartOfYear(lexemes: readonly Lexeme[], { unit, first, end }: Stretch): boolean {
  if (unit !== 'year') return false
  return PART.test(lexemes[first - 1]?.key ?? '') || PART.test(lexemes[end]?.key ?? '')
}
