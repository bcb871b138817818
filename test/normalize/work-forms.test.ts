import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readProcess } from '../../src/normalize/read-process.js'

function id(text: string): string {
  const read = readProcess(text, catalog)
  return read.ok ? read.value : `!${read.code}`
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
