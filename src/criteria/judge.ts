import { BASES, type Basis, type Standing } from '../model/basics.js'
import type { Assessment, Criterion } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { RouteResult } from '../model/match.js'
import { quantize } from '../rank/order.js'
import { answerStep, isNear, type StepAnswer } from './answer-step.js'
import { compareStanding, worst } from './assessments.js'
import { checked } from './checked.js'
import type { Plan, RoutePlan } from './plan.js'

/** How one maker stands to one route. */
export interface RouteVerdict extends RouteResult {
  readonly steps: readonly StepAnswer[]
  /** One per criterion of the plan. */
  readonly assessments: readonly Assessment[]
}

/** How one maker stands to one part, as it is shown: by its best route. */
export interface BestVerdict extends RouteVerdict {
  readonly manufacturer: Manufacturer
  readonly basis: Basis
  /** The other routes, best first. */
  readonly alternatives: readonly RouteResult[]
}

/** The same with what decides whether it is shown. */
export interface Verdict extends BestVerdict {
  /**
   * Why the maker is of interest: it serves a step that counts · its products show experience ·
   * a step that counts lies within taxonomic distance 2 · nothing.
   */
  readonly interest: 'process' | 'experience' | 'near' | 'none'
}

/** Experience from which a maker without a stated process is still considered (DESIGN §5). */
export const EXPERIENCE_EVIDENCE = 0.2

/** A route that asks nothing: what a part without any route is judged by. */
const NO_ROUTE: RoutePlan = { route: { steps: [], materials: [] }, steps: [], asked: [] }

/**
 * Judges one maker for one compiled part: per step its best capability by (standing, score), never a mix of rows;
 * the best route by (standing, score) speaks. Pure. O(routes × steps × capabilities × criteria).
 * Throws HamkorError `CRITERION` where a criterion throws or gives a utility outside [0, 1].
 */
export function judge(plan: Plan, manufacturer: Manufacturer): Verdict {
  const own = assessOwn(plan, manufacturer)
  const routes = plan.routes.map((route, r) => {
    const steps = route.steps.map((step, s) => answerStep(plan, route, step, s, manufacturer))
    return judgeRoute(plan, r, steps, own)
  })
  if (routes.length === 0) routes.push(judgeRoute(plan, -1, [], own))
  const [best, ...alternatives] = [...routes].sort(compareRoutes) as [RouteVerdict, ...RouteVerdict[]]
  return { ...bestVerdict(best, alternatives, manufacturer), interest: interestOf(plan, routes, manufacturer) }
}

/**
 * What is shown of a maker whose routes are ranked already, best first, by whatever answers for each step of the best one
 * and by what its own criteria say: as `judge`, but nothing is judged twice.
 */
export function judgeBest(
  plan: Plan,
  manufacturer: Manufacturer,
  own: OwnAssessments,
  [best, ...alternatives]: readonly [Pick<RouteResult, 'route'>, ...RouteResult[]],
  answer: (route: RoutePlan, position: number) => StepAnswer,
): BestVerdict {
  const route = plan.routes[best.route]
  const steps = route ? route.steps.map((_, s) => answer(route, s)) : []
  return bestVerdict(judgeRoute(plan, best.route, steps, own), alternatives, manufacturer)
}

function bestVerdict(
  { route, standing, score, steps, assessments }: RouteVerdict,
  alternatives: readonly RouteResult[],
  manufacturer: Manufacturer,
): BestVerdict {
  const basis = weakestBasis(steps, manufacturer)
  return { route, standing, score, steps, assessments, manufacturer, basis, alternatives }
}

/** Total order of a maker's routes, best first. */
export function compareRoutes(a: RouteResult, b: RouteResult): number {
  return compareStanding(b.standing, a.standing) || b.score - a.score || a.route - b.route
}

/** By position of the criterion; holes where it asks steps. */
export type OwnAssessments = readonly (Assessment | undefined)[]

const ALL = [0, 1] as const

/** What the criteria of the maker say; `ask` may know already what one says. */
export function assessOwn(
  plan: Plan,
  manufacturer: Manufacturer,
  ask: (position: number, assess: () => Assessment) => Assessment = askNow,
): OwnAssessments {
  const own: Assessment[] = []
  plan.manufacturerNeeds.forEach(({ index, criterion, need }, n) => {
    const [low, high] = criterion.bounds ?? ALL
    own[index] = ask(n, () => checked(criterion, low, high, () => criterion.assess(need, manufacturer, plan.context)))
  })
  return own
}

