import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { buildCatalog } from '../../src/catalog/build.js'
import { defaultCatalog as catalog, defaultCatalogData } from '../../src/catalog/default.js'
import { findCertificates, readCertificate } from '../../src/normalize/fields/read-certificate.js'
import { readParameterId } from '../../src/normalize/fields/read-parameter.js'
import { type PlaceInput, readLocation } from '../../src/normalize/fields/read-place.js'
import { findMaterials } from '../../src/normalize/materials/find-materials.js'
import { readMaterials } from '../../src/normalize/materials/read-material.js'
import { readPartName } from '../../src/normalize/parts/part-name.js'
import { suggestTerms } from '../../src/normalize/suggest-terms.js'
import { findConcepts } from '../../src/normalize/words/vocabulary.js'
import { findProcesses, readProcess } from '../../src/normalize/works/read-process.js'

describe('readCertificate', () => {
  test.each([
    ['IATF 16949', 'iatf16949'],
    ['IATF16949:2016', 'iatf16949'],
    ['iatf', 'iatf16949'],
    ['ISO 9001:2015', 'iso9001'],
    ['ИСО 9001', 'iso9001'],
    ['ГОСТ Р ИСО 9001-2015', 'iso9001'],
    ['сертификат ISO-14001', 'iso14001'],
    ['ISO/TS 16949', 'iso-ts16949'],
    ['ISO 9001 sertifikati', 'iso9001'],
    ['Правила ООН № 90', 'un-r90'],
    ['ЕЭК ООН R43', 'un-r43'],
    ['R43', 'un-r43'],
    ['VDA 6.3', 'vda6.3'],
    ['9001', 'iso9001'],
    ['ISO 13485', '?iso 13485'],
    ['ISO 9000', 'iso9001'],
    ['QS-9000', '?qs9000'],
    ['TL 9000', '?tl 9000'],
  ])('%s', (text, expected) => {
    const read = readCertificate(text, catalog)
    expect(read.ok && read.value.id).toBe(expected)
  })

  it('finds several, and none where only the letters agree', () => {
    const ids = (text: string) => findCertificates(text, catalog).map(({ value }) => value.id)
    expect(ids('ISO 9001/14001, IATF 16949')).toEqual(['iso9001', 'iso14001', 'iatf16949'])
    expect(ids('we reach 16949 customers, R16 wheels, SQ')).toEqual([])
  })
})

describe('readLocation', () => {
  const place = (input: PlaceInput) => {
    const read = readLocation(input, catalog)
    return read.ok ? { ...read.value, text: undefined } : read.code
  }
  test.each<[PlaceInput, object]>([
    ['Andijon', { region: 'andijan' }],
    ['Андижанская область', { region: 'andijan' }],
    ['Андижон вилояти', { region: 'andijan' }],
    ['г. Ташкент', { region: 'tashkent-city' }],
    ['Tashkent', { region: 'tashkent-city' }],
    ['Toshkent viloyati', { region: 'tashkent-region' }],
    ['Tashkent oblast', { region: 'tashkent-region' }],
    ['Ташкентская обл.', { region: 'tashkent-region' }],
    ['Асака', { region: 'andijan', city: 'asaka' }],
    ['Asaka, Andijon viloyati', { region: 'andijan', city: 'asaka' }],
    ["Farg'ona", { region: 'fergana' }],
    ['Қўқон', { region: 'fergana', city: 'kokand' }],
    [
      { region: 'Andijon', lat: 40.78, lon: 72.34 },
      { region: 'andijan', lat: 40.78, lon: 72.34 },
    ],
    [
      { lat: '40,78', lon: '72.34° E' },
      { lat: 40.78, lon: 72.34 },
    ],
    [{ region: 'Andijon', lat: 140, lon: 72 }, { region: 'andijan' }],
  ])('%j', (input, expected) => {
    expect(place(input)).toEqual(expected)
  })

  it('refuses what is no place, with what it looks like', () => {
    expect(readLocation('Тошкен', catalog)).toMatchObject({ ok: false, code: 'place.unknown' })
    expect(readLocation('Тошкен', catalog)).toHaveProperty('suggestions')
    expect(place({ lat: 1000, lon: 5 })).toBe('place.coordinates')
    expect(place('Atlantis')).toBe('place.unknown')
  })
})

describe('readParameterId', () => {
  test.each([
    ['thickness', 'sheetThickness'],
    ['barDiameter', 'barDiameter'],
    ['bar_diameter', 'barDiameter'],
    ['толщина листа', 'sheetThickness'],
    ['усилие пресса', 'pressForce'],
    ['foo bar', '?foo bar'],
  ])('%s', (text, expected) => {
    expect(readParameterId(text, catalog)).toMatchObject({ ok: true, value: expected })
  })
})

