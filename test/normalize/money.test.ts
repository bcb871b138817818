import { describe, expect, it } from 'vitest'
import { findMoney, readMoney } from '../../src/normalize/figures/money.js'
import { readShare } from '../../src/normalize/figures/share.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

describe('readMoney', () => {
  it.each([
    ['8.40 USD', 8.4, 'USD'],
    ['8,40 USD', 8.4, 'USD'],
    ['$8.40', 8.4, 'USD'],
    ['US$ 8,40', 8.4, 'USD'],
    ['8,40 долл. США', 8.4, 'USD'],
    ['USD 8.40', 8.4, 'USD'],
    ['8.40 USD/шт', 8.4, 'USD'],
    ['8.40 USD per piece', 8.4, 'USD'],
    ['12 000 сум', 12_000, 'UZS'],
    ['12 000 сўм', 12_000, 'UZS'],
    ['15 000 so‘m', 15_000, 'UZS'],
    ["15 000 so'm/dona", 15_000, 'UZS'],
    ['UZS 15 000', 15_000, 'UZS'],
    ['12 минг сўм', 12_000, 'UZS'],
    ['1,2 млн сум', 1_200_000, 'UZS'],
    ['€5', 5, 'EUR'],
    ['5 евро', 5, 'EUR'],
    ['100 руб.', 100, 'RUB'],
    ['5 тыс. рублей', 5000, 'RUB'],
    ['1 200 KRW', 1200, 'KRW'],
    ['35 юаней', 35, 'CNY'],
    ['CNY 35', 35, 'CNY'],
    ['1,234.50 USD', 1234.5, 'USD'],
    ['1.234,50 EUR', 1234.5, 'EUR'],
  ])('%s', (text, amount, currency) => {
    expect(readMoney(text)).toEqual({ ok: true, value: { amount, currency }, notes: [] })
  })

  it.each([
    ['1,234 USD', 1234, ['number.ambiguous']],
    ['500 USD/т', 0.5, ['price.per']],
    ['$80 за 1000 шт', 0.08, ['price.per']],
    ['5 у.е.', 5, ['currency.ambiguous']],
    ['от 5 до 8 USD', 8, ['range.upper']],
  ])('%s is read with a note', (text, amount, notes) => {
    expect(valueOrCode(readMoney(text))).toEqual({ amount, currency: 'USD' })
    expect(notesOf(readMoney(text))).toEqual(notes)
  })

  it('says that ¥ and сом are two currencies', () => {
    expect(notesOf(readMoney('¥35'))).toEqual(['currency.ambiguous'])
    expect(notesOf(readMoney('100 сом'))).toEqual(['currency.ambiguous'])
  })

  it('takes parts, and no number without currency', () => {
    expect(valueOrCode(readMoney({ amount: '12 000', currency: 'сум' }))).toEqual({ amount: 12_000, currency: 'UZS' })
    expect(valueOrCode(readMoney({ amount: 8.4, currency: 'USD' }))).toEqual({ amount: 8.4, currency: 'USD' })
    expect(valueOrCode(readMoney({ amount: 8.4, currency: 'XYZ' }))).toBe('!unit.unknown')
    expect(valueOrCode(readMoney(8.4))).toBe('!currency.missing')
    expect(valueOrCode(readMoney('8.40'))).toBe('!currency.missing')
    expect(valueOrCode(readMoney('5 кг'))).toBe('!unit.dimension')
    expect(valueOrCode(readMoney('-5 USD'))).toBe('!number.negative')
    // M is a million to one and a thousand to another
    expect(readMoney('$1.2M').ok).toBe(false)
  })
})

describe('findMoney', () => {
  it('reads what so many pieces cost, said before', () => {
    expect(findMoney('Мис шайба, 1000 донаси 9 доллар')[0]!.value).toEqual({ amount: 0.009, currency: 'USD' })
    expect(findMoney('donasi 9 dollar')[0]!.value).toEqual({ amount: 9, currency: 'USD' })
  })

  it.each([
    ['120 000 шт/йил, 8.40 USD', 8.4, 'USD', '8.40 USD'],
    ['lead time 8 weeks, $8.40/pc', 8.4, 'USD', '$8.40/pc'],
    ['цена 12 000 сум/шт', 12_000, 'UZS', 'цена 12 000 сум/шт'],
    ["narxi 15 000 so'm/dona", 15_000, 'UZS', "narxi 15 000 so'm/dona"],
    ['нархи 25 $/дона', 25, 'USD', 'нархи 25 $/дона'],
    ['1000 шт по 5 USD', 5, 'USD', 'по 5 USD'],
    ['320 р. за шт', 320, 'RUB', '320 р. за шт'],
    ['320р/шт', 320, 'RUB', '320р/шт'],
    ['8 долларов 40 центов', 8.4, 'USD', '8 долларов 40 центов'],
    ['35¢', 0.35, 'USD', '35¢'],
    // what it is for may stand before it
    ['цена за тонну: 720 USD', 0.72, 'USD', '720 USD'],
    ['quvur, tonnasi 2 900 USD', 2.9, 'USD', '2 900 USD'],
    ['price per 1000 pcs: USD 25', 0.025, 'USD', 'USD 25'],
    ['$18 per 1,000 pcs, 18 кг/шт', 0.018, 'USD', '$18 per 1,000 pcs'],
    ['budget 7.50 US dollars each', 7.5, 'USD', '7.50 US dollars'],
    ['Euro 5.20 per pc', 5.2, 'EUR', 'Euro 5.20 per pc'],
  ])('%s', (text, amount, currency, piece) => {
    expect(pieces(text, findMoney(text))).toEqual([[{ amount, currency }, piece]])
  })

  it.each([
    'оборот 5 млн USD в год',
    'стоимость партии 5000 USD',
    'jami 5000 USD',
    'инвестиции 10 млн долл.',
    'уставный капитал 500 млн сум',
    'сталь 45',
    '500 шт',
    '$1.2M',
    'Engine 1.2 L, Euro 5',
    'двигатель Евро-6',
    'таможенная стоимость 45 000 USD',
    'invoice value USD 48,500',
    'предоплата 5000 USD',
    'umumiy qiymati 49 mln so‘m',
  ])('is not fooled by %s', (text) => {
    expect(findMoney(text)).toEqual([])
  })
})

describe('readShare', () => {
  it.each([
    ['0.6', 0.6],
    ['0,6', 0.6],
    ['60 %', 0.6],
    ['60%', 0.6],
    ['60 foiz', 0.6],
    ['60 фоиз', 0.6],
    ['60 процентов', 0.6],
    ['1', 1],
    ['100 %', 1],
    ['0', 0],
  ])('%s', (text, share) => {
    expect(readShare(text)).toEqual({ ok: true, value: share, notes: [] })
  })

  it('takes a bare number above 1 for percent, noted, and nothing above 100 %', () => {
    expect(valueOrCode(readShare(60))).toBe(0.6)
    expect(notesOf(readShare('60'))).toEqual(['share.assumedPercent'])
    expect(valueOrCode(readShare('150%'))).toBe('!value.range')
    expect(valueOrCode(readShare('-5%'))).toBe('!number.negative')
    expect(valueOrCode(readShare('5 кг'))).toBe('!unit.dimension')
  })
})
