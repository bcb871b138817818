import { describe, expect, test } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

function read(input: string | object) {
  const { value, issues } = normalizePart(input)
  const materials = value.materials.map(({ id, condition }) => (condition ? `${id} [${condition}]` : id))
  return { materials, suggestions: issues.find(({ code }) => code === 'material.unknown')?.suggestions ?? [] }
}

describe('the German word for a number is no natural rubber', () => {
  test.each([
    ['W.Nr. 1.4571', 'en-x6crnimoti17122'],
    ['Nr. 1.4301', 'en-x5crni1810'],
    ['Werkstoff-Nr. 1.4571', 'en-x6crnimoti17122'],
    ['Werkstoff Nr 1.4301', 'en-x5crni1810'],
    ['Mat.-Nr. 1.4301', 'en-x5crni1810'],
    ['W.-Nr. 1.0503', 'en-c45'],
    ['NR', 'nr'],
    ['NR 60 Shore A', 'nr'],
  ])('%s', (material, id) => {
    expect(read({ name: 'вал', material }).materials).toEqual([id])
  })
})

// SAE J429: grades 2, 5 and 8 are of carbon and alloy steel; ASTM F136 and its kin count titanium by grades too
describe('the grade of a bolt is a strength of steel', () => {
  test.each([
    ['Bolt M10 Grade 5', 'steel [SAE Grade 5]'],
    ['Bolt Grade 8 M12x60', 'steel [SAE Grade 8]'],
    ['Bolt Grade 2 steel', 'steel [SAE Grade 2]'],
    ['Болт SAE Grade 5', 'steel [SAE Grade 5]'],
    [{ name: 'Bolt', material: 'Grade 5' }, 'steel [SAE Grade 5]'],
    [{ name: 'Болт', material: 'SAE J429 Grade 8' }, 'steel [SAE Grade 8]'],
    ['titanium Grade 5 bolt', 'aisi-grade5'],
    [{ name: 'вал', material: 'Grade 5' }, 'aisi-grade5'],
  ])('%j', (input, material) => {
    expect(read(input).materials).toEqual([material])
  })
})

// ISO 3506-1: A2 is of the kind of 18-8, A4 with molybdenum; the number is a tenth of the strength in MPa
describe('the class of a stainless fastener', () => {
  test.each([
    ['Болт М12х60 A2-70', 'aisi-304 [A2-70]'],
    ['Гайка М12 А4-80', 'aisi-316 [A4-80]'],
    [{ name: 'Bolt', material: 'A4-80' }, 'aisi-316 [A4-80]'],
    [{ name: 'Болт', material: 'А2' }, 'steel-stainless'],
  ])('%j', (input, material) => {
    expect(read(input).materials).toEqual([material])
  })
})

describe('marks of copper by GOST 859', () => {
  test.each([
    ['М2', 'm2'],
    ['М2 ГОСТ 859-2014', 'm2'],
    ['M2 ГОСТ 859', 'm2'],
    ['М3 ГОСТ 859', 'm3'],
    ['медь М2', 'm2'],
    ['AISI M2', 'aisi-m2'],
    ['M2', 'aisi-m2'],
  ])('%s', (material, id) => {
    expect(read({ name: 'вал', material }).materials).toEqual([id])
  })
})

describe('the nearest known grades are of the same series', () => {
  test.each([
    ['C47', ['C45', 'C50']],
    ['сталь 47', ['45', '50']],
    ['СЧ22', ['СЧ20', 'СЧ25']],
    ['ВЧ55', ['ВЧ50', 'ВЧ60']],
    ['EN-GJL-225', ['EN-GJL-200', 'EN-GJL-250']],
    ['PA66-GF32', ['PA66-GF33', 'PA66-GF30']],
    ['1.4302', ['1.4301', '1.4303']],
  ])('%s', (material, nearest) => {
    expect(read({ name: 'вал', material }).suggestions.slice(0, 2)).toEqual(nearest)
  })
})
