import type { Lang } from '../../model/basics.js'
import type { Catalog, Names } from '../../model/catalog.js'
import type { ConceptKind } from './concept.js'
import { type Entry, type Named, named, nameIn, nameSo, ownTermAt, type Term } from './entries.js'
import { NAME_LANGS, type NamedRow, namedRows, STEMMED_IN, spellingsOf } from './named-rows.js'
import { participlesOf } from './participles.js'
import { ROOT, StemTrie } from './stem-trie.js'
import { variants, wordStems } from './term-stems.js'
import { workFormsOf } from './work-forms.js'

/** The terms of a catalog by their folded stems. */
export interface Vocabulary {
  readonly trie: StemTrie<Entry>
  /** By the first place of a term: kinds of the terms that begin so, as bits; see `kindBit`. */
  readonly begun: ReadonlyMap<number, number>
}

/** Two adjectives of one gender before a noun. */
const TWO_ADJECTIVES = /^\S+[ыио]й \S+[ыио]й [а-яё]+$|^\S+[ая]я \S+[ая]я [а-яё]+$|^\S+[ое]е \S+[ое]е [а-яё]+$/iu

/** A vocabulary and a term while they are made. */
interface Draft extends Vocabulary {
  readonly trie: StemTrie<Term>
  readonly begun: Map<number, number>
  /** Numbers of the stems of words, by language: names repeat their words. */
  readonly words: Map<Lang | undefined, WordNumbers>
}

function newDraft(places?: number): Draft {
  return { trie: new StemTrie(places), begun: new Map(), words: new Map() }
}

/** Numbers of the stems of a term. */
function stemsOf(draft: Draft, term: string, lang: Lang | undefined): readonly number[] {
  const memory = draft.words.get(lang) ?? newMemory(draft, lang)
  if (!term.includes(' ')) return memory.get(term) ?? numbered(draft, memory, term, lang)
  const stems: number[] = []
  for (const word of term.split(' ')) {
    const own = memory.get(word) ?? numbered(draft, memory, word, lang)
    for (let i = 0; i < own.length; i++) stems.push(own[i]!)
  }
  return stems
}

type WordNumbers = Map<string, readonly number[]>

function newMemory({ words }: Draft, lang: Lang | undefined): WordNumbers {
  const memory: WordNumbers = new Map()
  words.set(lang, memory)
  return memory
}

function numbered({ trie }: Draft, memory: WordNumbers, word: string, lang: Lang | undefined): readonly number[] {
  const numbers: number[] = []
  for (const stem of wordStems(word, lang)) numbers.push(trie.numbered(stem))
  memory.set(word, numbers)
  return numbers
}

/** Places of a catalog of the size of the default one. */
const PLACES = 1 << 16

/** Compiles the terms of a catalog. O(terms). */
export function compileVocabulary(catalog: Catalog): Vocabulary {
  const draft = newDraft(PLACES)
  const { data } = catalog
  for (const [kind, list] of namedRows(catalog)) insertNames(draft, kind, list)
  insertMade(draft, data.processes, workFormsOf)
  insertMade(draft, data.processes, participlesOf)
  for (const { term, concepts, default: usual } of data.ambiguous) {
    for (const concept of concepts) {
      const colon = concept.indexOf(':')
      const kind = concept.slice(0, colon) as ConceptKind
      const forms = kind === 'process' ? [term, ...ambiguousParticiples(term)] : [term]
      const row = named(kind, concept.slice(colon + 1))
      for (const form of forms) {
        for (const stems of ambiguousStems(draft, form)) {
          const place = insert(draft, stems, row, form)
          if (place !== ROOT && usual?.startsWith(`${kind}:`))
            ownTermAt(draft.trie, place, row).usual = usual.slice(kind.length + 1)
        }
      }
    }
  }
  return vocabulary(draft)
}

/** The names of works alone, with what is made of them. O(names). */
export function compileWorks(works: Works): Vocabulary {
  const draft = newDraft()
  insertNames(draft, 'process', works)
  insertMade(draft, works, workFormsOf)
  insertMade(draft, works, participlesOf)
  return vocabulary(draft)
}

