import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findHardness, type HardnessInput, readHardness } from '../../src/normalize/engineering/hardness.js'

function read(input: HardnessInput) {
  const result = readHardness(input)
  if (!result.ok) return result.code
  const { min, max, unit } = result.value
  return `${min ?? ''}..${max ?? ''} ${unit}`
}

describe('readHardness', () => {
  it.each<[HardnessInput, string]>([
    ['180–220 HB', '180..220 HB'],
    ['HB 170-230', '170..230 HB'],
    ['229HB', '229..229 HB'],
    ['твердость 180–220 НВ', '180..220 HB'], // Cyrillic НВ
    ['НВ 363…432', '363..432 HB'],
    ['HBW 10/3000 250', '250..250 HB'],
    ['250 HBW 10/3000', '250..250 HB'],
    ['HB 10-1 = 229 МПа', '229..229 HB'],
    ['HRC 45…50', '45..50 HRC'],
    ['45–50 HRC', '45..50 HRC'],
    ['45...50 HRC', '45..50 HRC'],
    ['от 45 до 50 HRC', '45..50 HRC'],
    ['45 dan 50 gacha HRC', '45..50 HRC'],
    ['НРС 45-50', '45..50 HRC'], // Cyrillic НРС
    ['HRCэ 45…50', '45..50 HRC'],
    ['60±2 HRC', '58..62 HRC'],
    ['60+/-2 HRC', '58..62 HRC'],
    ['Shore A 60 ±5', '55..65 Shore A'],
    ['60±5 ShA', '55..65 Shore A'],
    ['Shore A hardness 70 ± 5', '65..75 Shore A'],
    ['Shor A boʻyicha 65', '65..65 Shore A'],
    ['Шор А бўйича 65±3', '62..68 Shore A'],
    ['Shor boʻyicha A 65', '65..65 Shore A'],
    ['58+4 HRC', '58..62 HRC'],
    ['Rc 45-50', '45..50 HRC'],
    ['HB≤229 — 500 шт', '..229 HB'],
    ['60 Shore A ±5, 500 шт', '55..65 Shore A'],
    ['≥ 58 HRC', '58.. HRC'],
    ['HRC>58', '58.. HRC'],
    ['58 HRC min', '58.. HRC'],
    ['kamida 58 HRC', '58.. HRC'],
    ['не менее 250 HB', '250.. HB'],
    ['до 229 HB', '..229 HB'],
    ['HB ≤ 229', '..229 HB'],
    ['HB не более 229', '..229 HB'],
    ['HV10 700', '700..700 HV'],
    ['700 HV10', '700..700 HV'],
    ['HV 700', '700..700 HV'],
    ['HRB 80', '80..80 HRB'],
    ['82 HRA', '82..82 HRA'],
    ['70 Sh A', '70..70 Shore A'],
    ['Шор А 70', '70..70 Shore A'],
    ['70 ShA', '70..70 Shore A'],
    ['65±5 Shore A', '60..70 Shore A'],
    ['Shore 95A', '95..95 Shore A'],
    ['60 Шор D', '60..60 Shore D'],
    ['70 IRHD', '70..70 IRHD'],
    [{ min: 45, max: 50, unit: 'HRC' }, '45..50 HRC'],
    [{ min: 58, unit: 'HRC' }, '58.. HRC'],
    [{ max: '229', unit: 'HB' }, '..229 HB'],
    [{ value: '180-220', unit: 'HB' }, '180..220 HB'],
    [{ value: '≥ 58 HRC' }, '58.. HRC'],
  ])('%j is %s', (input, expected) => {
    expect(read(input)).toBe(expected)
  })

  it('never guesses a scale', () => {
    expect(read('180-220')).toBe('unit.missing')
    expect(read(45)).toBe('unit.missing')
    expect(read({ min: 45, max: 50 })).toBe('unit.missing')
    expect(read({})).toBe('hardness.unreadable')
    expect(read('hard')).toBe('hardness.unreadable')
  })

  it('refuses a value that its scale does not have', () => {
    expect(read('HRC 18')).toBe('hardness.range')
    expect(read('80 HRC')).toBe('hardness.range')
    expect(read('120 Shore A')).toBe('hardness.range')
  })

  it('names the parameter of the catalog', () => {
    expect(readHardness('HRC 45')).toMatchObject({ value: { id: 'hardness' } })
    expect(readHardness('70 Shore A')).toMatchObject({ value: { id: 'shoreHardness' } })
  })
})

describe('findHardness', () => {
  const found = (text: string) =>
    findHardness(text).map(
      ({ value, start, end }) => `${value.min ?? ''}..${value.max ?? ''} ${value.unit} «${text.slice(start, end)}»`,
    )

  it.each([
    ['Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил', '45..50 HRC «HRC 45…50»'],
    ['Shesterna 20XGT, HRC 58...62, 40 ming dona/yil', '58..62 HRC «HRC 58...62»'],
    ['58-62 HRC 40 ming dona', '58..62 HRC «58-62 HRC»'],
    ['Корпус ВЧ50, HB 170-230, 30 тыс. шт/год', '170..230 HB «HB 170-230»'],
    ['Рессора 50ХФА, 38 кг, 6000 шт/год, НВ 363…432', '363..432 HB «НВ 363…432»'],
    ['EPDM 70 Шор А, 600 000 м/год', '70..70 Shore A «70 Шор А»'],
    ['EPDM 65±5 Sh A, 50 ming metr/oy', '60..70 Shore A «65±5 Sh A»'],
    ['Палец, цементация не ниже 58 HRC, Ra 0,16', '58.. HRC «не ниже 58 HRC»'],
    ['диаметр 30 НВ 200', '200..200 HB «НВ 200»'],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual([expected])
  })

  it.each([
    'карандаш HB 100 шт',
    'HB pencil 50 pcs',
    '2HB',
    'HRC 3 mm sheet',
    'HRC 45 тонн',
    'hot rolled coil HRC',
    'HV 110 kV',
    'SH25-10',
    'Sh 5',
    'Shell 60 A',
    '120 000 HB',
    'РНВ 12',
    'HRC',
  ])('%s has no hardness', (text) => {
    expect(found(text)).toEqual([])
  })

  it('never throws, and a range is never upside down', () => {
    const pieces = [
      'HRC',
      'НВ',
      'HV10',
      'Sh A',
      'Шор',
      '45',
      '…',
      '50',
      ' ',
      '-',
      '±',
      '≥',
      'не менее',
      'до',
      '10/3000',
      ',',
      'эHB',
    ]
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 30 }),
        (parts) => {
          const text = parts.join('')
          readHardness(text)
          let end = 0
          for (const hit of findHardness(text)) {
            expect(hit.start >= end && hit.end > hit.start && hit.end <= text.length).toBe(true)
            end = hit.end
            const { min, max } = hit.value
            expect(min !== undefined || max !== undefined).toBe(true)
            if (min !== undefined && max !== undefined) expect(min).toBeLessThanOrEqual(max)
          }
        },
      ),
      { numRuns: 500, seed: 18265 },
    )
  })
})
