import type { RankingMethod } from '../model/ranking.js'
import { checkedLists, checkedScoring } from './scoring.js'

/**
 * Closeness C = d⁻ / (d⁺ + d⁻) with d⁺ = √Σ wₖ²(1 − uₖ)² and d⁻ = √Σ wₖ²uₖ² (Hwang & Yoon 1981), measured to the
 * *fixed* ideals 1 and 0: ideals taken from the set would let an irrelevant maker turn a ranking round.
 * What a criterion brought is C·wₖ²uₖ²/(d⁻)². O(n).
 */
export function topsis(): RankingMethod {
  return METHOD
}

const METHOD: RankingMethod = Object.freeze<RankingMethod>({
  id: 'topsis',
  value: closeness,
  score: (utilities, weights) => {
    checkedScoring(utilities, weights)
    const near = nearness(utilities, weights)
    const score = closeness(utilities, weights)
    return {
      score,
      contributions: utilities.map((utility, k) => (near === 0 ? 0 : (score * (weights[k]! * utility) ** 2) / near)),
    }
  },
})

function closeness(utilities: readonly number[], weights: readonly number[]): number {
  checkedLists(utilities, weights)
  const near = nearness(utilities, weights)
  if (near === 0) return 0
  let far = 0
  for (let k = 0; k < utilities.length; k++) far += (weights[k]! * (1 - utilities[k]!)) ** 2
  return Math.sqrt(near) / (Math.sqrt(far) + Math.sqrt(near))
}

/** (d⁻)², from the ideal 0. */
function nearness(utilities: readonly number[], weights: readonly number[]): number {
  let near = 0
  for (let k = 0; k < utilities.length; k++) near += (weights[k]! * utilities[k]!) ** 2
  return near
}
