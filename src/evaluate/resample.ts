import { type Random, randomFrom } from '../random.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedKeys } from './judgments.js'

/** How often and how to draw. */
export interface ResampleOptions {
  /** Draws; 2,000 unless said otherwise. */
  readonly samples?: number
  /** 1 unless said otherwise; the same seed gives the same interval. */
  readonly seed?: number
}

/** How often and how to draw, and how wide. */
export interface IntervalOptions extends ResampleOptions {
  /** 0.95 unless said otherwise. */
  readonly level?: number
}

/** A mean with what it may be. */
export interface Interval {
  readonly mean: number
  readonly low: number
  readonly high: number
  /** Values that it is the mean of. */
  readonly count: number
}

/** Whether two systems differ, query by query. */
export interface Difference extends Interval {
  /** Two-sided: how likely a mean this far from 0 is when the systems are interchangeable. */
  readonly p: number
}

const DRAWS = ['samples', 'seed'] as const

function checkedDraws(options: IntervalOptions, keys: readonly string[]): Required<IntervalOptions> {
  checkedKeys(options, keys)
  const { samples = 2000, seed = 1, level = 0.95 } = options
  if (!Number.isInteger(samples) || samples < 1 || samples > 1e6) {
    refuse('samples', samples, 'a whole number from 1 to 1000000')
  }
  if (!Number.isFinite(seed)) refuse('seed', seed, 'a finite number')
  if (!(level > 0 && level < 1)) refuse('level', level, 'a number between 0 and 1')
  return { samples, seed, level }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Linear interpolation between order statistics (Hyndman & Fan 1996, type 7). */
function quantile(sorted: readonly number[], share: number): number {
  const at = share * (sorted.length - 1)
  const below = Math.floor(at)
  const [low, high] = [sorted[below]!, sorted[Math.min(below + 1, sorted.length - 1)]!]
  return low + (high - low) * (at - below)
}

/**
 * The mean of `values` with its percentile bootstrap interval (Efron 1979): draw as many values with replacement, `samples`
 * times. For a paired comparison hand in the differences. Undefined for no values. O(samples · n).
 *
 * @throws HamkorError `INPUT` for a value that is not finite or an unusable option
 */
export function bootstrapInterval(values: readonly number[], options: IntervalOptions = {}): Interval | undefined {
  const { samples, seed, level } = checkedDraws(options, [...DRAWS, 'level'])
  checkedShape('values', values, ['number'])
  if (values.length === 0) return undefined
  const random = randomFrom(seed)
  const means = Array.from({ length: samples }, () => resampledMean(values, random)).sort((a, b) => a - b)
  const outside = (1 - level) / 2
  return {
    mean: mean(values),
    low: quantile(means, outside),
    high: quantile(means, 1 - outside),
    count: values.length,
  }
}

function resampledMean(values: readonly number[], random: Random): number {
  let sum = 0
  for (let draw = 0; draw < values.length; draw++) sum += values[random.integer(values.length)]!
  return sum / values.length
}

/** Up to this many differences all sign patterns are counted instead of drawn. */
const EXACT = 14

/**
 * Fisher's randomization test of paired differences (Smucker, Allan & Carterette 2007), two-sided: the share of sign patterns
 * whose mean is at least as far from 0 as the one seen. Up to 14 differences all patterns are counted; beyond, `samples` are
 * drawn and the seen one counts as one of them, so p is never 0. Undefined for no differences. O(samples · n).
 *
 * @throws HamkorError `INPUT` for a difference that is not finite or an unusable option
 */
export function randomizationTest(differences: readonly number[], options: ResampleOptions = {}): number | undefined {
  const { samples, seed } = checkedDraws(options, DRAWS)
  checkedShape('differences', differences, ['number'])
  const n = differences.length
  if (n === 0) return undefined
  // sums of the same numbers with other signs differ in the last bits of their sizes, however small the sums
  const size = differences.reduce((sum, value) => sum + Math.abs(value), 0)
  const seen = Math.abs(differences.reduce((sum, value) => sum + value, 0)) - 1e-12 * size
  if (n <= EXACT) {
    let asFar = 0
    for (let pattern = 0; pattern < 2 ** n; pattern++) {
      if (Math.abs(signedSum(differences, (at) => (pattern >> at) & 1)) >= seen) asFar += 1
    }
    return asFar / 2 ** n
  }
  const random = randomFrom(seed)
  let asFar = 1
  for (let draw = 0; draw < samples; draw++) {
    if (Math.abs(signedSum(differences, () => random.integer(2))) >= seen) asFar += 1
  }
  return asFar / (samples + 1)
}

function signedSum(values: readonly number[], negative: (at: number) => number): number {
  return values.reduce((sum, value, at) => (negative(at) === 1 ? sum - value : sum + value), 0)
}

/**
 * Mean difference a − b of paired values with its bootstrap interval and the p of the randomization test. Undefined for
 * none. O(samples · n).
 *
 * @throws HamkorError `INPUT` for lists of different length, a value that is not finite or an unusable option
 */
export function pairedDifference(
  a: readonly number[],
  b: readonly number[],
  options: IntervalOptions = {},
): Difference | undefined {
  for (const [field, values] of Object.entries({ a, b })) checkedShape(field, values, ['number'])
  if (a.length !== b.length) refuse('b', b.length, `as many values as a has, ${a.length}`)
  const differences = a.map((value, at) => value - b[at]!)
  const interval = bootstrapInterval(differences, options)
  const { level: _, ...draws } = options
  return interval && { ...interval, p: randomizationTest(differences, draws)! }
}
