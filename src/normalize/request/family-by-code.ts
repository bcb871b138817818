import type { Catalog, PartRow } from '../../model/catalog.js'
import { isMaterialOf } from '../words/material-of.js'
import type { PartFacts } from './part-facts.js'

/* What a part is made of where no material is told: the chapter of its customs code says it, or its thread does. */

/** Catalog ids of the materials that the goods of a chapter of the Harmonized System are of; most chapters say none. */
const OF_CHAPTER: ReadonlyMap<string, readonly string[]> = new Map([
  ['39', ['plastic']],
  ['40', ['rubber']],
  ['72', ['steel', 'iron']],
  ['73', ['steel', 'iron']],
  ['74', ['cu', 'brass', 'bronze']],
  ['76', ['aluminum']],
])
/** Families of which what is pushed on is molded, and what is screwed in is turned of a metal. */
const SCREWED: ReadonlySet<string> = new Set(['quick-connector'])

/**
 * The family with those of its routes and their materials that the customs code, or a thread, leaves; the family itself
 * where a material is told, and where nothing or all of it would be left. O(materials).
 */
export function familyByCode(
  family: PartRow | undefined,
  { materials, hsCode, threads }: Pick<PartFacts, 'materials' | 'hsCode' | 'threads'>,
  catalog: Catalog,
): PartRow | undefined {
  if (!family || family.kind === 'material' || materials.length > 0) return family
  const own =
    OF_CHAPTER.get(hsCode?.slice(0, 2) ?? '') ?? (threads.length > 0 && SCREWED.has(family.id) ? ['metal'] : [])
  if (own.length === 0) return family
  const routes = family.routes.flatMap((route) => {
    const left = route.materials.filter((id) => own.some((group) => isMaterialOf(id, group, catalog)))
    return left.length > 0 ? [{ ...route, materials: left }] : []
  })
  return routes.length > 0 ? { ...family, routes } : family
}
