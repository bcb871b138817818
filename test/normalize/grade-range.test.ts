import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { withGradeRanges } from '../../src/normalize/materials/grade-range.js'
import { readMaterial } from '../../src/normalize/materials/read-material.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

describe('a range of grades', () => {
  it.each([
    ['СЧ15–СЧ25', 'СЧ15, СЧ20, СЧ25'],
    ['отливки из СЧ15-СЧ25, до 40 кг', 'отливки из СЧ15, СЧ20, СЧ25, до 40 кг'],
    ['ВЧ40...ВЧ50', 'ВЧ40, ВЧ45, ВЧ50'],
    ['EN-GJL-200 – EN-GJL-250', 'EN-GJL-200, EN-GJL-250'],
    // other families, an old name of one grade, a size
    ['PA6-PA66', 'PA6-PA66'],
    ['СЧ21-40', 'СЧ21-40'],
    ['Ø20–Ø40', 'Ø20–Ø40'],
  ])('%s is %s', (written, expected) => {
    expect(withGradeRanges(written, defaultCatalog)).toBe(expected)
  })

  it('is read in fields and in running text', () => {
    const listed = { id: 'm', name: 'M', processes: ['литьё'], materials: 'СЧ15–СЧ25' }
    expect(normalizeManufacturer(listed).value!.materials.map(({ id }) => id)).toEqual(['sch15', 'sch20', 'sch25'])
    const told = { id: 'm', name: 'M', description: 'Отливки из серого чугуна СЧ15–СЧ25 массой до 40 кг.' }
    const { capabilities, description } = normalizeManufacturer(told).value!
    expect(capabilities[0]!.materials.map(({ id }) => id)).toEqual(['sch15', 'sch20', 'sch25'])
    expect(description).toBe(told.description)
  })
})

describe('an old gray iron by its first number', () => {
  it.each([
    ['СЧ24', 'sch25'],
    ['СЧ18', 'sch20'],
  ])('%s is read as %s', (written, id) => {
    expect(readMaterial(written, defaultCatalog)).toMatchObject({ ok: true, value: { id } })
  })
})
