import { type Amount, type CountUnit, compareText } from '../model/basics.js'
import type { Demand, DemandGroup, PriceSpread, YearFigures } from '../model/demand.js'
import { monthsSince0, yearOf } from '../text/dates.js'
import { coefficientOfVariation, compoundGrowth, concentrationOf, quantile } from './demand-figures.js'
import type { RowGroup } from './group-imports.js'
import { rounded } from './money.js'
import type { ImportRow } from './row-reader.js'

/** Of each row, by its index: in the currency and at the price level of the figures; NaN where not known. */
export type Values = Float64Array

/** What is told of one group; the rest depends on the others. */
export type Figures = Omit<DemandGroup, 'pareto' | 'share'>

/** What a group's figures are taken over. */
export interface FigureBasis {
  readonly values: Values
  readonly currency: string
  readonly period: Demand['period']
}

/** Rows that count, with what each is worth, 0 where that is not known. */
interface Counted {
  readonly rows: readonly ImportRow[]
  readonly worth: Float64Array
}

/** The figures of one group. O(rows log rows). */
export function figuresOf({ id, key, rows }: RowGroup<ImportRow>, { values, currency, period }: FigureBasis): Figures {
  const counted = countedOf(rows, values, period)
  const { rows: inside, worth } = counted
  const unit = commonUnit(counted)
  let total = 0
  let quantity = 0
  for (let i = 0; i < inside.length; i++) {
    total += worth[i]!
    const own = inside[i]!.quantity
    if (own !== undefined && own.unit === unit) quantity += own.value
  }
  let unvalued = 0
  let unquantified = 0
  for (const row of rows) {
    if (Number.isNaN(values[row.index]!)) unvalued += 1
    if (unit === undefined || row.quantity?.unit !== unit) unquantified += 1
  }
  const years = yearsOf(counted, unit, period)
  const growth = growthOf(years)
  const variability = coefficientOfVariation(monthsOf(counted, period))
  const unitPrice = unit && spreadOf(inside, values, currency, unit)
  return {
    id,
    key,
    name: commonName(rows),
    rows: rows.length,
    indexes: rows.map(({ index }) => index),
    years,
    annualValue: { amount: rounded(total / period.years, currency), currency },
    ...(unit ? { annualQuantity: { value: quantity / period.years, unit } satisfies Amount } : {}),
    unvalued,
    unquantified,
    ...(growth === undefined ? {} : { growth }),
    ...(variability === undefined ? {} : { variability }),
    ...(unitPrice ? { unitPrice } : {}),
    origins: concentrationOf(
      inside.map(({ origin }) => origin),
      worth,
    ),
    importers: concentrationOf(
      inside.map(({ importer }) => importer),
      worth,
    ),
  }
}

/** Rows of the period, and those of no day. */
function countedOf(rows: readonly ImportRow[], values: Values, { from, to }: Demand['period']): Counted {
  const isInside = ({ date }: ImportRow) => date === undefined || (date >= from && date <= to)
  const inside = rows.every(isInside) ? rows : rows.filter(isInside)
  const worth = new Float64Array(inside.length)
  for (let i = 0; i < inside.length; i++) {
    const value = values[inside[i]!.index]!
    if (!Number.isNaN(value)) worth[i] = value
  }
  return { rows: inside, worth }
}

/** The unit that carries most value, then most rows. */
function commonUnit({ rows, worth }: Counted): CountUnit | undefined {
  const units = new Map<CountUnit, { value: number; rows: number }>()
  for (let i = 0; i < rows.length; i++) {
    const { quantity } = rows[i]!
    if (!quantity) continue
    let sum = units.get(quantity.unit)
    if (!sum) {
      sum = { value: 0, rows: 0 }
      units.set(quantity.unit, sum)
    }
    sum.value += worth[i]!
    sum.rows += 1
  }
  const [most] = [...units].sort((a, b) => b[1].value - a[1].value || b[1].rows - a[1].rows || compareText(a[0], b[0]))
  return most?.[0]
}

function commonName(rows: readonly ImportRow[]): string {
  const counts = new Map<string, number>()
  for (const { description } of rows) counts.set(description, (counts.get(description) ?? 0) + 1)
  let [name, most] = ['', 0]
  for (const [description, count] of counts) if (count > most) [name, most] = [description, count]
  return name
}

function yearsOf(
  { rows, worth }: Counted,
  unit: CountUnit | undefined,
  { from, to }: Demand['period'],
): readonly YearFigures[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  const sums = Array.from({ length: last - first + 1 }, () => ({ value: 0, quantity: 0 }))
  for (let i = 0; i < rows.length; i++) {
    const { date, quantity } = rows[i]!
    const own = date === undefined ? undefined : sums[yearOf(date) - first]
    if (!own) continue
    own.value += worth[i]!
    if (quantity && quantity.unit === unit) own.quantity += quantity.value
  }
  return sums.map(({ value, quantity }, i): YearFigures => {
    const year = first + i
    return { year, full: from <= `${year}-01-01` && to >= `${year}-12-31`, value, quantity }
  })
}

function growthOf(years: readonly YearFigures[]): number | undefined {
  const full = years.filter((year) => year.full)
  const [first, last] = [full[0], full.at(-1)]
  return first && last ? compoundGrowth(first.value, last.value, last.year - first.year) : undefined
}

/** Value of every month of the period. */
function monthsOf({ rows, worth }: Counted, { from, to }: Demand['period']): number[] {
  const first = monthsSince0(from)
  const months = new Array<number>(monthsSince0(to) - first + 1).fill(0)
  for (let i = 0; i < rows.length; i++) {
    const { date } = rows[i]!
    if (date !== undefined) months[monthsSince0(date) - first]! += worth[i]!
  }
  return months
}

function spreadOf(
  rows: readonly ImportRow[],
  values: Values,
  currency: string,
  unit: CountUnit,
): PriceSpread | undefined {
  const unsorted: number[] = []
  for (const { index, quantity } of rows) {
    const value = values[index]!
    if (Number.isNaN(value) || quantity === undefined || quantity.unit !== unit) continue
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
