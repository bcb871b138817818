import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../src/random.js'
import { rankAcceptability } from '../../src/rank/acceptability.js'
import { weightStability } from '../../src/rank/stability.js'
import { weightSampler, weightSpace } from '../../src/rank/weight-space.js'
import { weightedProduct } from '../../src/rank/weighted-product.js'

const score = (row: readonly number[], w: readonly number[]) => row.reduce((sum, u, k) => sum + u * w[k]!, 0)

/** Independent truth: a fine grid of weights (midpoints of small triangles), counted. */
function byGrid(utilities: readonly (readonly number[])[], bounds?: readonly (readonly [number, number])[], n = 240) {
  const ranks = utilities.map(() => utilities.map(() => 0))
  let points = 0
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n - i; j++) {
      // the two small triangles of the cell, the second one where it lies inside
      for (const shift of i + j < n - 1 ? [1 / 3, 2 / 3] : [1 / 3]) {
        const w = [(i + shift) / n, (j + shift) / n]
        w.push(1 - w[0]! - w[1]!)
        if (bounds?.some(([low, high], k) => w[k]! < low || w[k]! > high)) continue
        points += 1
        const order = utilities.map((_, a) => a).sort((a, b) => score(utilities[b]!, w) - score(utilities[a]!, w))
        order.forEach((a, rank) => {
          ranks[a]![rank]! += 1
        })
      }
    }
  }
  return ranks.map((row) => row.map((count) => count / points))
}

