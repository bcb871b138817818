import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { projectEconomics } from '../../src/localize/project-economics.js'
import { sensitivity } from '../../src/localize/sensitivity.js'
import { drawn, simulateEconomics } from '../../src/localize/simulation.js'
import type { EconomicsInput, EconomicsStatement, ReturnFigures } from '../../src/model/economics.js'
import { randomFrom } from '../../src/random.js'

/** Computed by `economics.py`, another implementation in decimals with numpy's roots. */
const cases = JSON.parse(readFileSync(new URL('fixtures/economics.json', import.meta.url), 'utf8')) as {
  input: EconomicsInput
  expected: Record<string, unknown>
}[]
const [first, second] = cases.map(({ input }) => input) as [EconomicsInput, EconomicsInput]

describe('projectEconomics against an independent model', () => {
  const rows = [
    'volume',
    'revenue',
    'duty',
    'ebitda',
    'depreciation',
    'interest',
    'tax',
    'investment',
    'salvage',
    'workingCapital',
    'loanDrawn',
    'debtService',
    'loanBalance',
    'projectCashFlow',
    'equityCashFlow',
    'cfads',
    'foreignCurrencySaved',
  ] as const satisfies readonly (keyof EconomicsStatement)[]

  it.each([0, 1])('gives every line of case %i to the cent', (i) => {
    const { input, expected } = cases[i]!
    const { statement } = projectEconomics(input)
    for (const row of rows) expect({ [row]: statement[row] }).toEqual({ [row]: expected[row] })
    expect(statement.costs.map(({ amounts }) => amounts)).toEqual(expected['costs'])
  })

  it.each([0, 1])('gives the returns and covers of case %i', (i) => {
    const { input, expected } = cases[i]!
    const economics = projectEconomics(input)
    for (const side of ['project', 'equity'] as const) {
      const found = economics[side]
      const wanted = expected[side] as ReturnFigures
      expect(found.npv).toBeCloseTo(wanted.npv, 1)
      expect(found.rates).toHaveLength(wanted.rates.length)
      for (const [k, rate] of found.rates.entries()) expect(rate).toBeCloseTo(wanted.rates[k]!, 8)
      expect(found.irr).toBe(found.rates.length === 1 ? found.rates[0] : undefined)
      expect(found.mirr).toBeCloseTo(wanted.mirr!, 8)
      for (const key of ['payback', 'discountedPayback', 'profitabilityIndex'] as const) {
        const figure = wanted[key] as number | null
        if (figure === null) expect(found[key]).toBeUndefined()
        else expect(found[key]).toBeCloseTo(figure, 8)
      }
    }
    const dscr = expected['dscr'] as (number | null)[]
    economics.debt.dscr.forEach((ratio, t) => {
      if (dscr[t] === null) expect(ratio).toBeNull()
      else expect(ratio).toBeCloseTo(dscr[t]!, 8)
    })
    expect(economics.debt.dscrMin).toBeCloseTo(Math.min(...dscr.filter((ratio) => ratio !== null)), 8)
    expect(economics.debt.llcr).toBeCloseTo(expected['llcr'] as number, 8)
  })

  it('adds up: owners and lenders share what the project gives, but for the tax that interest saves', () => {
    const { statement } = projectEconomics(first)
    const without = projectEconomics({ ...first, loans: [] }).statement
    statement.projectCashFlow.forEach((flow, t) => {
      const saved = without.tax[t]! - statement.tax[t]!
      const shared = statement.equityCashFlow[t]! + statement.debtService[t]! - statement.loanDrawn[t]!
      expect(shared).toBeCloseTo(flow + saved, 6)
    })
  })
})

describe('foreign currency saved', () => {
  it('is what the formula says: a loan drawn abroad is owed, not saved', () => {
    const { statement, totals } = projectEconomics({
      currency: 'USD',
      years: 5,
      discountRate: 0.1,
      investment: [{ id: 'line', amount: 1_000_000, imported: 0.5 }],
      volume: { annual: 1000, unit: 'piece' },
      price: 900,
      costs: [{ id: 'steel', kind: 'material', perUnit: 100, imported: 0.4 }],
      importPrice: 1000,
      loans: [{ id: 'bank', amount: 800_000, rate: 0.1, years: 4, method: 'equalPrincipal', foreign: 1 }],
    })
    // 1,000,000 replaced less 40,000 of steel less 200,000 and the interest on 800, 600, 400 and 200 thousand
    expect(statement.foreignCurrencySaved).toEqual([-500_000, 680_000, 700_000, 720_000, 740_000, 960_000])
    expect(totals.foreignCurrencySaved).toBe(3_300_000)
  })
})