describe('findConcepts', () => {
  it('takes the longest at the first beginning, in every kind', () => {
    const text = 'Диск тормозной из серого чугуна: литьё в песчаные формы, ISO 9001, Андижан'
    expect(findConcepts(text, catalog).map(({ value, start, end }) => [value.id, text.slice(start, end)])).toEqual([
      ['brake-disc', 'Диск тормозной'],
      ['iron-gray', 'серого чугуна'],
      ['sand-casting', 'литьё в песчаные формы'],
      ['iso9001', 'ISO 9001'],
      ['andijan', 'Андижан'],
    ])
  })

  it('tells a coating from a polymer by the alphabet', () => {
    expect(findConcepts('PVD', catalog).map(({ value }) => value.id)).toEqual(['pvd'])
    expect(findConcepts('ПВД', catalog).map(({ value }) => value.id)).toEqual(['pe-ld'])
  })

  it('reads the terms of the catalog it is given', () => {
    const row = {
      ...defaultCatalogData.processes[0]!,
      id: 'magic',
      parents: [],
      names: { en: ['Vibromagic'], ru: [], uz: [], 'uz-Cyrl': [] },
    }
    const own = buildCatalog({ ...defaultCatalogData, processes: [...defaultCatalogData.processes, row] })
    expect(findConcepts('vibromagic', own).map(({ value }) => value.id)).toEqual(['magic'])
    expect(findConcepts('vibromagic', catalog)).toEqual([])
  })
})

describe('suggestTerms', () => {
  const concepts = (text: string, limit?: number) => suggestTerms(text, catalog, limit).map(({ concept }) => concept)

  it('completes prefixes, then forgives letters', () => {
    expect(concepts('токар')[0]).toBe('process:turning')
    expect(concepts('turn')[0]).toBe('process:turning')
    expect(concepts('tormos diski')[0]).toBe('part:brake-disc')
    expect(concepts('шлифофка')[0]).toBe('process:grinding')
    expect(concepts('quy', 3)).toHaveLength(3)
  })

  it('meets in both scripts', () => {
    expect(concepts('қуйиш')[0]).toBe(concepts('quyish')[0])
  })

  it('completes codes and never fuzzes them', () => {
    expect(suggestTerms('1.4301', catalog).map(({ text }) => text)).not.toContain('1.4401')
    expect(suggestTerms('1.43', catalog).every(({ text }) => text.startsWith('1.43'))).toBe(true)
    expect(concepts('40Х')[0]).toBe('material:s40h')
    expect(concepts('xyz')).toEqual([])
    expect(concepts('')).toEqual([])
  })
})

describe('any text', () => {
  const lines = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc
      .array(
        fc.constantFrom(
          'сталь',
          '45',
          'ст.',
          '40Х',
          'PA66',
          '-GF',
          '30',
          '+',
          '/',
          '(',
          'СЧ',
          ' ',
          ', ',
          'ISO',
          '9001',
          'торм.',
          'диск',
          'г/к',
          'ГОСТ',
          '1050-',
          'Тошкент',
          'вил.',
          '#',
          'poʻlat',
          '№',
          '\u0000',
          'ё',
        ),
        { maxLength: 14 },
      )
      .map((pieces) => pieces.join('')),
  )

  it('is read without a throw, with spans in it, the same every time', () => {
    fc.assert(
      fc.property(lines, (text) => {
        const read = () => [
          readMaterials(text, catalog),
          readProcess(text, catalog),
          readCertificate(text, catalog),
          readLocation(text, catalog),
          readParameterId(text, catalog),
          readPartName(text, catalog),
          suggestTerms(text, catalog),
        ]
        expect(read()).toEqual(read())
        for (const found of [
          findMaterials(text, catalog),
          findProcesses(text, catalog),
          findCertificates(text, catalog),
          findConcepts(text, catalog),
        ]) {
          let at = 0
          for (const { start, end } of found) {
            expect(start).toBeGreaterThanOrEqual(at)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            at = end
          }
        }
      }),
      { numRuns: 400, seed: 7 },
    )
  })
})

describe('a regulation by its bare number', () => {
  const inLine = (text: string) => findCertificates(text, catalog).map(({ value }) => value.id)

  test.each([
    ['Орқа ойна, тобланган, R43', ['un-r43']],
    ['oyna, R43 belgisi bilan', ['un-r43']],
    ['знак ЕЭК ООН R43', ['un-r43']],
    ['Тормозные колодки, R90, 15 000 компл', ['un-r90']],
    ['Вал, R43 галтель', []],
    ['Plate, R43, steel', []],
  ])('%s', (text, ids) => {
    expect(inLine(text)).toEqual(ids)
  })
})
