import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const concept = (text: string) => normalizePart(text).value.concept

describe('what an Uzbek adjective behind a thing says it has', () => {
  it.each([
    ["Ko'zgu povorotnikli", 'mirror-outer'],
    ['Radiator qopqoqli', 'radiator'],
    ['Bachok nasosli', 'tank'],
    ['Eshik zamokli', 'door-assembly'],
    ['Фара лампали', 'headlamp'],
    ['Радиатор вентиляторли', 'radiator'],
    ['Stupitsa podshipnikli', 'hub'],
  ])('is not the thing: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })

  it.each([
    ['Shayba prujinali', 'washer-lock'],
    ['Prujinali shayba', 'washer-lock'],
    ['Vtulka rezinali', 'bush-rubber'],
    ['Podshipnik sharikli', 'bearing-ball'],
    ['Podshipnikli stupitsa', 'bearing-hub'],
  ])('stays where the thing is called by it: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })
})

describe('a set of things', () => {
  it.each([
    ["Porshen halqalari to'plami 0.5", 'piston-ring'],
    ['Тормоз колодкалари тўплами', 'brake-pad'],
    ["Ressora to'plami", 'leaf-spring'],
    ['Sham jamlanmasi', 'spark-plug'],
    ["Qistirmalar to'plami", 'gasket-set'],
  ])('is named by the things, in the possessive too: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })
})

describe('a short form that stands for several words', () => {
  it.each([
    ['Стекло дв. зад. лев.', 'side-glass'],
    ['Замок дв. пер. прав.', 'lock-door'],
    ['Петля дв. верхн.', 'hinge-door'],
    ['Опора дв. правая', 'mount-engine'],
    ['Блок дв.', 'cylinder-block'],
    ['Шкив к/в', 'pulley-crank'],
    ['Звезда р/в', 'pulley-camshaft'],
  ])('is the one that makes a name with the word beside it: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })
})

describe('a polymer in granules', () => {
  it.each([
    ['Полиамид ПА6 первичный в гранулах', 'raw-pa'],
    ['ПА66-GF30 гранулы черный', 'raw-pa'],
    ['PP-TD20 granules black', 'raw-pp'],
  ])('is what is bought, whatever stands between: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })

  it.each([['Корпус из гранул ПП'], ['Бункер для гранул ПП'], ['PA6 granulalari uchun quritgich']])(
    'is not where another thing is: %s',
    (text) => {
      expect(concept(text)?.startsWith('raw-') ?? false).toBe(false)
    },
  )
})

describe('what comes with a thing, or does not, in short', () => {
  it.each([
    ['Caliper w/ bracket', 'brake-caliper'],
    ['MIRROR ASM W/LAMP', 'mirror-outer'],
    ['Water pump w/o pulley', 'water-pump'],
    ['Pump w/p', 'water-pump'],
  ])('is not the thing: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })
})

describe('a sensor', () => {
  it.each(["Yonilg'i baki datchigi", 'Датчик топливного бака', 'Washer tank sensor', 'Радиатор датчиги'])(
    'is one of whatever it sits in: %s',
    (text) => {
      expect(concept(text)).toBe('sensor')
    },
  )
})

describe('a word in short beside a name of several words', () => {
  it.each([
    ['Крышка горловины маслозалив.', 'oil-filler-cap'],
    ['Прокладка крышки клапан.', 'gasket-valve-cover'],
  ])('is completed where that says more: %s', (text, family) => {
    expect(concept(text)).toBe(family)
  })
})
