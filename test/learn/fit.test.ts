import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isotonicPoints, probabilityAt } from '../../src/learn/isotonic.js'
import { fitComparisons } from '../../src/learn/logistic.js'

describe('fitComparisons', () => {
  const loss = (beta: readonly number[], comparisons: { difference: number[]; weight: number }[], strength: number) =>
    comparisons.reduce(
      (sum, { difference, weight }) =>
        sum + weight * Math.log(1 + Math.exp(-difference.reduce((s, d, k) => s + d * beta[k]!, 0))),
      0,
    ) +
    (strength / 2) * beta.reduce((sum, x) => sum + x * x, 0)

  it('solves one coefficient by its equation: n·σ(−β) = λ·β', () => {
    const comparisons = Array.from({ length: 10 }, () => ({ difference: [1], weight: 1 }))
    const [beta] = fitComparisons(comparisons, { coefficients: [0], strength: 2 })
    expect(10 / (1 + Math.exp(beta!))).toBeCloseTo(2 * beta!, 8)
  })

  it('is no worse than any point of a grid, and never below 0', () => {
    const difference = fc.tuple(fc.integer({ min: -10, max: 10 }), fc.integer({ min: -10, max: 10 }))
    fc.assert(
      fc.property(fc.array(difference, { minLength: 1, maxLength: 12 }), (raw) => {
        const comparisons = raw.map((d) => ({ difference: d.map((x) => x / 10), weight: 1 }))
        const beta = fitComparisons(comparisons, { coefficients: [0, 0], strength: 0.3 })
        for (const x of beta) expect(x).toBeGreaterThanOrEqual(0)
        const best = loss(beta, comparisons, 0.3)
        for (let a = 0; a <= 6; a += 0.25) {
          for (let b = 0; b <= 6; b += 0.25) expect(best).toBeLessThanOrEqual(loss([a, b], comparisons, 0.3) + 1e-9)
        }
      }),
      { numRuns: 60, seed: 2 },
    )
  })

  it('stays with the prior where nothing is compared', () => {
    expect(fitComparisons([], { coefficients: [0.2, 0.7], strength: 1 })).toEqual([0.2, 0.7])
  })
})

describe('isotonicPoints', () => {
  it('gives what R’s isoreg documents for 1 0 4 3 3 5 4 2 3', () => {
    const ys = [1, 0, 4, 3, 3, 5, 4, 2, 3]
    const points = isotonicPoints(ys.map((truth, i) => ({ score: i / 10, truth })))
    expect(points.map(([, y]) => y)).toEqual([0.5, 0.5, 10 / 3, 10 / 3, 3.5, 3.5].map((y) => expect.closeTo(y, 12)))
    // both ends of each step
    expect(points.map(([x]) => x)).toEqual([0, 0.1, 0.2, 0.4, 0.5, 0.8])
  })

  it('reads what was seen as it was fitted: at .6, where nothing came true, is not half of what came at .8', () => {
    const at = (score: number, came: number) =>
      Array.from({ length: 100 }, (_, i) => ({ score, truth: i < came ? 1 : 0 }))
    const points = isotonicPoints([...at(0.2, 1), ...at(0.6, 0), ...at(0.8, 100)])
    expect([0.2, 0.4, 0.6, 0.8].map((score) => probabilityAt(score, { points }))).toEqual([0.005, 0.005, 0.005, 1])
  })

  it('is the greatest of the least means from each place on, as isotonic regression is defined', () => {
    const outcome = fc.record({
      score: fc.integer({ min: 0, max: 9 }).map((n) => n / 10),
      truth: fc.constantFrom(0, 1),
    })
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 40 }), (outcomes) => {
        const points = isotonicPoints(outcomes)
        const scores = [...new Set(outcomes.map(({ score }) => score))].sort((a, b) => a - b)
        const mean = (from: number, to: number) => {
          const some = outcomes.filter(({ score }) => score >= scores[from]! && score <= scores[to]!)
          return some.reduce((sum, { truth }) => sum + truth, 0) / some.length
        }
        scores.forEach((score, i) => {
          const leasts = Array.from({ length: i + 1 }, (_, from) =>
            Math.min(...scores.slice(i).map((_, more) => mean(from, i + more))),
          )
          expect(probabilityAt(score, { points })).toBeCloseTo(Math.max(...leasts), 12)
        })
      }),
      { numRuns: 100, seed: 8 },
    )
  })

  it('rises, and keeps the mean', () => {
    const outcome = fc.record({
      score: fc.integer({ min: 0, max: 20 }).map((n) => n / 20),
      truth: fc.constantFrom(0, 1),
    })
    fc.assert(
      fc.property(fc.array(outcome, { minLength: 1, maxLength: 60 }), (outcomes) => {
        const points = isotonicPoints(outcomes)
        for (let i = 1; i < points.length; i++) {
          expect(points[i]![0]).toBeGreaterThan(points[i - 1]![0])
          expect(points[i]![1]).toBeGreaterThanOrEqual(points[i - 1]![1])
        }
        const at = (score: number) => probabilityAt(score, { points })!
        for (let score = 0; score < 1; score += 0.1) expect(at(score + 0.1)).toBeGreaterThanOrEqual(at(score))
      }),
      { numRuns: 100, seed: 5 },
    )
  })

  it('pools equal scores before anything else, as scikit-learn does, in whatever order they come', () => {
    const outcomes = [
      { score: 0.4, truth: 1 },
      { score: 0.6, truth: 0 },
      { score: 0.6, truth: 1 },
    ]
    for (const some of [outcomes, [...outcomes].reverse()]) {
      expect(isotonicPoints(some)).toEqual([
        [0.4, 2 / 3],
        [0.6, 2 / 3],
      ])
    }
  })

  it('reads between its points, and not beyond them', () => {
    const points = [
      [0.2, 0.1],
      [0.6, 0.5],
    ] as const
    expect([0, 0.2, 0.4, 0.6, 1].map((score) => probabilityAt(score, { points }))).toEqual(
      [0.1, 0.1, 0.3, 0.5, 0.5].map((p) => expect.closeTo(p, 12)),
    )
    expect(probabilityAt(0.5, { points: [] })).toBeUndefined()
  })
})
