import { describe, expect, it } from 'vitest'
import { randomFrom } from '../src/random.js'

describe('randomFrom', () => {
  // first outputs of the authors' C code (xoshiro128** 1.1) with its state filled by splitmix32 from 1 and from 7
  it.each([
    [1, [393288148, 2174103013, 3814759091, 2092745082, 1865176206, 2179171167]],
    [7, [210494603, 711084892, 3993689120, 4089369890, 1706118055, 2746022466]],
  ])('gives the reference numbers for seed %i', (seed, expected) => {
    const random = randomFrom(seed)
    expect(expected.map(() => random.next() * 2 ** 32)).toEqual(expected)
  })

  it('has the moments of its distributions', () => {
    const random = randomFrom(3)
    const n = 100_000
    const mean = (draw: () => number) => Array.from({ length: n }, draw).reduce((a, b) => a + b, 0) / n
    expect(mean(() => random.next())).toBeCloseTo(0.5, 2)
    expect(mean(() => random.normal())).toBeCloseTo(0, 1)
    expect(mean(() => random.normal() ** 2)).toBeCloseTo(1, 1)
    expect(mean(() => random.exponential())).toBeCloseTo(1, 1)
    expect(mean(() => random.integer(6))).toBeCloseTo(2.5, 1)
  })

  it('keeps whole numbers below their bound', () => {
    const random = randomFrom(11)
    const seen = new Set(Array.from({ length: 1000 }, () => random.integer(3)))
    expect([...seen].sort()).toEqual([0, 1, 2])
  })
})
