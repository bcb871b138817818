import type { Amount, Money } from './basics.js'
import type { Capability, Manufacturer } from './manufacturer.js'
import type { CriterionResult, Match, OpenQuestion } from './match.js'
import type { Progress } from './matcher.js'
import type { MipSolver } from './mip.js'
import type { Part } from './part.js'
import type { Where } from './source.js'

/**
 * What an allocation maximizes, in the currency, less set-up costs:
 * - `value` (default): import value replaced, quantity × unit price
 * - `probability`: the same × the chance, 0–1, that this maker delivers; for a calibrated probability only, a score is none
 * - `worth`: the host's own value of one unit made there; undefined: not known
 *
 * Ties (differences below a hundred-thousandth of the whole list) go to known capacity, then to who makes every step, then
 * to the better score.
 */
export type AllocationObjective =
  | 'value'
  | { readonly probability: (match: Match, part: Part) => number }
  | { readonly worth: (match: Match, part: Part) => number | undefined }

/** Makers that may share one part. */
export interface MakerCount {
  /** At least so many, or the part is not placed (dual sourcing: 2); default 1. */
  readonly least?: number
  /** At most so many; default: as many as there are candidates. */
  readonly most?: number
}

/** What bounds an allocation as a whole. */
export interface AllocationLimits {
  /** For every part, or part by part. */
  readonly makersPerPart?: MakerCount | ((part: Part) => MakerCount | undefined)
  /** Most of one part that one maker gets, as a share of its quantity, in (0, 1]. */
  readonly shareOfPart?: number
  /** Most that one maker gets of the import value of the whole list, in (0, 1]; parts without a price count nothing. */
  readonly shareOfMaker?: number
  /** The same of one region, for all or by catalog region; makers of no known region are one region. */
  readonly shareOfRegion?: number | Readonly<Record<string, number>>
  /** Money there is, in the currency: set-up costs, and unit costs × quantities. */
  readonly budget?: number
}

/** What a host knows of one maker's terms for one part; an absent figure is as the records say. */
export interface Terms {
  /** Tooling, trial lot, approval: once, in the currency; default 0. */
  readonly setupCost?: number
  /** What a unit costs there, in the currency, for the budget; default: the part's import price. */
  readonly unitCost?: number
  /** Least and most a year, in the part's unit; default: the maker's least lot, and no most. */
  readonly minimumLot?: number
  readonly maximumLot?: number
}

/**
 * What to do where nothing says how much a maker could make:
 * - `leaveOut` (default): it gets nothing; the part's `Unmet` names it as one to ask. Where it tells the capacity of some
 *   step of the part, or somebody who lacks more steps comes in, it may get lots, marked `capacity: 'unknown'`
 * - `onRequest`: it may get lots, each marked `capacity: 'unknown'`: a wish list to confirm, not a plan
 * - a function: the host's assumption per year for a capability, in any unit the part converts to; such lots are marked
 *   `assumed`. Undefined leaves it out.
 */
export type UnknownCapacity =
  | 'leaveOut'
  | 'onRequest'
  | ((capability: Capability, manufacturer: Manufacturer) => Amount | undefined)

/** How far an allocation has come. */
export interface AllocationProgress extends Progress {
  /** Candidates are looked for part by part · better answers are searched · the bound is being proved. */
  readonly phase: 'match' | 'search' | 'proof'
  /** Best so far, and what no answer can exceed. */
  readonly objective?: number
  readonly bound?: number
}

/** What a host may choose of an allocation. */
export interface AllocateOptions {
  readonly objective?: AllocationObjective
  readonly limits?: AllocationLimits
  readonly terms?: (part: Part, manufacturer: Manufacturer) => Terms | undefined
  readonly unknownCapacity?: UnknownCapacity
  /**
   * What a maker's stated largest lot means for a year: `batch` (default), a year may bring several, so it caps nothing;
   * `year`, it is the most of a part in a year.
   */
  readonly largestLot?: 'batch' | 'year'
  /** ISO 4217; default: the one that most parts are priced in, ties by code. */
  readonly currency?: string
  /** Units of the currency for one of another: `{ EUR: 1.08 }`. A price without a rate is not known. */
  readonly rates?: Readonly<Record<string, number>>
  /** Makers considered per part, best first, 1–1000; default 10. */
  readonly candidates?: number
  readonly standing?: readonly ('fits' | 'open')[]
  readonly weights?: Readonly<Record<string, number>>
  readonly where?: Where
  /** Distance to the bound that counts as proof, relative, in [0, 1); default 0.001. */
  readonly gap?: number
  /** Multiplies the work of search and solver before they give up, > 0; default 1. The same work on every machine. */
  readonly effort?: number
  /** Wall clock for the solving. Default none: with it the answer depends on the machine. */
  readonly timeLimitSeconds?: number
  /** A finite number; the same seed gives the same answer. Default 1. */
  readonly seed?: number
  /** Default `highsSolver()`; `none`: the heuristic and its own bound. */
  readonly solver?: MipSolver | 'none'
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: AllocationProgress) => void
}

