// Customs-like rows made of the catalog's part families with a seed. SYNTHETIC: no row is a real declaration, no importer
// a real company, and the amounts are of a plausible order only.
import type { Catalog, PartRow } from 'hamkor'

const SEED = 20_261_126
const FROM_MONTH = 2023 * 12 + 6
const MONTHS = 36
const FAMILIES = 110

/** Columns of a row, in order. */
export const COLUMNS = [
  'date',
  'description',
  'hsCode',
  'quantity',
  'unit',
  'value',
  'currency',
  'origin',
  'importer',
] as const

const MODELS = ['Cobalt', 'Gentra', 'Lacetti', 'Spark', 'Nexia', 'Damas', 'Onix', 'Tracker', 'Labo']
const ORIGINS = ['KR', 'CN', 'RU', 'TR', 'DE', 'PL', 'IN', 'Корея', 'Китай', 'Россия', 'Turkiya']
const CURRENCIES = [
  ['USD', 1],
  ['USD', 1],
  ['USD', 1],
  ['CNY', 7.2],
  ['EUR', 0.92],
  ['KRW', 1380],
  ['UZS', 12_650],
] as const
const IMPORTERS = Array.from({ length: 24 }, (_, i) => `Импортёр ${String(i + 1).padStart(2, '0')} (вымышлен)`)
const TAILS = {
  ru: ['новые', 'для сборки', 'для а/м', 'в коробках', 'без торговой марки', 'пр-во согласно спецификации'],
  en: ['new', 'for assembly', 'OEM', 'in cartons'],
  uz: ['yangi', 'yigʻish uchun', 'avtomobil uchun'],
  'uz-Cyrl': ['янги', 'йиғиш учун', 'автомобиль учун'],
} as const
const SIDES = {
  ru: ['передние', 'задние', 'левый', 'правый'],
  en: ['front', 'rear', 'LH', 'RH'],
  uz: ['old', 'orqa', 'chap', 'oʻng'],
  'uz-Cyrl': ['олд', 'орқа', 'чап', 'ўнг'],
} as const

type Lang = keyof typeof TAILS
const LANGS: readonly Lang[] = ['ru', 'ru', 'ru', 'en', 'uz', 'uz-Cyrl']

/** mulberry32: small, seeded, the same on every machine. */
function randomFrom(seed: number) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** What is drawn with: one stream for all rows. */
type Draw = ReturnType<typeof drawFrom>

function drawFrom(seed: number) {
  const random = randomFrom(seed)
  return {
    random,
    pick: <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!,
    chance: (share: number) => random() < share,
  }
}

/**
 * Rows of cells, always the same: families are gone through once and, while more rows are asked for, again, each time
 * with other articles, prices, buyers and years. Default: one pass. O(rows).
 */
export function customsRows(catalog: Catalog, rows = 1): readonly (readonly string[])[] {
  const draw = drawFrom(SEED)
  const families = [...catalog.parts.values()]
    .filter((row) => row.kind === 'component' && row.hs6.length > 0 && row.names.ru.length > 0)
    .filter((_, i) => i % 2 === 0 || i < 20)
    .slice(0, FAMILIES)
  const made: (readonly string[])[] = []
  do for (const family of families) made.push(...rowsOf(family, draw))
  while (made.length < rows)
  return rows > 1 ? made.slice(0, rows) : made
}

function rowsOf(family: PartRow, { random, pick, chance }: Draw): string[][] {
  const price = Math.exp(random() * 5) * 0.8
  const yearly = Math.round(Math.exp(6 + random() * 5.5))
  const growth = random() * 0.5 - 0.15
  const homes = [pick(ORIGINS), pick(ORIGINS), pick(ORIGINS)]
  const buyers = Array.from({ length: 1 + Math.floor(random() * 5) }, () => pick(IMPORTERS))
  const sided = chance(0.35)
  const article = String(90_000_000 + Math.floor(random() * 9_000_000))
  const count = 12 + Math.floor(random() * 22)
  return Array.from({ length: count }, () => {
    const month = FROM_MONTH + Math.floor(random() * MONTHS)
    const size = (yearly * 3 * (0.4 + random() * 1.2)) / count
    const quantity = Math.max(1, size * (1 + growth) ** ((month - FROM_MONTH) / 12))
    const [currency, rate] = pick(CURRENCIES)
    const value = quantity * price * (0.85 + random() * 0.3) * rate
    const side = sided ? Math.floor(random() * 2) : undefined
    const hs = family.hs6[0]!
    const draw = { random, pick, chance }
    return [
      dateOf(month, 1 + Math.floor(random() * 28), draw),
      chance(0.005) ? '-' : description(family, side, article, draw),
      chance(0.05) ? '' : chance(0.3) ? hs : `${hs}${String(1000 + Math.floor(random() * 900) * 10)}`,
      chance(0.02) ? '' : amount(quantity, 'whole', draw),
      pick(['шт', 'шт', 'PCE', 'dona', 'дона', 'шт.']),
      chance(0.02) ? '' : amount(value, currency === 'KRW' || currency === 'UZS' ? 'whole' : 'cents', draw),
      currency,
      chance(0.03) ? '' : pick(homes),
      pick(buyers),
    ]
  })
}

function description(family: PartRow, side: number | undefined, article: string, { pick, chance }: Draw): string {
  const lang = pick(LANGS)
  const names = family.names[lang].length > 0 ? family.names[lang] : family.names.ru
  const name = pick(names.slice(0, 3))
  const pieces = [
    name,
    ...(side === undefined || chance(0.1) ? [] : [SIDES[lang][side]!]),
    ...(chance(0.6) ? [pick(TAILS[lang])] : []),
    ...(chance(0.7) ? [pick(MODELS)] : []),
    ...(chance(0.5) ? [`арт. ${article}`] : []),
  ]
  const text = pieces.join(chance(0.5) ? ', ' : ' ')
  return chance(0.3) ? text.toUpperCase() : text
}

function amount(value: number, to: 'whole' | 'cents', { chance }: Draw): string {
  const figure = to === 'whole' ? String(Math.round(value)) : value.toFixed(2)
  if (chance(0.2)) return figure.replace('.', ',')
  return chance(0.2) ? figure.replace(/\B(?=(\d{3})+(?!\d))/g, ' ') : figure
}

function dateOf(month: number, day: number, { chance }: Draw): string {
  const [year, of] = [Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')]
  const text = String(day).padStart(2, '0')
  return chance(0.25) ? `${text}.${of}.${year}` : `${year}-${of}-${text}`
}
