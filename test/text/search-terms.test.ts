import { describe, expect, it } from 'vitest'
import { searchTerms } from '../../src/text/search-terms.js'

const shared = (a: string, b: string) => searchTerms(a).filter((term) => searchTerms(b).includes(term))

describe('searchTerms', () => {
  it('gives stems with their beginnings, and numbers', () => {
    expect(searchTerms('tormozlar 12')).toEqual(['tormoz', '~torm', '12'])
    expect(searchTerms('sim')).toEqual(['sim', '=wire'])
    expect(searchTerms('va — ,')).toEqual([])
  })

  it('names a kind once', () => {
    expect(searchTerms('olma, nok va uzum').filter((term) => term === '=fruit')).toEqual(['=fruit'])
  })

  // a thing meets its kind in every language
  it.each([
    ['Olma', 'мевалар', '=fruit'],
    ['Olma', 'Фрукты свежие', '=fruit'],
    ['олма', 'Fresh fruit', '=fruit'],
    ['Buzoqlar', 'крупный рогатый скот', '=cattle'],
    ['ayollar krossovkalari', 'Обувь женская', '=footwear'],
    ['qo‘g‘irchoq', 'toys', '=toy'],
    ['noutbuk', 'Automatic data processing machines', '=computer'],
  ])('%s meets %s', (name, other, kind) => {
    expect(shared(name, other)).toContain(kind)
  })

  // https://atcddd.fhi.no: N02BE01 is paracetamol; M10-LH and Ø-codes are no drugs
  it.each(['N02BE01', 'A02AF', 'А02АФ02', 'C10BX06', 'С01ББ01', 'Ж01ГБ03'])('%s is a medicine', (code) => {
    expect(searchTerms(code)).toContain('=medicine')
  })
  it.each(['M10LH', 'M8', '40Х13', 'PA66GF30', 'H7', 'SPCC', 'A356', 'D10', '08КП'])('%s is none', (code) => {
    expect(searchTerms(code)).not.toContain('=medicine')
  })

  it('is the same in both scripts of Uzbek', () => {
    for (const [latin, cyrillic] of [
      ['oʻyinchoq mashina', 'ўйинчоқ машина'],
      ['goʻsht mahsulotlari', 'гўшт маҳсулотлари'],
      ['charm poyabzal', 'чарм пойабзал'],
    ] as const)
      expect(searchTerms(cyrillic)).toEqual(searchTerms(latin))
  })
})
