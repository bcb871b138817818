import type { Catalog, Names } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import type { ConceptKind } from './concept.js'
import { NAME_LANGS, namedRows, STEMMED_IN, spellingsOf } from './named-rows.js'
import { participlesOf } from './participles.js'
import { termStems, variants } from './term-stems.js'
import { workFormsOf } from './work-forms.js'

/** A place in the trie: stems that may follow, and what ends here. */
export interface Node {
  readonly next: ReadonlyMap<string, Node>
  /** One for each kind; hardly any place has two. */
  readonly names: readonly Entry[]
}

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
}

/** The terms of a catalog as a trie of folded stems. */
export interface Vocabulary {
  readonly root: Node
}

/** Up to this length an all-capital term counts only in capitals. */
const ABBREVIATION = 5

/** Two adjectives of one gender before a noun. */
const TWO_ADJECTIVES = /^\S+[ыио]й \S+[ыио]й [а-яё]+$|^\S+[ая]я \S+[ая]я [а-яё]+$|^\S+[ое]е \S+[ое]е [а-яё]+$/iu

/** A place and a term while they are made. */
interface Place extends Node {
  next: ReadonlyMap<string, Place>
  names: readonly Term[]
}
interface Term extends Entry {
  readonly ids: string[]
  usual: string | undefined
  capitals: boolean
  isLatin: boolean
  isCyrillic: boolean
  words: readonly string[]
}

// most of the tens of thousands of places are leaves with one name: what they lack is shared, not made for each
const NO_NODES: ReadonlyMap<string, Place> = new Map()
const NO_NAMES: readonly Term[] = []
const NO_WORDS: readonly string[] = []

const emptyPlace = (): Place => ({ next: NO_NODES, names: NO_NAMES })

/** The place that a stem leads to, made where there is none. */
function placeAfter(place: Place, stem: string): Place {
  const known = place.next.get(stem)
  if (known) return known
  const made = emptyPlace()
  if (place.next === NO_NODES) place.next = new Map([[stem, made]])
  else (place.next as Map<string, Place>).set(stem, made)
  return made
}

/** What a place names in one kind. */
export function nameIn<E extends Entry>({ names }: { readonly names: readonly E[] }, kind: ConceptKind): E | undefined {
  for (const name of names) if (name.kind === kind) return name
  return undefined
}

/** Compiles the terms of a catalog. O(terms). */
export function compileVocabulary(catalog: Catalog): Vocabulary {
  const root = emptyPlace()
  const { data } = catalog
  for (const [kind, list] of namedRows(catalog)) insertNames(root, kind, list)
  insertMade(root, data.processes, workFormsOf)
  insertMade(root, data.processes, participlesOf)
  for (const { term, concepts, default: usual } of data.ambiguous) {
    for (const concept of concepts) {
      const colon = concept.indexOf(':')
      const kind = concept.slice(0, colon) as ConceptKind
      const forms = kind === 'process' ? [term, ...ambiguousParticiples(term)] : [term]
      for (const form of forms) {
        for (const stems of ambiguousStems(form)) {
          const entry = insert(root, stems, kind, concept.slice(colon + 1), form)
          if (entry && usual?.startsWith(`${kind}:`)) entry.usual = usual.slice(kind.length + 1)
        }
      }
    }
  }
  return { root }
}

/** The names of works alone, with what is made of them, as a trie. O(names). */
export function compileWorks(works: Catalog['data']['processes']): Node {
  const root = emptyPlace()
  insertNames(root, 'process', works)
  insertMade(root, works, workFormsOf)
  insertMade(root, works, participlesOf)
  return root
}

function insertNames(
  root: Place,
  kind: ConceptKind,
  rows: Iterable<{ readonly id: string; readonly names: Names }>,
): void {
  for (const { id, names } of rows) {
    for (const lang of NAME_LANGS) {
      for (const name of spellingsOf(names, lang)) {
        for (const term of variants(name, kind)) {
          if (lang === 'en' && /aluminum/i.test(term)) {
            insert(root, termStems(term.replace(/(alumin)um/gi, '$1ium'), 'en'), kind, id, term)
          }
          const stems = termStems(term, STEMMED_IN[lang])
          insert(root, stems, kind, id, term)
          // adjective and noun change places freely in Russian
          if (lang === 'ru' && stems.length === 2) insert(root, [stems[1]!, stems[0]!], kind, id, term)
          // so do two adjectives: литейный алюминиевый сплав, алюминиевый литейный сплав
          if (lang === 'ru' && stems.length === 3 && TWO_ADJECTIVES.test(term))
            insert(root, [stems[1]!, stems[0]!, stems[2]!], kind, id, term)
        }
      }
    }
  }
}

/** Terms made of the names of works; what the catalog itself names so is that: `штампованный` is a sheet. */
function insertMade(
  root: Place,
  processes: Catalog['data']['processes'],
  formsOf: (name: string, lang: (typeof NAME_LANGS)[number]) => readonly string[],
): void {
  const made = new Set<Entry>()
  for (const { id, nature, names } of processes) {
    if (nature === 'inspection' || nature === 'other') continue
    for (const lang of NAME_LANGS) {
      for (const name of spellingsOf(names, lang)) {
        for (const term of formsOf(name, lang)) {
          const stems = termStems(term, STEMMED_IN[lang])
          const known = entryAt(root, stems, 'process')
          if (known && !made.has(known) && !known.ids.includes(id)) continue
          const entry = insert(root, stems, 'process', id, term)
          if (entry) made.add(entry)
        }
      }
    }
  }
}

function entryAt(root: Node, stems: readonly string[], kind: ConceptKind): Entry | undefined {
  let node: Node | undefined = root
  for (const stem of stems) node = node?.next.get(stem)
  return node && nameIn(node, kind)
}

function ambiguousParticiples(term: string): readonly string[] {
  return [...participlesOf(term, 'ru'), ...participlesOf(term, 'uz')]
}

/** An ambiguous term has no language of its own. */
function ambiguousStems(term: string): readonly (readonly string[])[] {
  const keys = new Map<string, readonly string[]>()
  for (const lang of ['ru', 'en', undefined] as const) {
    const stems = termStems(term, lang)
    keys.set(stems.join(' '), stems)
  }
  return [...keys.values()]
}

function insert(root: Place, stems: readonly string[], kind: ConceptKind, id: string, term: string): Term | undefined {
  if (stems.length === 0) return undefined
  let place = root
  for (const stem of stems) place = placeAfter(place, stem)
  let entry = nameIn(place, kind)
  if (!entry) {
    entry = { kind, ids: [], usual: undefined, capitals: true, isLatin: false, isCyrillic: false, words: NO_WORDS }
    place.names = place.names.length === 0 ? [entry] : [...place.names, entry]
  }
  if (!entry.ids.includes(id)) entry.ids.push(id)
  // one spelling in small letters frees the term
  if (!isAbbreviation(term)) entry.capitals = false
  if (/\p{Script=Cyrillic}/u.test(term)) entry.isCyrillic = true
  else entry.isLatin = true
  if (stems.length === 1) {
    const word = foldKey(term)
    if (!entry.words.includes(word)) entry.words = [...entry.words, word]
  }
  return entry
}

function isAbbreviation(term: string): boolean {
  return term.length <= ABBREVIATION && term === term.toUpperCase() && !/\d/.test(term) && !term.includes(' ')
}
