import { describe, expect, it } from 'vitest'
import { formatDate, formatNumber, formatPercent } from '../../src/explain/numbers.js'
import { agree } from '../../src/explain/phrasebook.js'
import { formatPeriod, formatQuantity, formatRange } from '../../src/explain/units.js'
import type { Lang } from '../../src/model/basics.js'

const plain = (text: string | undefined) => text?.replaceAll('\u00a0', '_')

describe('numbers', () => {
  it.each([
    [0, '0', '0'],
    [7, '7', '7'],
    [1234, '1,234', '1_234'],
    [120_000, '120,000', '120_000'],
    [1_234_567, '1,234,567', '1_234_567'],
    [6.2, '6.2', '6,2'],
    [0.1 + 0.2, '0.3', '0,3'],
    [1234.56, '1,234.6', '1_234,6'],
    [133_333.333, '133,333', '133_333'],
    [0.0125, '0.0125', '0,0125'],
    [0.00004, '0.00004', '0,00004'],
    [-40, '−40', '−40'],
    [-0.00000000000001, '0', '0'],
    [Number.NaN, '—', '—'],
    [Number.POSITIVE_INFINITY, '—', '—'],
    [1e21, '1e+21', '1e+21'],
  ])('%d', (value, en, other) => {
    expect(formatNumber(value, 'en')).toBe(en)
    for (const lang of ['ru', 'uz', 'uz-Cyrl'] as const) expect(plain(formatNumber(value, lang))).toBe(other)
  })

  it('shares in whole percent, with a blank only in Russian', () => {
    expect(formatPercent(0.834, 'en')).toBe('83%')
    expect(plain(formatPercent(0.834, 'ru'))).toBe('83_%')
    expect(formatPercent(0.834, 'uz')).toBe('83%')
    expect(formatPercent(1, 'uz-Cyrl')).toBe('100%')
  })

  it('dates', () => {
    expect(formatDate('2027-02-01', 'en')).toBe('1 Feb 2027')
    expect(formatDate('2027-12-31', 'en')).toBe('31 Dec 2027')
    for (const lang of ['ru', 'uz', 'uz-Cyrl'] as const) expect(formatDate('2027-02-01', lang)).toBe('01.02.2027')
    for (const odd of ['soon', '2027', '2027-13-01', '']) expect(formatDate(odd, 'en')).toBe(odd)
  })
})

describe('plural forms', () => {
  const days = ['день', 'дня', 'дней'] as const
  it.each([
    [0, 'дней'],
    [1, 'день'],
    [2, 'дня'],
    [4, 'дня'],
    [5, 'дней'],
    [11, 'дней'],
    [12, 'дней'],
    [14, 'дней'],
    [20, 'дней'],
    [21, 'день'],
    [22, 'дня'],
    [25, 'дней'],
    [101, 'день'],
    [111, 'дней'],
    [112, 'дней'],
    [1.5, 'дня'],
  ])('%d %s', (n, form) => {
    expect(agree(days, n)).toBe(form)
  })

  it('English has two, Uzbek one', () => {
    expect([0, 1, 2, 21].map((n) => agree(['day', 'days'], n))).toEqual(['days', 'day', 'days', 'days'])
    expect([1, 5].map((n) => agree('kun', n))).toEqual(['kun', 'kun'])
  })
})

describe('quantities', () => {
  const rows: readonly (readonly [number, string, Record<Lang, string>])[] = [
    [
      120_000,
      'piece/year',
      { en: '120,000 pcs a year', ru: '120_000_шт. в_год', uz: '120_000_dona/yil', 'uz-Cyrl': '120_000_дона/йил' },
    ],
    [1, 'piece', { en: '1 pc', ru: '1_шт.', uz: '1_dona', 'uz-Cyrl': '1_дона' }],
    [6.2, 'kg', { en: '6.2 kg', ru: '6,2_кг', uz: '6,2_kg', 'uz-Cyrl': '6,2_кг' }],
    [1.6, 'µm', { en: '1.6 µm', ru: '1,6_мкм', uz: '1,6_mkm', 'uz-Cyrl': '1,6_мкм' }],
    [45, 'HRC', { en: '45 HRC', ru: '45_HRC', uz: '45_HRC', 'uz-Cyrl': '45_HRC' }],
    [21, 'day', { en: '21 days', ru: '21_день', uz: '21_kun', 'uz-Cyrl': '21_кун' }],
    [42, 'day', { en: '42 days', ru: '42_дня', uz: '42_kun', 'uz-Cyrl': '42_кун' }],
    [264, 'km', { en: '264 km', ru: '264_км', uz: '264_km', 'uz-Cyrl': '264_км' }],
    [2, 'set', { en: '2 sets', ru: '2_комплекта', uz: '2_toʻplam', 'uz-Cyrl': '2_тўплам' }],
    [3, 'blob', { en: '3 blob', ru: '3_blob', uz: '3_blob', 'uz-Cyrl': '3_blob' }],
    [3, 'constructor', { en: '3 constructor', ru: '3_constructor', uz: '3_constructor', 'uz-Cyrl': '3_constructor' }],
  ]
  it.each(rows)('%d %s', (value, unit, expected) => {
    for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl'] as const) {
      expect(plain(formatQuantity(value, unit, lang))).toBe(expected[lang])
    }
  })

  it('ranges, in Russian with the genitive after до and от', () => {
    expect(plain(formatRange({ min: 5, max: 80 }, 'mm', 'ru'))).toBe('5–80_мм')
    expect(plain(formatRange({ max: 1 }, 'day', 'ru'))).toBe('до 1_дня')
    expect(plain(formatRange({ max: 2 }, 'day', 'ru'))).toBe('до 2_дней')
    expect(plain(formatRange({ max: 21 }, 'day', 'ru'))).toBe('до 21_дня')
    expect(plain(formatRange({ min: 500 }, 'piece', 'ru'))).toBe('от 500_шт.')
    expect(formatRange({ max: 3 }, 'mm', 'en')).toBe('up to 3 mm')
    expect(formatRange({ min: 3, max: 3 }, 'mm', 'en')).toBe('3 mm')
    expect(plain(formatRange({ min: 500 }, 'piece', 'uz'))).toBe('500_dona dan')
    expect(plain(formatRange({ max: 3 }, 'mm', 'uz-Cyrl'))).toBe('3_мм гача')
    expect(formatRange({}, 'mm', 'en')).toBeUndefined()
  })

  it('periods', () => {
    expect(formatPeriod('1', '2', 'en')).toBe('from 1 to 2')
    expect(formatPeriod('1', '2', 'ru')).toBe('с 1 по 2')
    expect(formatPeriod('1', undefined, 'ru')).toBe('с 1')
    expect(formatPeriod(undefined, '2', 'ru')).toBe('до 2')
    expect(formatPeriod('1', '2', 'uz')).toBe('1 dan 2 gacha')
    expect(formatPeriod(undefined, undefined, 'uz')).toBeUndefined()
  })
})
