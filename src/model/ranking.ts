/** A score and what each criterion brought to it; contributions add up to the score. */
export interface Scored {
  readonly score: number
  readonly contributions: readonly number[]
}

/** Turns utilities and weights into a score: monotone in every utility, independent of other makers. */
export interface RankingMethod {
  readonly id: string
  /**
   * @param utilities each 0–1, finite
   * @param weights same length, ≥ 0, sum 1
   */
  score(utilities: readonly number[], weights: readonly number[]): Scored
  /** The score alone, equal to that of `score`; absent: `score` is asked. The lists are reused: keep neither. */
  value?(utilities: readonly number[], weights: readonly number[]): number
}
