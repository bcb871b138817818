import { compareText } from '../model/basics.js'
import type {
  Calibration,
  LearnedModel,
  LearnedWeight,
  Learning,
  LearningBasis,
  LearningEvent,
  LearningNeed,
  Outcome,
} from '../model/learning.js'
import { randomFrom } from '../random.js'
import { checkedShape, refuse } from '../refuse.js'
import { calibrationOf, checkedSuccess, type Settled, SUCCESS } from './calibrate.js'
import { comparisonsOf, gainOf, type Propensity } from './comparisons.js'
import { type Episode, episodesOf } from './episodes.js'
import { fingerprintOf } from './fingerprint.js'
import { type Comparison, fitComparisons } from './logistic.js'
import { metricsOf } from './metrics.js'
import { scoreOf } from './shown-score.js'
import { truthOf } from './truth.js'

/** What a host may choose about learning. */
export interface LearnOptions {
  /** Chance that each rank is looked at, from rank 1, in (0, 1]; the last holds for all below. Default: 1 / rank. */
  readonly propensities?: readonly number[]
  /** How hard the weights are held to the ones before, > 0; default 5, about as much as 400 contacts. */
  readonly ridge?: number
  /** Share of the questions, the latest ones, that are tested on, 0.1–0.5; default 0.3. */
  readonly test?: number
  /** Outcomes that the calibrated probability is of; default a sample approved or a delivery. */
  readonly success?: readonly Outcome[]
  /** Default 1. */
  readonly seed?: number
}

const KEYS: readonly (keyof LearnOptions)[] = ['propensities', 'ridge', 'test', 'success', 'seed']
const RESAMPLES = 200
/** Least that says anything: fewer of these is decline, not a guess. */
const LEAST = { queries: 20, pairs: 60, later: 5 }
/** Later questions with an outcome that a better order is believed on: bootstrap intervals over fewer are too narrow (Hesterberg 2015). */
const BELIEVED_LATER = 20
/** Coverage that may be lost for a better order, in shares: above it the incumbents would be locked in. */
const COVERAGE_LOSS = 0.02

/**
 * Learns the criteria's weights from what became of the makers shown: pairwise logistic regression with weights ≥ 0 and
 * a ridge toward the weights as they are, position bias corrected by propensities, and calibrates what
 * is shown to a probability (`calibrate`). Fitted on the earlier questions, judged on the later ones; the weights before are kept where
 * the new ones are not better there beyond the 95 % interval, on 20 questions at least, or show fewer makers. Declines
 * where the events are too few or one-sided, and says what it needs. Deterministic. O(resamples × steps × comparisons × criteria²).
 * Throws HamkorError `INPUT` where an option or the basis is unusable.
 */
export function learnWeights(
  events: readonly LearningEvent[],
  basis: LearningBasis,
  options: LearnOptions = {},
): Learning {
  const chosen = checkedOptions(options)
  const criteria = checkedBasis(basis)
  checkedShape('events', events, 'list')
  const { episodes, issues } = episodesOf(events, criteria)
  const cut = cutInTime(episodes, 1 - chosen.test)
  const [earlier, later] = [episodes.slice(0, cut), episodes.slice(cut)]
  const needs = needsOf(earlier, later, criteria, chosen.propensity)
  if (needs.length > 0) return { verdict: 'declined', needs, issues }

  const before = criteria.map((id) => basis.weights[id]!)
  const weightsFrom = (some: readonly Episode[]) => asRecord(criteria, fitted(some, criteria, before, chosen))
  const train = weightsFrom(earlier)
  const calibrationBy = (some: readonly Episode[], weights: Readonly<Record<string, number>>) =>
    calibrated(some, { ...basis, weights }, chosen.success)
  const metrics = metricsOf(earlier, later, basis, {
    weights: train,
    propensity: chosen.propensity,
    success: chosen.success,
    calibration: calibrationBy(earlier, train),
    seed: chosen.seed,
  })
  // better by chance on a few questions is worse on the next ones
  const isBetter = metrics.queries >= BELIEVED_LATER && (metrics.ndcgAt10.difference?.[0] ?? 0) > 0
  const keepsOpen = metrics.coverageAt10.after >= metrics.coverageAt10.before - COVERAGE_LOSS
  const verdict = isBetter && keepsOpen ? 'learned' : 'kept'
  const all = weightsFrom(episodes)
  const weights = verdict === 'learned' ? all : asRecord(criteria, before)
  const calibration = calibrationBy(episodes, weights)
  const model: LearnedModel = {
    kind: 'hamkor.learned',
    version: 1,
    fingerprint: fingerprintOf(criteria, basis.method.id),
    weights,
    ...(calibration ? { calibration } : {}),
    from: episodes[0]!.time,
    to: episodes.at(-1)!.time,
    events: events.length - issues.length,
  }
  return { verdict, model, weights: withIntervals(episodes, criteria, before, all, chosen), metrics, issues }
}

