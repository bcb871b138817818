import Fuse from 'fuse.js'
import { compareText } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { codeKey, foldKey } from '../../text/fold.js'
import { similarity } from '../../text/similarity.js'
import type { ConceptKind } from './concept.js'
import { gradeIndexOf, sounds } from './grade-index.js'
import { NAME_LANGS, namedRows } from './named-rows.js'

/** A term of the catalog that a text may have meant. */
export interface Suggestion {
  /** The term as the catalog writes it. */
  readonly text: string
  /** What it names: `process:turning`, `material:s45` … */
  readonly concept: string
  /** 0–1; 1 for the term itself. */
  readonly score: number
}

interface Term {
  readonly text: string
  readonly kind: ConceptKind
  readonly id: string
  /** Folded text; the code skeleton for a designation. */
  readonly key: string
}

interface TermIndex {
  readonly terms: readonly Term[]
  /** Key from a word on → term, sorted by that key: prefixes are found by halving. */
  readonly starts: readonly { readonly key: string; readonly term: number; readonly isHead: boolean }[]
  /** Designations, sorted by code. */
  readonly codes: readonly Term[]
  readonly answers: Map<string, readonly Suggestion[]>
}

/** What misspelled words are looked up in: made at the first of them, most keystrokes need none. */
interface SpellingIndex {
  /** Keys that may be fuzzed. */
  readonly words: readonly { readonly key: string }[]
  readonly lengths: Uint16Array
  /** Pair of letters → positions in `words`. */
  readonly pairs: ReadonlyMap<string, Int32Array>
  /** Pairs that each word shares with the one that is looked up; all 0 between two look-ups. */
  readonly shared: Uint8Array
  /** Terms by folded key. */
  readonly byKey: ReadonlyMap<string, readonly number[]>
}

/** One letter again and again folds to a single one. */
const HELD_KEY = /^\s*(\p{L})\1{2,}\s*$/iu
/** Suggestions that an issue shows. */
const SHOWN = 3
/** Shorter words are not fuzzed: one letter makes another word. */
const FUZZED_LETTERS = 4
/** Longer texts are no terms. */
const LONGEST = 64
/** Similarity below which nothing is suggested. */
const LEAST = 0.8
/** Words that share the most letter pairs are compared letter by letter; fuse.js over all would cost 60 ms. */
const COMPARED = 64
const FUZZY = { keys: ['key'], threshold: 0.4, distance: 40, minMatchCharLength: 2 }
/** Prefix hits looked at. */
const SCAN = 400
/** Answers kept for issues: lists repeat their unknown words. */
const ANSWERS = 2_000

const indexes = new WeakMap<Catalog, TermIndex>()
const spellings = new WeakMap<TermIndex, SpellingIndex>()

/** The designations of materials that begin with a code, best first, each material once. O(log designations + hits). */
export function designationsFrom(
  code: string,
  catalog: Catalog,
  isMeant: (material: string, grade: string) => boolean,
): Suggestion[] {
  const found = new Map<string, Suggestion>()
  addCodes(codeKey(code), indexOf(catalog).codes, ({ text, id }, score) => {
    const before = found.get(id)
    if ((!before || before.score < score) && isMeant(id, text))
      found.set(id, { text, concept: `material:${id}`, score })
  })
  return [...found.values()].sort(byScore)
}

/** Terms of one kind that an unknown one looks like, for issues, each wording once; at most three. */
export function suggestionsFor(text: string, catalog: Catalog, kind: ConceptKind): readonly string[] {
  return [...new Set(nearTerms(text, catalog, kind).map((suggestion) => suggestion.text))].slice(0, SHOWN)
}

/** The terms of one kind nearest to a text, best first, each concept once; at most six. Remembered. */
export function nearTerms(text: string, catalog: Catalog, kind: ConceptKind): readonly Suggestion[] {
  const { answers } = indexOf(catalog)
  const key = `${kind}\n${text}`
  const known = answers.get(key)
  if (known) return known
  const found = suggested(text, catalog, 2 * SHOWN, kind)
  if (answers.size >= ANSWERS) answers.clear()
  if (text.length <= LONGEST) answers.set(key, found)
  return found
}

