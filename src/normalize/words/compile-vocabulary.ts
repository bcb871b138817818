import type { Lang } from '../../model/basics.js'
import type { Catalog, Names } from '../../model/catalog.js'
import { type ConceptKind, KIND_ORDER } from './concept.js'
import { NAME_LANGS, type NamedRow, namedRows, STEMMED_IN, spellingsOf } from './named-rows.js'
import { participlesOf } from './participles.js'
import { ROOT, StemTrie } from './stem-trie.js'
import { termKey, variants, wordStems } from './term-stems.js'
import { workFormsOf } from './work-forms.js'

/** What a term names in one kind. */
export interface Entry {
  readonly kind: ConceptKind
  readonly ids: readonly string[]
  readonly usual: string | undefined
  /** Only as an abbreviation in capitals: `PE`, `СЧ`, `REACH`; by kind of writing it is another word. */
  readonly capitals: boolean
  /** Scripts of the abbreviations: PVD is a coating, ПВД a polyethylene. */
  readonly isLatin: boolean
  readonly isCyrillic: boolean
  /** Folded words that alone are the term; empty for one of several words. */
  readonly words: readonly string[]
  /** What it names in another kind; hardly any term names two. */
  readonly other: Entry | undefined
}

/** The terms of a catalog by their folded stems. */
export interface Vocabulary {
  readonly trie: StemTrie<Entry>
  /** By the first place of a term: kinds of the terms that begin so, as bits; see `kindBit`. */
  readonly begun: ReadonlyMap<number, number>
}

/** The bit of a kind among others. */
export function kindBit(kind: ConceptKind): number {
  return 1 << KIND_ORDER.indexOf(kind)
}

/** Up to this length an all-capital term counts only in capitals. */
const ABBREVIATION = 5

/** Two adjectives of one gender before a noun. */
const TWO_ADJECTIVES = /^\S+[ыио]й \S+[ыио]й [а-яё]+$|^\S+[ая]я \S+[ая]я [а-яё]+$|^\S+[ое]е \S+[ое]е [а-яё]+$/iu

/** A vocabulary and a term while they are made. */
interface Draft extends Vocabulary {
  readonly trie: StemTrie<Term>
  readonly begun: Map<number, number>
  /** Numbers of the stems of words, by language: names repeat their words. */
  readonly words: Map<Lang | undefined, WordNumbers>
}

interface Term extends Entry {
  ids: readonly string[]
  usual: string | undefined
  capitals: boolean
  isLatin: boolean
  isCyrillic: boolean
  words: readonly string[]
  other: Term | undefined
  /** Stands at several places; it is copied before it changes. */
  readonly isShared: boolean
}

/** A row while its terms are inserted. */
interface Named {
  readonly kind: ConceptKind
  readonly bit: number
  readonly ids: readonly [string]
  /** What nearly all of its terms name: those of several words that no other row has. */
  readonly shared: Term
}

const NO_WORDS: readonly string[] = []

function named(kind: ConceptKind, id: string): Named {
  const ids = [id] as const
  return { kind, bit: kindBit(kind), ids, shared: { ...blankTerm(kind, ids), capitals: false, isShared: true } }
}

function blankTerm(kind: ConceptKind, ids: readonly string[]): Term {
  return {
    kind,
    ids,
    usual: undefined,
    capitals: true,
    isLatin: false,
    isCyrillic: false,
    words: NO_WORDS,
    other: undefined,
    isShared: false,
  }
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

/** Of what a term names, that in one kind. */
export function nameIn<E extends Entry & { readonly other: E | undefined }>(
  named: E | undefined,
  kind: ConceptKind,
): E | undefined {
  let name = named
  while (name && name.kind !== kind) name = name.other
  return name
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
            ownTermAt(draft, place, row).usual = usual.slice(kind.length + 1)
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
  nameSo(draft, place, row, term, stems.length)
  return place
}

function nameSo(draft: Draft, place: number, row: Named, term: string, length: number): void {
  const { trie } = draft
  const isShort = isAbbreviation(term)
  if (length > 1 && !isShort) {
    const known = trie.nameAt(place)
    if (!known) trie.name(place, row.shared)
    if (!known || known === row.shared) return
  }
  const entry = ownTermAt(draft, place, row)
  if (!entry.ids.includes(row.ids[0])) entry.ids = [...entry.ids, row.ids[0]]
  // one spelling in small letters frees the term
  if (!isShort) entry.capitals = false
  else if (CYRILLIC.test(term)) entry.isCyrillic = true
  else entry.isLatin = true
  if (length === 1) {
    const word = termKey(term)
    if (!entry.words.includes(word)) entry.words = [...entry.words, word]
  }
}

/** The term of a place in a kind, made where there is none, for this place alone. */
function ownTermAt({ trie }: Draft, place: number, { kind, ids }: Named): Term {
  const head = trie.nameAt(place)
  const known = nameIn(head, kind)
  if (known && !known.isShared) return known
  const own = known ? { ...known, isShared: false } : { ...blankTerm(kind, ids), other: head }
  // what is shared names nothing else, so that it ends what the place names
  const before = known && known !== head ? beforeIn(head, known) : undefined
  if (before) before.other = own
  else trie.name(place, own)
  return own
}

function beforeIn(head: Term | undefined, term: Term): Term | undefined {
  let before = head
  while (before && before.other !== term) before = before.other
  return before
}

const CYRILLIC = /\p{Script=Cyrillic}/u

function isAbbreviation(term: string): boolean {
  return term.length <= ABBREVIATION && term === term.toUpperCase() && !/\d/.test(term) && !term.includes(' ')
}
