import { describe, expect, test } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { withoutAsides } from '../../src/normalize/materials/material-asides.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { saidMaterials as read } from '../support/said-materials.js'

function line(text: string) {
  const { value, issues } = normalizePart(text)
  return { ...value, of: value.materials.map(({ id }) => id).join(' | '), codes: issues.map(({ code }) => code) }
}

describe('a blend is never the first of its polymers alone', () => {
  test.each([
    ['ABS+PMMA', 'abs-pmma'],
    ['PMMA/ABS', 'abs-pmma'],
    ['ПВХ+NBR', 'nbr-pvc'],
    ['NBR/PVC', 'nbr-pvc'],
    ['PC/ABS', 'abs-pc'],
    ['PP+EVA', 'pp [EVA] !material.assumed'],
    ['PC+TPU', 'pc [TPU] !material.assumed'],
    ['PA66+PA6', '?pa 66 pa 6 !material.unknown'],
    ['PA66 + PA6', '?pa 66 pa 6 !material.unknown'],
    ['PA6+PA66-GF30', '?pa 6 pa 66 gf 30 !material.unknown'],
    ['EPDM+NBR', '?epdm nbr !material.unknown'],
    ['PA66/6', '?pa 66 6 !material.unknown'],
    ['PA6/PA66 GF30', '?pa 6 pa 66 gf 30 !material.unknown'],
  ])('%s', (text, said) => {
    expect(read(text)).toBe(said)
  })

  test.each([
    ['PA6/PA66', 'pa6 | pa66'],
    ['PA6-GF30/PA66-GF30', 'pa6-gf30 | pa66-gf30'],
    ['NBR/FKM', 'nbr | fkm'],
    ['PA6.6-GF30', 'pa66-gf30'],
    ['PA66+30%GF', 'pa66-gf30'],
    ['PP+EPDM-TD20', 'pp-epdm-td20'],
    ['ПНД ПЭ100', 'pe-hd'],
  ])('%s is no blend of that kind', (text, said) => {
    expect(read(text)).toBe(said)
  })
})

describe('grades with nothing but a stroke between are alternatives', () => {
  test.each([
    ['Вал 40Х/35ХМ', 's40h | s35hm'],
    ['Крышка АК9ч/АК12', 'ak9ch | ak12'],
    ['Корпус СЧ15/СЧ20', 'sch15 | sch20'],
    ['Bracket DC03/DC04', 'dc03 | dc04'],
    ['Вал 40Х/45', 's40h | s45'],
    ['Вал 45/40Х', 's45 | s40h'],
    ['Втулка БрАЖ9-4/БрОЦС5-5-5', 'brazh9-4 | bro5c5s5'],
    ['Крышка ПА66/ПА6', 'pa66 | pa6'],
    ['Вал 40Х,45', 's40h'],
  ])('%s', (text, said) => {
    expect(line(text).of).toBe(said)
  })

  test.each([
    ['Посадка H7/g6 вал', ''],
    ['Болт М8/М10', ''],
    ['Вал 40Х/45 шт', 's40h'],
    ['Втулка не 40Х/45, а 20Х', 's20h'],
    ['Круг 40Х/ГОСТ 4543', 's40h'],
    ['Втулка 40Х,45,120', 's40h'],
  ])('%s is no such list', (text, said) => {
    expect(line(text).of).toBe(said)
  })
})

describe('the materials of other components are no alternatives', () => {
  test.each([
    ['Насос, вал 40Х, корпус АК12, крыльчатка ПА6', 's40h'],
    ['Вал 45 ГОСТ 1050 + втулка БрАЖ9-4', 's45'],
    ['Сальник NBR, корпус сталь 08кп', 'nbr'],
    ['Bracket DC04, nut C45', 'dc04'],
    ['Ролик: обойма сталь 20, втулка ПА66', ''],
  ])('%s', (text, said) => {
    expect(line(text).of).toBe(said)
    expect(line(text).codes).toContain('material.ofOther')
  })

  test.each([
    ['Вал 40Х или 45', 's40h | s45'],
    ['Вал 40Х для насоса, СЧ20', 's40h | sch20'],
    ['Крышка корпуса, АК12 или АК9ч', 'ak12 | ak9ch'],
    ['Насос, корпус АК9ч или АК12', 'ak9ch | ak12'],
    ['Кольцо, БрАЖ9-4, ЛС59-1', 'brazh9-4 | ls59-1'],
  ])('%s: all of one', (text, said) => {
    expect(line(text).of).toBe(said)
    expect(line(text).codes).not.toContain('material.ofOther')
  })
})

