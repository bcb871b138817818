import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const thicknessOf = (line: string) =>
  normalizePart(line).value.parameters.find(({ id }) => id === 'sheetThickness')?.max

describe('a thickness told by its place', () => {
  it.each([
    ['bracket steel 3 mm', 3],
    ['Kronshteyn, po‘lat 3 mm, kataforez', 3],
    ['Кронштейн, сталь 3 мм, оцинк.', 3],
    ['Накладка порога нерж. AISI 304 0.8мм', 0.8],
    ['Прокладка паронит 2 мм', 2],
    ['Кожух защитный, лист 1,5 мм 08пс', 1.5],
    // a pane, a sheet or gasket of rubber
    ['Стекло двери боковое, 3,5 мм, закалка', 3.5],
    ['Ён ойна, тобланган, 4 мм', 4],
    ['Rezina list MBS 3 mm', 3],
    ['Прокладка EPDM 2 мм', 2],
    ['Кронштейн, лист 3 мм, окраска', 3],
    ['Кронштейн штампованный DC04 2,5 мм', 2.5],
  ])('%s: %d mm', (line, mm) => {
    expect(thicknessOf(line)).toBe(mm)
    expect(normalizePart(line).value.rest.join()).not.toContain('мм')
  })

  it('is told by a small t', () => {
    expect(thicknessOf('Bracket SPCC t1.2')).toBe(1.2)
    expect(thicknessOf('Кронштейн 08пс, t 2,5')).toBe(2.5)
    expect(thicknessOf('Bracket 6061 T6')).toBeUndefined()
  })

  it.each([
    'вал сталь 45 20 мм',
    'Кронштейн, пруток 40Х 20 мм',
    'bracket DC04 2 mm ±0.1',
    'bracket DC04 2 mm x 40 mm',
    'крышка ABS 3 мм',
    'кронштейн сталь 120 мм',
    'steel 3 mm',
  ])('%s: none', (line) => {
    expect(thicknessOf(line)).toBeUndefined()
  })
})
