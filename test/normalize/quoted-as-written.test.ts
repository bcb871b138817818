import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const told = (description: string) =>
  normalizeManufacturer({ id: 'a', name: 'A', description }).value!.capabilities.flatMap(({ told = [] }) => told)

describe('the words of a maker are quoted as written', () => {
  it.each([
    'Forging of steel 20, 45 and 40X up to 20 kg',
    'Ковка: стали марок 20, 45, 40Х, масса до 20 кг',
    'Poʻlat 20, 45, 40Х dan bolgʻalash, 20 kg gacha',
    'Литьё СЧ15–СЧ25, отливки до 20 кг',
    'Литьё серого чугуна СЧ15, 20, 25, отливки до 20 кг',
    'Токарная обработка нержавейки 304, 316',
    'Ковка cтали 20, 45 и 40Х',
  ])('%s', (said) => {
    const words = told(said)
    expect(words.length).toBeGreaterThan(0)
    for (const { text } of words) expect(said).toContain(text)
  })

  it('though its grades are read one by one', () => {
    const { capabilities } = normalizeManufacturer({ id: 'a', name: 'A', description: 'Ковка стали 20, 45 и 40Х' })
      .value!
    expect(capabilities[0]!.materials.map(({ id }) => id)).toEqual(['s20', 's45', 's40h'])
  })
})
