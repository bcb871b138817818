import { localMaterialShare } from '../criteria/local-supply.js'
import { compareText, type Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ConsortiumOptions, ConsortiumResult } from '../model/consortium.js'
import { UNKNOWN_UTILITY } from '../model/criterion.js'
import type {
  DemandGroup,
  LocalizationCandidate,
  LocalizationRequest,
  Screening,
  ScreeningResult,
} from '../model/demand.js'
import type { MatchResult } from '../model/match.js'
import type { MatchOptions, Progress } from '../model/matcher.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import type { Where } from '../model/source.js'
import { quantize } from '../rank/order.js'
import { weightedSum } from '../rank/weighted-sum.js'
import { checkedShape, refuse } from '../refuse.js'
import { nextTurn } from '../retrieve/turn.js'
import { deepFrozen } from '../text/deep-frozen.js'
import { checkedWhole } from './check.js'
import { checkedDemandOptions, type DemandOptions, demandOf } from './demand.js'
import { feasibilityOf, type Together, togetherOf } from './feasibility.js'
import { readImportRowsInTurns } from './import-rows.js'
import type { ImportRow } from './row-reader.js'

/** What answers for one part; a `Matcher` does. */
export interface PartMatcher {
  readonly catalog: Catalog
  match(part: unknown, options?: MatchOptions): Promise<MatchResult>
  consortia(part: unknown, options?: ConsortiumOptions): Promise<ConsortiumResult>
}

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

/** Importance unless the host says otherwise: what it is worth and whether it can be made decide. */
const WEIGHTS: Readonly<Record<ScreeningCriterion, number>> = {
  value: 0.3,
  feasibility: 0.3,
  growth: 0.08,
  stability: 0.07,
  dependence: 0.05,
  material: 0.1,
  simplicity: 0.1,
}

/** What a host may choose about the screening. */
export interface ScreeningOptions extends DemandOptions {
  readonly matcher: PartMatcher
  /** Importance by criterion, ≥ 0; the rest keep their own. */
  readonly weights?: Partial<Readonly<Record<ScreeningCriterion, number>>>
  /** Candidates at the most, 1–10,000; default 100. */
  readonly limit?: number
  /** Matches and near misses kept for each, 1–100; default 10. */
  readonly makers?: number
  /**
   * Groups for which a consortium is looked for at the most, 0–10,000; default 40. The most valuable come first, of those
   * that no single maker is shown to fit.
   */
  readonly consortia?: number
  readonly where?: Where
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

const KEYS: readonly Exclude<keyof ScreeningOptions, keyof DemandOptions>[] = [
  'matcher',
  'weights',
  'limit',
  'makers',
  'consortia',
  'where',
  'signal',
  'onProgress',
]

/** Value from which the logarithmic scale of worth begins, in the currency of the figures. */
const WORTH_FROM = 10_000

/**
 * Ranks what is imported by what localizing it would be worth and how feasible it is: a weighted sum with visible weights
 * over annual value (logarithmic, the largest group 1), feasibility (a maker fits 1 · a consortium fits 0.9 · an open maker,
 * or an open consortium that does better than one maker, 0.4 + 0.4 × its score · near 0.4 / (1 + least effort) · nobody
 * 0), growth (0.5 + growth a year, within 0–1), stability 1 / (1 + variability),
 * dependence on few origins (HHI), own raw material, and simplicity 4 / (3 + steps of the shortest route). What is not
 * known has the prior 0.3. Scores compare within one screening. Throws HamkorError `INPUT` where an option is unusable;
 * stops with the signal's reason. O(reading the rows + groups × one match + `consortia` × one search).
 */
export async function screenImports(rows: readonly unknown[], options: ScreeningOptions): Promise<Screening> {
  checkedDemandOptions(options, KEYS)
  const { matcher, where, signal } = options
  checkedShape('matcher', matcher, { match: 'function', consortia: 'function', catalog: CATALOG_SHAPE })
  const limit = checkedWhole('limit', options.limit ?? 100, { min: 1, max: 10_000 })
  const makers = checkedWhole('makers', options.makers ?? 10, { min: 1, max: 100 })
  const budget = checkedWhole('consortia', options.consortia ?? 40, { min: 0, max: 10_000 })
  const weights = checkedWeights(options.weights)
  const reading = await readImportRowsInTurns(rows, matcher.catalog, options, signal)
  const demand = demandOf(reading, options)
  const best = demand.groups[0]?.annualValue.amount ?? 0
  const described: ImportRow[] = []
  for (const row of reading.rows) described[row.index] = row
  const within = { ...(where ? { where } : {}), ...(signal ? { signal } : {}) }
  const asked = { limit: makers, nearMissLimit: makers, ...within }
  const ask = (part: unknown, own: ConsortiumOptions) => matcher.consortia(part, own)
  let searches = 0
  const candidates: Unranked[] = []
  for (const [i, group] of demand.groups.entries()) {
    signal?.throwIfAborted()
    const request = requestOf(group, described)
    const match = await matcher.match(request, asked)
    const together = await togetherOf(request, match, searches < budget ? ask : undefined, within)
    if (together.result) searches += 1
    const found = candidateOf(group, match, together, { best, weights, catalog: matcher.catalog })
    enter(candidates, { ...found, request }, limit)
    options.onProgress?.({ done: i + 1, total: demand.groups.length })
    await nextTurn()
  }
  return { demand, candidates: candidates.map((one, i) => ({ ...one, rank: i + 1 })), weights }
}

type Unranked = Omit<LocalizationCandidate, 'rank'>

/**
 * Puts a candidate in its place among the best `limit`; the rest are let go at once, since the makers found for one group
 * take far more memory than its rows. O(log limit + moving the places behind it).
 */
function enter(best: Unranked[], candidate: Unranked, limit: number): void {
  let low = 0
  let high = best.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (compareCandidates(best[middle]!, candidate) <= 0) low = middle + 1
    else high = middle
  }
  if (low >= limit) return
  best.splice(low, 0, candidate)
  if (best.length > limit) best.pop()
}

