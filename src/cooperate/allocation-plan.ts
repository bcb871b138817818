import type { AllocateOptions, AllocationLimits, MakerCount, UnmetCode, UnmetReason } from '../model/allocation.js'
import type { Amount } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Part } from '../model/part.js'
import { regionIdOf, regionOf } from '../retrieve/where.js'
import type { CandidateOffer } from './allocation-offers.js'
import { checkedMakerCount, finiteFrom } from './allocation-options.js'
import type { AllocationProblem, Demand, Offer, Use } from './packing.js'

/** One part with its candidates and what a unit of it is worth as an import. */
export interface PlannedPart {
  readonly part: Part
  /** In the currency of the allocation; absent: not known. */
  readonly unitValue?: number
  readonly offers: readonly CandidateOffer[]
}

/** What a resource of the problem stands for. */
export interface ResourceMeaning {
  readonly code: UnmetCode
  readonly process?: string
  readonly unit?: Amount['unit']
  readonly limit?: number
}

/** The problem with the way back to parts and makers. */
export interface AllocationPlan {
  readonly parts: readonly PlannedPart[]
  readonly problem: AllocationProblem
  readonly meanings: readonly ResourceMeaning[]
  /** Per offer of the problem: position of the part, and of the candidate among its offers. */
  readonly origin: readonly { readonly part: number; readonly candidate: number }[]
  /** Per part: its demand in the problem, −1 for one that is not in it. */
  readonly demandOf: readonly number[]
  readonly counts: readonly Required<MakerCount>[]
  /** Candidates that are left out, by part and candidate. */
  readonly leftOut: ReadonlyMap<string, UnmetReason>
  /** Import value of the list. */
  readonly demanded: number
}

/** Ties: all of them together move the objective by this share of the list's value at the most. */
const TIE = 1e-5

/** Key of a candidate in `leftOut`. */
export function candidateKey(part: number, candidate: number): string {
  return `${part}:${candidate}`
}

/**
 * Turns parts with candidates into the problem: shared capacities, shares and budget become resources.
 * Throws HamkorError `INPUT` or `NUMBER` where a host's function gives what cannot be used. O(offers).
 */
export function allocationPlan(
  parts: readonly PlannedPart[],
  options: AllocateOptions,
  catalog: Catalog,
): AllocationPlan {
  const { limits = {} } = options
  const demanded = parts.reduce((sum, { part, unitValue = 0 }) => sum + unitValue * (part.annualVolume?.value ?? 0), 0)
  const resources = newResources(limits, demanded, catalog)
  const demands: Demand[] = []
  const offers: Offer[] = []
  const origin: { part: number; candidate: number }[] = []
  const leftOut = new Map<string, UnmetReason>()
  const counts: Required<MakerCount>[] = []
  const tie = (TIE * (demanded > 0 ? demanded : 1)) / Math.max(1, parts.length)

  const demandOf = parts.map((planned, p) => {
    const { part } = planned
    const count = makerCount(limits, part, planned.offers.length)
    counts.push(count)
    const quantity = part.annualVolume
    if (!quantity || !(quantity.value > 0)) return -1
    const most = mostOfPart(quantity, limits)
    planned.offers.forEach((candidate, c) => {
      const reason =
        candidate.leftOut ?? (needsPrice(planned, candidate, limits) ? { code: 'priceUnknown' as const } : undefined)
      if (reason) {
        leftOut.set(candidateKey(p, c), reason)
        return
      }
      origin.push({ part: p, candidate: c })
      offers.push({
        part: demands.length,
        gain: gainOf(planned, candidate, options) + (tie * preference(candidate)) / quantity.value,
        setup: candidate.terms.setupCost ?? 0,
        lowest: Math.max(candidate.least, isCounted(quantity) ? 1 : quantity.value * 1e-6),
        highest: Math.min(candidate.most, most, quantity.value),
        uses: resources.usesOf(planned, candidate),
      })
    })
    return (
      demands.push({
        quantity: quantity.value,
        amounts: isCounted(quantity) ? 'whole' : 'any',
        leastMakers: count.least,
        mostMakers: count.most,
      }) - 1
    )
  })
  const { rooms, meanings } = resources
  return {
    parts,
    problem: { demands, resources: rooms, offers },
    meanings,
    origin,
    demandOf,
    counts,
    leftOut,
    demanded,
  }
}

function isCounted({ unit }: Amount): boolean {
  return unit === 'piece' || unit === 'set'
}

function mostOfPart(quantity: Amount, { shareOfPart = 1 }: AllocationLimits): number {
  const most = shareOfPart * quantity.value
  return isCounted(quantity) ? Math.floor(most * (1 + 1e-12)) : most
}

