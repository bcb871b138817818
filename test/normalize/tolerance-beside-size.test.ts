import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

// widths by hand from the limits, grades from ISO 286-1, table 1: 30–50 mm IT6 16, IT7 25, IT8 39 µm; 80–120 mm IT10 140 µm
const ofText = (text: string) => normalizePart(text).value
const ofSizes = (dimensions: unknown, more: object = {}) => normalizePart({ name: 'Вал', dimensions, ...more })

describe('a tolerance beside another saying', () => {
  it.each([
    ['Вал Ø45±0,02 L=320', 8, 0.04],
    ['Вал Ø45 ±0,02 H=320', 8, 0.04],
    ['Вал Ø45±0,02 L 320', 8, 0.04],
    ['Вал D=45±0,02 L=320', 8, 0.04],
    ['Вал Ø45+/-0,02x320', 8, 0.04],
    ['Вал Ø45±0,02x320±0,5', 8, 0.04],
    ['Вал Ø45 мм ±0,02 мм L=320 мм', 8, 0.04],
    ['Вал Ø45±20 мкм L=320', 8, 0.04],
    ['Вал Ø45+0,02/−0,01 L=320', 7, 0.03],
    ['Вал Ø45 +0,02 -0,01 L=320', 7, 0.03],
    ['Вал Ø45-0,016 L=320', 6, 0.016],
    ['Вал Ø45±0,02 M12x1,5 L=320', 8, 0.04],
    ['Вал Ø45±0,02 HRC 45-50 L=320', 8, 0.04],
    ['Вал Ø45±0,02 с резьбой L=320', 8, 0.04],
    ['Shaft Ø45±0.02 L=320', 8, 0.04],
    ['Val Ø45±0,02 L=320', 8, 0.04],
  ])('%s is IT%i, %d mm wide', (text, itGrade, toleranceMm) => {
    expect(ofText(text).precision).toEqual({ itGrade, toleranceMm, nominalMm: 45 })
    expect(ofText(text).dimensions).toEqual({ shape: 'cylinder', diameterMm: 45, lengthMm: 320 })
  })

  it('is the finest of the sides of a box', () => {
    const { precision, dimensions } = ofText('Плита 200±0,1x100±0,05x20')
    expect(precision).toEqual({ itGrade: 9, toleranceMm: 0.1, nominalMm: 100 })
    expect(dimensions).toEqual({ shape: 'box', sidesMm: [200, 100, 20] })
  })

  it('leaves the classes of both sizes on a shaft', () => {
    const { precision, dimensions } = ofText('Вал Ø45h6×320h14')
    expect(precision).toEqual({ itGrade: 6, nominalMm: 45 })
    expect(dimensions).toEqual({ shape: 'cylinder', diameterMm: 45, lengthMm: 320 })
  })

  it('never takes half of the limits of another quantity', () => {
    expect(ofText('Груз Ø45 +0,02/−0,01 кг').precision).toBeUndefined()
    expect(ofText('Блок питания 12±0,5 В').precision).toBeUndefined()
    expect(ofText('Резина 65±5 Shore A').precision).toBeUndefined()
    expect(ofText('Вал 5±0,2 кг').precision).toBeUndefined()
  })
})

describe('a tolerance in the field of the sizes', () => {
  it.each([
    ['Ø45h6 L=320', { itGrade: 6, nominalMm: 45 }],
    ['45h6x320', { itGrade: 6, nominalMm: 45 }],
    ['Ø45±0,02 L=320', { itGrade: 8, toleranceMm: 0.04, nominalMm: 45 }],
    ['Ø45 +0,02/−0,01 L=320', { itGrade: 7, toleranceMm: 0.03, nominalMm: 45 }],
    ['120±0,1 x 80', { itGrade: 10, toleranceMm: 0.2, nominalMm: 120 }],
    [
      { diameter: '45±0,02', length: 320 },
      { itGrade: 8, toleranceMm: 0.04, nominalMm: 45 },
    ],
    [
      { diameter: '45h6', length: 320 },
      { itGrade: 6, nominalMm: 45 },
    ],
    [['120±0,1', 80, 40], { itGrade: 10, toleranceMm: 0.2, nominalMm: 120 }],
  ])('%j is read', (dimensions, precision) => {
    const { value } = ofSizes(dimensions)
    expect(value.precision).toEqual(precision)
    expect(value.dimensions).toBeDefined()
  })

  it('goes with the field of the tolerance: the finer holds, and a difference is told', () => {
    const { value, issues } = ofSizes('Ø45h6 L=320', { tolerance: 'h8' })
    expect(value.precision).toEqual({ itGrade: 6, nominalMm: 45 })
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'tolerance.several', path: ['dimensions'], received: 'Ø45h6 L=320' }),
    )
    expect(ofSizes('Ø45h6 L=320', { tolerance: 'h6' }).issues.map(({ code }) => code)).not.toContain(
      'tolerance.several',
    )
    expect(ofSizes('Ø45h6', { roughness: 'Ra 0,8' }).value.precision).toEqual({
      itGrade: 6,
      nominalMm: 45,
      raMicrometers: 0.8,
    })
  })

  it('is no part of the size that an issue shows', () => {
    const said = ofSizes('100±0,5').issues.find(({ code }) => code === 'unit.assumed')
    expect(said?.expected).toBe('100 read as 100 mm')
  })
})

describe('a tolerance without a size', () => {
  // ISO 2768-1, table 1, class m: 30–120 mm ±0.3
  const exact = { itGrade: 13, toleranceMm: 0.6, nominalMm: 45 }
  const width = { itGrade: 10, toleranceMm: 0.1, nominalMm: 45 }

  it.each([
    ['Вал ISO 2768-mK Ø45 L=320', exact],
    ['ГОСТ 30893.1-m вал Ø45 L=320', exact],
    ['Вал Ø45, ±0,05', width],
    ['Вал Ø45, точность ±0,05, L=320', width],
    ['Вал Ø45 L=320, допуск 0,1', width],
  ])('%s has that of the part', (text, precision) => {
    expect(normalizePart(text).value.precision).toEqual(precision)
    expect(normalizePart(text).issues.map(({ code }) => code)).not.toContain('tolerance.generalWithoutSize')
  })

  it('has it across fields and text', () => {
    expect(normalizePart({ name: 'Вал', dimensions: 'Ø45', description: '±0,05' }).value.precision).toEqual(width)
    expect(normalizePart({ name: 'Вал Ø45 L=320', tolerance: 'ISO 2768-m' }).value.precision).toEqual(exact)
    expect(normalizePart({ name: 'Вал Ø45 L=320', tolerance: '±0,05' }).value.precision).toEqual(width)
  })

  it('has none of the sides of a box, as in a record', () => {
    expect(normalizePart('Плита 200x100x20 ±0,05').value.precision).toEqual({ toleranceMm: 0.1 })
    expect(normalizePart('Плита 200x100x20 ISO 2768-m').value.precision).toEqual({ itGrade: 14 })
  })
})
