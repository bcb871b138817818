import type { Issue } from './basics.js'
import type { Catalog } from './catalog.js'
import type { Criterion } from './criterion.js'
import type { Manufacturer } from './manufacturer.js'
import type { Match, MatchResult, NearMiss } from './match.js'
import type { Part } from './part.js'
import type { RankingMethod } from './ranking.js'
import type { CandidateSource, Where } from './source.js'

/** An issue of one row of makers. */
export interface IntakeIssue extends Issue {
  /** The row's id; empty where it has none. */
  readonly id: string
  /** Position of the row in the list or feed of its call, from 0. */
  readonly index: number
}

/** What became of the rows a host gave. */
export interface IntakeReport {
  /** Makers taken in; of one that a call updates twice, one. */
  readonly accepted: number
  readonly issues: readonly IntakeIssue[]
}

/** What a host may choose per question. */
export interface MatchOptions {
  /** Matches at the most, 0–1000; default 10. */
  readonly limit?: number
  /** Near misses at the most, 0–1000; default 10. */
  readonly nearMissLimit?: number
  /** Standings that may appear among the matches; default fits and open. */
  readonly standing?: readonly ('fits' | 'open')[]
  /** Importance by criterion id, ≥ 0; the rest keep their own. */
  readonly weights?: Readonly<Record<string, number>>
  readonly where?: Where
  readonly signal?: AbortSignal
}

/** Options of a verb that takes in rows of makers. */
export interface TakeOptions {
  /** Stops between two rows, with its reason; what was stored before stays, and stands in `intake`. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** What a host may choose when one maker is judged. */
export type AssessOptions = Pick<MatchOptions, 'weights'>

/** How far a long verb has come. */
export interface Progress {
  readonly done: number
  /** Absent where the total is not known. */
  readonly total?: number
}

/** Options of a verb over many parts or rows. */
export interface BulkOptions extends MatchOptions {
  readonly onProgress?: (progress: Progress) => void
}

/**
 * What re-matches: built by the matcher and handed down to `cooperate` and `localize`, which never import it.
 * It is itself the second argument of `planOf(part, engine)`, for who judges many makers of one part by hand
 * (`judge`, `answerStep`); with a question's own weights: `planOf(part, { ...engine, weights: engine.weighted(own) })`.
 */
export interface MatchEngine {
  readonly catalog: Catalog
  /** The host's own too. */
  readonly criteria: readonly Criterion[]
  readonly method: RankingMethod
  /** Importance by criterion id, as the matcher was set up. */
  readonly weights: Readonly<Record<string, number>>
  /** All makers; ask it with `retrievalNeedOf(plan, where)` or a need of your own. */
  readonly source: CandidateSource
  /** A question's own weights over those of the set-up. Throws HamkorError `INPUT` where one is unusable. */
  weighted(own: Readonly<Record<string, number>> | undefined): Readonly<Record<string, number>>
  /** Reads a part as `match` does. Throws HamkorError `INPUT` where it is no part at all. */
  readPart(input: unknown): { readonly part: Part; readonly issues: readonly Issue[] }
  /** Reads a maker's record that need not be indexed; no value where it has no id. Throws HamkorError `INPUT`. */
  readManufacturer(input: unknown): { readonly value: Manufacturer | undefined; readonly issues: readonly Issue[] }
  /** Ranks makers for a part that has been read (or changed); `issues` is empty. */
  match(part: Part, options?: MatchOptions): Promise<MatchResult>
  /**
   * How one maker, indexed or not, stands to a part: exactly what `match` would say of it, a `NearMiss` where it misses
   * something required. Pure and synchronous.
   */
  assess(
    part: Part,
    manufacturer: Manufacturer,
    options?: { readonly weights?: Readonly<Record<string, number>> },
  ): Match | NearMiss
  /** One indexed maker. */
  manufacturer(id: string): Promise<Manufacturer | undefined>
  /**
   * Asks an engine of the makers as they are now, whatever is added or removed until `ask` has ended; of a host's own
   * source that has no `hold` this one.
   */
  inOneState<T>(ask: (engine: MatchEngine) => Promise<T>): Promise<T>
}