/**
 * The terms that a text begins or is spelled like, best first, each concept once; of one kind where it is given.
 * O(log terms + hits); with fuzziness O(terms).
 */
export function suggested(text: string, catalog: Catalog, limit: number, kind?: ConceptKind): Suggestion[] {
  const short = text.slice(0, LONGEST)
  const key = foldKey(short)
  if (key === '' || !(limit > 0) || HELD_KEY.test(text)) return []
  const index = indexOf(catalog)
  const found = new Map<string, Suggestion>()
  const add = (term: Term, score: number) => {
    if (kind !== undefined && term.kind !== kind) return
    const concept = `${term.kind}:${term.id}`
    const before = found.get(concept)
    if (!before || before.score < score) found.set(concept, { text: term.text, concept, score })
  }
  addPrefixes(key, index, add)
  if (/\d/.test(short)) {
    addCodes(codeKey(short), index.codes, add)
    addHeard(short, catalog, index.codes, add)
  } else if (found.size < limit && key.length >= FUZZED_LETTERS) addAlike(key, index, add)
  return [...found.values()].sort(byScore).slice(0, limit)
}

function byScore(a: Suggestion, b: Suggestion): number {
  return (
    b.score - a.score ||
    a.text.length - b.text.length ||
    compareText(a.text, b.text) ||
    compareText(a.concept, b.concept)
  )
}

function addPrefixes(key: string, { terms, starts }: TermIndex, add: (term: Term, score: number) => void): void {
  for (let at = firstAt(starts, key), seen = 0; at < starts.length && seen < SCAN; at++, seen++) {
    const start = starts[at]!
    if (!start.key.startsWith(key)) break
    const term = terms[start.term]!
    const share = key.length / start.key.length
    if (start.isHead) add(term, start.key === key ? 1 : 0.9 + 0.09 * share)
    else add(term, 0.8 + 0.09 * share)
  }
}

function addCodes(code: string, codes: readonly Term[], add: (term: Term, score: number) => void): void {
  for (let at = firstAt(codes, code), seen = 0; at < codes.length && seen < SCAN; at++, seen++) {
    const term = codes[at]!
    if (!term.key.startsWith(code)) break
    add(term, term.key === code ? 1 : 0.9 + (0.09 * code.length) / term.key.length)
  }
}

/** A Cyrillic designation typed by ear: `ad31` for АД31. */
function addHeard(
  text: string,
  catalog: Catalog,
  codes: readonly Term[],
  add: (term: Term, score: number) => void,
): void {
  if (!/^[A-Za-z\d\s.-]+$/.test(text)) return
  const { spoken } = gradeIndexOf(catalog)
  const ids = new Set(sounds(text).flatMap((sound) => spoken.get(sound) ?? []))
  if (ids.size > 0)
    for (const term of codes) if (ids.has(term.id) && /\p{Script=Cyrillic}/u.test(term.text)) add(term, 0.9)
}

function addAlike(key: string, index: TermIndex, add: (term: Term, score: number) => void): void {
  const spelling = spellingOf(index)
  // both must hold, and fuse.js is the dearer: it sees the few words that are spelled alike
  const scores = new Map<string, number>()
  for (const word of wordsNear(key, spelling)) {
    const score = similarity(key, word.key)
    if (score >= LEAST) scores.set(word.key, score)
  }
  if (scores.size === 0) return
  const alike = [...scores.keys()].map((word) => ({ key: word }))
  for (const { item } of new Fuse(alike, FUZZY).search(key)) {
    const score = 0.8 * scores.get(item.key)!
    for (const term of spelling.byKey.get(item.key) ?? []) add(index.terms[term]!, score)
  }
}

