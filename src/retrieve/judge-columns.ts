import { geometricMean } from '../criteria/assessments.js'
import { experienceUtility } from '../criteria/experience.js'
import { EXPERIENCE_EVIDENCE } from '../criteria/judge.js'
import type { AskedStep } from '../criteria/plan.js'
import { BASES } from '../model/basics.js'
import { quantize } from '../rank/order.js'
import {
  answerRoute,
  type Judged,
  judgedList,
  nearest,
  type StepScratch,
  scoreOf,
  setJudged,
} from './answer-columns.js'
import { FITS, judgeCode, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, Fold } from './column-plan.js'
import { makerCode, type Segment } from './segment.js'
import { isNearBy } from './table-room.js'

/*
 * `criteria/judge.ts` over columns: the same decisions in the same order on standings and utilities alone, every single
 * judgment from a table that the criterion's own `assess` filled. Held equal to `judge` by a property test.
 */

/** What is decided about one maker; written anew at every call. */
export interface ColumnVerdict {
  standing: number
  /** Quantized. */
  score: number
  /** Place in `BASES`. */
  basis: number
  /** Sum of the efforts of all gaps; 0 unless it misses. */
  effort: number
  place: 'match' | 'nearMiss' | 'none'
}

/** How a maker stands by one route. */
export interface RouteRank {
  standing: number
  /** Quantized. */
  score: number
}

/** Room to judge one plan in. */
export interface JudgeScratch {
  /** Per criterion of the plan; those of the maker are set before `judgeColumns`. */
  readonly own: Judged
  readonly combined: Judged
  /** Per route and step. */
  readonly steps: readonly (readonly StepScratch[])[]
  readonly folded: number[]
  readonly rank: RouteRank
  readonly verdict: ColumnVerdict
}

export function judgeScratch(columns: ColumnPlan): JudgeScratch {
  const count = columns.plan.criteria.length
  return {
    own: judgedList(count),
    combined: judgedList(count),
    steps: columns.routes.map(({ steps }) =>
      steps.map(({ needs }) => ({
        best: judgedList(needs.length),
        spare: judgedList(needs.length),
        basis: -1,
        row: -1,
      })),
    ),
    folded: [],
    rank: { standing: FITS, score: 0.5 },
    verdict: { standing: FITS, score: 0, basis: 0, effort: 0, place: 'none' },
  }
}

/** Puts what the criteria of the maker say into `own`: exactly, but for a host's, taken at their best. */
export function judgeMaker(
  columns: ColumnPlan,
  scratch: JudgeScratch,
  segment: Segment,
  ordinal: number,
  experience: number,
): void {
  const { standings, utilities, efforts } = scratch.own
  for (const kernel of columns.makers) {
    const c = kernel.criterion
    efforts[c] = 0
    if (kernel.kind === 'experience') {
      standings[c] = FITS
      utilities[c] = experienceUtility(experience)
    } else if (kernel.kind === 'host') {
      standings[c] = FITS
      utilities[c] = kernel.high
    } else {
      const table = kernel.table!
      const code = makerCode(segment, ordinal, kernel.column)
      const entry = table.standings[code] || judgeCode(table, code)
      standings[c] = entry - 1
      utilities[c] = table.utilities[code]!
      efforts[c] = table.efforts[code]!
    }
  }
}

