import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { gradeListsSpelled } from '../../src/normalize/materials/grade-list.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

describe('a list of grades whose kind is written once', () => {
  it.each([
    ['Сталь 10, 20, 40Х, 45.', 'Сталь 10, сталь 20, 40Х, сталь 45.'],
    ['стали марок 20, 45 и 40Х', 'стали марок сталь 20, сталь 45 и 40Х'],
    ['poʻlat 20 va 45', 'poʻlat 20 va сталь 45'],
    ['круг 40Х, 45', 'круг 40Х, сталь 45'],
    ['СЧ20, 25 и 30', 'СЧ20, СЧ25, СЧ30'],
    ['нержавейка 304, 316', 'нержавейка 304, AISI 316'],
    ['alloys 6060, 6063', 'alloys алюминий 6060, алюминий 6063'],
  ])('%s', (written, expected) => expect(gradeListsSpelled({ text: written }, defaultCatalog).text).toBe(expected))

  // counts, sizes, weights, years of work, grades that nobody knows
  it.each([
    'Сталь 45, 20 станков',
    'сталь 40Х, 45 тонн',
    'лист 10, 20, 30 мм',
    'сталь 45, 20 лет опыта',
    'сталь 20, 3 и 5 осей',
    'ПА6, 99',
    'М8, 10, 12',
  ])('%s stays', (written) => expect(gradeListsSpelled({ text: written }, defaultCatalog).text).toBe(written))

  it('is read in running text, which is shown as written', () => {
    const told = { id: 'm', name: 'M', description: 'Точим детали: сталь 20, 45, 40Х.' }
    const { capabilities, description } = normalizeManufacturer(told).value!
    expect(capabilities[0]!.materials.map(({ id }) => id)).toEqual(['s20', 's45', 's40h'])
    expect(description).toBe(told.description)
  })

  it('reads long rows of numbers in linear time', () => {
    const row = `сталь ${'20, 45 и '.repeat(20_000)}мм`
    const before = process.cpuUsage().user
    gradeListsSpelled({ text: row }, defaultCatalog)
    expect(process.cpuUsage().user - before).toBeLessThan(2_000_000)
  })
})
