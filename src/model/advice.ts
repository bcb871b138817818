import type { Money, Reason, ReasonValue, Standing } from './basics.js'
import type { Manufacturer } from './manufacturer.js'
import type { EffortClass, OpenQuestion } from './match.js'
import type { Part } from './part.js'

/** Calendar days that something usually takes. */
export interface TypicalDays {
  readonly low: number
  readonly high: number
}

/**
 * One thing that a maker would change. Where `criterion` is `process` and `capability` is absent, it sets up the process
 * anew, as the part asks for it; with a `capability`, it brings that one up to what is demanded.
 */
export interface Change {
  readonly criterion: string
  /** Process of the step; absent for what belongs to the maker as a whole. */
  readonly process?: string
  /** Position among the maker's capabilities of the one that is brought up; absent: a new one, or the maker itself. */
  readonly capability?: number
  /** What is missed today: `required` is what the change reaches, `offered` what is there. */
  readonly reason: Reason
  readonly effort: EffortClass
  /** Absent where the catalog does not know. */
  readonly days?: TypicalDays
}

/** Changes that together make a near miss a match; no smaller part of them does. */
export interface ChangeSet {
  /** Position among the part's routes of the one that then speaks. */
  readonly route: number
  readonly changes: readonly Change[]
  /** Sum of the changes' efforts. */
  readonly effort: number
  /** The longest of the changes, if they are made side by side; absent where the time of one is not known. */
  readonly days?: TypicalDays
  /** How the changed maker stands, judged again. */
  readonly after: {
    readonly standing: Exclude<Standing, 'misses'>
    readonly score: number
    readonly openQuestions: readonly OpenQuestion[]
  }
}

/** What one maker is missing for one part. */
export interface Advice {
  readonly part: Part
  readonly manufacturer: Manufacturer
  /** As it is today. */
  readonly standing: Standing
  readonly score: number
  /** Least effort first; empty where nothing is missed, or nothing that we know of would do. */
  readonly changeSets: readonly ChangeSet[]
  /** Criteria of a host that are missed: only the host knows what would close them. */
  readonly unadvised: readonly string[]
}

/** One thing that a buyer could demand less of. */
export interface Relaxation {
  readonly criterion: string
  /** Process of the step it is about; absent: the part as a whole. */
  readonly process?: string
  /** Absent where a demand is added to (one more material that will do). */
  readonly from?: ReasonValue
  /** Absent where the demand is dropped (a certificate). */
  readonly to?: ReasonValue
}

/** Demands that, lowered together, let more makers in. */
export interface RelaxationSet {
  readonly relaxations: readonly Relaxation[]
  /** Makers that miss today and then do not, by id; verified by matching again. */
  readonly opens: readonly string[]
  /** Those of `opens` that are then shown to fit. */
  readonly fits: readonly string[]
}

/** What smaller demands would open. */
export interface RelaxationResult {
  readonly part: Part
  /** Makers that match as the part is. */
  readonly matchingNow: number
  /** Fewest relaxations first, then most makers opened. */
  readonly sets: readonly RelaxationSet[]
}

/** A part that an investment opens. */
export interface OpenedPart {
  readonly part: Part
  /** Import value a year; absent where price or volume is not known. */
  readonly value?: Money
  readonly standing: Exclude<Standing, 'misses'>
  readonly score: number
}

/** One change at one maker, or of one kind in one region, and what it opens. */
export interface Investment {
  /** The maker; absent for a region. */
  readonly manufacturer?: Manufacturer
  /** Catalog region of the maker, or the one that the investment is in; absent where it is not known. */
  readonly region?: string
  readonly change: Change
  /** Ids of the makers in the region any of which could make the change; absent for a single maker. */
  readonly candidates?: readonly string[]
  /** Each verified by judging the changed maker again; most value first. */
  readonly opens: readonly OpenedPart[]
  /** Sum over `opens`, one entry a currency, sorted by currency. */
  readonly value: readonly Money[]
  /** Parts in `opens` whose value is not known. */
  readonly unvalued: number
}

/** Parts that nobody is near to, by the step that nobody runs. */
export interface WhiteSpace {
  readonly process: string
  readonly parts: readonly OpenedPartValue[]
  readonly value: readonly Money[]
  readonly unvalued: number
}

/** A part with its import value. */
export interface OpenedPartValue {
  readonly part: Part
  readonly value?: Money
}

/** Which changes would open the most import value: a development centre's map. */
export interface InvestmentMap {
  /** Most value first. */
  readonly makers: readonly Investment[]
  readonly regions: readonly Investment[]
  readonly whiteSpace: readonly WhiteSpace[]
  /** Parts looked at, and those that have a match already. */
  readonly parts: number
  readonly served: number
  /** Ids of parts that were not understood. */
  readonly unread: readonly string[]
}
