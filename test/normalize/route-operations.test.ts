import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'

import { findProcesses, readProcess } from '../../src/normalize/works/read-process.js'

const workOf = (text: string) => {
  const read = readProcess(text, defaultCatalog, [])
  return read.ok && !read.value.startsWith('?') ? read.value : undefined
}
const worksOf = (text: string) => findProcesses(text, defaultCatalog).map(({ value }) => value)

describe('coatings as drawings write them', () => {
  it.each([
    ['Покрытие Ц9.хр ГОСТ 9.306-85', 'zinc-plating'],
    ['Ц6.хр.бцв', 'zinc-plating'],
    ['М24.Н12.Х.б', 'chrome-decorative'],
    ['Н9. Х. б', 'chrome-decorative'],
    ['Х36.тв', 'chrome-hard'],
    ['Покрытие Х18', 'chrome-plating'],
    ['О-Ви(99,8)6', 'tin-plating'],
    ['Гор.ПОС 61', 'tin-plating'],
    ['Ср9', 'silver-plating'],
    ['Кд9.хр', 'cadmium-plating'],
    ['Хим.Н-Ф 9', 'electroless-nickel'],
    ['Хим.Окс.э', 'passivation'],
    ['Хим. Окс. прм.', 'black-oxide'],
    ['Кон.Ти', 'pvd'],
    ['Fe//Zn8//A', 'zinc-plating'],
    ['Fe/Cu20/Ni25b/Cr mc', 'chrome-decorative'],
    ['Fe//Cr50hr', 'chrome-hard'],
    ['Fe/NiP(10)25', 'electroless-nickel'],
    ['Cu/Sn8', 'tin-plating'],
    ['TiN coating', 'pvd'],
  ])('%s', (text, id) => expect(workOf(text)).toBe(id))

  it.each(['М6', 'Н9', 'Болт М10 окс', 'Н.О. Иванов', 'вал Ø45Н9'])('takes %s for no code', (text) => {
    expect(workOf(text) ?? '').not.toMatch(/plating|nickel|chrome/)
  })
})

describe('names of operations', () => {
  it.each([
    ['010 Токарная с ЧПУ', 'cnc-turning'],
    ['Оп. 15 Торцетокарная', 'turning'],
    ['Токарно-винторезная с ЧПУ', 'cnc-turning'],
    ['Копировально-фрезерная', 'milling'],
    ['Сверлильная с ЧПУ', 'drilling'],
    ['030 Фрезерно-сверлильная с ЧПУ', 'cnc-machining'],
    ['Резьбошлифовальная', 'grinding'],
    ['Зубозакругляющая', 'gear-cutting'],
    ['Зубофрезерная', 'gear-hobbing'],
    ['Ленточно-отрезная', 'sawing'],
    ['040 Слесарная', 'bench-work'],
    ['ТО 40…45 HRC', 'heat-treatment'],
  ])('%s', (text, id) => expect(workOf(text)).toBe(id))
})

describe('a field in parts', () => {
  it.each([
    ['siroy rezina, valsda aralashtirish', 'rubber-mixing'],
    ['Cu plating, Sn plating, Ag plating', 'copper-tin-silver-plating'],
    ['наплавка, изношенный валик', 'hardfacing'],
    // drawn through a die with its resin, not broached
    ['протяжка композитной арматуры', 'pultrusion'],
  ])('%s says one work', (text, id) => expect(workOf(text)).toBe(id))

  it.each(['льём резину на литьевой машине', 'сварка, покраска'])('of %s none is guessed', (text) =>
    expect(workOf(text)).toBeUndefined(),
  )
})

it('reads a coating in a line of a request', () => {
  expect(worksOf('Кронштейн, сталь 20, М24.Н12.Х.б, 500 шт')).toEqual(['chrome-decorative'])
})
