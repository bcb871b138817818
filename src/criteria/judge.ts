import { BASES, type Basis, type Standing } from '../model/basics.js'
import type { Assessment, Criterion } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { quantize } from '../rank/order.js'
import { answerStep, isNear, type StepAnswer } from './answer-step.js'
import { compareStanding, worst } from './assessments.js'
import { checked } from './checked.js'
import type { Plan, RoutePlan } from './plan.js'

/** How one maker stands to one route. */
export interface RouteVerdict {
  /** Position among the part's routes. */
  readonly route: number
  readonly standing: Standing
  readonly score: number
  readonly steps: readonly StepAnswer[]
  /** One per criterion of the plan. */
  readonly assessments: readonly Assessment[]
}

/** How one maker stands to one part: its best route, and what decides whether it is shown. */
export interface Verdict extends RouteVerdict {
  readonly manufacturer: Manufacturer
  readonly basis: Basis
  readonly alternatives: readonly RouteVerdict[]
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
  return verdictOf(plan, manufacturer, (route, position) =>
    answerStep(plan, route, route.steps[position]!, position, manufacturer),
  )
}

/** The verdict by whatever answers for each step. */
export function verdictOf(
  plan: Plan,
  manufacturer: Manufacturer,
  answer: (route: RoutePlan, position: number, routeIndex: number) => StepAnswer,
): Verdict {
  const own: Assessment[] = []
  for (const { index, criterion, need } of plan.manufacturerNeeds) {
    const [low, high] = criterion.bounds ?? ALL
    own[index] = checked(criterion, low, high, () => criterion.assess(need, manufacturer, plan.context))
  }
  const routes =
    plan.routes.length > 0
      ? plan.routes.map((route, r) => {
          const steps = route.steps.map((_, s) => answer(route, s, r))
          return judgeRoute(plan, route, r, steps, own)
        })
      : [judgeRoute(plan, NO_ROUTE, -1, [], own)]
  const [best, ...alternatives] = [...routes].sort(
    (a, b) => compareStanding(b.standing, a.standing) || b.score - a.score || a.route - b.route,
  ) as [RouteVerdict, ...RouteVerdict[]]
  return {
    route: best.route,
    standing: best.standing,
    score: best.score,
    steps: best.steps,
    assessments: best.assessments,
    manufacturer,
    basis: weakestBasis(best, manufacturer),
    alternatives,
    interest: interestOf(plan, routes, manufacturer),
  }
}

const ALL = [0, 1] as const

function judgeRoute(
  plan: Plan,
  route: RoutePlan,
  index: number,
  steps: readonly StepAnswer[],
  own: readonly (Assessment | undefined)[],
): RouteVerdict {
  const assessments = plan.criteria.map((criterion, c) => own[c] ?? combineSteps(criterion, c, route, steps))
  return {
    route: index,
    standing: overallStanding(plan, assessments),
    score: scoreOf(plan, assessments),
    steps,
    assessments,
  }
}

/** Quantized. */
export function scoreOf({ criteria, method, weights }: Plan, assessments: readonly Assessment[]): number {
  if (criteria.length === 0) return 0
  const utilities = assessments.map(({ utility }) => utility)
  return quantize(method.value ? method.value(utilities, weights) : method.score(utilities, weights).score)
}

/** Of whom nothing tells whether it makes things itself keeps its standing: the question counts where the profile raises it. */
export function leavesStanding(criterion: string, { standing, evidence }: Assessment): boolean {
  return criterion === 'ownManufacture' && standing === 'open' && evidence === 'none'
}

/** The worst standing among the required criteria. */
export function overallStanding(plan: Plan, assessments: readonly Assessment[]): Standing {
  let standing: Standing = 'fits'
  assessments.forEach((assessment, c) => {
    if (!plan.required[c]) return
    if (leavesStanding(plan.criteria[c]!.id, assessment)) return
    if (compareStanding(assessment.standing, standing) < 0) standing = assessment.standing
  })
  return standing
}

/** What the answers for the steps of a route say of one criterion together. */
export function combineSteps(
  criterion: Criterion,
  index: number,
  route: RoutePlan,
  steps: readonly StepAnswer[],
): Assessment {
  const asked = (route.asked[index] ?? []).map(({ step, need }) => steps[step]!.assessments[need]!)
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

function weakestBasis(verdict: RouteVerdict, manufacturer: Manufacturer): Basis {
  const used = verdict.steps.flatMap((step) =>
    step.capability === undefined ? [] : [BASES.indexOf(manufacturer.capabilities[step.capability]!.basis)],
  )
  return BASES[used.length > 0 ? Math.max(...used) : BASES.length - 1]!
}

function interestOf(plan: Plan, routes: readonly RouteVerdict[], manufacturer: Manufacturer): Verdict['interest'] {
  for (const { route, steps } of routes) {
    if (plan.routes[route]?.steps.some(({ counts }, s) => counts && steps[s]!.capability !== undefined))
      return 'process'
  }
  const near = plan.routes.some(({ steps }) => steps.some((step) => step.counts && isNear(plan, step, manufacturer)))
  const experience = plan.criteria.findIndex((criterion) => criterion.id === 'experience')
  if (experience >= 0 && routes[0]!.assessments[experience]!.utility >= EXPERIENCE_EVIDENCE) {
    return near ? 'near' : 'experience'
  }
  return near ? 'near' : 'none'
}
