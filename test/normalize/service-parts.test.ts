import { describe, expect, it } from 'vitest'
import { SERVICE_PARTS } from '../../src/catalog/data/parts-service.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const family = (text: string) => normalizePart(text).value.concept

describe('families of the aftermarket', () => {
  it('are read by every name that they have', () => {
    for (const { id, names } of SERVICE_PARTS)
      for (const name of Object.values(names).flat()) expect(`${name}: ${family(name)}`).toBe(`${name}: ${id}`)
  })

  it('have routes and materials that the catalog knows', () => {
    for (const { routes } of SERVICE_PARTS) {
      expect(routes.length).toBeGreaterThan(0)
      for (const { materials } of routes)
        for (const id of materials) expect(defaultCatalog.materials.has(id)).toBe(true)
    }
  })

  it('are not their neighbours', () => {
    expect(family('Палец рессоры')).toBe('spring-pin')
    expect(family('реле-регулятор генератора')).toBe('voltage-regulator')
    expect(family('распредвал')).toBe('camshaft')
    expect(family('накладка тормозная')).toBe('brake-lining')
    expect(family('idler arm')).toBe('pitman-arm')
    expect(family('Бачок для тормозной жидкости')).toBe('brake-reservoir')
    expect(family('Шланг охлаждающей жидкости')).toBe('hose-coolant')
    expect(family('Тормозная жидкость DOT-4, 20 т')).toBe('raw-brake-fluid')
  })
})

describe('tools of a workshop', () => {
  it.each([
    'machine tool',
    'turning tool',
    'grinding wheel 250x32',
    'cutting disc 125',
    'flap disc',
    'deburring brush',
    'glass cloth',
    'Диск отрезной 125',
    'abraziv disk',
    'Пластина тв/спл CNMG120408',
  ])('%s is no part of a car', (text) => {
    expect(family(text)).toBeUndefined()
  })

  it.each([
    ['brake disc', 'brake-disc'],
    ['disk laser cut 200mm', 'disc'],
    ['steel wheel', 'wheel-steel'],
    ['starter brush', 'carbon-brush'],
    ['Пластина стальная 5 мм', 'steel-plate'],
  ])('%s is one', (text, id) => {
    expect(family(text)).toBe(id)
  })
})

describe('names turned round', () => {
  it.each([
    ['Orqa koʻrinish oynasi salon', 'mirror-inner'],
    ['Halqali stopor 25', 'circlip'],
    ['Пол гиламчаси', 'floor-mat'],
    ['Алюминий кулча АК7', 'raw-aluminum-ingot'],
    ['Сальник маслосъёмный', 'valve-stem-seal'],
    ['Shock absorber front axle', 'shock-absorber'],
    ['truck front axle', 'axle-truck'],
  ])('%s', (text, id) => {
    expect(family(text)).toBe(id)
  })
})
