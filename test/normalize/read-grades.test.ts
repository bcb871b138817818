import { describe, expect, it } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readMaterials } from '../../src/normalize/materials/read-material.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { lineageOf } from '../../src/normalize/words/grade-index.js'

const fieldIds = (text: string): readonly string[] => {
  const read = readMaterials(text, catalog)
  return read.ok ? read.value.map(({ id }) => id) : [`!${read.code}`]
}
const read = (text: string) => {
  const { value, issues } = normalizePart(text)
  return { ids: value.materials.map(({ id }) => id), unknown: issues.filter(({ code }) => code === 'material.unknown') }
}

describe('grades of drawings, in a field and beside the name of a part', () => {
  it.each([
    ['Втулка, CW617N', 'CW617N', 'brass'],
    ['Bracket HCT600X', 'HCT600X', 'steel-sheet-uhss'],
    ['Tirgak, SAPH440, 2000 dona', 'SAPH440', 'steel-sheet-hs'],
    ['Кронштейн из S355', 'S355', 'steel-carbon'],
    ['Plate, Q345B', 'Q345B', 'steel-carbon'],
    ['Bushing made of C36000', 'C36000', 'brass'],
    ['Flange 1.4305', '1.4305', 'steel-stainless'],
    ['Shaft SAE 4320', 'SAE 4320', 'steel-alloy'],
    ['Gear 20CrMnTiH', '20CrMnTiH', 'steel-alloy'],
    ['Gear SCM822H', 'SCM822H', 'steel-alloy'],
    ['Bushing C3604BD', 'C3604BD', 'brass'],
    ['Housing GGG40', 'GGG40', 'iron-ductile'],
    ['Housing D4512 ductile iron', 'D4512', 'iron-ductile'],
    ['Втулка FC-0208', 'FC-0208', 'iron-sintered'],
    ['Cover PA66-GF25', 'PA66-GF25', 'pa66'],
    ['Cover Makrolon 2407', 'Makrolon 2407', 'pc'],
    ['Ring Santoprene 101-64', 'Santoprene 101-64', 'tpv'],
    ['Seal M2BG714 B14', 'M2BG714 B14', 'nbr'],
    ['Seal M7HK 810', 'M7HK 810', 'fkm'],
    ['Прокладка, нитрильная резина', 'нитрильная резина', 'nbr'],
    ['Кронштейн, холоднокатаный лист 2 мм', 'холоднокатаный лист', 'steel-sheet'],
    ['Tirgak, sovuq prokat list', 'sovuq prokat list', 'steel-sheet'],
    ['Screw, A2 stainless', 'A2 stainless', 'steel-stainless'],
  ])('%s', (line, field, family) => {
    for (const ids of [fieldIds(field), read(line).ids]) {
      expect(ids.length).toBeGreaterThan(0)
      for (const id of ids) expect(lineageOf(id, catalog), `${field}: ${id}`).toContain(family)
    }
  })

  it('tells look-alike grades of two alphabets apart', () => {
    expect(fieldIds('У12')).toEqual(['u12'])
    expect(fieldIds('Y12')).toEqual(['gb-y12'])
  })

  it('does not take the beginning of an article number for a material number without its point', () => {
    expect(read('Бак топливный стальной 15024-812').ids).toEqual(['steel'])
    expect(read('Бак топливный, сталь 15024').ids).toEqual(['46si7'])
  })

  it('does not take the beginning of an SAE number for another grade', () => {
    expect(fieldIds('101')).toEqual(['?101'])
  })
})

describe('a grade that the catalog lacks', () => {
  it.each([
    'Вал 40ХФ',
    'Болт 15Х17Н3МТ',
    'Вал 42CrMoV5',
    'Bracket HCT880X',
    'Bush CuZn41Pb7',
    'Втулка БрАЖМц11-4-2',
    'Panel SPFC610',
    'Shaft AISI 4999',
  ])('%s has an issue', (line) => {
    const { ids, unknown } = read(line)
    expect(ids).toHaveLength(1)
    expect(ids[0]).toMatch(/^\?/)
    expect(unknown).toHaveLength(1)
  })

  it('is suggested its neighbours', () => {
    expect(read('Вал 40ХФ').unknown[0]?.suggestions).toContain('40ХФА')
  })

  it.each([
    'Болт М8×1,25-6H кл. прочности 10.9',
    'Втулка B15D2 арт. S20-1234',
    'Фара W203 12В 55Вт',
    'Лампа 10Х24В',
    'Насос S350 500 шт',
    'Датчик кислорода O2',
    'Бак 50Л',
    'Масло SAE 30',
    'Cover per SAE J1939',
    'Жгут CR2032',
    'Подшипник 6204-2RS C3',
    'Ремень 6PK1200',
    'Лист 1200Х800',
    'Фильтр 2110-1109080',
  ])('%s names none', (line) => {
    const { ids, unknown } = read(line)
    expect(unknown).toEqual([])
    expect(ids.filter((id) => id.startsWith('?'))).toEqual([])
  })
})