/** Judges a maker whose own criteria are in `scratch.own`. Pure but for the scratch. */
export function judgeColumns(
  columns: ColumnPlan,
  scratch: JudgeScratch,
  segment: Segment,
  ordinal: number,
): ColumnVerdict {
  const { verdict } = scratch
  verdict.standing = -1
  let serves = false
  let near = false
  for (let r = 0; r < Math.max(1, columns.routes.length); r++) {
    const route = columns.routes[r]
    if (route) {
      answerRoute(columns, route, scratch.steps[r]!, segment, ordinal)
      for (let s = 0; s < route.steps.length; s++) {
        if (!route.steps[s]!.counts) continue
        if (scratch.steps[r]![s]!.basis >= 0) serves = true
        else if (!serves && !near) near = isNearBy(nearest(route.steps[s]!.relations, segment, ordinal))
      }
    }
    settleRoute(columns, scratch, r)
  }
  const isExperienced = columns.experience >= 0 && scratch.own.utilities[columns.experience]! >= EXPERIENCE_EVIDENCE
  // as `placeOf` of the criteria: near hides experience
  if (verdict.standing === MISSES) verdict.place = serves || near ? 'nearMiss' : 'none'
  else verdict.place = serves || (isExperienced && !near) ? 'match' : 'none'
  return verdict
}

/** Combines the steps of one route and keeps it where it is better by (standing, score) than those before. */
function settleRoute(columns: ColumnPlan, scratch: JudgeScratch, r: number): void {
  const { combined, verdict } = scratch
  const { standing, score } = rankRoute(columns, scratch, r)
  if (standing < verdict.standing || (standing === verdict.standing && score <= verdict.score)) return
  verdict.standing = standing
  verdict.score = score
  verdict.basis = weakestBasis(scratch.steps[r])
  verdict.effort = 0
  if (standing !== MISSES) return
  for (let c = 0; c < columns.plan.criteria.length; c++) {
    if (combined.standings[c] === MISSES) verdict.effort += combined.efforts[c]!
  }
}

/** Combines the steps of one route, answered already; written anew at every call. */
export function rankRoute(columns: ColumnPlan, scratch: JudgeScratch, r: number): RouteRank {
  const { plan, folds, isLenient } = columns
  const { own, combined, rank } = scratch
  const route = columns.routes[r]
  const steps = scratch.steps[r]
  rank.standing = FITS
  for (let c = 0; c < plan.criteria.length; c++) {
    const asked = route?.asked[c]
    if (asked && steps) combine(asked, steps, c, folds[c]!, scratch)
    else if (plan.criteria[c]!.scope === 'manufacturer') {
      combined.standings[c] = own.standings[c]!
      combined.utilities[c] = own.utilities[c]!
      combined.efforts[c] = own.efforts[c]!
    } else setJudged(combined, c, FITS, 1, 0)
    const one = combined.standings[c]!
    const isOpenTo = one === OPEN && isLenient[c] && combined.efforts[c]! < SHOWN
    if (one < rank.standing && plan.required[c] && !isOpenTo) rank.standing = one
  }
  rank.score = plan.criteria.length > 0 ? quantize(scoreOf(columns, combined.utilities, plan.weights)) : 0
  return rank
}

function weakestBasis(steps: readonly StepScratch[] | undefined): number {
  let weakest = -1
  for (const { basis } of steps ?? []) weakest = Math.max(weakest, basis)
  return weakest < 0 ? BASES.length - 1 : weakest
}

function combine(
  asked: readonly AskedStep[],
  steps: readonly StepScratch[],
  c: number,
  fold: Fold,
  { combined, folded }: JudgeScratch,
): void {
  if (asked.length === 0) {
    setJudged(combined, c, FITS, 1, 0)
    return
  }
  let standing = FITS
  let effort = 0
  let least = 1
  let worst = 1
  folded.length = asked.length
  for (let i = 0; i < asked.length; i++) {
    const { step, need } = asked[i]!
    const { standings, utilities, efforts } = steps[step]!.best
    const one = standings[need]!
    const utility = utilities[need]!
    folded[i] = utility
    if (utility < least) least = utility
    if (one < standing) {
      standing = one
      worst = utility
    } else if (one === standing && (utility < worst || i === 0)) worst = utility
    if (one === MISSES) effort += efforts[need]! & ~SHOWN
  }
  const utility =
    asked.length === 1 ? folded[0]! : fold === 'mean' ? geometricMean(folded) : fold === 'least' ? least : worst
  setJudged(combined, c, standing, utility, effort)
}
