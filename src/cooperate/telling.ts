import type { Plan, StepPlan } from '../criteria/plan.js'
import type { Ways } from './legs.js'
import type { Pool } from './route-work.js'
import type { StepFit } from './step-fit.js'

/** What a chain is told with. */
export interface Telling {
  readonly plan: Plan
  readonly pool: Pool
  readonly ways: Ways
}

/** A step of a chain with who does it. */
export interface Link {
  readonly step: number
  readonly plan: StepPlan
  /** Position in the pool. */
  readonly maker: number
  readonly fit: StepFit
}
