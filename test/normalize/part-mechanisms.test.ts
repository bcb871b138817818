import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const conceptOf = (name: string) => normalizePart(name).value.concept

describe('names whose words stand around the thing', () => {
  it.each([
    // two nouns for one thing
    ['Рычаг-балансир подвески', 'control-arm'],
    ['Втулка-сайлентблок рычага', 'bushing-arm'],
    // a link between the thing and what it belongs to
    ['Трос привода ручного тормоза', 'cable-handbrake'],
    ['рычаг механизма переключения передач', 'gear-lever'],
    ['вилка механизма выключения сцепления', 'clutch-fork'],
    // how many it has of something
    ['распредвал Нексия 16 клапанов', 'camshaft'],
    ['raspredval 8 klapanli', 'camshaft'],
    // short forms with a stroke, a point or a hyphen
    ['прокладка д/поддона', 'gasket-oil-pan'],
    ['э/бензонасос', 'fuel-pump'],
  ])('%s: %s', (name, concept) => expect(conceptOf(name)).toBe(concept))
})

describe('what a thing is fitted to', () => {
  it.each([
    ['Поршень под палец 22', 'piston'],
    ['Ролик под подшипник 204', 'roller'],
    ['Дверь под стеклоподъемник', 'door-assembly'],
    // the thing is named by it
    ['Корпус под подшипник 208', 'bearing-housing'],
    ['Бачок под омывайку', 'washer-tank'],
  ])('%s: %s', (name, concept) => expect(conceptOf(name)).toBe(concept))
})

describe('a family told by what is written beside', () => {
  it.each([
    ['камера 11.2-20', 'inner-tube'],
    ['камера заднего вида', 'camera'],
    ['кабина Howo', 'cab-truck'],
    ['кабина МТЗ', 'tractor-cab'],
    ['колодка задняя барабанная', 'brake-shoe'],
  ])('%s: %s', (name, concept) => expect(conceptOf(name)).toBe(concept))
})
