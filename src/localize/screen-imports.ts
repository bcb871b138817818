import type { Catalog } from '../model/catalog.js'
import type { ConsortiumOptions, ConsortiumResult } from '../model/consortium.js'
import type { DemandGroup, LocalizationCandidate, LocalizationRequest, Screening } from '../model/demand.js'
import type { MatchResult } from '../model/match.js'
import type { MatchOptions, Progress } from '../model/matcher.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import type { Where } from '../model/source.js'
import { checkedShape, refuse } from '../refuse.js'
import { keptOptions } from '../retrieve/kept-options.js'
import { inStateOf } from '../retrieve/one-state.js'
import { nextTurn } from '../retrieve/turn.js'
import { deepFrozen } from '../text/deep-frozen.js'
import { checkedWhole } from './check.js'
import { checkedDemandOptions, type DemandOptions, demandOf } from './demand.js'
import { togetherOf } from './feasibility.js'
import { readImportRowsInTurns } from './import-rows.js'
import type { ImportRow } from './row-reader.js'
import {
  candidateOf,
  compareScreened,
  enter,
  SCREENING_CRITERIA,
  type Screened,
  type ScreeningCriterion,
} from './screening-candidate.js'

/** What answers for one part; a `Matcher` does. */
export interface PartMatcher {
  readonly catalog: Catalog
  match(part: unknown, options?: MatchOptions): Promise<MatchResult>
  consortia(part: unknown, options?: ConsortiumOptions): Promise<ConsortiumResult>
}

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

type Requested = Pick<LocalizationCandidate, 'group' | 'request'>

/** What is asked of the matcher, checked. */
interface Asked extends Pick<ScreeningOptions, 'where' | 'signal' | 'onProgress'> {
  readonly limit: number
  readonly makers: number
  /** Consortia looked for at the most. */
  readonly budget: number
  readonly weights: Readonly<Record<ScreeningCriterion, number>>
}

/**
 * Ranks what is imported by what localizing it would be worth and how feasible it is: a weighted sum with visible weights
 * over annual value (logarithmic, the largest group 1), feasibility (a maker fits 1 · a consortium fits 0.9 · an open maker,
 * or an open consortium that does better than one maker, 0.4 + 0.4 × its score · near 0.4 / (1 + least effort) · nobody
 * 0), growth (0.5 + growth a year, within 0–1), stability 1 / (1 + variability),
 * dependence on few origins (HHI), own raw material, and simplicity 4 / (3 + steps of the shortest route). What is not
 * known has the prior 0.3. Scores compare within one screening. Throws HamkorError `INPUT` where an option is unusable;
 * stops with the signal's reason. A `Matcher` is asked as it is once the rows are read, whatever is added or removed
 * meanwhile. O(reading the rows + (groups + `limit`) × one match + `consortia` × one search).
 */
export async function screenImports(rows: readonly unknown[], given: ScreeningOptions): Promise<Screening> {
  const options = keptOptions(given)
  checkedDemandOptions(options, KEYS)
  const { matcher, signal } = options
  checkedShape('matcher', matcher, { match: 'function', consortia: 'function', catalog: CATALOG_SHAPE })
  const asked = {
    limit: checkedWhole('limit', options.limit ?? 100, { min: 1, max: 10_000 }),
    makers: checkedWhole('makers', options.makers ?? 10, { min: 1, max: 100 }),
    budget: checkedWhole('consortia', options.consortia ?? 40, { min: 0, max: 10_000 }),
    weights: checkedWeights(options.weights),
  }
  const reading = await readImportRowsInTurns(rows, matcher.catalog, options, signal)
  const demand = demandOf(reading, options)
  const described: ImportRow[] = []
  for (const row of reading.rows) described[row.index] = row
  const requested = demand.groups.map((group) => ({ group, request: requestOf(group, described) }))
  const kept = await inStateOf(matcher, (held) => screened(requested, held, { ...options, ...asked }))
  const candidates = kept.map(({ candidate }, i) => ({ ...candidate, rank: i + 1 }))
  return { demand, candidates, weights: asked.weights }
}

/** The groups of the candidates, best first. */
async function screened(
  groups: readonly Requested[],
  matcher: PartMatcher,
  { limit, makers, budget, weights, where, signal, onProgress }: Asked,
): Promise<readonly Screened[]> {
  const within = { ...(where ? { where } : {}), ...(signal ? { signal } : {}) }
  const ask = (part: unknown, own: ConsortiumOptions) => matcher.consortia(part, own)
  const best = groups[0]?.group.annualValue?.amount ?? 0
  const scale = { best, weights, catalog: matcher.catalog }
  const isCut = groups.length > limit
  const total = groups.length + (isCut ? limit : 0)
  const progress = (done: number) => onProgress?.({ done, total })
  const asked = { limit: makers, nearMissLimit: makers, ...within }
  let searches = 0
  const kept: Screened[] = []
  for (const [i, { group, request }] of groups.entries()) {
    signal?.throwIfAborted()
    const match = await (isCut ? decisiveMatch(matcher, request, within) : matcher.match(request, asked))
    const together = await togetherOf(request, match, searches < budget ? ask : undefined, within)
    if (together.result) searches += 1
    enter(kept, { candidate: candidateOf({ group, request }, match, together, scale), together }, limit)
    progress(i + 1)
    await nextTurn()
  }
  if (isCut) {
    // who else could make it is asked of those that are kept
    for (const [i, one] of kept.entries()) {
      signal?.throwIfAborted()
      const match = await matcher.match(one.candidate.request, asked)
      kept[i] = { ...one, candidate: candidateOf(one.candidate, match, one.together, scale) }
      progress(groups.length + i + 1)
      await nextTurn()
    }
    // of a matcher that is not held, makers that came or went since have moved what they match
    kept.sort(compareScreened)
  }
  return kept
}

/** What decides about a group: its best maker, or the nearest where nobody matches. */
async function decisiveMatch(
  matcher: PartMatcher,
  request: LocalizationRequest,
  within: MatchOptions,
): Promise<MatchResult> {
  const match = await matcher.match(request, { limit: 1, nearMissLimit: 0, ...within })
  return match.matches.length > 0 ? match : matcher.match(request, { limit: 1, nearMissLimit: 1, ...within })
}

/**
 * The part of a group: the row that specifies most, with the demand as volume and mean price, which make its value. Frozen, so that a matcher reads it
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
    ...(unitPrice ? { unitPrice: { amount: unitPrice.mean, currency: unitPrice.currency } } : {}),
    ...(origins.shares[0] ? { origin: origins.shares[0].name } : {}),
  })
}

/** As figures are said everywhere: a piece more would stand beside the quantity that customs has. */
function wholePieces({ value, unit }: NonNullable<DemandGroup['annualQuantity']>) {
  const isCounted = unit === 'piece' || unit === 'set'
  return { value: isCounted ? Math.max(1, Math.round(value)) : Math.round(value * 1000) / 1000, unit }
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
