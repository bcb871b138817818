import {
  type CriterionResult,
  EFFORT,
  type EffortClass,
  type Gap,
  type Match,
  type NearMiss,
  type StepResult,
} from '../model/match.js'
import type { MatchRank } from '../rank/order.js'
import type { BestVerdict } from './judge.js'
import type { Plan } from './plan.js'
import { type Neighbours, openQuestions, rangeOf, rankOf } from './questions.js'

/** Effort of a miss whose criterion named none (a host's). */
export const DEFAULT_EFFORT: EffortClass = 'equip'

/**
 * Turns a verdict into what a host sees: contributions, range, gaps' places and open questions, those first whose answer
 * could change the rank among its neighbours. O(criteria × steps).
 */
export function toMatch(plan: Plan, verdict: BestVerdict, beside: Neighbours = {}): Match {
  const utilities = verdict.assessments.map((assessment) => assessment.utility)
  const { contributions } = plan.method.score(utilities, plan.weights)
  const criteria = plan.criteria.map((criterion, c): CriterionResult => {
    const { standing, utility, evidence, reason } = verdict.assessments[c]!
    const [id, weight, contribution] = [criterion.id, plan.weights[c]!, contributions[c]!]
    // written out: copying objects takes most of the time of an answer
    if (criterion.scope === 'manufacturer') {
      return { criterion: id, standing, utility, weight, contribution, evidence, reason }
    }
    const steps = stepResults(plan, verdict, c)
    return { criterion: id, standing, utility, weight, contribution, evidence, reason, steps }
  })
  return {
    manufacturer: verdict.manufacturer,
    score: verdict.score,
    range: rangeOf(plan, verdict),
    standing: verdict.standing,
    basis: verdict.basis,
    route: verdict.route,
    criteria,
    openQuestions: openQuestions(plan, verdict, criteria, beside),
    alternatives: verdict.alternatives.map(({ route, standing, score }) => ({ route, standing, score })),
  }
}

/**
 * A ranked list as a host sees it, each asked first what could change its place; `below` is who comes after the last.
 */
export function toMatches(plan: Plan, ranked: readonly BestVerdict[], below?: MatchRank): Match[] {
  const ranks = ranked.map(rankOf)
  if (below) ranks.push(below)
  return ranked.map((verdict, i) => {
    return toMatch(plan, verdict, { above: ranks[i - 1], below: ranks[i + 1] })
  })
}

/** A match that misses something, with every gap and the sum of their efforts. */
export function toNearMiss(plan: Plan, verdict: BestVerdict): NearMiss {
  const gaps = gapsOf(plan, verdict)
  // set into the match, which is new: copying it takes longer than all else here
  return Object.assign(toMatch(plan, verdict), { gaps, effort: totalEffort(gaps) })
}

/** Sum of the gaps' efforts; the first key of the order of near misses. */
export function totalEffort(gaps: readonly Gap[]): number {
  return gaps.reduce((sum, gap) => sum + EFFORT[gap.effort], 0)
}

/** Every demand that is missed, preferred ones too, in the order of the criteria and of the steps. */
export function gapsOf(plan: Plan, verdict: BestVerdict): Gap[] {
  const gaps: Gap[] = []
  verdict.assessments.forEach(({ standing, reason, effort = DEFAULT_EFFORT }, c) => {
    if (standing !== 'misses') return
    const { id: criterion, scope } = plan.criteria[c]!
    if (scope === 'manufacturer') {
      gaps.push({ criterion, reason, effort })
      return
    }
    const route = plan.routes[verdict.route]
    for (const { step, need } of route?.asked[c] ?? []) {
      const assessment = verdict.steps[step]!.assessments[need]!
      if (assessment.standing !== 'misses') continue
      const { process } = route!.steps[step]!
      gaps.push({ criterion, process, reason: assessment.reason, effort: assessment.effort ?? DEFAULT_EFFORT })
    }
  })
  return gaps
}

/** What one criterion found on each step of the route that speaks. */
function stepResults(plan: Plan, verdict: BestVerdict, criterion: number): StepResult[] {
  const route = plan.routes[verdict.route]
  return (route?.asked[criterion] ?? []).map(({ step, need }) => {
    const { process } = route!.steps[step]!
    const { capability, assessments } = verdict.steps[step]!
    const { standing, utility, evidence, reason } = assessments[need]!
    return capability === undefined
      ? { step, process, standing, utility, evidence, reason }
      : { step, process, capability, standing, utility, evidence, reason }
  })
}
