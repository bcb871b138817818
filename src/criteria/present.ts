import type { Assessment } from '../model/criterion.js'
import {
  type CriterionResult,
  EFFORT,
  type EffortClass,
  type Gap,
  type Match,
  type NearMiss,
  type OpenQuestion,
  type StepResult,
} from '../model/match.js'
import { quantize } from '../rank/order.js'
import type { Verdict } from './judge.js'
import type { Plan } from './plan.js'

/** Effort of a miss whose criterion named none (a host's). */
export const DEFAULT_EFFORT: EffortClass = 'equip'

/** Turns a verdict into what a host sees: contributions, range, gaps' places and open questions. O(criteria × steps). */
export function toMatch(plan: Plan, verdict: Verdict): Match {
  const utilities = verdict.assessments.map((assessment) => assessment.utility)
  const { contributions } = plan.method.score(utilities, plan.weights)
  return {
    manufacturer: verdict.manufacturer,
    score: verdict.score,
    range: [scoreWithOpen(plan, verdict, 0), scoreWithOpen(plan, verdict, 1)],
    standing: verdict.standing,
    basis: verdict.basis,
    route: verdict.route,
    criteria: plan.criteria.map((criterion, c): CriterionResult => {
      const { standing, utility, evidence, reason } = verdict.assessments[c]!
      return {
        criterion: criterion.id,
        standing,
        utility,
        weight: plan.weights[c]!,
        contribution: contributions[c]!,
        evidence,
        reason,
        ...(criterion.scope === 'step' ? { steps: stepResults(plan, verdict, c) } : {}),
      }
    }),
    openQuestions: openQuestions(plan, verdict),
    alternatives: verdict.alternatives.map(({ route, standing, score }) => ({ route, standing, score })),
  }
}

/** A match that misses something, with every gap and the sum of their efforts. */
export function toNearMiss(plan: Plan, verdict: Verdict): NearMiss {
  const gaps = gapsOf(plan, verdict)
  return { ...toMatch(plan, verdict), gaps, effort: totalEffort(gaps) }
}

/** Sum of the gaps' efforts; the first key of the order of near misses. */
export function totalEffort(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + EFFORT[gap.effort], 0)
}

/** Every demand that is missed, preferred ones too, in the order of the criteria and of the steps. */
export function gapsOf(plan: Plan, verdict: Verdict): Gap[] {
  return plan.criteria.flatMap((criterion, c): Gap[] => {
    if (criterion.scope === 'manufacturer') {
      const own = verdict.assessments[c]!
      return own.standing === 'misses'
        ? [{ criterion: criterion.id, reason: own.reason, effort: own.effort ?? DEFAULT_EFFORT }]
        : []
    }
    if (verdict.assessments[c]!.standing !== 'misses') return []
    return stepAssessments(plan, verdict, c)
      .filter(({ assessment }) => assessment.standing === 'misses')
      .map(({ process, assessment }) => ({
        criterion: criterion.id,
        process,
        reason: assessment.reason,
        effort: assessment.effort ?? DEFAULT_EFFORT,
      }))
  })
}

/** Score with every open criterion at `utility`; equal to the score where none is open. */
function scoreWithOpen(plan: Plan, verdict: Verdict, utility: 0 | 1): number {
  const utilities = verdict.assessments.map((a) => (a.standing === 'open' ? utility : a.utility))
  return quantize(plan.method.score(utilities, plan.weights).score)
}

/** What knowing would change, most first: the score's span over the answer; ties in the order of the criteria. */
function openQuestions(plan: Plan, verdict: Verdict): OpenQuestion[] {
  const utilities = verdict.assessments.map((assessment) => assessment.utility)
  const scoreAt = (c: number, utility: number) => {
    const changed = utilities.slice()
    changed[c] = utility
    return plan.method.score(changed, plan.weights).score
  }
  const questions = plan.criteria.flatMap((criterion, c): OpenQuestion[] => {
    const combined = verdict.assessments[c]!
    const gain = quantize(scoreAt(c, 1) - scoreAt(c, 0))
    if (criterion.scope === 'manufacturer') {
      return isQuestion(combined) ? [{ criterion: criterion.id, reason: combined.reason, gain }] : []
    }
    const open = stepAssessments(plan, verdict, c).filter(({ assessment }) => isQuestion(assessment))
    return open.map(({ process, assessment }) => ({
      criterion: criterion.id,
      process,
      reason: assessment.reason,
      gain: quantize(gain / open.length),
    }))
  })
  return questions.sort((a, b) => b.gain - a.gain)
}

/** Open, or held on paper whose date cannot be judged. */
export function isQuestion(assessment: Assessment): boolean {
  return assessment.standing === 'open' || assessment.reason.code === 'certificates.undated'
}

interface StepAssessment {
  readonly step: number
  readonly process: string
  readonly capability: number | undefined
  readonly assessment: Assessment
}

function stepAssessments(plan: Plan, verdict: Verdict, criterion: number): StepAssessment[] {
  const route = plan.routes[verdict.route]
  if (!route) return []
  return route.steps.flatMap((step, s): StepAssessment[] => {
    const position = step.needs.findIndex((need) => need.index === criterion)
    if (position < 0) return []
    const { capability, assessments } = verdict.steps[s]!
    return [{ step: s, process: step.process, capability, assessment: assessments[position]! }]
  })
}

function stepResults(plan: Plan, verdict: Verdict, criterion: number): StepResult[] {
  return stepAssessments(plan, verdict, criterion).map(({ step, process, capability, assessment }) => ({
    step,
    process,
    ...(capability === undefined ? {} : { capability }),
    standing: assessment.standing,
    utility: assessment.utility,
    evidence: assessment.evidence,
    reason: assessment.reason,
  }))
}
