import { amountIn } from '../criteria/amounts.js'
import type { AllocateOptions, CapacityUse, Terms, UnmetReason } from '../model/allocation.js'
import type { Amount } from '../model/basics.js'
import type { Capability, Manufacturer } from '../model/manufacturer.js'
import type { Match } from '../model/match.js'
import type { Part } from '../model/part.js'

/** What one unit of a part takes of one capability. */
export interface StepUse extends CapacityUse {
  /** In the unit of the capacity; 0 where that is not known. */
  readonly perUnit: number
}

/** One candidate of one part: what making it there would take, or why it cannot be planned. */
export interface CandidateOffer {
  readonly match: Match
  readonly terms: Terms
  readonly uses: readonly StepUse[]
  /** Processes of the steps of the route that it does not make: nobody knows who would. */
  readonly lacks: readonly string[]
  /** In the part's unit; `least` > 0. */
  readonly least: number
  readonly most: number
  /** Why it is left out before anything is solved. */
  readonly leftOut?: UnmetReason
}

/**
 * What making a part takes of a maker: every step of the route that speaks draws on the capability that answers for it,
 * in that capability's unit (kg through mass, hours through cycle time). A step that the maker does not make draws on
 * nothing; nor does one of which it tells no capacity, where it tells that of another: who tells less of a step is not
 * put behind who lacks it. O(steps).
 */
function candidateOffer(part: Part, match: Match, terms: Terms, options: AllocateOptions): CandidateOffer {
  const { manufacturer } = match
  const quantity = part.annualVolume!
  const uses: StepUse[] = []
  let least = 0
  let most = terms.maximumLot ?? Number.POSITIVE_INFINITY
  let leftOut: UnmetReason | undefined
  const { answering, lacks } = stepsOf(match)
  const unclear: StepUse[] = []
  // a maker known by its products alone: nothing says what it could make it with
  if (answering.size === 0 && options.unknownCapacity !== 'onRequest') leftOut = { code: 'capacityUnknown' }
  for (const [c, times] of answering) {
    const capability = manufacturer.capabilities[c]!
    const use = useOf(part, capability, c, times, manufacturer, options)
    if ('code' in use) {
      leftOut ??= use
      unclear.push({ capability: c, process: capability.process, capacity: 'unknown', perUnit: 0 })
    } else uses.push(use)
    const through = { massKg: part.massKg, cycleTimeHours: capability.cycleTimeHours }
    const { min, max } = capability.lotSize ?? {}
    least = Math.max(least, (min && amountIn(min, quantity.unit, through)) ?? 0)
    if (options.largestLot === 'year' && max) most = Math.min(most, amountIn(max, quantity.unit, through) ?? most)
  }
  // a host that is asked for its assumption and has none says so of the maker
  if (uses.length > 0 && typeof options.unknownCapacity !== 'function') {
    uses.push(...unclear)
    leftOut = undefined
  }
  return {
    match,
    terms,
    uses,
    lacks,
    least: terms.minimumLot ?? least,
    most,
    ...(leftOut ? { leftOut } : {}),
  }
}

/**
 * The candidates of one part, as `candidateOffer` makes them. Where one that lacks steps comes in, those who lack fewer come
 * in too, though none of their capacity is known: neither can be counted on, and they are nearer to the part. O(steps).
 */
export function candidateOffers(
  part: Part,
  candidates: readonly { readonly match: Match; readonly terms: Terms }[],
  options: AllocateOptions,
): readonly CandidateOffer[] {
  const offers = candidates.map(({ match, terms }) => candidateOffer(part, match, terms, options))
  const most = Math.max(0, ...offers.map(({ leftOut, lacks }) => (leftOut ? 0 : lacks.length)))
  if (typeof options.unknownCapacity === 'function') return offers
  return offers.map((offer) => {
    const comesIn = offer.leftOut?.process !== undefined && offer.lacks.length < most
    return comesIn
      ? candidateOffer(part, offer.match, offer.terms, { ...options, unknownCapacity: 'onRequest' })
      : offer
  })
}

/** The capabilities that answer for the steps of the route that speaks, and how many steps each; and who answers for none. */
function stepsOf({ criteria }: Match): { readonly answering: Map<number, number>; readonly lacks: readonly string[] } {
  const bySteps = new Map<number, number>()
  const open = new Map<number, string>()
  for (const { steps = [] } of criteria) {
    for (const { step, process, capability } of steps) {
      if (capability === undefined) open.set(step, process)
      else bySteps.set(step, capability)
    }
  }
  const answering = new Map<number, number>()
  for (const capability of bySteps.values()) answering.set(capability, (answering.get(capability) ?? 0) + 1)
  const lacking = [...open].filter(([step]) => !bySteps.has(step)).sort(([a], [b]) => a - b)
  return { answering, lacks: [...new Set(lacking.map(([, process]) => process))] }
}

function useOf(
  part: Part,
  capability: Capability,
  position: number,
  times: number,
  manufacturer: Manufacturer,
  { unknownCapacity = 'leaveOut' }: AllocateOptions,
): StepUse | UnmetReason {
  const { process } = capability
  const drawn = (free: Amount, capacity: 'known' | 'assumed'): StepUse | undefined => {
    const { unit } = part.annualVolume!
    const through = { massKg: part.massKg, cycleTimeHours: capability.cycleTimeHours }
    const one = amountIn({ value: 1, unit: free.unit }, unit, through)
    return one ? { capability: position, process, capacity, free, perUnit: times / one } : undefined
  }
  const known = freeOf(capability)
  const use = known && drawn(known, 'known')
  if (use) return use
  // a figure that cannot be turned into the part's unit is as good as none
  if (unknownCapacity === 'onRequest') return { capability: position, process, capacity: 'unknown', perUnit: 0 }
  const assumed = typeof unknownCapacity === 'function' ? unknownCapacity(capability, manufacturer) : undefined
  return (assumed && drawn(assumed, 'assumed')) ?? { code: known ? 'capacityUnit' : 'capacityUnknown', process }
}

/** capacity × (1 − utilization), as the criterion `capacity` takes it. */
function freeOf({ capacity, utilization = 0 }: Capability): Amount | undefined {
  return capacity && { value: Math.max(0, capacity.value * (1 - utilization)), unit: capacity.unit }
}