/**
 * Where the later questions begin: near the share wanted, but between two times, for of questions asked at one time none
 * is later. All are earlier where all were asked at one time. O(questions).
 */
function cutInTime(episodes: readonly Episode[], share: number): number {
  const wanted = Math.floor(episodes.length * share)
  const isCut = (at: number) => episodes[at - 1]!.at < episodes[at]!.at
  for (let off = 0; off < episodes.length; off++) {
    if (wanted - off > 0 && isCut(wanted - off)) return wanted - off
    if (wanted + off > 0 && wanted + off < episodes.length && isCut(wanted + off)) return wanted + off
  }
  return episodes.length
}

interface Chosen {
  readonly propensity: Propensity
  readonly ridge: number
  readonly test: number
  readonly success: readonly Outcome[]
  readonly seed: number
}

/** Of the weight before: a criterion that outcomes say nothing for still decides where it is the only one that applies. */
const LEAST_SHARE = 0.01

/** Weights with the sum of those before, in the order of the criteria. */
function fitted(
  episodes: readonly Episode[],
  criteria: readonly string[],
  before: readonly number[],
  { propensity, ridge }: Pick<Chosen, 'propensity' | 'ridge'>,
): readonly number[] {
  const comparisons = episodes.flatMap((episode) => comparisonsOf(episode, criteria, propensity))
  const total = before.reduce((sum, weight) => sum + weight, 0)
  const direction = before.map((weight) => weight / total)
  const [scale] = fitComparisons(
    comparisons.map(({ difference, weight }): Comparison => {
      const along = difference.reduce((sum, d, k) => sum + d * direction[k]!, 0)
      return { difference: [along], weight }
    }),
    { coefficients: [1], strength: 0.01 },
  )
  // where the order so far says nothing, the prior is as sharp as one unit of score
  const prior = direction.map((weight) => weight * Math.max(1, scale!))
  const beta = fitComparisons(comparisons, { coefficients: prior, strength: ridge })
  const sum = beta.reduce((all, x) => all + x, 0)
  if (!(sum > 0)) return before
  const kept = beta.map((x, k) => Math.max((x / sum) * total, LEAST_SHARE * before[k]!))
  const scaled = total / kept.reduce((all, x) => all + x, 0)
  return kept.map((x) => x * scaled)
}

/** Percentile intervals over resampled questions (Efron 1979). */
function withIntervals(
  episodes: readonly Episode[],
  criteria: readonly string[],
  before: readonly number[],
  all: Readonly<Record<string, number>>,
  chosen: Chosen,
): Readonly<Record<string, LearnedWeight>> {
  const random = randomFrom(chosen.seed)
  const drawn = Array.from({ length: RESAMPLES }, () =>
    fitted(
      episodes.map(() => episodes[random.integer(episodes.length)]!),
      criteria,
      before,
      chosen,
    ),
  )
  return Object.fromEntries(
    criteria.map((id, k) => {
      const sorted = drawn.map((weights) => weights[k]!).sort((a, b) => a - b)
      const at = (share: number) => sorted[Math.round((RESAMPLES - 1) * share)]!
      return [id, { weight: all[id]!, low: at(0.025), high: at(0.975), before: before[k]! }]
    }),
  )
}

