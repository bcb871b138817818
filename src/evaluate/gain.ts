import { refuse } from '../refuse.js'
import { checkedDepth, checkedPair, type Grades, gradeOf, type Ranking } from './judgments.js'

/**
 * What a grade g is worth: `exponential` 2ᵍ − 1 (Burges et al. 2005), which makes one excellent answer worth several fair
 * ones; `linear` g (Järvelin & Kekäläinen 2002, with the discount of all ranks; trec_eval and scikit-learn use this one).
 */
export type Gain = 'exponential' | 'linear'

function worth(grade: number, gain: Gain): number {
  if (gain === 'linear') return grade
  const exponential = 2 ** grade - 1
  // a grade too small for the power to tell from 1 is worth little, not nothing
  return exponential > 0 ? exponential : grade * Math.LN2
}

function discounted(grades: readonly number[], gain: Gain): number {
  return grades.reduce((sum, grade, at) => sum + worth(grade, gain) / Math.log2(at + 2), 0)
}

/**
 * Discounted cumulative gain of the top k: Σ gain(gᵢ) / log₂(i + 1), ≥ 0. Ids that were not judged bring nothing. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a grade below 0 (or above 1000 with exponential gain), a k below 1
 */
export function dcgAt(ranking: Ranking, grades: Grades, k: number, gain: Gain = 'exponential'): number {
  checked(ranking, grades, k, gain)
  return discounted(
    ranking.slice(0, k).map((id) => gradeOf(grades, id) ?? 0),
    gain,
  )
}

/**
 * Normalized discounted cumulative gain of the top k (Järvelin & Kekäläinen 2002): DCG over the DCG of the best order of
 * everything judged. 0–1; undefined where no judged id has a grade above 0. O(n log n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a grade below 0 (or above 1000 with exponential gain), a k below 1
 */
export function ndcgAt(ranking: Ranking, grades: Grades, k: number, gain: Gain = 'exponential'): number | undefined {
  const reached = dcgAt(ranking, grades, k, gain)
  const best = Object.values(grades)
    .sort((a, b) => b - a)
    .slice(0, k)
  const ideal = discounted(best, gain)
  return ideal === 0 ? undefined : reached / ideal
}

/** Grade whose exponential gain, and sums of it, can still be told from infinity. */
const MOST = 1000

function checked(ranking: Ranking, grades: Grades, k: number, gain: Gain): void {
  checkedPair(ranking, grades)
  checkedDepth(k)
  if (gain !== 'exponential' && gain !== 'linear') refuse('gain', gain, '"exponential" or "linear"')
  const highest = Object.entries(grades).find(([, grade]) => grade > MOST)
  if (gain === 'exponential' && highest) refuse(`grades.${highest[0]}`, highest[1], `at most ${MOST}, or linear gain`)
}
