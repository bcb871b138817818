import { describe, expect, test } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

function read(text: string) {
  const { value } = normalizePart(text)
  const { dimensions, materials, parameters, rest } = value
  return {
    materials: materials.map(({ id }) => id),
    dimensions,
    thickness: parameters.find(({ id }) => id === 'sheetThickness')?.max,
    rest,
  }
}

// GOST 2590: a round by its diameter; 2879: a hexagon by the width across its flats; 2591: a square by its side
describe('the size of the stock that is bought', () => {
  test.each([
    ['Круг 20 сталь 40Х', 's40h', { shape: 'cylinder', diameterMm: 20 }],
    ['Круг 40 ст45', 's45', { shape: 'cylinder', diameterMm: 40 }],
    ['Круг 40 мм сталь 45', 's45', { shape: 'cylinder', diameterMm: 40 }],
    ['Круг 40 ст45 L=1200', 's45', { shape: 'cylinder', diameterMm: 40, lengthMm: 1200 }],
    ['Круг 40х1200 ст45', 's45', { shape: 'cylinder', diameterMm: 40, lengthMm: 1200 }],
    ['Сталь 45 круг 40', 's45', { shape: 'cylinder', diameterMm: 40 }],
    ['Доира 40 пўлат 45', 's45', { shape: 'cylinder', diameterMm: 40 }],
    ['Doira 40 poʻlat 45', 's45', { shape: 'cylinder', diameterMm: 40 }],
    ['round bar 40 C45', 'en-c45', { shape: 'cylinder', diameterMm: 40 }],
    ['Пруток 16 ЛС59-1', 'ls59-1', { shape: 'cylinder', diameterMm: 16 }],
    ['Шестигранник 22 сталь 45', 's45', { shape: 'box', sidesMm: [22] }],
    ['Шестигранник S22 сталь 45', 's45', { shape: 'box', sidesMm: [22] }],
    ['hex bar 22 C45', 'en-c45', { shape: 'box', sidesMm: [22] }],
    ['Олти қиррали 22 пўлат 45', 's45', { shape: 'box', sidesMm: [22] }],
    ['Квадрат 50 ст3', 'st3sp', { shape: 'box', sidesMm: [50, 50] }],
    ['Труба 57 ст20', 's20', { shape: 'cylinder', diameterMm: 57 }],
    ['Проволока 1,2 12Х18Н10Т', 'ss12h18n10t', { shape: 'cylinder', diameterMm: 1.2 }],
  ])('%s', (text, material, dimensions) => {
    expect(read(text)).toMatchObject({ materials: [material], dimensions })
  })

  test.each([
    ['Лист 10 ст3', 'st3sp', 10],
    ['Лист 2 09Г2С', '09g2s', 2],
    ['plate 10 S235JR', 'en-s235jr', 10],
    ['sheet 2 DC01', 'dc01', 2],
    ['Кронштейн из листа 3 ст3', 'st3sp', 3],
  ])('%s', (text, material, thickness) => {
    expect(read(text)).toMatchObject({ materials: [material], thickness })
  })
})

describe('the bar that a thing is turned from is neither a size of it nor a steel', () => {
  test.each([
    ['Втулка из круга 60 сталь 20', 's20', '60'],
    ['Вал, круг 40 ст45', 's45', '40'],
    ['Пружина, проволока 2 мм 60С2А', 's60s2a', '2'],
  ])('%s', (text, material, rest) => {
    const found = read(text)
    expect(found.materials).toEqual([material])
    expect(found.dimensions).toBeUndefined()
    expect(found.rest.join(' ')).toContain(rest)
  })
})

test.each([
  ['ст45 круг 40 шт', undefined],
  ['Круг отрезной 125 сталь', undefined],
  ['Полоса 40 ст3', undefined],
])('no size: %s', (text, dimensions) => {
  expect(read(text).dimensions).toEqual(dimensions)
})
