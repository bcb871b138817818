import type { Lang } from '../model/basics.js'
import type { CatalogData, Names } from '../model/catalog.js'
import { stemKey } from '../text/stem.js'
import { tokenize } from '../text/tokenize.js'

/** Kinds of concept that a term can mean; `kind:id` names one of them. */
const CONCEPT_KINDS = ['process', 'material', 'certificate', 'place', 'part', 'parameter'] as const

/** Kind of a concept. */
export type ConceptKind = (typeof CONCEPT_KINDS)[number]

const LANGS: readonly Lang[] = ['en', 'ru', 'uz', 'uz-Cyrl']

/** Rows with names, by the kind of concept that they are. */
export function namedRows(data: CatalogData): Readonly<Record<ConceptKind, readonly { id: string; names: Names }[]>> {
  const { processes, materials, certificates, places, parts, parameters } = data
  return {
    process: processes,
    material: materials,
    certificate: certificates,
    place: places,
    part: parts,
    parameter: parameters,
  }
}

/**
 * Normalized form of a term, in which two spellings meet: words stemmed in the language, codes and numbers folded, signs
 * dropped. O(n).
 */
export function termKey(text: string, lang?: Lang): string {
  const stemmedAs = lang === 'ru' ? 'ru' : undefined
  return tokenize(text)
    .filter((token) => token.kind !== 'symbol')
    .map((token) => stemKey(token, stemmedAs))
    .join(' ')
}

/** Normalized term → concepts (`kind:id`) whose names it is, each with a text that says so. O(names). */
export function claimsOf(data: CatalogData): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const claims = new Map<string, Map<string, string>>()
  for (const [kind, rows] of Object.entries(namedRows(data))) {
    for (const { id, names } of rows) {
      for (const lang of LANGS) {
        for (const text of names[lang]) {
          const key = termKey(text, lang)
          if (key === '') continue
          const concepts = claims.get(key) ?? new Map<string, string>()
          claims.set(key, concepts)
          if (!concepts.has(`${kind}:${id}`)) concepts.set(`${kind}:${id}`, text)
        }
      }
    }
  }
  return claims
}

/**
 * Terms that several concepts of one kind claim although no `ambiguous` row lists them all, as sentences. Concepts of
 * different kinds may share a term: the field that it stands in, or the longer match, decides.
 */
export function undecidedTerms(data: CatalogData): string[] {
  const decided = new Map<string, Set<string>>()
  for (const row of data.ambiguous) {
    for (const lang of [undefined, 'ru'] as const) {
      const key = termKey(row.term, lang)
      const concepts = decided.get(key) ?? new Set<string>()
      for (const concept of row.concepts) concepts.add(concept)
      decided.set(key, concepts)
    }
  }
  const undecided: string[] = []
  for (const [key, concepts] of claimsOf(data)) {
    for (const kind of CONCEPT_KINDS) {
      const rivals = [...concepts].filter(([concept]) => concept.startsWith(`${kind}:`))
      if (rivals.length < 2 || rivals.every(([concept]) => decided.get(key)?.has(concept))) continue
      undecided.push(`the term "${rivals[0]![1]}" is claimed by ${rivals.map(([concept]) => concept).join(' and ')}`)
    }
  }
  return undecided
}
