import type { Basis, Evidence, Issue, Reason, Standing } from './basics.js'
import type { Manufacturer } from './manufacturer.js'
import type { Part } from './part.js'

/** What one criterion found on one step of the route. */
export interface StepResult {
  /** Position in the route, from 0. */
  readonly step: number
  readonly process: string
  /** Position among the maker's capabilities; absent where it has none for the step. */
  readonly capability?: number
  readonly standing: Standing
  readonly utility: number
  readonly evidence: Evidence
  readonly reason: Reason
}

/** What one criterion brought to a match. */
export interface CriterionResult {
  readonly criterion: string
  readonly standing: Standing
  /** 0–1. */
  readonly utility: number
  /** Normalized: the weights of one match add up to 1. */
  readonly weight: number
  /** What the criterion brought to the score; contributions add up to it. */
  readonly contribution: number
  readonly evidence: Evidence
  readonly reason: Reason
  /** For criteria judged step by step. */
  readonly steps?: readonly StepResult[]
}

/** A demand that is not known to be met: what to ask this maker, most useful first. */
export interface OpenQuestion {
  readonly criterion: string
  /** Process of the step it is about. */
  readonly process?: string
  readonly reason: Reason
  /** How much of the score the answer could move, 0–1. */
  readonly gain: number
  /**
   * Which neighbour in the ranking a yes would put the maker above, or a no below, if all else stays; absent where the
   * rank cannot change by this answer alone, or nobody is ranked beside it.
   */
  readonly flips?: 'above' | 'below' | 'both'
}

/** Catalog classes of effort: paper 1, adjust 2, equip 4, build 8. */
export type EffortClass = 'paper' | 'adjust' | 'equip' | 'build'

/** Effort of each class, as used in the order of near misses. */
export const EFFORT: Readonly<Record<EffortClass, number>> = { paper: 1, adjust: 2, equip: 4, build: 8 }

/** A demand that is missed. */
export interface Gap {
  readonly criterion: string
  /** Process of the step it is about. */
  readonly process?: string
  readonly reason: Reason
  readonly effort: EffortClass
}

/** How another route of the part stands for the same maker. */
export interface RouteResult {
  /** Position among the part's routes. */
  readonly route: number
  readonly standing: Standing
  readonly score: number
}

/** One part × one manufacturer, scored and explained. */
export interface Match {
  /** As understood. Answers share it, so it is frozen where the makers are held in memory. */
  readonly manufacturer: Manufacturer
  /** 0–1, comparable within one part and method. */
  readonly score: number
  /** What the score was learned to mean, 0–1; only where the matcher has a learned model with a calibration. */
  readonly probability?: number
  /** Score with every open criterion at 0 and at 1. */
  readonly range: readonly [low: number, high: number]
  readonly standing: Standing
  /** Weakest basis among the capabilities that answer for the steps. */
  readonly basis: Basis
  /** Position among the part's routes of the one that speaks; −1 where the part has none. */
  readonly route: number
  readonly criteria: readonly CriterionResult[]
  readonly openQuestions: readonly OpenQuestion[]
  /** Other routes of the part, best first. */
  readonly alternatives: readonly RouteResult[]
}

/** A manufacturer that misses something required, with everything it misses. */
export interface NearMiss extends Match {
  readonly gaps: readonly Gap[]
  /** Sum of the gaps' efforts. */
  readonly effort: number
}

/** One maker judged for one part, whether or not it is among those indexed. */
export interface Assessed {
  readonly part: Part
  /** Where `match` would show this maker, were it indexed and the list long enough; `none`: nothing shows that it could. */
  readonly place: 'match' | 'nearMiss' | 'none'
  /** With its gaps where something required is missed. */
  readonly match: Match | NearMiss
  /** What could not be read of the part, then of the maker. */
  readonly issues: readonly Issue[]
}

/** How many makers were looked at, and whether the answer is the exact one. */
export interface Considered {
  readonly indexed: number
  /** Passed the filter and show something that could count: a process on or near a step that counts, or experience. */
  readonly screened: number
  /**
   * Of these, whom the order is over: they serve a step that counts or have experience; and those listed that only run
   * something near. However many the search had to look at closely: the same for the same makers and question.
   */
  readonly scored: number
  /** All others: did not pass the filter, or had no positive evidence on any step that counts. */
  readonly noEvidence: number
  /** `truncated` when a limit of the host ended the search early. */
  readonly answer: 'exact' | 'truncated'
}

/** The answer to one part. */
export interface MatchResult {
  readonly part: Part
  readonly matches: readonly Match[]
  readonly nearMisses: readonly NearMiss[]
  readonly issues: readonly Issue[]
  readonly considered: Considered
}
