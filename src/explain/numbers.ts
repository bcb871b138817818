import type { Lang } from '../model/basics.js'

// Number and date forms follow CLDR 45 for en, ru, uz and uz-Cyrl, written out: results must not hang on a host's locale.

/** Keeps a figure and its unit on one line. */
export const NBSP = '\u00a0'

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A number as the language writes it: `12,345.6` in English, `12 345,6` (no-break space) in Russian and Uzbek.
 * Three decimals at the most, none from 10,000 on; below 0.1 three significant digits. `—` for what is no finite number.
 */
export function formatNumber(value: number, lang: Lang): string {
  if (!Number.isFinite(value)) return '—'
  const size = Math.abs(value)
  if (size >= 1e15) return String(value).replace('.', lang === 'en' ? '.' : ',')
  const [whole = '0', decimals = ''] = size.toFixed(decimalsOf(size)).split('.')
  const kept = decimals.replace(/(?<!0)0+$/, '')
  const grouped = inThousands(whole, lang === 'en' ? ',' : NBSP)
  const isZero = kept === '' && whole === '0'
  return (value < 0 && !isZero ? '−' : '') + grouped + (kept && (lang === 'en' ? '.' : ',') + kept)
}

function inThousands(digits: string, separator: string): string {
  const first = digits.length % 3
  const groups = digits.slice(first).match(/\d{3}/g) ?? []
  return (first > 0 ? [digits.slice(0, first), ...groups] : groups).join(separator)
}

/** A share of 0–1 in whole percent: `83%`, Russian `83 %`. */
export function formatPercent(share: number, lang: Lang): string {
  const figure = Number.isFinite(share) ? formatNumber(Math.round(share * 100), lang) : '—'
  return `${figure}${lang === 'ru' ? NBSP : ''}%`
}

/** A small share in percent, rounded up to two figures or a thousandth: a gap of 0.04 % is not one of 0. */
export function formatFine(share: number, lang: Lang): string {
  const parts = share >= 0.01 ? 10 : share >= 0.001 ? 100 : 1000
  return `${formatNumber(Math.ceil(share * 100 * parts) / parts, lang)}${lang === 'ru' ? NBSP : ''}%`
}

/** The same of a share that may be small or all but one: what there is at all is never said as `0%`, nor almost all as `100%`. */
export function formatShare(share: number, lang: Lang): string {
  const percent = Math.round(share * 100)
  if (share > 0 && percent === 0) return `<${formatPercent(0.01, lang)}`
  if (share < 1 && percent === 100) return `>${formatPercent(0.99, lang)}`
  return formatPercent(share, lang)
}

/** A calendar date `YYYY-MM-DD` as `1 Feb 2027`, in Russian and Uzbek `01.02.2027`; anything else as it is. */
export function formatDate(date: string, lang: Lang): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []
  const name = MONTHS[Number(month) - 1]
  if (!year || !month || !day || !name) return date
  return lang === 'en' ? `${Number(day)} ${name} ${year}` : `${day}.${month}.${year}`
}

function decimalsOf(size: number): number {
  if (size >= 1000) return size >= 10_000 ? 0 : 1
  return size === 0 || size >= 0.1 ? 3 : Math.min(12, 2 - Math.floor(Math.log10(size)))
}
