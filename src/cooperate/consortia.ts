import { kept } from '../catalog/taxonomy.js'
import { type Plan, planOf } from '../criteria/plan.js'
import { HamkorError } from '../errors.js'
import { compareText } from '../model/basics.js'
import type { Consortium, ConsortiumOptions, ConsortiumResult, LegCost, RegionConsortium } from '../model/consortium.js'
import { LIMITS } from '../model/limits.js'
import type { MatchEngine } from '../model/matcher.js'
import { refuse } from '../refuse.js'
import { fromSource } from '../retrieve/makers-from.js'
import { searchEnded } from '../retrieve/one-search.js'
import { bestAlone } from './alone.js'
import { compose, uncoveredOf } from './compose.js'
import { type Crew, type CrewOptions, picked, withMakers } from './crew.js'
import { type Offer, offerOf } from './graph.js'
import { judgeCrew } from './judge-crew.js'
import { DEFAULT_COST, waysOf } from './legs.js'
import { onlyKeys, wholeNumber } from './options.js'
import { offersOf, type RouteGraph, type RouteWork, routeGraph } from './route-work.js'
import { type Found, searchRoutes } from './search.js'
import { supportersFor, supportNeeds } from './support.js'
import { type Telling, tellingOf } from './telling.js'
import { compileWithin } from './within.js'

const KEYS: readonly (keyof ConsortiumOptions)[] = [
  'limit',
  'maxMembers',
  'regionLimit',
  'where',
  'within',
  'cost',
  'weights',
  'signal',
]
const LIMIT = 5
const MAX_MEMBERS = 3

/** A part with everything that its consortia are looked for in. */
export interface Ground {
  readonly telling: Telling
  readonly works: readonly RouteWork[]
  /** Per route and step: what all makers offer. */
  readonly offers: readonly (readonly (readonly Offer[])[])[]
}

/**
 * The best consortia for a part: exactly the first `limit` in the order of `ConsortiumResult.consortia` among all chains
 * of 2 to `maxMembers` makers over any route, each step in the hands of a maker that fits or is open for it, none with a
 * dominated member. Beside them the best single maker, and the best consortium inside each region.
 * Rejects with HamkorError `INPUT` on an unusable argument or option, `LIMIT` on a route of too many steps.
 */
export async function consortia(
  engine: MatchEngine,
  input: unknown,
  options: ConsortiumOptions = {},
): Promise<ConsortiumResult> {
  const { limit, maxMembers, regionLimit } = checkedConsortia(options)
  const { part, issues } = engine.readPart(input)
  const plan = planOf(part, { ...engine, weights: engine.weighted(options.weights) })
  const isNear = options.within ? compileWithin(options.within, part, engine.catalog) : () => true
  const ended = searchEnded()
  if (ended) await ended
  // asked in one turn of the event loop: all three of one state
  const [ground, supporting, indexed] = await Promise.all([
    groundFor(engine, plan, { ...options, isNear }),
    supportersFor(engine, options),
    fromSource(() => engine.source.size()),
  ])
  const { telling, works } = ground
  const graphs = graphsOf(ground)
  const search = await searchRoutes(graphs, limit, maxMembers, options.signal)
  const regions = await byRegion(ground, maxMembers, regionLimit, options.signal)
  const isFound = search.found.length + regions.found.length > 0
  const needs = works.map(({ route }) => (isFound ? supportNeeds(plan, route) : []))
  const tell = (found: Found): Consortium => {
    const told = compose(found, telling)
    return { ...told, support: supporting(needs[told.route]!, told.members) }
  }
  const single = bestAlone(works, telling.pool, telling.ways)
  return {
    part,
    consortia: search.found.map(tell),
    ...(single
      ? {
          bestSingle: {
            manufacturer: telling.pool.maker(single.maker),
            ...telling.alone(single.work, single.maker),
          },
        }
      : {}),
    regions: regions.found.map(({ region, found }): RegionConsortium => ({ region, consortium: tell(found) })),
    uncovered: graphs.flatMap(({ work, uncovered }) => uncoveredOf(work, uncovered, plan)),
    issues,
    considered: {
      indexed,
      serving: telling.pool.count,
      answer: search.answer === 'exact' && regions.answer === 'exact' ? 'exact' : 'truncated',
    },
  }
}

/** Whose consortia are looked for. */
export interface GroundOptions extends CrewOptions {
  readonly cost?: LegCost | undefined
  readonly isNear?: (crew: Crew, maker: number) => boolean
}

/**
 * Finds every maker with a capability that serves a step of a route and judges it on all routes of a compiled part.
 * O(routes × steps × makers × capabilities × criteria).
 */