describe('a standard is no material', () => {
  test.each([
    'ГОСТ 1050-2013',
    'DIN EN 10025-2',
    'JIS G 3101',
    'ТУ 14-1-5271-94',
    'по ГОСТ 8731/8733',
    'Круг 40 ГОСТ 2590',
    'Труба 20 ГОСТ 8732',
  ])('%s', (text) => {
    expect(read(text)).toBe('!material.missing')
  })

  test.each([
    ['EN 1.4301', 'en-x5crni1810'],
    ['ASTM A36', 'aisi-a36'],
    ['ГОСТ 1050, сталь 45', 's45'],
    ['45 ГОСТ 1050', 's45'],
  ])('%s names one', (text, said) => {
    expect(read(text)).toBe(said)
  })

  test('in a line that of carbon steels says what the number before it is', () => {
    expect(line('Ось 35 ГОСТ 1050-2013, Ø30').of).toBe('s35')
    expect(line('Вал 45 ГОСТ 4543').of).toBe('')
  })
})

describe('sides in two capitals beside each other are no polypropylene', () => {
  test.each(['Рычаг ПП и ПЛ', 'Фара ПП/ПЛ', 'Стойка ПЛ, ПП'])('%s', (text) => {
    const { of, positions } = line(text)
    expect(of).toBe('')
    expect(positions).toEqual(['front', 'left', 'right'])
  })

  test('alone or beside a polymer it is', () => {
    expect(line('Бачок ПП и ПЭ').of).toBe('pp | pe')
    expect(line('Бачок ПП').of).toBe('pp')
  })
})

describe('quyma is a casting, quymasi and chushka are ingots', () => {
  test.each(['Чўян қуйма СЧ25, 7 кг', "Cho'yan quymalar SCh20, 300 dona", 'Alyuminiy quyma AK9ch, 2 kg, 500 dona'])(
    '%s',
    (text) => {
      expect(line(text).kind).toBe('component')
    },
  )

  test.each(['Alyuminiy quymasi ADC12, 20 tonna', 'Quyma choʻyan chushka'])('%s', (text) => {
    expect(line(text).kind).toBe('material')
  })
})

test('a known thing of a material that no way of making it takes is not called unknown', () => {
  const { codes, concept } = line('Вкладыш Б16')
  expect(concept).toBe('bearing-shell')
  expect(codes).toContain('part.noRoute')
  expect(codes).not.toContain('part.notUnderstood')
})

test('cast steels are of a family by what they are', () => {
  const kind = (need: string, offer: string) => catalog.materialRelation(need, offer).kind
  expect(kind('l12h18n9tl', 'l35')).toBe('sameGroup')
  expect(kind('l110g13', 'l35')).toBe('sameGroup')
  expect(kind('l12h18n9tl', 'ss12h18n10t')).toBe('substitute')
  expect(kind('scs13', 'aisi-304')).toBe('substitute')
  expect(kind('l20h13l', 'ss20h13')).toBe('substitute')
  expect(kind('l35', 'l25')).toBe('sameFamily')
  expect(kind('steel-cast', 'l12h18n9tl')).toBe('within')
})

test('runs of signs before a word that is not there are walked once', () => {
  const time = (text: string) => {
    const start = performance.now()
    withoutAsides(text)
    return performance.now() - start
  }
  for (const run of ['\t', '-', ' (', ', '])
    expect(Math.min(...[0, 1, 2].map(() => time(`сталь 45${run.repeat(16_000 / run.length)}x`)))).toBeLessThan(400)
})
