import { compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Part, Span, WeightedTerm } from '../model/part.js'
import { termsOf } from '../text/terms.js'

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

/**
 * What a part is compared by in `experience`: its family, the materials and processes the buyer named, and the words
 * of name and description that no other rule took. Sorted by code point, each term once; weights are fixed by the
 * catalog, never by the makers. O(text).
 */
export function partTerms(part: Omit<Part, 'terms'>, catalog: Catalog): WeightedTerm[] {
  const weights = new Map<string, number>()
  if (part.concept !== undefined) weights.set(`part:${part.concept}`, FAMILY)
  for (const { id, said } of part.materials) if (said === 'stated') weights.set(`material:${id}`, SPECIFICATION)
  for (const route of part.routes) {
    for (const { process, said } of route.steps) if (said === 'stated') weights.set(`process:${process}`, SPECIFICATION)
  }
  const texts = [uncovered(part.name, 'name', part.spans), uncovered(part.description ?? '', 'description', part.spans)]
  for (const text of texts) {
    for (const [word, weight] of wordWeights(termsOf(text), catalog)) weights.set(word, weight)
  }
  return [...weights].map(([term, weight]) => ({ term, weight })).sort((a, b) => compareText(a.term, b.term))
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
    for (const [word] of wordWeights(termsOf(text), catalog)) terms.add(word)
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

/** Each word with its weight; words of no weight and bare codes of digits are left out. */
function wordWeights(words: readonly string[], catalog: Catalog): [string, number][] {
  const common = commonWordsOf(catalog)
  return words.flatMap((word): [string, number][] => {
    const weight = common.get(word) ?? 1
    return weight > 0 ? [[word, weight]] : []
  })
}

/** The text without the stretches that were read as demands. */
function uncovered(text: string, field: string, spans: readonly Span[]): string {
  let rest = ''
  let at = 0
  const taken = spans
    .filter((span) => span.field === field && WORDLESS.has(span.readAs))
    .sort((a, b) => a.start - b.start)
  for (const { start, end } of taken) {
    if (start > at) rest += `${text.slice(at, start)} `
    at = Math.max(at, end)
  }
  return rest + text.slice(at)
}
