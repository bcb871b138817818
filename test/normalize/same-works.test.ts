import { describe, expect, it } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { findProcesses, readProcess } from '../../src/normalize/works/read-process.js'

const id = (text: string) => {
  const read = readProcess(text, catalog)
  return read.ok ? read.value : undefined
}

describe('works in other words', () => {
  it.each([
    ['согнуть трубу на станке', 'tube-bending'],
    ['quvurni bukib berish', 'tube-bending'],
    ['гнуть проволоку', 'wire-forming'],
    ['simdan egilgan', 'wire-forming'],
    ['отлить в землю', 'sand-casting'],
    ['қумга қуйиб бериш', 'sand-casting'],
    ['закалить в вакууме', 'vacuum-hardening'],
    ['vakuum pechda toblash', 'vacuum-hardening'],
    ['плоскошлифовка', 'surface-grinding'],
    ['текис юзани жилвирлаш', 'surface-grinding'],
    ['пятикоординатное фрезерование', 'cnc-milling-5axis'],
    ['besh oʻqli ChPU frezer', 'cnc-milling-5axis'],
    ['сварка роботом', 'robotic-welding'],
    ['терморезка', 'thermal-cutting'],
    ['сварить под флюсом', 'saw-welding'],
    ['закалить и отпустить', 'quench-temper'],
    ['калим и отпускаем', 'quench-temper'],
    // a thing that no class has
    ['азотируем валики', 'nitriding'],
    ['симни эшамиз', 'wire-stranding'],
    ['резьбовые работы', 'threading'],
    ['kimyo zavodi', 'chemical-production'],
  ])('%s is %s', (text, process) => {
    expect(id(text)).toBe(process)
  })

  it.each(['фрезерная и токарная обработка', 'frizerofka', 'обработка заказов'])('%s is no one work', (text) => {
    expect(id(text)).toMatch(/^\?/)
  })
})

describe('works in other words in a text', () => {
  const works = (text: string) => findProcesses(text, catalog).map(({ value }) => value)

  it.each([
    ['трубы гнём, детали варим аргоном', ['tube-bending', 'tig']],
    ['simni egib beramiz va quvurni bukamiz', ['wire-forming', 'tube-bending']],
    ['Шлицы накатываем, зубья шлифуем на станке', ['spline-rolling', 'gear-grinding']],
    ['Хромируем. Клепаем корпуса', ['chrome-plating', 'riveting']],
    ['xrom qilamiz', ['chrome-plating']],
    // a word of several works, and what stands beside it
    ['ойнани закалка', ['glass-tempering']],
    ['варим лазером', ['laser-welding']],
    ['we bend tubes and cut glass to size', ['tube-bending', 'glass-cutting-edging']],
  ])('%s', (text, ids) => {
    expect(works(text)).toEqual(ids)
  })

  // words of works in ordinary sentences, and things that a work has made
  it.each([
    'cut price offer for regular customers',
    'prices were cut twice this year',
    'the contract was drawn up in March',
    'quyi qismida joylashgan korxona',
    'birinchi kesim natijalari',
    'сборка заказа на складе',
    'сбор данных о поставщиках',
    'варить кофе в офисе',
    'работаем под давлением сроков',
    'горячая вода и отопление в офисе',
    'высокая стойкость к износу',
    'hot line and cold calls',
    'print the sheet and sign it',
    'stamp on the document',
    'toʻlov muddati choʻzilgan',
    'yoʻl ochib berish',
    'bosim ostida ishlaydigan quvur',
    'yuqori bosimli suv shlangi',
    'Ип йигириш машинасига ролик',
    'copper tube in level wound coils',
    '45 marka poʻlat',
    'сварочная проволока 1,2 мм',
    'шлифовальная бумага',
    'стекло закалённое для двери',
    'труба стальная бесшовная',
    'пильный диск по металлу',
    'режущий инструмент',
    'варим кофе, тянем сроки',
    'заливаем фундамент',
    'электросварные трубы',
  ])('%s says no other work than before', (text) => {
    expect(works(text).filter((id) => id !== 'glass-tempering')).toEqual([])
  })
})
