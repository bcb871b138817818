import { scoreOf } from './answer-columns.js'
import { boundStep, type StepBound, stepBound } from './bound-step.js'
import { FITS, MISSES, OPEN } from './code-table.js'
import type { ColumnPlan, RouteKernel } from './column-plan.js'
import type { Segment } from './segment.js'

/*
 * The most that a maker could come to, from what is cheap to see: its own criteria, and of its capabilities what many
 * share. Whoever cannot reach a list by this is not judged. Never less than `judgeColumns` gives (property test): every
 * utility not looked at counts 1, every effort not looked at its least.
 */

/** The most a maker could come to; written anew at every call. */
export interface Bound {
  /** Best standing among matches; `MISSES`: it can be no match. */
  standing: number
  score: number
  /** Least place in `BASES` at the best. */
  basis: number
  /** Least sum of efforts as a near miss; not finite: it can be none. */
  effort: number
  /** Score as a near miss. */
  nearScore: number
}

export interface BoundScratch {
  readonly bound: Bound
  readonly utilities: number[]
  readonly step: StepBound
  /** Per criterion: how many steps asked so far. */
  readonly asked: number[]
  /** Least effort of a miss that only a host's criterion can say; Infinity where none may. */
  readonly hostEffort: number
  /** Per criterion: what the own criteria say; see `judgeMaker`. */
  readonly own: { readonly standings: number[]; readonly utilities: number[]; readonly efforts: number[] }
}

/** Slack for roots, logarithms and sums in another order, which are monotone but for their last bit. */
export const SLACK = 1e-12

export function boundScratch({ plan, makers }: ColumnPlan, own: BoundScratch['own']): BoundScratch {
  const count = plan.criteria.length
  const mayHostsReject = makers.some(({ kind, criterion }) => kind === 'host' && plan.required[criterion])
  return {
    bound: { standing: 0, score: 0, basis: 0, effort: 0, nearScore: 0 },
    utilities: new Array<number>(count).fill(0.5),
    step: stepBound(),
    asked: new Array<number>(count).fill(0),
    hostEffort: mayHostsReject ? 1 : Number.POSITIVE_INFINITY,
    own,
  }
}

/**
 * Bounds a maker whose own criteria are in `scratch.own`. As a match that must stand at `least` or better it may be
 * given less; `least` 0 bounds it as a near miss too. O(routes × steps × capabilities × needs).
 */
export function boundMaker(
  columns: ColumnPlan,
  scratch: BoundScratch,
  segment: Segment,
  ordinal: number,
  least: number,
): Bound {
  const { bound, own, utilities } = scratch
  const { plan, routes, makers, isLenient } = columns
  let ownStanding = FITS
  let ownEffort = 0
  for (let m = 0; m < makers.length; m++) {
    const c = makers[m]!.criterion
    const standing = own.standings[c]!
    if (standing === MISSES) ownEffort += own.efforts[c]!
    if (standing < ownStanding && plan.required[c] && !(standing === OPEN && isLenient[c])) ownStanding = standing
  }
  bound.standing = -1
  bound.score = 0
  bound.basis = 0
  bound.effort = Number.POSITIVE_INFINITY
  bound.nearScore = 0
  for (let r = 0; r < routes.length; r++) {
    boundRoute(columns, scratch, routes[r]!, segment, ordinal, least, ownStanding, ownEffort)
  }
  if (routes.length === 0) {
    // nothing but experience speaks for it, and that makes no near miss
    setUtilities(columns, scratch)
    bound.standing = ownStanding
    bound.score = plan.criteria.length > 0 ? scoreOf(columns, utilities, plan.weights) + SLACK : 0
  }
  return bound
}

function setUtilities({ makers }: ColumnPlan, { utilities, asked, own }: BoundScratch): void {
  for (let c = 0; c < utilities.length; c++) {
    utilities[c] = 1
    asked[c] = 0
  }
  for (let m = 0; m < makers.length; m++) utilities[makers[m]!.criterion] = own.utilities[makers[m]!.criterion]!
}

function boundRoute(
  columns: ColumnPlan,
  scratch: BoundScratch,
  route: RouteKernel,
  segment: Segment,
  ordinal: number,
  least: number,
  ownStanding: number,
  ownEffort: number,
): void {
  const { plan } = columns
  const { utilities, bound, step } = scratch
  setUtilities(columns, scratch)
  let standing = ownStanding
  let basis = 0
  let effort = ownEffort
  // what a required miss costs beyond the least, over the steps
  let more = scratch.hostEffort
  for (let s = 0; s < route.steps.length; s++) {
    boundStep(step, route.steps[s]!, segment, ordinal, least)
    if (step.standing < standing) standing = step.standing
    if (standing < least) return
    if (step.basis > basis) basis = step.basis
    effort += step.effort
    more = Math.min(more, step.missEffort - step.effort)
    foldStep(columns, scratch, route, s)
  }
  finishFolds(columns, scratch, route)
  const score = plan.criteria.length > 0 ? scoreOf(columns, utilities, plan.weights) + SLACK : 0
  bound.basis = bound.standing < 0 ? basis : Math.min(bound.basis, basis)
  // not of the best route alone: a host may want to see open ones only
  if (standing > bound.standing) bound.standing = standing
  if (score > bound.score) bound.score = score
  const needed = standing === MISSES ? effort : effort + more
  if (needed < Number.POSITIVE_INFINITY) {
    if (needed < bound.effort) bound.effort = needed
    if (score > bound.nearScore) bound.nearScore = score
  } else {
    // a route that cannot miss keeps the maker out of the near misses
    bound.effort = Number.NEGATIVE_INFINITY
  }
}

/** Adds what a step says of its criteria, as the judge will put steps together, never less. */
function foldStep(
  { folds }: ColumnPlan,
  { utilities, asked, step }: BoundScratch,
  route: RouteKernel,
  s: number,
): void {
  const { needs } = route.steps[s]!
  for (let n = 0; n < needs.length; n++) {
    const c = needs[n]!.criterion
    const utility = step.utilities[n]!
    if (asked[c]! === 0) utilities[c] = utility
    else if (folds[c] === 'mean') utilities[c] = utilities[c]! * utility
    else if (folds[c] === 'least') utilities[c] = Math.min(utilities[c]!, utility)
    else utilities[c] = Math.max(utilities[c]!, utility)
    asked[c]! += 1
  }
}

function finishFolds({ folds }: ColumnPlan, { utilities, asked }: BoundScratch, { steps }: RouteKernel): void {
  if (steps.length < 2) return
  for (let c = 0; c < utilities.length; c++) {
    const count = asked[c]!
    if (count > 1 && folds[c] === 'mean') utilities[c] = Math.min(1, utilities[c]! ** (1 / count) + SLACK)
  }
}
