import type { Material, MaterialFamily, PartFamily, Process } from './types.js'
import { MATERIAL_FAMILIES, MATERIALS } from './vocabulary/materials.js'
import { PART_FAMILIES } from './vocabulary/part-families.js'
import { PROCESSES } from './vocabulary/processes.js'

/** The world's own vocabulary, ready for look-up. */
export interface Catalogue {
  readonly processes: ReadonlyMap<string, Process>
  readonly families: readonly PartFamily[]
  readonly family: (id: string) => PartFamily
  readonly material: (id: string) => Material
  readonly materialFamily: (id: string) => MaterialFamily
  readonly gradesOf: (family: string) => readonly string[]
  readonly sectorOf: (grade: string) => string
  /** Share of stuffed profiles among the makers of a kind. */
  readonly stuffing: (archetype: string) => number
}

/** Trades in which profiles are written for search engines. */
const STUFFERS = new Set(['moulder', 'press-shop', 'fabricator', 'machine-shop', 'rubber-plant'])

function byId<T extends { readonly id: string }>(rows: readonly T[]): (id: string) => T {
  const index = new Map(rows.map((row) => [row.id, row]))
  return (id) => {
    const found = index.get(id)
    if (!found) throw new Error(`the world has no ${id}`)
    return found
  }
}

export function makeCatalogue(): Catalogue {
  const material = byId(MATERIALS)
  const materialFamily = byId(MATERIAL_FAMILIES)
  return {
    processes: new Map(PROCESSES.map((process) => [process.id, process])),
    families: PART_FAMILIES,
    family: byId(PART_FAMILIES),
    material,
    materialFamily,
    gradesOf: (family) => MATERIALS.filter((grade) => grade.family === family).map((grade) => grade.id),
    sectorOf: (grade) => materialFamily(material(grade).family).sector,
    stuffing: (archetype) => (STUFFERS.has(archetype) ? 0.12 : 0.03),
  }
}

/** IT grade at a level from 0 (best) to 1 (plain). */
export function itIn(range: readonly [number, number] | undefined, level: number): number | undefined {
  return range && Math.round(range[0] + (range[1] - range[0]) * level)
}
