import { describe, expect, it } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/*
 * What people write around the name of a part says who asks, for what car, how many, of what: it must not hide the name.
 * Names are those of the catalog, every seventeenth family; phrases are everyday ones.
 */
const PHRASES = {
  ru: [
    'ищу {} срочно Ташкент',
    'кто делает {}?',
    'где заказать {}',
    'возьмем {} если цена нормальная',
    'Прошу выставить счет на {}',
    'Добрый день, нам нужен {} для комбайна',
    'В связи с ростом производства требуется {}',
    'хотим локализовать {}',
    'импортируем {} из Кореи',
    'Лот 3: {}, ГОСТ, в количестве 50 штук',
    '{} по образцу, 200 шт',
    '{} в сборе, для Камаза',
    'Кто может изготовить {}? Объём 10 000 в год',
    'По эскизу {}, материал любой, 20 шт',
    'Производим и продаём? нет, закупаем {}',
    '{} из листа 3 мм',
  ],
  en: [
    'Subject: {} inquiry',
    'we are looking for {} suppliers',
    'we import {} from Korea',
    '{} complete set',
    '{} made of steel',
    '{} zinc plated',
    '{} high quality',
    '{} and fasteners',
    '{} GM 96535062',
    'can you make {}?',
    '{} replacement',
    '{} to be localized',
    'We import {} from China and want a local source',
    '{} without painting',
    '{} powder coated RAL 9005',
    'Replacement for imported {}',
    'Localisation of {} for SUV model',
    'Tooling and series supply of {}',
    'Machine {} from billet, 20 pcs',
    'Item 7: {} / pcs / 120',
  ],
  uz: [
    '{} sotib olamiz',
    '{} yasab bering',
    '{} yasaydigan zavod kerak',
    "{} chizma bo'yicha",
    '{} nechpul',
    '{} uchun buyurtma',
    '{} ishlab chiqarish',
    "{} import o'rnini bosuvchi",
    '{} kimda bor',
    '{} GOST 1234-80',
    '{} va mahkamlagich',
    'yangi {} narxi qancha',
    'Kim {} yasay oladi? yiliga 10 000',
    "{} sifatli bo'lsin, 50 komplekt",
    '3 mm listdan {}',
    '{} 15 martgacha kerak',
  ],
  'uz-Cyrl': [
    '{} сотиб оламиз',
    '{} ясаб беринг',
    '{} чизма бўйича',
    '{} учун буюртма',
    '{} ишлаб чиқариш',
    '{} йиғилган ҳолда',
    '{} расмга қараб',
    '{} кимда бор',
    'Ким {} ясай олади? йилига 10 000',
    '{} ясаттирмоқчимиз',
    'янги {} нархи қанча',
  ],
} as const

/** Names of two and more words of every seventeenth family, those that are read alone as what they are. */
function namesIn(lang: keyof typeof PHRASES): readonly [name: string, id: string][] {
  return [...catalog.parts.values()]
    .filter(({ kind }, i) => kind !== 'material' && i % 17 === 3)
    .flatMap(({ id, names }) => names[lang].slice(0, 1).map((name): [string, string] => [name, id]))
    .filter(([name, id]) => name.includes(' ') && !/[()/]/.test(name) && conceptOf(name) === id)
}

function conceptOf(description: string): string | undefined {
  return normalizePart({ id: 'p', description }).value?.concept
}

describe('what stands around a name does not hide it', () => {
  for (const lang of ['ru', 'en', 'uz', 'uz-Cyrl'] as const) {
    const names = namesIn(lang)
    it(`${lang}: there are names to try`, () => {
      expect(names.length).toBeGreaterThan(12)
    })
    it.each(PHRASES[lang])(`${lang}: %s`, (phrase) => {
      const lost = names.filter(([name, id]) => {
        const word = phrase.startsWith('{}') ? name : name.charAt(0).toLowerCase() + name.slice(1)
        return conceptOf(phrase.replace('{}', word)) !== id
      })
      expect(lost).toEqual([])
    })
  }
})

// an Uzbek case may hang on a grade, a count on a slash
it.each([
  ['vtulka 40Xdan', ['s40h']],
  ['втулка ПА66-СВ30дан', ['pa66-gf30']],
  ['втулка 40Х/200 шт', ['s40h']],
])('%s', (description, ids) => {
  expect(normalizePart({ id: 'p', description }).value?.materials.map(({ id }) => id)).toEqual(ids)
})

// plurals of an izafet: of words in -n, -g and of two letters
it.each([
  ['Tormoz shlanglari kerak', 'hose-brake'],
  ['Propan ballonlari', 'lpg-cylinder'],
  ['Pritsep oʻqlari', 'trailer-axle'],
])('%s', (description, id) => {
  expect(conceptOf(description)).toBe(id)
})

// works and amounts as shops and buyers shorten them
it.each([
  ['Кольцо, азотир.', ['nitriding']],
  ['корпус АК9ч, лит. под давл.', ['high-pressure-die-casting']],
  ['вал 40Х, закалка+отпуск HRC 40-45', ['quench-temper']],
  ['ring, centrifugally cast', ['centrifugal-casting']],
])('%s', (description, ids) => {
  const steps = normalizePart({ id: 'p', description }).value?.routes.flatMap((route) => route.steps) ?? []
  const stated = new Set(steps.flatMap(({ process, said }) => (said === 'stated' ? [process] : [])))
  expect([...stated].sort()).toEqual([...ids].sort())
})

it.each([
  ['Рессора передняя КамАЗ, 14 листов — 300 шт', 300],
  ['ball brg 6304, one-time order of 10,000 pcs', 10_000],
  ['фара передняя левая, 24 шт., наличие одобрения UN R112', 24],
  ['болты в наличии, 24 шт.', undefined],
])('%s', (description, count) => {
  expect(normalizePart({ id: 'p', description }).value?.lotSize?.value).toBe(count)
})
