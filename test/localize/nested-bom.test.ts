import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { localizationGain } from '../../src/localize/localization-gain.js'
import { type LocalizationRateOptions, localizationRate } from '../../src/localize/localization-rate.js'
import { RATE_FORMULAS, uzbekCostShare } from '../../src/localize/rate-formulas.js'
import type { Bom, BomLine } from '../../src/model/localization.js'

const USD = { currency: 'USD' }
const WITH_DUTIES = uzbekCostShare({ base: 'cost', duties: 'imported', source: 'test' })

const NONE = fc.constant<BomLine[]>([])

/** A bill of which everything is known; whole figures, so that sums are exact. */
const known = (depth: number): fc.Arbitrary<BomLine> =>
  fc
    .record({
      kind: fc.constantFrom(
        'material',
        'material',
        'material',
        'labor',
        'overhead',
        'other',
        'operation',
        'excluded',
        'profit',
      ),
      quantity: fc.constantFrom(1, 1, 2, 3),
      unitCost: fc.integer({ min: 0, max: 40 }),
      origin: fc.constantFrom('local', 'CN'),
      duty: fc.constantFrom(undefined, undefined, 1, 4),
      points: fc.constantFrom(undefined, 3, 7),
      lines: depth > 0 ? fc.oneof(NONE, fc.array(known(depth - 1), { maxLength: 3 })) : NONE,
      hasOwnCost: fc.boolean(),
    })
    .map(({ hasOwnCost, duty, points, lines, unitCost, ...line }) => {
      const within = lines.reduce((sum, one) => sum + costOf(one), 0)
      const isAssembly = lines.length > 0
      return {
        id: '',
        ...line,
        ...(isAssembly ? { kind: 'material', lines } : {}),
        ...(!isAssembly || hasOwnCost ? { unitCost: within + (isAssembly ? unitCost % 5 : unitCost) } : {}),
        ...(duty === undefined || (!isAssembly && line.kind !== 'material') ? {} : { duty }),
        ...(points === undefined ? {} : { points }),
      } as BomLine
    })

/** Cost of a line, per one of the line above. */
function costOf({ quantity = 1, unitCost, lines = [] }: BomLine): number {
  return quantity * ((unitCost as number | undefined) ?? lines.reduce((sum, line) => sum + costOf(line), 0))
}

function numbered(lines: readonly BomLine[], prefix = 'l'): BomLine[] {
  return lines.map((line, i) => ({
    ...line,
    id: `${prefix}${i}`,
    ...(line.lines ? { lines: numbered(line.lines, `${prefix}${i}.`) } : {}),
  }))
}

const bills = fc
  .array(known(2), { minLength: 1, maxLength: 4 })
  .map(numbered)
  .map((lines): Bom => ({ id: 'b', price: lines.reduce((sum, line) => sum + costOf(line) * 2 + 500, 1), lines }))

/** By tracing, line by line: what is imported, duties, points and part numbers, worked down from the top. */
function traced(
  lines: readonly BomLine[],
  times = 1,
): Record<'VNM' | 'VOM' | 'DUTY' | 'LP' | 'TP' | 'LN' | 'TN' | 'OWN', number> {
  const sum = { VNM: 0, VOM: 0, DUTY: 0, LP: 0, TP: 0, LN: 0, TN: 0, OWN: 0 }
  for (const line of lines) {
    const { kind = 'material', quantity = 1, unitCost = 0, origin, duty = 0, points = 0, lines: inner = [] } = line
    const count = times * quantity
    const isLocal = origin === 'local'
    sum.TP += points
    sum.LP += isLocal ? points : 0
    sum.DUTY += duty * count
    if (kind !== 'material') {
      // profit is no cost
      if (kind !== 'profit') sum.OWN += (unitCost as number) * count
      continue
    }
    const below = traced(inner, count)
    for (const key of Object.keys(sum) as (keyof typeof sum)[]) sum[key] += below[key]
    const added = count * (((line.unitCost as number | undefined) ?? 0) - inner.reduce((s, one) => s + costOf(one), 0))
    if (line.unitCost !== undefined) sum[isLocal ? 'VOM' : 'VNM'] += added
    if (inner.length === 0) {
      sum.TN += 1
      sum.LN += isLocal ? 1 : 0
    }
  }
  return sum
}

