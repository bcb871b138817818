import { describe, expect, it } from 'vitest'
import { countryCode, countryName } from '../../src/catalog/countries.js'
import { LANGS } from '../../src/model/basics.js'
import { readCountry } from '../../src/normalize/fields/country.js'
import { readBasis } from '../../src/normalize/figures/basis-words.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const CODES =
  'AE AM AR AT AU AZ BD BE BG BR BY CA CH CN CZ DE DK EE EG ES FI FR GB GE GR HK HR HU ID IE IL IN IR IT JP KG KP KR KZ LT LV MD MX MY NL NO PH PK PL PT RO RS RU SA SE SG SI SK TH TJ TM TR TW UA US UZ VN ZA'

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
    // official names, as customs papers of three languages have them
    ["People's Republic of China", 'CN'],
    ['Китайская Народная Республика', 'CN'],
    ['Хитой Халқ Республикаси', 'CN'],
    ['Xitoy Xalq Respublikasi', 'CN'],
    ['Корея Республикаси', 'KR'],
    ['Koreya Respublikasi', 'KR'],
    ['Корея, Республика', 'KR'],
    ['Korea, Republic of', 'KR'],
    ['Корейская Народно-Демократическая Республика', 'KP'],
    ["Korea, Democratic People's Republic of", 'KP'],
    ['Republic of China', 'TW'],
    ['Тайвань (Китай)', 'TW'],
    ['Россия Федерацияси', 'RU'],
    ['Rossiya Federatsiyasi', 'RU'],
    ['Российская Федерация', 'RU'],
    ['Туркия Республикаси', 'TR'],
    ['Турецкая Республика', 'TR'],
    ['Қозоғистон Республикаси', 'KZ'],
    ['Беларусь Республикаси', 'BY'],
    ['Кыргызская Республика', 'KG'],
    ['Қирғизистон Республикаси', 'KG'],
    ['Иран, Исламская Республика', 'IR'],
    ['Эрон Ислом Республикаси', 'IR'],
    ['Германия Федератив Республикаси', 'DE'],
    ['Federal Republic of Germany', 'DE'],
    ['Испания Қироллиги', 'ES'],
    ['Таиланд Қирол лиги', 'TH'],
    ['Королевство Нидерландов', 'NL'],
    ['Америка Қўшма Штатлари', 'US'],
    ['Бирлашган Араб Амирликлари', 'AE'],
    ['Буюк Британия ва Шимолий Ирландия Бирлашган Қироллиги', 'GB'],
    ['UK', 'GB'],
    ['Вьетнам Социалистик Республикаси', 'VN'],
    ['Socialist Republic of Viet Nam', 'VN'],
    ['Швейцарская Конфедерация', 'CH'],
    ['Мексиканские Соединённые Штаты', 'MX'],
    ['410', 'KR'],
  ])('%s: %s', (text, code) => {
    expect(readCountry(text)).toMatchObject({ ok: true, value: code })
  })

  it.each(['Atlantis', 'Республика', 'Демократическая Республика'])('%s stays, and is told', (text) => {
    expect(readCountry(text)).toMatchObject({ value: text, notes: [{ code: 'country.unknown' }] })
    expect(normalizePart({ name: 'Вал', origin: text }).issues).toContainEqual(
      expect.objectContaining({ code: 'country.unknown', path: ['origin'], received: text }),
    )
  })

  it.each(LANGS)('reads the official forms of every name that it gives in %s', (lang) => {
    const forms = {
      en: ['Republic of X', 'X, Republic of', 'Kingdom of X', 'the X'],
      ru: ['Республика X', 'X, Республика', 'Королевство X'],
      uz: ['X Respublikasi', 'X Qirolligi', 'X Federatsiyasi', 'X davlati'],
      'uz-Cyrl': ['X Республикаси', 'X Қироллиги', 'X Федерацияси', 'X Халқ Республикаси'],
    }
    // Republic of China is another one, and of the United Kingdom nothing is left
    const codes = CODES.split(' ').filter((code) => lang !== 'en' || (code !== 'CN' && code !== 'GB'))
    for (const code of codes) {
      const name = countryName(code, lang)!
      for (const form of forms[lang])
        expect([form, name, countryCode(form.replace('X', name))]).toEqual([form, name, code])
    }
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