/** The words that share most letter pairs with a key, for their length; of equal ones the earlier. O(words with a pair). */
function wordsNear(key: string, index: SpellingIndex): readonly { readonly key: string }[] {
  const { words, lengths, pairs, shared } = index
  const met: number[] = []
  for (const pair of pairsOf(key)) {
    const having = pairs.get(pair) ?? NO_WORDS
    for (let i = 0; i < having.length; i++) {
      const word = having[i]!
      if (shared[word]!++ === 0) met.push(word)
    }
  }
  const best: { readonly word: number; readonly near: number }[] = []
  for (const word of met) {
    const near = (2 * shared[word]!) / (key.length + lengths[word]!)
    shared[word] = 0
    const last = best[COMPARED - 1]
    if (last && (near < last.near || (near === last.near && word > last.word))) continue
    if (last) best.pop()
    let at = best.length
    while (at > 0 && (near > best[at - 1]!.near || (near === best[at - 1]!.near && word < best[at - 1]!.word))) at--
    best.splice(at, 0, { word, near })
  }
  return best.map(({ word }) => words[word]!)
}

const NO_WORDS = new Int32Array(0)

function pairsOf(key: string): Set<string> {
  const pairs = new Set<string>()
  for (let i = 0; i + 2 <= key.length; i++) pairs.add(key.slice(i, i + 2))
  return pairs
}

/** First position whose key is not before the given one. */
function firstAt(sorted: readonly { readonly key: string }[], key: string): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]!.key < key) low = middle + 1
    else high = middle
  }
  return low
}

function indexOf(catalog: Catalog): TermIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const terms: Term[] = []
  const codes: Term[] = []
  for (const [kind, rows] of namedRows(catalog)) {
    for (const row of rows) {
      for (const text of NAME_LANGS.flatMap((lang) => row.names[lang])) {
        terms.push({ text, kind, id: row.id, key: foldKey(text) })
      }
    }
  }
  for (const row of catalog.materials.values()) {
    for (const { grade } of row.designations)
      codes.push({ text: grade, kind: 'material', id: row.id, key: codeKey(grade) })
  }
  const starts: TermIndex['starts'][number][] = []
  terms.forEach(({ key }, term) => {
    starts.push({ key, term, isHead: true })
    for (let at = key.indexOf(' '); at >= 0; at = key.indexOf(' ', at + 1)) {
      starts.push({ key: key.slice(at + 1), term, isHead: false })
    }
  })
  const made: TermIndex = {
    terms,
    starts: starts.sort((a, b) => byUnits(a.key, b.key) || a.term - b.term),
    codes: codes.sort((a, b) => byUnits(a.key, b.key) || compareText(a.id, b.id)),
    answers: new Map(),
  }
  indexes.set(catalog, made)
  return made
}

/** The order that `firstAt` halves by. */
function byUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function spellingOf(index: TermIndex): SpellingIndex {
  const known = spellings.get(index)
  if (known) return known
  const byKey = new Map<string, number[]>()
  index.terms.forEach(({ key }, term) => {
    const list = byKey.get(key)
    if (list) list.push(term)
    else byKey.set(key, [term])
  })
  // codes are completed, not fuzzed
  const words = [...byKey.keys()]
    .filter((key) => key.length >= FUZZED_LETTERS && !/\d/.test(key))
    .map((key) => ({ key }))
  const pairs = new Map<string, number[]>()
  words.forEach(({ key }, word) => {
    for (const pair of pairsOf(key)) {
      const list = pairs.get(pair)
      if (list) list.push(word)
      else pairs.set(pair, [word])
    }
  })
  const made: SpellingIndex = {
    words,
    lengths: Uint16Array.from(words, ({ key }) => key.length),
    pairs: new Map([...pairs].map(([pair, having]) => [pair, Int32Array.from(having)])),
    shared: new Uint8Array(words.length),
    byKey,
  }
  spellings.set(index, made)
  return made
}
