/** What a term of the vocabulary can name. */
export type ConceptKind = 'process' | 'material' | 'certificate' | 'place' | 'part' | 'parameter'

/** At one stretch of text the first of these kinds is meant. */
export const KIND_ORDER: readonly ConceptKind[] = ['part', 'process', 'material', 'certificate', 'place', 'parameter']

/** A row of the catalog that a text names. */
export interface Concept {
  readonly kind: ConceptKind
  readonly id: string
}

/** Where a text names something, and what it may be. */
export interface Naming {
  readonly kind: ConceptKind
  /** Ids that carry the term, in catalog order; more than one is a recorded or accidental ambiguity. */
  readonly ids: readonly string[]
  /** Of an ambiguous term: the id meant where nothing else decides. */
  readonly usual: string | undefined
  /** Lexemes it covers, end excluded. */
  readonly from: number
  readonly to: number
}
