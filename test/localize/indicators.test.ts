import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  internalRates,
  modifiedInternalRate,
  netPresentValue,
  paybackYears,
  profitabilityIndex,
} from '../../src/localize/indicators.js'
import { loanSchedule } from '../../src/localize/loan.js'

describe('as the spreadsheets document it', () => {
  // Microsoft's pages of NPV, IRR, MIRR; a spreadsheet discounts the first flow too
  it('NPV', () => {
    expect(netPresentValue(0.1, [0, -10000, 3000, 4200, 6800])).toBeCloseTo(1188.44, 2)
    expect(netPresentValue(0.08, [-40000, 8000, 9200, 10000, 12000, 14500])).toBeCloseTo(1922.06, 2)
    expect(netPresentValue(0.08, [-40000, 8000, 9200, 10000, 12000, 14500, -9000])).toBeCloseTo(-3749.47, 2)
  })

  it('IRR', () => {
    const flows = [-70000, 12000, 15000, 18000, 21000, 26000]
    expect(internalRates(flows.slice(0, 5))).toEqual([expect.closeTo(-0.021, 3)])
    expect(internalRates(flows)).toEqual([expect.closeTo(0.087, 3)])
    expect(internalRates(flows.slice(0, 3))).toEqual([expect.closeTo(-0.444, 3)])
  })

  it('MIRR', () => {
    const flows = [-120000, 39000, 30000, 21000, 37000, 46000]
    expect(modifiedInternalRate(flows, 0.1, 0.12)).toBeCloseTo(0.126094, 6)
    expect(modifiedInternalRate(flows.slice(0, 4), 0.1, 0.12)).toBeCloseTo(-0.048045, 6)
    expect(modifiedInternalRate(flows, 0.1, 0.14)).toBeCloseTo(0.134759, 6)
  })
})

describe('as numpy-financial documents it', () => {
  it.each([
    [[-100, 39, 59, 55, 20], 0.28095],
    [[-100, 0, 0, 74], -0.0955],
    [[-100, 100, 0, -7], -0.0833],
    [[-100, 100, 0, 7], 0.06206],
    [[-5, 10.5, 1, -8, 1], 0.0886],
    [[-250000, 100000, 150000, 200000, 250000, 300000], 0.5672303344358536],
  ])('irr(%j) has %d among its rates', (flows, irr) => {
    expect(internalRates(flows).some((rate) => Math.abs(rate - irr) < 1e-4)).toBe(true)
  })

  it('npv and mirr', () => {
    expect(netPresentValue(0.281, [-100, 39, 59, 55, 20])).toBeCloseTo(-0.0084785916384548798, 12)
    expect(modifiedInternalRate([-100, 50, -60, 70], 0.1, 0.12)).toBeCloseTo(-0.03909366594356467, 12)
    expect(modifiedInternalRate([-100, -50], 0.1, 0.12)).toBeUndefined()
  })
})

describe('all internal rates', () => {
  it('finds both of the oil pump (Lorie & Savage 1955)', () => {
    expect(internalRates([-1600, 10000, -10000])).toEqual([0.25, 4])
  })

  it('finds none where there is none (Hirshleifer 1958), and says nothing of nothing', () => {
    expect(internalRates([100, -200, 150])).toEqual([])
    expect(internalRates([100, 50])).toEqual([])
    expect(internalRates([0, 0])).toEqual([])
  })

  it('gives a double root once, and zero exactly', () => {
    expect(internalRates([-1, 2.2, -1.21])).toEqual([0.1])
    expect(internalRates([-100, 100])).toEqual([0])
    expect(internalRates([-1, 6, -11, 6])).toEqual([0, 1, 2])
  })

  it('finds every root that a product of factors was made of', () => {
    const rate = fc.integer({ min: -9, max: 40 }).map((tenths) => tenths / 10)
    fc.assert(
      fc.property(fc.uniqueArray(rate, { minLength: 1, maxLength: 6 }), (rates) => {
        // Π (x − 1/(1+r)), in whole numbers: (1+r)·10 per factor
        const factors = rates.map((r) => Math.round((1 + r) * 10))
        let p = [1]
        for (const factor of factors) {
          p = [...p, 0].map((_, i) => (i < p.length ? p[i]! * -10 : 0) + (i > 0 ? p[i - 1]! * factor : 0))
        }
        const found = internalRates(p)
        const expected = [...rates].sort((a, b) => a - b)
        expect(found).toHaveLength(expected.length)
        for (const [i, r] of found.entries()) expect(r).toBeCloseTo(expected[i]!, 9)
      }),
      { numRuns: 300, seed: 3 },
    )
  })

  it('takes a project of sixty years in stride', () => {
    const [rate] = internalRates([-1_000_000_00, ...Array.from({ length: 60 }, () => 9_000_000)])
    expect(netPresentValue(rate!, [-1_000_000_00, ...Array.from({ length: 60 }, () => 9_000_000)])).toBeCloseTo(0, 4)
  })
})

