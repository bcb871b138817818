import { localMaterialShare } from '../criteria/local-supply.js'
import { compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import type { DemandGroup, LocalizationCandidate, ScreeningResult } from '../model/demand.js'
import type { MatchResult } from '../model/match.js'
import { quantize } from '../rank/order.js'
import { weightedSum } from '../rank/weighted-sum.js'
import { feasibilityOf, type Together } from './feasibility.js'

/** What imports are screened by, in the order they are shown. */
export const SCREENING_CRITERIA = [
  'value',
  'feasibility',
  'growth',
  'stability',
  'dependence',
  'material',
  'simplicity',
] as const

/** Id of a criterion of the screening. */
export type ScreeningCriterion = (typeof SCREENING_CRITERIA)[number]

/** Value from which the logarithmic scale of worth begins, in the currency of the figures. */
const WORTH_FROM = 10_000

/** A group as a candidate, and what was found out about makers together. */
export interface Screened {
  readonly candidate: Omit<LocalizationCandidate, 'rank'>
  readonly together: Together
}

/**
 * Puts a candidate in its place among the best `limit`; the rest are let go at once, since the makers found for one group
 * take far more memory than its rows. O(log limit + moving the places behind it).
 */
export function enter(best: Screened[], one: Screened, limit: number): void {
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareScreened(best[middle]!, one) <= 0) low = middle + 1
    else high = middle
  }
  if (low >= limit) return
  best.splice(low, 0, one)
  if (best.length > limit) best.pop()
}

/** Total order, best first: by score, then annual value, then id. */
export function compareScreened({ candidate: a }: Screened, { candidate: b }: Screened): number {
  return b.score - a.score || orderValue(b.group) - orderValue(a.group) || compareText(a.group.id, b.group.id)
}

/** A value that is not known comes behind every one that is. */
function orderValue({ annualValue }: DemandGroup): number {
  return annualValue?.amount ?? -1
}

/** What the groups of one screening are measured by. */
export interface Scale {
  /** Annual value of the largest group. */
  readonly best: number
  readonly weights: Readonly<Record<ScreeningCriterion, number>>
  readonly catalog: Catalog
}

/** What a group is worth and how feasible it is; of the match the best maker and the nearest count. */
export function candidateOf(
  { group, request }: Pick<LocalizationCandidate, 'group' | 'request'>,
  match: MatchResult,
  together: Together,
  { best, weights, catalog }: Scale,
): Screened['candidate'] {
  const { part } = match
  const material = localMaterialShare(part, catalog)
  const steps = part.routes.map((route) => route.steps.length)
  const routeSteps = steps.length > 0 ? Math.min(...steps) : undefined
  const feasibility = feasibilityOf(match, together)
  const consortium = together.result?.consortia[0]
  const utilities: Readonly<Record<ScreeningCriterion, readonly [utility: number, figure?: number]>> = {
    value: known(group.annualValue?.amount, (amount) => worthOf(amount, best)),
    feasibility: [feasibility.utility, feasibility.score],
    growth: known(group.growth, (growth) => Math.min(1, Math.max(0, 0.5 + growth))),
    stability: known(group.variability, (variability) => 1 / (1 + variability)),
    dependence: known(group.origins.hhi, (hhi) => hhi),
    material: known(material.share, (share) => share),
    simplicity: known(routeSteps, (count) => 4 / (3 + count)),
  }
  const { score, contributions } = weightedSum().score(
    SCREENING_CRITERIA.map((id) => utilities[id][0]),
    SCREENING_CRITERIA.map((id) => weights[id]),
  )
  return {
    score: quantize(score),
    group,
    part,
    criteria: SCREENING_CRITERIA.map((criterion, k): ScreeningResult => {
      const [utility, figure] = utilities[criterion]
      return {
        criterion,
        utility,
        weight: weights[criterion],
        contribution: contributions[k]!,
        ...(figure === undefined ? {} : { figure }),
      }
    }),
    match,
    makers: makersOf(match),
    by: feasibility.by,
    together: together.asked,
    ...(consortium ? { consortium } : {}),
    material,
    ...(routeSteps === undefined ? {} : { routeSteps }),
    request,
  }
}

function known(
  figure: number | undefined,
  utility: (figure: number) => number,
): readonly [utility: number, figure?: number] {
  return figure === undefined ? [UNKNOWN_UTILITY] : [utility(figure), figure]
}

function worthOf(amount: number, best: number): number {
  return best > 0 ? Math.log1p(amount / WORTH_FROM) / Math.log1p(best / WORTH_FROM) : 0
}

function makersOf({ matches, nearMisses }: MatchResult): LocalizationCandidate['makers'] {
  const fits = matches.filter(({ standing }) => standing === 'fits').length
  const [nearest] = nearMisses
  return {
    fits,
    open: matches.length - fits,
    near: nearMisses.length,
    ...(nearest ? { leastEffort: nearest.effort } : {}),
  }
}
