import { describe, expect, it } from 'vitest'
import { findHsCodes, readHsCode } from '../../src/normalize/figures/hs-code.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

describe('readHsCode', () => {
  it.each([
    ['8708', '8708'],
    ['8708.30', '870830'],
    ['870830', '870830'],
    ['8708 30 910 9', '8708309109'],
    ['8708.30.910.9', '8708309109'],
    ['8708.30.9109', '8708309109'],
    ['ТН ВЭД 8708 30 910 9', '8708309109'],
    ['ТН ВЭД ЕАЭС: 8708309109', '8708309109'],
    ['HS code: 870830', '870830'],
    ['TN VED 8708 30 910 9', '8708309109'],
  ])('%s', (text, code) => {
    expect(readHsCode(text)).toEqual({ ok: true, value: code, notes: [] })
  })

  it('takes numbers of a spreadsheet', () => {
    expect(readHsCode(870830)).toEqual({ ok: true, value: '870830', notes: [] })
    expect(readHsCode(8708.3)).toEqual({ ok: true, value: '870830', notes: [] })
  })

  it.each([
    // live horses, 0101 21 000 0, whose zero a spreadsheet drops
    ['101210000', '0101210000', ['hs.leadingZero']],
    [10121, '010121', ['hs.leadingZero']],
    // heading 0870 does not exist: nothing was lost in front
    ['8708309', '870830', ['hs.truncated']],
    ['8708 30 910', '87083091', ['hs.truncated']],
  ])('%s of odd length', (text, code, notes) => {
    expect(valueOrCode(readHsCode(text))).toBe(code)
    expect(notesOf(readHsCode(text))).toEqual(notes)
  })

  it.each([
    ['87', 'hs.length'],
    ['87083091099', 'hs.length'],
    ['7708', 'hs.chapter'],
    ['9801', 'hs.chapter'],
    ['0001', 'hs.chapter'],
    ['8700', 'hs.chapter'],
    ['abc', 'hs.unreadable'],
    ['8708мм', 'hs.unreadable'],
    ['', 'value.missing'],
  ])('refuses %j', (text, code) => {
    expect(valueOrCode(readHsCode(text))).toBe(`!${code}`)
  })

  it('refuses numbers that are none', () => {
    expect(valueOrCode(readHsCode(Number.NaN))).toBe('!number.notFinite')
    expect(valueOrCode(readHsCode(-8708))).toBe('!number.negative')
  })
})

describe('findHsCodes', () => {
  it.each([
    ['диск 8708.30, СЧ20', ['870830', '8708.30']],
    ['код ТН ВЭД 8708 30 910 9', ['8708309109', 'код ТН ВЭД 8708 30 910 9']],
    ['HS 870830', ['870830', 'HS 870830']],
    ['ТН ВЭД 8708', ['8708', 'ТН ВЭД 8708']],
    ['резина 4016 93 000 5', ['4016930005', '4016 93 000 5']],
    ['TIF TN bo‘yicha kodi 4016 93', ['401693', 'TIF TN bo‘yicha kodi 4016 93']],
    ['TIF TN kodi bo‘yicha 4016 93', ['401693', 'TIF TN kodi bo‘yicha 4016 93']],
    ['ТИФ ТН бўйича коди 4009 31', ['400931', 'ТИФ ТН бўйича коди 4009 31']],
    ['TN VED bo‘yicha kod: 8708 29', ['870829', 'TN VED bo‘yicha kod: 8708 29']],
    ['commodity code (HS) 8708 29', ['870829', 'HS) 8708 29']],
    ['ЕТН ВЭД 8708299009', ['8708299009', 'ЕТН ВЭД 8708299009']],
    ['ТИФ ТН коди 4016 99 570 0, 5 дона', ['4016995700', 'ТИФ ТН коди 4016 99 570 0']],
  ])('%s', (text, found) => {
    expect(pieces(text, findHsCodes(text))).toEqual([found])
  })

  it.each([
    '870830',
    'ГОСТ 8708-30',
    '8708.30 USD',
    '8708.30 кг',
    'арт. 96535062',
    '+998 90 123 45 67',
    '2027.05',
    '1.2379',
    '9999.99',
    '120 000 шт',
    'bo‘yicha kodi 4016 93',
    'chizma bo‘yicha kod 8708 29',
  ])('is not fooled by %s', (text) => {
    expect(findHsCodes(text)).toEqual([])
  })
})

describe('ten digits after a bare word for a code', () => {
  it.each([
    ['диск тормозной, код 8708309109', ['8708309109']],
    ['kodi 7308905900', ['7308905900']],
    // a chapter of other goods, an article
    ['код 1234567890', []],
    ['код 210850', []],
    ['артикул 8708309109', []],
  ])('%s', (text, codes) => {
    expect(findHsCodes(text).map(({ value }) => value)).toEqual(codes)
  })
})