describe('rankAcceptability', () => {
  it('solves two criteria by hand: a line cut where the scores cross', () => {
    // w·0.9 + (1 − w)·0.2 against 0.5: they cross at w = 3/7
    const { ranks, centralWeights, how, error } = rankAcceptability({
      utilities: [
        [0.9, 0.2],
        [0.5, 0.5],
      ],
    })
    expect(how).toBe('exact')
    expect(error).toBe(0)
    expect(ranks[0]![0]).toBeCloseTo(4 / 7, 12)
    expect(ranks[1]![0]).toBeCloseTo(3 / 7, 12)
    expect(centralWeights[0]![0]).toBeCloseTo((3 / 7 + 1) / 2, 12)
    expect(centralWeights[1]![0]).toBeCloseTo(3 / 14, 12)
  })

  it('gives three specialists a third each, and the compromise its hexagon', () => {
    const specialists = [
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ]
    const three = rankAcceptability({ utilities: specialists })
    for (const row of three.ranks) for (const share of row) expect(share).toBeCloseTo(1 / 3, 12)
    expect(three.centralWeights[0]).toEqual([11 / 18, 7 / 36, 7 / 36].map((w) => expect.closeTo(w, 12)))
    // 0.6 everywhere is first where no weight exceeds 0.6: all but three corners of (1 − 0.6)² of the triangle each
    const four = rankAcceptability({ utilities: [...specialists, [0.6, 0.6, 0.6]] })
    expect(four.ranks[3]![0]).toBeCloseTo(1 - 3 * 0.4 ** 2, 12)
    expect(four.ranks[0]![0]).toBeCloseTo(0.4 ** 2, 12)
    expect(four.ranks[3]![3]).toBeCloseTo(0, 12)
  })

  it('knows the weight of two criteria against one in any dimension', () => {
    // a is better exactly where w₁ + w₂ > w₃ + w₄: half of the space; where w₁ > w₂ + w₃ + w₄: (1/2)³
    const half = rankAcceptability({
      utilities: [
        [1, 1, 0, 0],
        [0, 0, 1, 1],
      ],
      samples: 40_000,
    })
    expect(half.how).toBe('sampled')
    expect(Math.abs(half.ranks[0]![0]! - 1 / 2)).toBeLessThan(half.error + 0.005)
    const eighth = rankAcceptability({
      utilities: [
        [1, 0, 0, 0],
        [0, 1, 1, 1],
      ],
      samples: 40_000,
    })
    expect(Math.abs(eighth.ranks[0]![0]! - 1 / 8)).toBeLessThan(eighth.error + 0.005)
  })

  it('agrees with a counted grid, bounds and all', () => {
    const utility = fc.integer({ min: 0, max: 10 }).map((n) => n / 10)
    const range = fc.tuple(fc.constantFrom(0, 0.1, 0.2), fc.constantFrom(0.5, 0.7, 1))
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(utility, utility, utility), { minLength: 2, maxLength: 5, selector: String }),
        fc.option(fc.tuple(range, range, range), { nil: undefined }),
        (utilities, weights) => {
          const exact = rankAcceptability({ utilities, ...(weights ? { weights } : {}) })
          expect(exact.how).toBe('exact')
          for (const row of exact.ranks) expect(row.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
          // where two tie on a whole area the order of the input decides; the grid sorts the same way
          byGrid(utilities, weights, 120).forEach((row, a) => {
            row.forEach((share, rank) => {
              expect(Math.abs(exact.ranks[a]![rank]! - share)).toBeLessThan(0.03)
            })
          })
        },
      ),
      { numRuns: 25, seed: 5 },
    )
  })

  it('draws what the formula gives, in bounded spaces too', () => {
    const utilities = [
      [0.9, 0.1, 0.4],
      [0.3, 0.8, 0.5],
      [0.5, 0.5, 0.6],
    ]
    for (const weights of [
      undefined,
      [
        [0.2, 0.5],
        [0.1, 0.6],
        [0.05, 0.4],
      ] as const,
    ]) {
      const bounds = weights ? { weights } : {}
      const exact = rankAcceptability({ utilities, ...bounds })
      // the same question through the sampler: a utility that is a range of one value is not "known"
      const drawn = rankAcceptability({
        utilities: utilities.map((row) => row.map((u) => [u, u] as const)),
        ...bounds,
        samples: 20_000,
      })
      expect(drawn.how).toBe('sampled')
      expect(drawn.error).toBeLessThan(0.02)
      exact.ranks.forEach((row, a) => {
        row.forEach((share, rank) => {
          expect(Math.abs(drawn.ranks[a]![rank]! - share)).toBeLessThan(2 * drawn.error + 0.005)
        })
        exact.pairwise[a]!.forEach((share, b) => {
          expect(Math.abs(drawn.pairwise[a]![b]! - share)).toBeLessThan(2 * drawn.error + 0.005)
        })
      })
    }
  })

  it('takes utilities that are ranges: who is first then hangs on them', () => {
    // uniform on [0, 1] against 0.3: first in 70 % of the cases, whatever the weights
    const { ranks, confidence } = rankAcceptability({ utilities: [[[0, 1]], [0.3]], samples: 40_000 })
    expect(ranks[0]![0]).toBeCloseTo(0.7, 1)
    expect(confidence[0]).toBeCloseTo(0.7, 1)
  })

  it('puts a lower tier first whatever the score, and keeps the given order of equals', () => {
    expect(
      rankAcceptability({
        utilities: [
          [0.1, 0.1],
          [1, 1],
        ],
        tiers: [0, 1],
      }).ranks[0],
    ).toEqual([1, 0])
    const equals = rankAcceptability({
      utilities: [
        [0.4, 0.6],
        [0.4, 0.6],
        [0.4, 0.6],
      ],
    })
    expect(equals.ranks).toEqual([
      [1, 0, 0],
      [0, 1, 0],
      [0, 0, 1],
    ])
    expect(equals.pairwise[0]).toEqual([0, 1, 1])
  })

  it('is reproducible, works with other methods, and is one point where the weights are fixed', () => {
    const utilities = [
      [0.9, 0.2, 0.1, 0.5],
      [0.4, 0.5, 0.6, 0.5],
    ]
    const method = weightedProduct()
    expect(rankAcceptability({ utilities, method, seed: 9 })).toEqual(rankAcceptability({ utilities, method, seed: 9 }))
    const fixed = [0.4, 0.3, 0.2, 0.1].map((w) => [w, w] as const)
    expect(rankAcceptability({ utilities, weights: fixed }).ranks).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  it.each([
    [{ utilities: [] }, /utilities/],
    [{ utilities: [[]] }, /utilities\[0\]/],
    [{ utilities: [[0.5], [0.5, 1]] }, /utilities\[1\]/],
    [{ utilities: [[Number.NaN]] }, /utilities\[0\]\[0\]/],
    [{ utilities: [[1.2]] }, /utilities\[0\]\[0\]/],
    [
      {
        utilities: [[1, 0]],
        weights: [
          [0.6, 1],
          [0.5, 1],
        ],
      },
      /add up to 1/,
    ],
    [
      {
        utilities: [[1, 0]],
        weights: [
          [0, 0.2],
          [0, 0.2],
        ],
      },
      /add up to 1/,
    ],
    [
      {
        utilities: [[1, 0]],
        weights: [
          [0.5, 0.1],
          [0, 1],
        ],
      },
      /weights\[0\]/,
    ],
    [{ utilities: [[1, 0]], samples: 1 }, /samples/],
    [{ utilities: [[1, 0]], seed: Number.NaN }, /seed/],
    [{ utilities: [[1, 0]], tiers: [0, 1] }, /tiers/],
  ])('refuses %j', (input, message) => {
    expect(() => rankAcceptability(input as never)).toThrow(message as RegExp)
  })
})

