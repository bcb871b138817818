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
const NO_ROUTE: RoutePlan = { route: { steps: [], materials: [] }, steps: [] }

/**
 * Judges one maker for one compiled part: per step its best capability by (standing, score), never a mix of rows;
 * the best route by (standing, score) speaks. Pure. O(routes × steps × capabilities × criteria).
 * Throws HamkorError `CRITERION` where a criterion throws or gives a utility outside [0, 1].
 */
export function judge(plan: Plan, manufacturer: Manufacturer): Verdict {
  const own = plan.manufacturerNeeds.map(({ criterion, need }) => {
    const [low, high] = criterion.bounds ?? [0, 1]
    return checked(criterion, low, high, () => criterion.assess(need, manufacturer, plan.context))
  })
  const routes = (plan.routes.length > 0 ? plan.routes : [NO_ROUTE]).map((route, index) =>
    judgeRoute(plan, route, plan.routes.length > 0 ? index : -1, manufacturer, own),
  )
  const [best, ...alternatives] = [...routes].sort(
    (a, b) => compareStanding(b.standing, a.standing) || b.score - a.score || a.route - b.route,
  ) as [RouteVerdict, ...RouteVerdict[]]
  return {
    ...best,
    manufacturer,
    basis: weakestBasis(best, manufacturer),
    alternatives,
    interest: interestOf(plan, routes, manufacturer),
  }
}

function judgeRoute(
  plan: Plan,
  route: RoutePlan,
  index: number,
  manufacturer: Manufacturer,
  own: readonly Assessment[],
): RouteVerdict {
  const steps = route.steps.map((step, s) => answerStep(plan, route, step, s, manufacturer))
  const assessments = plan.criteria.map((criterion, c) => {
    const ownIndex = plan.manufacturerNeeds.findIndex((need) => need.index === c)
    return ownIndex >= 0 ? own[ownIndex]! : combineSteps(criterion, c, route, steps)
  })
  const utilities = assessments.map((a) => a.utility)
  const score = plan.criteria.length > 0 ? quantize(plan.method.score(utilities, plan.weights).score) : 0
  return { route: index, standing: overallStanding(plan, assessments), score, steps, assessments }
}

/** The worst standing among the required criteria. */
export function overallStanding(plan: Plan, assessments: readonly Assessment[]): Standing {
  let standing: Standing = 'fits'
  assessments.forEach((assessment, c) => {
    if (!plan.required[c]) return
    // an open ownManufacture leaves the standing alone: it speaks only when it misses
    if (plan.criteria[c]!.id === 'ownManufacture' && assessment.standing === 'open') return
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
  const asked: Assessment[] = []
  route.steps.forEach((step, s) => {
    const position = step.needs.findIndex((need) => need.index === index)
    if (position >= 0) asked.push(steps[s]!.assessments[position]!)
  })
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
  let near = false
  for (const [r, route] of plan.routes.entries()) {
    for (const [s, step] of route.steps.entries()) {
      if (!step.counts) continue
      if (routes[r]!.steps[s]!.capability !== undefined) return 'process'
      near ||= isNear(plan, step, manufacturer)
    }
  }
  const experience = plan.criteria.findIndex((criterion) => criterion.id === 'experience')
  if (experience >= 0 && routes[0]!.assessments[experience]!.utility >= EXPERIENCE_EVIDENCE) {
    return near ? 'near' : 'experience'
  }
  return near ? 'near' : 'none'
}
