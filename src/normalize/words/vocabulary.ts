import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { ofPiece } from '../../text/tokenize.js'
import type { Found } from '../common/read.js'
import { compileVocabulary, type Vocabulary } from './compile-vocabulary.js'
import { type Concept, type ConceptKind, KIND_ORDER, type Naming } from './concept.js'
import { type Entry, kindBit, nameIn } from './entries.js'
import { type Lexeme, lexemesOf, matching, ofLexemes, stemsOf } from './lexemes.js'
import { EXCLUDING_BEFORE } from './refusal.js'
import { resolved } from './resolve-concept.js'
import { ROOT } from './stem-trie.js'
import { isVerbForm, termKey } from './term-stems.js'
import { isLoud } from './word-facts.js'

const vocabularies = new WeakMap<Catalog, Vocabulary>()

/** The vocabulary of a catalog, compiled on first use and kept. O(terms). */
function vocabularyOf(catalog: Catalog): Vocabulary {
  const known = vocabularies.get(catalog)
  if (known) return known
  const made = compileVocabulary(catalog)
  vocabularies.set(catalog, made)
  return made
}

/**
 * Every concept that a text names, in order of appearance and without overlaps: the reading that begins first wins, of
 * those the longest, at one stretch part before process, material, certificate, place and parameter. `kinds` restricts
 * what is looked for. An ambiguous term is given where the materials of the text or the catalog's own default decide it.
 * O(n) for terms of bounded length.
 */
export function findConcepts(text: string, catalog: Catalog, kinds?: readonly ConceptKind[]): Found<Concept>[] {
  const lexemes = lexemesOf(text)
  const namings = kinds ? namingsIn(lexemes, catalog, kinds) : allNamingsIn(lexemes, catalog)
  return flatMap(namings, (naming) => {
    const { id, notes } = resolved(naming, [], catalog)
    if (id === undefined) return []
    const place = { start: lexemes[naming.from]!.start, end: lexemes[naming.to - 1]!.end }
    return [{ value: { kind: naming.kind, id }, ...place, notes }]
  })
}

/** Namings of a whole text in every kind, kept with its lexemes: its finders ask one after another. */
export const allNamingsIn = ofLexemes((lexemes, catalog: Catalog): readonly Naming[] =>
  namingsIn(lexemes, catalog, KIND_ORDER),
)

/** Namings of a text before ambiguity is resolved; see `findConcepts`. */
export function namingsIn(lexemes: readonly Lexeme[], catalog: Catalog, kinds: readonly ConceptKind[]): Naming[] {
  const vocabulary = vocabularyOf(catalog)
  const found: Naming[] = []
  let bits = 0
  for (const kind of kinds) bits |= kindBit(kind)
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]!
    const named =
      lexeme.isFunction || beginsOther(lexeme, bits, vocabulary) ? undefined : longestAt(vocabulary, lexemes, i, kinds)
    const without = named ? withoutIn(lexemes, named, named.to - 1, catalog) : -1
    const naming = without < 0 ? named : longestAt(vocabulary, lexemes.slice(0, without + 1), i, kinds)
    if (naming) found.push(naming)
    i = naming ? naming.to : i + 1
  }
  return found
}

/** What the whole text names, its words in the order of the term. */
export function namedBy(lexemes: readonly Lexeme[], catalog: Catalog, kind: ConceptKind): Naming | undefined {
  const naming = namedIn(lexemes, vocabularyOf(catalog), kind)
  return naming && withoutIn(lexemes, naming, naming.to, catalog) >= 0 ? undefined : naming
}

/** `payvandsiz`, `пайвандсиз`: without. */
const isWithout = matching(/\p{L}{3}(?:siz|сиз)$/iu)

/**
 * Place of a word inside the name of a work that says `without`, where the catalog has no such name: `payvandsiz quvur` is
 * no welding of tubes, `markazsiz silliqlash` is centreless grinding. −1 where there is none. O(1), O(names) where there is.
 */