describe('a nested bill of which everything is known', () => {
  it('is what tracing every line by hand gives', () => {
    fc.assert(
      fc.property(bills, (bom) => {
        const { VNM, VOM, DUTY, LP, TP, LN, TN, OWN } = traced(bom.lines)
        const cost = VNM + VOM + OWN + DUTY
        const by = (formula: LocalizationRateOptions['formula']) => localizationRate(bom, { ...USD, formula }).rate
        expect(by('points')).toBeCloseTo(LP, 6)
        expect(by('build-up')).toBeCloseTo(VOM / (bom.price as number), 8)
        if (TP > 0) expect(by('points-share')).toBeCloseTo(LP / TP, 8)
        if (TN > 0) expect(by('part-count')).toBeCloseTo(LN / TN, 8)
        if (cost > 0) expect(by('cost-share')).toBeCloseTo((cost - VNM) / cost, 8)
        if (cost > 0) expect(by(WITH_DUTIES)).toBeCloseTo((cost - VNM - DUTY) / cost, 8)
      }),
      { numRuns: 300 },
    )
  })

  it('lies between the ends of the same bill with costs, origins and shares left out', () => {
    const hide = (lines: readonly BomLine[], choices: readonly number[], at = { i: 0 }): BomLine[] =>
      lines.map((line) => {
        const choice = choices[at.i++ % choices.length]
        const inner = line.lines ? { ...line, lines: hide(line.lines, choices, at) } : line
        const { unitCost, origin, ...rest } = inner
        // without a cost a sub-assembly costs what its lines do: nothing is unknown
        if (choice === 0 && !line.lines?.length) return { ...rest, ...(origin === undefined ? {} : { origin }) }
        if (choice === 1) return { ...rest, ...(unitCost === undefined ? {} : { unitCost }) }
        if (choice === 2 && typeof unitCost === 'number') {
          return { ...inner, unitCost: { low: Math.max(0, unitCost - 3), high: unitCost + 2 } }
        }
        return inner
      })
    const formulas = [...RATE_FORMULAS.map(({ id }) => id), WITH_DUTIES]
    const choices = fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 12 })
    const modes = fc.constantFrom<LocalizationRateOptions>(
      ...formulas.flatMap((formula): LocalizationRateOptions[] => [
        { ...USD, formula },
        { ...USD, formula, subassemblies: 'stated' },
        { ...USD, formula, subassemblies: 'rollUp', originatingAt: 0.5 },
      ]),
    )
    fc.assert(
      fc.property(bills, choices, modes, fc.boolean(), (bom, hidden, options, hasPrice) => {
        const { rate } = localizationRate(bom, options)
        if (rate === undefined) return
        const { price, ...rest } = bom
        const values = { AV: price!, TV: price!, FOB: price!, EXW: price! }
        const some = { ...(hasPrice ? bom : { ...rest, values }), lines: hide(bom.lines, hidden) }
        const { low, high, rate: told } = localizationRate(some, options)
        expect(low).toBeLessThanOrEqual(rate + 1e-8)
        expect(high).toBeGreaterThanOrEqual(rate - 1e-8)
        expect(told === undefined || Math.abs(told - rate) < 1e-8).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a sub-assembly that may cost less than the local part in it', () => {
  it('may be all local, and as little as the part is of the most it may cost', () => {
    // 1 USD of local content in something worth 0–3 USD from abroad: up to 1 USD all of it is local, at 3 USD a third
    const part = { id: 'in', kind: 'material', quantity: 1, origin: 'local', unitCost: 1 } as const
    const box = { id: 'box', kind: 'material', quantity: 1, origin: 'CN', unitCost: { low: 0, high: 3 }, lines: [part] }
    const { rate, low, high } = localizationRate({ id: 'b', lines: [box] } as Bom, { ...USD, formula: WITH_DUTIES })
    expect([rate, low, high]).toEqual([undefined, expect.closeTo(1 / 3, 8), 1])
  })
})

describe('what has no bound', () => {
  it('leaves a share of a fixed value open: an unknown local part may reach any threshold', () => {
    const bom: Bom = {
      id: 'x',
      values: { AV: 100 },
      lines: [
        { id: 'a', origin: 'local', unitCost: 20 },
        { id: 'b', origin: 'local' },
      ],
    }
    const rate = localizationRate(bom, { ...USD, formula: 'build-up', threshold: 0.4 })
    expect(rate).toMatchObject({ low: 0.2, high: 1, standing: 'open' })
  })

  it('counts what may be nothing as what it may be, too', () => {
    const bom: Bom = {
      id: 'x',
      lines: [
        { id: 'a', origin: 'CN', unitCost: { low: 0, high: 10 } },
        { id: 'b', origin: 'local' },
      ],
    }
    const rate = localizationRate(bom, { ...USD, formula: 'cost-share', threshold: 0.4 })
    expect(rate).toMatchObject({ low: 0, high: 1, standing: 'open' })
    expect(rate.rate).toBeUndefined()
  })
})

describe('lines that group others', () => {
  it('pay their own duty and bring their own points, whether or not they have a cost', () => {
    const bom = (cost: Partial<BomLine>): Bom => ({
      id: 'x',
      lines: [
        {
          id: 'engine',
          origin: 'CN',
          duty: 5,
          points: 50,
          ...cost,
          lines: [{ id: 'block', origin: 'CN', unitCost: 10, points: 4 }],
        },
      ],
    })
    for (const cost of [{}, { unitCost: 10 }, { unitCost: 12 }]) {
      const { variables } = localizationRate(bom(cost), { ...USD, formula: WITH_DUTIES })
      expect(variables['DUTY']).toEqual({ low: 5, high: 5 })
      const points = localizationRate(bom(cost), { ...USD, formula: 'points-share' })
      expect(points.variables['TP']).toEqual({ low: 54, high: 54 })
    }
  })

  it('are no part numbers of their own, whatever assembling adds', () => {
    const count = (unitCost: number) =>
      localizationRate(
        { id: 'x', lines: [{ id: 'e', origin: 'local', unitCost, lines: [{ id: 'b', origin: 'CN', unitCost: 10 }] }] },
        { ...USD, formula: 'part-count' },
      ).rate
    expect([count(10), count(11)]).toEqual([0, 0])
  })

  it('cost what their lines cost where they are work', () => {
    const work: BomLine = {
      id: 'work',
      kind: 'labor',
      lines: [
        { id: 'welding', kind: 'labor', unitCost: 3 },
        { id: 'painting', kind: 'labor', unitCost: 2 },
      ],
    }
    const bom: Bom = { id: 'x', lines: [{ id: 'm', origin: 'CN', unitCost: 10 }, work] }
    expect(localizationRate(bom, { ...USD, formula: 'cost-share' }).rate).toBeCloseTo(5 / 15, 9)
  })

  it('reach the rate they are judged by, in spite of the last bit of a sum', () => {
    // 0.57 of each of three
    const parts = [1, 2, 3].map((i): BomLine => ({ id: `p${i}`, unitCost: 1.1 * i, localShare: 0.57 }))
    const bom: Bom = { id: 'x', lines: [{ id: 's', lines: parts }] }
    const options = { ...USD, formula: 'cost-share', subassemblies: 'rollUp', originatingAt: 0.57 } as const
    expect(localizationRate(bom, options).rate).toBe(1)
  })
})

describe('localizationGain of a share', () => {
  const half = (line: Omit<BomLine, 'id'>, options: Partial<LocalizationRateOptions> = {}, unitCost?: number) =>
    localizationGain(
      { id: 'x', lines: [{ id: 'a', ...line }] },
      [{ line: 'a', share: 0.5, ...(unitCost === undefined ? {} : { unitCost }) }],
      { ...USD, formula: 'cost-share', ...options },
    ).after

  it('takes amounts as large as sums in soum are', () => {
    const after = half({ unitCost: 20_000_000, origin: 'CN' }, { currency: 'UZS' }, 12_000_000)
    expect(after.rate).toBeCloseTo(6 / 16, 9)
  })

  it('leaves what is local already local, however it is spelled', () => {
    expect(half({ unitCost: 10, origin: ' Local' }).rate).toBe(1)
  })

  it('counts an unknown origin as the options say', () => {
    expect(half({ unitCost: 10 }, { unknownOrigin: 'imported' }).rate).toBe(0.5)
    expect(half({ unitCost: 10 })).toMatchObject({ low: 0.5, high: 1 })
  })

  it('keeps the rest of a sub-assembly at what its lines say', () => {
    const lines: BomLine[] = [
      { id: 'i', origin: 'CN', unitCost: 4 },
      { id: 'l', origin: 'local', unitCost: 6 },
    ]
    expect(half({ lines, origin: 'CN' }).rate).toBeCloseTo(0.6, 9)
  })

  it('pays the duty of the rest in the currency that it was paid in', () => {
    const rates = [{ date: '2026-01-01', from: 'EUR', to: 'USD', rate: 2 }]
    const line = { unitCost: { amount: 10, currency: 'EUR' }, duty: 2, origin: 'CN' }
    const after = half(line, { formula: WITH_DUTIES, rates, on: '2026-02-01' }, 20)
    expect(after.variables['DUTY']).toEqual({ low: 2, high: 2 })
    expect(after.variables['VNM']).toEqual({ low: 10, high: 10 })
  })

  it('is between two ends where the other half costs nobody knows what', () => {
    const after = half({ origin: 'CN' }, { formula: 'cost-share' }, 10)
    expect(after).toMatchObject({ low: 0, high: 1 })
    const ranged = half({ origin: 'CN', unitCost: { low: 5, high: 20 } }, { formula: 'cost-share' }, 10)
    // 5 of (2.5 … 10) + 5
    expect(ranged.low).toBeLessThanOrEqual(5 / 15)
    expect(ranged.high).toBeGreaterThanOrEqual(5 / 7.5 - 1e-9)
  })

  it('refuses a bill that contains itself, as the rate does', () => {
    const line: { id: string; lines: BomLine[] } = { id: 'c', lines: [] }
    line.lines.push(line)
    const gain = () => localizationGain({ id: 'x', lines: [line] }, [{ line: 'd' }], { ...USD, formula: 'points' })
    expect(gain).toThrow('an id that no other line has')
  })
})
