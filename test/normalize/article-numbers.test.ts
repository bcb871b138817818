import { expect, test } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

test.each([
  ['GLASS RUN SEAL NEW SPARK АРТ. 91148849', 'glass-run', undefined],
  ['Болт М8х30 артикул 2101-1003260, 5000 шт', 'bolt', 5000],
  ['P/N 51712-1R000, brake disc, 2000 pcs', 'brake-disc', 2000],
  ['part no. 95493276 gasket, 300 pcs', 'gasket', 300],
  ['каталожный номер: 93163367 фильтр 120 шт', 'filter-generic', 120],
  ['Artikul 12345678 prokladka 2000 dona', 'gasket', 2000],
  ['OEM 96456712 brake pad', 'brake-pad', undefined],
])('a number that a thing is listed by counts nothing: %s', (text, concept, lot) => {
  const { value, issues } = normalizePart(text)
  expect(value.concept).toBe(concept)
  expect(value.lotSize?.value).toBe(lot)
  expect(issues.filter(({ code }) => code === 'unit.assumed')).toEqual([])
})

test.each([
  ['арт. 12000 шт болтов М8', 12_000],
  ['state of the art 50000 pcs bolt M6', 50_000],
  ['OEM order 20000 pcs bolt M6', 20_000],
  ['втулка, парт. 50000', 50_000],
  ['болт М8, кат. 3, 20000 шт', 20_000],
])('what is counted behind such a word is still counted: %s', (text, lot) => {
  expect(normalizePart(text).value.lotSize?.value).toBe(lot)
})

test('a listed number stays in what was not read', () => {
  expect(normalizePart('Диск тормозной арт. 93163367 передний').value.rest).toEqual(['арт. 93163367'])
})
