import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** Thread, size, materials with their class, and the coatings that the line states. */
function toldIn(text: string) {
  const { threads, dimensions, materials, routes } = normalizePart(text).value
  const size =
    dimensions?.shape === 'box'
      ? dimensions.sidesMm.join('x')
      : dimensions && [dimensions.diameterMm, dimensions.lengthMm].filter(Boolean).join('x')
  const works = routes[0]?.steps.filter(({ said }) => said === 'stated').map(({ process }) => process) ?? []
  return [
    threads.join(),
    size ?? '',
    materials.map(({ id, condition }) => (condition === undefined ? id : `${id} ${condition}`)).join(),
    works.join(),
  ].join(' | ')
}

describe('designations of fasteners by GOST', () => {
  it.each([
    ['Болт 2М12х1,25-6gх60.58.С.029 ГОСТ 7798-70', 'M12x1.25-6g | 60 |  | cadmium-plating'],
    ['Болт М10-6gх45.88.016', 'M10-6g | 45 |  | zinc-plating'],
    ['Болты М12х50.88.35Х.0112 ГОСТ 7798-70 - 4000 шт', 'M12 | 50 | s35h 8.8 | zinc-plating'],
    ['Болт 2М12х1,25-6gх60.109.40Х.016', 'M12x1.25-6g | 60 | s40h 10.9 | zinc-plating'],
    ['Гайка М16-7H.8.019', 'M16-7H |  |  | zinc-plating'],
    ['Гайка М20-6Н.5', 'M20-6H |  |  | '],
    ['Гайка М12х1,25.8.016', 'M12x1.25 |  |  | zinc-plating'],
    ['Винт А.М6-6gх20.48', 'M6-6g | 20 |  | '],
    ['Винт В2.М8-8gх50.48.016', 'M8-8g | 50 |  | zinc-plating'],
    ['Шпилька М16-6gх120.109.40Х.026 ГОСТ 22032-76', 'M16-6g | 120 | s40h 10.9 | cadmium-plating'],
    ['Шайба 10.65Г.019', ' |  | s65g | zinc-plating'],
    ['Шайба А.12.01.08кп.016 ГОСТ 11371-78', ' |  | s08kp | zinc-plating'],
    ['Шплинт 3,2х32.0115', ' | 3.2x32 |  | zinc-plating'],
    ['Шплинт 4х40.019, 1000 шт', ' | 4x40 |  | zinc-plating'],
    ['Шуруп 1-4х40.016 ГОСТ 1144-80', ' | 4x40 |  | zinc-plating'],
    ['Кольцо А40.65Г.кд ГОСТ 13943', ' |  | s65g | '],
    ['Кольцо В45.60С2А.хим.окс.прм ГОСТ 13942-86', ' |  | s60s2a | black-oxide'],
  ])('%s', (text, told) => expect(toldIn(text)).toBe(told))

  it.each([
    ['Болт М8х30 класс прочности 8.8', 'M8 | 30 |  | '],
    ['Bolt M10 grade 8.8, 500 pcs', 'M10 |  |  | '],
    ['Болт М12x1.25x40 10.9, 5000 шт', 'M12x1.25 | 40 |  | '],
    ['Bolt M8x30-10.9-A2K', 'M8 | 30 |  | zinc-plating'],
    ['Гайка М12-10', 'M12 |  |  | '],
    ['Болты М8-8.8, М10-10.9', 'M8,M10 |  |  | '],
  ])('a class alone names no material: %s', (text, told) => expect(toldIn(text)).toBe(told))

  it.each([
    ['Шайба 10.5 мм', ' | 10.5 |  | '],
    ['Wheel nut M12x1.5, hex 19', 'M12x1.5 |  |  | '],
    ['Штифт 6х40.25', ' | 6x40.25 |  | '],
    ['Болт М8х1.25.25', 'M8x1.25 |  |  | '],
    ['Втулка 40.65Г', ' |  |  | '],
    ['Болт М8, 8.8 кг', 'M8 |  |  | '],
    ['Bolt M10, price 8.8 USD', 'M10 |  |  | '],
  ])('no designation: %s', (text, told) => expect(toldIn(text)).toBe(told))
})

