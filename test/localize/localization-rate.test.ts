import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localizationGain, localizingFrom } from '../../src/localize/localization-gain.js'
import { localizationRate } from '../../src/localize/localization-rate.js'
import { uzbekCostShare } from '../../src/localize/rate-formulas.js'
import type { Bom, BomLine } from '../../src/model/localization.js'

const USD = { currency: 'USD' }

describe('published examples', () => {
  it('chairs from Swedish parts: 59 % by transaction value, below the 60 % asked (CBP, NAFTA guide to customs procedures)', () => {
    // sold for 10.90 with 0.90 of crates and shipping, which come off; Swedish parts 4.10
    const chair: Bom = {
      id: 'chair',
      price: 10.9,
      values: { TV: 10 },
      lines: [{ id: 'parts', unitCost: 4.1, origin: 'SE' }],
    }
    const rate = localizationRate(chair, { ...USD, formula: 'transaction-value', threshold: 0.6 })
    expect(rate).toMatchObject({ rate: 0.59, standing: 'misses', unknowns: [] })
  })

  it('hair curlers from Japanese parts: 59.1 % by transaction value, 50.7 % by net cost (same guide)', () => {
    // sold for 4.40; total cost 3.90 with 0.25 of shipping and packing; Japanese parts 1.80
    const curler: Bom = {
      id: 'curler',
      price: 4.4,
      lines: [
        { id: 'parts', unitCost: 1.8, origin: 'JP' },
        { id: 'making', kind: 'overhead', unitCost: 1.85 },
        { id: 'packing', kind: 'excluded', unitCost: 0.25 },
      ],
    }
    const by = (formula: string) => localizationRate(curler, { ...USD, formula, threshold: 0.5 })
    expect(by('transaction-value').rate).toBeCloseTo(0.591, 3)
    expect(by('net-cost').rate).toBeCloseTo(0.507, 3)
    expect(by('net-cost')).toMatchObject({ standing: 'fits', variables: { NC: { low: 3.65, high: 3.65 } } })
  })

  it('gives build-up and build-down their own answers where making adds value', () => {
    // AV 100; foreign materials 30, own 45, the rest is work: 70 % down, 45 % up
    const good: Bom = {
      id: 'good',
      price: 100,
      lines: [
        { id: 'f', unitCost: 30, origin: 'CN' },
        { id: 'o', unitCost: 45, origin: 'local' },
        { id: 'w', kind: 'labor', unitCost: 15 },
      ],
    }
    expect(localizationRate(good, { ...USD, formula: 'build-down' }).rate).toBe(0.7)
    expect(localizationRate(good, { ...USD, formula: 'build-up' }).rate).toBe(0.45)
    expect(localizationRate(good, { ...USD, formula: 'atiga-direct' }).rate).toBe(0.6)
  })
})

const engine: BomLine = {
  id: 'engine',
  unitCost: 400,
  origin: 'local',
  lines: [
    { id: 'block', unitCost: 100, origin: 'local' },
    { id: 'pistons', quantity: 4, unitCost: 20, origin: 'KR' },
    { id: 'ecu', unitCost: 120, origin: 'CN' },
  ],
}

describe('sub-assemblies', () => {
  const car: Bom = { id: 'car', price: 1000, lines: [engine, { id: 'body', unitCost: 300, origin: 'KR' }] }
  const rate = (more: object) => localizationRate(car, { ...USD, formula: 'build-down', ...more }).rate

  it('traces imported value to the last line: 80 + 120 + 300 of 1000', () => {
    expect(rate({ subassemblies: 'tracing' })).toBe(0.5)
  })

  it('rolls a sub-assembly up or down by its own rate, (400 − 200) / 400', () => {
    expect(rate({ subassemblies: 'rollUp', originatingAt: 0.5 })).toBe(0.7)
    expect(rate({ subassemblies: 'rollUp', originatingAt: 0.51 })).toBe(0.3)
  })

  it('believes the stated origin where asked to', () => {
    expect(rate({ subassemblies: 'stated' })).toBe(0.7)
  })

  it('reports the own rate of each', () => {
    const { lines } = localizationRate(car, { ...USD, formula: 'build-down' })
    expect(lines.find(({ id }) => id === 'engine')).toMatchObject({
      path: ['engine'],
      value: { low: 400, high: 400 },
      local: { low: 200, high: 200 },
      ownRate: { low: 0.5, high: 0.5 },
    })
    expect(lines.find(({ id }) => id === 'pistons')).toMatchObject({ path: ['engine', 'pistons'], value: { low: 80 } })
  })

  it('takes the vehicle formula: Σ q·cost·l / Σ q·cost with stated rates of the parts', () => {
    const vehicle: Bom = {
      id: 'v',
      lines: [
        { id: 'seat', quantity: 4, unitCost: 50, localShare: 0.6 },
        { id: 'tyre', quantity: 5, unitCost: 40, localShare: 0.25 },
        { id: 'glass', unitCost: 100, localShare: 1 },
      ],
    }
    // (200·0.6 + 200·0.25 + 100) / 500
    expect(localizationRate(vehicle, { ...USD, formula: 'cost-share' }).rate).toBe(0.54)
  })

  it('uses the sum of the lines, and says so, where they cost more than the whole', () => {
    const odd: Bom = { id: 'odd', price: 1000, lines: [{ ...engine, unitCost: 250 }] }
    const found = localizationRate(odd, { ...USD, formula: 'build-down' })
    expect(found.rate).toBe(0.8)
    expect(found.issues).toMatchObject([{ code: 'bom.subtotal', path: ['bom.lines[0]', 'unitCost'] }])
  })
})

