/** A non-decreasing step function from score to probability. */
export type Calibration = (score: number) => number

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the non-decreasing function of the score with the
 * least squared error, constant beyond its ends and linear between the middles of its blocks.
 */
export function isotonic(pairs: readonly (readonly [score: number, outcome: 0 | 1])[]): Calibration {
  const blocks: { score: number; sum: number; count: number }[] = []
  for (const [score, outcome] of [...pairs].sort((a, b) => a[0] - b[0])) {
    blocks.push({ score, sum: outcome, count: 1 })
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)!]
      if (!before || before.sum * last.count < last.sum * before.count) break
      blocks.splice(-2, 2, {
        score: (before.score * before.count + last.score * last.count) / (before.count + last.count),
        sum: before.sum + last.sum,
        count: before.count + last.count,
      })
    }
  }
  return (score) => {
    const at = blocks.findIndex((block) => block.score >= score)
    const rate = (block: (typeof blocks)[number]) => block.sum / block.count
    if (blocks.length === 0) return 0
    if (at <= 0) return rate(at === 0 ? blocks[0]! : blocks.at(-1)!)
    const [low, high] = [blocks[at - 1]!, blocks[at]!]
    return rate(low) + ((rate(high) - rate(low)) * (score - low.score)) / (high.score - low.score)
  }
}
