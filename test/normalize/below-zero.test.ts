import { describe, expect, it } from 'vitest'
import { readAmount } from '../../src/normalize/figures/amount.js'
import { readMeasure } from '../../src/normalize/figures/measure.js'
import { readMoney } from '../../src/normalize/figures/money.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

describe('a figure below zero', () => {
  it.each(['-500', '−500', '(500,00)', '500,00-', 'minus 5 kg', 'минус 5 тыс шт'])('%s is no amount', (text) => {
    expect(readAmount(text)).toMatchObject({ ok: false, code: 'number.negative' })
  })

  it.each(['-$500', '($500.00)', '(500,00) USD', '500.00- USD', 'minus 3 USD'])('%s is no price', (text) => {
    expect(readMoney(text)).toMatchObject({ ok: false, code: 'number.negative' })
  })

  it('is none for a bracketed remark, a range or a plus-minus', () => {
    expect(readAmount('(5 kg)')).toMatchObject({ value: { value: 5, unit: 'kg' } })
    expect(readAmount('партия (500) шт')).toMatchObject({ value: { value: 500 } })
    expect(readAmount('500-1000')).toMatchObject({ value: { value: 1000 } })
    expect(readAmount('плюс-минус 5 шт')).toMatchObject({ value: { value: 5 } })
  })

  it('is a temperature', () => {
    expect(readMeasure('минус 40 °C', '°C')).toMatchObject({ value: { min: -40, max: -40 } })
  })

  it('costs a part the field and is told', () => {
    const { value, issues } = normalizePart({ name: 'Вал', mass: 'minus 5 kg', unitPrice: 'minus 3 USD' })
    expect([value.massKg, value.unitPrice]).toEqual([undefined, undefined])
    expect(issues.map(({ code }) => code)).toEqual(expect.arrayContaining(['number.negative', 'number.negative']))
  })
})
