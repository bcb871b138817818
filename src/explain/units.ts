import type { Lang } from '../model/basics.js'
import { formatNumber, NBSP } from './numbers.js'
import { agree, type Plural } from './phrasebook.js'

/** Units as the languages write them; one that is not listed (HB, HRC, °C) is the same in all. */
const UNITS: Readonly<Record<Lang, Readonly<Record<string, Plural>>>> = {
  en: {
    piece: ['pc', 'pcs'],
    set: ['set', 'sets'],
    hour: ['hour', 'hours'],
    day: ['day', 'days'],
    mm2: 'mm²',
    m2: 'm²',
    m3: 'm³',
  },
  ru: {
    piece: 'шт.',
    set: ['комплект', 'комплекта', 'комплектов'],
    hour: 'ч',
    day: ['день', 'дня', 'дней'],
    kg: 'кг',
    t: 'т',
    m: 'м',
    m2: 'м²',
    m3: 'м³',
    l: 'л',
    mm: 'мм',
    mm2: 'мм²',
    µm: 'мкм',
    km: 'км',
    kN: 'кН',
    N: 'Н',
    MPa: 'МПа',
    bar: 'бар',
    'Shore A': 'по Шору А',
    'Shore D': 'по Шору D',
  },
  uz: {
    piece: 'dona',
    set: 'toʻplam',
    hour: 'soat',
    day: 'kun',
    mm2: 'mm²',
    m2: 'm²',
    m3: 'm³',
    µm: 'mkm',
    'Shore A': 'Shor A',
    'Shore D': 'Shor D',
  },
  'uz-Cyrl': {
    piece: 'дона',
    set: 'тўплам',
    hour: 'соат',
    day: 'кун',
    kg: 'кг',
    t: 'т',
    m: 'м',
    m2: 'м²',
    m3: 'м³',
    l: 'л',
    mm: 'мм',
    mm2: 'мм²',
    µm: 'мкм',
    km: 'км',
    kN: 'кН',
    N: 'Н',
    MPa: 'МПа',
    bar: 'бар',
    'Shore A': 'Шор А',
    'Shore D': 'Шор D',
  },
}

const PER_YEAR: Readonly<Record<Lang, string>> = { en: ' a year', ru: ' в\u00a0год', uz: '/yil', 'uz-Cyrl': '/йил' }
/** Ways in which a unit itself says that it is per year. */
const YEARLY = /(?<!\s)\s*(?:\/|per |a )\s*(?:year|a)$/i

/** A range with either end open. */
export interface Bounds {
  readonly min?: number
  readonly max?: number
}

/** The unit as it follows the number `n`, with the blank before it; empty for a plain count. */
function unitAfter(unit: string, n: number, lang: Lang): string {
  const base = unit.replace(YEARLY, '')
  const forms = Object.hasOwn(UNITS[lang], base) ? UNITS[lang][base]! : base
  const name = agree(forms, n)
  const year = base === unit ? '' : PER_YEAR[lang]
  if (name === '') return year
  const joint = name === '%' && lang !== 'ru' ? '' : lang === 'en' ? ' ' : NBSP
  return joint + name + year
}

/** `120 000 шт. в год`; a unit with `/year` is said per year. */
export function formatQuantity(value: number, unit: string, lang: Lang): string {
  return formatNumber(value, lang) + unitAfter(unit, value, lang)
}

/** `5–80 mm`, `up to 3 mm`, `from 500 pcs`; undefined where both ends are open. */
export function formatRange({ min, max }: Bounds, unit: string, lang: Lang): string | undefined {
  if (min !== undefined && max !== undefined) {
    if (min === max) return formatQuantity(min, unit, lang)
    return `${formatNumber(min, lang)}–${formatQuantity(max, unit, lang)}`
  }
  if (min !== undefined) return OPEN_ENDS[lang].from(formatNumber(min, lang), unitFor(unit, min, lang))
  if (max !== undefined) return OPEN_ENDS[lang].upTo(formatNumber(max, lang), unitFor(unit, max, lang))
  return undefined
}

/** `from 1 Feb 2027 to 15 Apr 2027`, or one end of it. */
export function formatPeriod(from: string | undefined, to: string | undefined, lang: Lang): string | undefined {
  if (from !== undefined && to !== undefined) return OPEN_ENDS[lang].fromTo(from, to)
  if (from !== undefined) return OPEN_ENDS[lang].since(from)
  return to === undefined ? undefined : OPEN_ENDS[lang].until(to)
}

/** After `from` and `up to` Russian has the genitive: one day, but up to several. */
function unitFor(unit: string, n: number, lang: Lang): string {
  if (lang !== 'ru') return unitAfter(unit, n, lang)
  const base = unit.replace(YEARLY, '')
  const forms = Object.hasOwn(UNITS.ru, base) ? UNITS.ru[base] : undefined
  if (typeof forms !== 'object') return unitAfter(unit, n, lang)
  // genitive: до 1 дня, до 2 дней, до 1,5 дня
  const genitive = !Number.isInteger(n) || (Math.abs(n) % 10 === 1 && Math.abs(n) % 100 !== 11) ? 2 : 5
  return unitAfter(unit, genitive, lang)
}

interface Ends {
  from(figure: string, unit: string): string
  upTo(figure: string, unit: string): string
  fromTo(from: string, to: string): string
  since(date: string): string
  until(date: string): string
}

const UZBEK = (dan: string, gacha: string): Ends => ({
  from: (figure, unit) => `${figure}${unit} ${dan}`,
  upTo: (figure, unit) => `${figure}${unit} ${gacha}`,
  fromTo: (from, to) => `${from} ${dan} ${to} ${gacha}`,
  since: (date) => `${date} ${dan}`,
  until: (date) => `${date} ${gacha}`,
})

const OPEN_ENDS: Readonly<Record<Lang, Ends>> = {
  en: {
    from: (figure, unit) => `from ${figure}${unit}`,
    upTo: (figure, unit) => `up to ${figure}${unit}`,
    fromTo: (from, to) => `from ${from} to ${to}`,
    since: (date) => `from ${date}`,
    until: (date) => `until ${date}`,
  },
  ru: {
    from: (figure, unit) => `от ${figure}${unit}`,
    upTo: (figure, unit) => `до ${figure}${unit}`,
    fromTo: (from, to) => `с ${from} по ${to}`,
    since: (date) => `с ${date}`,
    until: (date) => `до ${date}`,
  },
  uz: UZBEK('dan', 'gacha'),
  'uz-Cyrl': UZBEK('дан', 'гача'),
}