export function groundFor(engine: MatchEngine, plan: Plan, options: GroundOptions): Promise<Ground> {
  const { catalog, source } = engine
  const { isNear = () => true, guest } = options
  const demanded = [...new Set(plan.routes.flatMap(({ steps }) => steps.map(({ process }) => process)))]
  const processes = demanded.flatMap((process) => [process, ...catalog.processesNear(process)])
  const serves = kept((process: string) =>
    demanded.some((one) => catalog.processRelation(one, process).kind !== 'other'),
  )
  return withMakers(engine, processes, options, (found) => {
    const isIn = (maker: number) =>
      (found.running[maker]!.some(({ process }) => serves(process)) && isNear(found, maker)) ||
      (guest !== undefined && found.id(maker) === guest.id)
    const crew = picked(found, range(found.count).filter(isIn))
    for (const { steps } of plan.routes) checkLength(steps.length)
    const { pool, works } = judgeCrew(plan, crew, source)
    const ways = waysOf(pool, plan.part, options.cost, catalog)
    return { telling: tellingOf(plan, pool, ways), works, offers: works.map(offersOf) }
  })
}

/** The routes as graphs, over some of the makers (ascending) or all. */
export function graphsOf({ telling: { plan, ways }, works, offers }: Ground, makers?: readonly number[]): RouteGraph[] {
  return works.map((work, route) => {
    const layers = offers[route]!
    const own = makers
      ? layers.map((layer) => makers.map((maker) => offerOf(layer, maker)).filter((offer) => offer !== undefined))
      : layers
    return routeGraph(plan, work, ways, own)
  })
}

async function byRegion(ground: Ground, maxMembers: number, limit: number, signal: AbortSignal | undefined) {
  if (limit === 0) return { found: [], answer: 'exact' } as const
  const makers = new Map<string, number[]>()
  ground.telling.pool.regions.forEach((region, maker) => {
    if (region === undefined) return
    const there = makers.get(region)
    if (there) there.push(maker)
    else makers.set(region, [maker])
  })
  const found: { readonly region: string; readonly found: Found }[] = []
  let answer: 'exact' | 'truncated' = 'exact'
  for (const region of [...makers.keys()].sort(compareText)) {
    const search = await searchRoutes(graphsOf(ground, makers.get(region)!), 1, maxMembers, signal)
    if (search.answer === 'truncated') answer = 'truncated'
    if (search.found[0]) found.push({ region, found: search.found[0] })
  }
  const order = (a: Found, b: Found) => Number(a.isOpen) - Number(b.isOpen) || b.value - a.value
  return { found: found.sort((a, b) => order(a.found, b.found)).slice(0, limit), answer }
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, i) => i)
}

function checkedConsortia(options: ConsortiumOptions) {
  onlyKeys(options, KEYS)
  checkedCost(options.cost)
  return {
    limit: wholeNumber('limit', options.limit, LIMIT),
    maxMembers: wholeNumber('maxMembers', options.maxMembers, MAX_MEMBERS, 2, LIMITS.members),
    regionLimit: options.regionLimit === undefined ? LIMITS.limit : wholeNumber('regionLimit', options.regionLimit, 0),
  }
}

/** Throws HamkorError `INPUT` unless the cost of a leg is a function or figures of the default one. */
export function checkedCost(cost: LegCost | undefined): void {
  if (cost === undefined || typeof cost === 'function') return
  if (typeof cost !== 'object' || cost === null) refuse('cost', cost, 'a function of a leg, or figures')
  for (const [key, value] of Object.entries(cost)) {
    if (!Object.hasOwn(DEFAULT_COST, key))
      refuse(`cost.${key}`, value, `one of ${Object.keys(DEFAULT_COST).join(', ')}`)
    const isUsable = typeof value === 'number' && Number.isFinite(value) && (key === 'rangeKm' ? value > 0 : value >= 0)
    if (!isUsable || value > MOST[key as keyof typeof MOST]) {
      refuse(
        `cost.${key}`,
        value,
        `a number ${key === 'rangeKm' ? 'above' : 'from'} 0 to ${MOST[key as keyof typeof MOST]}`,
      )
    }
  }
}

const MOST = { handover: 1000, transport: 1000, rangeKm: 1e6 } as const

function checkLength(steps: number): void {
  const max = LIMITS.consortiumSteps
  if (steps <= max) return
  throw new HamkorError('LIMIT', `a route has ${steps} steps, above the limit of ${max} for consortia`, {
    limit: 'consortiumSteps',
    max,
    got: steps,
  })
}