function vocabulary({ trie, begun }: Draft): Vocabulary {
  return { trie, begun }
}

function insertNames(draft: Draft, kind: ConceptKind, rows: readonly NamedRow[]): void {
  rows.forEach(({ id, names }) => {
    insertRow(draft, named(kind, id), names)
  })
}

function insertRow(draft: Draft, row: Named, names: Names): void {
  for (const lang of NAME_LANGS)
    for (const name of spellingsOf(names, lang))
      for (const term of variants(name, row.kind)) insertTerm(draft, row, term, lang)
}

function insertTerm(draft: Draft, row: Named, term: string, lang: keyof Names): void {
  if (lang === 'en' && /aluminum/i.test(term)) {
    insert(draft, stemsOf(draft, term.replace(/(alumin)um/gi, '$1ium'), 'en'), row, term)
  }
  const stems = stemsOf(draft, term, STEMMED_IN[lang])
  insert(draft, stems, row, term)
  // adjective and noun change places freely in Russian
  if (lang === 'ru' && stems.length === 2) insert(draft, [stems[1]!, stems[0]!], row, term)
  // so do two adjectives: литейный алюминиевый сплав, алюминиевый литейный сплав
  if (lang === 'ru' && stems.length === 3 && TWO_ADJECTIVES.test(term))
    insert(draft, [stems[1]!, stems[0]!, stems[2]!], row, term)
}

type Works = Catalog['data']['processes']

/** Terms made of the names of works; what the catalog itself names so is that: `штампованный` is a sheet. */
function insertMade(draft: Draft, works: Works, formsOf: FormsOf): void {
  const made = new Set<number>()
  works.forEach(({ id, nature, names }) => {
    if (nature === 'inspection' || nature === 'other') return
    const row = named('process', id)
    for (const lang of NAME_LANGS)
      for (const name of spellingsOf(names, lang))
        for (const term of formsOf(name, lang)) insertForm(draft, row, term, lang, made)
  })
}

type FormsOf = (name: string, lang: keyof Names) => readonly string[]

/** @param made places that hold such terms */
function insertForm(draft: Draft, row: Named, term: string, lang: keyof Names, made: Set<number>): void {
  const stems = stemsOf(draft, term, STEMMED_IN[lang])
  const at = placeOf(draft, stems)
  const known = at === ROOT ? undefined : nameIn(draft.trie.nameAt(at), row.kind)
  if (known && !made.has(at) && !known.ids.includes(row.ids[0])) return
  const place = insert(draft, stems, row, term)
  if (place !== ROOT) made.add(place)
}

function placeOf({ trie }: Draft, stems: readonly number[]): number {
  let place = ROOT
  for (const stem of stems) {
    place = trie.after(place, stem)
    if (place === ROOT) break
  }
  return place
}

function ambiguousParticiples(term: string): readonly string[] {
  return [...participlesOf(term, 'ru'), ...participlesOf(term, 'uz')]
}

/** An ambiguous term has no language of its own. */
function ambiguousStems(draft: Draft, term: string): readonly (readonly number[])[] {
  const keys = new Map<string, readonly number[]>()
  for (const lang of ['ru', 'en', undefined] as const) {
    const stems = stemsOf(draft, term, lang)
    keys.set(stems.join(' '), stems)
  }
  return [...keys.values()]
}

/** Where the term now is; `ROOT` for one without stems. */
function insert(draft: Draft, stems: readonly number[], row: Named, term: string): number {
  if (stems.length === 0) return ROOT
  const { trie, begun } = draft
  const first = trie.placeAfter(ROOT, stems[0]!)
  const kinds = begun.get(first) ?? 0
  if ((kinds & row.bit) === 0) begun.set(first, kinds | row.bit)
  let place = first
  for (let i = 1; i < stems.length; i++) place = trie.placeAfter(place, stems[i]!)
  nameSo(trie, place, row, term, stems.length)
  return place
}
