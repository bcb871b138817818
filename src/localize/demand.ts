import { type Amount, type CountUnit, compareText, type Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Demand, DemandGroup, ImportRecord, ImportTotals, PriceSpread, YearFigures } from '../model/demand.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from '../retrieve/hooks.js'
import { daysOf, monthsSince0, yearOf, yearsFrom } from '../text/dates.js'
import { checkedChoice, checkedDate, checkedKeys, checkedList } from './check.js'
import { coefficientOfVariation, compoundGrowth, concentrationOf, paretoClasses, quantile } from './demand-figures.js'
import { type ExchangeRate, exchangeOf } from './exchange.js'
import { GROUP_FIELDS, type GroupOptions, groupImports, type RecordGroup } from './group-imports.js'
import { type ImportReading, readImportRows } from './import-rows.js'
import { checkedCurrency, minorDigits, toMajor } from './money.js'

/** What a host may choose about reading demand. */
export interface DemandOptions extends GroupOptions {
  /** Currency of the figures; default: the one of most rows. */
  readonly currency?: string
  /** Quotes with dates for the other currencies. */
  readonly rates?: readonly ExchangeRate[]
  /**
   * Price level of a year over that of another, e.g. `{ 2024: 1.00, 2025: 1.09 }`: values are brought to the level of the
   * last of these years; a year without one keeps its value.
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
  return demandOf(readImportRows(rows, catalog), catalog, options)
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
export function demandOf(reading: ImportReading, catalog: Catalog, options: DemandOptions): Demand {
  const { records, unread, issues } = reading
  const currency =
    options.currency === undefined ? commonCurrency(records) : checkedCurrency('currency', options.currency)
  const period = periodOf(records, options.period)
  const worth = worthOf(records, currency, period.to, options)
  const groups = groupImports(records, options, catalog).map((group) =>
    figuresOf(group, worth.values, currency, period),
  )
  const total = groups.reduce((sum, group) => sum + group.annualValue.amount, 0)
  const sorted = groups.sort((a, b) => b.annualValue.amount - a.annualValue.amount || compareText(a.id, b.id))
  const classes = paretoClasses(sorted.map((group) => group.annualValue.amount))
  return {
    groups: sorted.map((group, i) => ({
      ...group,
      pareto: classes[i]!,
      share: total > 0 ? group.annualValue.amount / total : 0,
    })),
    currency,
    period,
    given: totalsOf(records, unread),
    grouped: totalsOf(records),
    unread: { ...totalsOf(unread), indexes: unread.map(({ index }) => index) },
    unconverted: worth.unconverted,
    issues,
  }
}

function commonCurrency(records: readonly ImportRecord[]): string {
  const counts = new Map<string, number>()
  for (const { value } of records) if (value) counts.set(value.currency, (counts.get(value.currency) ?? 0) + 1)
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
  const value = [...sums.values()].map(({ currency, amount }) => ({ currency, amount: rounded(amount, currency) }))
  return { rows, value: value.sort((a, b) => compareText(a.currency, b.currency)), unvalued }
}

/** To the minor unit, so that sums of many decimals do not drift. */
function rounded(amount: number, currency: string): number {
  return toMajor(Math.round(amount * 10 ** minorDigits(currency)), currency)
}

type Period = Demand['period']

function periodOf(records: readonly ImportRecord[], given: DemandOptions['period']): Period {
  let [first, last] = [records[0]?.date, records[0]?.date]
  for (const { date } of records) {
    if (date === undefined) continue
    if (first === undefined || date < first) first = date
    if (last === undefined || date > last) last = date
  }
  const from = given ? checkedDate('period.from', given.from) : `${(first ?? '1970-01-01').slice(0, 7)}-01`
  const to = given ? checkedDate('period.to', given.to) : lastDayOfMonth(last ?? '1970-12-31')
  if (to < from) refuse('period', `${from}–${to}`, 'a period whose end is not before its beginning')
  return { from, to, years: yearsFrom(from, to) }
}

function lastDayOfMonth(date: string): string {
  return `${date.slice(0, 8)}${daysOf(Number(date.slice(0, 4)), Number(date.slice(5, 7)))}`
}

/** Of each row, by its index. */
type Values = readonly (number | undefined)[]

/** Value of each row in the currency and at the price level of the figures, by index; absent where not known. */
function worthOf(records: readonly ImportRecord[], currency: string, today: string, options: DemandOptions) {
  const exchange = exchangeOf(options.rates ?? [])
  const index = priceLevels(options.priceIndex)
  const digits = minorDigits(currency)
  const unit = 10 ** digits
  const values: (number | undefined)[] = []
  const unconverted: number[] = []
  for (const { index: row, value, date = today } of records) {
    if (!value) continue
    const converted = exchange.convert(value, { to: currency, on: date, digits })
    if (converted) values[row] = (converted.units / unit) * index(date)
    else unconverted.push(row)
  }
  return { values, unconverted }
}

/** What brings a value of a day to the last of the price levels. */
function priceLevels(given: DemandOptions['priceIndex'] = {}): (date: string) => number {
  const levels = Object.entries(given).map(([year, level]) => {
    if (!/^\d{4}$/.test(year) || typeof level !== 'number' || !(level > 0) || !Number.isFinite(level)) {
      refuse(`priceIndex.${year}`, level, 'a year with a price level > 0')
    }
    return [Number(year), level] as const
  })
  const last = levels.sort((a, b) => a[0] - b[0]).at(-1)?.[1]
  if (last === undefined) return () => 1
  const byYear = new Map(levels)
  return (date) => last / (byYear.get(Number(date.slice(0, 4))) ?? last)
}

type Figures = Omit<DemandGroup, 'pareto' | 'share'>

function figuresOf({ id, key, records }: RecordGroup, values: Values, currency: string, period: Period): Figures {
  const inside = within(records, period)
  const unit = commonUnit(inside, values)
  let total = 0
  let quantity = 0
  for (const record of inside) {
    total += values[record.index] ?? 0
    if (record.quantity !== undefined && record.quantity.unit === unit) quantity += record.quantity.value
  }
  const years = yearsOf(inside, values, unit, period)
  const growth = growthOf(years)
  const variability = coefficientOfVariation(monthsOf(inside, values, period))
  const unitPrice = unit && spreadOf(inside, values, currency, unit)
  const share = (nameOf: (record: ImportRecord) => string | undefined) =>
    concentrationOf(inside.map((record) => ({ name: nameOf(record), value: values[record.index] ?? 0 })))
  return {
    id,
    key,
    name: commonName(records),
    rows: records.length,
    indexes: records.map(({ index }) => index),
    years,
    annualValue: { amount: rounded(total / period.years, currency), currency },
    ...(unit ? { annualQuantity: { value: quantity / period.years, unit } satisfies Amount } : {}),
    unvalued: records.filter(({ index }) => values[index] === undefined).length,
    unquantified: records.filter((record) => record.quantity?.unit !== unit || unit === undefined).length,
    ...(growth === undefined ? {} : { growth }),
    ...(variability === undefined ? {} : { variability }),
    ...(unitPrice ? { unitPrice } : {}),
    origins: share(({ origin }) => origin),
    importers: share(({ importer }) => importer),
  }
}

/** Rows of the period, and those of no day. */
function within(records: readonly ImportRecord[], { from, to }: Period): readonly ImportRecord[] {
  const isInside = ({ date }: ImportRecord) => date === undefined || (date >= from && date <= to)
  return records.every(isInside) ? records : records.filter(isInside)
}

/** The unit that carries most value, then most rows. */
function commonUnit(records: readonly ImportRecord[], values: Values): CountUnit | undefined {
  const units = new Map<CountUnit, { value: number; rows: number }>()
  for (const { index, quantity } of records) {
    if (!quantity) continue
    let sum = units.get(quantity.unit)
    if (!sum) {
      sum = { value: 0, rows: 0 }
      units.set(quantity.unit, sum)
    }
    sum.value += values[index] ?? 0
    sum.rows += 1
  }
  const [most] = [...units].sort((a, b) => b[1].value - a[1].value || b[1].rows - a[1].rows || compareText(a[0], b[0]))
  return most?.[0]
}

function commonName(records: readonly ImportRecord[]): string {
  const counts = new Map<string, number>()
  for (const { description } of records) counts.set(description, (counts.get(description) ?? 0) + 1)
  let [name, most] = ['', 0]
  for (const [description, count] of counts) if (count > most) [name, most] = [description, count]
  return name
}

function yearsOf(
  records: readonly ImportRecord[],
  values: Values,
  unit: CountUnit | undefined,
  { from, to }: Period,
): readonly YearFigures[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  const sums = Array.from({ length: last - first + 1 }, () => ({ value: 0, quantity: 0 }))
  for (const { index, date, quantity } of records) {
    const own = date === undefined ? undefined : sums[yearOf(date) - first]
    if (!own) continue
    own.value += values[index] ?? 0
    if (quantity && quantity.unit === unit) own.quantity += quantity.value
  }
  return sums.map((sum, i): YearFigures => {
    const year = first + i
    return { year, full: from <= `${year}-01-01` && to >= `${year}-12-31`, ...sum }
  })
}

function growthOf(years: readonly YearFigures[]): number | undefined {
  const full = years.filter((year) => year.full)
  const [first, last] = [full[0], full.at(-1)]
  return first && last ? compoundGrowth(first.value, last.value, last.year - first.year) : undefined
}

/** Value of every month of the period. */
function monthsOf(records: readonly ImportRecord[], values: Values, { from, to }: Period): number[] {
  const first = monthsSince0(from)
  const months = new Array<number>(monthsSince0(to) - first + 1).fill(0)
  for (const { index, date } of records) {
    if (date !== undefined) months[monthsSince0(date) - first]! += values[index] ?? 0
  }
  return months
}

function spreadOf(
  records: readonly ImportRecord[],
  values: Values,
  currency: string,
  unit: CountUnit,
): PriceSpread | undefined {
  const unsorted: number[] = []
  for (const { index, quantity } of records) {
    const value = values[index]
    if (value === undefined || quantity === undefined || quantity.unit !== unit) continue
    if (quantity.value > 0) unsorted.push(value / quantity.value)
  }
  // numbers in a typed array are sorted without a call for each pair
  const prices = Float64Array.from(unsorted).sort()
  if (prices.length === 0) return undefined
  return {
    currency,
    unit,
    rows: prices.length,
    min: prices[0]!,
    quartiles: [quantile(prices, 0.25), quantile(prices, 0.5), quantile(prices, 0.75)],
    max: prices.at(-1)!,
  }
}
