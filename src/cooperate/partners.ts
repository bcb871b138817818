import { WORST_FIRST } from '../criteria/assessments.js'
import { type Plan, planOf } from '../criteria/plan.js'
import { compareText, type Money } from '../model/basics.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MatchEngine } from '../model/matcher.js'
import type { PartIssue, Partner, PartnerOptions, PartnerResult, SharedPart } from '../model/opportunity.js'
import type { Part } from '../model/part.js'
import { quantize } from '../rank/order.js'
import { refuse } from '../refuse.js'
import { withIds } from '../retrieve/where.js'
import { standingAlone } from './alone.js'
import { checkedCost, type Ground, graphsOf, groundFor } from './consortia.js'
import { importValueOf, mainCurrency, sumByCurrency } from './import-value.js'
import { kmBetween } from './legs.js'
import { onlyKeys, wholeNumber } from './options.js'
import { partsOf } from './part-list.js'
import { mayDo, shownScore } from './route-work.js'
import { type Found, searchRoutes } from './search.js'

const KEYS: readonly (keyof PartnerOptions)[] = ['parts', 'limit', 'where', 'cost', 'weights', 'signal', 'onProgress']

/** What a maker gathers as a partner on the way through the list. */
interface Gathered {
  readonly manufacturer: Manufacturer
  readonly parts: SharedPart[]
}

/**
 * Ranks the makers that do what another one lacks over a list of parts. Each shared part is what `consortia` finds for
 * the two alone (`maxMembers` 2, only these two in reach), where the partner does at least one step that the maker does
 * not serve. O(parts × makers × steps). Throws HamkorError `INPUT` on an unusable option; stops with the signal's reason.
 */
export async function partners(
  engine: MatchEngine,
  manufacturer: Manufacturer,
  options: PartnerOptions,
): Promise<PartnerResult> {
  if (typeof options !== 'object' || options === null) refuse('options', options, 'an object with the parts')
  onlyKeys(options, KEYS)
  checkedCost(options.cost)
  const limit = wholeNumber('limit', options.limit, 10)
  const weights = engine.weighted(options.weights)
  if (options.where) withIds(options.where, engine.catalog)
  const issues: PartIssue[] = []
  const gathered = new Map<string, Gathered>()
  const considered = { parts: 0, alone: 0, unrelated: 0 }
  const priced: Part[] = []
  for await (const { part, index } of partsOf(engine, options.parts, issues, options)) {
    considered.parts += 1
    const plan = planOf(part, { ...engine, weights })
    const pair = await pairsFor(engine, plan, manufacturer, options)
    if (typeof pair === 'string') {
      considered[pair] += 1
      continue
    }
    priced.push(part)
    for (const { partner, shared } of pair) {
      const known = gathered.get(partner.id) ?? { manufacturer: partner, parts: [] }
      known.parts.push({ ...shared, index })
      gathered.set(partner.id, known)
    }
  }
  const currency = mainCurrency(priced)
  const found = [...gathered.values()].map((one) => partnerOf(one, manufacturer, engine))
  return {
    manufacturer,
    partners: found.sort((a, b) => comparePartners(a, b, currency)).slice(0, limit),
    issues,
    considered,
  }
}

interface Pair {
  readonly partner: Manufacturer
  readonly shared: Omit<SharedPart, 'index'>
}

async function pairsFor(
  engine: MatchEngine,
  plan: Plan,
  manufacturer: Manufacturer,
  options: PartnerOptions,
): Promise<readonly Pair[] | 'alone' | 'unrelated'> {
  const ground = await groundFor(engine, plan, { ...options, guest: manufacturer })
  const { pool } = ground.telling
  const makers = Array.from({ length: pool.count }, (_, maker) => maker)
  const self = makers.find((maker) => pool.id(maker) === manufacturer.id)!
  const mine = ground.works.map(({ steps }) => steps.map((step) => mayDo(step, self)))
  if (!mine.some((steps) => steps.includes(true))) return 'unrelated'
  if (mine.some((steps) => steps.every((may) => may))) return 'alone'
  const pairs: Pair[] = []
  for (const other of makers) {
    if (other === self || !helps(ground, mine, other)) continue
    options.signal?.throwIfAborted()
    const graphs = graphsOf(ground, other < self ? [other, self] : [self, other])
    const [best] = (await searchRoutes(graphs, 1, 2, options.signal)).found
    const shared = best && sharedIn(best, ground, mine, self, plan.part)
    if (shared) pairs.push({ partner: pool.maker(other), shared })
  }
  return pairs
}

/** Whether a maker may do a step of a route that the first one may not. */
function helps({ works }: Ground, mine: readonly (readonly boolean[])[], other: number): boolean {
  return works.some(({ steps }, r) => steps.some((step, s) => !mine[r]![s] && mayDo(step, other)))
}

/** The best chain of two makers as a shared part; undefined where the partner only does what the maker could. */
function sharedIn(
  found: Found,
  { works }: Ground,
  mine: readonly (readonly boolean[])[],
  self: number,
  part: Part,
): Omit<SharedPart, 'index'> | undefined {
  const { work, steps } = found.of
  const route = works.indexOf(work)
  if (!steps.some((s, layer) => found.makers[layer] !== self && !mine[route]![s])) return undefined
  const processesOf = (isDone: (maker: number) => boolean) =>
    steps.flatMap((s, layer) => (isDone(found.makers[layer]!) ? [work.plan.steps[s]!.process] : []))
  const isOpened = works.every((one) => WORST_FIRST[standingAlone(one, self)] === 'misses')
  const value = importValueOf(part)
  return {
    part,
    route: work.route,
    standing: found.isOpen ? 'open' : 'fits',
    score: shownScore(found.value),
    gain: isOpened ? 'opened' : 'completed',
    own: processesOf((maker) => maker === self),
    partners: processesOf((maker) => maker !== self),
    ...(value ? { value } : {}),
  }
}

function partnerOf({ manufacturer, parts }: Gathered, of: Manufacturer, { catalog }: MatchEngine): Partner {
  const km = kmBetween(of, manufacturer, catalog)
  return {
    manufacturer,
    parts,
    opened: sumByCurrency(parts.filter(isOpened).map(({ value }) => value)),
    score: quantize(parts.reduce((sum, { score }) => sum + score, 0) / parts.length),
    ...(km === undefined ? {} : { distanceKm: km }),
  }
}

function isOpened({ gain }: SharedPart): boolean {
  return gain === 'opened'
}

function comparePartners(a: Partner, b: Partner, currency: string | undefined): number {
  const worth = ({ opened }: Partner) => opened.find((money: Money) => money.currency === currency)?.amount ?? 0
  const count = ({ parts }: Partner) => parts.filter(isOpened).length
  const far = Number.MAX_VALUE
  return (
    worth(b) - worth(a) ||
    count(b) - count(a) ||
    b.parts.length - a.parts.length ||
    b.score - a.score ||
    (a.distanceKm ?? far) - (b.distanceKm ?? far) ||
    compareText(a.manufacturer.id, b.manufacturer.id)
  )
}