describe('payback', () => {
  it.each([
    [[-100, 40, 40, 40], 0, 2.5],
    [[-100, 60, 60, -40, 60], 0, 3 + 20 / 60], // out again in year 3: back for good in year 4
    [[-100, 10], 0, undefined],
    [[10, 20], 0, 0],
    [[-100, 110], 0.1, 1],
    [[-1000, 500, 400, 300, 100], 0.1, 2 + (1000 - 500 / 1.1 - 400 / 1.21) / (300 / 1.331)],
  ])('of %j at %d is %d', (flows, rate, years) => {
    const found = paybackYears(flows, rate)
    if (years === undefined) expect(found).toBeUndefined()
    else expect(found).toBeCloseTo(years, 9)
  })

  it('is back in the year in which the last of it comes, to the last bit', () => {
    expect(paybackYears([-0.7, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1])).toBe(7)
    expect(paybackYears([-1000, 0, 0, 1331], 0.1)).toBe(3)
    expect(paybackYears([-1000, 0, 0, 1330.99], 0.1)).toBeUndefined()
  })

  it('is the index of what comes back over what goes in', () => {
    expect(profitabilityIndex(0.1, [-100, 121])).toBeCloseTo(1.1, 12)
    expect(profitabilityIndex(0.1, [100])).toBeUndefined()
  })
})

describe('loans', () => {
  const terms = { rate: 0.08, years: 10 / 12, method: 'annuity', paymentsPerYear: 12 } as const

  it('pays what PMT, IPMT and PPMT document', () => {
    // PMT(8%/12, 10, 10000) = −1,037.03
    const first = loanSchedule(10_000, 'USD', terms)[0]!
    expect(first.interest + first.principal).toBeCloseTo(1037.03, 2)
    // IPMT(10%/12, 1, 36, 8000) = −66.67; IPMT(10%, 3, 3, 8000) = −292.45
    expect(
      loanSchedule(8000, 'USD', { rate: 0.1, years: 3, method: 'annuity', paymentsPerYear: 12 })[0]!.interest,
    ).toBe(66.67)
    expect(loanSchedule(8000, 'USD', { rate: 0.1, years: 3, method: 'annuity' })[2]!.interest).toBe(292.45)
    // PPMT(10%/12, 1, 24, 2000) = −75.62; PPMT(8%, 10, 10, 200000) = −27,598.05
    expect(
      loanSchedule(2000, 'USD', { rate: 0.1, years: 2, method: 'annuity', paymentsPerYear: 12 })[0]!.principal,
    ).toBe(75.62)
    expect(loanSchedule(200_000, 'USD', { rate: 0.08, years: 10, method: 'annuity' })[9]!.principal).toBeCloseTo(
      27_598.05,
      1,
    )
  })

  it('pays evenly at rates so near 0 that one and the rate are one', () => {
    for (const rate of [0, 1e-17, 1e-11]) {
      const principals = loanSchedule(1e9, 'USD', { rate, years: 10, method: 'annuity' }).map((one) => one.principal)
      expect(Math.max(...principals) - Math.min(...principals)).toBeLessThan(0.1)
    }
  })

  it('clears the debt to the last cent, whatever the terms', () => {
    const arbitrary = fc.record({
      amount: fc.integer({ min: 1, max: 1e11 }).map((cents) => cents / 100),
      rate: fc.integer({ min: 0, max: 4000 }).map((bp) => bp / 10_000),
      years: fc.integer({ min: 1, max: 15 }),
      grace: fc.integer({ min: 0, max: 3 }),
      method: fc.constantFrom('annuity' as const, 'equalPrincipal' as const),
      paymentsPerYear: fc.constantFrom(1 as const, 2 as const, 4 as const, 12 as const),
      graceInterest: fc.constantFrom('paid' as const, 'capitalized' as const),
    })
    fc.assert(
      fc.property(arbitrary, ({ amount, years, grace, ...rest }) => {
        const schedule = loanSchedule(amount, 'USD', { ...rest, years, graceYears: Math.min(grace, years - 1) })
        const cents = (of: (payment: (typeof schedule)[number]) => number) =>
          schedule.reduce((sum, payment) => sum + Math.round(of(payment) * 100), 0)
        expect(schedule.at(-1)!.balance).toBe(0)
        expect(cents(({ principal }) => principal) - cents(({ capitalized }) => capitalized)).toBe(
          Math.round(amount * 100),
        )
        expect(
          schedule.every(({ principal, interest, balance }) => principal >= 0 && interest >= 0 && balance >= 0),
        ).toBe(true)
      }),
      { numRuns: 200, seed: 2 },
    )
  })

  it('names what is wrong', () => {
    expect(() => loanSchedule(1, 'USD', { ...terms, rate: -1 })).toThrow('loan.rate: received -1')
    expect(() => loanSchedule(1, 'USD', { ...terms, graceYears: 2 })).toThrow('loan.graceYears')
    expect(() => loanSchedule(1, 'USD', { rate: 0.1, years: 1.3, method: 'annuity' })).toThrow(
      'loan.years × paymentsPerYear',
    )
  })
})
