import { compareText } from '../model/basics.js'
import type {
  Calibration,
  LearnedModel,
  Learning,
  LearningBasis,
  LearningEvent,
  LearningNeed,
  Outcome,
} from '../model/learning.js'
import { checkedShape, refuse } from '../refuse.js'
import { calibrationOf, checkedSuccess, type Settled, SUCCESS } from './calibrate.js'
import { gainOf, type Propensity } from './comparisons.js'
import { type Episode, episodesOf } from './episodes.js'
import { fingerprintOf } from './fingerprint.js'
import { comparedIn, fittedWeights, type WeightFit, weightIntervals } from './fit-weights.js'
import type { Comparison } from './logistic.js'
import { metricsOf } from './metrics.js'
import { scoreOf } from './shown-score.js'
import { truthOf } from './truth.js'

/** What a host may choose about learning. */
export interface LearnOptions {
  /**
   * Chance that each rank is looked at, from rank 1, in (0, 1]; the last holds for all below. Default: 1 / rank. `[1]`: all
   * that was shown is looked at.
   */
  readonly propensities?: readonly number[]
  /** How hard the weights are held to the ones before, > 0; default 2, about as much as 60 deliveries or 240 contacts. */
  readonly ridge?: number
  /** Share of the questions, the latest ones, that are tested on, 0.1–0.5; default 0.3. */
  readonly test?: number
  /** Outcomes that the calibrated probability is of; default a sample approved or a delivery. */
  readonly success?: readonly Outcome[]
  /** Default 1. */
  readonly seed?: number
}

const KEYS: readonly (keyof LearnOptions)[] = ['propensities', 'ridge', 'test', 'success', 'seed']
/** Least that says anything: fewer of these is decline, not a guess. */
const LEAST = { queries: 20, pairs: 60, later: 5 }
/** Later questions with an outcome that a better order is believed on: bootstrap intervals over fewer are too narrow (Hesterberg 2015). */
const BELIEVED_LATER = 20
/** Coverage that may be lost for a better order, in shares: above it the incumbents would be locked in. */
const COVERAGE_LOSS = 0.02

/**
 * Learns the criteria's weights from what became of the makers shown: pairwise logistic regression with weights ≥ 0 and a
 * ridge toward the weights as they are, so weighted by propensities that the places things were shown at cancel out, and
 * calibrates what is shown to a probability (`calibrate`). Fitted on the earlier questions with what was known of them before
 * the later ones, judged on the later ones; the weights before are kept where the new ones are not better there beyond the
 * 95 % interval, on 20 questions at least, or show fewer makers. Declines where the events are too few or one-sided, and says
 * what it needs. Deterministic. O(resamples × steps × comparisons × criteria²).
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
  const { episodes, issues, last } = episodesOf(events, criteria)
  const cut = cutInTime(episodes, 1 - chosen.test)
  const later = episodes.slice(cut)
  // what became of an earlier question while later ones were asked was not known when they were
  const earlier = episodesOf(events, criteria, later[0]?.at).episodes.slice(0, cut)
  const trained = comparedIn(earlier, criteria, chosen.propensity)
  const needs = needsOf(earlier, later, trained)
  if (needs.length > 0) return { verdict: 'declined', needs, issues }

  const before = criteria.map((id) => basis.weights[id]!)
  const fit: WeightFit = { criteria, before, ridge: chosen.ridge }
  const train = asRecord(criteria, fittedWeights(trained, fit))
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
  const compared = comparedIn(episodes, criteria, chosen.propensity)
  const all = fittedWeights(compared, fit)
  const intervals = weightIntervals(compared, fit, chosen.seed)
  const weights = asRecord(criteria, verdict === 'learned' ? all : before)
  const calibration = calibrationBy(episodes, weights)
  const model: LearnedModel = {
    kind: 'hamkor.learned',
    version: 1,
    fingerprint: fingerprintOf(criteria, basis.method.id),
    weights,
    ...(calibration ? { calibration } : {}),
    from: episodes[0]!.time,
    to: last!,
    events: events.length - issues.length,
  }
  const fitted = criteria.map((id, k) => {
    const [weight, [low, high]] = [all[k]!, intervals[k]!]
    // a weight that is held to the old one may lie outside what the outcomes alone say
    return [id, { weight, low: Math.min(low, weight), high: Math.max(high, weight), before: before[k]! }] as const
  })
  return { verdict, model, weights: Object.fromEntries(fitted), metrics, issues }
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
  compared: readonly (readonly Comparison[])[],
): readonly LearningNeed[] {
  if (earlier.length === 0) return [{ code: 'queries.few', among: 'all', have: 0, need: LEAST.queries }]
  const pairsOf = (some: readonly Comparison[]) => some.filter(({ weight }) => weight > 0).length
  const telling = compared.filter((some) => pairsOf(some) > 0)
  const pairs = telling.reduce((sum, some) => sum + pairsOf(some), 0)
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
  checkedShape('options', options, 'record')
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
  const { ridge = 2, test = 0.3, success = SUCCESS, seed = 1, propensities } = options
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
