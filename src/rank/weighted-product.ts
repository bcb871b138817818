import type { RankingMethod } from '../model/ranking.js'

/** One criterion at zero must not hide all the others. */
const FLOOR = 0.01

/**
 * S = Π max(uₖ, 0.01)^wₖ (Bridgman 1922): weak criteria weigh more than in a sum. What a criterion brought is
 * wₖ − (1 − S)·wₖ ln uₖ / Σ wⱼ ln uⱼ, its weight less its share of what is lost. O(n).
 */
export function weightedProduct(): RankingMethod {
  return {
    id: 'weightedProduct',
    score: (utilities, weights) => {
      const losses = utilities.map((utility, k) => weights[k]! * Math.log(Math.max(utility, FLOOR)))
      const total = losses.reduce((sum, loss) => sum + loss, 0)
      const score = Math.exp(total)
      return {
        score,
        contributions: losses.map((loss, k) => (total < 0 ? weights[k]! - ((1 - score) * loss) / total : weights[k]!)),
      }
    },
  }
}
