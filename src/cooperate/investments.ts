import { placeOf } from '../criteria/assess.js'
import { judge } from '../criteria/judge.js'
import { type Plan, planOf } from '../criteria/plan.js'
import type { Investment, InvestmentMap, OpenedPart, OpenedPartValue, WhiteSpace } from '../model/advice.js'
import { compareText, type Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { EFFORT } from '../model/match.js'
import type { MatchEngine, Progress } from '../model/matcher.js'
import type { Part } from '../model/part.js'
import type { Where } from '../model/source.js'
import { makersFrom } from '../retrieve/makers-from.js'
import { retrievalNeedOf } from '../retrieve/need.js'
import { nextTurn } from '../retrieve/turn.js'
import { withIds } from '../retrieve/where.js'
import { type ProposedSet, proposeChanges, repairKey, toChange } from './change-sets.js'
import { changedMaker } from './changed-maker.js'
import { importValueOf, mainCurrency, sumByCurrency } from './import-value.js'
import { onlyKeys, wholeNumber } from './options.js'
import { partsOf } from './part-list.js'

/** What a host may choose about the map of investments. */
export interface InvestmentOptions {
  /** Entries of each list at the most, 1–1000; default 10. */
  readonly limit?: number
  /**
   * Which standing of a match serves a part already, so that an investment opens nothing new: `open` (default) counts
   * any match, `fits` only proven ones.
   */
  readonly servedBy?: 'fits' | 'open'
  readonly weights?: Readonly<Record<string, number>>
  readonly where?: Where
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

const KEYS: readonly (keyof InvestmentOptions)[] = ['limit', 'servedBy', 'weights', 'where', 'signal', 'onProgress']
/** Sets of changes looked at per near miss; only those of one change count. */
const SETS_PER_MAKER = 8

/** One change that would open one part at one maker. */
interface Opening {
  readonly plan: Plan
  readonly manufacturer: Manufacturer
  readonly set: ProposedSet
}

/**
 * Over a list of parts that nobody serves yet: which single change at which maker, and which kind of change in which
 * region, opens the most import value. What several parts ask of one change is added up, and every opened part is
 * verified by judging the changed maker. Parts that nobody is near to are the white space. Ordered by value in the
 * currency that most parts are priced in, then by number of parts. Throws HamkorError `INPUT` where an option is unusable,
 * `LIMIT` where the list is too long; stops with the signal's reason. O(parts × near misses × judging one maker).
 */
export async function investments(
  engine: MatchEngine,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  options: InvestmentOptions = {},
): Promise<InvestmentMap> {
  onlyKeys(options, KEYS)
  const limit = wholeNumber('limit', options.limit, 10, 1)
  const weights = engine.weighted(options.weights)
  const openings: Opening[] = []
  const blank: Part[] = []
  const unread: string[] = []
  const unserved: Part[] = []
  let done = 0
  if (options.where) withIds(options.where, engine.catalog)
  for await (const { part } of partsOf(engine, parts, [], options)) {
    done += 1
    if (part.routes.length === 0) unread.push(part.id)
    else {
      const found = await openingsOf(engine, planOf(part, { ...engine, weights }), options)
      if (found !== 'served') {
        unserved.push(part)
        if (found.length === 0) blank.push(part)
        openings.push(...found)
      }
    }
  }
  const currency = mainCurrency(unserved)
  const most = async (key: typeof makerKey, toInvestments: (openings: readonly Opening[]) => readonly Investment[]) => {
    const found: Investment[] = []
    for (const group of groups(openings, key)) {
      found.push(...toInvestments(group))
      await nextTurn()
      options.signal?.throwIfAborted()
    }
    return found.sort((a, b) => compareInvestments(a, b, currency)).slice(0, limit)
  }
  return {
    makers: await most(makerKey, atMaker(engine.catalog)),
    regions: await most(regionKey(engine.catalog), inRegion(engine.catalog)),
    whiteSpace: whiteSpaceOf(blank, currency),
    parts: done,
    served: done - unserved.length - unread.length,
    unread,
  }
}

/** Makers whose changes are worked out between two turns of the event loop. */
const MAKERS_PER_TURN = 16

/** The single changes that would open a part, or that it is served already. */
async function openingsOf(
  engine: MatchEngine,
  plan: Plan,
  { servedBy = 'open', where, signal }: InvestmentOptions,
): Promise<readonly Opening[] | 'served'> {
  const near: Manufacturer[] = []
  let isServed = false
  for await (const batch of makersFrom(engine.source, retrievalNeedOf(plan, where), signal)) {
    for (const maker of batch) {
      const verdict = judge(plan, maker)
      isServed ||= placeOf(verdict) === 'match' && (servedBy === 'open' || verdict.standing === 'fits')
      if (placeOf(verdict) === 'nearMiss') near.push(maker)
    }
    await nextTurn()
  }
  if (isServed) return 'served'
  const openings: Opening[] = []
  for (const [i, manufacturer] of near.entries()) {
    const { sets } = proposeChanges(plan, manufacturer, SETS_PER_MAKER)
    for (const set of sets) if (set.repairs.length === 1) openings.push({ plan, manufacturer, set })
    if (i % MAKERS_PER_TURN === 0) await nextTurn()
    signal?.throwIfAborted()
  }
  return openings
}

function atMaker(catalog: Catalog): (openings: readonly Opening[]) => readonly Investment[] {
  return (openings) => {
    const { manufacturer } = openings[0]!
    const opens = verified(manufacturer, openings)
    const region = regionOf(manufacturer, catalog)
    return opens.length === 0
      ? []
      : [{ manufacturer, ...(region === undefined ? {} : { region }), change: mostOf(openings), ...worthOf(opens) }]
  }
}

/** The same kind of change at any maker of the region; a part counts once, with the maker that then does it best. */
function inRegion(catalog: Catalog): (openings: readonly Opening[]) => readonly Investment[] {
  return (openings) => {
    const region = regionOf(openings[0]!.manufacturer, catalog)
    const best = new Map<string, OpenedPart>()
    const candidates: string[] = []
    for (const own of groups(openings, makerKey)) {
      const opens = verified(own[0]!.manufacturer, own)
      if (opens.length > 0) candidates.push(own[0]!.manufacturer.id)
      for (const one of opens) {
        const before = best.get(one.part.id)
        if (!before || compareOpened(one, before) < 0) best.set(one.part.id, one)
      }
    }
    if (best.size === 0) return []
    const { capability: _, ...change } = mostOf(openings)
    return [
      {
        ...(region === undefined ? {} : { region }),
        change,
        candidates: [...new Set(candidates)].sort(compareText),
        ...worthOf([...best.values()]),
      },
    ]
  }
}

/** The parts that the maker serves once it has made the change for all of them. */
function verified(manufacturer: Manufacturer, openings: readonly Opening[]): readonly OpenedPart[] {
  const changed = openings.reduce(
    (maker, { plan, set }) => changedMaker(maker, set.repairs, plan, set.route),
    manufacturer,
  )
  return openings.flatMap(({ plan }): OpenedPart[] => {
    const verdict = judge(plan, changed)
    if (placeOf(verdict) !== 'match') return []
    const standing = verdict.standing === 'fits' ? 'fits' : 'open'
    return [{ ...valued(plan.part), standing, score: verdict.score }]
  })
}

function worthOf(opens: readonly OpenedPart[]): Pick<Investment, 'opens' | 'value' | 'unvalued'> {
  return {
    opens: [...opens].sort((a, b) => amountOf(b.value) - amountOf(a.value) || compareText(a.part.id, b.part.id)),
    value: sumByCurrency(opens.map(({ value }) => value)),
    unvalued: opens.filter(({ value }) => !value).length,
  }
}

/** The change as the part that asks most of it puts it. */
function mostOf(openings: readonly Opening[]): Investment['change'] {
  const asked = openings.map(({ plan, set }) => ({ plan, repair: set.repairs[0]! }))
  const most = asked.reduce((a, b) => {
    const order =
      EFFORT[b.repair.effort] - EFFORT[a.repair.effort] ||
      demandOf(b.repair.reason.required) - demandOf(a.repair.reason.required)
    return order > 0 ? b : a
  })
  return toChange(most.plan, most.repair)
}

/** Larger for the harder demand of one kind; 0 where they cannot be compared. */
function demandOf(required: Investment['change']['reason']['required']): number {
  if (required?.kind === 'it') return -required.grade
  if (required?.kind === 'ra') return -required.micrometers
  return required?.kind === 'quantity' ? required.value : 0
}

function whiteSpaceOf(parts: readonly Part[], currency: string | undefined): readonly WhiteSpace[] {
  const byProcess = groups(parts, ({ routes: [route] }) => {
    const step = route!.steps.find(({ role }) => role === 'primary') ?? route!.steps[0]
    return step?.process ?? ''
  })
  return byProcess
    .map((some): WhiteSpace => {
      const [{ routes }] = some as [Part]
      const step = routes[0]!.steps.find(({ role }) => role === 'primary') ?? routes[0]!.steps[0]!
      const valuedParts = some.map(valued)
      return {
        process: step.process,
        parts: valuedParts,
        value: sumByCurrency(valuedParts.map(({ value }) => value)),
        unvalued: valuedParts.filter(({ value }) => !value).length,
      }
    })
    .sort(
      (a, b) =>
        amountIn(b.value, currency) - amountIn(a.value, currency) ||
        b.parts.length - a.parts.length ||
        compareText(a.process, b.process),
    )
}

function valued(part: Part): OpenedPartValue {
  const value = importValueOf(part)
  return { part, ...(value ? { value } : {}) }
}

function compareInvestments(a: Investment, b: Investment, currency: string | undefined): number {
  return (
    amountIn(b.value, currency) - amountIn(a.value, currency) ||
    b.opens.length - a.opens.length ||
    EFFORT[a.change.effort] - EFFORT[b.change.effort] ||
    compareText(identityOf(a), identityOf(b))
  )
}

function identityOf({ manufacturer, region = '', change }: Investment): string {
  return [manufacturer?.id ?? '', region, change.criterion, change.process ?? '', change.capability ?? ''].join(' ')
}

function compareOpened(a: OpenedPart, b: OpenedPart): number {
  return Number(b.standing === 'fits') - Number(a.standing === 'fits') || b.score - a.score
}

function amountIn(value: readonly Money[], currency: string | undefined): number {
  return value.find((money) => money.currency === currency)?.amount ?? 0
}

function amountOf(value: Money | undefined): number {
  return value?.amount ?? -1
}

function makerKey({ manufacturer, set }: Opening): string {
  return `${manufacturer.id} ${repairKey(withoutStep(set))}`
}

function regionKey(catalog: Catalog): (opening: Opening) => string {
  return ({ manufacturer, set }) => {
    const { capability: _, ...repair } = withoutStep(set)
    return `${regionOf(manufacturer, catalog) ?? ''} ${repairKey(repair)}`
  }
}

/** Positions in a route mean nothing beyond its part. */
function withoutStep({ repairs }: ProposedSet): Omit<ProposedSet['repairs'][number], 'step'> {
  const { step: _, ...rest } = repairs[0]!
  return rest
}

function regionOf({ location }: Manufacturer, catalog: Catalog): string | undefined {
  return location?.region ?? catalog.places.get(location?.city ?? '')?.region
}

/** Entries with the same key, in the order of their first. */
function groups<T>(entries: readonly T[], keyOf: (entry: T) => string): readonly (readonly T[])[] {
  const found = new Map<string, T[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const group = found.get(key)
    if (group) group.push(entry)
    else found.set(key, [entry])
  }
  return [...found.values()]
}
