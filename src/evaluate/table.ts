import { compareText } from '../model/basics.js'
import { checkedShape, refuse } from '../refuse.js'
import { ndcgAt } from './gain.js'
import { checkedDepth, checkedKeys, type Grades, type Judgments, type Ranking, type Run } from './judgments.js'
import {
  averagePrecision,
  judgedAt,
  precisionAt,
  recallAt,
  reciprocalRank,
  successAt,
  violationsAt,
} from './relevance.js'
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

/**
 * What a report shows unless told otherwise, at depth k. O(1).
 *
 * @throws HamkorError `INPUT` for a k that is no whole number ≥ 1
 */
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
    [`judged@${k}`]: (ranking, grades) => judgedAt(ranking, grades, k),
  }
}

/** What to measure and how to group it. */
export interface EvaluateOptions extends IntervalOptions {
  /** `standardMeasures()` unless said otherwise. */
  readonly measures?: Measures
  /** Groups that a query belongs to, e.g. its language; each becomes a row of its own. `all` is taken. */
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
 * to queries that were not judged are left out. Whether makers' ids meet those of the judgments tells `judged@10`. Means come
 * with bootstrap intervals. O(queries · (n log n + samples)).
 *
 * @throws HamkorError `INPUT` for unusable options, rankings or grades, or a run that answers queries, but none of the
 * judgments
 */
export function evaluateRun(run: Run, judgments: Judgments, options: EvaluateOptions = {}): Evaluation {
  checkedKeys(options, ['measures', 'slices', 'samples', 'seed', 'level'])
  const { measures = standardMeasures(), slices = {}, ...draws } = options
  checkedShape('measures', measures, { '*': 'function' })
  checkedShape('slices', slices, { '*': ['text'] })
  checkedRun('run', run, judgments)
  const sliced = Object.keys(slices)
  // slices may be of more queries than were asked; of none of them they are the wrong way round
  if (sliced.length > 0 && !sliced.some((query) => Object.hasOwn(judgments, query) || Object.hasOwn(run, query))) {
    refuse(`slices.${sliced[0]}`, sliced[0], 'slices by query of the run or the judgments')
  }
  const queries = Object.keys(judgments)
  const perQuery = Object.fromEntries(
    Object.entries(measures).map(([name, measure]) => [name, valuesOf(run, judgments, measure, `measures.${name}`)]),
  )
  const groups = groupsOf(queries, slices)
  const names = [...groups.keys()].sort(compareText)
  return {
    perQuery,
    rows: [
      rowOf(ALL, queries, perQuery, draws),
      ...names.map((slice) => rowOf(slice, groups.get(slice)!, perQuery, draws)),
    ],
  }
}

const ALL = 'all'

/** Queries by slice, each once. */
function groupsOf(
  queries: readonly string[],
  slices: NonNullable<EvaluateOptions['slices']>,
): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>()
  for (const query of queries) {
    for (const slice of new Set(own(slices, query))) {
      if (slice === ALL) refuse(`slices.${query}`, slice, 'another name: all is the row of every query')
      const group = groups.get(slice)
      if (group) group.push(query)
      else groups.set(slice, [query])
    }
  }
  return groups
}

function checkedRun(field: string, run: Run, judgments: Judgments): void {
  checkedShape(field, run, { '*': ['text'] })
  checkedShape('judgments', judgments, { '*': { '*': 'number' } })
  const [asked, judged] = [Object.keys(run), Object.keys(judgments)]
  // a run may be of more queries than were judged; of none of them its ids are spelled otherwise, and all would be 0
  if (asked.length > 0 && judged.length > 0 && !asked.some((query) => Object.hasOwn(judgments, query))) {
    refuse(field, asked[0], `rankings by query of the judgments, one at least, such as ${JSON.stringify(judged[0])}`)
  }
}

function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined
}

/** A measure by query; one for which it is not defined is missing. */
type PerQuery = Readonly<Record<string, number>>

function valuesOf(run: Run, judgments: Judgments, measure: Measure, field: string): PerQuery {
  const values: [string, number][] = []
  for (const [query, grades] of Object.entries(judgments)) {
    const value = measure(own(run, query) ?? [], grades)
    if (value === undefined) continue
    if (!Number.isFinite(value)) refuse(field, value, 'a finite number or undefined')
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
 * bootstrap interval and randomization test. Undefined where there is no such query. O(queries · (measure + samples)).
 *
 * @throws HamkorError `INPUT` for unusable options, rankings or grades, or a run that answers queries, but none of the
 * judgments
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
  const [left, right] = [a, b].map((run) => valuesOf(run, judgments, measure, 'measure')) as [PerQuery, PerQuery]
  const both = Object.keys(left).filter((query) => Object.hasOwn(right, query))
  return pairedDifference(
    both.map((query) => left[query]!),
    both.map((query) => right[query]!),
    options,
  )
}
