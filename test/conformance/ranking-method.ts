import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { RankingMethod } from '../../src/model/ranking.js'

const problem = fc.integer({ min: 1, max: 13 }).chain((n) =>
  fc.record({
    utilities: fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: n, maxLength: n }),
    raw: fc.array(fc.integer({ min: 0, max: 100 }), { minLength: n, maxLength: n }).filter((w) => w.some((x) => x > 0)),
    at: fc.integer({ min: 0, max: n - 1 }),
    raised: fc.double({ min: 0, max: 1, noNaN: true }),
  }),
)
const normalized = (raw: readonly number[]) => {
  const sum = raw.reduce((a, b) => a + b, 0)
  return raw.map((weight) => weight / sum)
}

/** What every ranking method must keep; called once per method. */
export function describeRankingMethod(method: RankingMethod): void {
  describe(`ranking method ${method.id}`, () => {
    it('gives a score from 0 to 1 whose contributions add up to it', () => {
      fc.assert(
        fc.property(problem, ({ utilities, raw }) => {
          const { score, contributions } = method.score(utilities, normalized(raw))
          expect(score).toBeGreaterThanOrEqual(-1e-12)
          expect(score).toBeLessThanOrEqual(1 + 1e-12)
          expect(contributions).toHaveLength(utilities.length)
          expect(contributions.reduce((a, b) => a + b, 0)).toBeCloseTo(score, 9)
        }),
        { seed: 31 },
      )
    })

    it('never lowers the score when a utility is raised', () => {
      fc.assert(
        fc.property(problem, ({ utilities, raw, at, raised }) => {
          const better = utilities.map((u, i) => (i === at ? Math.max(u, raised) : u))
          const weights = normalized(raw)
          expect(method.score(better, weights).score).toBeGreaterThanOrEqual(
            method.score(utilities, weights).score - 1e-12,
          )
        }),
        { seed: 32 },
      )
    })

    it('is 1 where everything is 1', () => {
      fc.assert(
        fc.property(problem, ({ raw }) => {
          expect(
            method.score(
              raw.map(() => 1),
              normalized(raw),
            ).score,
          ).toBeCloseTo(1, 12)
        }),
        { seed: 33 },
      )
    })
  })
}