describe('what is unknown', () => {
  const of = (lines: BomLine[], more: object = {}, price: number | null = 100) =>
    localizationRate(
      { id: 'x', ...(price === null ? {} : { price }), lines },
      { ...USD, formula: 'build-down', ...more },
    )

  it('keeps both ends for an unknown origin, and names the line', () => {
    const found = of(
      [
        { id: 'a', unitCost: 20, origin: 'CN' },
        { id: 'b', unitCost: 30 },
      ],
      { threshold: 0.6 },
    )
    expect(found).toMatchObject({ low: 0.5, high: 0.8, standing: 'open', unknowns: [{ line: 'b', what: 'origin' }] })
    expect(found.rate).toBeUndefined()
    expect(of([{ id: 'b', unitCost: 30 }], { unknownOrigin: 'imported' }).rate).toBe(0.7)
  })

  it('lets an unknown cost be at most what the price leaves', () => {
    const found = of([
      { id: 'a', unitCost: 20, origin: 'CN' },
      { id: 'b', origin: 'CN' },
      { id: 'c', origin: 'KR' },
      { id: 'w', kind: 'labor', unitCost: 50 },
    ])
    expect(found).toMatchObject({ low: 0.5, high: 0.8 })
    expect(found.unknowns).toEqual([
      { line: 'b', what: 'cost' },
      { line: 'c', what: 'cost' },
    ])
  })

  it('has no upper end of a cost without a price, yet bounds a share of cost', () => {
    const lines: BomLine[] = [
      { id: 'a', unitCost: 60, origin: 'local' },
      { id: 'b', unitCost: 20, origin: 'CN' },
      { id: 'c', origin: 'CN' },
    ]
    expect(of(lines, { formula: 'cost-share' }, null)).toMatchObject({ low: 0, high: 0.75 })
    expect(of([...lines.slice(0, 2), { id: 'c', origin: 'local' }], { formula: 'cost-share' }, null)).toMatchObject({
      low: 0.75,
      high: 1,
    })
  })

  it('does not ask for what the formula does not look at', () => {
    expect(
      of([
        { id: 'a', unitCost: 20, origin: 'CN' },
        { id: 'w', kind: 'labor' },
      ]),
    ).toMatchObject({ rate: 0.8, unknowns: [] })
    expect(of([{ id: 'a', unitCost: 20, origin: 'local' }], { formula: 'build-up' }, null)).toMatchObject({
      low: 0,
      high: 1,
      unknowns: [{ line: 'AV', what: 'value' }],
    })
  })

  it('brings currencies together by the rates of the day, and reports a missing one', () => {
    const lines: BomLine[] = [
      { id: 'a', quantity: 2, unitCost: { amount: 128_000, currency: 'UZS' }, origin: 'KR' },
      { id: 'b', unitCost: { amount: 10, currency: 'EUR' }, origin: 'DE' },
    ]
    const rates = [{ date: '2026-01-01', from: 'USD', to: 'UZS', rate: 12_800 }]
    const found = of(lines, { rates, on: '2026-06-30' })
    expect(found.variables['VNM']?.low).toBe(20)
    expect(found).toMatchObject({ low: 0, high: 0.8 })
    expect(found.unknowns).toContainEqual({ line: 'b', what: 'exchangeRate' })
    expect(found.issues).toMatchObject([{ code: 'exchangeRate.missing', received: 'EUR' }])
    const both = [...rates, { date: '2026-01-01', from: 'EUR', to: 'USD', rate: 1.1 }]
    expect(of(lines, { rates: both, on: '2026-06-30' })).toMatchObject({ rate: 0.69, unknowns: [] })
  })

  it('lies between the ends whatever the unknowns turn out to be', () => {
    // brute force: every corner of every line, each a bill without unknowns
    const line = fc.record({
      cost: fc.constantFrom<number | [number, number]>(5, 12, [3, 9], [0, 20]),
      origin: fc.constantFrom('local', 'CN', undefined),
      kind: fc.constantFrom('material' as const, 'labor' as const),
    })
    const formula = fc.constantFrom('build-down', 'build-up', 'net-cost', 'cost-share')
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 5 }), formula, (rows, id) => {
        const exactBills = rows.reduce<BomLine[][]>(
          (bills, { cost, origin, kind }, i) => {
            const costs = typeof cost === 'number' ? [cost] : cost
            const origins = origin || kind === 'labor' ? [origin ?? 'local'] : ['local', 'CN']
            const options = costs.flatMap((unitCost) =>
              origins.map((o) => ({ id: `l${i}`, kind, unitCost, origin: o })),
            )
            return bills.flatMap((bill) => options.map((option) => [...bill, option]))
          },
          [[]],
        )
        const all = exactBills
          .filter((bill) => bill.some(({ unitCost }) => unitCost !== 0))
          .map((bill) => of(bill, { formula: id }).rate!)
        const lines = rows.map(({ cost, origin, kind }, i): BomLine => {
          const unitCost = typeof cost === 'number' ? cost : { low: cost[0], high: cost[1] }
          return { id: `l${i}`, kind, unitCost, ...(origin ? { origin } : {}) }
        })
        const found = of(lines, { formula: id })
        if (all.length < exactBills.length) return
        expect(found.low).toBeCloseTo(Math.min(...all), 8)
        expect(found.high).toBeCloseTo(Math.max(...all), 8)
      }),
      { numRuns: 300, seed: 11 },
    )
  })
})

