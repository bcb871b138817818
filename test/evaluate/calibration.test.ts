import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { brierScore, brierSkill, expectedCalibrationError, type Forecast, reliability } from '../../src/evaluate.js'

const peers = JSON.parse(readFileSync(new URL('data/peers.json', import.meta.url), 'utf8')) as {
  readonly forecasts: readonly {
    readonly p: number[]
    readonly y: (0 | 1)[]
    readonly bins: number
    readonly brier: number
    readonly observed: number[]
    readonly forecast: number[]
  }[]
}

const forecastsOf = (p: readonly number[], y: readonly (0 | 1)[]): Forecast[] =>
  p.map((probability, at) => ({ probability, outcome: y[at]! }))

describe('calibration', () => {
  it.each(peers.forecasts.map((one, at) => [at, one] as const))('is what scikit-learn says, case %i', (_, one) => {
    const forecasts = forecastsOf(one.p, one.y)
    expect(brierScore(forecasts)).toBeCloseTo(one.brier, 12)
    const bars = reliability(forecasts, { bins: one.bins })
    expect(bars).toHaveLength(one.observed.length)
    for (const [at, bar] of bars.entries()) {
      expect(bar.observed).toBeCloseTo(one.observed[at]!, 12)
      expect(bar.forecast).toBeCloseTo(one.forecast[at]!, 12)
    }
  })

  it('weighs the bins by what is in them', () => {
    // four forecasts of 0.9 of which three come true, one of 0.2 that does not: (4 · 0.15 + 1 · 0.2) / 5
    const forecasts = forecastsOf([0.9, 0.9, 0.9, 0.9, 0.2], [1, 1, 1, 0, 0])
    expect(expectedCalibrationError(forecasts)).toBeCloseTo(0.16, 12)
  })

  it('has skill 1 when perfect, 0 at the base rate, less than 0 when worse', () => {
    expect(brierSkill(forecastsOf([1, 0, 1], [1, 0, 1]))).toBe(1)
    expect(brierSkill(forecastsOf([0.5, 0.5], [1, 0]))).toBe(0)
    expect(brierSkill(forecastsOf([0, 1], [1, 0]))).toBe(-3)
    expect(brierSkill(forecastsOf([0.06], [1]), 0.06)).toBe(0)
    expect(brierSkill(forecastsOf([0.7, 0.7], [1, 1]))).toBeUndefined()
  })

  it('has no value for no forecasts', () => {
    expect([brierScore([]), brierSkill([]), expectedCalibrationError([])]).toEqual([undefined, undefined, undefined])
    expect(reliability([])).toEqual([])
  })

  it('puts a forecast on an edge into the bin below, and counts fine bins as fast as coarse ones', () => {
    const forecasts = forecastsOf([0, 0.5, 0.25, 1, 0.5, 0.75], [0, 1, 0, 1, 0, 1])
    const of = (bins: number) => reliability(forecasts, { bins }).map(({ from, to, count }) => [from, to, count])
    expect(of(2)).toEqual([
      [0, 0.5, 4],
      [0.5, 1, 2],
    ])
    expect(of(1e6).map(([, , count]) => count)).toEqual([1, 1, 2, 1, 1])
    expect(expectedCalibrationError(forecasts, { bins: 1e6 })).toBeCloseTo((0 + 0.25 + 0 + 0.25 + 0) / 6, 12)
  })

  it('keeps equal probabilities together in bins of equal count, and every forecast in one bin', () => {
    const p = [0.1, 0.1, 0.1, 0.1, 0.4, 0.6, 0.9, 1]
    const bars = reliability(forecastsOf(p, [0, 0, 0, 1, 0, 1, 1, 1]), { bins: 4, by: 'count' })
    expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(p.length)
    expect(bars[0]).toMatchObject({ to: 0.1, count: 4, observed: 0.25 })
  })

  it('keeps forecasts of exactly 0 and exactly 1 in bins of their own, by count as by width', () => {
    // worked by hand: of three certain noes one came true; |0 − 1/3| · 3/4 + |0.9 − 0| · 1/4
    const zeros = forecastsOf([0, 0, 0, 0.9], [1, 0, 0, 0])
    expect(reliability(zeros, { bins: 2, by: 'count' })).toEqual([
      { from: 0, to: 0, count: 3, forecast: 0, observed: 1 / 3 },
      { from: 0, to: 1, count: 1, forecast: 0.9, observed: 0 },
    ])
    expect(expectedCalibrationError(zeros, { bins: 2, by: 'count' })).toBeCloseTo(0.475, 12)
    const ones = forecastsOf([0.2, 1, 1, 1], [1, 1, 1, 0])
    expect(reliability(ones, { bins: 2, by: 'count' })).toMatchObject([{ count: 4 }])
    expect(reliability(ones, { bins: 4, by: 'count' }).map(({ count }) => count)).toEqual([1, 3])
    const none = forecastsOf([0, 0], [0, 1])
    expect(reliability(none, { bins: 3, by: 'count' })).toMatchObject([{ from: 0, to: 0, count: 2, observed: 0.5 }])
  })

  it('has as many forecasts in every bin of equal count', () => {
    const p = Array.from({ length: 10 }, (_, i) => (i + 0.5) / 10)
    const counts = (bins: number) =>
      reliability(
        forecastsOf(
          p,
          p.map(() => 1),
        ),
        { bins, by: 'count' },
      ).map(({ count }) => count)
    expect(counts(5)).toEqual([2, 2, 2, 2, 2])
    expect(counts(10)).toEqual(p.map(() => 1))
    expect(counts(2)).toEqual([5, 5])
  })

  it('refuses what is no probability, outcome or option', () => {
    expect(() => brierScore([{ probability: 1.2, outcome: 1 }])).toThrow('a number from 0 to 1')
    expect(() => brierScore([{ probability: 0.2, outcome: 2 as 1 }])).toThrow('0 or 1')
    expect(() => reliability([], { bin: 3 } as object)).toThrow('one of bins, by')
    expect(() => reliability([], { bins: 0 })).toThrow('a whole number from 1 to 1000000')
    expect(() => expectedCalibrationError([], { bins: 1e9 })).toThrow('a whole number from 1 to 1000000')
  })
})