function withoutIn(lexemes: readonly Lexeme[], { kind, ids, from }: Naming, to: number, catalog: Catalog): number {
  if (kind !== 'process') return -1
  for (let at = from; at < to; at++) {
    if (!isWithout(lexemes[at]!)) continue
    const { key } = lexemes[at]!
    const names = ids.flatMap((id) => Object.values(catalog.processes.get(id)?.names ?? {}).flat())
    if (!names.some((name) => termKey(name).includes(key))) return at
  }
  return -1
}

/** What the whole text names among the terms of a vocabulary. */
export function namedIn(lexemes: readonly Lexeme[], vocabulary: Vocabulary, kind: ConceptKind): Naming | undefined {
  let first = 0
  let last = lexemes.length
  while (first < last && !isContent(lexemes[first]!)) first++
  while (first < last && !isContent(lexemes[last - 1]!)) last--
  let found: Naming | undefined
  for (const start of first < lexemes.length ? startsBy(vocabulary, lexemes[first]!.stems) : [])
    walk(vocabulary, start, lexemes, first, (named, to) => {
      const entry = to === last ? nameIn(named, kind) : undefined
      if (entry && !found) found = namingOf(entry, first, to)
    })
  return found
}

/** Whether a lexeme can stand in a term. */
export function isContent(lexeme: Lexeme): boolean {
  return lexeme.kind !== 'symbol' && !lexeme.isFunction
}

/** Where the terms that begin with the piece go on. */
const startsOf = ofPiece((piece, vocabulary: Vocabulary) => startsBy(vocabulary, stemsOf(piece)))

function startsBy({ trie }: Vocabulary, stems: readonly string[]): readonly number[] {
  const places: number[] = []
  for (const stem of stems) {
    const place = trie.after(ROOT, trie.numberOf(stem))
    if (place !== ROOT) places.push(place)
  }
  return places
}

/** Whether a term of a kind may begin with a lexeme. */
export function mayBeginName(lexeme: Lexeme, kind: ConceptKind, catalog: Catalog): boolean {
  const vocabulary = vocabularyOf(catalog)
  const { piece, stems } = lexeme
  if (stems !== stemsOf(piece)) return startsBy(vocabulary, stems).length > 0
  return (kindsBegun(piece, vocabulary) & kindBit(kind)) !== 0
}

/** Kinds of the terms that begin with the piece, as bits. */
const kindsBegun = ofPiece((piece, vocabulary: Vocabulary): number =>
  startsOf(piece, vocabulary).reduce((kinds, place) => kinds | vocabulary.begun.get(place)!, 0),
)

/** Whether no term of some kinds, as bits, begins with a word as it stands: most words of names begin those of parts alone. */
function beginsOther({ piece, stems }: Lexeme, kinds: number, vocabulary: Vocabulary): boolean {
  return stems === stemsOf(piece) && (kindsBegun(piece, vocabulary) & kinds) === 0
}

function longestAt(
  vocabulary: Vocabulary,
  lexemes: readonly Lexeme[],
  from: number,
  kinds: readonly ConceptKind[],
): Naming | undefined {
  const { piece, stems } = lexemes[from]!
  const own = startsOf(piece, vocabulary)
  if (own.length === 0) return undefined
  // a corrected word has other stems than its piece
  const starts = stems === stemsOf(piece) ? own : startsBy(vocabulary, stems)
  if (starts.length === 0) return undefined
  let best: Naming | undefined
  let isWorkOf = false
  const consider = (named: Entry, to: number) => {
    if (lexemes[to]?.key === 'of' && nameIn(named, 'process')) isWorkOf = true
    if (best && best.to >= to) return
    for (const kind of kinds) {
      const entry = nameIn(named, kind)
      if (!entry || (entry.capitals && !isCapital(lexemes, from, to)) || isOtherScript(entry, lexemes[from]!)) continue
      // crimping of terminals is no crimp terminal, chrome plating of rods no chrome plated rod
      if (isWorkOf && kind === 'part') continue
      // хромировать штоки; of детали the word says what they are
      if (to > from + 1 && kind === 'part' && isInfinitive(lexemes[from]!) && !isAnyThing(lexemes[to - 1]!)) continue
      if (to === from + 1 && (kind === 'process' || kind === 'part') && isBareRoot(entry, lexemes[from]!, kind))
        continue
      // polyurethane foam is what foaming makes
      if (to > from + 1 && kind === 'process' && nameIn(named, 'material') && isRoot(lexemes[to - 1]!)) continue
      if (to === from + 1 && kind === 'part' && isVerbForm(lexemes[from]!) && !entry.words.includes(lexemes[from]!.key))
        continue
      best = namingOf(entry, from, to)
      return
    }
  }
  for (const start of starts) walk(vocabulary, start, lexemes, from, consider)
  return best
}

