import type { EffortClass } from '../model/match.js'
import type { CostClass, OwnerRole, Stage } from '../model/plan.js'

/** A gate of the way from idea to shelf. Durations are engineering knowledge (EK), to be replaced by the host's own. */
export interface StageRow {
  readonly id: Stage
  readonly owner: OwnerRole
  /** Calendar days. */
  readonly durationDays: number
  readonly cost: CostClass
  readonly src: string
}

/** The gates in order; each waits for the one before it. Their sum, some two years, is what car makers report. */
export const STAGE_ROWS: readonly StageRow[] = [
  { id: 'idea', owner: 'center', durationDays: 14, cost: 'none', src: 'EK' },
  { id: 'specification', owner: 'buyer', durationDays: 45, cost: 'low', src: 'EK' },
  { id: 'engineering', owner: 'maker', durationDays: 90, cost: 'medium', src: 'EK: APQP phases 2 and 3' },
  { id: 'tooling', owner: 'toolmaker', durationDays: 120, cost: 'high', src: 'EK' },
  { id: 'sample', owner: 'maker', durationDays: 45, cost: 'medium', src: 'EK' },
  { id: 'ppap', owner: 'laboratory', durationDays: 90, cost: 'medium', src: 'EK: APQP phase 4, AIAG PPAP' },
  { id: 'preSeries', owner: 'maker', durationDays: 60, cost: 'medium', src: 'EK: run at rate' },
  { id: 'series', owner: 'maker', durationDays: 0, cost: 'none', src: 'EK: start of production' },
]

/** Cost class of closing a gap, by its effort class (EK); how long it takes stands in the catalog (`changeTimes`). */
export const EFFORT_COSTS: Readonly<Record<EffortClass, CostClass>> = {
  paper: 'low',
  adjust: 'low',
  equip: 'high',
  build: 'high',
}

/** The gate that a gap of a criterion must be closed before; of any other criterion before the sample. */
export const CLOSED_BEFORE: Readonly<Record<string, Stage>> = {
  certificates: 'ppap',
  capacity: 'preSeries',
  lotSize: 'series',
  leadTime: 'series',
  window: 'series',
  ownManufacture: 'engineering',
}

/** Who closes a gap of a criterion; else the maker. */
export const CLOSED_BY: Readonly<Record<string, OwnerRole>> = { certificates: 'certifier', ownManufacture: 'center' }
