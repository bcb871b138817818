import { type ConceptKind, KIND_ORDER } from './concept.js'
import type { StemTrie } from './stem-trie.js'
import { termKey } from './term-stems.js'

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

/** The bit of a kind among others. */
export function kindBit(kind: ConceptKind): number {
  return 1 << KIND_ORDER.indexOf(kind)
}

/** An entry while a vocabulary is made. */
export interface Term extends Entry {
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
export interface Named {
  readonly kind: ConceptKind
  readonly bit: number
  readonly ids: readonly [string]
  /** What nearly all of its terms name: those of several words that no other row has. */
  readonly shared: Term
}

const NO_WORDS: readonly string[] = []

/** A row of which no term is inserted yet. */
export function named(kind: ConceptKind, id: string): Named {
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

/** Of what a term names, that in one kind. */
export function nameIn<E extends Entry & { readonly other: E | undefined }>(
  named: E | undefined,
  kind: ConceptKind,
): E | undefined {
  let name = named
  while (name && name.kind !== kind) name = name.other
  return name
}

/** Up to this length an all-capital term counts only in capitals. */
const ABBREVIATION = 5

/** Names a place of so many stems by a term of a row. O(1). */
export function nameSo(trie: StemTrie<Term>, place: number, row: Named, term: string, length: number): void {
  const isShort = isAbbreviation(term)
  if (length > 1 && !isShort) {
    const known = trie.nameAt(place)
    if (!known) trie.name(place, row.shared)
    if (!known || known === row.shared) return
  }
  const entry = ownTermAt(trie, place, row)
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
export function ownTermAt(trie: StemTrie<Term>, place: number, { kind, ids }: Named): Term {
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
