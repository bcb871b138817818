import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readCustoms } from '../../examples/data/read-customs.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { explainIssue } from '../../src/explain/explain.js'
import { importDemand } from '../../src/localize/demand.js'
import {
  coefficientOfVariation,
  compoundGrowth,
  concentrationOf,
  paretoClasses,
  quantile,
} from '../../src/localize/demand-figures.js'
import { type ImportReading, readImportRows } from '../../src/localize/import-rows.js'
import { plainFigure } from '../../src/localize/plain-figure.js'
import type { Lang, Money } from '../../src/model/basics.js'
import type { ImportRecord } from '../../src/model/demand.js'
import type { Part } from '../../src/model/part.js'
import { readAmount } from '../../src/normalize/figures/amount.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const row = (more: Record<string, unknown> = {}) => ({
  date: '2025-03-01',
  description: 'Колодки тормозные передние',
  hsCode: '8708309109',
  quantity: 1000,
  unit: 'шт',
  value: 2500,
  currency: 'USD',
  origin: 'KR',
  importer: 'A',
  ...more,
})
const demand = (rows: readonly unknown[], options = {}) => importDemand(rows, defaultCatalog, options)

describe('figures of demand', () => {
  it('are those of the textbooks', () => {
    // R: quantile(1:10, c(.25, .5, .75)) → 3.25 5.50 7.75 (type 7, its default)
    const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    expect([0.25, 0.5, 0.75].map((share) => quantile(ten, share))).toEqual([3.25, 5.5, 7.75])
    expect(quantile([4], 0.25)).toBe(4)
    // population standard deviation of 2, 4, 4, 4, 5, 5, 7, 9 is 2, mean 5
    expect(coefficientOfVariation([2, 4, 4, 4, 5, 5, 7, 9])).toBeCloseTo(0.4, 12)
    expect(coefficientOfVariation([7])).toBeUndefined()
    // 100 → 121 in two years: 10 % a year
    expect(compoundGrowth(100, 121, 2)).toBeCloseTo(0.1, 12)
    expect(compoundGrowth(0, 5, 2)).toBeUndefined()
  })

  it('measures concentration as the US Department of Justice explains it', () => {
    // four firms of 30, 30, 20 and 20 percent: HHI 2,600
    expect(concentrationOf(['a', 'b', 'c', 'd'], [30, 30, 20, 20]).hhi! * 10_000).toBeCloseTo(2600, 9)
    const half = concentrationOf(['a', undefined], [1, 3])
    expect(half).toMatchObject({ count: 1, hhi: 1, unknownShare: 0.75 })
    expect(concentrationOf([undefined], [3])).toEqual({ count: 0, shares: [], unknownShare: 1 })
  })

  it('puts what makes 80 % in class A and what passes 95 % in C', () => {
    expect(paretoClasses([50, 30, 15, 4, 1])).toEqual(['A', 'A', 'B', 'C', 'C'])
    expect(paretoClasses([0, 0])).toEqual(['C', 'C'])
    // equal values: 80 and 15 of a hundred, whatever the last bits of the sum say
    const hundred = paretoClasses(Array.from({ length: 100 }, () => 0.7))
    expect(['A', 'B', 'C'].map((letter) => hundred.filter((one) => one === letter).length)).toEqual([80, 15, 5])
  })
})

