import { compareText, type Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Demand, DemandPeriod, ImportIssue, ImportTotals } from '../model/demand.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { quantize } from '../rank/order.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from '../retrieve/hooks.js'
import { daysOf, yearsFrom } from '../text/dates.js'
import { checkedChoice, checkedDate, checkedKeys, checkedList } from './check.js'
import { paretoClasses } from './demand-figures.js'
import { type ExchangeRate, exchangeOf } from './exchange.js'
import { measured, type Values } from './group-figures.js'
import { GROUP_FIELDS, type GroupOptions, groupImports } from './group-imports.js'
import { type ImportReading, readImportRows } from './import-rows.js'
import { checkedCurrency, minorDigits, summed } from './money.js'
import type { ImportRow } from './row-reader.js'

/** What a host may choose about reading demand. */
export interface DemandOptions extends GroupOptions {
  /** Currency of the figures; default: the one of most rows. */
  readonly currency?: string
  /** Quotes with dates for the other currencies. */
  readonly rates?: readonly ExchangeRate[]
  /**
   * Price level of a year over that of another, e.g. `{ 2024: 1.00, 2025: 1.09 }`: values are brought to the level of the
   * last of these years; the rows of a year without one keep their value and have an issue `priceIndex.missing`.
   */
  readonly priceIndex?: Readonly<Record<string, number>>
  /** Days that the figures cover; default: from the first day of the first month to the last day of the last. */
  readonly period?: { readonly from: string; readonly to: string }
}

/**
 * Reads customs rows and groups those of the same part, with annual value and quantity, growth, variability, unit-price
 * spread, origins, importers and Pareto class of each; nothing is lost: the totals given are those grouped and those
 * unread. Groups by annual value, largest first. Throws HamkorError `INPUT` where an option is unusable.
 * O(total length of the rows + rows log rows).
 */
export function importDemand(rows: readonly unknown[], catalog: Catalog, options: DemandOptions = {}): Demand {
  checkedDemandOptions(options, [])
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  return demandOf(readImportRows(rows, catalog, options), options)
}

const KEYS: readonly (keyof DemandOptions)[] = ['by', 'groupAs', 'currency', 'rates', 'priceIndex', 'period']

/** Throws HamkorError `INPUT` naming an option that is none, or a field that rows are not grouped by. */
export function checkedDemandOptions(options: DemandOptions, more: readonly string[]): void {
  checkedKeys('options', options, [...KEYS, ...more])
  checkedHooks(options)
  const { by } = options
  if (by !== undefined)
    checkedList('by', by, GROUP_FIELDS.length).forEach((field, i) => {
      checkedChoice(`by[${i}]`, field, GROUP_FIELDS)
    })
}

/** The demand of rows that have been read. */
export function demandOf({ rows, by, unread, issues }: ImportReading, options: DemandOptions): Demand {
  const currency = options.currency === undefined ? commonCurrency(rows) : checkedCurrency('currency', options.currency)
  const period = periodOf(rows, options.period)
  const worth = worthOf(rows, currency, period?.to, options)
  const basis = { values: worth.values, currency, period }
  const groups = groupImports(rows, by).map((group) => measured(group, basis))
  const totals = groups.map(({ total }) => total ?? 0).sort((a, b) => b - a)
  const sum = totals.reduce((all, total) => all + total, 0)
  const classes = paretoClasses(totals)
  // what is not known comes last
  const sorted = groups.sort((a, b) => (b.total ?? -1) - (a.total ?? -1) || compareText(a.figures.id, b.figures.id))
  return {
    groups: sorted.map(({ figures, total }, i) =>
      total === undefined ? figures : { ...figures, pareto: classes[i]!, share: sum > 0 ? quantize(total / sum) : 0 },
    ),
    currency,
    ...(period ? { period } : {}),
    given: totalsOf(rows, unread),
    grouped: totalsOf(rows),
    unread: { ...totalsOf(unread), indexes: unread.map(({ index }) => index) },
    unconverted: worth.unconverted.map(({ index }) => index),
    issues: [...issues, ...worth.unconverted, ...worth.unleveled],
  }
}

function commonCurrency(rows: readonly ImportRow[]): string {
  const counts = new Map<string, number>()
  for (const { value } of rows) if (value) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0] ?? 'USD'
}

