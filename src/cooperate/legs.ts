import { greatCircleKm, type Point, pointOf } from '../criteria/proximity.js'
import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { DistanceCost, Leg, LegCost } from '../model/consortium.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Part } from '../model/part.js'
import type { Crew } from './crew.js'

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

/**
 * The ways between makers under a cost. Distances are taken between distinct places and kept, so that makers known by
 * their region alone share them; a host's own function sees the makers, so that each is a place of its own.
 */
export function waysOf({ count, points, maker }: Crew, part: Part, cost: LegCost | undefined, catalog: Catalog): Ways {
  const goal = part.destination && pointOf(part.destination, catalog)
  const apart = (a: Point | undefined, b: Point | undefined) => (a && b ? greatCircleKm(a, b) : undefined)
  const km = (from: number, to: number) => apart(points[from], points[to])
  const kmToDestination = (from: number) => apart(points[from], goal)
  const isOwn = typeof cost === 'function'
  const costs = isOwn
    ? ownCosts(cost, { km, kmToDestination, maker })
    : distanceCosts({ ...DEFAULT_COST, ...cost }, { km, kmToDestination })
  const place = isOwn ? points.map((_, m) => m) : placesOf(points)
  const places = isOwn ? count : new Set(place).size
  // of each place the first maker speaks
  const speaker: number[] = []
  place.forEach((p, m) => {
    speaker[p] ??= m
  })
  // a row per place that work leaves from, the destination last; NaN: not asked yet
  const rows: Float64Array[] = []
  const kept = (from: number, to: number): number => {
    rows[from] ??= new Float64Array(places + 1).fill(Number.NaN)
    const row = rows[from]
    if (Number.isNaN(row[to]!)) {
      const a = speaker[from]!
      row[to] = to === places ? costs.delivery(a) : costs.handover(a, speaker[to]!)
    }
    return row[to]!
  }
  return {
    place,
    places,
    km,
    kmToDestination,
    // nobody hands work to itself
    between: (from, to) => (isOwn && from === to ? 0 : kept(from, to)),
    delivery: (from) => (part.destination ? kept(from, places) : 0),
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

/** What legs cost, in points of score. */
interface LegCosts {
  readonly handover: (from: number, to: number) => number
  readonly delivery: (from: number) => number
}

function distanceCosts(
  { handover, transport, rangeKm }: Required<DistanceCost>,
  { km, kmToDestination }: Pick<Ways, 'km' | 'kmToDestination'>,
): LegCosts {
  const transportOver = (length: number | undefined) =>
    transport * (length === undefined ? 1 - UNKNOWN_UTILITY : 1 - Math.exp(-length / rangeKm))
  return {
    handover: (from, to) => handover + transportOver(km(from, to)),
    delivery: (from) => transportOver(kmToDestination(from)),
  }
}

function ownCosts(
  cost: (leg: Leg) => number,
  { km, kmToDestination, maker }: Pick<Ways, 'km' | 'kmToDestination'> & Pick<Crew, 'maker'>,
): LegCosts {
  const checked = checkedOwn(cost)
  const over = (length: number | undefined) => (length === undefined ? {} : { km: length })
  return {
    handover: (from, to) => checked({ from: maker(from), to: maker(to), ...over(km(from, to)) }),
    delivery: (from) => checked({ from: maker(from), ...over(kmToDestination(from)) }),
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