/** What a lot takes of one capability, per year. */
export interface CapacityUse {
  /** Position among the maker's capabilities. */
  readonly capability: number
  readonly process: string
  /** Stated by the maker · assumed by the host · not known. */
  readonly capacity: 'known' | 'assumed' | 'unknown'
  /** In the unit of the capacity; absent where that is not known. */
  readonly used?: Amount
  /** Free before any lot of this allocation. */
  readonly free?: Amount
}

/** How many of one part one maker makes a year. */
export interface Lot {
  readonly part: Part
  readonly manufacturer: Manufacturer
  readonly quantity: Amount
  /** Of the part's quantity, 0–1. */
  readonly share: number
  /** Import value that it replaces; absent where the price is not known. */
  readonly value?: Money
  readonly setupCost?: Money
  readonly standing: 'fits' | 'open'
  readonly score: number
  /** What its match is judged by; contributions add up to the score. */
  readonly criteria: readonly CriterionResult[]
  /** What to ask before it can be counted on, most useful first. */
  readonly openQuestions: readonly OpenQuestion[]
  /** The weakest of its uses; `unknown` where it lacks a step. */
  readonly capacity: CapacityUse['capacity']
  readonly uses: readonly CapacityUse[]
  /** Processes of the steps of its route that it does not make, or does not tell of; absent where there is none. */
  readonly lacks?: readonly string[]
}

/** Why something is not placed, the most common first: what stands in the way of the rest of a part, or of a maker. */
export const UNMET_CODES = [
  'quantityUnknown',
  'noMaker',
  'capacityShort',
  'capacityTaken',
  'lotBelowMinimum',
  'setupNotPaid',
  'makersLimit',
  'dualSourcing',
  'lotAboveMaximum',
  'shareOfPart',
  'shareOfMaker',
  'shareOfRegion',
  'budget',
  'priceUnknown',
  'capacityUnit',
  'capacityUnknown',
] as const

/** Code of an `UnmetReason`. */
export type UnmetCode = (typeof UNMET_CODES)[number]

/** What stands in the way, with the figure that would have to change. */
export interface UnmetReason {
  readonly code: UnmetCode
  /** For a part: how much is not placed. For a maker: what it lacks, in the unit of the capacity, or its least lot. */
  readonly short?: Amount
  /** The limit that was reached: a share, a number of makers, or money. */
  readonly limit?: number
  /** Process whose capacity it is. */
  readonly process?: string
}

/** What is left of a part, and why. */
export interface Unmet {
  readonly part: Part
  /** Absent where the part has no yearly quantity. */
  readonly quantity?: Amount
  readonly value?: Money
  readonly reason: UnmetReason
  /** What stands in the way at each candidate, best first. */
  readonly candidates: readonly { readonly manufacturer: Manufacturer; readonly reason: UnmetReason }[]
}

/** Import value behind an answer, in its currency. */
export interface AllocatedValue {
  /** Of the whole list, as far as prices and quantities are known. */
  readonly demanded: number
  readonly placed: number
  /** Of it on capacity that is assumed or not known, or at makers that lack a step. */
  readonly unconfirmed: number
  /** Of it at makers whose match is `open`: questions are to be answered first. */
  readonly open: number
  readonly setupCosts: number
  /** Positions of parts whose value is not known: they count nothing in these sums. */
  readonly unknown: readonly number[]
}

/** Who makes how many of what, and what is left. */
export interface Allocation {
  readonly lots: readonly Lot[]
  readonly unmet: readonly Unmet[]
  readonly currency: string
  readonly value: AllocatedValue
  /** What was maximized, ties included. */
  readonly objective: number
  /** No allocation under these limits and candidates can exceed it. */
  readonly bound: number
  /** (bound − objective) / bound, 0 where both are 0. */
  readonly gap: number
  /**
   * `proved`: within the gap asked · `limit`: effort or time ended the work · `noSolver`: by our own search and bound, as
   * no solver could be had.
   */
  readonly ended: 'proved' | 'limit' | 'noSolver'
  /** Why there was no solver, in the words of who refused. */
  readonly noSolver?: string
}
