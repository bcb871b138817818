import type { Catalogue } from '../world/catalogue.js'
import { TRADES } from '../world/makers.js'
import { ARCHETYPES } from '../world/vocabulary/archetypes.js'
import { PROCESSES } from '../world/vocabulary/processes.js'

/** Kinds of plants under one roof, with what follows for what the roof has under it. */
export interface Plant {
  /** Positions in `ARCHETYPES`. */
  readonly kinds: readonly number[]
  readonly prior: number
  /** Chance of every process, in the order of `PROCESSES`. */
  readonly has: Float64Array
  readonly core: ReadonlySet<number>
  /** Chance of a material family. */
  readonly families: ReadonlyMap<string, number>
  readonly size: readonly [number, number]
  readonly capacity: readonly [number, number]
  /** Chance that it could make a part family, in the order of the catalogue's: whole shape-giving route and sector. */
  readonly makes: Float64Array
}

export const PROCESS_AT = new Map(PROCESSES.map(({ id }, at) => [id, at]))

const SHARE = ARCHETYPES.reduce((sum, { share }) => sum + share, 0)
const P = ARCHETYPES.map(({ share }) => share / SHARE)
const OF_COUNT = new Map(TRADES)

function priorOf(kinds: readonly number[]): number {
  const p = kinds.map((kind) => P[kind]!)
  const [one, two, three] = [1, 2, 3].map((count) => OF_COUNT.get(count)!) as [number, number, number]
  if (p.length === 1) return one * p[0]! + two * p[0]! ** 2 + three * p[0]! ** 3
  const product = p.reduce((all, share) => all * share, 1)
  if (p.length === 2) return 2 * two * product + 3 * three * product * (p[0]! + p[1]!)
  return 6 * three * product
}

function plantOf(kinds: readonly number[], catalogue: Catalogue): Plant {
  const all = kinds.map((kind) => ARCHETYPES[kind]!)
  const has = new Float64Array(PROCESSES.length)
  for (const { extra } of all) for (const [id, p] of extra) has[PROCESS_AT.get(id)!] = Math.sqrt(p)
  const core = new Set(all.flatMap((one) => one.core.map((id) => PROCESS_AT.get(id)!)))
  for (const at of core) has[at] = 1
  const families = new Map<string, number>()
  for (const [family, p] of all.flatMap((one) => one.families))
    families.set(family, 1 - (1 - (families.get(family) ?? 0)) * (1 - p))
  const sectors = new Map<string, number>()
  for (const [family, p] of families) {
    const { sector } = catalogue.materialFamily(family)
    sectors.set(sector, 1 - (1 - (sectors.get(sector) ?? 0)) * (1 - p))
  }
  const makes = catalogue.families.map((family) =>
    Math.max(
      ...family.routes.map(
        ({ primary, materials }) =>
          primary.reduce((all, step) => all * has[PROCESS_AT.get(step)!]!, 1) *
          Math.max(...materials.map((grade) => sectors.get(catalogue.sectorOf(grade)) ?? 0)),
      ),
    ),
  )
  return {
    kinds,
    prior: priorOf(kinds),
    has,
    core,
    families,
    size: [Math.max(...all.map((one) => one.size[0])), Math.max(...all.map((one) => one.size[1]))],
    capacity: [Math.max(...all.map((one) => one.capacity[0])), Math.max(...all.map((one) => one.capacity[1]))],
    makes: Float64Array.from(makes),
  }
}

/** Every set of up to three kinds. */
export function allPlants(catalogue: Catalogue): Plant[] {
  const n = ARCHETYPES.length
  const plants: Plant[] = []
  for (let a = 0; a < n; a++) {
    plants.push(plantOf([a], catalogue))
    for (let b = a + 1; b < n; b++) {
      plants.push(plantOf([a, b], catalogue))
      for (let c = b + 1; c < n; c++) plants.push(plantOf([a, b, c], catalogue))
    }
  }
  return plants
}
