import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const works = (description: string) =>
  normalizeManufacturer({ id: 'a', name: 'A', description }).value?.capabilities.map(({ process }) => process)

describe('Uzbek egamiz', () => {
  it.each([
    'ISO 14001 sertifikatiga egamiz.',
    'ISO 14001 ga egamiz.',
    '40 nafar muhandisga egamiz.',
    'Oʻz sinov stendlarimizga egamiz.',
    'Йигирма йиллик тажрибага эгамиз.',
    'Keng ishonchga ham egamiz.',
    'Men 3000 m2 omborga egaman.',
    'Zamonaviy parkka egamiz.',
  ])('behind a dative says what one has: %s', (said) => {
    expect(works(said)).toEqual([])
  })

  it('leaves a figure beside it to the work that is named', () => {
    const said = 'Quyish sexi. ISO 9001 sertifikatiga egamiz. Quvvati yiliga 900 tonna.'
    const { capabilities = [] } = normalizeManufacturer({ id: 'a', name: 'A', description: said }).value ?? {}
    expect(capabilities.map(({ process, capacity }) => [process, capacity?.value])).toEqual([['casting', 900_000]])
  })

  it.each([
    ['Quvur egamiz.', 'tube-bending'],
    ['Armaturani egamiz.', 'bar-bending'],
    ['Listlarni 4 mm gacha egamiz.', 'bending'],
    ['Trubani 45 gradusga egamiz.', 'tube-bending'],
    ['Trubani 45° ga egamiz.', 'tube-bending'],
    ['Profilni kerakli shaklga egamiz.', 'metal-bending'],
    ['Металлни эгамиз.', 'metal-bending'],
  ])('elsewhere bends: %s', (said, process) => {
    expect(works(said)).toContain(process)
  })
})
