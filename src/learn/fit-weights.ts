import { randomFrom } from '../random.js'
import { comparisonsOf, type Propensity, toldShareOf } from './comparisons.js'
import type { Episode } from './episodes.js'
import { type Comparison, fitComparisons } from './logistic.js'

/** What weights are fitted to and held to. */
export interface WeightFit {
  readonly criteria: readonly string[]
  /** The weights as they are, in the order of the criteria. */
  readonly before: readonly number[]
  /** How hard they are held to these, > 0. */
  readonly ridge: number
}

/** Of the weight before: a criterion that outcomes say nothing for still decides where it is the only one that applies. */
const LEAST_SHARE = 0.01
const RESAMPLES = 200
/** A ridge that only keeps the fit finite: an interval of weights held to the old ones would tell where those lie. */
const FREE = 0.1

/** The comparisons of each question. O(showings²) a question. */
export function comparedIn(
  episodes: readonly Episode[],
  criteria: readonly string[],
  propensity: Propensity,
): readonly (readonly Comparison[])[] {
  const told = toldShareOf(episodes, propensity)
  return episodes.map((episode) => comparisonsOf(episode, criteria, propensity, told))
}

/** The weights before as coefficients, as sharp as the outcomes say that they are. */
function priorFrom(comparisons: readonly Comparison[], before: readonly number[]): readonly number[] {
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
  return direction.map((weight) => weight * Math.max(1, scale!))
}

/** Weights with the sum of those before, in the order of the criteria. */
export function fittedWeights(
  compared: readonly (readonly Comparison[])[],
  { before, ridge }: Pick<WeightFit, 'before' | 'ridge'>,
): readonly number[] {
  const comparisons = compared.flat()
  return asWeights(
    fitComparisons(comparisons, { coefficients: priorFrom(comparisons, before), strength: ridge }),
    before,
  )
}

function asWeights(beta: readonly number[], before: readonly number[]): readonly number[] {
  const total = before.reduce((sum, weight) => sum + weight, 0)
  const sum = beta.reduce((all, x) => all + x, 0)
  if (!(sum > 0)) return before
  const kept = beta.map((x, k) => Math.max((x / sum) * total, LEAST_SHARE * before[k]!))
  const scaled = total / kept.reduce((all, x) => all + x, 0)
  return kept.map((x) => x * scaled)
}

/**
 * Percentile intervals over resampled questions (Efron 1979) of what the outcomes alone say, by criterion, in the order of
 * the criteria.
 */
export function weightIntervals(
  compared: readonly (readonly Comparison[])[],
  { before, ridge }: Pick<WeightFit, 'before' | 'ridge'>,
  seed: number,
): readonly (readonly [low: number, high: number])[] {
  const random = randomFrom(seed)
  const all = compared.flat()
  const prior = { coefficients: priorFrom(all, before), strength: Math.min(ridge, FREE) }
  const start = fitComparisons(all, prior)
  const drawn = Array.from({ length: RESAMPLES }, () => {
    const some = compared.flatMap(() => compared[random.integer(compared.length)]!)
    return asWeights(fitComparisons(some, prior, start), before)
  })
  return before.map((_, k) => {
    const sorted = drawn.map((weights) => weights[k]!).sort((a, b) => a - b)
    const at = (share: number) => sorted[Math.round((RESAMPLES - 1) * share)]!
    return [at(0.025), at(0.975)]
  })
}
