import { experienceUtility } from '../criteria/experience.js'
import { BASES } from '../model/basics.js'
import { scoreOf } from './answer-columns.js'
import { boundStep, type StepBound, stepBound } from './bound-step.js'
import { type CodeTable, FITS, judgeCode, type LeastMiss, MISSES, OPEN, SHOWN } from './code-table.js'
import type { ColumnPlan, MakerKernel, RouteKernel } from './column-plan.js'
import { MAKER_FACETS } from './facets.js'
import type { Segment } from './segment.js'

/*
 * The most that a maker could come to, from what is cheap to see: its own criteria, and of its capabilities what many
 * share. Whoever cannot reach a list by this is not judged. Never less than `judgeColumns` gives (property test): every
 * utility not looked at counts 1, every effort not looked at its least. This runs for every candidate, so it is kept to a
 * few loads for each criterion.
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

/** What the own criteria of a maker leave possible, whatever its capabilities are; written anew at every call. */
export interface OwnBound {
  standing: number
  /** Sum of the efforts of its own misses. */
  effort: number
  /** The most that the score could be. */
  score: number
}

export interface BoundScratch {
  readonly own: OwnBound
  readonly bound: Bound
  readonly step: StepBound
  /** Per criterion; 1 for those that no step on its way has asked. */
  readonly utilities: number[]
  /** Per criterion: how many steps asked so far; 0 between calls. */
  readonly asked: number[]
  /** The maker's own criteria that a column answers. */
  readonly tables: readonly TableKernel[]
  /** Weight of what is not the maker's own, and the most that a host's criteria bring. */
  readonly rest: number
  readonly experienceWeight: number
  /** The most that the score of one without experience could be, where it is a sum. */
  readonly mostUnshared: number
  /** Least effort of a miss that only a host's criterion can say; Infinity where none may. */
  readonly hostEffort: number
}

/** The least that a miss of something required of the maker itself takes, and what the score loses; Infinity: none can be. */
export function leastOwnMiss({ tables }: BoundScratch): LeastMiss {
  const least = { effort: Number.POSITIVE_INFINITY, lost: Number.POSITIVE_INFINITY }
  for (const { leastMiss, isRequired, weight } of tables) {
    if (!isRequired || !leastMiss) continue
    const { effort, lost } = leastMiss()
    if (effort === Number.POSITIVE_INFINITY) continue
    least.effort = Math.min(least.effort, effort)
    least.lost = Math.min(least.lost, lost * weight)
  }
  return least
}

type TableKernel = MakerKernel & { readonly table: CodeTable }

/** Slack for roots, logarithms and sums in another order, which are monotone but for their last bit. */
const SLACK = 1e-12

export function boundScratch({ plan, makers }: ColumnPlan): BoundScratch {
  const own = new Set(makers.map(({ criterion }) => criterion))
  const mayHostsReject = makers.some(({ kind, isRequired }) => kind === 'host' && isRequired)
  const utilities = plan.criteria.map(() => 0.5)
  utilities.forEach((_, c) => {
    utilities[c] = 1
  })
  const others = plan.weights.reduce((sum, weight, c) => (own.has(c) ? sum : sum + weight), 0)
  const ofHosts = makers.reduce((sum, { kind, high, weight }) => (kind === 'host' ? sum + high * weight : sum), 0)
  const tables = makers.filter((kernel): kernel is TableKernel => kernel.table !== undefined)
  const rest = others + ofHosts + SLACK
  return {
    own: { standing: FITS, effort: 0, score: 0.5 },
    bound: { standing: 0, score: 0.5, basis: 0, effort: 0.5, nearScore: 0.5 },
    step: stepBound(),
    utilities,
    asked: plan.criteria.map(() => 0),
    tables,
    rest,
    // as `boundOwn` adds up
    mostUnshared: tables.reduce((sum, { weight }) => sum + weight, rest),
    experienceWeight: makers.reduce((sum, { kind, weight }) => (kind === 'experience' ? sum + weight : sum), 0),
    hostEffort: mayHostsReject ? 1 : Number.POSITIVE_INFINITY,
  }
}

/** The most that the score of a maker could be by its experience alone. */
export function mostOwnScore(columns: ColumnPlan, scratch: BoundScratch, experience: number): number {
  return columns.isSum ? scratch.mostUnshared + experienceUtility(experience) * scratch.experienceWeight : 1
}

