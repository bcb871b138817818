import { describe, expect, it } from 'vitest'
import { readCountry } from '../../src/normalize/fields/country.js'
import { readBasis } from '../../src/normalize/figures/basis-words.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

describe('readCountry', () => {
  it.each([
    ['KR', 'KR'],
    ['kr', 'KR'],
    ['Корея', 'KR'],
    ['Janubiy Koreya', 'KR'],
    ['Жанубий Корея', 'KR'],
    ['Хитой', 'CN'],
    ['Китай', 'CN'],
    ['USA', 'US'],
    ['АҚШ', 'US'],
    ["O'zbekiston", 'UZ'],
    ['Atlantis', 'Atlantis'],
  ])('%s: %s', (text, code) => {
    expect(readCountry(text)).toBe(code)
  })
})

describe('readBasis', () => {
  it.each([
    ['documented', 'documented'],
    ['Documented', 'documented'],
    ['подтверждено документами', 'documented'],
    ['hujjatlashtirilgan', 'documented'],
    ['ҳужжатлаштирилган', 'documented'],
    ['проверено', 'verified'],
    ['тахминий', 'inferred'],
    ['maybe', undefined],
  ])('%s: %s', (text, basis) => {
    expect(readBasis(text)).toBe(basis)
  })

  it('in a record: another word is an issue, and the fact counts as stated', () => {
    const { value, issues } = normalizeManufacturer({
      id: 'a',
      capabilities: [
        { process: 'ЧПУ токарлик', basis: 'ҳужжатлаштирилган' },
        { process: 'milling', basis: 'maybe' },
      ],
    })
    expect(value!.capabilities.map(({ process, basis }) => [process, basis])).toEqual([
      ['cnc-turning', 'documented'],
      ['milling', 'stated'],
    ])
    expect(issues.map(({ code }) => code)).toEqual(['value.range'])
  })
})
