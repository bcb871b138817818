import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readMaterials } from '../../src/normalize/materials/read-material.js'

/** Ids with their conditions, and behind `!` the codes of the notes. */
function read(text: string): string {
  const found = readMaterials(text, catalog)
  if (!found.ok) return `!${found.code}`
  const ids = found.value.map(({ id, condition }) => (condition ? `${id} [${condition}]` : id)).join(' | ')
  return [ids, ...found.notes.map(({ code }) => `!${code}`)].join(' ')
}

// GOST 2590 rounds, 2879 hexagons, 2591 squares, 19903 sheets, 103 strips, 8732 tubes: the first number is the size
describe('the stock before or behind a material is no material', () => {
  test.each([
    ['Круг 20 сталь 40Х', 's40h'],
    ['Круг 40 сталь 45', 's45'],
    ['Круг Ø40 сталь 45', 's45'],
    ['Круг 40 ГОСТ 2590-2006 / 45 ГОСТ 1050-2013', 's45'],
    ['Круг 20-В ГОСТ 2590-2006/45 ГОСТ 1050-2013', 's45'],
    ['Доира 40 пўлат 45', 's45'],
    ['Doira 40 poʻlat 45', 's45'],
    ['Шестигранник 22 ст.20', 's20'],
    ['hex bar 22 C45', 'en-c45'],
    ['Квадрат 50 сталь 20', 's20'],
    ['Труба 57х3,5 сталь 20', 's20'],
    ['Проволока 2 мм сталь 60С2А', 's60s2a'],
    ['round bar 40 C45', 'en-c45'],
    ['сталь 45 круг 40', 's45'],
    ['сталь 45, круг 40', 's45'],
    ['сталь 45; лист 10', 's45'],
  ])('%s', (text, id) => {
    expect(read(text)).toBe(`${id} !text.ignored`)
  })
})

describe('a word for a form before the number of a steel', () => {
  test.each([
    ['поковка 45', 's45'],
    ['Круг 45 ГОСТ 1050', 's45'],
    ['Круг 40Х', 's40h'],
    ['лист 09Г2С', '09g2s'],
    ['Круг 12Х18Н10Т', 'ss12h18n10t'],
  ])('%s', (text, id) => {
    expect(read(text)).toBe(id)
  })
})

describe('a form alone leaves open what it is of', () => {
  test.each([
    'пруток',
    'круг',
    'Круг 45',
    'spring wire',
    'hot rolled bar',
    'лист г/к',
    'проволока пружинная',
    'доира',
    'round bar 40',
  ])('%s', (text) => {
    expect(read(text)).toBe('!material.missing')
  })
})

describe('what follows a sign in the field says more of the same material', () => {
  test.each([
    ['45, улучш.', 's45 [улучш.]'],
    ['40Х, ТВЧ', 's40h [ТВЧ]'],
    ['08пс, оцинк.', 'gost-08пc [оцинк.]'],
    ['C45, normalized', 'en-c45 [normalized]'],
    ['пўлат 45, тобланган', 's45 [тобланган]'],
    ['po‘lat 45; toblangan', 's45 [toblangan]'],
    ['AISI 304, 2B', 'aisi-304 [2B]'],
    ['45, 40Х, улучшение', 's45 [улучшение] | s40h [улучшение]'],
    ['сталь 45\nГОСТ 1050', 's45'],
    ['СЧ20, ГОСТ 1412-85', 'sch20'],
    ['C45, EN 10083', 'en-c45'],
    ['40Х; HRC 48-52', 's40h !text.ignored'],
    ['СЧ20, HB 170-241', 'sch20 !text.ignored'],
    ['NBR, 70 Shore A', 'nbr !text.ignored'],
    ['40Х термообработка HRC 45', 's40h [термообработка] !text.ignored'],
    ['45, Ra 1,6', 's45 !text.ignored'],
    ['сталь 45, h14', 's45 !text.ignored'],
    ['40Х, Ø40', 's40h !text.ignored'],
    ['сталь 45, L=300', 's45 !text.ignored'],
    ['40Х, цементация', 's40h !text.ignored'],
    ['сталь 20, цинк', 's20 !text.ignored'],
    ['PA66, чёрный', 'pa66 !text.ignored'],
  ])('%j', (text, expected) => {
    expect(read(text)).toBe(expected)
  })

  test.each([
    ['45, 40Х', 's45 | s40h'],
    ['сталь 20, 35', 's20 | s35'],
    ['СЧ20, СЧ25', 'sch20 | sch25'],
  ])('%s are alternatives', (text, expected) => {
    expect(read(text)).toBe(expected)
  })
})

describe('what the material must not be is none of its alternatives', () => {
  test.each([
    ['сталь (кроме Ст3)', 'steel'],
    ['любая сталь, кроме Ст3', 'steel'],
    ['steel (except S235)', 'steel'],
    ['stainless, not 201', 'steel-stainless'],
    ['нержавейка, но не 201', 'steel-stainless'],
    ['aluminium excluding 7075', 'aluminum'],
    ['пўлат, Ст3дан ташқари', 'steel'],
    ['po‘lat, St3 dan tashqari', 'steel'],
  ])('%s', (text, id) => {
    expect(read(text)).toBe(`${id} !text.ignored`)
  })
})
