import { HamkorError } from '../errors.js'
import type { Catalog, CatalogData, MaterialRow } from '../model/catalog.js'
import { CATALOG_DATA_SHAPE } from '../model/shapes.js'
import { checkedShape } from '../refuse.js'
import { type Designations, takeApart } from './designations.js'
import { fingerprint } from './fingerprint.js'
import { integrityProblems } from './integrity.js'
import { ancestors, groupOf, materialRelations } from './material-relation.js'
import { buildTaxonomy, kept } from './taxonomy.js'

/** Designations of every catalog built, for the readers of material texts. */
const designationsByCatalog = new WeakMap<Catalog, Designations>()

/**
 * Indexes catalog rows. Throws HamkorError `CATALOG` whose details list every problem: an id used twice, a reference to
 * nothing, a cycle among processes, materials or certificates; `INPUT` for what are no rows. O(rows); relations are computed on first use and kept.
 */
export function buildCatalog(data: CatalogData): Catalog {
  checkedShape('data', data, CATALOG_DATA_SHAPE)
  const problems = integrityProblems(data)
  if (problems.length > 0) {
    const more = problems.length > 1 ? ` (and ${problems.length - 1} more problems)` : ''
    throw new HamkorError('CATALOG', `${problems[0]}${more}`, { problems })
  }
  return indexed(data)
}

/** The same of rows that are known to hold together. O(rows). */
export function indexed(data: CatalogData): Catalog {
  const designations = takeApart(data.materials)
  const { materials } = designations
  const taxonomy = buildTaxonomy(data.processes)
  const processes = byId(data.processes)
  const certificates = byId(data.certificates)
  const relate = materialRelations(data, designations)
  const relations = kept((need) => kept((offer) => relate(need, offer)))
  const line = kept((id) => ancestors(materials, id))
  const runs = kept((id) => runnableBy(taxonomy.below(id), processes))
  const implied = kept((id) => closure(id, (at) => certificates.get(at)?.implies ?? []))
  let print: string | undefined
  const catalog: Catalog = {
    data,
    get fingerprint() {
      print ??= fingerprint(data)
      return print
    },
    processes,
    materials,
    certificates,
    places: byId(data.places),
    parts: byId(data.parts),
    parameters: byId(data.parameters),
    processRelation: taxonomy.relation,
    processesBelow: taxonomy.below,
    processesAbove: taxonomy.above,
    processesNear: taxonomy.near,
    canRun: (process, material) => {
      if (!processes.has(process) || !materials.has(material)) return undefined
      const families = runs(process)
      return families.has('any') || line(material).some((id) => families.has(id)) || holdsAny(material, families, line)
    },
    materialRelation: (need, offer) => relations(need)(offer),
    materialGroup: (id) => (materials.has(id) ? groupOf(materials, line(id)) : undefined),
    certificateClosure: implied,
    density: (material) => densityOf(materials, line(material)),
  }
  designationsByCatalog.set(catalog, designations)
  return catalog
}

/** The designations of a catalog that `buildCatalog` made. */
export function designationsOf(catalog: Catalog): Designations {
  return designationsByCatalog.get(catalog) ?? takeApart(catalog.data.materials)
}

/** A class or group can be run where a family in it can. */
function holdsAny(material: string, families: ReadonlySet<string>, line: (id: string) => readonly string[]): boolean {
  for (const family of families) if (line(family).includes(material)) return true
  return false
}

function runnableBy(below: ReadonlySet<string>, processes: Catalog['processes']): ReadonlySet<string> {
  const families = new Set<string>()
  for (const id of below) for (const family of processes.get(id)?.materials ?? []) families.add(family)
  return families
}

function closure(id: string, next: (id: string) => readonly string[]): ReadonlySet<string> {
  const found = new Set([id])
  for (const at of found) for (const implied of next(at)) found.add(implied)
  return found
}

function densityOf(materials: ReadonlyMap<string, MaterialRow>, line: readonly string[]): number | undefined {
  for (const id of line) {
    const density = materials.get(id)?.densityKgM3
    if (density !== undefined) return density
  }
  return undefined
}

function byId<T extends { readonly id: string }>(rows: readonly T[]): ReadonlyMap<string, T> {
  return new Map(rows.map((row) => [row.id, row]))
}