function askNow(_: number, assess: () => Assessment): Assessment {
  return assess()
}

function judgeRoute(plan: Plan, index: number, steps: readonly StepAnswer[], own: OwnAssessments): RouteVerdict {
  const route = plan.routes[index] ?? NO_ROUTE
  const assessments = plan.criteria.map((criterion, c) => own[c] ?? combineSteps(criterion, c, route, steps))
  return {
    route: index,
    standing: worstStanding(assessments.map((assessment, c) => countedStanding(plan, c, assessment))),
    score: scoreOf(
      plan,
      assessments.map(({ utility }) => utility),
    ),
    steps,
    assessments,
  }
}

/** Quantized. */
export function scoreOf(plan: Plan, utilities: readonly number[]): number {
  return plan.criteria.length === 0 ? 0 : quantize(exactScore(plan, utilities))
}

/** The score to the last bit. */
export function exactScore({ method, weights }: Plan, utilities: readonly number[]): number {
  return method.value ? method.value(utilities, weights) : method.score(utilities.slice(), weights).score
}

/** Of whom nothing tells whether it makes things itself keeps its standing: the question counts where the profile raises it. */
export function leavesStanding(criterion: string, { standing, evidence }: Assessment): boolean {
  return criterion === 'ownManufacture' && standing === 'open' && evidence === 'none'
}

/** How a criterion counts for the standing of the whole: fits where it rejects nobody. */
export function countedStanding(plan: Plan, c: number, assessment: Assessment): Standing {
  const isCounted = plan.required[c] && !leavesStanding(plan.criteria[c]!.id, assessment)
  return isCounted ? assessment.standing : 'fits'
}

export function worstStanding(standings: readonly Standing[]): Standing {
  return standings.reduce((worst, one) => (compareStanding(one, worst) < 0 ? one : worst), 'fits')
}

/** What the answers for the steps of a route say of one criterion together. */
function combineSteps(criterion: Criterion, index: number, route: RoutePlan, steps: readonly StepAnswer[]): Assessment {
  return combine(
    criterion,
    (route.asked[index] ?? []).map(({ step, need }) => steps[step]!.assessments[need]!),
  )
}

/** What a criterion says of the steps that it asks together. */
export function combine(criterion: Criterion, asked: readonly Assessment[]): Assessment {
  if (asked.length === 0) {
    return { standing: 'fits', utility: 1, evidence: 'none', reason: { code: 'notDemanded' } }
  }
  if (criterion.scope !== 'step' || !criterion.combine) return worst(asked)
  return checked(
    criterion,
    0,
    1,
    () => (criterion.combine as (a: readonly Assessment[]) => Assessment)(asked),
    'combine',
  )
}

/** The weakest basis of those capabilities that answer for a step; of nobody's the weakest of all. */
function weakestBasis(steps: readonly StepAnswer[], { capabilities }: Manufacturer): Basis {
  let weakest = -1
  for (const { capability } of steps) {
    if (capability !== undefined) weakest = Math.max(weakest, BASES.indexOf(capabilities[capability]!.basis))
  }
  return BASES[weakest < 0 ? BASES.length - 1 : weakest]!
}

function interestOf(plan: Plan, routes: readonly RouteVerdict[], manufacturer: Manufacturer): Verdict['interest'] {
  for (const { route, steps } of routes) {
    if (plan.routes[route]?.steps.some(({ counts }, s) => counts && steps[s]!.capability !== undefined))
      return 'process'
  }
  const near = plan.routes.some(({ steps }) => steps.some((step) => step.counts && isNear(plan, step, manufacturer)))
  if (near) return 'near'
  return isExperienced(plan, routes[0]!) ? 'experience' : 'none'
}

/** Whether the products of a maker show experience that counts as evidence. */
export function isExperienced({ criteria }: Plan, { assessments }: Pick<RouteVerdict, 'assessments'>): boolean {
  const experience = criteria.findIndex(({ id }) => id === 'experience')
  return experience >= 0 && assessments[experience]!.utility >= EXPERIENCE_EVIDENCE
}
