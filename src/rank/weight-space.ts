import { HamkorError } from '../errors.js'
import type { Random } from '../random.js'

/** Weights that are not known exactly: all w with low ≤ w ≤ high and Σ w = 1. */
export interface WeightSpace {
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Criteria whose weight can move, ascending. */
  readonly free: readonly number[]
}

/** Moves of a weight vector between two that count, per free criterion: enough for neighbors to be nearly unrelated. */
const MOVES_PER_CRITERION = 4
/** Slack for sums of decimals such as 0.1 + 0.2 + 0.7. */
const SLACK = 1e-9

/**
 * The space of all weights within bounds; no bounds: every weight from 0 to 1.
 * Throws HamkorError `INPUT` where a bound is no range within [0, 1], or no weights with sum 1 lie within them. O(n).
 */
export function weightSpace(count: number, bounds?: readonly (readonly [low: number, high: number])[]): WeightSpace {
  if (bounds && bounds.length !== count) refuse('weights', `${bounds.length} ranges`, `${count}, one a criterion`)
  const low = Array.from({ length: count }, (_, k) => bounds?.[k]?.[0] ?? 0)
  const high = Array.from({ length: count }, (_, k) => bounds?.[k]?.[1] ?? 1)
  low.forEach((least, k) => {
    if (!(least >= 0 && least <= high[k]! && high[k]! <= 1)) {
      refuse(`weights[${k}]`, `[${least}, ${high[k]}]`, '[low, high] with 0 ≤ low ≤ high ≤ 1')
    }
  })
  const [least, most] = [sumOf(low), sumOf(high)]
  if (least > 1 + SLACK || most < 1 - SLACK) {
    refuse('weights', `ranges that add up to ${least}–${most}`, 'ranges within which weights can add up to 1')
  }
  // no weight can be more than what the least of the others leaves, nor less than what their most leaves
  const tightLow = low.map((l, k) => Math.max(l, Math.min(high[k]!, 1 - (most - high[k]!))))
  const tightHigh = high.map((h, k) => Math.min(h, Math.max(low[k]!, 1 - (least - low[k]!))))
  const free = tightLow.flatMap((l, k) => (tightHigh[k]! - l > SLACK ? [k] : []))
  return { low: tightLow, high: tightHigh, free }
}

/** A point of the space: every weight the same share of the way from its low to its high end; sum 1. O(n). */
export function middleOf({ low, high }: WeightSpace): number[] {
  const room = sumOf(high) - sumOf(low)
  const share = room > 0 ? (1 - sumOf(low)) / room : 0
  return low.map((l, k) => l + share * (high[k]! - l))
}

/**
 * Draws weights uniformly from the space. Where only lower bounds bind: a flat Dirichlet, scaled (exact, independent).
 * Else hit-and-run along pairs of criteria (Smith 1984; Tervonen et al. 2013), which tends to the uniform distribution;
 * neighbors are then slightly related. O(n) a draw of the first kind, O(n) moves of the second.
 * @returns writes each draw into the same array
 */
export function weightSampler(space: WeightSpace, random: Random): () => readonly number[] {
  const { low, high, free } = space
  const weights = middleOf(space)
  if (free.length < 2) return () => weights
  const room = 1 - sumOf(low)
  if (free.every((k) => high[k]! >= low[k]! + room - SLACK)) {
    return () => {
      const draws = free.map(() => random.exponential())
      const total = sumOf(draws)
      free.forEach((k, i) => {
        weights[k] = low[k]! + (room * draws[i]!) / total
      })
      return weights
    }
  }
  const move = () => {
    const a = free[random.integer(free.length)]!
    const b = free[random.integer(free.length)]!
    if (a === b) return
    const down = Math.max(low[a]! - weights[a]!, weights[b]! - high[b]!)
    const up = Math.min(high[a]! - weights[a]!, weights[b]! - low[b]!)
    const by = down + random.next() * (up - down)
    weights[a] = weights[a]! + by
    weights[b] = weights[b]! - by
  }
  const moves = free.length * MOVES_PER_CRITERION
  for (let i = 0; i < moves * 10; i++) move()
  return () => {
    for (let i = 0; i < moves; i++) move()
    return weights
  }
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, x) => sum + x, 0)
}

function refuse(field: string, received: string, expected: string): never {
  throw new HamkorError('INPUT', `${field}: received ${received}; expected ${expected}`, { field, expected })
}
