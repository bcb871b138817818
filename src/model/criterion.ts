import type { Evidence, Reason, Standing } from './basics.js'
import type { Catalog } from './catalog.js'
import type { Capability, Manufacturer } from './manufacturer.js'
import type { EffortClass } from './match.js'
import type { Part, ProcessRoute } from './part.js'

/** The built-in criteria, in the order they are shown. */
export const CRITERION_IDS = [
  'process',
  'material',
  'precision',
  'envelope',
  'parameters',
  'capacity',
  'lotSize',
  'leadTime',
  'window',
  'certificates',
  'experience',
  'proximity',
  'ownManufacture',
] as const

/** Id of a built-in criterion. */
export type CriterionId = (typeof CRITERION_IDS)[number]

/** Criteria that come ready-made beside the built-in ones, and judge where a host adds them. */
export const OPTIONAL_CRITERION_IDS = ['localMaterial'] as const

/** Id of a criterion that a host may add. */
export type OptionalCriterionId = (typeof OPTIONAL_CRITERION_IDS)[number]

/** Utility of an open criterion about which nothing is known. */
export const UNKNOWN_UTILITY = 0.3

/** What one criterion says of one offer. */
export interface Assessment {
  readonly standing: Standing
  /** 0–1. */
  readonly utility: number
  readonly evidence: Evidence
  readonly reason: Reason
  /** What closing it would take; only where `standing` is `misses`. */
  readonly effort?: EffortClass
}

/** What every criterion may look at besides its need and the offer. */
export interface CriterionContext {
  readonly catalog: Catalog
  readonly part: Part
}

interface CriterionBase {
  readonly id: string
  /** Default importance, ≥ 0; the host's `weights` override it. */
  readonly weight: number
  /** Whether a miss rejects the maker (a part's `require` overrides it). */
  readonly rejects: 'whenMissed' | 'never'
}

/** Judged per step of a route, on one capability at a time. */
export interface StepCriterion<Need = unknown> extends CriterionBase {
  readonly scope: 'step'
  /** What this step of the route demands; undefined: nothing. */
  require(route: ProcessRoute, step: number, context: CriterionContext): Need | undefined
  /** Judges one capability; pure, never throws, utility finite. */
  assess(need: Need, capability: Capability, manufacturer: Manufacturer, context: CriterionContext): Assessment
  /** Puts the steps' assessments together; absent: the worst by (standing, utility) speaks. */
  combine?(steps: readonly Assessment[]): Assessment
}

/** Judged once per maker. A host's own criterion is of this kind. */
export interface ManufacturerCriterion<Need = unknown> extends CriterionBase {
  readonly scope: 'manufacturer'
  /** Bounds of its utility, within [0, 1]; default [0, 1]. */
  readonly bounds?: readonly [low: number, high: number]
  /** What the part demands; undefined: the criterion does not apply to this part. */
  require(part: Part, context: CriterionContext): Need | undefined
  /** Judges one maker; pure. */
  assess(need: Need, manufacturer: Manufacturer, context: CriterionContext): Assessment
}

/** One thing that is judged: explains itself where it scores. */
// biome-ignore lint/suspicious/noExplicitAny: a list holds criteria of many needs
export type Criterion = StepCriterion<any> | ManufacturerCriterion<any>
