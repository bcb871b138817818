import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bootstrapInterval, pairedDifference, randomizationTest } from '../../src/evaluate.js'
import { randomFrom } from '../../src/random.js'

const peers = JSON.parse(readFileSync(new URL('data/peers.json', import.meta.url), 'utf8')) as {
  readonly permuted: readonly { readonly differences: number[]; readonly p: number }[]
}

describe('bootstrap', () => {
  it('has the interval that normal theory gives for many values', () => {
    const random = randomFrom(7)
    const values = Array.from({ length: 400 }, () => 2 + random.normal())
    const { mean, low, high, count } = bootstrapInterval(values, { samples: 4000, seed: 3 })!
    const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1))
    expect(count).toBe(400)
    expect(low).toBeCloseTo(mean - (1.96 * sd) / 20, 1.6)
    expect(high).toBeCloseTo(mean + (1.96 * sd) / 20, 1.6)
  })

  it('covers the true mean as often as it says', () => {
    const random = randomFrom(11)
    let covered = 0
    for (let trial = 0; trial < 300; trial++) {
      const values = Array.from({ length: 40 }, () => random.normal())
      const { low, high } = bootstrapInterval(values, { samples: 300, seed: trial, level: 0.9 })!
      if (low <= 0 && high >= 0) covered += 1
    }
    expect(covered / 300).toBeGreaterThan(0.85)
    expect(covered / 300).toBeLessThan(0.95)
  })

  it('is the same for the same seed, and nothing for nothing', () => {
    const values = [0.1, 0.5, 0.4, 0.9]
    expect(bootstrapInterval(values, { seed: 5 })).toEqual(bootstrapInterval(values, { seed: 5 }))
    expect(bootstrapInterval([])).toBeUndefined()
    expect(bootstrapInterval([0.3])).toEqual({ mean: 0.3, low: 0.3, high: 0.3, count: 1 })
  })
})

describe('randomization test', () => {
  it.each(peers.permuted.map((one, at) => [at, one] as const))('counts what SciPy counts, case %i', (_, one) => {
    expect(randomizationTest(one.differences)).toBeCloseTo(one.p, 12)
  })

  it('draws about what it would count', () => {
    const differences = Array.from({ length: 20 }, (_, at) => (at % 3 === 0 ? -0.2 : 0.25))
    const drawn = randomizationTest(differences, { samples: 20000, seed: 2 })!
    // 7 of −0.2 and 13 of 0.25: how many sign patterns reach |1.85|, counted by the two binomials
    const choose = (n: number, k: number): number => (k === 0 ? 1 : (choose(n, k - 1) * (n - k + 1)) / k)
    let asFar = 0
    for (let i = 0; i <= 7; i++) {
      for (let j = 0; j <= 13; j++) {
        if (Math.abs(0.2 * (2 * i - 7) + 0.25 * (2 * j - 13)) >= 1.85 - 1e-9) asFar += choose(7, i) * choose(13, j)
      }
    }
    expect(drawn).toBeCloseTo(asFar / 2 ** 20, 2)
  })

  it('counts patterns whose sums are equal but for their last bits', () => {
    // 0 seen, so that every pattern is as far
    expect(randomizationTest([0.5, 0.6, -0.5, -0.6])).toBe(1)
    const tenths = fc.array(fc.integer({ min: -10, max: 10 }), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(tenths, (whole) => {
        const sum = (pattern: number) => Math.abs(whole.reduce((s, x, at) => s + ((pattern >> at) & 1 ? -x : x), 0))
        let asFar = 0
        for (let pattern = 0; pattern < 2 ** whole.length; pattern++) if (sum(pattern) >= sum(0)) asFar += 1
        expect(randomizationTest(whole.map((x) => x / 10))).toBe(asFar / 2 ** whole.length)
      }),
      { numRuns: 500, seed: 7 },
    )
  })

  it('finds no difference where there is none', () => {
    expect(randomizationTest([0, 0, 0])).toBe(1)
    expect(randomizationTest([])).toBeUndefined()
    expect(pairedDifference([1, 2], [1, 2])).toMatchObject({ mean: 0, low: 0, high: 0, p: 1, count: 2 })
  })

  it('refuses pairs that are none and unknown options', () => {
    expect(() => pairedDifference([1], [1, 2])).toThrow('as many values as a has, 1')
    expect(() => bootstrapInterval([1], { sample: 3 } as object)).toThrow('one of samples, seed, level')
    expect(() => randomizationTest([1], { level: 0.9 } as object)).toThrow('one of samples, seed')
    expect(() => bootstrapInterval([Number.NaN])).toThrow('a finite number')
  })
})
