import { codeAt } from './code-at.js'

// Letters that look alike in the two scripts, Cyrillic first. Source: Unicode confusables, the letters of both
// alphabets that share a glyph in common fonts.
const PAIRS = 'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЅS ЈJ аa еe оo рp сc уy хx іi ѕs јj кk мm тt нh вb'.split(' ')
// lower-case к, м, т, н, в look like small capitals of Latin: typists mix them in codes, not in words
const WORD_PAIRS = PAIRS.slice(0, PAIRS.indexOf('кk'))

// Ҳ is what a transliterator makes of the H of a code: ҲРЦ, Ҳ7
const TO_LATIN = new Map([...PAIRS, 'ҲH', 'ҳh'].map((pair) => [pair[0]!, pair[1]!]))
const FIRST = 0x400
const LAST = 0x4ff
const BY_CODE = Array.from({ length: LAST - FIRST + 1 }, (_, k) => TO_LATIN.get(String.fromCharCode(FIRST + k)))
const TO_CYRILLIC = new Map(WORD_PAIRS.map((pair) => [pair[1]!, pair[0]!]))
const CYRILLIC_LOOKALIKES = new Set(WORD_PAIRS.map((pair) => pair[0]!))

/** Script of a piece of text by its letters. */
export type Script = 'latin' | 'cyrillic' | 'mixed' | 'none'

const LATIN = /\p{Script=Latin}/u
const CYRILLIC = /\p{Script=Cyrillic}/u

/** Which scripts the letters belong to. O(n). */
export function scriptOf(text: string): Script {
  const latin = LATIN.test(text)
  const cyrillic = CYRILLIC.test(text)
  return latin && cyrillic ? 'mixed' : latin ? 'latin' : cyrillic ? 'cyrillic' : 'none'
}

/** A word whose letters come from both scripts, put into the one that all of them can belong to; else as it is. */
export function unmixWord(word: string): string {
  const letters = [...word]
  if (letters.every((c) => !LATIN.test(c) || TO_CYRILLIC.has(c)))
    return letters.map((c) => TO_CYRILLIC.get(c) ?? c).join('')
  if (letters.every((c) => !CYRILLIC.test(c) || CYRILLIC_LOOKALIKES.has(c))) {
    return letters.map((c) => TO_LATIN.get(c) ?? c).join('')
  }
  return word
}

/** Two letters side by side, one of each script. */
const MIXED = /[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]/
const LETTERS = /\p{L}+/gu

/** A text with the words unmixed that letters of both scripts spell (`cталь` with a Latin c); offsets hold. O(n). */
export function unmixed(text: string): string {
  if (!MIXED.test(text)) return text
  return text.replace(LETTERS, (letters) => (MIXED.test(letters) ? unmixWord(letters) : letters))
}

/** Every Cyrillic letter with a Latin look-alike replaced by it: for codes, never for words. */
export function latinLookalikes(text: string): string {
  let out = ''
  let from = 0
  const { length } = text
  for (let at = 0; at < length; at++) {
    const code = codeAt(text, at)
    if (code < FIRST || code > LAST) continue
    const latin = BY_CODE[code - FIRST]
    if (latin === undefined) continue
    out += text.slice(from, at) + latin
    from = at + 1
  }
  return from === 0 ? text : out + text.slice(from)
}
