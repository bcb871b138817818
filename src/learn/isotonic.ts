import type { Calibration } from '../model/learning.js'

/** A score that was given and whether it came true. */
export interface Outcomed {
  /** 0–1. */
  readonly score: number
  /** 1 where it came true, else 0; shares between are taken too. */
  readonly truth: number
  /** How much it counts, > 0; default 1. */
  readonly weight?: number
}

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the rising step function nearest in squares,
 * as points for linear reading between them: both ends of each step, so that whatever was seen is read as it was fitted.
 * O(n log n).
 */
export function isotonicPoints(outcomes: readonly Outcomed[]): Calibration['points'] {
  const blocks: Block[] = []
  for (const block of ofEqualScores(outcomes)) {
    blocks.push(block)
    while (blocks.length > 1 && !isBelow(blocks.at(-2)!, blocks.at(-1)!)) pool(blocks.at(-2)!, blocks.pop()!)
  }
  return blocks.flatMap(({ low, high, came, weight }): Calibration['points'] => {
    const probability = came / weight
    return low < high
      ? [
          [low, probability],
          [high, probability],
        ]
      : [[low, probability]]
  })
}

/** One block a score, lowest first: equal scores cannot have two probabilities, in whatever order they come. */
function ofEqualScores(outcomes: readonly Outcomed[]): readonly Block[] {
  const byScore = new Map<number, Block>()
  for (const { score, truth, weight = 1 } of outcomes) {
    const block = byScore.get(score)
    if (!block) byScore.set(score, { low: score, high: score, came: truth * weight, weight })
    else {
      block.came += truth * weight
      block.weight += weight
    }
  }
  return [...byScore.values()].sort((a, b) => a.low - b.low)
}

/** Whether less came true in one than in the other, by counts: shares would differ by how they were rounded. */
function isBelow(one: Block, other: Block): boolean {
  return one.came * other.weight < other.came * one.weight
}

/** Both, in the first. */
function pool(into: Block, from: Block): void {
  into.high = from.high
  into.came += from.came
  into.weight += from.weight
}

/** A step: from its lowest score to its highest, how much of it came true. */
interface Block {
  readonly low: number
  high: number
  came: number
  weight: number
}

/** Probability of a score: linear between the points, constant beyond them; undefined without any. O(log points). */
export function probabilityAt(score: number, { points }: Pick<Calibration, 'points'>): number | undefined {
  const first = points[0]
  if (!first) return undefined
  let low = 0
  let high = points.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (points[middle]![0] <= score) low = middle + 1
    else high = middle
  }
  const before = points[low - 1]
  const after = points[low]
  if (!before) return first[1]
  if (!after) return before[1]
  return before[1] + ((score - before[0]) / (after[0] - before[0])) * (after[1] - before[1])
}
