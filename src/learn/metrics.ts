import { brierScore, expectedCalibrationError, type Forecast } from '../evaluate/calibration.js'
import { coverageAt, longTailShare } from '../evaluate/coverage.js'
import { dcgAt } from '../evaluate/gain.js'
import type { Grades } from '../evaluate/judgments.js'
import { pairedDifference } from '../evaluate/resample.js'
import { compareText } from '../model/basics.js'
import type { BeforeAfter, Calibration, LearningBasis, LearningMetrics, Outcome } from '../model/learning.js'
import { chanceOf } from './calibrate.js'
import { correctionAt, gainOf, type Propensity } from './comparisons.js'
import { type Episode, type Showing, tierOf } from './episodes.js'
import { scoreOf } from './shown-score.js'
import { truthOf } from './truth.js'

/** The tail: all but the half that was shown most. */
const LESS_SHOWN = 0.5

/** What is held against what was. */
export interface Trial {
  readonly weights: Readonly<Record<string, number>>
  readonly propensity: Propensity
  readonly success: readonly Outcome[]
  readonly calibration: Calibration | undefined
  readonly seed: number
}

/**
 * How the new weights order the later questions against the old ones. Gains are corrected for the place they were shown
 * at, for what stood on top was seen more, and normalized over all questions together (Joachims et al. 2017); coverage and the long tail are over the makers of all questions.
 */
export function metricsOf(
  earlier: readonly Episode[],
  later: readonly Episode[],
  basis: LearningBasis,
  trial: Trial,
): LearningMetrics {
  const judged = later.filter(({ showings }) => showings.some((showing) => gainOf(showing) > 0))
  const makers = [...new Set([...earlier, ...later].flatMap(({ showings }) => showings.map((s) => s.manufacturer)))]
  const ranker = (weights: LearningBasis['weights']) => (episode: Episode) => rankingOf(episode, { ...basis, weights })
  const [before, after] = [ranker(basis.weights), ranker(trial.weights)]
  const both = (measure: (ranking: readonly string[], grades: Grades) => Weighed): BeforeAfter => {
    const [old, now] = [before, after].map((rank) =>
      judged.map((episode) => measure(rank(episode), gradesOf(episode, trial.propensity))),
    ) as [Weighed[], Weighed[]]
    // one greatest for all: a share per question would count again what the correction has counted already
    const greatest = meanOf(old.map(({ most }) => most))
    const shares = (some: readonly Weighed[]) => some.map(({ got }) => (greatest > 0 ? got / greatest : 0))
    const difference = pairedDifference(shares(now), shares(old), { seed: trial.seed })
    return {
      before: meanOf(shares(old)),
      after: meanOf(shares(now)),
      ...(difference ? { difference: [difference.low, difference.high] as const } : {}),
    }
  }
  const runOf = (rank: (episode: Episode) => readonly string[]) =>
    Object.fromEntries(later.map((episode) => [episode.query, rank(episode)]))
  const spread = (figure: (run: Readonly<Record<string, readonly string[]>>) => number): BeforeAfter => ({
    before: figure(runOf(before)),
    after: figure(runOf(after)),
  })
  const popularity = shownCounts(earlier)
  return {
    queries: judged.length,
    ndcgAt10: both((ranking, grades) => ({
      got: dcgAt(ranking, grades, 10, 'linear'),
      most: dcgAt(bestFirst(grades), grades, 10, 'linear'),
    })),
    reciprocalRank: both((ranking, grades) => ({
      got: ranking.reduce((sum, id, i) => sum + grades[id]! / (i + 1), 0),
      most: ranking.reduce((sum, id) => sum + grades[id]!, 0),
    })),
    coverageAt10: spread((run) => coverageAt(run, makers, 10) ?? 0),
    longTailShare: spread((run) => longTailShare(run, popularity, makers, 10, LESS_SHOWN) ?? 0),
    ...calibrationFigures(later, basis, trial),
  }
}

/** What a ranking got of one question, and the most that it could. */
interface Weighed {
  readonly got: number
  readonly most: number
}

function bestFirst(grades: Grades): readonly string[] {
  return Object.keys(grades).sort((a, b) => grades[b]! - grades[a]! || compareText(a, b))
}

function rankingOf({ showings }: Episode, basis: LearningBasis): readonly string[] {
  return showings
    .map((showing) => ({ id: showing.manufacturer, tier: tierOf(showing), score: scoreOf(showing, basis) }))
    .sort((a, b) => a.tier - b.tier || b.score - a.score || compareText(a.id, b.id))
    .map(({ id }) => id)
}

function gradesOf({ showings }: Episode, propensity: Propensity): Readonly<Record<string, number>> {
  return Object.fromEntries(
    showings.map((showing) => [showing.manufacturer, gainOf(showing) * correctionAt(showing.rank, propensity)]),
  )
}

/** How often each maker was shown. */
function shownCounts(episodes: readonly Episode[]): Readonly<Record<string, number>> {
  const shown = new Map<string, number>()
  for (const { showings } of episodes) {
    for (const { manufacturer } of showings) shown.set(manufacturer, (shown.get(manufacturer) ?? 0) + 1)
  }
  return Object.fromEntries(shown)
}

function calibrationFigures(later: readonly Episode[], basis: LearningBasis, { weights, calibration, success }: Trial) {
  if (!calibration) return {}
  const settled = later.flatMap(({ showings }) =>
    showings.flatMap((showing) => {
      const truth = truthOf(showing.outcome, success)
      return truth === undefined ? [] : [{ showing, truth }]
    }),
  )
  const forecasts = (probability: (showing: Showing) => number): Forecast[] =>
    settled.map(({ showing, truth }) => ({ probability: probability(showing), outcome: truth }))
  const raw = forecasts((showing) => scoreOf(showing, basis))
  const after = forecasts((showing) =>
    chanceOf({ ...showing, score: scoreOf(showing, { ...basis, weights }) }, calibration),
  )
  const figure = (of: (some: readonly Forecast[]) => number | undefined) => {
    const [a, b] = [of(raw), of(after)]
    return a === undefined || b === undefined ? undefined : { before: a, after: b }
  }
  const brier = figure(brierScore)
  const calibrationError = figure((some) => expectedCalibrationError(some))
  return { ...(brier ? { brier } : {}), ...(calibrationError ? { calibrationError } : {}) }
}

function meanOf(values: readonly number[]): number {
  return values.length > 0 ? values.reduce((sum, x) => sum + x, 0) / values.length : 0
}
