import { isAdHoc } from '../model/basics.js'
import type { Catalog, LocalMaterialRow } from '../model/catalog.js'
import type { LocalMaterial, LocalMaterialShare, LocalSupply } from '../model/local-material.js'
import type { MaterialNeed, Part, ProcessRoute } from '../model/part.js'
import { CATALOG_SHAPE, PART_SHAPE } from '../model/shapes.js'
import { checkedShape } from '../refuse.js'
import { materialsOfStep } from './material.js'

/** How much of a material that the country makes counts as local. */
export const WORTH: Readonly<Record<Exclude<LocalSupply, 'unknown'>, number>> = { made: 1, partly: 0.5, imported: 0 }
/** Best first. */
export const SUPPLIES: readonly LocalSupply[] = ['made', 'partly', 'unknown', 'imported']

/** Whether the country makes a material: the row of the material itself, else of the nearest family or group above. O(levels). */
export function localSupply(material: string, catalog: Catalog): LocalMaterial {
  checkedShape('material', material, 'text')
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const rows = rowsOf(catalog)
  for (let id: string | undefined = material; id !== undefined; id = catalog.materials.get(id)?.parent) {
    const row = rows.get(id)
    if (row) {
      const { supply, makers, places, note, src } = row
      return { material, supply, makers, places, ...(note === undefined ? {} : { note }), src }
    }
  }
  return { material, supply: 'unknown', makers: [], places: [], src: [] }
}

/**
 * How much of a part's material the country makes, by the best of the materials that each step may be of: of the route
 * with the largest share, else of the part's own materials. O(routes × steps × materials).
 */
export function localMaterialShare(part: Part, catalog: Catalog): LocalMaterialShare {
  checkedShape('part', part, PART_SHAPE)
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const routes = part.routes.map((route, index) => ({
    index,
    ...shareOf(materialNeedsOf(part, route, catalog), catalog),
  }))
  const [best] = routes.sort(
    (a, b) => (b.share ?? -1) - (a.share ?? -1) || b.range[1] - a.range[1] || a.index - b.index,
  )
  if (!best || best.materials.length === 0) {
    return { ...shareOf(part.materials.length > 0 ? [part.materials] : [], catalog), route: -1 }
  }
  const { index, ...rest } = best
  return { ...rest, route: index }
}

/**
 * What each step that brings a material may be made of; a material that several steps share counts once. What is stated
 * and not known takes the place of what only the route suggests.
 */
export function materialNeedsOf(
  { materials }: Part,
  route: ProcessRoute,
  catalog: Catalog,
): readonly (readonly MaterialNeed[])[] {
  const needs = needsOfSteps(route, catalog)
  const unread = materials.filter(({ id }) => isAdHoc(id))
  if (unread.length === 0) return needs
  const isStated = ({ said }: MaterialNeed) => said === 'stated'
  const stated = needs.filter((allowed) => allowed.some(isStated)).map((allowed) => [...allowed, ...unread])
  return stated.length < needs.length ? [...stated, unread] : stated
}

function needsOfSteps(route: ProcessRoute, catalog: Catalog): readonly (readonly MaterialNeed[])[] {
  const needs = new Map<string, readonly MaterialNeed[]>()
  route.steps.forEach((step, s) => {
    const materials = step.materials?.length
      ? step.materials
      : step.role === 'primary'
        ? materialsOfStep(route, s, catalog)
        : []
    if (materials.length > 0) needs.set(materials.map(({ id }) => id).join(' '), materials)
  })
  if (needs.size === 0 && route.materials.length > 0) return [route.materials]
  return [...needs.values()]
}

function shareOf(needs: readonly (readonly MaterialNeed[])[], catalog: Catalog): Omit<LocalMaterialShare, 'route'> {
  const materials = needs.map((allowed) =>
    allowed
      .map(({ id }) => localSupply(id, catalog))
      .reduce((a, b) => (SUPPLIES.indexOf(b.supply) < SUPPLIES.indexOf(a.supply) ? b : a)),
  )
  const sum = (unknown: number) =>
    materials.reduce((total, { supply }) => total + (supply === 'unknown' ? unknown : WORTH[supply]), 0)
  const known = materials.filter(({ supply }) => supply !== 'unknown').length
  return {
    // over what is recorded
    ...(known > 0 ? { share: sum(0) / known } : {}),
    range: materials.length > 0 ? [sum(0) / materials.length, sum(1) / materials.length] : [0, 1],
    materials,
    imports: materials.filter(({ supply }) => supply !== 'made').map(({ material }) => material),
  }
}

/** Rows by material, once a catalog. */
const rowsByCatalog = new WeakMap<Catalog, ReadonlyMap<string, LocalMaterialRow>>()

function rowsOf(catalog: Catalog): ReadonlyMap<string, LocalMaterialRow> {
  const known = rowsByCatalog.get(catalog)
  if (known) return known
  const rows = new Map(catalog.data.localMaterials.map((row) => [row.material, row]))
  rowsByCatalog.set(catalog, rows)
  return rows
}
