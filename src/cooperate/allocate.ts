import { HamkorError } from '../errors.js'
import type { AllocateOptions, Allocation, AllocationProgress, CapacityUse, Lot } from '../model/allocation.js'
import { LIMITS } from '../model/limits.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Match } from '../model/match.js'
import type { MatchEngine } from '../model/matcher.js'
import type { Part } from '../model/part.js'
import { quantize } from '../rank/order.js'
import { heeding } from '../retrieve/heeding.js'
import { checkedOptions } from '../retrieve/options.js'
import { nextTurn } from '../retrieve/turn.js'
import { candidateOffers } from './allocation-offers.js'
import { checkedAllocateOptions, checkedTerms } from './allocation-options.js'
import { type AllocationPlan, allocationPlan, type PlannedPart } from './allocation-plan.js'
import { highsSolver } from './highs-solver.js'
import { mainCurrency } from './import-value.js'
import { checkedPartList, readListed } from './part-list.js'
import { type Solution, solveAllocation } from './solve-allocation.js'
import { unmetOf } from './unmet.js'

/** Relative gap that counts as proof unless the host says otherwise. */
const GAP = 1e-3
const CANDIDATES = 10

/**
 * Who makes how many of which part, over capacities that the parts share: see `Matcher.allocate`.
 * Rejects with HamkorError `INPUT` where an option or a part is unusable, `LIMIT` beyond `LIMITS.allocationParts`,
 * `NUMBER` where a host's function gives no usable number, `SOURCE` where a host's source that cannot be held changes
 * meanwhile, and with the signal's reason when aborted.
 */
export async function allocate(
  engine: MatchEngine,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  options: AllocateOptions = {},
): Promise<Allocation> {
  checkedAllocateOptions(options)
  checkedPartList(parts)
  const { signal, onProgress, timeLimitSeconds } = options
  const matched = await matchParts(engine, parts, options)
  const currency = options.currency ?? mainCurrency(matched.map(({ part }) => part)) ?? 'USD'
  const planned = matched.map((one) => plannedPart(one, currency, options))
  const plan = allocationPlan(planned, options, engine.catalog)
  const until = timeLimitSeconds === undefined ? undefined : performance.now() + timeLimitSeconds * 1000
  const solver = options.solver ?? highsSolver()
  const total = planned.length
  const solution = await solveAllocation(plan.problem, {
    gap: options.gap ?? GAP,
    seed: options.seed ?? 1,
    effort: options.effort ?? 1,
    ...(solver === 'none' ? {} : { solver }),
    ...(until === undefined ? {} : { secondsLeft: () => (until - performance.now()) / 1000 }),
    ...(signal ? { signal } : {}),
    ...(onProgress
      ? { report: (state) => onProgress({ ...state, done: total, total } satisfies AllocationProgress) }
      : {}),
  })
  return allocationOf(plan, solution, currency)
}

interface MatchedPart {
  readonly part: Part
  readonly matches: readonly Match[]
}

async function matchParts(
  engine: MatchEngine,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  { candidates = CANDIDATES, standing, weights, where, signal, onProgress }: AllocateOptions,
): Promise<MatchedPart[]> {
  const matched: MatchedPart[] = []
  const known = new Map<string, Manufacturer>()
  const total = Array.isArray(parts) ? { total: parts.length } : {}
  checkedCount(total.total ?? 0)
  const asked = {
    limit: candidates,
    nearMissLimit: 0,
    ...(standing ? { standing } : {}),
    ...(weights ? { weights } : {}),
    ...(where ? { where } : {}),
    ...(signal ? { signal } : {}),
  }
  // of an empty list too
  checkedOptions(asked, engine)
  for await (const input of heeding(parts, signal)) {
    checkedCount(matched.length + 1)
    const { part } = readListed(engine, input, matched.length)
    const { matches } = await engine.match(part, asked)
    for (const { manufacturer } of matches) checkedSame(known, manufacturer, matched.length)
    matched.push({ part, matches })
    onProgress?.({ phase: 'match', done: matched.length, ...total })
    // nothing else would give the signal a chance to be raised
    await nextTurn()
  }
  signal?.throwIfAborted()
  return matched
}

/**
 * A maker's capacity is counted by its capabilities: where a source that cannot be held gives others for a later part, the
 * same machine would be counted twice. Throws HamkorError `SOURCE`.
 */
