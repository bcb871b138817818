import type { Lang } from '../../model/basics.js'
import type { Catalog, Names } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { type ConceptKind, KIND_ORDER } from './concept.js'
import { eachSpelling, type NamedRow, namedRows, STEMMED_IN } from './named-rows.js'
import { participlesOf } from './participles.js'
import { ROOT, StemTrie } from './stem-trie.js'
import { termStems, variants } from './term-stems.js'
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
  readonly words: Map<Lang | undefined, Map<string, readonly number[]>>
}
interface Term extends Entry {
  ids: readonly string[]
  usual: string | undefined
  capitals: boolean
  isLatin: boolean
  isCyrillic: boolean
  words: readonly string[]
  readonly other: Term | undefined
}

const NO_WORDS: readonly string[] = []

function newDraft(): Draft {
  return { trie: new StemTrie(), begun: new Map(), words: new Map() }
}

/** Numbers of the stems of a term. */
function stemsOf({ trie, words }: Draft, term: string, lang: Lang | undefined): number[] {
  let memory = words.get(lang)
  if (!memory) {
    memory = new Map()
    words.set(lang, memory)
  }
  const stems: number[] = []
  for (const word of term.split(' ')) {
    let known = memory.get(word)
    if (!known) {
      known = termStems(word, lang).map((stem) => trie.numbered(stem))
      memory.set(word, known)
    }
    for (const stem of known) stems.push(stem)
  }
  return stems
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

/** Compiles the terms of a catalog. O(terms). */
export function compileVocabulary(catalog: Catalog): Vocabulary {
  const draft = newDraft()
  const { data } = catalog
  for (const [kind, list] of namedRows(catalog)) insertNames(draft, kind, list)
  insertMade(draft, data.processes, workFormsOf)
  insertMade(draft, data.processes, participlesOf)
  for (const { term, concepts, default: usual } of data.ambiguous) {
    for (const concept of concepts) {
      const colon = concept.indexOf(':')
      const kind = concept.slice(0, colon) as ConceptKind
      const forms = kind === 'process' ? [term, ...ambiguousParticiples(term)] : [term]
      for (const form of forms) {
        for (const stems of ambiguousStems(draft, form)) {
          const entry = insert(draft, stems, kind, concept.slice(colon + 1), form)
          if (entry && usual?.startsWith(`${kind}:`)) entry.usual = usual.slice(kind.length + 1)
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
    eachSpelling(names, (name, lang) => {
      for (const term of variants(name, kind)) insertTerm(draft, kind, id, term, lang)
    })
  })
}

function insertTerm(draft: Draft, kind: ConceptKind, id: string, term: string, lang: keyof Names): void {
  if (lang === 'en' && /aluminum/i.test(term)) {
    insert(draft, stemsOf(draft, term.replace(/(alumin)um/gi, '$1ium'), 'en'), kind, id, term)
  }
  const stems = stemsOf(draft, term, STEMMED_IN[lang])
  insert(draft, stems, kind, id, term)
  // adjective and noun change places freely in Russian
  if (lang === 'ru' && stems.length === 2) insert(draft, [stems[1]!, stems[0]!], kind, id, term)
  // so do two adjectives: литейный алюминиевый сплав, алюминиевый литейный сплав
  if (lang === 'ru' && stems.length === 3 && TWO_ADJECTIVES.test(term))
    insert(draft, [stems[1]!, stems[0]!, stems[2]!], kind, id, term)
}

type Works = Catalog['data']['processes']

/** Terms made of the names of works; what the catalog itself names so is that: `штампованный` is a sheet. */
function insertMade(draft: Draft, works: Works, formsOf: (name: string, lang: keyof Names) => readonly string[]): void {
  const made = new Set<Entry>()
  works.forEach(({ id, nature, names }) => {
    if (nature === 'inspection' || nature === 'other') return
    eachSpelling(names, (name, lang) => {
      for (const term of formsOf(name, lang)) insertForm(draft, id, term, lang, made)
    })
  })
}

function insertForm(draft: Draft, id: string, term: string, lang: keyof Names, made: Set<Entry>): void {
  const stems = stemsOf(draft, term, STEMMED_IN[lang])
  const known = entryAt(draft, stems, 'process')
  if (known && !made.has(known) && !known.ids.includes(id)) return
  const entry = insert(draft, stems, 'process', id, term)
  if (entry) made.add(entry)
}

function entryAt({ trie }: Draft, stems: readonly number[], kind: ConceptKind): Term | undefined {
  let place = ROOT
  for (const stem of stems) {
    place = trie.after(place, stem)
    if (place === ROOT) return undefined
  }
  return nameIn(trie.nameAt(place), kind)
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

function insert(
  { trie, begun }: Draft,
  stems: readonly number[],
  kind: ConceptKind,
  id: string,
  term: string,
): Term | undefined {
  if (stems.length === 0) return undefined
  const first = trie.placeAfter(ROOT, stems[0]!)
  begun.set(first, (begun.get(first) ?? 0) | kindBit(kind))
  let place = first
  for (let i = 1; i < stems.length; i++) place = trie.placeAfter(place, stems[i]!)
  const other = trie.nameAt(place)
  let entry = nameIn(other, kind)
  if (!entry) {
    entry = {
      kind,
      ids: [id],
      usual: undefined,
      capitals: true,
      isLatin: false,
      isCyrillic: false,
      words: NO_WORDS,
      other,
    }
    trie.name(place, entry)
  } else if (!entry.ids.includes(id)) entry.ids = [...entry.ids, id]
  // one spelling in small letters frees the term
  if (!isAbbreviation(term)) entry.capitals = false
  else if (CYRILLIC.test(term)) entry.isCyrillic = true
  else entry.isLatin = true
  if (stems.length === 1) {
    const word = foldKey(term)
    if (!entry.words.includes(word)) entry.words = [...entry.words, word]
  }
  return entry
}

const CYRILLIC = /\p{Script=Cyrillic}/u

function isAbbreviation(term: string): boolean {
  return term.length <= ABBREVIATION && term === term.toUpperCase() && !/\d/.test(term) && !term.includes(' ')
}
