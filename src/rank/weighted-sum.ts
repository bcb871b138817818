import type { RankingMethod } from '../model/ranking.js'
import { checkedLists, checkedScoring } from './scoring.js'

/** S = Σ wₖuₖ; what a criterion brought is wₖuₖ. Compensatory: a strong criterion makes up for a weak one. O(n). */
export function weightedSum(): RankingMethod {
  return METHOD
}

const METHOD: RankingMethod = Object.freeze<RankingMethod>({
  id: 'weightedSum',
  value,
  score: (utilities, weights) => {
    checkedScoring(utilities, weights)
    return {
      score: value(utilities, weights),
      contributions: utilities.map((utility, k) => utility * weights[k]!),
    }
  },
})

function value(utilities: readonly number[], weights: readonly number[]): number {
  checkedLists(utilities, weights)
  let sum = 0
  for (let k = 0; k < utilities.length; k++) sum += utilities[k]! * weights[k]!
  return Math.min(1, sum)
}
