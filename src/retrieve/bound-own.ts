import { experienceUtility } from '../criteria/experience.js'
import { scoreOf } from './answer-columns.js'
import { FITS, judgeCode, MISSES, OPEN } from './code-table.js'
import type { ColumnPlan } from './column-plan.js'
import type { Segment } from './segment.js'

/*
 * The first look at a candidate: what its own criteria leave possible, whatever its capabilities are. It is taken of
 * every candidate, so it is kept to a few loads for each criterion.
 */

/** Written anew at every call. */
export interface OwnBound {
  standing: number
  /** Sum of the efforts of its own misses. */
  effort: number
  /** The most that the score could be. */
  score: number
  /** Weight of what is not the maker's own. */
  readonly rest: number
  /** Per criterion; 1 for what is not the maker's own. */
  readonly utilities: number[]
}

/** Slack for sums in another order. */
const SLACK = 1e-12

export function ownBound({ plan, makers }: ColumnPlan): OwnBound {
  const own = new Set(makers.map(({ criterion }) => criterion))
  const rest = plan.weights.reduce((sum, weight, c) => (own.has(c) ? sum : sum + weight), 0)
  const utilities = plan.criteria.map(() => 0.5)
  return { standing: FITS, effort: 0, score: 0, rest, utilities: utilities.map((_, c) => (own.has(c) ? 0.5 : 1)) }
}

/** O(criteria of the maker). */
export function boundOwn(
  columns: ColumnPlan,
  bound: OwnBound,
  segment: Segment,
  ordinal: number,
  experience: number,
): void {
  const { makers, isSum, plan } = columns
  const { utilities } = bound
  let standing = FITS
  let effort = 0
  let sum = bound.rest
  for (let m = 0; m < makers.length; m++) {
    const kernel = makers[m]!
    const { table } = kernel
    let utility = kernel.high
    if (table) {
      const code = segment.makerColumns[kernel.column]![ordinal]!
      const one = (table.standings[code] || judgeCode(table, code)) - 1
      utility = table.utilities[code]!
      if (one !== FITS) {
        if (one === MISSES) effort += table.efforts[code]!
        if (one < standing && kernel.isRequired && !(one === OPEN && kernel.isLenient)) standing = one
      }
    } else if (kernel.kind === 'experience') utility = experienceUtility(experience)
    if (isSum) sum += utility * kernel.weight
    else utilities[kernel.criterion] = utility
  }
  bound.standing = standing
  bound.effort = effort
  if (isSum) bound.score = sum + SLACK
  else bound.score = plan.criteria.length > 0 ? scoreOf(columns, utilities, plan.weights) + SLACK : 0
}
