import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const of = (text: string) => normalizePart(text).value

const round = (diameterMm: number, lengthMm?: number) => ({
  shape: 'cylinder',
  diameterMm,
  ...(lengthMm === undefined ? {} : { lengthMm }),
})

describe('which diameter a figure is', () => {
  it.each([
    ['Гильза нар.диам. 90 вн.диам. 76 дл. 140', round(90, 140)],
    ['Втулка внутр. диаметр 30, наруж. диаметр 40, длина 50', round(40, 50)],
    ['Кольцо диаметр наружный 80 диаметр внутренний 60 толщина 5', round(80, 5)],
    ['Втулка диам. вн. 22, диам. нар. 28, L=35', round(28, 35)],
    ['Roller outer dia 35, inner dia 12, length 60', round(35, 60)],
    ['halqa, tashqi 80, ichki 62, qalinligi 6', round(80, 6)],
    ['Ҳалқа ташқи 80 ички 62 қалинлиги 6', round(80, 6)],
    ['Втулка наружный 48, внутренний 32, длина 60', round(48, 60)],
    ['Vtulka ichki d 20 tashqi d 26', round(26)],
    ['Втулка вн.д. 20 нар.д. 26', round(26)],
    ['Ring outside 80 inside 60', round(80)],
    ['Bushing 40 OD x 30 ID x 50 L', round(40, 50)],
    ['Sleeve 36OD x 28ID x 44L', round(36, 44)],
    ['Bushing OD36 x ID28 x L44', round(36, 44)],
    ['Bushing ID 28 x OD 36 x L 44', round(36, 44)],
    ['Bushing ID28 OD36 L44', round(36, 44)],
  ])('%s', (text, dimensions) => {
    const part = of(text)
    expect(part.dimensions).toEqual(dimensions)
    expect(part.positions).toEqual([])
  })

  it.each(['Втулка вн.диам. 30', 'Втулка внут.диам. 30', 'Втулка вн. диам. 18', 'Bushing inner dia 18'])(
    'the inner one alone is no size of the part: %s',
    (text) => {
      expect(of(text).dimensions).toBeUndefined()
      expect(of(text).positions).toEqual([])
    },
  )

  it.each([
    ['ШРУС наружный 2108', ['outer'], undefined],
    ['Сальник внутренний 45х65х10', ['inner'], { shape: 'cylinder', diameterMm: 65, lengthMm: 10 }],
    [
      'Подшипник наружный 32х64х17, внутренний',
      ['inner', 'outer'],
      { shape: 'cylinder', diameterMm: 64, lengthMm: 17 },
    ],
    ['Кольцо стопорное внутр. D40 DIN 472', ['inner'], undefined],
    ['Клапан внутр. Д-245', ['inner'], undefined],
    ['Ручка двери наружная 400, внутренняя 200', ['inner', 'outer'], undefined],
    ['Ручка двери наружная 4 шт, внутренняя 2 шт', ['inner', 'outer'], undefined],
  ])('a place stays one: %s', (text, positions, dimensions) => {
    expect(of(text).positions).toEqual(positions)
    expect(of(text).dimensions).toEqual(dimensions)
  })

  it.each(['Radiator 500W x 2', 'O-ring 24 ID x 2 W', 'Tank 450 L x 3'])('no size: %s', (text) => {
    expect(of(text).dimensions).toBeUndefined()
  })

  it('sides of a box by their capitals', () => {
    expect(of('Case 450 L x 300 W x 200 H').dimensions).toEqual({ shape: 'box', sidesMm: [450, 300, 200] })
  })
})