function calibrated(
  episodes: readonly Episode[],
  basis: LearningBasis,
  success: readonly Outcome[],
): Calibration | undefined {
  const settled = episodes.flatMap(({ showings }) =>
    showings.flatMap((showing): Settled[] => {
      const truth = truthOf(showing.outcome, success)
      return truth === undefined ? [] : [{ seen: { ...showing, score: scoreOf(showing, basis) }, truth }]
    }),
  )
  return calibrationOf(settled, success)
}

function needsOf(
  earlier: readonly Episode[],
  later: readonly Episode[],
  criteria: readonly string[],
  propensity: Propensity,
): readonly LearningNeed[] {
  if (earlier.length === 0) return [{ code: 'queries.few', among: 'all', have: 0, need: LEAST.queries }]
  const telling = earlier.filter((episode) => comparisonsOf(episode, criteria, propensity).length > 0)
  const pairs = telling.reduce((sum, episode) => sum + comparisonsOf(episode, criteria, propensity).length, 0)
  const showings = earlier.flatMap((episode) => episode.showings)
  const good = showings.filter((showing) => gainOf(showing) > 0)
  const ranks = new Set(good.map(({ rank }) => rank)).size
  const laterTelling = later.filter(({ showings: some }) => some.some((showing) => gainOf(showing) > 0)).length
  const all: readonly LearningNeed[] = [
    { code: 'queries.few', among: 'earlier', have: telling.length, need: LEAST.queries },
    { code: 'pairs.few', among: 'earlier', have: pairs, need: LEAST.pairs },
    {
      code: 'outcomes.oneSided',
      among: 'earlier',
      have: Math.min(good.length, showings.length - good.length),
      need: 10,
    },
    { code: 'positions.oneSided', among: 'earlier', have: ranks, need: 2 },
    { code: 'later.few', among: 'later', have: laterTelling, need: LEAST.later },
  ]
  return all.filter(({ have, need }) => have < need)
}

function asRecord(criteria: readonly string[], weights: readonly number[]): Readonly<Record<string, number>> {
  return Object.fromEntries(criteria.map((id, k) => [id, weights[k]!]))
}

function checkedBasis(basis: LearningBasis): readonly string[] {
  checkedShape('basis', basis, { weights: { '*': 'number' }, method: { id: 'text', score: 'function' } })
  const { weights } = basis
  const ids = Object.keys(weights).sort(compareText)
  for (const id of ids) if (!(weights[id]! >= 0)) refuse(`weights.${id}`, weights[id], 'a finite number ≥ 0')
  if (!ids.some((id) => weights[id]! > 0)) refuse('weights', weights, 'importance by criterion id, not all 0')
  return ids
}

function checkedOptions(options: LearnOptions): Chosen {
  checkedShape('options', options, {
    'propensities?': ['number'],
    'ridge?': 'number',
    'test?': 'number',
    'success?': ['text'],
    'seed?': 'number',
  })
  for (const key of Object.keys(options)) {
    if (!(KEYS as readonly string[]).includes(key)) refuse(`options.${key}`, key, `one of ${KEYS.join(', ')}`)
  }
  const { ridge = 5, test = 0.3, success = SUCCESS, seed = 1, propensities } = options
  checkedSuccess(success)
  if (!(ridge > 0)) refuse('ridge', ridge, 'a finite number above 0')
  if (!(test >= 0.1 && test <= 0.5)) refuse('test', test, 'a share from 0.1 to 0.5')
  if (propensities && (propensities.length === 0 || !propensities.every((p) => p > 0 && p <= 1))) {
    refuse('propensities', propensities, 'a chance above 0 and at most 1 for each rank')
  }
  const propensity: Propensity = propensities
    ? (rank) => propensities[Math.min(rank, propensities.length) - 1]!
    : (rank) => 1 / rank
  return { propensity, ridge, test, success, seed }
}
