import type { Namer } from '../explain/names.js'
import { namerOf, type Spellings } from '../explain/names.js'
import { formatDate, formatNumber, NBSP } from '../explain/numbers.js'
import { fill, oneLine } from '../explain/phrasebook.js'
import type { ProposalWord } from '../explain/proposal-en.js'
import { type MatchWords, reasonOf } from '../explain/proposal-reason.js'
import { PROPOSAL_WORDS } from '../explain/proposal-words.js'
import { formatQuantity } from '../explain/units.js'
import { isCurrencyCode, type Lang } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Figure } from '../model/proposal-schema.js'

/** How a document speaks: words, names and figures of one language. */
export interface PageVoice extends MatchWords {
  readonly lang: Lang
  readonly namer: Namer
  word(id: ProposalWord, slots?: Readonly<Record<string, string>>): string
  /** The wording of an id that may not be known; else the text itself. */
  wordOr(id: string, text: string): string
  figure(figure: Figure): string
  amount(value: number, unit: string): string
  date(date: string): string
}

/** The voice of a language over a catalog; `spellings` says how the document writes what the catalog does not know. */
export function pageVoice(lang: Lang, catalog: Catalog, spellings: Spellings): PageVoice {
  const words = PROPOSAL_WORDS[lang]
  const namer = namerOf(catalog, lang, spellings)
  const said = reasonOf(lang, namer)
  const amount = (value: number, unit: string) => amountIn(value, unit, lang)
  return {
    lang,
    namer,
    word: (id, slots = {}) => fill(words[id], slots),
    wordOr: (id, text) => (Object.hasOwn(words, id) ? words[id as ProposalWord] : oneLine(text)),
    figure: ({ value, unit, low, high }) => {
      if (value !== null) return amount(value, unit)
      if (low === undefined && high === undefined) return words.unknown
      return `${low === undefined ? '…' : bare(low, unit, lang)}–${high === undefined ? '…' : amount(high, unit)}`
    },
    amount,
    date: (date) => formatDate(date, lang),
    ...said,
  }
}

/** Money and plain counts to two decimals at the most, shares in percent to one. */
function amountIn(value: number, unit: string, lang: Lang): string {
  if (unit === 'share') return `${percent(value, lang)}${lang === 'ru' ? NBSP : ''}%`
  if (unit === 'ratio' || unit === 'count' || unit === 'person' || unit === 'points' || unit === 'ordinal') {
    return rounded(value, lang)
  }
  if (unit === 'IT') return `IT${value}`
  if (unit === 'km') return formatQuantity(value < 1 ? value : Math.round(value), unit, lang)
  if (unit === 'degree') return `${formatNumber(value, lang)}°`
  if (unit === 'year') return `${rounded(value, lang)}${NBSP}${YEARS[lang](value)}`
  const [currency, per] = unit.split('/')
  if (isCurrencyCode(currency ?? '')) {
    const each =
      per === undefined ? '' : `/${per === 'year' ? YEARS[lang](1) : formatQuantity(1, per, lang).replace(/^1\s*/, '')}`
    return `${money(value, lang)}${NBSP}${currency}${each}`
  }
  return formatQuantity(Math.round(value * 1000) / 1000, unit, lang)
}

function bare(value: number, unit: string, lang: Lang): string {
  return unit === 'share' ? percent(value, lang) : rounded(value, lang)
}

function percent(share: number, lang: Lang): string {
  return formatNumber(Math.round(share * 1000) / 10, lang)
}

/** Below a thousand with both decimals, where there are any: `11,20`. */
function money(value: number, lang: Lang): string {
  const cents = Math.round(Math.abs(value) * 100) % 100
  const text = rounded(value, lang)
  return Math.abs(value) < 1000 && cents > 0 && cents % 10 === 0 ? `${text}0` : text
}

function rounded(value: number, lang: Lang): string {
  return formatNumber(Math.abs(value) >= 1000 ? Math.round(value) : Math.round(value * 100) / 100, lang)
}

const UZ = (word: string) => () => word
const YEARS: Readonly<Record<Lang, (n: number) => string>> = {
  en: (n) => (n === 1 ? 'year' : 'years'),
  ru: (n) => {
    if (!Number.isInteger(Math.round(n * 100) / 100)) return 'года'
    const [ones, tens] = [Math.round(n) % 10, Math.round(n) % 100]
    if (ones === 1 && tens !== 11) return 'год'
    return ones >= 2 && ones <= 4 && (tens < 12 || tens > 14) ? 'года' : 'лет'
  },
  uz: UZ('yil'),
  'uz-Cyrl': UZ('йил'),
}