function totalsOf(...lists: readonly (readonly { readonly value?: Money | undefined }[])[]): ImportTotals {
  const sums = new Map<string, { readonly currency: string; amount: number }>()
  let rows = 0
  let unvalued = 0
  for (const list of lists) {
    rows += list.length
    for (const { value } of list) {
      if (!value) {
        unvalued += 1
        continue
      }
      const sum = sums.get(value.currency)
      if (sum) sum.amount += value.amount
      else sums.set(value.currency, { currency: value.currency, amount: value.amount })
    }
  }
  // not to the minor unit: what is given has to be what is grouped and unread
  const value = [...sums.values()].map(({ currency, amount }) => ({ currency, amount: summed(amount) }))
  return { rows, value: value.sort((a, b) => compareText(a.currency, b.currency)), unvalued }
}

function periodOf(rows: readonly ImportRow[], given: DemandOptions['period']): DemandPeriod | undefined {
  let first: string | undefined
  let last: string | undefined
  for (const { date } of rows) {
    if (date === undefined) continue
    if (first === undefined || date < first) first = date
    if (last === undefined || date > last) last = date
  }
  if (given) return periodBetween(checkedDate('period.from', given.from), checkedDate('period.to', given.to))
  return first && last ? periodBetween(`${first.slice(0, 7)}-01`, lastDayOfMonth(last)) : undefined
}

function periodBetween(from: string, to: string): DemandPeriod {
  if (to < from) refuse('period', `${from}–${to}`, 'a period whose end is not before its beginning')
  return { from, to, years: yearsFrom(from, to) }
}

function lastDayOfMonth(date: string): string {
  return `${date.slice(0, 8)}${daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

/** Value of each row in the currency and at the price level of the figures; a row of no day has that of the period's end. */
function worthOf(rows: readonly ImportRow[], currency: string, end: string | undefined, options: DemandOptions) {
  const exchange = exchangeOf(options.rates ?? [])
  const level = priceLevels(options.priceIndex)
  const digits = minorDigits(currency)
  const unit = 10 ** digits
  const values: Values = new Float64Array((rows.at(-1)?.index ?? -1) + 1).fill(Number.NaN)
  const unconverted: ImportIssue[] = []
  const unleveled: ImportIssue[] = []
  for (const { index, value, date = end } of rows) {
    if (!value) continue
    // before any quote where there is no day at all
    const converted = exchange.convert(value, { to: currency, on: date ?? '', digits })
    if (!converted) {
      unconverted.push(unconvertedOf(index, value.currency, currency, date))
      continue
    }
    const raised = date === undefined ? 1 : level(date)
    if (raised === undefined) unleveled.push(unleveledOf(index, date!.slice(0, 4)))
    values[index] = (converted.units / unit) * (raised ?? 1)
  }
  return { values, unconverted, unleveled }
}

function unconvertedOf(index: number, from: string, to: string, date: string | undefined): ImportIssue {
  const when = date === undefined ? 'and a date' : `on or before ${date}`
  return {
    index,
    code: 'exchangeRate.missing',
    path: ['currency'],
    received: from,
    expected: `a rate to ${to} ${when}`,
  }
}

function unleveledOf(index: number, year: string): ImportIssue {
  const expected = `a price level for ${year} in priceIndex`
  return { index, code: 'priceIndex.missing', path: ['date'], received: year, expected }
}

/** What brings a value of a day to the last of the price levels; undefined for a year that has none among others. */
function priceLevels(given: DemandOptions['priceIndex'] = {}): (date: string) => number | undefined {
  const levels = Object.entries(given).map(([year, level]) => {
    if (!/^\d{4}$/.test(year) || typeof level !== 'number' || !(level > 0) || !Number.isFinite(level)) {
      refuse(`priceIndex.${year}`, level, 'a year with a price level > 0')
    }
    return [Number(year), level] as const
  })
  const last = levels.sort((a, b) => a[0] - b[0]).at(-1)?.[1]
  if (last === undefined) return () => 1
  const byYear = new Map(levels)
  return (date) => {
    const own = byYear.get(Number(date.slice(0, 4)))
    return own === undefined ? undefined : last / own
  }
}
