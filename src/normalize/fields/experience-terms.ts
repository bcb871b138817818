import { compareText } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Part, Span, WeightedTerm } from '../../model/part.js'
import { termsOf, termsOfPieces } from '../../text/terms.js'
import { cut, type KeptPiece } from '../../text/tokenize.js'
import { lexemesOf } from '../words/lexemes.js'

/** Weight of the part family; a plain word has 1. */
const FAMILY = 3
/** Weight of a material or process that the buyer names. */
const SPECIFICATION = 0.5
/** Readings that are demands, not names: their words say nothing about experience. */
const WORDLESS: ReadonlySet<string> = new Set([
  'dimension',
  'tolerance',
  'roughness',
  'hardness',
  'thread',
  'mass',
  'annualVolume',
  'lotSize',
  'leadTime',
  'price',
  'hsCode',
  'certificate',
  'material',
  'process',
  'position',
  'parameter',
  'date',
  'place',
])

/** What of a part its terms are taken from. */
interface TermSource extends Pick<Part, 'materials' | 'routes' | 'spans'> {
  readonly concept: string | undefined
  /** Empty where there is none. */
  readonly description: string
}

/**
 * What a part is compared by in `experience`: its family, the materials and processes the buyer named, and the words
 * of name and description that no other rule took. `name` is empty where the name is a piece of the description. Sorted by code point, each term once; weights are fixed by the
 * catalog, never by the makers. O(text).
 */
export function partTerms(part: TermSource, name: string, catalog: Catalog): WeightedTerm[] {
  const weights = new Map<string, number>()
  if (part.concept !== undefined) weights.set(`part:${part.concept}`, FAMILY)
  for (const { id, said } of part.materials) if (said === 'stated') weights.set(`material:${id}`, SPECIFICATION)
  for (const route of part.routes) {
    for (const { process, said } of route.steps) if (said === 'stated') weights.set(`process:${process}`, SPECIFICATION)
  }
  addWords(weights, uncovered(name, 'name', part.spans), catalog)
  addWords(weights, uncovered(part.description, 'description', part.spans), catalog)
  const terms: WeightedTerm[] = []
  for (const [term, weight] of weights) terms.push({ term, weight })
  return terms.sort((a, b) => compareText(a.term, b.term))
}

/** What a maker says it makes, read for `experience`. */
export interface ProductTexts {
  readonly products: readonly string[]
  /** Catalog concepts named among the products: `part:brake-disc`, `process:casting`, `material:gray-iron`. */
  readonly concepts: readonly string[]
  readonly description: string
  /** Part families named in the description. */
  readonly descriptionConcepts: readonly string[]
}

/** Words and concepts of a maker's products and description, sorted by code point, each once. O(text). */
export function manufacturerTerms(said: ProductTexts, catalog: Catalog): string[] {
  const terms = new Set([...said.concepts, ...said.descriptionConcepts])
  for (const text of [...said.products, said.description]) {
    const words = new Map<string, number>()
    addWords(words, uncovered(text, '', []), catalog)
    for (const word of words.keys()) terms.add(word)
  }
  return [...terms].sort(compareText)
}

const commonWords = new WeakMap<Catalog, ReadonlyMap<string, number>>()

/** Weights of the words that the catalog calls common, by folded stem. */
function commonWordsOf(catalog: Catalog): ReadonlyMap<string, number> {
  const known = commonWords.get(catalog)
  if (known) return known
  const words = new Map(
    catalog.data.commonWords.flatMap(({ word, weight }) => termsOf(word).map((term) => [term, weight] as const)),
  )
  commonWords.set(catalog, words)
  return words
}

/** Adds the words of a text with their weights; words of no weight and bare codes of digits are left out. */
function addWords(weights: Map<string, number>, pieces: readonly KeptPiece[], catalog: Catalog): void {
  if (pieces.length === 0) return
  const common = commonWordsOf(catalog)
  for (const word of termsOfPieces(pieces)) {
    const weight = common.get(word) ?? 1
    if (weight > 0) weights.set(word, weight)
  }
}

/**
 * The pieces of a text without the stretches that were read as demands; one that is read in part gives the rest of it.
 * The spans of a field stand in its order.
 */
function uncovered(text: string, field: string, spans: readonly Span[]): readonly KeptPiece[] {
  if (text === '') return []
  const taken = spans.filter((span) => span.field === field && WORDLESS.has(span.readAs))
  const pieces: KeptPiece[] = []
  let next = 0
  for (const { piece, start, end } of lexemesOf(text)) {
    while (next < taken.length && taken[next]!.end <= start) next++
    let at = start
    for (let k = next; k < taken.length && taken[k]!.start < end; k++) {
      if (taken[k]!.start > at) pieces.push(...cut(text.slice(at, taken[k]!.start)).pieces)
      at = Math.max(at, taken[k]!.end)
    }
    if (at === start) pieces.push(piece)
    else if (at < end) pieces.push(...cut(text.slice(at, end)).pieces)
  }
  return pieces
}