describe('break-even', () => {
  it('is where fixed costs are earned: a volume at it makes neither profit nor loss', () => {
    const input: EconomicsInput = {
      currency: 'USD',
      years: 4,
      discountRate: 0.1,
      investment: [{ id: 'i', amount: 1000, life: 4 }],
      volume: { annual: 100, unit: 'piece' },
      price: 20,
      costs: [
        { id: 'm', kind: 'material', perUnit: 10, imported: 0.5, dutyRate: 0.2 },
        { id: 'f', kind: 'overhead', perYear: 200 },
      ],
    }
    const { breakEven } = projectEconomics(input)
    expect(breakEven).toEqual({ year: 1, quantity: 50, share: 0.5 }) // (200 + 250) / (20 − 11)
    const at = projectEconomics({ ...input, volume: { annual: 50, unit: 'piece' } })
    expect(at.statement.netIncome.slice(1)).toEqual([0, 0, 0, 0])
    expect(projectEconomics({ ...input, price: 11 }).breakEven).toEqual({ year: 1 })
  })
})

describe('several internal rates', () => {
  it('are all given, and none is called the one', () => {
    // what is bought in the last year turns the sign again
    const input: EconomicsInput = {
      currency: 'USD',
      years: 2,
      discountRate: 0.1,
      investment: [
        { id: 'pump', amount: 1600 },
        { id: 'clearing', amount: 20000, year: 2 },
      ],
      volume: { annual: 10000, unit: 'piece' },
      price: 1,
      costs: [],
    }
    const { project } = projectEconomics(input)
    expect(project.rates).toEqual([0.25, 4])
    expect(project.irr).toBeUndefined()
    expect(project.mirr).toBeDefined()
  })
})

describe('sensitivity', () => {
  const bars = sensitivity(first, [
    { variable: 'price' },
    { variable: 'cost:iron', high: 0.1 },
    { variable: 'investment' },
  ])

  it('is the value of the changed project', () => {
    const price = bars.find(({ variable }) => variable === 'price')!
    expect(price.npvAtLow).toBe(projectEconomics({ ...first, price: 7.88 }).project.npv)
    expect(price.npvAtHigh).toBe(projectEconomics({ ...first, price: 11.82 }).project.npv)
  })

  it('puts the widest first, and finds the change that turns the sign', () => {
    expect(bars[0]!.variable).toBe('price')
    for (const { variable, switching } of bars) {
      if (switching === undefined || variable !== 'price') continue
      expect(projectEconomics({ ...first, price: first.price * (1 + switching) }).project.npv).toBeCloseTo(0, -1)
    }
    expect(bars[0]!.switching).toBeDefined()
  })

  it('moves every variable of the input unless told which', () => {
    expect(
      sensitivity(first)
        .map(({ variable }) => variable)
        .sort(),
    ).toEqual(
      ['cost:iron', 'cost:plant', 'cost:power', 'cost:wages', 'discountRate', 'investment', 'price', 'volume'].sort(),
    )
    expect(() => sensitivity(first, [{ variable: 'cost:gold' }])).toThrow('ranges[0].variable: received "cost:gold"')
  })
})

describe('the switching value of the discount rate', () => {
  it('is the nearest of several internal rates, whatever NPV is at the ends that are looked at', () => {
    const input: EconomicsInput = {
      currency: 'USD',
      years: 3,
      discountRate: 0.45,
      investment: [
        { id: 'mine', amount: 100 },
        { id: 'closing', amount: 450, year: 2 },
      ],
      volume: { annual: 100, unit: 't', rampUp: [1, 0] },
      price: 4.5,
      costs: [],
    }
    expect(projectEconomics(input).project.rates).toEqual([0.5, 2])
    const [bar] = sensitivity(input, [{ variable: 'discountRate' }])
    expect(bar!.switching).toBeCloseTo(0.5 / 0.45 - 1, 8)
  })
})

describe('debt cover', () => {
  it('is over the life of the loan as in its years, where cash flow and service are level and the loan comes later', () => {
    const { debt } = projectEconomics({
      currency: 'USD',
      years: 6,
      discountRate: 0.1,
      investment: [{ id: 'line', amount: 100 }],
      volume: { annual: 10, unit: 'piece' },
      price: 10,
      costs: [],
      loans: [{ id: 'l', amount: 1000, year: 2, rate: 0.08, years: 3, method: 'annuity' }],
    })
    expect(debt.llcr).toBeCloseTo(debt.dscrAverage!, 4)
  })
})

