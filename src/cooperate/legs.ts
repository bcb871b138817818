import { greatCircleKm, pointOf } from '../criteria/proximity.js'
import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { DistanceCost, Leg, LegCost } from '../model/consortium.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Part } from '../model/part.js'

/** Figures of the default cost; see `DistanceCost`. */
export const DEFAULT_COST: Required<DistanceCost> = { handover: 0.03, transport: 0.04, rangeKm: 300 }

/** Ways between makers, and from each to the destination. Costs are in points of score. */
export interface Ways {
  /** Place of each maker; makers of one place have the same ways. */
  readonly place: readonly number[]
  readonly places: number
  /** Great-circle distance between two makers; undefined where one is not known. */
  readonly km: (from: number, to: number) => number | undefined
  readonly kmToDestination: (from: number) => number | undefined
  /** Cost of handing work over, by place. */
  readonly between: (from: number, to: number) => number
  /** Cost of the way to the destination, by place; 0 where the part has none. */
  readonly delivery: (from: number) => number
}

interface Point {
  readonly lat: number
  readonly lon: number
}

/**
 * The ways between makers under a cost. Distances are taken between distinct places and kept, so that makers known by
 * their region alone share them; a host's own function sees the makers, so that each is a place of its own.
 */
export function waysOf(makers: readonly Manufacturer[], part: Part, cost: LegCost | undefined, catalog: Catalog): Ways {
  const points = makers.map(({ location }) => location && pointOf(location, catalog))
  const goal = part.destination && pointOf(part.destination, catalog)
  const apart = (a: Point | undefined, b: Point | undefined) => (a && b ? greatCircleKm(a, b) : undefined)
  const km = (from: number, to: number) => apart(points[from], points[to])
  const kmToDestination = (from: number) => apart(points[from], goal)
  const isOwn = typeof cost === 'function'
  const place = isOwn ? makers.map((_, m) => m) : placesOf(points)
  const places = isOwn ? makers.length : new Set(place).size
  // of each place the first maker speaks
  const speaker: number[] = []
  place.forEach((p, m) => {
    speaker[p] ??= m
  })
  const costOf = isOwn ? checkedOwn(cost) : byDistance({ ...DEFAULT_COST, ...cost })
  const legOf = (from: number, to: number | undefined, length: number | undefined): Leg => ({
    from: makers[from]!,
    ...(to === undefined ? {} : { to: makers[to]! }),
    ...(length === undefined ? {} : { km: length }),
  })
  const known = new Map<number, number>()
  const keep = (key: number, leg: () => Leg) => {
    const value = known.get(key) ?? costOf(leg())
    known.set(key, value)
    return value
  }
  return {
    place,
    places,
    km,
    kmToDestination,
    between: (from, to) => {
      // nobody hands work to itself
      if (isOwn && from === to) return 0
      const [a, b] = [speaker[from]!, speaker[to]!]
      return keep(from * (places + 1) + to, () => legOf(a, b, km(a, b)))
    },
    delivery: (from) => {
      if (!part.destination) return 0
      const a = speaker[from]!
      return keep(from * (places + 1) + places, () => legOf(a, undefined, kmToDestination(a)))
    },
  }
}

/** Numbers of the distinct points, all unknown ones sharing one. */
function placesOf(points: readonly (Point | undefined)[]): number[] {
  const numbers = new Map<string, number>()
  return points.map((point) => {
    const key = point ? `${point.lat} ${point.lon}` : ''
    const number = numbers.get(key) ?? numbers.size
    numbers.set(key, number)
    return number
  })
}

function byDistance({ handover, transport, rangeKm }: Required<DistanceCost>): (leg: Leg) => number {
  return ({ to, km }) => {
    const share = km === undefined ? 1 - UNKNOWN_UTILITY : 1 - Math.exp(-km / rangeKm)
    return (to ? handover : 0) + transport * share
  }
}

function checkedOwn(cost: (leg: Leg) => number): (leg: Leg) => number {
  return (leg) => {
    const value: unknown = cost(leg)
    if (typeof value === 'number' && value >= 0 && value <= MOST) return value
    throw new HamkorError('INPUT', `cost: gave ${String(value)} for a leg; expected a number from 0 to ${MOST}`, {
      field: 'cost',
      from: leg.from.id,
      to: leg.to?.id,
    })
  }
}

/** A cost is in points of score, so that anything above 1 rules a leg out already. */
const MOST = 1000

/** Great-circle distance between two makers; undefined where one is not known. */
export function kmBetween(a: Manufacturer, b: Manufacturer, catalog: Catalog): number | undefined {
  const from = a.location && pointOf(a.location, catalog)
  const to = b.location && pointOf(b.location, catalog)
  return from && to ? greatCircleKm(from, to) : undefined
}
