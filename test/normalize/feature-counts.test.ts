import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/index.js'

const lotOf = (line: string) => normalizePart(line).value.lotSize?.value

describe('how many of something a part has is no order', () => {
  it.each([
    'Val, shlitslar soni 14',
    'Шкив, ариқчалар сони 5',
    'Рессора, количество листов 11 шт',
    'Fan, number of blades 9 pcs',
    'Поршень, канавок 3 шт',
    'Панель, кнопок 8 шт',
    'Radiator, kontaktlar soni 24 ta',
    'Stupitsa, 5 ta shpilka M14x1.5',
    'Диск сцепления, пружин 6 шт',
  ])('%s', (line) => expect(lotOf(line)).toBeUndefined())

  it.each([
    ['Kardan, shlitslar soni 10 ta, 300 dona', 300],
    ['Гайка корончатая, пазов 6 шт, 2000 шт', 2000],
    ['Жгут, разъемов 4 шт, 1000 шт', 1000],
  ])('what is ordered beside it stays: %s', (line, lot) => expect(lotOf(line)).toBe(lot))

  it.each([
    ['Втулка, количество 300 шт', 300],
    ['Vtulka, vtulkalar soni 300 ta', 300],
    ['Втулки, количество втулок 300 шт', 300],
    ['Заявка: втулок 300 шт, сталь 45', 300],
    ['Fan, number of parts 700 pcs', 700],
    ['Втулка, керак бўлган сони 300', 300],
    ['Кронштейн новых 40 шт', 40],
    ['Bracket, brass 400 pcs', 400],
    ['Кронштейн, количество в заказе 300 шт', 300],
    ['Фланец с отверстиями, 400 шт', 400],
  ])('the part itself is counted: %s', (line, lot) => expect(lotOf(line)).toBe(lot))
})

describe('money without a currency is no amount', () => {
  it.each([
    'Qopqoq tannarxi 15 ming',
    'Хомут, себестоимость 8 тыс',
    'Vtulka narxi 4 ming',
    'Bracket, price 3k',
    'Bracket target 2k',
    'Хомут, бюджет 5 млн',
    'Хомут, годовой бюджет 5 млн',
    'Xomut, yillik byudjet 5 mln',
    'Хомут, стоимость партии 5 млн',
  ])('%s', (line) => {
    const { value: part } = normalizePart(line)
    expect([part.lotSize, part.annualVolume]).toEqual([undefined, undefined])
  })

  it.each([
    ['Хомут 3 ming', 3000],
    ['Нужна цена на втулки, 3 тыс.', 3000],
    ['Хомут 5 тыс., цена 12 USD', 5000],
    ['Хомут, партия 5 тыс', 5000],
  ])('a count stays one: %s', (line, lot) => expect(lotOf(line)).toBe(lot))
})