function checkedSame(known: Map<string, Manufacturer>, maker: Manufacturer, index: number): void {
  const before = known.get(maker.id) ?? maker
  known.set(maker.id, before)
  if (before === maker || JSON.stringify(before.capabilities) === JSON.stringify(maker.capabilities)) return
  throw new HamkorError(
    'SOURCE',
    `the candidate source gave other capabilities of ${maker.id} for parts[${index}] than for a part before: it changed while the list was matched; give it hold()`,
    { manufacturer: maker.id, index },
  )
}

function checkedCount(got: number): void {
  const max = LIMITS.allocationParts
  if (got <= max) return
  throw new HamkorError('LIMIT', `more than ${max} parts in one allocation`, { limit: 'allocationParts', max, got })
}

function plannedPart({ part, matches }: MatchedPart, currency: string, options: AllocateOptions): PlannedPart {
  const { rates = {}, terms } = options
  const price = part.unitPrice
  const rate =
    price?.currency === currency ? 1 : price && Object.hasOwn(rates, price.currency) ? rates[price.currency] : undefined
  const unitValue = price && rate !== undefined ? price.amount * rate : undefined
  const candidates = part.annualVolume
    ? matches.map((match) => {
        const { manufacturer } = match
        const given = checkedTerms(terms?.(part, manufacturer), part.id || part.name, manufacturer.id)
        return { match, terms: given }
      })
    : []
  const offers = candidateOffers(part, candidates, options)
  return { part, offers, ...(unitValue === undefined ? {} : { unitValue }) }
}

function allocationOf(plan: AllocationPlan, solution: Solution, currency: string): Allocation {
  const { quantity, objective, bound, ended, reason } = solution
  const lots = lotsOf(plan, quantity, currency)
  const sum = (values: readonly (number | undefined)[]) =>
    values.reduce<number>((total, value) => total + (value ?? 0), 0)
  const unknown = plan.parts.flatMap(({ part, unitValue }, p) =>
    unitValue === undefined || !part.annualVolume ? [p] : [],
  )
  return {
    lots,
    unmet: unmetOf(plan, quantity, currency),
    currency,
    value: {
      demanded: plan.demanded,
      placed: sum(lots.map(({ value }) => value?.amount)),
      unconfirmed: sum(lots.map(({ value, capacity }) => (capacity === 'known' ? 0 : value?.amount))),
      open: sum(lots.map(({ value, standing }) => (standing === 'open' ? value?.amount : 0))),
      setupCosts: sum(lots.map(({ setupCost }) => setupCost?.amount)),
      unknown,
    },
    objective,
    bound,
    gap: bound > 0 ? quantize(Math.max(0, (bound - objective) / bound)) : 0,
    ended,
    ...(reason === undefined ? {} : { noSolver: reason }),
  }
}

/** In the order of the list, a part's makers by quantity. */
function lotsOf(plan: AllocationPlan, quantity: Float64Array, currency: string): Lot[] {
  const found: { readonly at: number; readonly lot: Lot }[] = []
  plan.origin.forEach(({ part: p, candidate }, o) => {
    const made = quantity[o]!
    if (made === 0) return
    const { part, unitValue, offers } = plan.parts[p]!
    const { match, uses, terms, lacks } = offers[candidate]!
    const volume = part.annualVolume!
    const drawn = uses.map(({ perUnit, ...use }): CapacityUse => {
      return { ...use, ...(use.free ? { used: { value: perUnit * made, unit: use.free.unit } } : {}) }
    })
    found.push({
      at: p,
      lot: {
        part,
        manufacturer: match.manufacturer,
        quantity: { value: made, unit: volume.unit },
        share: made / volume.value,
        ...(unitValue === undefined ? {} : { value: { amount: unitValue * made, currency } }),
        ...(terms.setupCost ? { setupCost: { amount: terms.setupCost, currency } } : {}),
        standing: match.standing === 'fits' ? 'fits' : 'open',
        score: match.score,
        criteria: match.criteria,
        openQuestions: match.openQuestions,
        capacity: lacks.length > 0 ? 'unknown' : weakest(drawn),
        uses: drawn,
        ...(lacks.length > 0 ? { lacks } : {}),
      },
    })
  })
  return found.sort((a, b) => a.at - b.at || b.lot.quantity.value - a.lot.quantity.value).map(({ lot }) => lot)
}

function weakest(uses: readonly CapacityUse[]): CapacityUse['capacity'] {
  if (uses.length === 0 || uses.some(({ capacity }) => capacity === 'unknown')) return 'unknown'
  return uses.some(({ capacity }) => capacity === 'assumed') ? 'assumed' : 'known'
}
