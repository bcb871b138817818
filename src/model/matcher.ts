import type { Issue } from './basics.js'
import type { Manufacturer } from './manufacturer.js'
import type { MatchResult } from './match.js'
import type { Part } from './part.js'
import type { Where } from './source.js'

/** An issue of one row of makers. */
export interface IntakeIssue extends Issue {
  /** The row's id; empty where it has none. */
  readonly id: string
  /** Position of the row in what the host gave, from 0. */
  readonly index: number
}

/** What became of the rows a host gave. */
export interface IntakeReport {
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

/** What re-matches: handed to the floors that need it, so that they never import the matcher. */
export interface MatchEngine {
  match(part: Part, options?: MatchOptions): Promise<MatchResult>
  manufacturer(id: string): Promise<Manufacturer | undefined>
}