describe('importDemand', () => {
  it('groups the same part in four languages, sides apart', () => {
    const rows = [
      row(),
      row({ description: 'Brake pads front, new', date: '01.09.2025', origin: 'Корея' }),
      row({ description: 'Old tormoz kolodkasi Cobalt uchun', importer: 'B' }),
      row({ description: 'ОЛД ТОРМОЗ КОЛОДКАСИ', hsCode: undefined }),
      row({ description: 'Колодки тормозные задние', quantity: 10 }),
    ]
    const { groups } = demand(rows)
    expect(groups.map(({ rows: n, key }) => [n, key.map(({ field, value }) => `${field} ${value}`)])).toEqual([
      [4, ['part brake-pad', 'hs 8708', 'positions front']],
      [1, ['part brake-pad', 'hs 8708', 'positions rear']],
    ])
    expect(groups[0]!.key[1]).toEqual({ field: 'hs', value: '8708', statedBy: 3 })
    expect(groups[0]!.origins).toMatchObject({ count: 1, hhi: 1 })
    expect(groups[0]!.importers.shares.map(({ name, share }) => [name, share])).toEqual([
      ['A', 0.75],
      ['B', 0.25],
    ])
  })

  it('lets a row that says less join the others only where they agree', () => {
    const steel = row({ description: 'Вал, сталь 45' })
    const other = row({ description: 'Вал, 40Х' })
    const bare = row({ description: 'Вал' })
    expect(demand([steel, bare]).groups.map((group) => group.rows)).toEqual([2])
    expect(
      demand([steel, other, bare])
        .groups.map((group) => group.key.at(-1)!.value)
        .sort(),
    ).toContain('?')
    expect(demand([steel, other, bare], { by: ['part'] }).groups).toHaveLength(1)
    const named = { groupAs: ({ index }: { index: number }) => (index === 0 ? 'mine' : undefined) }
    expect(
      demand([bare, bare], { ...named, by: ['part'] })
        .groups.map(({ id }) => id)
        .sort(),
    ).toEqual(['part:mine', 'part:shaft'])
  })

  it('counts only rows of the group among those that state its key', () => {
    const seal = { hsCode: '4016930005', unit: 'м' }
    const { groups } = demand([
      ...[1, 2, 3, 4].map((value) => row({ ...seal, description: 'Эшик зичлагичи EPDM', value })),
      ...[1, 2, 3, 4, 5].map((value) => row({ ...seal, description: 'Уплотнитель двери резиновый', value })),
      row({ description: 'Уплотнитель двери резиновый', hsCode: undefined }),
    ])
    const stated = groups.map(({ rows, key }) => [rows, key.map(({ statedBy }) => statedBy)])
    // part, heading and material of 4; of 6 one has no heading
    expect(stated.sort((a, b) => Number(a[0]) - Number(b[0]))).toEqual([
      [4, [4, 4, 4]],
      [6, [6, 5, 6]],
    ])
  })

  it('gives annual figures, growth, spread and variability by hand', () => {
    const rows = [
      row({ date: '2024-01-15', quantity: 1000, value: 2000 }),
      row({ date: '2024-12-01', quantity: 1000, value: 3000 }),
      row({ date: '2025-01-10', quantity: 2000, value: 6000 }),
      row({ date: '2025-12-20', quantity: 1000, value: 4000 }),
    ]
    const [group] = demand(rows).groups
    const { period } = demand(rows)
    expect(period).toMatchObject({ from: '2024-01-01', to: '2025-12-31' })
    // one of them a leap year
    expect(period!.years).toBe(2)
    expect(group!.annualValue!.amount).toBe(7500)
    expect(group!.annualQuantity!.value).toBe(2500)
    expect(group!.years).toEqual([
      { year: 2024, full: true, value: 5000, quantity: 2000 },
      { year: 2025, full: true, value: 10_000, quantity: 3000 },
    ])
    expect(group!.growth).toBeCloseTo(1, 12)
    expect(group!.unitPrice).toEqual({
      currency: 'USD',
      unit: 'piece',
      rows: 4,
      // 15,000 over 5,000
      mean: 3,
      min: 2,
      quartiles: [2.75, 3, 3.25],
      max: 4,
    })
    // 24 months, four of them with imports: mean 625, variance (4e6 + 9e6 + 36e6 + 16e6)/24 − 625²
    expect(group!.variability).toBeCloseTo(Math.sqrt(65e6 / 24 - 625 ** 2) / 625, 9)
  })

  it('takes a part of a year as its share of the days of that year', () => {
    const years = (from: string, to: string) => demand([row({ date: from })], { period: { from, to } }).period!.years
    expect(years('2024-02-29', '2024-02-29')).toBeCloseTo(1 / 366, 12)
    expect(years('2023-12-31', '2025-01-01')).toBeCloseTo(1 / 365 + 1 + 1 / 365, 12)
    expect(years('2025-01-01', '2025-12-31')).toBe(1)
    expect(() => years('2025-01-02', '2025-01-01')).toThrow('a period whose end is not before its beginning')
  })

  it('converts at the rate of the day, at the price level asked for, and reports what it cannot', () => {
    const rows = [
      row({ value: '12 650 000', currency: 'сум', date: '2024-05-01' }),
      row({ value: 100, currency: 'EUR', date: '2025-05-01' }),
    ]
    const rates = [
      { date: '2024-01-01', from: 'USD', to: 'UZS', rate: 12_500 },
      { date: '2024-04-30', from: 'USD', to: 'UZS', rate: 12_650 },
    ]
    const found = demand(rows, { currency: 'USD', rates, priceIndex: { 2024: 1, 2025: 1.1 } })
    expect(found.unconverted).toEqual([1])
    expect(found.groups[0]!.annualValue!.amount).toBeCloseTo((1000 * 1.1) / found.period!.years, 1)
    expect(found.groups[0]!.unvalued).toBe(1)
    expect(found.issues).toEqual([
      {
        index: 1,
        code: 'exchangeRate.missing',
        path: ['currency'],
        received: 'EUR',
        expected: 'a rate to USD on or before 2025-05-01',
      },
    ])
    expect(found.given.value).toEqual([
      { currency: 'EUR', amount: 100 },
      { currency: 'UZS', amount: 12_650_000 },
    ])
  })

  it.each(['-500,00', '−500', '– 500', '(500,00)', '500,00-', 'минус 500', -500])('takes %s for no value', (value) => {
    const { groups, issues } = demand([row({ value: '2 000,00' }), row({ value })])
    expect(groups[0]!.unvalued).toBe(1)
    expect(issues).toMatchObject([{ index: 1, path: ['value'], code: 'number.negative' }])
  })

  it('tells of a row that says what an earlier one does, and counts both', () => {
    const one = { value: '9 871,55', quantity: '1 234' }
    const { groups, issues } = demand(
      [row(one), row({ value: '1' }), row(one), row({ ...one, origin: 'CN' }), row(one)],
      {
        period: { from: '2025-01-01', to: '2025-12-31' },
      },
    )
    // 4 × 9,871.55 + 1
    expect(groups[0]!.annualValue!.amount).toBe(39_487.2)
    expect(issues.map(({ index, code, received }) => [index, code, received])).toEqual([
      [2, 'row.duplicate', '0'],
      [4, 'row.duplicate', '0'],
    ])
    expect(explainIssue(issues[0]!, 'ru')).toBe('Повторяет строку с индексом 0; учтены обе.')
  })

  it('leaves a value that is not known unknown', () => {
    const list = [
      row({ description: 'Подшипник 6205', hsCode: '8482109008', value: '14 000 000,00', currency: 'RUB' }),
      row({ description: 'Вал', hsCode: '8483102909', value: '900,00' }),
    ]
    const { groups } = demand(list, { currency: 'USD' })
    const [shaft, bearing] = groups
    expect(shaft).toMatchObject({ annualValue: { currency: 'USD' }, share: 1, pareto: 'A' })
    for (const key of ['annualValue', 'share', 'pareto', 'unitPrice']) expect(bearing).not.toHaveProperty(key)
    expect(bearing!.years).toEqual([{ year: 2025, full: false, quantity: 1000, unvalued: 1 }])
    expect(bearing).toMatchObject({ unvalued: 1, annualQuantity: { unit: 'piece' } })
  })

  it('has no period where no row says a day and none is given', () => {
    const undated = demand([row({ date: undefined }), row({ date: 'вчера', value: 1 })])
    expect(undated).not.toHaveProperty('period')
    expect(undated.groups[0]).toMatchObject({ years: [], rows: 2, share: 1, unitPrice: { rows: 2 } })
    for (const key of ['annualValue', 'annualQuantity', 'growth', 'variability'])
      expect(undated.groups[0]).not.toHaveProperty(key)
    for (const rows of [[], [null, { description: '…' }]]) expect(demand(rows)).not.toHaveProperty('period')
    const period = { from: '2025-01-01', to: '2025-12-31' }
    expect(demand([row({ date: undefined })], { period }).groups[0]!.annualValue).toEqual({
      amount: 2500,
      currency: 'USD',
    })
    expect(demand([row({ date: '01.03.2025 14:20' }), row({ date: '2025-09-15 09:00:00' })]).period).toMatchObject({
      from: '2025-03-01',
      to: '2025-09-30',
    })
  })

  it('gives figures without the last bits of their sums', () => {
    const thirds = [0.1, 0.2, 0.3, 0.7, 0.1].map((value) => row({ value, quantity: 0.1, unit: 'кг' }))
    const { groups } = demand(thirds, { period: { from: '2025-01-01', to: '2025-12-31' } })
    expect(groups[0]).toMatchObject({
      annualValue: { amount: 1.4 },
      annualQuantity: { value: 0.5 },
      years: [{ value: 1.4, quantity: 0.5 }],
      unitPrice: { mean: 2.8, min: 1, max: 7 },
    })
    expect(groups[0]!.origins).toEqual({ count: 1, hhi: 1, shares: [{ name: 'KR', share: 1 }], unknownShare: 0 })
  })

  it('says what is amiss in the language asked for, field names too', () => {
    const { issues } = demand([
      row({ date: '31.02.2025', quantity: 'x', value: 'п/ж', origin: 'Атлантида' }),
      row({ unit: 'zz', currency: 'zz', цвет: 'red' }),
    ])
    const said = (lang: Lang) => issues.map((issue) => explainIssue(issue, lang))
    expect(said('ru')).toEqual(
      expect.arrayContaining([
        'Дата: такого не бывает: «31.02.2025» (пишите, например, «01.03.2025»).',
        'Единица измерения: неизвестная единица: «zz» (пишите, например, «шт»).',
        'Валюта: неизвестная валюта: «zz» (пишите, например, «USD»).',
        'Стоимость: не удалось прочитать: «п/ж» (пишите, например, «9 871,55»).',
        'Цвет: такой колонки нет, «red» не прочитано.',
      ]),
    )
    for (const lang of ['ru', 'uz', 'uz-Cyrl'] as const) {
      expect(said(lang).join(' ')).not.toMatch(/\b(?:Date|Value|Quantity|Unit|Currency|Origin|Importer)\b/)
    }
    expect(said('uz')).toContain('Sana: bunday qiymat boʻlmaydi: «31.02.2025» (masalan, «01.03.2025» deb yozing).')
    expect(said('uz-Cyrl').join(' ')).toContain('Сана: ')
    expect(said('uz-Cyrl').join(' ')).toContain('«USD» деб ёзинг')
  })

  it('loses nothing, whatever the rows are', () => {
    const cell = fc.constantFrom(undefined, '', '12', '1 000,5', 7, -3, Number.NaN, null, true, 'пять', '1e3', {})
    const any = fc.oneof(
      fc.record({
        date: fc.constantFrom(undefined, '2025-02-30', '2025-02-03', '03.02.2025', 'вчера', 5),
        description: fc.constantFrom(undefined, '', '…', 'Вал', 'Brake disc', 'Қолип', '<b>', '__proto__'),
        hsCode: fc.constantFrom(undefined, '8708', 'abc', 870830, '9999999999'),
        quantity: cell,
        unit: fc.constantFrom(undefined, 'шт', 'kg', 'попугай', ''),
        value: cell,
        currency: fc.constantFrom(undefined, 'USD', 'EUR', 'QQQ', ''),
        origin: fc.constantFrom(undefined, 'KR', 'Китай', '???'),
        importer: fc.constantFrom(undefined, 'A', '__proto__', 'constructor'),
        colour: fc.constantFrom(undefined, 'red'),
      }),
      fc.constantFrom(null, 5, 'row', []),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), (rows) => {
        const { given, grouped, unread, groups, issues } = demand(rows)
        expect(given.rows).toBe(rows.length)
        expect(grouped.rows + unread.rows).toBe(rows.length)
        expect(groups.reduce((sum, group) => sum + group.rows, 0)).toBe(grouped.rows)
        expect([...groups.flatMap(({ indexes }) => indexes), ...unread.indexes].sort((a, b) => a - b)).toEqual(
          rows.map((_, i) => i),
        )
        const sum = (totals: readonly Money[], currency: string) =>
          totals.find((money) => money.currency === currency)?.amount ?? 0
        for (const { currency, amount } of given.value) {
          expect(sum(grouped.value, currency) + sum(unread.value, currency)).toBeCloseTo(amount, 2)
        }
        for (const { index } of issues) expect(index).toBeLessThan(rows.length)
        const figures = JSON.stringify(groups)
        expect(figures).not.toMatch(/null|NaN|Infinity/)
      }),
      { numRuns: 200, seed: 8 },
    )
  })

  it('refuses what is no list and options that cannot be', () => {
    expect(() => demand('rows' as never)).toThrow(/rows/)
    expect(() => demand([], { currency: 'dollars' })).toThrow(/currency/)
    expect(() => demand([], { priceIndex: { 2024: 0 } })).toThrow(/priceIndex/)
    expect(() => demand([], { period: { from: '2025-02-01', to: '2024-01-01' } })).toThrow(/period/)
  })
})

