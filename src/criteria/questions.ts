import type { Assessment } from '../model/criterion.js'
import type { OpenQuestion } from '../model/match.js'
import { compareMatches, type MatchRank, quantize } from '../rank/order.js'
import { type BestVerdict, combineSteps, exactScore, overallStanding, scoreOf } from './judge.js'
import type { Plan } from './plan.js'

/** Who stands next to a match in the order. */
export interface Neighbours {
  readonly above?: MatchRank | undefined
  readonly below?: MatchRank | undefined
}

/** What the order looks at. */
export function rankOf({ standing, score, basis, manufacturer: { id } }: BestVerdict): MatchRank {
  return { standing, score, basis, id }
}

/** Score with every open criterion at 0 and at 1; both equal to the score where none is open. */
export function rangeOf(plan: Plan, verdict: BestVerdict): readonly [low: number, high: number] {
  const { assessments, score } = verdict
  if (assessments.every(({ standing }) => standing !== 'open')) return [score, score]
  const at = (open: number) =>
    scoreOf(
      plan,
      assessments.map(({ standing, utility }) => (standing === 'open' ? open : utility)),
    )
  return [at(0), at(1)]
}

/**
 * What to ask, first what could change the rank: a yes that would put the maker above the one before it, or a no that
 * would put it below the next or out of the matches. Where one of two neighbours dominates the other over its whole
 * interval no answer does. Among those, and among the rest, the larger span of the score over the answer comes first;
 * ties in the order of the criteria.
 */
export function openQuestions(plan: Plan, verdict: BestVerdict, beside: Neighbours = {}): OpenQuestion[] {
  const utilities = verdict.assessments.map((assessment) => assessment.utility)
  const scoreAt = (c: number, utility: number) => {
    const own = utilities[c]!
    utilities[c] = utility
    const score = exactScore(plan, utilities)
    utilities[c] = own
    return score
  }
  const gainOf = (c: number) => quantize(scoreAt(c, 1) - scoreAt(c, 0))
  const questions: OpenQuestion[] = []
  const ask = (question: OpenQuestion, c: number, step?: number) => {
    const flips = flipsOf(plan, verdict, beside, c, step)
    questions.push(flips ? { ...question, flips } : question)
  }
  for (let c = 0; c < plan.criteria.length; c++) {
    const { id, scope } = plan.criteria[c]!
    if (scope === 'manufacturer') {
      const own = verdict.assessments[c]!
      if (isQuestion(own)) ask({ criterion: id, reason: own.reason, gain: gainOf(c) }, c)
      continue
    }
    const open = stepAssessments(plan, verdict, c).filter(({ assessment }) => isQuestion(assessment))
    if (open.length === 0) continue
    const gain = quantize(gainOf(c) / open.length)
    for (const { step, process, assessment } of open) {
      ask({ criterion: id, process, reason: assessment.reason, gain }, c, step)
    }
  }
  return questions.sort((a, b) => Number(b.flips !== undefined) - Number(a.flips !== undefined) || b.gain - a.gain)
}

/** Open, or held on paper whose date cannot be judged. */
export function isQuestion(assessment: Assessment): boolean {
  return assessment.standing === 'open' || assessment.reason.code === 'certificates.undated'
}

/** Which neighbours the match could change places with by the answer to one question, everything else as it is. */
function flipsOf(
  plan: Plan,
  verdict: BestVerdict,
  { above, below }: Neighbours,
  c: number,
  step: number | undefined,
): OpenQuestion['flips'] {
  if (!above && !below) return undefined
  const { basis, manufacturer } = verdict
  const rankAfter = (answer: typeof YES | typeof NO): MatchRank => {
    const { standing, score } = answered(plan, verdict, c, step, answer)
    return { standing, score, basis, id: manufacturer.id }
  }
  const up = above && compareMatches(rankAfter(YES), above) < 0
  const down = below && compareMatches(rankAfter(NO), below) > 0
  return up ? (down ? 'both' : 'above') : down ? 'below' : undefined
}

const YES = { standing: 'fits', utility: 1 } as const
const NO = { standing: 'misses', utility: 0 } as const

/** How the route that speaks would stand after an answer to one question. */
function answered(
  plan: Plan,
  verdict: BestVerdict,
  c: number,
  step: number | undefined,
  answer: typeof YES | typeof NO,
): Pick<BestVerdict, 'standing' | 'score'> {
  const assessments = verdict.assessments.slice()
  if (step === undefined) assessments[c] = { ...assessments[c]!, ...answer }
  else {
    const route = plan.routes[verdict.route]!
    const at = route.asked[c]!.find((asked) => asked.step === step)!.need
    const steps = verdict.steps.map((one, s) =>
      s === step ? { ...one, assessments: one.assessments.map((a, n) => (n === at ? { ...a, ...answer } : a)) } : one,
    )
    assessments[c] = combineSteps(plan.criteria[c]!, c, route, steps)
  }
  const utilities = assessments.map(({ utility }) => utility)
  return { standing: overallStanding(plan, assessments), score: scoreOf(plan, utilities) }
}

/** What one criterion found on one step of the route that speaks. */
export interface StepAssessment {
  readonly step: number
  readonly process: string
  readonly capability: number | undefined
  readonly assessment: Assessment
}

/** What a criterion found on each step that it asks about. */
export function stepAssessments(plan: Plan, verdict: BestVerdict, criterion: number): StepAssessment[] {
  const route = plan.routes[verdict.route]
  if (!route) return []
  return (route.asked[criterion] ?? []).map(({ step, need }) => {
    const { capability, assessments } = verdict.steps[step]!
    return { step, process: route.steps[step]!.process, capability, assessment: assessments[need]! }
  })
}
