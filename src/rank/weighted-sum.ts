import type { RankingMethod } from '../model/ranking.js'

/** S = Σ wₖuₖ; what a criterion brought is wₖuₖ. Compensatory: a strong criterion makes up for a weak one. O(n). */
export function weightedSum(): RankingMethod {
  return {
    id: 'weightedSum',
    score: (utilities, weights) => {
      const contributions = utilities.map((utility, k) => utility * weights[k]!)
      return {
        score: Math.min(
          1,
          contributions.reduce((sum, part) => sum + part, 0),
        ),
        contributions,
      }
    },
  }
}
