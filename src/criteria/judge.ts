import { HamkorError } from '../errors.js'
import { BASES, type Basis, type Standing } from '../model/basics.js'
import type { Assessment, Criterion } from '../model/criterion.js'
import type { Capability, Manufacturer } from '../model/manufacturer.js'
import { quantize } from '../rank/order.js'
import { asUnproven, compareStanding, unknown, worst } from './assessments.js'
import { assessMissingStep, mayBeSubcontracted } from './missing-step.js'
import { criterionError, type Plan, type RoutePlan, type StepNeed, type StepPlan } from './plan.js'

/** How one capability (or the lack of one) answers for one step. */
export interface StepAnswer {
  /** Position among the maker's capabilities; absent where none serves the step. */
  readonly capability?: number
  /** One per need of the step. */
  readonly assessments: readonly Assessment[]
}

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
const EXPERIENCE_EVIDENCE = 0.2
/** Taxonomic distance up to which another process is worth showing as a near miss. */
const NEAR_DISTANCE = 2

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

function overallStanding(plan: Plan, assessments: readonly Assessment[]): Standing {
  let standing: Standing = 'fits'
  assessments.forEach((assessment, c) => {
    if (!plan.required[c]) return
    // an open ownManufacture leaves the standing alone: it speaks only when it misses
    if (plan.criteria[c]!.id === 'ownManufacture' && assessment.standing === 'open') return
    if (compareStanding(assessment.standing, standing) < 0) standing = assessment.standing
  })
  return standing
}

function combineSteps(criterion: Criterion, index: number, route: RoutePlan, steps: readonly StepAnswer[]): Assessment {
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

/** The maker's best single capability for a step by (standing, score); no mixing of rows. */
function answerStep(
  plan: Plan,
  route: RoutePlan,
  step: StepPlan,
  position: number,
  manufacturer: Manufacturer,
): StepAnswer {
  const { catalog } = plan.context
  const isOptional = mayBeSubcontracted(route.route.steps[position]!)
  const best = bestOf(plan, step, manufacturer, (capability) => {
    if (catalog.processRelation(step.process, capability.process).kind === 'other') return undefined
    const assessments = step.needs.map((need) => assessStep(plan, need, capability, manufacturer))
    return isOptional && capability.basis === 'inferred' ? asUnproven(assessments) : assessments
  })
  return best ?? { assessments: answerMissing(plan, route, position, manufacturer) }
}

/** The best by (standing, score, basis) of the capabilities that answer at all; the first of equals. */
function bestOf(
  plan: Plan,
  step: StepPlan,
  manufacturer: Manufacturer,
  answer: (capability: Capability) => readonly Assessment[] | undefined,
): { readonly capability: number; readonly assessments: readonly Assessment[] } | undefined {
  let best: (StepRank & { readonly capability: number; readonly assessments: readonly Assessment[] }) | undefined
  manufacturer.capabilities.forEach((capability, c) => {
    const assessments = answer(capability)
    if (!assessments) return
    const basis = BASES.indexOf(capability.basis)
    const candidate = { capability: c, assessments, basis, ...standingAndScore(plan, step.needs, assessments) }
    if (!best || compareRanks(candidate, best) < 0) best = candidate
  })
  return best && { capability: best.capability, assessments: best.assessments }
}

interface StepRank {
  readonly standing: Standing
  readonly score: number
  readonly basis: number
}

/** Negative where `a` is better. */
function compareRanks(a: StepRank, b: StepRank): number {
  return compareStanding(b.standing, a.standing) || b.score - a.score || a.basis - b.basis
}

function standingAndScore(plan: Plan, needs: readonly StepNeed[], assessments: readonly Assessment[]) {
  let standing: Standing = 'fits'
  let total = 0
  for (let i = 0; i < needs.length; i++) {
    total += plan.weights[needs[i]!.index]!
    if (plan.required[needs[i]!.index] && compareStanding(assessments[i]!.standing, standing) < 0) {
      standing = assessments[i]!.standing
    }
  }
  const weights = needs.map((need) => (total > 0 ? plan.weights[need.index]! / total : 1 / needs.length))
  const utilities = assessments.map((assessment) => assessment.utility)
  return { standing, score: needs.length > 0 ? quantize(plan.method.score(utilities, weights).score) : 0 }
}

function assessStep(plan: Plan, need: StepNeed, capability: Capability, manufacturer: Manufacturer): Assessment {
  const { criterion } = need
  return checked(criterion, 0, 1, () => criterion.assess(need.need, capability, manufacturer, plan.context))
}

/**
 * A maker without any capability record is unknown on every step. One that runs a related process is judged on the best
 * of the nearest too, so that all its gaps are told; its process itself stays missing. A step that it may subcontract is
 * nobody's yet: nothing of the maker's own is held against it.
 */
function answerMissing(
  plan: Plan,
  route: RoutePlan,
  position: number,
  manufacturer: Manufacturer,
): readonly Assessment[] {
  const step = route.steps[position]!
  if (manufacturer.capabilities.length === 0) {
    const required = { kind: 'process', id: step.process } as const
    return step.needs.map(({ criterion }) => unknown('step.none', criterion.id === 'process' ? required : undefined))
  }
  const absent = (id: string) => assessMissingStep(id, route.route, position, plan.context)
  const nothing = step.needs.map((need) => absent(need.criterion.id))
  const distance = nearestDistance(plan, step, manufacturer)
  if (distance > NEAR_DISTANCE || absent('process').standing !== 'misses') return nothing
  const nearest = bestOf(plan, step, manufacturer, (capability) =>
    distanceTo(plan, step, capability) > distance
      ? undefined
      : step.needs.map((need) =>
          need.criterion.id === 'process'
            ? missingBeside(absent('process'), step, capability)
            : assessStep(plan, need, capability, manufacturer),
        ),
  )
  return nearest?.assessments ?? nothing
}

/** The missing process, with the one that the maker runs instead. */
function missingBeside(assessment: Assessment, step: StepPlan, capability: Capability): Assessment {
  return {
    ...assessment,
    reason: {
      code: 'process.other',
      required: { kind: 'process', id: step.process },
      offered: { kind: 'process', id: capability.process },
    },
  }
}

function nearestDistance(plan: Plan, step: StepPlan, manufacturer: Manufacturer): number {
  return Math.min(...manufacturer.capabilities.map((capability) => distanceTo(plan, step, capability)))
}

function distanceTo(plan: Plan, step: StepPlan, capability: Capability): number {
  return plan.context.catalog.processRelation(step.process, capability.process).distance
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
      near ||= nearestDistance(plan, step, manufacturer) <= NEAR_DISTANCE
    }
  }
  const experience = plan.criteria.findIndex((criterion) => criterion.id === 'experience')
  if (experience >= 0 && routes[0]!.assessments[experience]!.utility >= EXPERIENCE_EVIDENCE) {
    return near ? 'near' : 'experience'
  }
  return near ? 'near' : 'none'
}

function checked(
  criterion: Criterion,
  low: number,
  high: number,
  run: () => Assessment,
  verb: 'assess' | 'combine' = 'assess',
): Assessment {
  let assessment: Assessment
  try {
    assessment = run()
  } catch (cause) {
    throw criterionError(criterion.id, verb, cause)
  }
  const utility: unknown = assessment?.utility
  if (typeof utility !== 'number' || !(utility >= low && utility <= high)) {
    throw new HamkorError(
      'CRITERION',
      `criterion "${criterion.id}" gave the utility ${String(utility)}; expected a number from ${low} to ${high}`,
      { criterion: criterion.id, utility },
    )
  }
  return assessment
}
