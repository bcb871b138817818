import { checkedShape, refuse } from '../refuse.js'
import { ndcgAt } from './gain.js'
import { checkedDepth, checkedKeys, type Grades, type Judgments, type Ranking, type Run } from './judgments.js'
import { averagePrecision, precisionAt, recallAt, reciprocalRank, successAt, violationsAt } from './relevance.js'
import {
  bootstrapInterval,
  type Difference,
  type Interval,
  type IntervalOptions,
  pairedDifference,
} from './resample.js'

/** A number for one ranking; undefined where it is not defined (nothing relevant, nothing judged). */
export type Measure = (ranking: Ranking, grades: Grades) => number | undefined

/** Measures by name. */
export type Measures = Readonly<Record<string, Measure>>

/** What a report shows unless told otherwise, at depth k. */
export function standardMeasures(k = 10): Measures {
  checkedDepth(k)
  return {
    [`nDCG@${k}`]: (ranking, grades) => ndcgAt(ranking, grades, k),
    MRR: (ranking, grades) => reciprocalRank(ranking, grades),
    MAP: (ranking, grades) => averagePrecision(ranking, grades),
    [`precision@${k}`]: (ranking, grades) => precisionAt(ranking, grades, k),
    [`recall@${k}`]: (ranking, grades) => recallAt(ranking, grades, k),
    [`success@${k}`]: (ranking, grades) => successAt(ranking, grades, k),
    [`violations@${k}`]: (ranking, grades) => violationsAt(ranking, grades, k),
  }
}

/** What to measure and how to group it. */
export interface EvaluateOptions extends IntervalOptions {
  /** `standardMeasures()` unless said otherwise. */
  readonly measures?: Measures
  /** Groups that a query belongs to, e.g. its language; each becomes a row of its own. */
  readonly slices?: Readonly<Record<string, readonly string[]>>
}

/** One group of queries. */
export interface EvaluationRow {
  /** `all`, or the slice. */
  readonly slice: string
  /** Judged queries of the group. */
  readonly queries: number
  /** Mean and interval by measure; a measure defined for none of the queries is missing. `count` tells for how many it was. */
  readonly measures: Readonly<Record<string, Interval>>
}

/** A run measured. */
export interface Evaluation {
  /** `all` first, then the slices by name. */
  readonly rows: readonly EvaluationRow[]
  /** By measure, then query; a query for which the measure is not defined is missing. */
  readonly perQuery: Readonly<Record<string, Readonly<Record<string, number>>>>
}

/**
 * Measures a run against judgments: every judged query counts, one that the run does not answer as an empty ranking; answers
 * to queries that were not judged are left out. Means come with bootstrap intervals. O(queries · (n log n + samples)).
 *
 * @throws HamkorError `INPUT` for unusable options, rankings or grades
 */
export function evaluateRun(run: Run, judgments: Judgments, options: EvaluateOptions = {}): Evaluation {
  checkedKeys(options, ['measures', 'slices', 'samples', 'seed', 'level'])
  const { measures = standardMeasures(), slices = {}, ...draws } = options
  checkedShape('measures', measures, { '*': 'function' })
  checkedShape('slices', slices, { '*': ['text'] })
  checkedRun('run', run, judgments)
  const queries = Object.keys(judgments)
  const perQuery = Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [name, valuesOf(run, judgments, measure, name)]),
  )
  const groups = new Map<string, string[]>([['all', queries]])
  for (const query of queries) {
    for (const slice of own(slices, query) ?? []) groups.set(slice, [...(groups.get(slice) ?? []), query])
  }
  const names = [...groups.keys()].slice(1).sort()
  return {
    perQuery,
    rows: ['all', ...names].map((slice) => rowOf(slice, groups.get(slice)!, perQuery, draws)),
  }
}

function checkedRun(field: string, run: Run, judgments: Judgments): void {
  checkedShape(field, run, { '*': ['text'] })
  checkedShape('judgments', judgments, { '*': { '*': 'number' } })
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

function valuesOf(run: Run, judgments: Judgments, measure: Measure, name: string): Record<string, number> {
  const values: [string, number][] = []
  for (const [query, grades] of Object.entries(judgments)) {
    const value = measure(own(run, query) ?? [], grades)
    if (value === undefined) continue
    if (!Number.isFinite(value)) refuse(`measures.${name}`, value, 'a finite number or undefined')
    values.push([query, value])
  }
  return Object.fromEntries(values)
}

function rowOf(
  slice: string,
  queries: readonly string[],
  perQuery: Evaluation['perQuery'],
  draws: IntervalOptions,
): EvaluationRow {
  const measures: [string, Interval][] = []
  for (const [name, values] of Object.entries(perQuery)) {
    const interval = bootstrapInterval(
      queries.map((query) => own(values, query)).filter((value) => value !== undefined),
      draws,
    )
    if (interval) measures.push([name, interval])
  }
  return { slice, queries: queries.length, measures: Object.fromEntries(measures) }
}

/**
 * Whether run `a` is better than run `b` on a measure: the paired difference over the queries for which both are defined, with
 * bootstrap interval and randomization test. Undefined where there is no such query.
 *
 * @throws HamkorError `INPUT` for unusable options, rankings or grades
 */
export function compareRuns(
  a: Run,
  b: Run,
  judgments: Judgments,
  measure: Measure,
  options: IntervalOptions = {},
): Difference | undefined {
  checkedShape('measure', measure, 'function')
  checkedRun('a', a, judgments)
  checkedRun('b', b, judgments)
  const [left, right] = [valuesOf(a, judgments, measure, 'a'), valuesOf(b, judgments, measure, 'b')]
  const both = Object.keys(left).filter((query) => Object.hasOwn(right, query))
  return pairedDifference(
    both.map((query) => left[query]!),
    both.map((query) => right[query]!),
    options,
  )
}
