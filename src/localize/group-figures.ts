import { type Amount, type CountUnit, compareText } from '../model/basics.js'
import type { DemandGroup, DemandPeriod, PriceSpread, YearFigures } from '../model/demand.js'
import { tidy } from '../normalize/figures/number.js'
import { quantize } from '../rank/order.js'
import { monthsSince0, yearOf } from '../text/dates.js'
import { coefficientOfVariation, compoundGrowth, concentrationOf, quantile } from './demand-figures.js'
import type { RowGroup } from './group-imports.js'
import { rounded } from './money.js'
import type { ImportRow } from './row-reader.js'

/** Of each row, by its index: in the currency and at the price level of the figures; NaN where not known. */
export type Values = Float64Array

/** What is told of one group; the rest depends on the others. */
export type Figures = Omit<DemandGroup, 'pareto' | 'share'>

/** The figures of a group, and the known value of its rows in the period: its place among the others. */
export interface Measured {
  readonly figures: Figures
  readonly total: number | undefined
}

/** What a group's figures are taken over. */
export interface FigureBasis {
  readonly values: Values
  readonly currency: string
  readonly period: DemandPeriod | undefined
}

/** Rows that count, with what each is worth, 0 where that is not known. */
interface Counted {
  readonly rows: readonly ImportRow[]
  readonly worth: Float64Array
}

/** The figures of one group. O(rows log rows). */
export function measured({ id, key, rows }: RowGroup<ImportRow>, { values, currency, period }: FigureBasis): Measured {
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
  let undated = 0
  let unquantified = 0
  for (const row of rows) {
    if (Number.isNaN(values[row.index]!)) unvalued += 1
    if (row.date === undefined) undated += 1
    if (unit === undefined || row.quantity?.unit !== unit) unquantified += 1
  }
  const isKnown = inside.some(({ index }) => !Number.isNaN(values[index]!))
  const years = period ? yearsOf(counted, { unit, values, currency, period }) : []
  const growth = growthOf(years)
  // a month with a row of unknown value has none either
  const isWhole = years.every((year) => year.unvalued === undefined)
  const variability = period && isWhole ? coefficientOfVariation(monthsOf(counted, period)) : undefined
  const unitPrice = unit && spreadOf(inside, values, currency, unit)
  const figures: Figures = {
    id,
    key,
    name: commonName(rows),
    rows: rows.length,
    indexes: rows.map(({ index }) => index),
    years,
    ...(period && isKnown ? { annualValue: { amount: rounded(total / period.years, currency), currency } } : {}),
    ...(period && unit ? { annualQuantity: { value: tidy(quantity / period.years), unit } satisfies Amount } : {}),
    unvalued,
    undated,
    unquantified,
    ...(growth === undefined ? {} : { growth: quantize(growth) }),
    ...(variability === undefined ? {} : { variability: quantize(variability) }),
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
  return { figures, total: isKnown ? total : undefined }
}

/** Rows of the period, and those of no day. */
function countedOf(rows: readonly ImportRow[], values: Values, period: DemandPeriod | undefined): Counted {
  const isInside = ({ date }: ImportRow) =>
    date === undefined || period === undefined || (date >= period.from && date <= period.to)
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
  {
    unit,
    values,
    currency,
    period: { from, to },
  }: FigureBasis & {
    readonly unit: CountUnit | undefined
    readonly period: DemandPeriod
  },
): readonly YearFigures[] {
  const [first, last] = [yearOf(from), yearOf(to)]
  const sums = Array.from({ length: last - first + 1 }, () => ({
    rows: 0,
    value: 0,
    valued: 0,
    quantity: 0,
    counted: 0,
  }))
  for (let i = 0; i < rows.length; i++) {
    const { date, quantity, index } = rows[i]!
    const own = date === undefined ? undefined : sums[yearOf(date) - first]
    if (!own) continue
    own.rows += 1
    own.value += worth[i]!
    if (!Number.isNaN(values[index]!)) own.valued += 1
    if (quantity?.unit !== unit || !quantity) continue
    own.quantity += quantity.value
    own.counted += 1
  }
  return sums.map(({ rows: all, value, valued, quantity, counted }, i): YearFigures => {
    const year = first + i
    return {
      year,
      full: from <= `${year}-01-01` && to >= `${year}-12-31`,
      ...(all > 0 && valued === 0 ? {} : { value: rounded(value, currency) }),
      ...(valued < all ? { unvalued: all - valued } : {}),
      ...(all > 0 && counted === 0 ? {} : { quantity: tidy(quantity) }),
    }
  })
}

function growthOf(years: readonly YearFigures[]): number | undefined {
  const full = years.filter((year) => year.full)
  const [first, last] = [full[0], full.at(-1)]
  if (first?.value === undefined || last?.value === undefined) return undefined
  // of a year that is known in part, nothing can be said
  if (first.unvalued !== undefined || last.unvalued !== undefined) return undefined
  return compoundGrowth(first.value, last.value, last.year - first.year)
}

/** Value of every month of the period. */
function monthsOf({ rows, worth }: Counted, { from, to }: DemandPeriod): number[] {
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
  let paid = 0
  let bought = 0
  for (const { index, quantity } of rows) {
    const value = values[index]!
    if (Number.isNaN(value) || quantity === undefined || quantity.unit !== unit) continue
    if (!(quantity.value > 0)) continue
    unsorted.push(value / quantity.value)
    paid += value
    bought += quantity.value
  }
  // numbers in a typed array are sorted without a call for each pair
  const prices = Float64Array.from(unsorted).sort()
  if (prices.length === 0) return undefined
  return {
    currency,
    unit,
    rows: prices.length,
    mean: tidy(paid / bought),
    min: tidy(prices[0]!),
    quartiles: [tidy(quantile(prices, 0.25)), tidy(quantile(prices, 0.5)), tidy(quantile(prices, 0.75))],
    max: tidy(prices.at(-1)!),
  }
}
