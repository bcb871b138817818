import type { Catalog } from '../model/catalog.js'
import { foldKey } from '../text/fold.js'
import type { ConceptKind } from './concept.js'
import { NAME_LANGS, namedRows, STEMMED_IN } from './named-rows.js'
import { participlesOf } from './participles.js'
import { termStems, variants } from './term-stems.js'
import { workFormsOf } from './work-forms.js'

/** A place in the trie: stems that may follow, and what ends here. */
export interface Node {
  readonly next: Map<string, Node>
  readonly names: Map<ConceptKind, Entry>
}

/** What a term names in one kind. */
export interface Entry {
  readonly ids: string[]
  usual?: string
  /** Only as an abbreviation in capitals: `PE`, `СЧ`, `REACH`; by kind of writing it is another word. */
  capitals: boolean
  /** Scripts of the abbreviations: PVD is a coating, ПВД a polyethylene. */
  readonly scripts: Set<string>
  /** Folded words that alone are the term; empty for one of several words. */
  readonly words: Set<string>
}

/** The terms of a catalog as a trie of folded stems. */
export interface Vocabulary {
  readonly root: Node
}

/** Up to this length an all-capital term counts only in capitals. */
const ABBREVIATION = 5

/** Two adjectives of one gender before a noun. */
const TWO_ADJECTIVES = /^\S+[ыио]й \S+[ыио]й [а-яё]+$|^\S+[ая]я \S+[ая]я [а-яё]+$|^\S+[ое]е \S+[ое]е [а-яё]+$/iu

/** Compiles the terms of a catalog. O(terms). */
export function compileVocabulary(catalog: Catalog): Vocabulary {
  const root: Node = { next: new Map(), names: new Map() }
  const { data } = catalog
  for (const [kind, list] of namedRows(catalog)) {
    for (const { id, names } of list) {
      for (const lang of NAME_LANGS) {
        for (const name of names[lang]) {
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

/** Terms made of the names of works; what the catalog itself names so is that: `штампованный` is a sheet. */
function insertMade(
  root: Node,
  processes: Catalog['data']['processes'],
  formsOf: (name: string, lang: (typeof NAME_LANGS)[number]) => readonly string[],
): void {
  const made = new Set<Entry>()
  for (const { id, nature, names } of processes) {
    if (nature === 'inspection' || nature === 'other') continue
    for (const lang of NAME_LANGS) {
      for (const name of names[lang]) {
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
  return node?.names.get(kind)
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

function insert(root: Node, stems: readonly string[], kind: ConceptKind, id: string, term: string): Entry | undefined {
  if (stems.length === 0) return undefined
  let node = root
  for (const stem of stems) {
    let next = node.next.get(stem)
    if (!next) {
      next = { next: new Map(), names: new Map() }
      node.next.set(stem, next)
    }
    node = next
  }
  const entry = node.names.get(kind) ?? { ids: [], capitals: true, scripts: new Set(), words: new Set() }
  node.names.set(kind, entry)
  if (!entry.ids.includes(id)) entry.ids.push(id)
  // one spelling in small letters frees the term
  if (!isAbbreviation(term)) entry.capitals = false
  entry.scripts.add(/\p{Script=Cyrillic}/u.test(term) ? 'cyrillic' : 'latin')
  if (stems.length === 1) entry.words.add(foldKey(term))
  return entry
}

function isAbbreviation(term: string): boolean {
  return term.length <= ABBREVIATION && term === term.toUpperCase() && !/\d/.test(term) && !term.includes(' ')
}
