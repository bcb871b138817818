import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { kendallTau, rankBiasedOverlap, rankingTau } from '../../src/evaluate.js'

const peers = JSON.parse(readFileSync(new URL('data/peers.json', import.meta.url), 'utf8')) as {
  readonly tau: readonly { readonly a: number[]; readonly b: number[]; readonly tau: number | null }[]
}

describe('Kendall τ', () => {
  it.each(peers.tau.map((one, at) => [at, one] as const))('is what SciPy says, case %i', (_, { a, b, tau }) => {
    if (tau === null) expect(kendallTau(a, b)).toBeUndefined()
    else expect(kendallTau(a, b)).toBeCloseTo(tau, 12)
  })

  it('is the difference of pairs alike and against, counted one by one', () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), { maxLength: 25 })
    fc.assert(
      fc.property(scores, (pairs) => {
        let [alike, a, b] = [0, 0, 0]
        for (const [i, one] of pairs.entries()) {
          for (const other of pairs.slice(0, i)) {
            alike += Math.sign(one[0] - other[0]) * Math.sign(one[1] - other[1])
            a += Math.sign(one[0] - other[0]) ** 2
            b += Math.sign(one[1] - other[1]) ** 2
          }
        }
        const tau = kendallTau(
          pairs.map(([x]) => x),
          pairs.map(([, y]) => y),
        )
        if (a === 0 || b === 0) expect(tau).toBeUndefined()
        else expect(tau).toBeCloseTo(alike / Math.sqrt(a * b), 10)
      }),
    )
  })

  it('compares rankings over what both have', () => {
    expect(rankingTau(['a', 'b', 'c'], ['a', 'b', 'c'])).toBe(1)
    expect(rankingTau(['a', 'b', 'c'], ['c', 'b', 'a'])).toBe(-1)
    expect(rankingTau(['a', 'x', 'b'], ['y', 'b', 'a'])).toBe(-1)
    expect(rankingTau(['a'], ['a'])).toBeUndefined()
  })
})

/** Overlap of two long rankings by the definition: (1 − p) Σ pᵈ⁻¹ · shared(d) / d, to a depth where nothing is left. */
function byDefinition(a: readonly string[], b: readonly string[], p: number): number {
  let sum = 0
  for (let d = 1; d <= a.length; d++) {
    const seen = new Set(a.slice(0, d))
    sum += ((1 - p) * p ** (d - 1) * b.slice(0, d).filter((id) => seen.has(id)).length) / d
  }
  return sum
}

const tail = (prefix: string, length: number) => Array.from({ length }, (_, at) => `${prefix}${at}`)

describe('rank-biased overlap', () => {
  it('is what Webber, Moffat & Zobel and its other implementations give', () => {
    // "p = 0.9 means that the first 10 ranks have 86 % of the weight of the evaluation" (section 4.4)
    expect(rankBiasedOverlap([...'abcdefghij'], [...'abcdefghij'])!.min).toBeCloseTo(0.8556, 4)
    // worked examples of the implementations of C. Chen and R. Agrawal
    expect(rankBiasedOverlap([...'abcde'], [...'bacde'])!.extrapolated).toBeCloseTo(0.9, 10)
    expect(rankBiasedOverlap([...'abcde'], [...'bcdae'], 0.9)!.extrapolated).toBeCloseTo(0.828, 3)
  })

  it('is 1 for the same ranking, 0 for nothing shared, undefined for two empty ones', () => {
    expect(rankBiasedOverlap([...'abc'], [...'abc'])!.extrapolated).toBeCloseTo(1, 12)
    expect(rankBiasedOverlap([...'abc'], [...'xyz'])!.extrapolated).toBe(0)
    expect(rankBiasedOverlap([...'abc'], [])!.extrapolated).toBe(0)
    expect(rankBiasedOverlap([], [])).toBeUndefined()
  })

  it('bounds every continuation: the worst and the best of them are the bounds', () => {
    const ids = [...'abcdefgh']
    const ranking = fc.shuffledSubarray(ids, { minLength: 1, maxLength: 6 })
    fc.assert(
      fc.property(ranking, ranking, fc.constantFrom(0.5, 0.8), (a, b, p) => {
        const { min, residual } = rankBiasedOverlap(a, b, p)!
        const depth = 90
        const worst = byDefinition(
          [...a, ...tail('x', depth)].slice(0, depth),
          [...b, ...tail('y', depth)].slice(0, depth),
          p,
        )
        expect(min).toBeCloseTo(worst, 6)
        // the best: each goes on with what only the other one has shown, then both with the same
        const rest = (of: string[], other: string[]) => other.filter((id) => !of.includes(id))
        const [short, long] = a.length <= b.length ? [a, b] : [b, a]
        const shortOn = [...short, ...rest(short, long)]
        const longOn = [...long, ...rest(long, short)]
        const best = byDefinition(
          [...shortOn, ...tail('z', depth)].slice(0, depth),
          [...longOn, ...tail('z', depth)].slice(0, depth),
          p,
        )
        expect(min + residual).toBeCloseTo(best, 6)
      }),
      { numRuns: 60 },
    )
  })

  it('takes both sides alike', () => {
    const [a, b] = [[...'abcdef'], [...'fbz']]
    expect(rankBiasedOverlap(a, b)).toEqual(rankBiasedOverlap(b, a))
  })
})