/** Bounds a maker by its own criteria. O(criteria of the maker). */
export function boundOwn(
  columns: ColumnPlan,
  scratch: BoundScratch,
  { makerCodes }: Segment,
  ordinal: number,
  experience: number,
): void {
  const { own, tables } = scratch
  const first = ordinal * MAKER_FACETS.length
  let standing = FITS
  let effort = 0
  let score = scratch.rest
  if (experience > 0) score += experienceUtility(experience) * scratch.experienceWeight
  for (let k = 0; k < tables.length; k++) {
    const { table, column, weight, isRequired, isLenient } = tables[k]!
    const code = makerCodes[first + column]!
    const one = (table.standings[code] || judgeCode(table, code)) - 1
    if (one === MISSES) effort += table.efforts[code]!
    if (one < standing && isRequired && !(one === OPEN && isLenient && table.efforts[code]! < SHOWN)) standing = one
    score += table.utilities[code]! * weight
  }
  own.standing = standing
  own.effort = effort
  own.score = score
  if (columns.isSum) return
  const { utilities } = scratch
  for (const { table, column, high, kind, criterion } of columns.makers) {
    if (table) utilities[criterion] = table.utilities[makerCodes[first + column]!]!
    else utilities[criterion] = kind === 'experience' ? experienceUtility(experience) : high
  }
  own.score = scoreAt(columns, utilities)
}

function scoreAt(columns: ColumnPlan, utilities: readonly number[]): number {
  return utilities.length > 0 ? scoreOf(columns, utilities, columns.plan.weights) + SLACK : 0
}

/**
 * Narrows the bound by the capabilities; after `boundOwn`. As a match that must stand at `least` or better it may be
 * given less; `least` 0 bounds it as a near miss too. O(routes × steps × capabilities × needs).
 */
export function boundMaker(
  columns: ColumnPlan,
  scratch: BoundScratch,
  segment: Segment,
  ordinal: number,
  least: number,
): Bound {
  const { bound, own } = scratch
  const { routes } = columns
  bound.standing = -1
  bound.score = 0
  bound.basis = 0
  bound.effort = Number.POSITIVE_INFINITY
  bound.nearScore = 0
  for (let r = 0; r < routes.length; r++) boundRoute(columns, scratch, routes[r]!, segment, ordinal, least)
  if (routes.length === 0) {
    // nothing but experience speaks for it, and that makes no near miss
    bound.standing = own.standing
    bound.score = own.score
    bound.basis = BASES.length - 1
  }
  return bound
}

function boundRoute(
  columns: ColumnPlan,
  scratch: BoundScratch,
  route: RouteKernel,
  segment: Segment,
  ordinal: number,
  least: number,
): void {
  const { bound, step, own } = scratch
  const { steps } = route
  let { standing, effort } = own
  let basis = 0
  // what a required miss costs beyond the least, over the steps
  let more = scratch.hostEffort
  for (let s = 0; s < steps.length; s++) {
    boundStep(step, steps[s]!, segment, ordinal, least)
    if (step.standing < standing) standing = step.standing
    if (standing < least) break
    if (step.basis > basis) basis = step.basis
    effort += step.effort
    if (step.missEffort - step.effort < more) more = step.missEffort - step.effort
    foldStep(columns, scratch, route, s)
  }
  const score = scoreOfRoute(columns, scratch, route)
  if (standing < least) return
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
    if (asked[c] === 0) utilities[c] = utility
    else if (folds[c] === 'mean') utilities[c] = utilities[c]! * utility
    else if (folds[c] === 'least') utilities[c] = Math.min(utilities[c]!, utility)
    else utilities[c] = Math.max(utilities[c]!, utility)
    asked[c]! += 1
  }
}

/** The score with what the steps said; leaves the scratch as it was before them. */
function scoreOfRoute(columns: ColumnPlan, scratch: BoundScratch, { criteria }: RouteKernel): number {
  const { folds, isSum, plan } = columns
  const { utilities, asked, own } = scratch
  let { score } = own
  for (let i = 0; i < criteria.length; i++) {
    const c = criteria[i]!
    const count = asked[c]!
    if (count > 1 && folds[c] === 'mean') utilities[c] = Math.min(1, utilities[c]! ** (1 / count) + SLACK)
    score -= (1 - utilities[c]!) * plan.weights[c]!
  }
  if (!isSum) score = scoreAt(columns, utilities)
  for (let i = 0; i < criteria.length; i++) {
    utilities[criteria[i]!] = 1
    asked[criteria[i]!] = 0
  }
  return score
}
