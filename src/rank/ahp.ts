import { HamkorError } from '../errors.js'
import { checkedRows, principalEigenpair } from './linear.js'

/** Weights from pairwise comparisons, with how consistent the judge was. */
export interface AhpWeights {
  /** In the order of the comparisons; sum 1. */
  readonly weights: readonly number[]
  /** Principal eigenvalue, ≥ n; equal to n where the judge never contradicts himself. */
  readonly lambdaMax: number
  /** (λmax − n) / (n − 1); 0 for fewer than three criteria. */
  readonly consistencyIndex: number
  /** Index over that of random judgments; up to 0.1 is acceptable (Saaty). */
  readonly consistencyRatio: number
}

/** Mean consistency index of random reciprocal matrices of order 1…15 (Saaty, The Analytic Hierarchy Process, 1980). */
const RANDOM_INDEX = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49, 1.51, 1.48, 1.56, 1.57, 1.59]
/** How far aᵢⱼ·aⱼᵢ may be from 1: 1/3 written as 0.333 is meant. */
const RECIPROCAL_TOLERANCE = 0.02

/**
 * Analytic hierarchy process (Saaty 1980): weights are the principal eigenvector of the comparisons. Row over column:
 * 3 = moderately more important, 5 strongly, 7 very strongly, 9 extremely; 1/3 the other way round. O(n³).
 * Throws HamkorError `INPUT` unless the matrix is square, of order 1–15, positive, with 1 on its diagonal and
 * reciprocal (aᵢⱼ = 1/aⱼᵢ within 2 %).
 */
export function ahpWeights(comparisons: readonly (readonly number[])[]): AhpWeights {
  checkedRows('comparisons', comparisons)
  const n = comparisons.length
  if (n < 1 || n > RANDOM_INDEX.length) refuse(`${n} rows`, `1 to ${RANDOM_INDEX.length} criteria`)
  comparisons.forEach((row, i) => {
    if (row.length !== n)
      refuse(`row ${i} has ${row.length} entries`, `${n}, as there are rows`)
      // a hole would be skipped
    ;[...row].forEach((entry, j) => {
      if (!(typeof entry === 'number' && entry > 0 && Number.isFinite(entry)))
        refuse(`[${i}][${j}] is ${typeof entry === 'number' ? entry : typeof entry}`, 'a finite number above 0')
      const product = entry * (comparisons[j]![i] ?? Number.NaN)
      if (!(Math.abs(product - 1) <= RECIPROCAL_TOLERANCE)) {
        refuse(`[${i}][${j}] is ${entry} and [${j}][${i}] is ${comparisons[j]![i]}`, 'one to be 1 over the other')
      }
    })
  })
  const { value, vector } = principalEigenpair(comparisons)
  const consistencyIndex = n > 2 ? Math.max(0, (value - n) / (n - 1)) : 0
  return {
    weights: vector,
    lambdaMax: value,
    consistencyIndex,
    consistencyRatio: n > 2 ? consistencyIndex / RANDOM_INDEX[n - 1]! : 0,
  }
}

function refuse(received: string, expected: string): never {
  throw new HamkorError('INPUT', `comparisons: ${received}; expected ${expected}`, { field: 'comparisons', expected })
}
