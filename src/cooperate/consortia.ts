import { type Plan, planOf } from '../criteria/plan.js'
import { HamkorError } from '../errors.js'
import { compareText } from '../model/basics.js'
import type { Consortium, ConsortiumOptions, ConsortiumResult, LegCost, RegionConsortium } from '../model/consortium.js'
import { LIMITS } from '../model/limits.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Where } from '../model/source.js'
import { refuse } from '../retrieve/refuse.js'
import { bestAlone } from './alone.js'
import { compose, uncoveredOf } from './compose.js'
import { DEFAULT_COST, waysOf } from './legs.js'
import { onlyKeys, wholeNumber } from './options.js'
import { poolOf, type RouteGraph, type RouteWork, routeGraph, routeWork } from './route-work.js'
import { type Found, searchRoutes } from './search.js'
import { serves } from './step-fit.js'
import { supportFor, supportNeeds, supportProcesses } from './support.js'
import type { Telling } from './telling.js'
import { compileWithin, regionOf } from './within.js'

const KEYS: readonly (keyof ConsortiumOptions)[] = [
  'limit',
  'maxMembers',
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
  const { limit, maxMembers } = checkedConsortia(options)
  const { part, issues } = engine.readPart(input)
  const plan = planOf(part, { ...engine, weights: engine.weighted(options.weights) })
  const isNear = options.within ? compileWithin(options.within, part, engine.catalog) : () => true
  const makers = (await makersServing(engine, plan, options)).filter(isNear)
  const ground = groundOf(plan, makers, options.cost)
  const { telling, works } = ground
  const graphs = graphsOf(ground, () => true)
  const search = await searchRoutes(graphs, limit, maxMembers, options.signal)
  const supporters = await makersFor(engine, supportProcesses(engine.catalog), options)
  const tell = (found: Found): Consortium => {
    const told = compose(found, telling)
    return { ...told, support: supportFor(supportNeeds(plan, told.route), told.members, supporters, engine.catalog) }
  }
  const single = bestAlone(plan, works, telling.pool, telling.ways)
  const regions = await byRegion(ground, maxMembers, options.signal)
  return {
    part,
    consortia: search.found.map(tell),
    ...(single ? { bestSingle: { manufacturer: telling.pool.makers[single.maker]!, ...single.alone } } : {}),
    regions: regions.found.map(({ region, found }): RegionConsortium => ({ region, consortium: tell(found) })),
    uncovered: graphs.flatMap(({ work, uncovered }) => uncoveredOf(work, uncovered, plan)),
    issues,
    considered: {
      indexed: await engine.source.size(),
      serving: makers.length,
      answer: search.answer === 'exact' && regions.answer === 'exact' ? 'exact' : 'truncated',
    },
  }
}

/** Judges makers on all routes of a compiled part. O(routes × steps × makers × capabilities × criteria). */
export function groundOf(plan: Plan, makers: readonly Manufacturer[], cost: LegCost | undefined): Ground {
  for (const { steps } of plan.routes) checkLength(steps.length)
  const pool = poolOf(plan, makers)
  const ways = waysOf(makers, plan.part, cost, plan.context.catalog)
  return { telling: { plan, pool, ways }, works: plan.routes.map((_, route) => routeWork(plan, route, pool)) }
}

/** The routes as graphs over some of the makers. */
export function graphsOf({ telling, works }: Ground, isIn: (maker: number) => boolean): RouteGraph[] {
  return works.map((work) => routeGraph(telling.plan, work, telling.pool, telling.ways, isIn))
}

/** Every maker with a capability that serves a step of a route, by id. */
export async function makersServing(
  engine: MatchEngine,
  plan: Plan,
  options: { readonly where?: Where | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Manufacturer[]> {
  const processes = plan.part.routes.flatMap(({ steps }) =>
    steps.flatMap(({ process }) => [process, ...engine.catalog.processesNear(process)]),
  )
  const makers = await makersFor(engine, processes, options)
  return makers.filter((maker) => plan.routes.some(({ steps }) => steps.some((step) => serves(plan, step, maker))))
}

/** Makers with one of the processes, by id. */
export async function makersFor(
  engine: MatchEngine,
  processes: readonly string[],
  { where, signal }: { readonly where?: Where | undefined; readonly signal?: AbortSignal | undefined },
): Promise<Manufacturer[]> {
  const need = {
    processes: [...new Set(processes)].sort(compareText),
    terms: [],
    hsHeadings: [],
    ...(where ? { where } : {}),
  }
  const makers: Manufacturer[] = []
  if (need.processes.length === 0) return makers
  for await (const batch of engine.source.retrieve(need, signal ? { signal } : {})) {
    signal?.throwIfAborted()
    makers.push(...batch)
  }
  return makers
}

async function byRegion(ground: Ground, maxMembers: number, signal: AbortSignal | undefined) {
  const { pool, plan } = ground.telling
  const regionOfMaker = pool.makers.map((maker) => regionOf(maker, plan.context.catalog))
  const found: { readonly region: string; readonly found: Found }[] = []
  let answer: 'exact' | 'truncated' = 'exact'
  for (const region of [...new Set(regionOfMaker)].sort((a, b) => compareText(a ?? '', b ?? ''))) {
    if (region === undefined) continue
    const search = await searchRoutes(
      graphsOf(ground, (maker) => regionOfMaker[maker] === region),
      1,
      maxMembers,
      signal,
    )
    if (search.answer === 'truncated') answer = 'truncated'
    if (search.found[0]) found.push({ region, found: search.found[0] })
  }
  const order = (a: Found, b: Found) => Number(a.isOpen) - Number(b.isOpen) || b.value - a.value
  return { found: found.sort((a, b) => order(a.found, b.found)), answer }
}

function checkedConsortia(options: ConsortiumOptions): { readonly limit: number; readonly maxMembers: number } {
  onlyKeys(options, KEYS)
  checkedCost(options.cost)
  return {
    limit: wholeNumber('limit', options.limit, LIMIT),
    maxMembers: wholeNumber('maxMembers', options.maxMembers, MAX_MEMBERS, 2, LIMITS.members),
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
