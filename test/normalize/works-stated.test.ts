import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const part = (processes: unknown, name = 'деталь') => {
  const { value, issues } = normalizePart({ name, processes })
  return {
    routes: value.routes.map(({ steps }) => steps.map(({ process }) => process)),
    codes: issues.map(({ code }) => code).filter((code) => code !== 'part.notUnderstood'),
  }
}
const maker = (processes: unknown) =>
  normalizeManufacturer({ id: 'a', name: 'A', processes }).value?.capabilities.map(({ process }) => process)

describe('operations that are numbered', () => {
  it.each([
    ['010 Токарная, 020 Фрезерная, 030 Термическая', ['turning', 'milling', 'heat-treatment']],
    ['010 Токарная; 020 Фрезерная', ['turning', 'milling']],
    ['005 Заготовительная 010 Токарная 015 Сверлильная', ['cutting', 'turning', 'drilling']],
    ['10 Токарная 20 Фрезерная', ['turning', 'milling']],
    ['оп. 10 токарная, оп. 20 фрезерная', ['turning', 'milling']],
    ['Op. 10: turning; Op. 20: milling', ['turning', 'milling']],
    ['1. turning 2. milling 3. hardening', ['turning', 'milling', 'hardening']],
    ['1) точение 2) закалка', ['turning', 'hardening']],
    ['1) tokarlik 2) frezalash', ['turning', 'milling']],
    ['010 Токарная\n020 Шлифовальная', ['turning', 'grinding']],
  ])('%s', (said, steps) => {
    expect(part(said)).toEqual({ routes: [steps], codes: [] })
    expect(maker(said)).toEqual(steps)
  })

  it('are none where a number counts or measures', () => {
    expect(part('3 axis milling, 5 axis milling').routes[0]!.length).toBeLessThanOrEqual(2)
    expect(part('литьё 5 кг, ковка 10 кг').routes[0]).toEqual(['casting', 'forging'])
  })
})

describe('works of which one is enough', () => {
  it.each([
    ['литьё или ковка', ['casting', 'forging']],
    ['casting or forging', ['casting', 'forging']],
    ['токарка либо фрезеровка', ['turning', 'milling']],
    ['quyish yoki shtamplash', ['casting', 'stamping']],
    ['қуйиш ёки штамплаш', ['casting', 'stamping']],
    ['лазерная или плазменная резка', ['laser-cutting', 'plasma-cutting']],
    ['laser or plasma cutting', ['laser-cutting', 'plasma-cutting']],
    ['литьё, ковка или штамповка', ['casting', 'forging', 'stamping']],
  ])('%s: a route of each; a maker runs each', (said, works) => {
    expect(part(said)).toEqual({ routes: works.map((work) => [work]), codes: [] })
    expect(maker(said)).toEqual(works)
  })

  it('stand in their place of the route', () => {
    expect(part(['литьё или ковка', 'фрезеровка']).routes).toEqual([
      ['casting', 'milling'],
      ['forging', 'milling'],
    ])
  })

  it('are bounded', () => {
    expect(part(Array.from({ length: 40 }, () => 'литьё или ковка')).routes.length).toBeLessThanOrEqual(16)
  })
})

describe('works that are not wanted', () => {
  it.each([
    ['не литьё', []],
    ['без литья', []],
    ['кроме литья', []],
    ['not casting', []],
    ['no casting', []],
    ['quyish emas', []],
    ['қуйиш эмас', []],
    ['ковка, не литьё', [['forging']]],
    ['forging, no casting', [['forging']]],
  ])('%s is no step, and that is told', (said, routes) => {
    expect(part(said)).toEqual({ routes, codes: ['process.excluded'] })
    expect(maker(said)).not.toContain('casting')
  })

  it('are no steps where it is not known what they are', () => {
    expect(part('токарная, кроме чпу')).toEqual({ routes: [['turning']], codes: ['process.unknown'] })
  })

  it('are in no usual route of the part where another is left', () => {
    const usual = part(undefined, 'крышка').routes
    const left = part('не литьё', 'крышка').routes
    expect(usual.some((steps) => steps.some((step) => step.includes('casting')))).toBe(true)
    expect(left.some((steps) => steps.some((step) => step.includes('casting')))).toBe(false)
    expect(left.length).toBeGreaterThan(0)
  })
})
