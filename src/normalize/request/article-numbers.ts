import { keepMasked, type Lexeme, type Lexemes, lexemesOf, signIn } from '../words/lexemes.js'
import { blank } from './blanked.js'

/* Numbers that things are listed by: `арт. 93163367`, `кат. № 2101-1003260`, `OEM 96456712`. They measure and name nothing. */

/** A word that such a number follows, or the first of two: `каталожный номер`, `part no`, `P/N`. */
const LISTED = /^(?:арт|артикул\p{L}?|art|artikul\p{L}?|article|кат|каталожн\p{L}+|cat|oem?|ое[мm]?|part|p)$/iu
/** What stands between it and the number. */
const BETWEEN = /^(?:[.:#№/]|no|nr|n|number|номер|nomer|raqami|рақами|№)$/iu
/** A word that needs one between: a part is listed, a P stands before its N. */
const NEEDS_BETWEEN = /^(?:кат|cat|part|p)$/iu
/** Words and signs between, at the most: `каталожный № :`. */
const MOST_BETWEEN = 3
/** Fewer are a count, or the number of a drawing's view. */
const LEAST_DIGITS = 5
/** Behind a plain number it would be what is counted or weighed: `арт. 12000 шт`. */
const COUNTED = /^(?:шт|sht|дона|dona|та|ta|pcs?|pieces?|компл|kompl|sets?|кг|kg|тонн|tonn|т|t|мм|mm|м|m)/iu

const mayList = signIn(LISTED)

/** The text with them blanked out; offsets hold, and a text without any comes back itself. O(n). */
export function withoutArticleNumbers(text: string): string {
  const lexemes = lexemesOf(text)
  if (!mayList(lexemes)) return text
  const stretches = listedIn(lexemes)
  if (stretches.length === 0) return text
  let out = ''
  let at = 0
  for (const { start, end } of stretches) {
    out += text.slice(at, start) + blank(text.slice(start, end))
    at = end
  }
  out += text.slice(at)
  keepMasked(out, text, stretches)
  return out
}

interface Stretch {
  readonly start: number
  readonly end: number
}

function listedIn(lexemes: Lexemes): readonly Stretch[] {
  const found: Stretch[] = []
  for (let i = 0; i < lexemes.length; i++) {
    const word = lexemes[i]!
    if (!LISTED.test(word.text)) continue
    let from = i + 1
    while (from < lexemes.length && from <= i + MOST_BETWEEN && BETWEEN.test(lexemes[from]!.text)) from++
    if (NEEDS_BETWEEN.test(word.text) && from === i + 1) continue
    const to = numberEnd(lexemes, from)
    if (to === from) continue
    found.push({ start: word.start, end: lexemes[to - 1]!.end })
    i = to - 1
  }
  return found
}

/** Behind the last piece of a number that begins at one: digits, letters, hyphens and strokes without a blank. */
function numberEnd(lexemes: readonly Lexeme[], from: number): number {
  let to = from
  let last = from
  let digits = 0
  while (to < lexemes.length && (to === from || lexemes[to]!.start === lexemes[to - 1]!.end)) {
    const { text, kind } = lexemes[to]!
    if (kind === 'symbol' && !/^[-/]$/.test(text)) break
    digits += text.replace(/\D/g, '').length
    to++
    if (kind !== 'symbol') last = to
  }
  if (digits < LEAST_DIGITS) return from
  const isPlain = last === from + 1 && lexemes[from]!.kind === 'number'
  return isPlain && COUNTED.test(lexemes[last]?.text ?? '') ? from : last
}