describe('points and counts', () => {
  const product: Bom = {
    id: 'p',
    lines: [
      { id: 'casting', kind: 'operation', points: 30, origin: 'local' },
      { id: 'machining', kind: 'operation', points: 20 },
      { id: 'controller', unitCost: 5, points: 50, origin: 'CN' },
    ],
  }

  it('adds up points of what is done here', () => {
    expect(localizationRate(product, { ...USD, formula: 'points', threshold: 40 })).toMatchObject({
      unit: 'points',
      low: 30,
      high: 50,
      standing: 'open',
      unknowns: [{ line: 'machining', what: 'points' }],
    })
    expect(localizationRate(product, { ...USD, formula: 'points-share' })).toMatchObject({ low: 0.3, high: 0.5 })
  })

  it('counts part numbers apart from value', () => {
    const car: Bom = {
      id: 'c',
      lines: [
        { id: 'a', unitCost: 1, origin: 'local' },
        { id: 'b', unitCost: 1, origin: 'local' },
        { id: 'c', unitCost: 98, origin: 'KR' },
      ],
    }
    expect(localizationRate(car, { ...USD, formula: 'part-count' }).rate).toBeCloseTo(2 / 3, 9)
    expect(localizationRate(car, { ...USD, formula: 'cost-share' }).rate).toBe(0.02)
  })
})

describe('the Uzbek formula', () => {
  const bom: Bom = {
    id: 'u',
    price: 120,
    lines: [
      { id: 'm', unitCost: 40, duty: 4, origin: 'CN' },
      { id: 'w', kind: 'labor', unitCost: 36 },
    ],
  }

  it('is what the host read in the act', () => {
    const of = (base: 'cost' | 'price', duties: 'imported' | 'ignored') =>
      localizationRate(bom, { ...USD, formula: uzbekCostShare({ base, duties, source: 'act, article' }) })
    expect(of('cost', 'ignored').rate).toBe(0.5) // (80 − 40) / 80
    expect(of('cost', 'imported').rate).toBe(0.45)
    expect(of('price', 'ignored').rate).toBeCloseTo(2 / 3, 9)
    expect(of('cost', 'ignored')).toMatchObject({ formula: 'uz-cost-share', source: 'act, article' })
  })
})

