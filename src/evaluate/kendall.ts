import { checkedShape, refuse } from '../refuse.js'
import { checkedRanking, type Ranking } from './judgments.js'

/**
 * Kendall's τ-b of two score lists over the same things (Kendall 1945): pairs ordered alike minus pairs ordered against,
 * over the geometric mean of the pairs that each list orders at all. −1 to 1; ties count for neither side. Undefined where a
 * list has fewer than two values or orders nothing (all equal). O(n log n) (Knight 1966).
 *
 * @throws HamkorError `INPUT` for lists of different length or a value that is not finite
 */
export function kendallTau(a: readonly number[], b: readonly number[]): number | undefined {
  for (const [field, values] of Object.entries({ a, b })) checkedShape(field, values, ['number'])
  if (a.length !== b.length) refuse('b', b.length, `as many values as a has, ${a.length}`)
  const order = a.map((_, at) => at).sort((i, j) => a[i]! - a[j]! || b[i]! - b[j]!)
  const byA = order.map((at) => a[at]!)
  const byB = order.map((at) => b[at]!)
  const pairs = (a.length * (a.length - 1)) / 2
  const tiedA = tiedPairs(byA)
  const tiedBoth = tiedPairs(order.map((at) => `${a[at]} ${b[at]}`))
  const { sorted, swaps } = sortCounting(byB)
  const tiedB = tiedPairs(sorted)
  const ordered = Math.sqrt((pairs - tiedA) * (pairs - tiedB))
  if (!(ordered > 0)) return undefined
  return (pairs - tiedA - tiedB + tiedBoth - 2 * swaps) / ordered
}

/** Pairs within runs of equal neighbors. */
function tiedPairs(sorted: readonly (number | string)[]): number {
  let pairs = 0
  let run = 1
  for (let at = 1; at <= sorted.length; at++) {
    if (at < sorted.length && sorted[at] === sorted[at - 1]) run += 1
    else {
      pairs += (run * (run - 1)) / 2
      run = 1
    }
  }
  return pairs
}

/** Merge sort that counts how many pairs stood in the wrong order. */
function sortCounting(values: readonly number[]): { sorted: number[]; swaps: number } {
  if (values.length < 2) return { sorted: [...values], swaps: 0 }
  const middle = values.length >> 1
  const left = sortCounting(values.slice(0, middle))
  const right = sortCounting(values.slice(middle))
  const sorted: number[] = []
  let swaps = left.swaps + right.swaps
  let i = 0
  for (const value of right.sorted) {
    while (i < left.sorted.length && left.sorted[i]! <= value) sorted.push(left.sorted[i++]!)
    swaps += left.sorted.length - i
    sorted.push(value)
  }
  return { sorted: [...sorted, ...left.sorted.slice(i)], swaps }
}

/**
 * Kendall's τ of two rankings, over the ids that both have: 1 for the same order, −1 for the reverse. Undefined for fewer than
 * two ids in common. For rankings of different ids, `rankBiasedOverlap` says more. O(n log n).
 *
 * @throws HamkorError `INPUT` for a repeated id
 */
export function rankingTau(a: Ranking, b: Ranking): number | undefined {
  checkedRanking('a', a)
  checkedRanking('b', b)
  const place = new Map(b.map((id, at) => [id, at]))
  const common = a.filter((id) => place.has(id))
  return kendallTau(
    common.map((_, at) => at),
    common.map((id) => place.get(id)!),
  )
}
