import { answerStep, type StepAnswer } from '../criteria/answer-step.js'
import { compareStanding, unknown } from '../criteria/assessments.js'
import { checked } from '../criteria/checked.js'
import { leavesStanding } from '../criteria/judge.js'
import { missingProcess } from '../criteria/missing-step.js'
import type { Plan, RoutePlan, StepPlan } from '../criteria/plan.js'
import type { Standing } from '../model/basics.js'
import type { Assessment } from '../model/criterion.js'
import type { Manufacturer } from '../model/manufacturer.js'

/** How a maker would do one step, with what it is judged by. */
export interface StepFit {
  readonly standing: Standing
  /** 0–1. */
  readonly fit: number
  /** The fit with every open criterion at 0 and at 1. */
  readonly range: readonly [low: number, high: number]
  /** Absent where none of its capabilities serves the step. */
  readonly capability?: number
  /** One per need of the step. */
  readonly assessments: readonly Assessment[]
}

/** What the criteria of the maker say, one per `plan.manufacturerNeeds`. */
export function ownAssessments(plan: Plan, manufacturer: Manufacturer): readonly Assessment[] {
  return plan.manufacturerNeeds.map(({ criterion, need }) => {
    const [low, high] = criterion.bounds ?? [0, 1]
    return checked(criterion, low, high, () => criterion.assess(need, manufacturer, plan.context))
  })
}

/** Whether one of the maker's capabilities serves the step, by the taxonomy alone. */
export function serves(plan: Plan, step: StepPlan, { capabilities }: Manufacturer): boolean {
  const { catalog } = plan.context
  return capabilities.some(({ process }) => catalog.processRelation(step.process, process).kind !== 'other')
}

/**
 * How one maker would do one step: the step's own criteria on its best capability, and those of the maker but proximity,
 * which the legs of a chain answer for; weights as in the match, normalized over these.
 */
export function stepFit(
  plan: Plan,
  route: RoutePlan,
  position: number,
  manufacturer: Manufacturer,
  own: readonly Assessment[],
): StepFit {
  const step = route.steps[position]!
  if (!serves(plan, step, manufacturer)) return fitOf(plan, step, missing(route, position), own)
  return fitOf(plan, step, answerStep(plan, route, step, position, manufacturer), own)
}

/** A step that is nobody's yet: everything about it is open. */
export function nobodysFit(plan: Plan, route: RoutePlan, position: number): StepFit {
  const step = route.steps[position]!
  const own = plan.manufacturerNeeds.map(() => unknown('step.none'))
  return fitOf(plan, step, missing(route, position), own)
}

function missing({ route, steps }: RoutePlan, position: number): StepAnswer {
  const step = route.steps[position]!
  return {
    assessments: steps[position]!.needs.map(({ criterion }) =>
      criterion.id === 'process' ? missingProcess(step) : unknown('step.none'),
    ),
  }
}

/** One criterion that a step is judged by, with its weight among them. */
export interface Judged {
  readonly criterion: string
  /** Position in `Plan.criteria`. */
  readonly index: number
  readonly assessment: Assessment
  readonly weight: number
}

/** What a step is judged by: its own criteria, then those of the maker but proximity; weights sum 1. */
export function judgedBy(
  plan: Plan,
  step: StepPlan,
  assessments: readonly Assessment[],
  own: readonly Assessment[],
): readonly Judged[] {
  const asked = [
    ...step.needs.map(({ index }, i) => ({ index, assessment: assessments[i]! })),
    ...plan.manufacturerNeeds.flatMap(({ index, criterion }, i) =>
      criterion.id === 'proximity' ? [] : [{ index, assessment: own[i]! }],
    ),
  ]
  const total = asked.reduce((sum, { index }) => sum + plan.weights[index]!, 0)
  return asked.map(({ index, assessment }) => ({
    criterion: plan.criteria[index]!.id,
    index,
    assessment,
    weight: total > 0 ? plan.weights[index]! / total : 1 / asked.length,
  }))
}

/** The fit with other utilities than the assessments give. */
export function scoreOf(plan: Plan, judged: readonly Judged[], utility: (of: Judged) => number): number {
  if (judged.length === 0) return 0
  return plan.method.score(
    judged.map(utility),
    judged.map(({ weight }) => weight),
  ).score
}

/** What each brings to the fit, which they add up to. */
export function contributionsOf(plan: Plan, judged: readonly Judged[]): readonly number[] {
  if (judged.length === 0) return []
  return plan.method.score(
    judged.map(({ assessment }) => assessment.utility),
    judged.map(({ weight }) => weight),
  ).contributions
}

function fitOf(plan: Plan, step: StepPlan, answer: StepAnswer, own: readonly Assessment[]): StepFit {
  const judged = judgedBy(plan, step, answer.assessments, own)
  const openAt = (utility: number) =>
    scoreOf(plan, judged, ({ assessment }) => (assessment.standing === 'open' ? utility : assessment.utility))
  let standing: Standing = 'fits'
  for (const { index, criterion, assessment } of judged) {
    if (!plan.required[index] || leavesStanding(criterion, assessment)) continue
    if (compareStanding(assessment.standing, standing) < 0) standing = assessment.standing
  }
  return {
    standing,
    fit: scoreOf(plan, judged, ({ assessment }) => assessment.utility),
    range: [openAt(0), openAt(1)],
    ...(answer.capability === undefined ? {} : { capability: answer.capability }),
    assessments: answer.assessments,
  }
}