describe('what is kept while a list is read', () => {
  it('reports nothing of a row that is understood', () => {
    expect(readImportRows([row(), row({ hsCode: '' })], defaultCatalog).issues).toEqual([])
  })

  it('changes nothing: every row is read as it would be by itself', () => {
    const rows = readCustoms().slice(0, 300)
    // each twice, and once more with another code
    const list: Readonly<Record<string, string>>[] = [...rows]
    list.push(...rows.map((one) => ({ ...one, hsCode: '870899' })), ...rows)
    const parts: Part[] = []
    const groupAs = ({ part }: ImportRecord) => {
      parts.push(part)
      return undefined
    }
    const together = readImportRows(list, defaultCatalog, { groupAs })
    const apart = list.map((one) => readImportRows([one], defaultCatalog))
    const withoutIndex = ({ rows: read }: ImportReading) => read.map(({ index: _, ...rest }) => rest)
    expect(withoutIndex(together)).toEqual(apart.flatMap(withoutIndex))
    const issues = apart.flatMap(({ issues: found }, index) => found.map((issue) => ({ ...issue, index })))
    const [repeated, other] = [true, false].map((is) =>
      together.issues.filter(({ code }) => (code === 'row.duplicate') === is),
    )
    expect(other).toEqual(issues)
    // the last third says again what the first does
    expect(repeated!.length).toBeGreaterThanOrEqual(rows.length)
    expect(repeated!.filter(({ index }) => index >= 600).map(({ received }) => Number(received))).toEqual(
      rows.map((one) => list.findIndex((other) => JSON.stringify(other) === JSON.stringify(one))),
    )
    for (const [i, { index }] of together.rows.slice(0, 40).entries()) {
      const { description: name, hsCode } = list[index]!
      expect(parts[i]).toEqual(normalizePart({ id: '', name, ...(hsCode ? { hsCode } : {}) }).value)
    }
  })

  it('takes a plain figure for what the reader of amounts takes it for', () => {
    const digits = (min: number, max: number) =>
      fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((list) => list.join(''))
    const cell = fc
      .tuple(digits(1, 12), fc.array(digits(2, 4), { maxLength: 3 }), fc.constantFrom('', '.', ','), digits(0, 3))
      .map(([first, groups, sign, part]) => `${[first, ...groups].join(' ')}${sign}${part}`)
    let plain = 0
    fc.assert(
      fc.property(cell, (text) => {
        const taken = plainFigure(text)
        if (taken === undefined) return
        plain++
        expect(readAmount({ value: text, unit: 'piece' })).toEqual({
          ok: true,
          value: { value: taken, unit: 'piece' },
          notes: [],
        })
      }),
      { numRuns: 8000, seed: 12 },
    )
    expect(plain).toBeGreaterThan(500)
    expect(['1.234', '1,234', '1 23', '-5', '1e3', ' 7', '12 34', '', '١٢'].map(plainFigure)).toEqual(
      Array(9).fill(undefined),
    )
  })
})

