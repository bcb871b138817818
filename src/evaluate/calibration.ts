import { checkedShape, refuse } from '../refuse.js'
import { checkedKeys } from './judgments.js'

/** What was forecast, and whether it came true. */
export interface Forecast {
  /** 0–1. */
  readonly probability: number
  readonly outcome: 0 | 1
}

/** One bar of a reliability diagram. */
export interface ReliabilityBin {
  /** Probabilities from here (excluded, but for the first bin) … */
  readonly from: number
  /** … to here (included). */
  readonly to: number
  readonly count: number
  /** Mean probability of the bin. */
  readonly forecast: number
  /** Share of the bin that came true. */
  readonly observed: number
}

/** More would each hold one forecast. */
const MOST_BINS = 1e6

/** How probabilities are put into bins. */
export interface BinOptions {
  /** 1 to 1,000,000; 10 unless said otherwise. */
  readonly bins?: number
  /** `width`: bins of equal width; `count`: of equally many forecasts (ties stay together). `width` unless said otherwise. */
  readonly by?: 'width' | 'count'
}

function checkedForecasts(forecasts: readonly Forecast[]): void {
  checkedShape('forecasts', forecasts, [{ probability: 'number', outcome: 'number' }])
  for (const { probability, outcome } of forecasts) {
    if (!(probability >= 0 && probability <= 1)) refuse('probability', probability, 'a number from 0 to 1')
    if (outcome !== 0 && outcome !== 1) refuse('outcome', outcome, '0 or 1')
  }
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length
}

/**
 * Mean squared difference of probability and outcome (Brier 1950): 0 is perfect, 1 is always wrong. Undefined for none. O(n).
 *
 * @throws HamkorError `INPUT` for a probability outside 0–1 or an outcome that is neither 0 nor 1
 */
export function brierScore(forecasts: readonly Forecast[]): number | undefined {
  checkedForecasts(forecasts)
  if (forecasts.length === 0) return undefined
  return mean(forecasts.map(({ probability, outcome }) => (probability - outcome) ** 2))
}

/**
 * 1 − Brier / Brier of always saying the base rate (Murphy 1973): 1 is perfect, 0 no better than the base rate. `baseRate` is
 * the share that came true unless given. Undefined where the base rate is never wrong (all outcomes alike) or nothing is forecast. O(n).
 *
 * @throws HamkorError `INPUT` for a probability or base rate outside 0–1, an outcome that is neither 0 nor 1
 */
export function brierSkill(forecasts: readonly Forecast[], baseRate?: number): number | undefined {
  const score = brierScore(forecasts)
  if (score === undefined) return undefined
  const base = baseRate ?? mean(forecasts.map(({ outcome }) => outcome))
  if (!(base >= 0 && base <= 1)) refuse('baseRate', base, 'a number from 0 to 1')
  const reference = mean(forecasts.map(({ outcome }) => (base - outcome) ** 2))
  return reference === 0 ? undefined : 1 - score / reference
}

/**
 * The bars of a reliability diagram (Murphy & Winkler 1977), lowest first; bins without forecasts are left out. O(n log n + bins).
 *
 * @throws HamkorError `INPUT` for a probability outside 0–1, an outcome that is neither 0 nor 1, an unknown option
 */
export function reliability(forecasts: readonly Forecast[], options: BinOptions = {}): ReliabilityBin[] {
  checkedForecasts(forecasts)
  checkedKeys(options, ['bins', 'by'])
  const { bins = 10, by = 'width' } = options
  if (!Number.isInteger(bins) || bins < 1 || bins > MOST_BINS) {
    refuse('bins', bins, `a whole number from 1 to ${MOST_BINS}`)
  }
  if (by !== 'width' && by !== 'count') refuse('by', by, '"width" or "count"')
  const edges = by === 'width' ? evenEdges(bins) : countEdges(forecasts, bins)
  const bars = new Map<number, Forecast[]>()
  for (const forecast of forecasts) {
    const at = binOf(forecast.probability, edges)
    const inside = bars.get(at)
    if (inside) inside.push(forecast)
    else bars.set(at, [forecast])
  }
  const filled = [...bars].sort(([one], [other]) => one - other)
  return filled.map(([at, inside]) => {
    const [from, to] = [edges[at]!, edges[at + 1]!]
    const forecast = mean(inside.map(({ probability }) => probability))
    return { from, to, count: inside.length, forecast, observed: mean(inside.map(({ outcome }) => outcome)) }
  })
}

/** The bin whose upper edge is the first that is not below. O(log edges). */
function binOf(probability: number, edges: readonly number[]): number {
  let low = 1
  let high = edges.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (edges[middle]! < probability) low = middle + 1
    else high = middle
  }
  return low - 1
}

function evenEdges(bins: number): number[] {
  return Array.from({ length: bins + 1 }, (_, at) => at / bins)
}

/** Edges at quantiles; equal probabilities are never parted. */
function countEdges(forecasts: readonly Forecast[], bins: number): number[] {
  const sorted = forecasts.map(({ probability }) => probability).sort((a, b) => a - b)
  // the last forecast of each bin: edges belong to the bin below them
  const lastOf = (bin: number) => sorted[Math.ceil((bin * sorted.length) / bins) - 1] ?? 1
  const inner = Array.from({ length: bins - 1 }, (_, at) => lastOf(at + 1))
  // an inner edge at 0 stays beside the first one: it is the bin of those that are certain that nothing comes of it
  return [0, ...new Set([...inner, 1])]
}

/**
 * Mean distance of forecast and observed share over the bins, weighted by count (Naeini et al. 2015), 0–1. Undefined for
 * none. O(n log n + bins).
 *
 * @throws HamkorError `INPUT` for a probability outside 0–1, an outcome that is neither 0 nor 1, an unknown option
 */
export function expectedCalibrationError(forecasts: readonly Forecast[], options: BinOptions = {}): number | undefined {
  const bars = reliability(forecasts, options)
  if (forecasts.length === 0) return undefined
  return bars.reduce((sum, bar) => sum + bar.count * Math.abs(bar.forecast - bar.observed), 0) / forecasts.length
}
