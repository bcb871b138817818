import { describe, expect, it } from 'vitest'
import { readMeasure } from '../../src/normalize/figures/measure.js'
import { parseFigure } from '../../src/normalize/figures/number.js'
import { notesOf, valueOrCode } from './reading.js'

describe('parseFigure', () => {
  it.each([
    ['5', 5],
    ['1,25', 1.25],
    ['1.25', 1.25],
    ['0,125', 0.125],
    ['1250,125', 1250.125],
    ['1.250.000', 1_250_000],
    ['1,250,000', 1_250_000],
    ['1ʼ250ʼ000', 1_250_000],
    ['1.250,75', 1250.75],
    ['1,250.75', 1250.75],
    ['1ʼ250.75', 1250.75],
  ])('%s is plain', (text, value) => {
    expect(parseFigure(text)).toEqual({ value, text })
  })

  it.each([
    ['1,234', 1.234, 1234],
    ['1.234', 1.234, 1234],
    ['123,456', 123.456, 123_456],
  ])('%s is ambiguous', (text, value, thousands) => {
    expect(parseFigure(text)).toEqual({ value, thousands, text })
  })

  it.each(['01.02.2027', '1.2.3', '1,23,456', '1,234,56', '1.250.00'])('%s is no number', (text) => {
    expect(parseFigure(text)).toBeUndefined()
  })
})

describe('readMeasure', () => {
  it.each([
    ['5–80 мм', 5, 80],
    ['5-80 мм', 5, 80],
    ['5…80 мм', 5, 80],
    ['5...80 мм', 5, 80],
    ['5..80 мм', 5, 80],
    ['5÷80 мм', 5, 80],
    ['5~80 mm', 5, 80],
    ['5 – 80 мм', 5, 80],
    ['5 мм – 8 см', 5, 80],
    ['от 5 до 80 мм', 5, 80],
    ['from 5 to 80 mm', 5, 80],
    ['between 5 and 80 mm', 5, 80],
    ['5 dan 80 mm gacha', 5, 80],
    ['5 ммдан 80 ммгача', 5, 80],
    ['5 mm dan 80 mm gacha', 5, 80],
    ['½" – 2"', 12.7, 50.8],
    ['10 ± 0.5 мм', 9.5, 10.5],
    ['до 3 мм', undefined, 3],
    ['≤ 3 мм', undefined, 3],
    ['< 3 мм', undefined, 3],
    ['<= 3 мм', undefined, 3],
    ['не более 3 мм', undefined, 3],
    ['max 3 mm', undefined, 3],
    ['макс. 3 мм', undefined, 3],
    ['3 mm max', undefined, 3],
    ['up to 3 mm', undefined, 3],
    ['3 mm gacha', undefined, 3],
    ['ko‘pi bilan 3 mm', undefined, 3],
    ['кўпи билан 3 мм', undefined, 3],
    ['≥ 0,5 мм', 0.5, undefined],
    ['> 5 мм', 5, undefined],
    ['не менее 5 мм', 5, undefined],
    ['минимум 5 мм', 5, undefined],
    ['at least 5 mm', 5, undefined],
    ['kamida 5 mm', 5, undefined],
    ['камида 5 мм', 5, undefined],
    ['6 мм и более', 6, undefined],
    ['3 мм', 3, 3],
  ])('%s', (text, min, max) => {
    const range = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }), unit: 'mm' }
    expect(readMeasure(text, 'mm')).toEqual({ ok: true, value: range, notes: [] })
  })

  // kgf = 9.80665 N exactly (3rd CGPM, 1901)
  it.each([
    ['160 т', 'kN', 1569.064],
    ['250 tf', 'kN', 2451.6625],
    ['1600 кН', 'kN', 1600],
    ['500 N', 'kN', 0.5],
    ['950 °C', '°C', 950],
    ['950 °С', '°C', 950],
    ['-40 °C', '°C', -40],
    ['0,02 мм', 'µm', 20],
    ['1.5 мм²', 'mm2', 1.5],
    ['60 Shore A', 'Shore A', 60],
    ['60 HRC', 'HRC', 60],
    ['3 min', 'hour', 0.05],
    ['2 часа', 'hour', 2],
    ['5 осей', 'piece', 5],
    ['50 lux', 'lux', 50],
  ])('%s in %s', (text, unit, value) => {
    expect(readMeasure(text, unit)).toEqual({ ok: true, value: { min: value, max: value, unit }, notes: [] })
  })

  it('reads signed ranges of temperature', () => {
    expect(valueOrCode(readMeasure('-40…+120 °C', '°C'))).toEqual({ min: -40, max: 120, unit: '°C' })
    expect(valueOrCode(readMeasure('-40…-20 °C', '°C'))).toEqual({ min: -40, max: -20, unit: '°C' })
  })

  it('takes numbers and parts', () => {
    expect(readMeasure(3, 'mm')).toEqual({ ok: true, value: { min: 3, max: 3, unit: 'mm' }, notes: [] })
    expect(valueOrCode(readMeasure({ min: 5, max: '8 см', unit: 'mm' }, 'mm'))).toEqual({ min: 5, max: 80, unit: 'mm' })
    expect(valueOrCode(readMeasure({ max: '3 мм' }, 'mm'))).toEqual({ max: 3, unit: 'mm' })
    expect(valueOrCode(readMeasure({ value: 3, unit: 'cm' }, 'mm'))).toEqual({ min: 30, max: 30, unit: 'mm' })
    expect(valueOrCode(readMeasure({ min: 8, max: 5 }, 'mm'))).toBe('!range.order')
    expect(valueOrCode(readMeasure({}, 'mm'))).toBe('!value.missing')
  })

  it('assumes the base unit with a note, and refuses others', () => {
    expect(notesOf(readMeasure('5-80', 'mm'))).toEqual(['unit.assumed'])
    expect(valueOrCode(readMeasure('5 кг', 'mm'))).toBe('!unit.dimension')
    expect(valueOrCode(readMeasure('60 HB', 'HRC'))).toBe('!unit.dimension')
    expect(valueOrCode(readMeasure('5 кк', 'mm'))).toBe('!unit.unknown')
    expect(valueOrCode(readMeasure('80 до 5', 'mm'))).toBe('!range.order')
    expect(valueOrCode(readMeasure('-5 мм', 'mm'))).toBe('!number.negative')
  })
})
