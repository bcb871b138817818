// Writes customs.csv: customs-like rows made of the catalog's part families with a seed. SYNTHETIC: no row is a real
// declaration, no importer a real company, and the amounts are of a plausible order only.
//   npx tsx examples/data/make-customs.ts
import { writeFileSync } from 'node:fs'
import { defaultCatalog } from 'hamkor'

const SEED = 20_261_126
const FROM_MONTH = 2023 * 12 + 6
const MONTHS = 36
const FAMILIES = 110

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

const random = randomFrom(SEED)
const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!
const chance = (share: number) => random() < share

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

const families = [...defaultCatalog.parts.values()]
  .filter((row) => row.kind === 'component' && row.hs6.length > 0 && row.names.ru.length > 0)
  .filter((_, i) => i % 2 === 0 || i < 20)
  .slice(0, FAMILIES)

function description(family: (typeof families)[number], side: number | undefined, article: string): string {
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

function amount(value: number, whole: boolean): string {
  const figure = whole ? String(Math.round(value)) : value.toFixed(2)
  if (chance(0.2)) return figure.replace('.', ',')
  return chance(0.2) ? figure.replace(/\B(?=(\d{3})+(?!\d))/, ' ') : figure
}

function dateOf(month: number, day: number): string {
  const [year, of] = [Math.floor(month / 12), String((month % 12) + 1).padStart(2, '0')]
  const text = String(day).padStart(2, '0')
  return chance(0.25) ? `${text}.${of}.${year}` : `${year}-${of}-${text}`
}

const rows = families.flatMap((family) => {
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
    return [
      dateOf(month, 1 + Math.floor(random() * 28)),
      chance(0.005) ? '-' : description(family, side, article),
      chance(0.05) ? '' : chance(0.3) ? hs : `${hs}${String(1000 + Math.floor(random() * 900) * 10)}`,
      chance(0.02) ? '' : amount(quantity, true),
      pick(['шт', 'шт', 'PCE', 'dona', 'дона', 'шт.']),
      chance(0.02) ? '' : amount(value, currency === 'KRW' || currency === 'UZS'),
      currency,
      chance(0.03) ? '' : pick(homes),
      pick(buyers),
    ]
  })
})

const header = ['date', 'description', 'hsCode', 'quantity', 'unit', 'value', 'currency', 'origin', 'importer']
const cell = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
const lines = [header, ...rows].map((row) => row.map(cell).join(';'))
writeFileSync(new URL('customs.csv', import.meta.url), `${lines.join('\n')}\n`)
console.log(`${rows.length} rows of ${families.length} families`)