describe('localizationGain', () => {
  const bom: Bom = {
    id: 'car',
    price: 1000,
    lines: [
      { id: 'disc', quantity: 2, unitCost: 40, origin: 'CN' },
      { id: 'seat', unitCost: 100, origin: 'KR' },
      { id: 'rest', unitCost: 500, origin: 'KR' },
      { id: 'work', kind: 'labor', unitCost: 120 },
    ],
  }

  it('says what each part adds, alone and last', () => {
    const gain = localizationGain(
      bom,
      [
        { line: 'disc', localShare: 0.75, manufacturers: ['kova'] },
        { line: 'seat', share: 0.5 },
      ],
      { ...USD, formula: 'build-down' },
    )
    expect(gain.before.rate).toBe(0.32)
    expect(gain.after.rate).toBe(0.43) // 80·0.75 + 100·0.5 = 110 of 1000
    expect(gain.steps).toEqual([
      { line: 'disc', manufacturers: ['kova'], alone: { low: 0.06, high: 0.06 }, last: { low: 0.06, high: 0.06 } },
      { line: 'seat', manufacturers: [], alone: { low: 0.05, high: 0.05 }, last: { low: 0.05, high: 0.05 } },
    ])
  })

  it('weighs a cheaper local part by its own value', () => {
    const gain = localizationGain(bom, [{ line: 'seat', share: 0.5, unitCost: 60 }], { ...USD, formula: 'cost-share' })
    // materials 80 + (50 + 30) + 500, labor 120; local 30 + 120
    expect(gain.after.rate).toBeCloseTo(150 / 780, 9)
  })

  it('reads an allocation: made over need, and by whom', () => {
    const changes = localizingFrom(
      {
        lots: [
          { part: { id: 'p-1' }, manufacturer: { id: 'b' }, quantity: 30 },
          { part: { id: 'p-1' }, manufacturer: { id: 'a' }, quantity: 30 },
          { part: 'seat', manufacturer: 'c', quantity: { value: 10 } },
          { part: 'odd', manufacturer: 'c', quantity: 10 },
        ],
        unmet: [{ part: 'p-1', quantity: 20 }, { part: 'odd' }],
      },
      { 'p-1': 'disc' },
    )
    expect(changes).toEqual([
      { line: 'disc', share: 0.75, manufacturers: ['a', 'b'] },
      { line: 'seat', share: 1, manufacturers: ['c'] },
    ])
    expect(localizationGain(bom, changes, { ...USD, formula: 'build-down' }).after.rate).toBe(0.48)
  })
})

describe('bad input', () => {
  const bom: Bom = { id: 'x', lines: [{ id: 'a', unitCost: 1, origin: 'CN' }] }
  it.each([
    [{ formula: 'rvc' }, 'formula: received "rvc"; expected one of build-down'],
    [{ currency: 'доллар' }, 'currency: received "доллар"'],
    [{ subassemblies: 'rollUp' }, 'originatingAt: received undefined'],
    [{ subassembly: 'rollUp' }, 'options.subassembly: received "rollUp"; expected one of formula'],
    [{ rates: [] }, 'on: received undefined; expected the day of the rates'],
  ])('names what is wrong with options %j', (more, message) => {
    const options = { ...USD, formula: 'cost-share', ...more } as Parameters<typeof localizationRate>[1]
    expect(() => localizationRate(bom, options)).toThrow(message)
  })

  it.each<[object, string]>([
    [{ id: 'x' }, 'bom.lines: received undefined; expected a list'],
    [{ id: 'x', lines: [{ id: 'a', unitCost: -1 }] }, 'bom.lines[0].unitCost.amount: received -1'],
    [{ id: 'x', lines: [{ id: 'a' }, { id: 'b', lines: [{ id: 'a' }] }] }, 'bom.lines[1].lines[0].id: received "a"'],
    [{ id: 'x', lines: [{ id: 'a', cost: 3 }] }, 'bom.lines[0].cost: received 3; expected one of id'],
    [{ id: 'x', lines: [{ id: 'a', localShare: 1.2 }] }, 'bom.lines[0].localShare: received 1.2'],
    [{ id: 'x', lines: [{ id: 'a', unitCost: '3' }] }, 'bom.lines[0].unitCost: received "3"'],
  ])('names what is wrong with the bill %j', (wrong, message) => {
    expect(() => localizationRate(wrong as Bom, { ...USD, formula: 'cost-share' })).toThrow(message)
  })
})
