import { latinKey } from '../../text/latin-key.js'
import { ofPiece } from '../../text/tokenize.js'
import { changed, type Lexeme } from '../words/lexemes.js'
import type { Setting } from './name-words.js'
import { isRequest } from './request-words.js'

/* Uzbek: what a thing is for, in the dative behind it: `tutqich plastik shkafga`, `шумка эшикка`. */

/** Of a word of four letters and more; -ka only behind a k, since so many loans end in it: `vtulka`. */
const DATIVE = /^(\p{L}{4,})(?:ga|га)$|^(\p{L}{3,}[kq])(?:ka|qa)$|^(\p{L}{3,}[кқ])(?:ка|қа)$/iu

/** Nothing but this code decides what a dative is. */
const RULES = {}
/** The noun of a dative; empty for any other word. */
const dativeNoun = ofPiece(({ text }, _: typeof RULES): string => {
  const [, soft, latin, cyrillic] = DATIVE.exec(text) ?? []
  return soft ?? latin ?? cyrillic ?? ''
})

/** The words with what the thing is for before it; undefined where nothing is told so. O(words). */
export function withPurposeBefore(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const parted = purposeOf(words, setting)
  return parted && [...parted.purpose, ...parted.thing]
}

/** The words without what the thing is for; undefined where nothing is told so. O(words). */
export function withoutPurpose(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  return purposeOf(words, setting)?.thing
}

function purposeOf(
  words: readonly Lexeme[],
  { index, lang }: Setting,
): { readonly thing: readonly Lexeme[]; readonly purpose: readonly Lexeme[] } | undefined {
  if (lang === 'en') return undefined
  const end = words.findIndex(({ isBreak }) => isBreak)
  const first = end < 0 ? words : words.slice(0, end)
  const last = first.findLastIndex(({ kind }) => kind === 'word')
  const noun = last > 0 ? dativeNoun(first[last]!.piece, RULES) : ''
  if (noun === '' || isRequest(first[last]!) || !first.slice(0, last).some(({ kind }) => kind === 'word'))
    return undefined
  const stem = latinKey(noun.toLowerCase())
  const stems = [stem, `${stem}i`].filter((one) => index.numbers.stems.has(one))
  return { thing: first.slice(0, last), purpose: stems.length > 0 ? [changed(first[last]!, { stems })] : [] }
}
