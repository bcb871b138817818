import type { RankingMethod } from '../model/ranking.js'
import { checkedLists, checkedScoring } from './scoring.js'

/** One criterion at zero must not hide all the others. */
const FLOOR = 0.01

/**
 * S = Π max(uₖ, 0.01)^wₖ (Bridgman 1922): weak criteria weigh more than in a sum. What a criterion brought is
 * wₖ − (1 − S)·wₖ ln uₖ / Σ wⱼ ln uⱼ, its weight less its share of what is lost. O(n).
 */
export function weightedProduct(): RankingMethod {
  return METHOD
}

const METHOD: RankingMethod = Object.freeze<RankingMethod>({
  id: 'weightedProduct',
  value: (utilities, weights) => Math.exp(totalLoss(utilities, weights)),
  score: (utilities, weights) => {
    checkedScoring(utilities, weights)
    const total = totalLoss(utilities, weights)
    const score = Math.exp(total)
    return {
      score,
      contributions: utilities.map((utility, k) =>
        total < 0 ? weights[k]! - ((1 - score) * lossOf(utility, weights[k]!)) / total : weights[k]!,
      ),
    }
  },
})

function totalLoss(utilities: readonly number[], weights: readonly number[]): number {
  checkedLists(utilities, weights)
  let total = 0
  for (let k = 0; k < utilities.length; k++) total += lossOf(utilities[k]!, weights[k]!)
  return total
}

function lossOf(utility: number, weight: number): number {
  return weight * Math.log(Math.max(utility, FLOOR))
}
