import type { Standing } from '../model/basics.js'
import type { Considered, Match, NearMiss } from '../model/match.js'
import type { Where } from '../model/source.js'

/** What of the ranked makers is wanted. */
export interface AnswerOptions {
  /** Matches returned at the most. */
  readonly limit: number
  /** Near misses returned at the most. */
  readonly nearMissLimit: number
  /** Standings that may appear among the matches. */
  readonly standing: readonly Standing[]
  readonly where?: Where
  readonly signal?: AbortSignal
}

/** The ranked part of a `MatchResult`. */
export interface Answer {
  readonly matches: readonly Match[]
  readonly nearMisses: readonly NearMiss[]
  readonly considered: Considered
}
