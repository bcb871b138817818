import { describe, expect, it } from 'vitest'
import { ahpWeights } from '../../src/rank/ahp.js'
import { compareMatches, compareNearMisses, quantize } from '../../src/rank/order.js'
import { topsis } from '../../src/rank/topsis.js'
import { weightedProduct } from '../../src/rank/weighted-product.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { entropyWeights, equalWeights } from '../../src/rank/weights.js'

/** Hwang & Yoon, Multiple Attribute Decision Making, 1981: the fighter aircraft; column 4 (cost) is the less the better. */
const FIGHTERS = [
  [2.0, 1500, 20000, 5.5, 5, 9],
  [2.5, 2700, 18000, 6.5, 3, 5],
  [1.8, 2000, 21000, 4.5, 7, 7],
  [2.2, 1800, 20000, 5.0, 5, 5],
]

describe('entropy weights', () => {
  it('gives the published weights of the fighter aircraft (rounded there from entropies of four digits)', () => {
    const published = [0.0649, 0.2055, 0.0133, 0.0829, 0.357, 0.2764]
    for (const [k, weight] of entropyWeights(FIGHTERS).entries())
      expect(Math.abs(weight - published[k]!)).toBeLessThan(0.002)
  })

  it('gives nothing to a criterion that is the same for all, and equal weights where all are', () => {
    const [same, telling] = entropyWeights([
      [3, 1],
      [3, 9],
    ])
    expect(same).toBeCloseTo(0, 12)
    expect(telling).toBeCloseTo(1, 12)
    expect(
      entropyWeights([
        [2, 5],
        [2, 5],
      ]),
    ).toEqual([0.5, 0.5])
    expect(
      entropyWeights([
        [0, 1],
        [0, 2],
      ])[0],
    ).toBe(0)
  })

  it('refuses what is no decision matrix, naming the entry', () => {
    expect(() => entropyWeights([[1, 2]])).toThrow('at least two rows')
    expect(() => entropyWeights([[1, 2], [1]])).toThrow('alternatives[1]')
    expect(() =>
      entropyWeights([
        [1, Number.NaN],
        [1, 2],
      ]),
    ).toThrow('alternatives[0][1]: received NaN')
    expect(() =>
      entropyWeights([
        [1, -1],
        [1, 2],
      ]),
    ).toThrow('alternatives[0][1]: received -1')
  })
})

