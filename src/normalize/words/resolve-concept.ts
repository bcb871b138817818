import type { Catalog } from '../../model/catalog.js'
import type { Note } from '../common/read.js'
import type { Naming } from './concept.js'
import { isMaterialOf } from './material-of.js'
import { workOfMaterial } from './work-of-material.js'

/** What a term was taken for. */
export interface Resolved {
  readonly id?: string
  readonly notes: readonly Note[]
}

/**
 * Decides a term that several rows carry, by the first that does: the only one of them that runs the materials at
 * hand; the catalog's default; one that contains all the others; for processes the nearest one above them all, with a
 * note. Else nothing is taken, and the note names what it may be.
 */
export function resolved({ kind, ids, usual }: Naming, materials: readonly string[], catalog: Catalog): Resolved {
  if (ids.length === 1) {
    const [id] = ids as readonly [string]
    return { id: kind === 'process' ? workOfMaterial(id, materials, catalog) : id, notes: [] }
  }
  const able = kind === 'process' ? ids.filter((id) => materials.some((material) => catalog.canRun(id, material))) : []
  if (able.length === 1) return { id: able[0]!, notes: [] }
  const left = able.length > 0 ? able : ids
  if (usual !== undefined && left.includes(usual)) return { id: usual, notes: [] }
  const widest = left.find((id) => left.every((other) => contains(kind, id, other, catalog)))
  if (widest !== undefined) return { id: widest, notes: [] }
  const labels = left.map((id) => labelOf(kind, id, catalog))
  const note: Note = { code: `${kind}.ambiguous`, expected: labels.join(' or '), suggestions: labels }
  const above = kind === 'process' ? nearestAbove(left, catalog) : undefined
  return above === undefined ? { notes: [note] } : { id: above, notes: [note] }
}

/** How a row is shown in notes and suggestions: its English label, else any. */
export function labelOf(kind: Naming['kind'], id: string, catalog: Catalog): string {
  const row = {
    process: catalog.processes,
    material: catalog.materials,
    certificate: catalog.certificates,
    place: catalog.places,
    part: catalog.parts,
    parameter: catalog.parameters,
  }[kind].get(id)
  const designation = row && 'designations' in row ? row.designations[0]?.grade : undefined
  return designation ?? row?.names.en[0] ?? row?.names.ru[0] ?? row?.names.uz[0] ?? id
}

function contains(kind: Naming['kind'], wide: string, narrow: string, catalog: Catalog): boolean {
  if (wide === narrow) return true
  if (kind === 'process') return catalog.processesBelow(wide).has(narrow)
  if (kind === 'material') return isMaterialOf(narrow, wide, catalog)
  if (kind === 'place') return catalog.places.get(narrow)?.region === wide || isCapitalOf(wide, narrow, catalog)
  return false
}

/** The capital of a region that is a city itself shares its name with the region and is what the bare name means. */
function isCapitalOf(wide: string, narrow: string, catalog: Catalog): boolean {
  return catalog.places.get(wide)?.kind === 'region' && catalog.places.get(narrow)?.kind === 'city'
}

export function nearestAbove(ids: readonly string[], catalog: Catalog): string | undefined {
  let best: string | undefined
  let least = Number.POSITIVE_INFINITY
  for (const id of catalog.processesAbove(ids[0]!)) {
    if (!ids.every((other) => catalog.processesBelow(id).has(other))) continue
    const sum = ids.reduce((total, other) => total + catalog.processRelation(id, other).distance, 0)
    if (sum < least) {
      least = sum
      best = id
    }
  }
  return best
}
