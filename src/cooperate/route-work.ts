import { amountIn } from '../criteria/amounts.js'
import { mayBeSubcontracted } from '../criteria/missing-step.js'
import type { Plan, RoutePlan } from '../criteria/plan.js'
import type { Assessment } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Graph, Offer } from './graph.js'
import type { Ways } from './legs.js'
import { nobodysFit, ownAssessments, type StepFit, stepFit } from './step-fit.js'

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
export interface Pool {
  readonly makers: readonly Manufacturer[]
  readonly own: readonly (readonly Assessment[])[]
}

/** What every maker of a pool could do on one route. */
export interface RouteWork {
  /** Position among the part's routes. */
  readonly route: number
  readonly plan: RoutePlan
  /** `fits[step][maker]`. */
  readonly fits: readonly (readonly StepFit[])[]
}

/** Makers in the order of their ids, each judged by itself. */
export function poolOf(plan: Plan, makers: readonly Manufacturer[]): Pool {
  return { makers, own: makers.map((maker) => ownAssessments(plan, maker)) }
}

/** Judges every maker on every step of a route. O(makers × steps × capabilities × criteria). */
export function routeWork(plan: Plan, route: number, pool: Pool): RouteWork {
  const routePlan = plan.routes[route]!
  const fits = routePlan.steps.map((_, s) =>
    pool.makers.map((maker, m) => stepFit(plan, routePlan, s, maker, pool.own[m]!)),
  )
  return { route, plan: routePlan, fits }
}

/** Whether a maker may do a step: one of its capabilities serves it, and nothing that rejects is missed. */
export function mayDo({ capability, standing }: StepFit): boolean {
  return capability !== undefined && standing !== 'misses'
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

/** The graph of a route over the makers of a set. A step that nobody serves drops out where it may be subcontracted. */
export function routeGraph(
  plan: Plan,
  work: RouteWork,
  pool: Pool,
  ways: Ways,
  isIn: (maker: number) => boolean,
): RouteGraph {
  const count = work.plan.steps.length
  const layers = work.fits.map((fits) =>
    fits.flatMap((fit, maker): Offer[] =>
      isIn(maker) && mayDo(fit)
        ? [
            {
              maker,
              value: units(fit.fit / count),
              isOpen: fit.standing === 'open',
              ...figuresOf(plan, fit, pool.makers[maker]!),
            },
          ]
        : [],
    ),
  )
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

function figuresOf(plan: Plan, { capability }: StepFit, manufacturer: Manufacturer) {
  return {
    capacity: freeCapacity(plan, manufacturer, capability!) ?? Number.NaN,
    leadTime: manufacturer.capabilities[capability!]!.leadTimeDays ?? Number.NaN,
  }
}

/** Free per year of a capability, in the unit of the part's demand (pieces where it says none). */
export function freeCapacity({ part }: Plan, manufacturer: Manufacturer, capability: number): number | undefined {
  const { capacity, utilization = 0, cycleTimeHours } = manufacturer.capabilities[capability]!
  if (!capacity) return undefined
  const free = { value: capacity.value * (1 - utilization), unit: capacity.unit }
  return amountIn(free, part.annualVolume?.unit ?? 'piece', { massKg: part.massKg, cycleTimeHours })
}
