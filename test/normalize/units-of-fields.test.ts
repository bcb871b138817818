import { describe, expect, it } from 'vitest'
import { countryCode } from '../../src/catalog/countries.js'
import { readHardness } from '../../src/normalize/engineering/hardness.js'
import { readRaMicrometers } from '../../src/normalize/engineering/roughness.js'
import { readTolerance } from '../../src/normalize/engineering/tolerance.js'
import { readAmount, readAnnualAmount } from '../../src/normalize/figures/amount.js'
import { findDimensions } from '../../src/normalize/figures/dimension.js'
import { readLeadTimeDays } from '../../src/normalize/figures/duration.js'
import { readHsCode } from '../../src/normalize/figures/hs-code.js'
import { readMeasure } from '../../src/normalize/figures/measure.js'
import { readMoney } from '../../src/normalize/figures/money.js'
import { readMassKg } from '../../src/normalize/figures/quantity.js'
import { notesOf, valueOrCode } from './reading.js'

describe('multipliers and units of one spelling', () => {
  it.each(['2,5 МН', '2.5 MN', '2,5 мн', '2,5 меганьютон'])('%s is a force', (text) =>
    expect(valueOrCode(readMeasure(text, 'kN'))).toEqual({ min: 2500, max: 2500, unit: 'kN' }),
  )
  it.each(['3 млн/год', '3mn/year', '3 mn pcs/year'])('%s are millions', (text) =>
    expect(valueOrCode(readAnnualAmount(text))).toEqual({ value: 3e6, unit: 'piece' }),
  )
  it('is refused where neither can be', () => {
    expect(valueOrCode(readMeasure('3 мн', 'mm'))).toBe('!unit.dimension')
    expect(valueOrCode(readAnnualAmount('3 МН/год'))).toBe('!unit.dimension')
    expect(valueOrCode(readLeadTimeDays('45к'))).toBe('!unit.unknown')
    expect(valueOrCode(readMassKg('5к'))).toBe('!unit.unknown')
    expect(valueOrCode(readAmount('60k'))).toEqual({ value: 60_000, unit: 'piece' })
    expect(valueOrCode(readMoney('$3 mn'))).toEqual({ amount: 3e6, currency: 'USD' })
  })
})

describe('the unit of a tolerance', () => {
  it.each(['±10 угл. мин', '±0,3 град', '±0.5 кгс', '±2 daqiqa', '±3 кв', '±0,1 попугаев'])('%s is no mm', (text) =>
    expect(valueOrCode(readTolerance(text))).toBe('!tolerance.unreadable'),
  )
  it.each([
    ['±0,05 дюйма', { toleranceMm: 2.54 }],
    ['±5 mil', { toleranceMm: 0.254 }],
    ['±0,1 на сторону', { toleranceMm: 0.2 }],
    ['±0,1', { toleranceMm: 0.2 }],
    ['9 кв.', { itGrade: 9 }],
    ['не более 0,02 мм', { toleranceMm: 0.02 }],
    ['0,02 mm gacha', { toleranceMm: 0.02 }],
  ])('%s', (text, expected) => expect(valueOrCode(readTolerance(text))).toEqual(expected))
  it('of a range the finer end is taken, and said so', () =>
    expect(notesOf(readTolerance('±0,03…0,08 мм'))).toEqual(['tolerance.several']))
})

describe('two figures in a cell', () => {
  it.each([
    [readMassKg, '4+1 кг'],
    [readLeadTimeDays, '45+15 дней'],
    [readLeadTimeDays, '45 + 15 дней'],
    [readAnnualAmount, '4000+2000 шт'],
    [readAmount, '200+300'],
  ] as const)('a sum is no figure: %o %s', (read, text) =>
    expect(valueOrCode(read(text) as ReturnType<typeof readMassKg>)).toBe('!value.unclear'),
  )
  it('a deviation is no addend, and a smaller unit belongs to the figure', () => {
    expect(valueOrCode(readMassKg('5 +0,2 кг'))).toBe(5)
    expect(valueOrCode(readMeasure('2+0,1 мм', 'mm'))).toEqual({ min: 2, max: 2, unit: 'mm' })
    expect(valueOrCode(readMassKg('2 кг 400 г'))).toBe(2.4)
    expect(valueOrCode(readLeadTimeDays('1 мес. 15 дн.'))).toBe(45)
    expect(valueOrCode(readMoney('8 USD 40 центов'))).toEqual({ amount: 8.4, currency: 'USD' })
    expect(valueOrCode(readLeadTimeDays('bir oy'))).toBe(30)
  })
})

describe('what is no amount of a year', () => {
  it.each([
    '6 шт на машину',
    '6 pcs per vehicle',
    '6 шт/авто',
    'mashinaga 6 dona',
    'машинага 6 дона',
    '2 шт/машинокомплект',
  ])('%s', (text) => expect(valueOrCode(readAnnualAmount(text))).toBe('!unit.dimension'))
  it('a year, and an amount for one', () => {
    expect(readAnnualAmount('2028 г.').ok).toBe(false)
    expect(valueOrCode(readAnnualAmount('12 000 шт в 2028 году'))).toEqual({ value: 12_000, unit: 'piece' })
    expect(valueOrCode(readAnnualAmount('2028-yilda 12 000 dona'))).toEqual({ value: 12_000, unit: 'piece' })
    expect(valueOrCode(readAnnualAmount('5000 комплектов в год'))).toEqual({ value: 5000, unit: 'set' })
  })
})

describe('usual spellings', () => {
  it('a roughness has no minus, a dash is none', () => {
    expect(valueOrCode(readRaMicrometers('Ra -3,2'))).toBe('!number.negative')
    expect(valueOrCode(readRaMicrometers('Ra-3,2'))).toBe(3.2)
    expect(valueOrCode(readRaMicrometers('Ra - 3,2'))).toBe(3.2)
  })
  it('at least, and the mark of a text', () => {
    expect(valueOrCode(readHardness('58+ HRC'))).toEqual({ id: 'hardness', min: 58, unit: 'HRC' })
    expect(valueOrCode(readHsCode("'8708309109"))).toBe('8708309109')
  })
  it.each([
    ['Ю. Корея', 'KR'],
    ['S.Korea', 'KR'],
    ['Korea Rep.', 'KR'],
    ['Сев. Корея', 'KP'],
    ['P.R.C.', 'CN'],
    ['Китай (КНР)', 'CN'],
    ['Made in Japan', 'JP'],
    ['Германии', 'DE'],
    ['Польши', 'PL'],
    ['Xitoydan', 'CN'],
    ['China/Korea', undefined],
    ['Hong Kong (China)', undefined],
    ['завод', undefined],
  ])('country %s', (text, code) => expect(countryCode(text)).toBe(code))
})

it('many diameters take time in line with their number', () => {
  const took = (n: number) => {
    const from = performance.now()
    findDimensions('Ø1'.repeat(n))
    return performance.now() - from
  }
  took(100)
  expect(took(8000)).toBeLessThan(6000)
})
