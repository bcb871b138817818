import { UNMET_CODES, type Unmet, type UnmetCode, type UnmetReason } from '../model/allocation.js'
import type { Amount } from '../model/basics.js'
import { type AllocationPlan, candidateKey } from './allocation-plan.js'
import type { Offer } from './packing.js'

/** What an answer leaves of each resource and of each part. */
interface Ledger {
  readonly free: Float64Array
  /** How many lots draw on a resource. */
  readonly drawnBy: Int32Array
  readonly left: Float64Array
  readonly makers: Int32Array
}

function ledgerOf({ problem }: AllocationPlan, quantity: Float64Array): Ledger {
  const { demands, resources, offers } = problem
  const free = Float64Array.from(resources, ({ room }) => room)
  const drawnBy = new Int32Array(resources.length)
  const left = Float64Array.from(demands, (demand) => demand.quantity)
  const makers = new Int32Array(demands.length)
  offers.forEach(({ part, uses }, o) => {
    if (quantity[o] === 0) return
    left[part]! -= quantity[o]!
    makers[part]! += 1
    for (const { resource, perUnit, once } of uses) {
      free[resource]! -= perUnit * quantity[o]! + once
      drawnBy[resource]! += 1
    }
  })
  return { free, drawnBy, left, makers }
}

/**
 * What is left of every part, and what stands in the way at each candidate: the first limit that a further lot would
 * break, as the answer stands. For the part a limit of the host speaks before a lack of the makers, and of these what most
 * candidates meet, those that could be planned before those left out. O(offers × uses).
 */
export function unmetOf(plan: AllocationPlan, quantity: Float64Array, currency: string): Unmet[] {
  const ledger = ledgerOf(plan, quantity)
  const offersOf = new Map<string, number>()
  plan.origin.forEach(({ part, candidate }, o) => {
    offersOf.set(candidateKey(part, candidate), o)
  })
  return plan.parts.flatMap(({ part, unitValue, offers }, p): Unmet[] => {
    const d = plan.demandOf[p]!
    const volume = part.annualVolume
    // a volume of nothing asks for nothing
    if (d < 0 || !volume) return volume ? [] : [{ part, reason: { code: 'quantityUnknown' }, candidates: [] }]
    const demand = plan.problem.demands[d]!
    const left = demand.amounts === 'whole' ? Math.floor(ledger.left[d]! + 1e-6) : ledger.left[d]!
    if (left <= 1e-9 * demand.quantity) return []
    const rest: Amount = { value: left, unit: volume.unit }
    const candidates = offers.map(({ match: { manufacturer } }, c) => {
      const o = offersOf.get(candidateKey(p, c))
      const left = plan.leftOut.get(candidateKey(p, c))
      return { manufacturer, reason: o === undefined ? left! : blocker(plan, ledger, quantity, o, p, rest) }
    })
    const spoken = spokenFor(
      plan,
      p,
      candidates.map(({ reason }) => reason),
    )
    return [
      {
        part,
        quantity: rest,
        ...(unitValue === undefined ? {} : { value: { amount: unitValue * left, currency } }),
        reason: { short: rest, ...spoken },
        candidates,
      },
    ]
  })
}

/** The limit that the next lot of an offer would break. */
function blocker(
  { problem, meanings, counts, parts, origin }: AllocationPlan,
  { free, drawnBy, makers }: Ledger,
  quantity: Float64Array,
  o: number,
  p: number,
  rest: Amount,
): UnmetReason {
  const offer = problem.offers[o]!
  const { part: d, lowest, highest, gain, setup } = offer
  const has = quantity[o]!
  const least: Amount = { value: lowest, unit: rest.unit }
  // capped by a share of the part rather than by the maker's own largest lot
  const byShare = highest < Math.min(problem.demands[d]!.quantity, parts[p]!.offers[origin[o]!.candidate]!.most)
  if (has === 0) {
    if (highest < lowest) return { code: byShare ? 'shareOfPart' : 'lotBelowMinimum', short: least }
    if (rest.value < lowest) return { code: 'lotBelowMinimum', short: least }
  } else if (has >= highest * (1 - 1e-9)) return { code: byShare ? 'shareOfPart' : 'lotAboveMaximum', short: rest }
  const tight = tightest(offer, free, has)
  if (tight && tight.fits < (has > 0 ? 1 : lowest)) {
    const { code, process, unit, limit } = meanings[tight.resource]!
    const others = drawnBy[tight.resource]! - (has > 0 ? 1 : 0)
    const lacking = rest.value * tight.perUnit + tight.once - free[tight.resource]!
    return {
      code: code === 'capacityShort' && others > 0 ? 'capacityTaken' : code,
      ...(unit === undefined ? {} : { short: { value: Math.max(0, lacking), unit } }),
      ...(limit === undefined ? {} : { limit }),
      ...(process === undefined ? {} : { process }),
    }
  }
  // it could, were it not for what the host allows
  if (has === 0 && makers[d]! >= counts[p]!.most) return { code: 'makersLimit', limit: counts[p]!.most }
  if (counts[p]!.least > 1 && makers[d] === 0) return { code: 'dualSourcing', limit: counts[p]!.least }
  const pays = gain * Math.min(rest.value, tight?.fits ?? rest.value) > setup
  return pays ? { code: 'lotBelowMinimum', short: least } : { code: 'setupNotPaid' }
}

interface Tightest {
  readonly resource: number
  /** Units of the part that it still allows. */
  readonly fits: number
  readonly perUnit: number
  readonly once: number
}

/** The resource that allows least more of an offer. */
function tightest({ uses }: Offer, free: Float64Array, has: number): Tightest | undefined {
  let found: Tightest | undefined
  for (const { resource, perUnit, once } of uses) {
    const start = has > 0 ? 0 : once
    const after = free[resource]! - start
    const fits = after < -1e-9 * start ? 0 : perUnit > 0 ? Math.max(0, after) / perUnit : Number.POSITIVE_INFINITY
    if (!found || fits < found.fits) found = { resource, fits, perUnit, once: start }
  }
  return found
}

/** Limits that the host set itself: where one alone keeps a part from a maker, that is what speaks. */
const HOST_LIMITS: ReadonlySet<UnmetCode> = new Set([
  'makersLimit',
  'dualSourcing',
  'shareOfPart',
  'shareOfMaker',
  'shareOfRegion',
  'budget',
])

/** What speaks for a part: the host's own limits before what the makers lack, then what most candidates meet. */
function spokenFor(plan: AllocationPlan, p: number, reasons: readonly UnmetReason[]): UnmetReason {
  if (reasons.length === 0) return { code: 'noMaker' }
  const { least } = plan.counts[p]!
  const planned = reasons.filter((_, c) => !plan.leftOut.has(candidateKey(p, c)))
  if (planned.length > 0 && planned.length < least) return { code: 'dualSourcing', limit: least }
  const own = planned.filter(({ code }) => HOST_LIMITS.has(code))
  const asked = [own, planned, reasons].find((list) => list.length > 0)!
  const count = (code: UnmetCode) => asked.filter((reason) => reason.code === code).length
  const [code] = [...UNMET_CODES].sort((a, b) => count(b) - count(a))
  const same = asked.filter((reason) => reason.code === code)
  const { limit, process } = same[0]!
  // the least of the least lots would do
  const lots = code === 'lotBelowMinimum' ? same.flatMap(({ short }) => short ?? []) : []
  const [lot] = lots.sort((a, b) => a.value - b.value)
  return {
    code: code!,
    ...(lot ? { short: lot } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(process === undefined ? {} : { process }),
  }
}