function makerCount({ makersPerPart }: AllocationLimits, part: Part, offers: number): Required<MakerCount> {
  const given = typeof makersPerPart === 'function' ? makersPerPart(part) : makersPerPart
  if (typeof makersPerPart === 'function' && given !== undefined) {
    checkedMakerCount(`limits.makersPerPart(${part.id || part.name})`, given)
  }
  const least = given?.least ?? 1
  return { least, most: given?.most ?? Math.max(least, offers) }
}

/** A budget cannot be kept with a cost that nobody knows. */
function needsPrice({ unitValue }: PlannedPart, { terms }: CandidateOffer, { budget }: AllocationLimits): boolean {
  return budget !== undefined && terms.unitCost === undefined && unitValue === undefined
}

function gainOf({ part, unitValue }: PlannedPart, { match }: CandidateOffer, { objective = 'value' }: AllocateOptions) {
  const pair = `(${part.id || part.name}, ${match.manufacturer.id})`
  if (objective === 'value') return unitValue ?? 0
  if ('probability' in objective) {
    const chance = finiteFrom(`objective.probability${pair}`, objective.probability(match, part), 0, 1)
    return chance * (unitValue ?? 0)
  }
  const worth = objective.worth(match, part)
  return worth === undefined ? 0 : finiteFrom(`objective.worth${pair}`, worth, 0, Number.MAX_VALUE)
}

/** What decides a tie, in (0, 1]: known capacity before assumed, before unknown, before a step that is lacking; then the score. */
function preference({ match, uses, lacks }: CandidateOffer): number {
  return (sureness(uses, lacks) + match.score + 1e-3) / 4.001
}

function sureness(uses: CandidateOffer['uses'], lacks: CandidateOffer['lacks']): number {
  if (uses.length === 0 || lacks.length > 0) return 0
  if (uses.every(({ capacity }) => capacity === 'known')) return 3
  return uses.every(({ capacity }) => capacity !== 'unknown') ? 2 : 1
}

interface Resources {
  readonly rooms: { readonly room: number }[]
  readonly meanings: ResourceMeaning[]
  usesOf(planned: PlannedPart, candidate: CandidateOffer): Use[]
}

/** Resources as they are first drawn on: capacities by maker and capability, shares by maker and region, the budget. */
function newResources(limits: AllocationLimits, demanded: number, catalog: Catalog): Resources {
  const rooms: { room: number }[] = []
  const meanings: ResourceMeaning[] = []
  const index = new Map<string, number>()
  const resource = (key: string, room: number, meaning: ResourceMeaning) => {
    const known = index.get(key)
    if (known !== undefined) return known
    const r = rooms.push({ room }) - 1
    meanings.push(meaning)
    index.set(key, r)
    return r
  }
  const regionShare = regionShares(limits, catalog)
  return {
    rooms,
    meanings,
    usesOf: ({ unitValue }, { match: { manufacturer }, uses, terms }) => {
      const { id } = manufacturer
      const taken: Use[] = uses.flatMap(({ capability, process, free, perUnit }) =>
        free
          ? [
              {
                resource: resource(`c${capability}:${id}`, free.value, {
                  code: 'capacityShort',
                  process,
                  unit: free.unit,
                }),
                perUnit,
                once: 0,
              },
            ]
          : [],
      )
      const share = (key: string, part: number, code: UnmetCode) =>
        taken.push({ resource: resource(key, part * demanded, { code, limit: part }), perUnit: unitValue!, once: 0 })
      if (unitValue !== undefined && limits.shareOfMaker !== undefined)
        share(`m:${id}`, limits.shareOfMaker, 'shareOfMaker')
      const region = regionOf(manufacturer, catalog) ?? ''
      const ofRegion = regionShare(region)
      if (unitValue !== undefined && ofRegion !== undefined) share(`r:${region}`, ofRegion, 'shareOfRegion')
      if (limits.budget !== undefined) {
        taken.push({
          resource: resource('b', limits.budget, { code: 'budget', limit: limits.budget }),
          perUnit: terms.unitCost ?? unitValue ?? 0,
          once: terms.setupCost ?? 0,
        })
      }
      return taken
    },
  }
}

function regionShares({ shareOfRegion }: AllocationLimits, catalog: Catalog): (region: string) => number | undefined {
  if (typeof shareOfRegion !== 'object') return () => shareOfRegion
  const byId = new Map(
    Object.entries(shareOfRegion).map(([name, share]) => [regionIdOf('limits.shareOfRegion', name, catalog), share]),
  )
  return (region) => byId.get(region)
}
