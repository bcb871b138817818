import { refuse } from '../refuse.js'
import { checkedRows, columnsOf } from './linear.js'

/** The same weight for every criterion; sum 1. Throws HamkorError `INPUT` unless `count` is a whole number, 1–1,000. */
export function equalWeights(count: number): readonly number[] {
  if (!Number.isInteger(count) || count < 1 || count > 1000) refuse('count', count, 'a whole number from 1 to 1000')
  return Array.from({ length: count }, () => 1 / count)
}

/**
 * Shannon entropy weights (Hwang & Yoon 1981): a criterion that tells the alternatives apart weighs more; one that is
 * the same for all weighs nothing. Where none tells them apart, all weigh the same.
 * @param alternatives decision matrix, one row an alternative (at least two), every entry ≥ 0 and finite
 * @returns one weight a criterion; sum 1
 * O(rows × columns). Throws HamkorError `INPUT` on anything else; these weights depend on the set they are taken from.
 */
export function entropyWeights(alternatives: readonly (readonly number[])[]): readonly number[] {
  checkedRows('alternatives', alternatives)
  const [first] = alternatives
  if (!first || alternatives.length < 2) refuse('alternatives', alternatives.length, 'at least two rows')
  if (first.length < 1) refuse('alternatives[0]', 0, 'at least one criterion')
  alternatives.forEach((row, i) => {
    if (row.length !== first.length)
      refuse(`alternatives[${i}]`, row.length, `${first.length} entries, as in row 0`)
      // a hole would be skipped
    ;[...row].forEach((entry, j) => {
      if (!(typeof entry === 'number' && entry >= 0 && Number.isFinite(entry)))
        refuse(`alternatives[${i}][${j}]`, entry, 'a finite number ≥ 0')
    })
  })
  const divergence = columnsOf(alternatives).map((column) => 1 - normalizedEntropy(column))
  const total = divergence.reduce((sum, d) => sum + d, 0)
  return total > 1e-12 ? divergence.map((d) => d / total) : equalWeights(first.length)
}

/** −Σ p ln p / ln m with p = x / Σx and 0 ln 0 = 0; 1 for a column that tells nothing. */
function normalizedEntropy(column: readonly number[]): number {
  const sum = column.reduce((total, x) => total + x, 0)
  if (sum === 0) return 1
  let entropy = 0
  for (const x of column) {
    const p = x / sum
    if (p > 0) entropy -= p * Math.log(p)
  }
  return Math.min(1, entropy / Math.log(column.length))
}
