import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const lot = (text: string) => {
  const { lotSize } = normalizePart(text).value
  return lotSize && `${lotSize.value} ${lotSize.unit}`
}
const volume = (text: string) => normalizePart(text).value.annualVolume?.value

describe('so many packs of so many', () => {
  it.each([
    ['Заклёпка 5х12, 24 уп. по 250 шт', '6000 piece'],
    ['Screws M5x16, 15 boxes of 200 pcs', '3000 piece'],
    ['Klips, 30 quti 120 donadan', '3600 piece'],
    ['Welding wire 0.8 mm 15 kg spool x 24', '360 kg'],
    ['Проволока сварочная, катушка 18 кг, 12 катушек', '216 kg'],
    ['EPDM sheet 4 mm, 9 rolls = 90 m2', '90 m2'],
    ['Лента 8 рулонов по 50 м', '400 m'],
  ])('%s', (text, told) => {
    expect(lot(text)).toBe(told)
  })

  it('says nothing against what all of it is', () => {
    expect(lot('Bolt M8, 2400 pcs in 120 cartons of 20 pcs')).toBe('2400 piece')
    expect(lot('Гранулят ПП, мешки по 25 кг, 20 тонн')).toBe('20000 kg')
    expect(lot('Гайка М8, в упаковке 100 шт, 5000 шт')).toBe('5000 piece')
    expect(lot('Подшипник 6205, коробка 40 шт')).toBeUndefined()
  })
})

describe('the year that an amount is for', () => {
  it('is told behind or before it in each language', () => {
    expect(volume('2028 yil uchun 14 000 dona porshen')).toBe(14000)
    expect(volume('2027 йил учун 30 минг дона клапан')).toBe(30000)
    expect(volume('На 2027 год 25 000 шт поршень')).toBe(25000)
  })

  it('is not that of a model', () => {
    expect(volume('2027 yil modeli uchun 300 dona bamper')).toBeUndefined()
  })
})

describe('a mass behind a word for the whole', () => {
  it('is that of one, also of what is ordered by weight', () => {
    const { value } = normalizePart('Leaf spring rear axle 51CrV4, 8 leaves, assy 54 kg')
    expect([value.massKg, value.lotSize, value.concept]).toEqual([54, undefined, 'leaf-spring'])
  })
})