describe('weightSampler', () => {
  it('stays within the bounds and sums to 1, and means what a bounded space means', () => {
    const space = weightSpace(4, [
      [0.1, 0.3],
      [0, 0.5],
      [0.2, 0.4],
      [0, 1],
    ])
    const next = weightSampler(space, randomFrom(2))
    const sums = [0, 0, 0, 0]
    for (let i = 0; i < 20_000; i++) {
      const w = next()
      expect(Math.abs(w.reduce((a, b) => a + b, 0) - 1)).toBeLessThan(1e-9)
      w.forEach((x, k) => {
        if (x < space.low[k]! - 1e-9 || x > space.high[k]! + 1e-9) throw new Error(`weight ${k} is ${x}`)
        sums[k]! += x / 20_000
      })
    }
    // rejection from the whole simplex is the definition of uniform in the bounded part
    const whole = weightSampler(weightSpace(4), randomFrom(3))
    const truth = [0, 0, 0, 0]
    let kept = 0
    for (let i = 0; i < 400_000; i++) {
      const w = whole()
      if (w.some((x, k) => x < space.low[k]! || x > space.high[k]!)) continue
      kept += 1
      for (let k = 0; k < 4; k++) truth[k]! += w[k]!
    }
    expect(kept).toBeGreaterThan(5_000)
    sums.forEach((mean, k) => {
      expect(Math.abs(mean - truth[k]! / kept)).toBeLessThan(0.006)
    })
  })
})

describe('weightStability', () => {
  it('solves a small case by hand', () => {
    // A 0.9/0.2, B 0.5/0.5 at 0.6/0.4: A leads while w₁ > 3/7
    const [first, second] = weightStability(
      [
        [0.9, 0.2],
        [0.5, 0.5],
      ],
      [0.6, 0.4],
    )
    expect([first!.low, first!.high]).toEqual([expect.closeTo(3 / 7, 12), 1])
    expect([second!.low, second!.high]).toEqual([0, expect.closeTo(4 / 7, 12)])
  })

  it('holds the first inside its intervals and loses it just outside', () => {
    const utility = fc.integer({ min: 0, max: 20 }).map((n) => n / 20)
    const row = fc.tuple(utility, utility, utility, utility)
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 2, maxLength: 6 }),
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
        (rows, raw) => {
          const total = raw.reduce((a, b) => a + b, 0)
          const weights = raw.map((w) => w / total)
          const sorted = [...rows].sort((a, b) => score(b, weights) - score(a, weights))
          weightStability(sorted, weights).forEach(({ low, high }, k) => {
            const lead = (t: number) => {
              const moved = weights.map((w, i) => (i === k ? t : (w * (1 - t)) / (1 - weights[k]!)))
              return Math.min(...sorted.map((other) => score(sorted[0]!, moved) - score(other, moved)))
            }
            expect(low).toBeLessThanOrEqual(weights[k]!)
            expect(high).toBeGreaterThanOrEqual(weights[k]!)
            expect(lead(low)).toBeGreaterThan(-1e-9)
            expect(lead(high)).toBeGreaterThan(-1e-9)
            if (low > 1e-3) expect(lead(low - 1e-3)).toBeLessThan(0)
            if (high < 1 - 1e-3) expect(lead(high + 1e-3)).toBeLessThan(0)
          })
        },
      ),
      { numRuns: 200, seed: 3 },
    )
  })

  it('refuses a row that is not first', () => {
    expect(() =>
      weightStability(
        [
          [0.1, 0.1],
          [0.9, 0.9],
        ],
        [0.5, 0.5],
      ),
    ).toThrow(/first of the ranking/)
  })
})
