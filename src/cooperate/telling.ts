import type { Plan, StepPlan } from '../criteria/plan.js'
import type { Alone } from '../model/consortium.js'
import { aloneOn } from './alone.js'
import type { Ways } from './legs.js'
import type { Pool, RouteWork } from './route-work.js'
import type { StepFit } from './step-fit.js'

/** What a chain is told with. */
export interface Telling {
  readonly plan: Plan
  readonly pool: Pool
  readonly ways: Ways
  /** How a maker would do with a route by itself; put together once, for it is told in every chain that the maker is in. */
  readonly alone: (work: RouteWork, maker: number) => Alone
}

export function tellingOf(plan: Plan, pool: Pool, ways: Ways): Telling {
  const known: Alone[][] = []
  return {
    plan,
    pool,
    ways,
    alone: (work, maker) => {
      known[work.route] ??= []
      known[work.route]![maker] ??= aloneOn(plan, work, pool, ways, maker)
      return known[work.route]![maker]!
    },
  }
}

/** A step of a chain with who does it. */
export interface Link {
  readonly step: number
  readonly plan: StepPlan
  /** Position in the pool. */
  readonly maker: number
  readonly fit: StepFit
}
