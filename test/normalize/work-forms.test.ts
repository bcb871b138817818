import { describe, expect, it, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { readProcess } from '../../src/normalize/works/read-process.js'

function id(text: string): string {
  const read = readProcess(text, catalog)
  return read.ok ? read.value : `!${read.code}`
}

function steps(material: string, ...processes: string[]): string[] {
  const { routes } = normalizePart({ id: 'p', name: 'Деталь', material, processes }).value
  return routes[0]!.steps.map(({ process }) => process)
}

describe('the same work in other forms of its name', () => {
  test.each([
    // a loan with the verb ending on its root
    ['normallash', 'normalizing'],
    ['нитроцементлаш', 'carbonitriding'],
    ['frezerovkalash', 'milling'],
    // with and without the causative
    ['rotatsion shakllash', 'rotational-molding'],
    // the loan and the native word
    ['argonda svarka', 'tig'],
    ['аргонда сварка', 'tig'],
    ['sim egish', 'wire-forming'],
    ['truba gibka', 'tube-bending'],
    ['quvur tortish', 'tube-drawing'],
    // what a shop says that it does or makes
    ['фосфатируем', 'phosphating'],
    ['цементируем', 'carburizing'],
    ['делаем рессоры', 'leaf-spring-making'],
    ['ressora chiqaramiz', 'leaf-spring-making'],
    // British spelling
    ['rotational moulding', 'rotational-molding'],
    // what is worked stays unsaid
    ['вибрационная сварка', 'vibration-plastic-welding'],
    ['Vibratsion payvandlash', 'vibration-plastic-welding'],
    // a name of several works stays one
    ['ультразвуковая сварка', '?ultrazvukovaya svarka'],
    ['payvandlash', 'welding'],
    ['egish', 'metal-bending'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })
})

describe('a work and the thing it is done to', () => {
  test.each([
    ['нарезание шестерён', 'gear-cutting'],
    ['shesternya kesish', 'gear-cutting'],
    // no step of a bracket is called so, and any cutting of sheet is cutting
    ['kronshteyn kesish', 'cutting'],
    // what was said is wider than the step of the family: it holds
    ['шлифовка шестерён', 'grinding'],
    // rubber-metal parts, where the catalog has the making of them
    ['rezina-metall buyum', 'rubber-to-metal-bonding'],
    ['резина-металл буюмлар', 'rubber-to-metal-bonding'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })
})

describe('a work beside materials', () => {
  it('is the work of that name which can run them', () => {
    expect(steps('PP', 'injection molding', 'welding')).toEqual(['injection-molding', 'plastic-welding'])
    expect(steps('ABS', 'сварка')).toEqual(['plastic-welding'])
    expect(steps('DC01', 'сварка')).toEqual(['welding'])
    // nothing is called so: what was said stays
    expect(steps('ABS', 'stamping')).toEqual(['stamping'])
    const maker = normalizeManufacturer({
      id: 'm',
      name: 'M',
      capabilities: [{ process: 'payvandlash', materials: ['PA66'] }, { process: 'payvandlash' }],
    }).value!
    expect(maker.capabilities.map(({ process }) => process)).toEqual(['plastic-welding', 'welding'])
  })

  it('is the first of two treatments that go together', () => {
    expect(steps('20MnCr5', 'turning', 'цементация с закалкой')).toEqual(['turning', 'carburizing'])
    // a name of its own, and two works that are no treatments
    expect(steps('C45', 'закалка с отпуском')).toEqual(['quench-temper'])
    expect(steps('C45', 'точение с фрезерованием')[0]).not.toBe('turning')
  })
})
