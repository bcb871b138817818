import { flatMap } from '../../text/flat-map.js'
import type { Found } from '../common/read.js'
import { areJoined, sideOf, stretchesWithYears } from './date.js'
import { type Lexeme, ofWord } from './lexeme.js'
import { type Scan, scan, spanOf } from './scan.js'
import { dueBy } from './season.js'
import { exists, type Stretch } from './stretch.js'

/*
 * Up to which day something is said to hold: `до 12.2027`, `valid until May 2027`, `exp. 2027-01-31`, `2027-yil maygacha`,
 * `с 01.02.2024 по 31.01.2027`. When it was given, or is audited next, is no end.
 */

/** Words before a date that make it the end; the stretch between them and the date is short. */
const isEnd = ofWord(({ key }) =>
  /^(?:valid\w*|ehpir\w*|ehp|deystv\w*|godn\w*|istek\w*|srok|mudd?at\w*|tugay\w*|tugash\w*|amal|okonchani\w*|zakanchiva\w*|ends?)$/.test(
    key,
  ),
)
/** Words before a date that make it the beginning, or the day of something else. */
const isOther = ofWord(({ key }) =>
  /^(?:vidan\w*|poluchen\w*|isued?|isue|isuance|date?d|berilgan\w*|olingan\w*|audit\w*|proverk\w*|tekshiruv\w*|surveilance|nadzorn\w*|since|from|ot|s|so|next|sleduyu\w*|keyingi|sertifi\w+|certifi\w+|redakci\w*|versi\w*|version|izdani\w*)$/.test(
    key,
  ),
)
/** Behind a date: `31.12.2027 да тугайди`. */
const isEndBehind = ofWord(({ key }) => /^(?:tugay\w*|tugagan|tugadi|istek\w*|ehpire[sd]?|mudd?ati|amal)$/.test(key))
/** Words between such a word and the date. */
const REACH = 4

/** `12/2027`, which elsewhere may be a fraction. */
const MONTH_OF_YEAR = /(?<![\d/.])(0?[1-9]|1[0-2])\/(20\d\d)(?![\d/])/g

/** A date as an end, or one that is given without a word that says of what. */
export type EndDate = Found<string> & { readonly isBare: boolean }

/** The days up to which a text says that something holds, and bare days and months, of which it is not said. O(n). */
export function findEndDates(text: string): EndDate[] {
  if (!/\d{2}/.test(text)) return []
  const cut = scan(text.replace(MONTH_OF_YEAR, '$1.$2'))
  const stretches = stretchesWithYears(cut).filter((one) => one.year !== undefined && exists(one))
  return flatMap(stretches, (one, i) => {
    const { lexemes } = cut
    const [before, next] = [stretches[i - 1], stretches[i + 1]]
    // the first of two is the beginning
    if (next && areJoined(lexemes, one, next)) return []
    const isSecond = before !== undefined && areJoined(lexemes, before, one)
    const said = isSecond ? 'end' : saidOf(lexemes, one, before?.end ?? 0)
    return said === undefined ? [] : [endOf(cut, one, said, isSecond ? before.first : one.first)]
  })
}

function saidOf(lexemes: readonly Lexeme[], one: Stretch, from: number): 'end' | 'bare' | undefined {
  const side = sideOf(lexemes, one)
  if (side !== undefined) return side === 'to' ? 'end' : undefined
  if (wordAt(lexemes, one.end) && isEndBehind(lexemes[one.end]!.word)) return 'end'
  for (let at = one.first - 1, steps = 0; at >= from && steps < REACH; at--, steps++) {
    if (lexemes[at]!.kind === 'number') break
    if (!wordAt(lexemes, at)) continue
    if (isEnd(lexemes[at]!.word)) return 'end'
    if (isOther(lexemes[at]!.word)) return undefined
  }
  // a bare year is the one it was given in
  return one.unit === 'year' ? undefined : 'bare'
}

function wordAt(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'word'
}

function endOf(cut: Scan, one: Stretch, said: 'end' | 'bare', first: number): EndDate {
  const [start, end] = spanOf(cut, first, one.end)
  return { value: dueBy(cut.lexemes, one), start, end, notes: one.notes, isBare: said === 'bare' }
}
