import type { ReasonValue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { type Assessment, type ManufacturerCriterion, UNKNOWN_UTILITY } from '../model/criterion.js'
import type { LocalMaterial, LocalSupply } from '../model/local-material.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { ReasonCode } from '../model/reason-codes.js'
import { unknown } from './assessments.js'
import { atDoor } from './door.js'
import { localSupply, materialNeedsOf, SUPPLIES, WORTH } from './local-supply.js'
import { countsAsEvidence } from './plan.js'
import { greatCircleKm, pointOf, RANGE_KM } from './proximity.js'

/** What one way of making the part takes: for each need the materials allowed, with what is known of their supply. */
interface RouteMaterials {
  /** Processes whose makers count; empty: anybody's. */
  readonly processes: readonly string[]
  readonly needs: readonly (readonly LocalMaterial[])[]
}

/** How much of a material's worth hangs on the way to its source. */
const ACCESS = 0.3

/**
 * How much of the part's material the country makes, and how near to the maker: Σ worth × (1 − 0.3 × (1 − access)) over
 * the materials that its route takes, of each the best that the maker works (all that are allowed, where it names none
 * of them). Worth: made 1 · partly 0.5 · imported 0 · not recorded the prior. Access: 1 where the maker makes it itself,
 * else exp(−km / 300) to the nearest place that makes it, the prior where a place is not known. Misses where a material
 * is imported, open where some of it may be. Never rejects unless the part asks for it. Not one of `builtinCriteria()`:
 * a host adds it.
 */
export const localMaterialCriterion: ManufacturerCriterion = /* @__PURE__ */ atDoor({
  id: 'localMaterial',
  scope: 'manufacturer',
  weight: 0.05,
  rejects: 'never',
  require(part, { catalog }) {
    const supplied = (needs: ReturnType<typeof materialNeedsOf>) =>
      needs.map((allowed) => allowed.map(({ id }) => localSupply(id, catalog)))
    const routes = part.routes.map((route) => ({
      processes: route.steps.flatMap(({ process }, s) => (countsAsEvidence(route, s) ? [process] : [])),
      needs: supplied(materialNeedsOf(part, route, catalog)),
    }))
    const known = routes.filter(({ needs }) => needs.length > 0)
    if (known.length > 0) return known
    return part.materials.length > 0 ? [{ processes: [], needs: supplied([part.materials]) }] : undefined
  },
  assess(routes, manufacturer, { catalog }) {
    const own = routes.filter(({ processes }) => servesAny(processes, manufacturer, catalog))
    return (own.length > 0 ? own : routes)
      .map(({ needs }) => judgeRoute(needs, manufacturer, catalog))
      .reduce((a, b) => (b.utility > a.utility ? b : a))
  },
} satisfies ManufacturerCriterion<readonly RouteMaterials[]>)

function servesAny(processes: readonly string[], { capabilities }: Manufacturer, catalog: Catalog): boolean {
  return processes.some((needed) =>
    capabilities.some(({ process }) => catalog.processRelation(needed, process).kind !== 'other'),
  )
}

/** One material as this maker would get it. */
interface Source {
  readonly material: string
  readonly supply: LocalSupply
  readonly utility: number
  /** To the nearest place that makes it; 0: the maker itself. */
  readonly km?: number
  readonly isOwn: boolean
}

function judgeRoute(
  needs: readonly (readonly LocalMaterial[])[],
  manufacturer: Manufacturer,
  catalog: Catalog,
): Assessment {
  const sources = needs.map((allowed) =>
    worked(allowed, manufacturer, catalog)
      .map((material) => sourceOf(material, manufacturer, catalog))
      .reduce((a, b) => (better(b, a) ? b : a)),
  )
  const utility = sources.reduce((sum, source) => sum + source.utility, 0) / sources.length
  const of = (supply: LocalSupply) => sources.filter((source) => source.supply === supply)
  const imported = of('imported')
  if (imported.length > 0) {
    const share = sources.reduce((sum, { supply }) => sum + (supply === 'unknown' ? 0 : WORTH[supply]), 0)
    const local: ReasonValue = { kind: 'share', value: share / sources.length }
    return {
      ...said('localMaterial.imported', imported, share > 0 ? local : undefined),
      standing: 'misses',
      utility,
      effort: 'adjust',
    }
  }
  const [partly, unknowns] = [of('partly'), of('unknown')]
  if (unknowns.length === sources.length) return unknown('localMaterial.unknown', listOf(sources))
  if (partly.length + unknowns.length > 0) {
    const open =
      partly.length > 0
        ? said('localMaterial.partly', partly, farthest(partly))
        : said('localMaterial.unknown', unknowns, undefined)
    return { ...open, standing: 'open', utility }
  }
  const isOwn = sources.every((source) => source.isOwn)
  return {
    ...said(isOwn ? 'localMaterial.own' : 'localMaterial.made', sources, farthest(sources)),
    standing: 'fits',
    utility,
  }
}

/** Those of the allowed materials that the maker works; all of them where it names none. */
function worked(
  allowed: readonly LocalMaterial[],
  { materials, capabilities }: Manufacturer,
  catalog: Catalog,
): readonly LocalMaterial[] {
  const offers = [...materials, ...capabilities.flatMap((capability) => capability.materials)]
  const runs = allowed.filter(({ material }) =>
    offers.some(({ id }) => RUN.has(catalog.materialRelation(material, id).kind)),
  )
  return runs.length > 0 ? runs : allowed
}

/** Relations of an offered material by which a maker works the one needed. */
const RUN: ReadonlySet<string> = new Set(['same', 'identical', 'close', 'within', 'ownFamily'])

function sourceOf({ material, supply, makers, places }: LocalMaterial, maker: Manufacturer, catalog: Catalog): Source {
  const isOwn = makers.includes(maker.id)
  const km = isOwn ? 0 : kmToNearest(places, maker, catalog)
  const access = km === undefined ? UNKNOWN_UTILITY : Math.exp(-km / RANGE_KM)
  const worth = supply === 'unknown' ? UNKNOWN_UTILITY : WORTH[supply]
  return {
    material,
    supply,
    utility: worth * (1 - ACCESS * (1 - access)),
    isOwn,
    ...(km === undefined ? {} : { km }),
  }
}

function kmToNearest(places: readonly string[], { location }: Manufacturer, catalog: Catalog): number | undefined {
  const from = location && pointOf(location, catalog)
  if (!from || places.length === 0) return undefined
  return Math.min(...places.map((id) => greatCircleKm(from, catalog.places.get(id)!)))
}

/** The surer supply, then the nearer one. */
function better(a: Source, b: Source): boolean {
  const order = SUPPLIES.indexOf(a.supply) - SUPPLIES.indexOf(b.supply)
  return order !== 0 ? order < 0 : a.utility > b.utility
}

/** The longest of the ways that are known; one below a kilometer is none. */
function farthest(sources: readonly Source[]): ReasonValue | undefined {
  const ways = sources.flatMap(({ km = 0 }) => (km < 1 ? [] : [km]))
  return ways.length > 0 ? { kind: 'quantity', value: Math.max(...ways), unit: 'km' } : undefined
}

function said(code: ReasonCode, sources: readonly Source[], offered: ReasonValue | undefined) {
  return {
    evidence: 'implied' as const,
    reason: { code, required: listOf(sources), ...(offered ? { offered } : {}) },
  }
}

function listOf(sources: readonly Source[]): ReasonValue {
  return {
    kind: 'list',
    items: [...new Set(sources.map(({ material }) => material))].map((id) => ({ kind: 'material', id })),
  }
}
