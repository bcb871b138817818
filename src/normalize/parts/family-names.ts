import type { Names } from '../../model/catalog.js'
import { latinKey } from '../../text/latin-key.js'
import { cut, type KeptPiece, ofPiece, type Piece } from '../../text/tokenize.js'
import { STEMMED_IN } from '../words/named-rows.js'
import { PLAIN_WORD, termStems, VERB_FORM, wordStems } from '../words/term-stems.js'
import { isPlaceKey, POSITIONS, type Position, positionsOf } from './positions.js'

/** A name of a part family, taken apart. */
export interface FamilyName {
  /** Stems of its words without those of position. */
  readonly stems: readonly string[]
  readonly positions: readonly Position[]
  /** Stems of the word that says what the thing is. */
  readonly head: readonly string[]
  /** Keys of its Latin words in -ing and -ed. */
  readonly verbForms: readonly string[]
}

/** Russian adjectives and participles may stand before the noun that they belong to. */
export const ADJECTIVE = /(?:[ыиоую]й|[ая]я|[ое]е|[ыи]е|ого|его|[ыи]х|[ыи]м)$/

/** Nothing but this code decides which words are adjectives. */
const RULES = {}
const endsAsAdjective = ofPiece(({ text }, _: typeof RULES): boolean => ADJECTIVE.test(text.toLowerCase()))

/** Whether a word ends as a Russian adjective does. */
export function isAdjectival(piece: KeptPiece): boolean {
  return endsAsAdjective(piece, RULES)
}

/** What a word says in every name; names repeat their words, so it is worked out once for a language. */
interface Word {
  readonly stems: readonly string[]
  /** A word of one script that tells no place: a name of such words need not be cut. */
  readonly isPlain: boolean
  readonly isAdjective: boolean
  readonly verbForms: readonly string[]
}

type WordOf = (text: string) => Word

/** A reader of names that keeps what their words say. */
export function familyNames(): (name: string, lang: keyof Names) => FamilyName {
  const wordOf = { en: words('en'), ru: words('ru'), uz: words('uz'), 'uz-Cyrl': words('uz-Cyrl') }
  return (name, lang) => plainName(name, lang, wordOf[lang]) ?? cutName(name, lang)
}

function words(lang: keyof Names): WordOf {
  const known = new Map<string, Word>()
  return (text) => {
    const word = known.get(text)
    if (word) return word
    const made = makeWord(text, lang)
    known.set(text, made)
    return made
  }
}

function makeWord(text: string, lang: keyof Names): Word {
  const stems = wordStems(text, STEMMED_IN[lang])
  if (!PLAIN_WORD.test(text)) return { stems, isPlain: false, isAdjective: false, verbForms: NONE }
  const lower = text.toLowerCase()
  const key = latinKey(lower)
  return {
    stems,
    isPlain: !isPlaceKey(key),
    isAdjective: lang === 'ru' && ADJECTIVE.test(lower),
    verbForms: hasVerbForms(lang) && VERB_FORM.test(key) ? [key] : NONE,
  }
}

const NONE: readonly [] = []

function hasVerbForms(lang: keyof Names): boolean {
  return lang === 'en' || lang === 'uz'
}

/** Undefined for a name of other words than plain ones. */
function plainName(name: string, lang: keyof Names, wordOf: WordOf): FamilyName | undefined {
  const stems: string[] = []
  let verbForms: readonly string[] = NONE
  let head: Word | undefined
  for (const text of name.split(' ')) {
    const word = wordOf(text)
    if (!word.isPlain) return undefined
    for (let i = 0; i < word.stems.length; i++) stems.push(word.stems[i]!)
    if (word.verbForms.length > 0) verbForms = [...verbForms, ...word.verbForms]
    // the first noun in Russian, elsewhere the last word
    if (lang !== 'ru' || (!head && !word.isAdjective)) head = word
  }
  return { stems, positions: NONE, head: head?.stems ?? NONE, verbForms }
}

function cutName(name: string, lang: keyof Names): FamilyName {
  const { rest, positions, pieces } = splitName(name, lang === 'en')
  const head = headWord(rest, lang)
  const stemmedIn = STEMMED_IN[lang]
  return {
    stems: termStems(rest, stemmedIn),
    positions,
    head: head === undefined ? NONE : termStems(head, stemmedIn),
    verbForms: hasVerbForms(lang) ? pieces.map(({ key }) => key).filter((key) => VERB_FORM.test(key)) : NONE,
  }
}

/** The word of a name that says what the thing is: the first noun in Russian, elsewhere the last. */
function headWord(name: string, lang: keyof Names): string | undefined {
  const all = name.split(/[\s/]+/).filter((word) => word !== '')
  return lang === 'ru' ? all.find((word) => !ADJECTIVE.test(word.toLowerCase())) : all.at(-1)
}

/** A name without its words of position, and the positions. */
interface Split {
  readonly rest: string
  readonly positions: readonly Position[]
  readonly pieces: readonly Piece[]
}

function splitName(name: string, isEnglish: boolean): Split {
  const positions = new Set<Position>()
  const { pieces, starts, ends } = cut(name)
  const all = pieces.map((piece, i) => ({ piece, text: piece.text, start: starts[i]!, end: ends[i]! }))
  const rest = all.filter((word, i) => {
    const found = positionsOf(word, all[i + 1], isEnglish, all[i + 2])
    for (const position of found) positions.add(position)
    return found.length === 0
  })
  return {
    rest: rest.map(({ text, start }, i) => (i > 0 && rest[i - 1]!.end < start ? ` ${text}` : text)).join(''),
    positions: POSITIONS.filter((position) => positions.has(position)),
    pieces,
  }
}
