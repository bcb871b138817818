import type { Manufacturer } from './manufacturer.js'

/** Which makers a verb may look at; every given field must hold. The same object on every verb. */
export interface Where {
  /**
   * Regions or towns by catalog id or by name in any language: the maker is in one of them. A town is that town alone, of
   * makers who state it; a name that a region shares with its capital (`Andijon`) is the region, and the Fergana valley its
   * three regions.
   */
  readonly regions?: readonly string[]
  /** Certificate ids or names: the maker holds all of them (implication counts). */
  readonly certificates?: readonly string[]
  /** Maker ids: one of them. */
  readonly ids?: readonly string[]
  /** Attribute values: all equal. */
  readonly attributes?: Readonly<Record<string, string | number>>
}

/** Who could matter for a part: a maker with one of the processes, or with one of the terms, or HS headings. */
export interface RetrievalNeed {
  /** Process ids any of which makes a candidate. */
  readonly processes: readonly string[]
  /** Terms any of which makes a candidate. */
  readonly terms: readonly string[]
  /** Four-digit headings any of which makes a candidate. */
  readonly hsHeadings: readonly string[]
  /** Its `regions` are ids of `catalog.places` (regions and towns), its `certificates` ids of `catalog.certificates`. */
  readonly where?: Where
}

/**
 * Candidate generation: recall first. `memorySource` is the one that comes with the library; a host may bring its own, over
 * a database for one. Whatever it throws reaches the caller as the cause of a HamkorError `SOURCE`.
 */
export interface CandidateSource {
  /** Number of makers held. */
  size(): Promise<number>
  /** Every maker that meets the need, in batches, each maker once, ids ascending by code point. */
  retrieve(need: RetrievalNeed, options?: { readonly signal?: AbortSignal }): AsyncIterable<readonly Manufacturer[]>
  /** One maker by id. */
  get(id: string): Promise<Manufacturer | undefined>
  /**
   * The makers as they are now, whatever changes until they are released (a transaction that reads one state, say): what a
   * verb over a list of parts asks. Without it each part is asked of the makers of its own moment.
   */
  hold?(): Promise<HeldSource>
}

/** A source as it was at one moment. */
export interface HeldSource extends CandidateSource {
  /** Called once, when the verb has ended, however it did. */
  release(): Promise<void>
}

/** A source that can change while it is used; a running `retrieve` sees one consistent state. */
export interface MutableSource extends CandidateSource {
  /** Inserts or replaces by id. */
  put(manufacturers: readonly Manufacturer[]): Promise<void>
  /** Removes by id; returns how many were there. */
  remove(ids: readonly string[]): Promise<number>
}