/** A Russian verb. */
const isAnyThing = matching(/^(?:детал|издел|заготов)/iu)
const isInfinitive = matching(/\p{L}{3}[аи]ть$/iu)

/** An abbreviation is one of its alphabet: HTS begins a customs code, ХТС is a way to cast. */
function isOtherScript({ capitals, isLatin, isCyrillic }: Entry, { script }: Lexeme): boolean {
  return capitals && !(script === 'latin' ? isLatin : script === 'cyrillic' && isCyrillic)
}

/**
 * `plate` is no plating and `mold` no molding, though their stems are: English makes a process by an ending. Nor is a
 * mirror what makes mirrors.
 */
function isBareRoot({ words }: Entry, lexeme: Lexeme, kind: ConceptKind): boolean {
  const { script, key } = lexeme
  if (words.includes(key)) return false
  // профиль is no profiling, гибкий no гибка
  if (script === 'cyrillic') return words.every((word) => word.endsWith('ing') || isQuality(word, key))
  if (!isRoot(lexeme)) return false
  return words.some((word) => word.endsWith('ing') || (kind === 'process' && word === `${key}s`))
}

/** An adjective that shares its stem with a work in -ка; `гибкой` may be the work itself. */
function isQuality(work: string, key: string): boolean {
  return work.endsWith('ka') && /k(?:iy|aya|oe|ie|ogo|uyu|ih|im|imi|omu)$/.test(key)
}

/** An English word without the ending that makes a work of it. */
function isRoot({ key, stems }: Pick<Lexeme, 'key' | 'stems'>): boolean {
  return stems.some((stem) => key === stem || key === `${stem}e` || key === `${stem}s` || key === `${stem}es`)
}

function namingOf({ kind, ids, usual }: Entry, from: number, to: number): Naming {
  return { kind, ids, usual, from, to }
}

/** Signs and function words inside a term; `жгуты не собираем` is no `собираем жгуты`. */
function isPassed(lexeme: Lexeme): boolean {
  return !isContent(lexeme) && !lexeme.isBreak && !EXCLUDING_BEFORE.has(lexeme.key)
}

function isCapital(lexemes: readonly Lexeme[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (!isLoud(lexemes[i]!)) return false
  return true
}

/** Calls back at every term that the lexemes from one on spell, which leads to `place`; signs and function words inside a term are passed over. */
function walk(
  vocabulary: Vocabulary,
  place: number,
  lexemes: readonly Lexeme[],
  at: number,
  found: (named: Entry, to: number) => void,
): void {
  const { trie } = vocabulary
  const named = trie.nameAt(place)
  if (named) found(named, at + 1)
  if (trie.isLeaf(place)) return
  let ahead = at + 1
  while (ahead < lexemes.length && isPassed(lexemes[ahead]!)) ahead++
  if (ahead === lexemes.length || !isContent(lexemes[ahead]!)) return
  for (const stem of lexemes[ahead]!.stems) {
    const next = trie.after(place, trie.numberOf(stem))
    if (next !== ROOT) walk(vocabulary, next, lexemes, ahead, found)
  }
}
