import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { readImportRows } from '../../src/localize/import-rows.js'

/** Quantities and values of rows that differ in these cells only, and the codes of their issues. */
function read(cells: readonly (readonly [quantity: string, value: string])[], unit = 'т', currency = 'USD') {
  const rows = cells.map(([quantity, value]) => ({
    description: 'Прокат листовой 08Ю',
    quantity,
    unit,
    value,
    currency,
  }))
  const { rows: taken, issues } = readImportRows(rows, defaultCatalog)
  return {
    quantities: taken.map(({ quantity }) => quantity?.value),
    values: taken.map(({ value }) => value?.amount),
    issues: issues.map(({ code, path, index }) => `${index} ${path.join('.')} ${code}`),
  }
}

describe('a figure that can be read in two ways', () => {
  it('is a decimal where its column shows that the comma is one', () => {
    const found = read([
      ['12,500', '9 750,00'],
      ['8,250', '6 435,00'],
      ['0,750', '585,00'],
    ])
    // 12.5 t, 8.25 t, 0.75 t
    expect(found).toEqual({ quantities: [12_500, 8250, 750], values: [9750, 6435, 585], issues: [] })
    expect(
      read([
        ['1,234', '1'],
        ['12,5', '1'],
      ]).quantities,
    ).toEqual([1234, 12_500])
    expect(
      read([
        ['1,234', '1'],
        ['1 234,500', '1'],
      ]).quantities,
    ).toEqual([1234, 1_234_500])
    expect(
      read([
        ['1.234', '1'],
        ['1,234.5', '1'],
      ]).quantities,
    ).toEqual([1234, 1_234_500])
    // three decimals of pieces, as customs systems print them
    expect(
      read(
        [
          ['100,000', '1'],
          ['1200,000', '1'],
        ],
        'шт',
      ).quantities,
    ).toEqual([100, 1200])
  })

  it('is thousands where its column shows that', () => {
    expect(
      read(
        [
          ['1,234', '1'],
          ['1,234,567', '1'],
        ],
        'кг',
      ).quantities,
    ).toEqual([1234, 1_234_567])
    expect(
      read(
        [
          ['1,234', '1'],
          ['2,500.75', '1'],
        ],
        'кг',
      ).quantities,
    ).toEqual([1234, 2500.75])
    // one decimal sign a column: the point is it
    expect(
      read(
        [
          ['1,234', '1'],
          ['0.5', '1'],
        ],
        'кг',
      ).quantities,
    ).toEqual([1234, 0.5])
    expect(
      read([
        ['1', '1.234'],
        ['1', '9,50'],
      ]).values,
    ).toEqual([1234, 9.5])
  })

  it('follows the rest of the list where its own column shows nothing', () => {
    expect(read([['12,500', '9 750,00']])).toEqual({ quantities: [12_500], values: [9750], issues: [] })
    expect(read([['12,500', '9,750.00']], 'кг')).toEqual({ quantities: [12_500], values: [9750], issues: [] })
    expect(read([['0,5', '1,234']]).values).toEqual([1.234])
    // each column by its own signs first
    expect(
      read([
        ['1.234', '9.750,00'],
        ['0.500', '12,40'],
      ]),
    ).toEqual({
      quantities: [1234, 500],
      values: [9750, 12.4],
      issues: [],
    })
  })

  it('is read by the rule and reported where nothing decides', () => {
    expect(
      read([
        ['12,500', '1,234'],
        ['8,250', '5'],
      ]),
    ).toEqual({
      quantities: [12_500, 8250],
      values: [1234, 5],
      issues: ['0 value number.ambiguous', '0 quantity number.ambiguous', '1 quantity number.ambiguous'],
    })
    expect(read([['12,500', '5']], 'шт')).toEqual({
      quantities: [12_500],
      values: [5],
      issues: ['0 quantity number.ambiguous'],
    })
    // what contradicts itself decides nothing
    const torn = read(
      [
        ['12,500', '1'],
        ['0,75', '1'],
        ['1,234,567', '1'],
      ],
      'кг',
    )
    expect(torn.quantities).toEqual([12.5, 0.75, 1_234_567])
    expect(torn.issues).toEqual(['0 quantity number.ambiguous'])
  })

  it('is settled in a cell that has its unit too', () => {
    const rows = ['12,500 т', '0,750 т'].map((quantity) => ({ description: 'Лист', quantity }))
    expect(readImportRows(rows, defaultCatalog).rows.map(({ quantity }) => quantity)).toEqual([
      { value: 12_500, unit: 'kg' },
      { value: 750, unit: 'kg' },
    ])
  })
})
