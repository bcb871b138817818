import { checkedShape, refuse } from '../refuse.js'

/** Ids of one answer, best first; each id once. Where scores tie, whoever made the ranking has broken the tie. */
export type Ranking = readonly string[]

/**
 * What is known about one query: id → grade. 0 is "judged, and it will not do"; higher is better, whole or not. An id that
 * is missing is not judged: it brings no gain, and only `violationsAt` tells it from a 0.
 */
export type Grades = Readonly<Record<string, number>>

/** Rankings by query (for hamkor: by part). */
export type Run = Readonly<Record<string, Ranking>>

/** Grades by query. */
export type Judgments = Readonly<Record<string, Grades>>

/** The grade of an id, undefined where it was not judged. */
export function gradeOf(grades: Grades, id: string): number | undefined {
  return Object.hasOwn(grades, id) ? grades[id] : undefined
}

/** Throws HamkorError `INPUT` unless the ranking is a list of texts without repetition and the grades are finite and ≥ 0. */
export function checkedPair(ranking: Ranking, grades: Grades): void {
  checkedRanking('ranking', ranking)
  checkedGrades(grades)
}

/** Throws HamkorError `INPUT` unless the grades are finite and ≥ 0. */
export function checkedGrades(grades: Grades, field = 'grades'): void {
  checkedShape(field, grades, 'record')
  for (const [id, grade] of Object.entries(grades)) {
    if (typeof grade !== 'number' || !Number.isFinite(grade) || grade < 0) {
      refuse(`${field}.${id}`, grade, 'a finite number ≥ 0')
    }
  }
}

/** Throws HamkorError `INPUT` unless `ranking` is a list of texts without repetition. */
export function checkedRanking(field: string, ranking: Ranking): void {
  if (!Array.isArray(ranking)) refuse(field, ranking, 'a list of ids, best first')
  const seen = new Set<string>()
  for (const id of ranking) {
    if (typeof id !== 'string') refuse(field, id, 'ids that are texts')
    if (seen.has(id)) refuse(field, id, 'each id once')
    seen.add(id)
  }
}

/** Throws HamkorError `INPUT` unless `k` is a whole number ≥ 1. */
export function checkedDepth(k: number): void {
  if (!Number.isInteger(k) || k < 1) refuse('k', k, 'a whole number ≥ 1')
}

/** Throws HamkorError `INPUT` where `options` has a key that is not among `known`. */
export function checkedKeys(options: object, known: readonly string[]): void {
  checkedShape('options', options, 'record')
  const stranger = Object.keys(options).find((key) => !known.includes(key))
  if (stranger !== undefined) refuse(`options.${stranger}`, stranger, `one of ${known.join(', ')}`)
}
