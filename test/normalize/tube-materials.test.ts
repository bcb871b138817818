import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const concept = (name: string, material?: string) =>
  normalizePart({ name, ...(material ? { material } : {}) }).value.concept

describe('the material chooses the family of a tube', () => {
  it.each([
    ['Труба профильная алюминиевая', '6063', 'aluminum-tube'],
    ['Труба профильная алюминиевая', undefined, 'aluminum-tube'],
    ['Труба круглая алюминиевая', undefined, 'aluminum-tube'],
    ['Профильная труба из алюминия', undefined, 'aluminum-tube'],
    ['Труба квадратная', 'Д16Т', 'aluminum-tube'],
    ['Profil quvur, alyuminiy', undefined, 'aluminum-tube'],
    ['Square tube aluminum 6063-T5', undefined, 'aluminum-tube'],
    ['Round tube, aluminium', undefined, 'aluminum-tube'],
    ['Труба бесшовная медная', undefined, 'copper-tube'],
    ['Seamless copper tube', undefined, 'copper-tube'],
    ['Труба круглая', 'Л63', 'copper-tube'],
    ['Труба круглая пластиковая', undefined, 'plastic-pipe'],
    ['Труба стальная бесшовная', undefined, 'raw-steel-tube'],
    ['Труба бесшовная', '12Х18Н10Т', 'raw-steel-tube'],
    ['Труба профильная 40х20', undefined, 'raw-steel-tube'],
    // bent to a part
    ['Трубка масляная', 'АД31', 'tube'],
  ])('%s %s: %s', (name, material, expected) => {
    expect(concept(name, material)).toBe(expected)
  })
})