describe('ahp', () => {
  it('gives the published weights and ratio of the drinks (Saaty 2008, Int. J. Services Sciences 1(1), table 2)', () => {
    // coffee, wine, tea, beer, sodas, milk, water
    const { weights, consistencyRatio } = ahpWeights([
      [1, 9, 5, 2, 1, 1, 1 / 2],
      [1 / 9, 1, 1 / 3, 1 / 9, 1 / 9, 1 / 9, 1 / 9],
      [1 / 5, 3, 1, 1 / 3, 1 / 4, 1 / 3, 1 / 9],
      [1 / 2, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [1, 9, 4, 2, 1, 2, 1 / 2],
      [1, 9, 3, 1, 1 / 2, 1, 1 / 3],
      [2, 9, 9, 3, 2, 3, 1],
    ])
    const published = [0.177, 0.019, 0.042, 0.116, 0.19, 0.129, 0.327]
    for (const [k, weight] of weights.entries()) expect(Math.abs(weight - published[k]!)).toBeLessThan(0.001)
    expect(consistencyRatio).toBeCloseTo(0.022, 2)
  })

  it('gives back the weights that consistent comparisons were made of, with ratio 0', () => {
    const truth = [0.4, 0.3, 0.2, 0.1]
    const { weights, lambdaMax, consistencyRatio } = ahpWeights(truth.map((a) => truth.map((b) => a / b)))
    for (const [k, weight] of weights.entries()) expect(weight).toBeCloseTo(truth[k]!, 9)
    expect(lambdaMax).toBeCloseTo(4, 9)
    expect(consistencyRatio).toBeCloseTo(0, 9)
  })

  it('refuses contradictions, holes and non-numbers', () => {
    expect(() => ahpWeights([])).toThrow('1 to 15 criteria')
    expect(() =>
      ahpWeights([
        [1, 3],
        [3, 1],
      ]),
    ).toThrow('one to be 1 over the other')
    expect(() => ahpWeights([[1, 3]])).toThrow('row 0 has 2 entries')
    expect(() =>
      ahpWeights([
        [1, Number.NaN],
        [1, 1],
      ]),
    ).toThrow('[0][1] is NaN')
    expect(ahpWeights([[1]]).weights).toEqual([1])
  })
})

describe('equal weights', () => {
  it('sum to 1', () => {
    expect(equalWeights(4)).toEqual([0.25, 0.25, 0.25, 0.25])
    expect(() => equalWeights(0)).toThrow('a whole number from 1 to 1000')
  })
})

describe('topsis', () => {
  it('gives the published closeness of the fighter aircraft', () => {
    // Relative TOPSIS is fixed-ideal TOPSIS on columns mapped to [worst, best] with weights w·(best − worst).
    const w = [0.2, 0.1, 0.1, 0.1, 0.2, 0.3]
    const norms = w.map((_, k) => Math.hypot(...FIGHTERS.map((row) => row[k]!)))
    const v = FIGHTERS.map((row) => row.map((x, k) => (w[k]! * x) / norms[k]!))
    const best = w.map((_, k) => (k === 3 ? Math.min : Math.max)(...v.map((row) => row[k]!)))
    const worst = w.map((_, k) => (k === 3 ? Math.max : Math.min)(...v.map((row) => row[k]!)))
    const spread = w.map((_, k) => Math.abs(best[k]! - worst[k]!))
    const total = spread.reduce((a, b) => a + b, 0)
    const scores = v.map(
      (row) =>
        topsis().score(
          row.map((x, k) => (x - worst[k]!) / (best[k]! - worst[k]!)),
          spread.map((s) => s / total),
        ).score,
    )
    const published = [0.643, 0.268, 0.613, 0.312]
    for (const [i, score] of scores.entries()) expect(Math.abs(score - published[i]!)).toBeLessThan(0.002)
  })

  it('by hand: w = (0.5, 0.5), u = (1, 0) is half way', () => {
    expect(topsis().score([1, 0], [0.5, 0.5])).toEqual({ score: 0.5, contributions: [0.5, 0] })
    expect(topsis().score([0, 0], [0.5, 0.5])).toEqual({ score: 0, contributions: [0, 0] })
  })
})

describe('weighted product', () => {
  it('by hand: √(0.64 · 0.25) = 0.4, and zero is floored at 0.01', () => {
    expect(weightedProduct().score([0.64, 0.25], [0.5, 0.5]).score).toBeCloseTo(0.4, 12)
    expect(weightedProduct().score([1, 0], [0.5, 0.5]).score).toBeCloseTo(0.1, 12)
    expect(weightedProduct().score([1, 0], [0.5, 0.5]).contributions[0]).toBeCloseTo(0.5, 12)
  })

  it('gives the ratio of the published example (Triantaphyllou 2000, weighted product model): R(A1/A2) = 1.007', () => {
    // weights .20 .15 .40 .25; A1 = 25 20 15 30, A2 = 10 30 20 30, A3 = 30 10 30 10; R(A1/A3) = 1.067
    const w = [0.2, 0.15, 0.4, 0.25]
    const score = (row: readonly number[]) =>
      weightedProduct().score(
        row.map((x) => x / 30),
        w,
      ).score
    const [a1, a2, a3] = [
      [25, 20, 15, 30],
      [10, 30, 20, 30],
      [30, 10, 30, 10],
    ].map(score) as [number, number, number]
    expect(a1 / a2).toBeCloseTo(1.007, 3)
    expect(a1 / a3).toBeCloseTo(1.067, 3)
  })
})

describe('weighted sum', () => {
  it('gives the published example (Triantaphyllou 2000, weighted sum model): 21.50, 22.00, 22.00', () => {
    // A1 = 25 20 15 30 → 21.50; A2 = 10 30 20 30 → 22.00; A3 = 30 10 30 10 → 22.00
    const w = [0.2, 0.15, 0.4, 0.25]
    const score = (row: readonly number[]) =>
      30 *
      weightedSum().score(
        row.map((x) => x / 30),
        w,
      ).score
    expect(score([25, 20, 15, 30])).toBeCloseTo(21.5, 9)
    expect(score([10, 30, 20, 30])).toBeCloseTo(22, 9)
    expect(score([30, 10, 30, 10])).toBeCloseTo(22, 9)
  })
})

describe('order', () => {
  it('puts fits before open, then score, basis, id by code point', () => {
    const rows = [
      { standing: 'open', score: 0.9, basis: 'verified', id: 'a' },
      { standing: 'fits', score: 0.5, basis: 'stated', id: 'я' },
      { standing: 'fits', score: 0.5, basis: 'stated', id: 'z' },
      { standing: 'fits', score: 0.5, basis: 'documented', id: 'zz' },
      { standing: 'fits', score: 0.6, basis: 'inferred', id: 'b' },
    ] as const
    expect([...rows].sort(compareMatches).map((row) => row.id)).toEqual(['b', 'zz', 'z', 'я', 'a'])
  })

  it('puts least effort first among near misses', () => {
    const rows = [
      { effort: 3, score: 0.9, id: 'a' },
      { effort: 1, score: 0.2, id: 'c' },
      { effort: 1, score: 0.2, id: 'b' },
    ]
    expect([...rows].sort(compareNearMisses).map((row) => row.id)).toEqual(['b', 'c', 'a'])
  })

  it('takes scores a billionth apart for one', () => {
    expect(quantize(0.1 + 0.2)).toBe(0.3)
    expect(quantize(0.123456789449)).toBe(quantize(0.12345678941))
  })
})
