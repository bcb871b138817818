import type { Assessment } from '../model/criterion.js'
import type { OpenQuestion } from '../model/match.js'
import { compareMatches, quantize } from '../rank/order.js'
import { combineSteps, overallStanding, type Verdict } from './judge.js'
import type { Plan } from './plan.js'

/** Who stands next to a match in the order. */
export interface Neighbours {
  readonly above?: Verdict
  readonly below?: Verdict
}

/** Score with every open criterion at 0 and at 1; both equal to the score where none is open. */
export function rangeOf(plan: Plan, verdict: Verdict): readonly [low: number, high: number] {
  const at = (utility: number) =>
    scoreOf(
      plan,
      verdict.assessments.map((a) => (a.standing === 'open' ? { ...a, utility } : a)),
    )
  return [at(0), at(1)]
}

/**
 * What to ask, first what could change the rank: a yes that would put the maker above the one before it, or a no that
 * would put it below the next or out of the matches. Where one of two neighbours dominates the other over its whole
 * interval no answer does. Among those, and among the rest, the larger span of the score over the answer comes first;
 * ties in the order of the criteria.
 */
export function openQuestions(plan: Plan, verdict: Verdict, beside: Neighbours = {}): OpenQuestion[] {
  const utilities = verdict.assessments.map((assessment) => assessment.utility)
  const scoreAt = (c: number, utility: number) => {
    const changed = utilities.slice()
    changed[c] = utility
    return plan.method.score(changed, plan.weights).score
  }
  const flips = flipsOf(plan, verdict, beside)
  const questions = plan.criteria.flatMap((criterion, c): OpenQuestion[] => {
    const combined = verdict.assessments[c]!
    const gain = quantize(scoreAt(c, 1) - scoreAt(c, 0))
    if (criterion.scope === 'manufacturer') {
      return isQuestion(combined) ? [{ criterion: criterion.id, reason: combined.reason, gain, ...flips(c) }] : []
    }
    const open = stepAssessments(plan, verdict, c).filter(({ assessment }) => isQuestion(assessment))
    return open.map(({ step, process, assessment }) => ({
      criterion: criterion.id,
      process,
      reason: assessment.reason,
      gain: quantize(gain / open.length),
      ...flips(c, step),
    }))
  })
  return questions.sort((a, b) => Number(b.flips !== undefined) - Number(a.flips !== undefined) || b.gain - a.gain)
}

/** Open, or held on paper whose date cannot be judged. */
export function isQuestion(assessment: Assessment): boolean {
  return assessment.standing === 'open' || assessment.reason.code === 'certificates.undated'
}

type Flips = Pick<OpenQuestion, 'flips'>

/** Which neighbours the match could change places with by the answer to one question, everything else as it is. */
function flipsOf(plan: Plan, verdict: Verdict, { above, below }: Neighbours): (c: number, step?: number) => Flips {
  if (!above && !below) return () => ({})
  const rank = (one: Pick<Verdict, 'standing' | 'score'>) => ({
    standing: one.standing,
    score: one.score,
    basis: verdict.basis,
    id: verdict.manufacturer.id,
  })
  const placed = (one: Verdict) => ({ ...rank(one), basis: one.basis, id: one.manufacturer.id })
  return (c, step) => {
    const up = above && compareMatches(rank(answered(plan, verdict, c, step, YES)), placed(above)) < 0
    const down = below && compareMatches(rank(answered(plan, verdict, c, step, NO)), placed(below)) > 0
    return up ? { flips: down ? 'both' : 'above' } : down ? { flips: 'below' } : {}
  }
}

const YES = { standing: 'fits', utility: 1 } as const
const NO = { standing: 'misses', utility: 0 } as const

/** How the route that speaks would stand after an answer to one question. */
function answered(
  plan: Plan,
  verdict: Verdict,
  c: number,
  step: number | undefined,
  answer: typeof YES | typeof NO,
): Pick<Verdict, 'standing' | 'score'> {
  const assessments = verdict.assessments.slice()
  if (step === undefined) assessments[c] = { ...assessments[c]!, ...answer }
  else {
    const route = plan.routes[verdict.route]!
    const at = route.steps[step]!.needs.findIndex((need) => need.index === c)
    const steps = verdict.steps.map((one, s) =>
      s === step ? { ...one, assessments: one.assessments.map((a, n) => (n === at ? { ...a, ...answer } : a)) } : one,
    )
    assessments[c] = combineSteps(plan.criteria[c]!, c, route, steps)
  }
  return { standing: overallStanding(plan, assessments), score: scoreOf(plan, assessments) }
}

function scoreOf(plan: Plan, assessments: readonly Assessment[]): number {
  if (plan.criteria.length === 0) return 0
  const utilities = assessments.map(({ utility }) => utility)
  return quantize(plan.method.score(utilities, plan.weights).score)
}

/** What one criterion found on one step of the route that speaks. */
export interface StepAssessment {
  readonly step: number
  readonly process: string
  readonly capability: number | undefined
  readonly assessment: Assessment
}

/** What a criterion found on each step that it asks about. */
export function stepAssessments(plan: Plan, verdict: Verdict, criterion: number): StepAssessment[] {
  const route = plan.routes[verdict.route]
  if (!route) return []
  return route.steps.flatMap((step, s): StepAssessment[] => {
    const position = step.needs.findIndex((need) => need.index === criterion)
    if (position < 0) return []
    const { capability, assessments } = verdict.steps[s]!
    return [{ step: s, process: step.process, capability, assessment: assessments[position]! }]
  })
}
