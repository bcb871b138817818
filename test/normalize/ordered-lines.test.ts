import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** What a line orders. */
function lot(line: string): string | undefined {
  const { lotSize } = normalizePart(line).value
  return lotSize && `${lotSize.value} ${lotSize.unit}`
}

describe('what a line orders', () => {
  it.each([
    ['Заглушка М33х2 латунь, 150', '150 piece'],
    ['Vint M5x16 A2, 1 000', '1000 piece'],
    ["Dastak ichki, oldi-o'ng, xrom, 2000", '2000 piece'],
    ['Inner door handle, ABS, chrome plated, right front, 900', '900 piece'],
    // a grade, a year, an article
    ['Вал, сталь, 45', undefined],
    ['Bracket, steel, model year, 2027', undefined],
    ['Кронштейн, DC01, 90920459', undefined],
    ['Brake disc, 256', undefined],
  ])('a round number that ends a line of cells: %s', (line, expected) => {
    expect(lot(line)).toBe(expected)
  })

  it.each([
    ['Шайба 10 гровер оц. 5кг', '5 kg'],
    ['Plain washers 10.5x20x2 HV200, 60 kg', '60 kg'],
    ['Д16Т пруток ф40, 350 кг, паспорт обязательно', '350 kg'],
    // one of them weighs that
    ['Болт фундаментный М48, масса 12 кг', undefined],
    ['Корпус редуктора, чугун, 350 кг', undefined],
  ])('small things and stock by the kilogram: %s', (line, expected) => {
    expect(lot(line)).toBe(expected)
  })

  it.each([
    ['Картон гофрированный Т24, 12000 м2, до конца квартала', '12000 m2'],
    ['Pls send price for cardboard dividers, 5000 m2, thanks', '5000 m2'],
    ['Уплотнение eshik EPDM, 300 м, чёрный', '300 m'],
    ['Датчик сими, силикон изоляция, 1 км', '1000 m'],
    ['Рама прицепа сварная, 12 м', undefined],
  ])('goods by the measure: %s', (line, expected) => {
    expect(lot(line)).toBe(expected)
  })

  it.each([
    ['Buyurtma 2026-1187: salnik 45x65x10, NBR, 800 dona', '800 piece'],
    ['Lot 5 (elektron auksion): sinxronizator halqasi, latun, 260 dona', '260 piece'],
    ['Стартовый лот 1: втулка верхнего рычага, полиуретан, 100 шт', '100 piece'],
    ['Need 3 quotes for anodizing of 5 000 brackets', '5000 piece'],
    ['Nut M8 flange, need 40,000 by 15 March 2027', '40000 piece'],
    ['Подушка двигателя, 50–60 ед. по Шору А, 4 500 штук', '4500 piece'],
  ])('numbers that only tell which, or how hard: %s', (line, expected) => {
    expect(lot(line)).toBe(expected)
  })
})