describe('cells that a program has written', () => {
  it('takes a Date as its day in UTC', () => {
    const dates = [new Date('2025-03-01T00:00:00Z'), new Date('2025-12-31T23:59:59Z')]
    const { period, issues } = demand(dates.map((date, i) => row({ date, value: 500 + i })))
    expect(period).toMatchObject({ from: '2025-03-01', to: '2025-12-31' })
    expect(issues).toEqual([])
  })

  it('says where a cell is neither a text nor a number, and loses no money by it', () => {
    const cells = { date: new Date(Number.NaN), quantity: true, origin: { code: 'CN' }, importer: ['A', 'B'] }
    const { given, issues } = demand([row(cells)])
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`).sort()).toEqual([
      'date.unreadable date',
      'value.type importer',
      'value.type origin',
      'value.type quantity',
    ])
    expect(given.value).toEqual([{ amount: 2500, currency: 'USD' }])
  })
})

describe('what is known in part', () => {
  const month = (year: number, k: number) => `${year}-${String(k).padStart(2, '0')}-15`
  const threeYears = [2022, 2023, 2024].flatMap((year) =>
    Array.from({ length: 12 }, (_, k) => row({ date: month(year, k + 1), value: 100 })),
  )

  it('has no growth from a year of which a row has no value, nor a variability', () => {
    const [whole] = demand(threeYears).groups
    expect([whole?.growth, whole?.variability]).toEqual([0, 0])
    const partly = threeYears.map((one, i) => (i > 0 && i < 12 ? { ...one, currency: 'JPY' } : one))
    const [group] = demand(partly, { currency: 'USD' }).groups
    expect([group?.growth, group?.variability, group?.unvalued]).toEqual([undefined, undefined, 11])
    expect(group?.years.map(({ value, unvalued }) => [value, unvalued])).toEqual([
      [100, 11],
      [1200, undefined],
      [1200, undefined],
    ])
  })

  it('keeps growth where only a year between is known in part', () => {
    const partly = threeYears.map((one, i) => (i === 18 ? { ...one, currency: 'JPY' } : one))
    expect(demand(partly, { currency: 'USD' }).groups[0]?.growth).toBe(0)
  })

  it('counts rows without a date', () => {
    const { groups } = demand([row({ value: 100 }), row({ value: 900, date: '' })])
    expect(groups[0]).toMatchObject({ undated: 1, rows: 2 })
  })

  it('says of which year the price level is missing', () => {
    const { issues } = demand(threeYears, { priceIndex: { 2022: 1, 2024: 2.25 } })
    expect(issues.length).toBe(12)
    expect(issues[0]).toMatchObject({ code: 'priceIndex.missing', received: '2023', index: 12 })
  })

  it('has totals that add up however many decimals are given', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 1e9 }), fc.boolean(), fc.constantFrom('USD', 'KRW', 'UZS'))),
        (cells) => {
          const { given, grouped, unread } = demand(
            cells.map(([units, isSaid, currency]) =>
              row({ value: units / 1e4, currency, ...(isSaid ? {} : { description: '--' }) }),
            ),
          )
          const sums = new Map<string, number>()
          for (const { amount, currency } of [...grouped.value, ...unread.value])
            sums.set(currency, (sums.get(currency) ?? 0) + amount)
          for (const { amount, currency } of given.value) expect(sums.get(currency)).toBeCloseTo(amount, 6)
          expect(sums.size).toBe(given.value.length)
        },
      ),
    )
  })
})
