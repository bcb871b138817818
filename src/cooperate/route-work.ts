import { amountIn } from '../criteria/amounts.js'
import { WORST_FIRST } from '../criteria/assessments.js'
import { mayBeSubcontracted } from '../criteria/missing-step.js'
import type { Plan, RoutePlan } from '../criteria/plan.js'
import type { Assessment } from '../model/criterion.js'
import type { Capability } from '../model/manufacturer.js'
import type { Crew } from './crew.js'
import type { Graph, Offer } from './graph.js'
import type { Ways } from './legs.js'
import { nobodysFit, type StepFit } from './step-fit.js'

/** Score to whole numbers of 1e-9, so that sums do not hang on their last bit. */
export const UNITS = 1e9

/** A share of a score in whole units. */
export function units(value: number): number {
  return Math.round(value * UNITS)
}

/** A value in units as a score of 0–1. */
export function shownScore(value: number): number {
  return Math.min(1, Math.max(0, value / UNITS))
}

/** The makers that could take part, by id, with what their own criteria say. */
export interface Pool extends Crew {
  /** One per `Plan.manufacturerNeeds`; put into words when it is asked for. */
  readonly own: (maker: number) => readonly Assessment[]
}

/** What every maker of a pool could do on one step, in numbers by maker. */
export interface StepWork {
  /** Position among the maker's capabilities; −1 where none of them serves the step. */
  readonly capabilities: Int32Array
  /** Place in `WORST_FIRST`. */
  readonly standings: Uint8Array
  /** 0–1. */
  readonly fits: Float64Array
  /** Free per year in the unit of the demand; NaN where it is not known or no capability serves the step. */
  readonly capacities: Float64Array
  /** Days; NaN as above. */
  readonly leadTimes: Float64Array
}

/** What every maker of a pool could do on one route. */
export interface RouteWork {
  /** Position among the part's routes. */
  readonly route: number
  readonly plan: RoutePlan
  readonly steps: readonly StepWork[]
  /** The same of one maker in words, put together when it is asked for. */
  readonly inWords: (step: number, maker: number) => StepFit
}

/** Whether a maker may do a step: one of its capabilities serves it, and nothing that rejects is missed. */
export function mayDo({ capabilities, standings }: StepWork, maker: number): boolean {
  return capabilities[maker]! >= 0 && standings[maker]! > MISSES
}

const MISSES = WORST_FIRST.indexOf('misses')
const OPEN = WORST_FIRST.indexOf('open')

/** Offers of all makers that may do a step, per step, by maker. O(steps × makers). */
export function offersOf({ steps }: RouteWork): readonly (readonly Offer[])[] {
  return steps.map((work) => {
    const offers: Offer[] = []
    for (let maker = 0; maker < work.fits.length; maker++) {
      if (!mayDo(work, maker)) continue
      offers.push({
        maker,
        value: units(work.fits[maker]! / steps.length),
        isOpen: work.standings[maker] === OPEN,
        capacity: work.capacities[maker]!,
        leadTime: work.leadTimes[maker]!,
      })
    }
    return offers
  })
}

/** A route as a graph over some makers. */
export interface RouteGraph {
  readonly work: RouteWork
  readonly graph: Graph
  /** Positions in the route of the graph's layers. */
  readonly steps: readonly number[]
  /** Positions of the steps that none of the makers may do. */
  readonly uncovered: readonly number[]
  /** What the uncovered steps bring, in units; undefined where one of them may not be left to others. */
  readonly rest: number | undefined
}

/** The graph of a route over offers, one list per step. A step that nobody serves drops out where it may be subcontracted. */
export function routeGraph(plan: Plan, work: RouteWork, ways: Ways, layers: readonly (readonly Offer[])[]): RouteGraph {
  const count = work.plan.steps.length
  const steps = layers.flatMap((layer, s) => (layer.length > 0 ? [s] : []))
  const uncovered = layers.flatMap((layer, s) => (layer.length > 0 ? [] : [s]))
  const isCovered = uncovered.every((s) => mayBeSubcontracted(work.plan.route.steps[s]!))
  return {
    work,
    graph: {
      layers: steps.map((s) => layers[s]!),
      place: ways.place,
      places: ways.places,
      between: (from, to) => units(ways.between(from, to)),
      delivery: (from) => units(ways.delivery(from)),
    },
    steps,
    uncovered,
    rest: isCovered
      ? uncovered.reduce((sum, s) => sum + units(nobodysFit(plan, work.plan, s).fit / count), 0)
      : undefined,
  }
}

/** Free per year of a capability, in the unit of the part's demand (pieces where it says none). */
export function freeCapacity(
  { part }: Plan,
  { capacity, utilization = 0, cycleTimeHours }: Capability,
): number | undefined {
  if (!capacity) return undefined
  const free = { value: capacity.value * (1 - utilization), unit: capacity.unit }
  return amountIn(free, part.annualVolume?.unit ?? 'piece', { massKg: part.massKg, cycleTimeHours })
}