function compareCandidates(a: Unranked, b: Unranked): number {
  return (
    b.score - a.score || b.group.annualValue.amount - a.group.annualValue.amount || compareText(a.group.id, b.group.id)
  )
}

/**
 * The part of a group: the row that specifies most, with the demand as volume and price. Frozen, so that a matcher reads it
 * once for all that is asked of it.
 */
function requestOf(group: DemandGroup, rows: readonly ImportRow[]): LocalizationRequest {
  const specified = group.indexes.map((index) => rows[index]!).reduce((a, b) => (b.specified > a.specified ? b : a))
  const { annualQuantity, unitPrice, origins } = group
  return deepFrozen({
    id: group.id,
    name: specified.description,
    ...(specified.hsCode ? { hsCode: specified.hsCode } : {}),
    ...(annualQuantity && annualQuantity.value > 0 ? { annualVolume: wholePieces(annualQuantity) } : {}),
    ...(unitPrice ? { unitPrice: { amount: unitPrice.quartiles[1], currency: unitPrice.currency } } : {}),
    ...(origins.shares[0] ? { origin: origins.shares[0].name } : {}),
  })
}

/** As figures are said everywhere: a piece more would stand beside the quantity that customs has. */
function wholePieces({ value, unit }: NonNullable<DemandGroup['annualQuantity']>) {
  const isCounted = unit === 'piece' || unit === 'set'
  return { value: isCounted ? Math.max(1, Math.round(value)) : Math.round(value * 1000) / 1000, unit }
}

/** What the groups of one screening are measured by. */
interface Scale {
  /** Annual value of the largest group. */
  readonly best: number
  readonly weights: Readonly<Record<ScreeningCriterion, number>>
  readonly catalog: Catalog
}

function candidateOf(
  group: DemandGroup,
  match: MatchResult,
  together: Together,
  { best, weights, catalog }: Scale,
): Omit<LocalizationCandidate, 'rank' | 'request'> {
  const { part } = match
  const material = localMaterialShare(part, catalog)
  const steps = part.routes.map((route) => route.steps.length)
  const routeSteps = steps.length > 0 ? Math.min(...steps) : undefined
  const feasibility = feasibilityOf(match, together)
  const consortium = together.result?.consortia[0]
  const utilities: Readonly<Record<ScreeningCriterion, readonly [utility: number, figure?: number]>> = {
    value: [worthOf(group.annualValue, best), group.annualValue.amount],
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
  }
}

function known(
  figure: number | undefined,
  utility: (figure: number) => number,
): readonly [utility: number, figure?: number] {
  return figure === undefined ? [UNKNOWN_UTILITY] : [utility(figure), figure]
}

function worthOf({ amount }: Money, best: number): number {
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

function checkedWeights(given: ScreeningOptions['weights'] = {}): Readonly<Record<ScreeningCriterion, number>> {
  checkedShape('weights', given, 'object')
  const raw: Record<string, number> = { ...WEIGHTS }
  for (const [id, weight] of Object.entries(given)) {
    if (!Object.hasOwn(WEIGHTS, id)) refuse(`weights.${id}`, weight, `one of ${SCREENING_CRITERIA.join(', ')}`)
    if (typeof weight !== 'number' || !Number.isFinite(weight) || weight < 0) {
      refuse(`weights.${id}`, weight, 'a finite number ≥ 0')
    }
    raw[id] = weight
  }
  const sum = SCREENING_CRITERIA.reduce((total, id) => total + raw[id]!, 0)
  if (!(sum > 0)) refuse('weights', 'weights that add up to 0', 'at least one above 0')
  return Object.fromEntries(SCREENING_CRITERIA.map((id) => [id, raw[id]! / sum])) as Record<ScreeningCriterion, number>
}