describe('a fastener that only its standard names', () => {
  it.each([
    ['DIN 933 M8x30-8.8-A2K', 'bolt', 'M8 | 30 |  | zinc-plating'],
    ['ISO 4017-M10x40-8.8', 'bolt', 'M10 | 40 |  | '],
    ['ГОСТ 7798-70 М8х30', 'bolt', 'M8 | 30 |  | '],
    ['DIN 934 M8-8', 'nut', 'M8 |  |  | '],
    ['ISO 4762 M6x20 12.9', 'screw', 'M6 | 20 |  | '],
    ['DIN 6885 8x7x32', 'key-shaft', ' | 8x7x32 |  | '],
  ])('%s', (text, family, told) => {
    expect(normalizePart(text).value.concept).toBe(family)
    expect(toldIn(text)).toBe(told)
  })

  it.each([
    ['Шайба 12 65Г ГОСТ 6402-70', 'washer-lock'],
    ['Кольцо А40 ГОСТ 13943', 'circlip'],
    ['Винт М6х10 ГОСТ 1477', 'set-screw'],
    ['Гайка ГОСТ 5915-70', 'nut'],
    ['Болт шатуна ГОСТ 7798', 'conrod-bolt'],
  ])('or names more closely: %s', (text, family) => expect(normalizePart(text).value.concept).toBe(family))

  it.each(['Неизвестное изделие ГОСТ 7798-70', 'ГОСТ 1050-88', 'DIN 4712 M8'])('not: %s', (text) => {
    expect(normalizePart(text).value.concept).toBeUndefined()
  })
})

describe('designations of rolled stock', () => {
  it.each([
    ['Круг В-40-h11', 'raw-steel-bar', ' | 40 |  | '],
    ['Круг 40-В ГОСТ 2590-2006/45-2ГП ГОСТ 1050-2013', 'raw-steel-bar', ' | 40 | s45 | '],
    ['Круг В-36 ГОСТ 2590-88 / 40Х ГОСТ 4543-71', 'raw-steel-bar', ' | 36 | s40h | '],
    ['Шестигранник 17-h11', 'raw-steel-bar', ' | 17 |  | '],
    ['Лист Б-ПН-0-3,0х1250х2500 ГОСТ 19903-74 / К270В-5-ст3сп ГОСТ 16523', 'steel-plate', ' | 3x1250x2500 | st3sp | '],
    ['Проволока 2,0-II', 'raw-steel-wire', ' | 2 |  | '],
    ['Проволока Б-1-2,0 ГОСТ 9389-75', 'raw-steel-wire', ' | 2 |  | '],
    ['Труба 57х3,5х6000 ГОСТ 8732-78/20 ГОСТ 8731-74', 'tube', ' | 57x6000 | s20 | '],
    ['Труба 89х4 ГОСТ 8732/В20 ГОСТ 8731', 'tube', ' | 89 | s20 | '],
    ['Уголок 50х50х5 ГОСТ 8509-93/Ст3пс', 'angle-steel', ' | 50x50x5 | st3ps | '],
  ])('%s', (text, family, told) => {
    expect(normalizePart(text).value.concept).toBe(family)
    expect(toldIn(text)).toBe(told)
  })

  it('the class of a calibrated bar', () => {
    expect(normalizePart('Шестигранник 17-h11').value.precision).toEqual({ itGrade: 11, nominalMm: 17 })
  })

  it.each(['Круг 40-50 мм', 'Проволока 2-3 мм', 'Лист 3-5 мм', 'Круг абразивный 150-20-32', 'Лист 2 Листов 3'])(
    'a range or another thing: %s',
    (text) => expect(normalizePart(text).value.dimensions).toBeUndefined(),
  )
})
