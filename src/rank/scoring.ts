import { checkedShape, refuse } from '../refuse.js'

/**
 * Throws HamkorError `INPUT` unless both are lists of one length: what every score of the engine is asked with, so it costs
 * no more than that. O(1).
 */
export function checkedLists(utilities: readonly number[], weights: readonly number[]): void {
  if (isList(utilities) && isList(weights) && utilities.length === weights.length) return
  checkedShape('utilities', utilities, 'list')
  checkedShape('weights', weights, 'list')
  refuse('weights', weights.length, `as many weights as there are utilities, ${utilities.length}`)
}

/** What each weight is of all, sum 1, for weights ≥ 0 that are not all 0: the largest first to 1 where the sum overflows. O(n). */
export function sharesOf(weights: readonly number[]): number[] {
  const sum = sumOf(weights)
  if (Number.isFinite(sum)) return weights.map((weight) => weight / sum)
  const largest = Math.max(...weights)
  return sharesOf(weights.map((weight) => weight / largest))
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0)
}

/** Throws HamkorError `INPUT` unless utilities are from 0 to 1 and weights ≥ 0, both lists of one length. O(n). */
export function checkedScoring(utilities: readonly number[], weights: readonly number[]): void {
  checkedLists(utilities, weights)
  for (let k = 0; k < utilities.length; k++) {
    const [utility, weight] = [utilities[k]!, weights[k]!]
    if (!(typeof utility === 'number' && utility >= 0 && utility <= 1)) {
      refuse(`utilities[${k}]`, utility, 'a number from 0 to 1')
    }
    if (!(typeof weight === 'number' && weight >= 0 && weight < Number.POSITIVE_INFINITY)) {
      refuse(`weights[${k}]`, weight, 'a finite number ≥ 0')
    }
  }
}

function isList(value: unknown): boolean {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}