describe('simulation', () => {
  const variables = [
    { variable: 'price', factor: { kind: 'triangular', low: 0.85, mode: 1, high: 1.1 } },
    { variable: 'volume', factor: { kind: 'normal', mean: 1, deviation: 0.1, low: 0.5 } },
    { variable: 'cost:iron', factor: { kind: 'uniform', low: 0.9, high: 1.2 } },
  ] as const

  it('gives the same from the same seed, and another from another', () => {
    const run = (seed: number) => simulateEconomics(first, { variables, seed, runs: 200 })
    expect(run(7)).toEqual(run(7))
    expect(run(7).mean).not.toBe(run(8).mean)
  })

  it('counts what it says: shares, bins, order', () => {
    const found = simulateEconomics(first, { variables, seed: 1, runs: 500, bins: 7 })
    expect(found.histogram).toHaveLength(7)
    expect(found.histogram.reduce((a, b) => a + b, 0)).toBe(500)
    const { p5, p10, p50, p90, p95 } = found.percentiles
    expect([found.least, p5, p10, p50, p90, p95, found.most]).toEqual(
      [found.least, p5, p10, p50, p90, p95, found.most].sort((a, b) => a - b),
    )
    expect(found.aboveHurdle > 0.5).toBe(p50 > 0)
  })

  it('is certain where nothing varies', () => {
    const factor = { kind: 'uniform', low: 1, high: 1 } as const
    const { npv } = projectEconomics(second).project
    const found = simulateEconomics(second, { variables: [{ variable: 'price', factor }], seed: 1, runs: 5 })
    expect(found).toMatchObject({ mean: npv, deviation: 0, least: npv, most: npv, aboveHurdle: npv > 0 ? 1 : 0 })
  })

  it('draws distributions with their known mean and variance', () => {
    const moments = (factor: Parameters<typeof drawn>[0]) => {
      const random = randomFrom(42)
      const draws = Array.from({ length: 40_000 }, () => drawn(factor, random))
      const mean = draws.reduce((a, b) => a + b, 0) / draws.length
      return [mean, draws.reduce((sum, x) => sum + (x - mean) ** 2, 0) / draws.length]
    }
    const [a, m, b] = [0.8, 1, 1.5]
    const triangular = moments({ kind: 'triangular', low: a, mode: m, high: b })
    expect(triangular[0]).toBeCloseTo((a + m + b) / 3, 2)
    expect(triangular[1]).toBeCloseTo((a * a + m * m + b * b - a * m - a * b - m * b) / 18, 3)
    const uniform = moments({ kind: 'uniform', low: 0.5, high: 1.5 })
    expect(uniform[0]).toBeCloseTo(1, 2)
    expect(uniform[1]).toBeCloseTo(1 / 12, 2)
    const normal = moments({ kind: 'normal', mean: 1, deviation: 0.1 })
    expect(normal[0]).toBeCloseTo(1, 2)
    expect(normal[1]).toBeCloseTo(0.01, 3)
  })
})

describe('bad input', () => {
  it.each<[object, string]>([
    [{ currency: 'usd' }, 'currency: received "usd"; expected an ISO 4217 code'],
    [{ years: 0 }, 'years: received 0; expected a finite number from 1 to 60'],
    [{ price: Number.NaN }, 'price: received NaN'],
    [{ discountRate: undefined }, 'discountRate: received undefined'],
    [{ volumes: 3 }, 'economics.volumes: received 3; expected one of currency'],
    [{ costs: [{ id: 'a', kind: 'material' }] }, 'costs[0]: received an object; expected perUnit, perYear or both'],
    [{ investment: [{ id: 'a', amount: 1, life: 0 }] }, 'investment[0].life: received 0'],
    [
      { loans: [{ id: 'a', amount: 1, rate: 0.1, years: 9, method: 'annuity' }] },
      'loans[0].years: received 9; expected an end within the 8 years',
    ],
  ])('%j names the field', (wrong, message) => {
    expect(() => projectEconomics({ ...first, ...wrong } as EconomicsInput)).toThrow(message)
  })

  it('says where an amount is too large to be kept to the cent', () => {
    expect(() => projectEconomics({ ...first, price: 1e12 })).toThrow(expect.objectContaining({ code: 'LIMIT' }))
  })
})
