import type { Catalog } from '../../model/catalog.js'

/** Whether a material is another one or belongs to it: 40Х to steel; one that nobody knows to none. O(1). */
export function isMaterialOf(material: string, wider: string, catalog: Catalog): boolean {
  const { kind } = catalog.materialRelation(wider, material)
  return kind === 'same' || kind === 'within'
}
