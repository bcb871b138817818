import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const size = (text: string) => {
  const { dimensions } = normalizePart(text).value
  if (!dimensions) return undefined
  return dimensions.shape === 'box'
    ? dimensions.sidesMm.join('x')
    : `D${dimensions.diameterMm}${dimensions.lengthMm === undefined ? '' : `x${dimensions.lengthMm}`}`
}

describe('the size of what turns', () => {
  it.each([
    ['Подшипник ступицы 42х80х45, 600 шт', 'D80x45'],
    ['Oil seal 35x50x8 FKM, 2000 pcs', 'D50x8'],
    ['Манжета 70х50х10 NBR', 'D70x10'],
    ['Салник 38 58 11 нбр, 300 дона', 'D58x11'],
    ['Диск тормозной задний 258х9, 400 шт', 'D258x9'],
    ['Tormoz barabani 228x60 orqa', 'D228x60'],
    ['Clutch disc 240 mm, 300 pcs', 'D240'],
    ['Маховик 275 мм, чугун', 'D275'],
    ['Piston ring set 79.5 mm STD, 100 sets', 'D79.5'],
    ['Круг шлифовальный 200х20х32', 'D200x20'],
  ])('%s', (text, told) => {
    expect(size(text)).toBe(told)
  })

  it.each([
    ['Корпус подшипника 130х90х70, 12 шт', '130x90x70'],
    ['Door seal 28x18x9', '28x18x9'],
    ['Подшипник 6305, коробка 300х200х150', '300x200x150'],
    ['Brake pads 118x52x17', '118x52x17'],
    ['Палец поршневой 72 мм', '72'],
    ['Вал шлицевой Ø36h6, L=380', 'D36x380'],
    ['Clutch disc 350 mm, splined hub 1 3/4"x10', 'D350'],
  ])('%s stays', (text, told) => {
    expect(size(text)).toBe(told)
  })

  it('takes no wheel formula for a drum, and no motor for an electrode', () => {
    expect(size('Барабан тормозной МАЗ 6х4, Ø420')).toBe('D420')
    expect(size('Электродвигатель 5,5 кВт, вал 28 мм')).not.toBe('D28')
  })

  it('takes no grade behind a size for a fit and metres', () => {
    expect(size('Сверло Ф7,4 Р6М5, 100 шт')).toBe('D7.4')
    expect(size('Фреза Ф16 Р18К5Ф2')).toBe('D16')
    expect(size('Вал Ф45h6x320')).toBe('D45x320')
  })
})
