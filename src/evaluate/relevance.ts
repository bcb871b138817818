import { refuse } from '../refuse.js'
import { checkedDepth, checkedPair, type Grades, gradeOf, type Ranking } from './judgments.js'

/** From which grade on an id counts as relevant; 1 unless said otherwise. */
export type RelevantFrom = number

function hits(ranking: Ranking, grades: Grades, k: number, from: RelevantFrom): number {
  return ranking.slice(0, k).filter((id) => (gradeOf(grades, id) ?? 0) >= from).length
}

function relevantCount(grades: Grades, from: RelevantFrom): number {
  return Object.values(grades).filter((grade) => grade >= from).length
}

function checked(ranking: Ranking, grades: Grades, k: number, from: RelevantFrom): void {
  checkedPair(ranking, grades)
  if (k !== Number.POSITIVE_INFINITY) checkedDepth(k)
  if (!Number.isFinite(from) || from <= 0) refuse('relevantFrom', from, 'a grade above 0')
}

/**
 * Share of the top k that is relevant, 0–1; k stays the divisor where fewer were shown, as in trec_eval. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k that is no whole number ≥ 1, a `relevantFrom` ≤ 0
 */
export function precisionAt(ranking: Ranking, grades: Grades, k: number, relevantFrom: RelevantFrom = 1): number {
  checked(ranking, grades, k, relevantFrom)
  checkedDepth(k)
  return hits(ranking, grades, k, relevantFrom) / k
}

/**
 * Share of everything relevant that is in the top k (Infinity: all shown), 0–1; undefined where nothing is relevant. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k below 1, a `relevantFrom` ≤ 0
 */
export function recallAt(
  ranking: Ranking,
  grades: Grades,
  k: number,
  relevantFrom: RelevantFrom = 1,
): number | undefined {
  checked(ranking, grades, k, relevantFrom)
  const relevant = relevantCount(grades, relevantFrom)
  return relevant === 0 ? undefined : hits(ranking, grades, k, relevantFrom) / relevant
}

/**
 * 1 where the top k has a relevant id, 0 where not; undefined where nothing is relevant. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k below 1, a `relevantFrom` ≤ 0
 */
export function successAt(
  ranking: Ranking,
  grades: Grades,
  k: number,
  relevantFrom: RelevantFrom = 1,
): number | undefined {
  checked(ranking, grades, k, relevantFrom)
  if (relevantCount(grades, relevantFrom) === 0) return undefined
  return hits(ranking, grades, k, relevantFrom) > 0 ? 1 : 0
}

/**
 * 1 / rank of the first relevant id, 0 where none is shown; undefined where nothing is relevant (Voorhees 1999). O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a `relevantFrom` ≤ 0
 */
export function reciprocalRank(ranking: Ranking, grades: Grades, relevantFrom: RelevantFrom = 1): number | undefined {
  checked(ranking, grades, Number.POSITIVE_INFINITY, relevantFrom)
  if (relevantCount(grades, relevantFrom) === 0) return undefined
  const at = ranking.findIndex((id) => (gradeOf(grades, id) ?? 0) >= relevantFrom)
  return at < 0 ? 0 : 1 / (at + 1)
}

/**
 * Mean of the precision at every relevant id, those not shown counting 0 (Buckley & Voorhees 2000); its mean over queries is
 * MAP. `k` cuts the ranking, not the number of relevant ids. 0–1; undefined where nothing is relevant. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k below 1, a `relevantFrom` ≤ 0
 */
export function averagePrecision(
  ranking: Ranking,
  grades: Grades,
  k: number = Number.POSITIVE_INFINITY,
  relevantFrom: RelevantFrom = 1,
): number | undefined {
  checked(ranking, grades, k, relevantFrom)
  const relevant = relevantCount(grades, relevantFrom)
  if (relevant === 0) return undefined
  let found = 0
  let sum = 0
  for (const [at, id] of ranking.slice(0, k).entries()) {
    if ((gradeOf(grades, id) ?? 0) < relevantFrom) continue
    found += 1
    sum += found / (at + 1)
  }
  return sum / relevant
}

/**
 * Share of the shown top k that is judged 0: offered, and cannot do it. Ids that were not judged are left out of both sides;
 * 0–1; undefined where none of the shown is judged. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k below 1
 */
export function violationsAt(ranking: Ranking, grades: Grades, k: number): number | undefined {
  checked(ranking, grades, k, 1)
  const judged = ranking
    .slice(0, k)
    .map((id) => gradeOf(grades, id))
    .filter((grade) => grade !== undefined)
  return judged.length === 0 ? undefined : judged.filter((grade) => grade === 0).length / judged.length
}

/**
 * Share of the shown top k that was judged at all, 0–1: where it is low, a low figure of another measure may only mean that
 * nobody looked, and where it is 0, that the ids of run and judgments are spelled differently. Undefined where nothing is
 * shown. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id, a negative grade, a k below 1
 */
export function judgedAt(ranking: Ranking, grades: Grades, k: number): number | undefined {
  checked(ranking, grades, k, 1)
  const shown = ranking.slice(0, k)
  return shown.length === 0 ? undefined : shown.filter((id) => Object.hasOwn(grades, id)).length / shown.length
}
