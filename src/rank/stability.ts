import type { StabilityInterval } from '../model/robustness.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedRows } from './linear.js'

/**
 * Weight stability (Mareschal 1988) of the first of a weighted sum: for each criterion, the interval in which its weight
 * may move, the others keeping their proportions, without another alternative passing the first. Exact: the difference of
 * two scores is linear in the weight. A criterion that carries all the weight leaves the others equal shares of the rest.
 * @param utilities one row an alternative, each 0–1; row 0 is the one that is first
 * @param weights ≥ 0, sum 1
 * O(alternatives × criteria). Throws HamkorError `INPUT` where row 0 is not first at `weights` or sizes differ.
 */
export function weightStability(
  utilities: readonly (readonly number[])[],
  weights: readonly number[],
): readonly StabilityInterval[] {
  checkedRows('utilities', utilities)
  checkedRows('weights', [weights])
  const [first, ...others] = utilities
  checkedShape('utilities', utilities, [['number']])
  checkedShape('weights', weights, ['number'])
  if (!first) refuse('utilities', 'no row', 'at least one alternative')
  utilities.forEach((row, a) => {
    if (row.length !== weights.length) refuse(`utilities[${a}]`, row.length, `${weights.length} entries, one a weight`)
  })
  return weights.map((weight, k) => {
    let [low, high] = [0, 1]
    for (const other of others) {
      const own = first[k]! - other[k]!
      const rest = restOf(first, weights, k) - restOf(other, weights, k)
      // lead at weight t: (1 − t)·rest + t·own ≥ 0
      if ((1 - weight) * rest + weight * own < -1e-9) {
        refuse('utilities[0]', 'a row that another passes at these weights', 'the first of the ranking')
      }
      if (own < 0 && rest > own) high = Math.min(high, Math.max(weight, rest / (rest - own)))
      if (rest < 0 && own > rest) low = Math.max(low, Math.min(weight, -rest / (own - rest)))
    }
    return { low, high }
  })
}

/** Weighted mean of the other criteria. */
function restOf(row: readonly number[], weights: readonly number[], k: number): number {
  const total = 1 - weights[k]!
  return row.reduce((sum, u, i) => {
    if (i === k) return sum
    return sum + u * (total > 0 ? weights[i]! / total : 1 / (row.length - 1))
  }, 0)
}
