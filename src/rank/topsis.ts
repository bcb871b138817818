import type { RankingMethod } from '../model/ranking.js'

/**
 * Closeness C = d⁻ / (d⁺ + d⁻) with d⁺ = √Σ wₖ²(1 − uₖ)² and d⁻ = √Σ wₖ²uₖ² (Hwang & Yoon 1981), measured to the
 * *fixed* ideals 1 and 0: ideals taken from the set would let an irrelevant maker turn a ranking round.
 * What a criterion brought is C·wₖ²uₖ²/(d⁻)². O(n).
 */
export function topsis(): RankingMethod {
  return {
    id: 'topsis',
    score: (utilities, weights) => {
      const near = utilities.map((utility, k) => (weights[k]! * utility) ** 2)
      const far = utilities.map((utility, k) => (weights[k]! * (1 - utility)) ** 2)
      const fromWorst = near.reduce((sum, square) => sum + square, 0)
      const fromBest = far.reduce((sum, square) => sum + square, 0)
      if (fromWorst === 0) return { score: 0, contributions: utilities.map(() => 0) }
      const score = Math.sqrt(fromWorst) / (Math.sqrt(fromBest) + Math.sqrt(fromWorst))
      return { score, contributions: near.map((square) => (score * square) / fromWorst) }
    },
  }
}
