import { describe, expect, it } from 'vitest'
import { normalizeManufacturer, normalizePart } from '../../src/index.js'

const read = (text: string) => {
  const { value, issues } = normalizePart(text)
  return {
    concept: value?.concept,
    materials: value?.materials.map(({ id }) => id),
    routes: value?.routes.length ?? 0,
    codes: issues.map(({ code }) => code),
  }
}

describe('what a part holds', () => {
  it.each([
    ['engine oil pump', 'oil-pump'],
    ['масляный насос моторного масла', 'oil-pump'],
    ['датчик температуры охлаждающей жидкости', 'sensor-temp'],
    ['coolant temperature sensor', 'sensor-temp'],
    ['tormoz suyuqligi idishi', 'brake-reservoir'],
  ])('%s is not made of it', (text, concept) => {
    expect(read(text)).toEqual({ concept, materials: [], routes: expect.any(Number), codes: [] })
    expect(read(text).routes).toBeGreaterThan(0)
  })

  it('is the material of what is bought by the litre, and of a family that is filled with it', () => {
    expect(read('моторное масло 5W-40').materials).toEqual(['oil-engine'])
    expect(read('Адсорбер, активированный уголь').materials).toEqual(['act-carbon'])
    expect(read('Windscreen urethane sealant, 310 ml').materials).toEqual(['sealant-pu'])
    expect(read('Бачок тормозной жидкости ПП').materials).toEqual(['pp'])
  })
})

describe('materials of several components', () => {
  it('are those of the body where the thing itself has none', () => {
    expect(read('Помпа водяная, крыльчатка ПА66-СВ30, корпус АК9ч')).toMatchObject({
      materials: ['ak9ch'],
      codes: ['material.ofOther'],
    })
  })
})

describe('designations', () => {
  it.each([
    ['Манжета НБР 30х52х10', 'nbr'],
    ['Кольцо NBR 20 shore', 'nbr'],
    ['Крышка АБС', 'abs'],
    ['Шланг NBR/PVC', 'nbr-pvc'],
  ])('of a blend do not hide those of its polymers: %s', (text, id) => {
    expect(read(text).materials).toEqual([id])
  })

  it('with a finish are no words of a name', () => {
    expect(read('SPCC-SD sheet').concept).toBe('steel-plate')
    expect(read('SHEET CR SPCC-SD').concept).toBe('raw-crc')
  })

  it('of a temper are a work of the maker who names it apart', () => {
    const { value } = normalizeManufacturer({
      id: 'm',
      name: 'm',
      description: 'Сплав АК9ч, кокильное литьё, Т6, 6 кг',
    })
    expect(value?.capabilities.map(({ process }) => process).sort()).toEqual(['gravity-die-casting', 'solution-aging'])
  })
})
