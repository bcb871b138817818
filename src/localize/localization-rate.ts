import type { Issue, Standing } from '../model/basics.js'
import type { Between, Bom, LocalizationRate, RateLine, RateUnknown, SubassemblyMode } from '../model/localization.js'
import { quantize } from '../rank/order.js'
import { refuse } from '../refuse.js'
import { type BomNode, type BomReading, DIGITS, inMillionths, readBom } from './bom.js'
import { type Amounts, contentOf, itemsOf, ownRate, type RateItem } from './bom-items.js'
import { checkedChoice, checkedDate, checkedKeys, checkedNumber } from './check.js'
import { type ExchangeRate, exchangeOf } from './exchange.js'
import { cornerOf, extremesOf } from './extremes.js'
import { checkedCurrency, checkedMoney } from './money.js'
import { formulaOf, type RateFormula, type RateVariable, VALUATIONS } from './rate-formulas.js'

/** How a localization rate is measured. */
export interface LocalizationRateOptions {
  /** Id of `RATE_FORMULAS`, or a host's own. */
  readonly formula: string | RateFormula
  /** ISO 4217; every value is brought into it. */
  readonly currency: string
  /** What a programme or agreement demands, in the formula's unit (share 0–1 or points); from the host, never built in. */
  readonly threshold?: number
  /** Default `tracing`. */
  readonly subassemblies?: SubassemblyMode
  /** For `rollUp`: own rate from which a sub-assembly is local as a whole, 0–1. */
  readonly originatingAt?: number
  /** `unknown` (default) keeps both ends; `imported` counts what has no origin as imported, as most agreements demand. */
  readonly unknownOrigin?: 'unknown' | 'imported'
  /** Quotes for costs in other currencies. */
  readonly rates?: readonly ExchangeRate[]
  /** Day of the quotes, `YYYY-MM-DD`; demanded where `rates` are given. */
  readonly on?: string
}

const KEYS = [
  'formula',
  'currency',
  'threshold',
  'subassemblies',
  'originatingAt',
  'unknownOrigin',
  'rates',
  'on',
] as const

/**
 * The share of a product's value that is made in the country. What is unknown stays so: then the result has two ends
 * and no rate. An unknown cost is at least 0 and at most what the price leaves; without a price it has no upper end.
 * Values are added in whole millionths of the currency, so that sums do not drift.
 * Throws HamkorError `INPUT` naming the field. O(lines).
 */
export function localizationRate(bom: Bom, options: LocalizationRateOptions): LocalizationRate {
  const formula = formulaOf(checkedOptions(options).formula)
  const reading = readingOf(options)
  const tree = readBom(bom, reading)
  const issues: Issue[] = [...tree.issues]
  const items = itemsOf(tree.nodes, reading, issues)
  const { fixed, missing } = valuationsOf(bom, formula, reading)
  const bounded = boundedByPrice(items, bom, reading)
  const found = missing.length > 0 ? undefined : extremesOf(formula, fixed, bounded)
  const unit = formula.denominator.length === 0 ? 'points' : 'share'
  const { low, high } = rounded(found ?? { low: 0, high: unit === 'share' ? 1 : Number.MAX_VALUE })
  const unknowns: RateUnknown[] = [
    ...missing.map((variable) => ({ line: variable, what: 'value' as const })),
    ...unknownsThatMatter(items, formula),
    ...tree.unknowns.filter(({ what }) => what === 'exchangeRate'),
  ]
  return {
    formula: formula.id,
    expression: formula.expression,
    source: formula.source,
    currency: reading.currency,
    unit,
    ...(low === high && missing.length === 0 ? { rate: low } : {}),
    low,
    high,
    ...(options.threshold === undefined ? {} : against(options.threshold, unit, low, high)),
    variables: variablesOf(formula, fixed, bounded),
    lines: allNodes(tree.nodes).map((node) => lineOf(node, reading)),
    unknowns,
    issues,
  }
}

/** The options as given; throws HamkorError `INPUT` naming the field. */
export function checkedOptions(options: LocalizationRateOptions): LocalizationRateOptions {
  checkedKeys('options', options, KEYS)
  const { threshold, originatingAt, subassemblies } = options
  if (threshold !== undefined) checkedNumber('threshold', threshold, { min: 0 })
  if (subassemblies !== undefined) checkedChoice('subassemblies', subassemblies, ['tracing', 'rollUp', 'stated'])
  if (subassemblies === 'rollUp' && originatingAt === undefined) {
    refuse('originatingAt', originatingAt, 'a share 0–1: the own rate from which a sub-assembly is local as a whole')
  }
  if (originatingAt !== undefined) checkedNumber('originatingAt', originatingAt, { min: 0, max: 1 })
  if (options.unknownOrigin !== undefined) {
    checkedChoice('unknownOrigin', options.unknownOrigin, ['unknown', 'imported'])
  }
  if (options.rates && options.on === undefined) refuse('on', options.on, 'the day of the rates, YYYY-MM-DD')
  return options
}

/** How checked options have a bill read, defaults filled in. */
export function readingOf(options: LocalizationRateOptions): BomReading {
  return {
    currency: checkedCurrency('currency', options.currency),
    exchange: exchangeOf(options.rates ?? []),
    on: options.on === undefined ? '' : checkedDate('on', options.on),
    subassemblies: options.subassemblies ?? 'tracing',
    originatingAt: options.originatingAt ?? 1,
    unknownOrigin: options.unknownOrigin ?? 'unknown',
  }
}

/** Valuations of the product that the formula asks for, in millionths, and those that are not known. */
function valuationsOf(bom: Bom, formula: RateFormula, reading: BomReading) {
  const fixed: Partial<Record<RateVariable, number>> = {}
  const missing: RateVariable[] = []
  if (bom.values) checkedKeys('bom.values', bom.values, VALUATIONS)
  for (const { variable } of [...formula.numerator, ...formula.denominator]) {
    if (!VALUATIONS.includes(variable) || fixed[variable] !== undefined || missing.includes(variable)) continue
    const given = bom.values?.[variable as 'AV'] ?? bom.price
    const value = given === undefined ? undefined : amountOf(`bom.${variable}`, given, reading)
    if (value === undefined || value <= 0) missing.push(variable)
    else fixed[variable] = value
  }
  return { fixed, missing }
}

function amountOf(field: string, given: NonNullable<Bom['price']>, reading: BomReading): number | undefined {
  const money = checkedMoney(field, given, reading.currency)
  checkedNumber(`${field}.amount`, money.amount, { min: 0 })
  return inMillionths(money, [], reading)?.low
}

/**
 * Unbounded costs together are at most what the price leaves over everything else: the corners of that simplex are
 * nothing, or all of it in one direction.
 */
function boundedByPrice(items: readonly RateItem[], bom: Bom, reading: BomReading): readonly RateItem[] {
  const price = bom.price === undefined ? undefined : amountOf('bom.price', bom.price, reading)
  const growing = items.find(({ rays }) => rays.length > 0)
  if (price === undefined || !growing) return items
  const least = (item: RateItem) => Math.min(...item.cases.map((each) => (each.C ?? 0) + (each.PROFIT ?? 0)))
  const room = Math.max(0, price - items.reduce((sum, item) => sum + least(item), 0))
  const grown = items.flatMap(({ rays }) => rays.map((ray) => times(ray, room)))
  const still = items.map((item) => (item.rays.length === 0 ? item : { ...item, rays: [] }))
  return [...still, { node: growing.node, cases: [{}, ...grown], rays: [], unknowns: [] }]
}

function times(ray: Amounts, by: number): Amounts {
  return Object.fromEntries(Object.entries(ray).map(([variable, slope]) => [variable, slope * by]))
}

/** What is unknown of items whose corners the formula tells apart. */
function unknownsThatMatter(items: readonly RateItem[], formula: RateFormula): RateUnknown[] {
  const corner = cornerOf(formula)
  const asked = askedBy(formula)
  return items.flatMap((item) => {
    const corners = item.cases.map(corner)
    const differ = corners.some(({ n, d }) => n !== corners[0]!.n || d !== corners[0]!.d)
    const grows = item.rays.map(corner).some(({ n, d }) => n !== 0 || d !== 0)
    return differ || grows ? item.unknowns.filter(({ what }) => asked.has(what)) : []
  })
}

/** What a formula asks of a line: points and counts do not hang on cost. */
function askedBy({ numerator, denominator }: RateFormula): ReadonlySet<RateUnknown['what']> {
  const names = [...numerator, ...denominator].map(({ variable }) => variable)
  if (names.some((variable) => /^[LT]P$/.test(variable))) return new Set(['points'])
  return new Set(names.some((variable) => /^[LT]N$/.test(variable)) ? ['origin'] : ['cost', 'origin'])
}

function variablesOf(
  { numerator, denominator }: RateFormula,
  fixed: Readonly<Partial<Record<RateVariable, number>>>,
  items: readonly RateItem[],
): Record<string, Between> {
  const named = [...new Set([...numerator, ...denominator].map(({ variable }) => variable))]
  const entries = named.map((variable): [string, Between] => {
    const unit = /^[LT][PN]$/.test(variable) ? 1 : 10 ** DIGITS
    const own = fixed[variable]
    if (own !== undefined) return [variable, { low: own / unit, high: own / unit }]
    if (VALUATIONS.includes(variable)) return [variable, { low: 0 }]
    const of = (pick: (...list: number[]) => number) =>
      items.reduce((sum, item) => sum + pick(...item.cases.map((each) => each[variable] ?? 0)), 0) / unit
    const open = items.some(({ rays }) => rays.some((ray) => (ray[variable] ?? 0) > 0))
    return [variable, open ? { low: of(Math.min) } : { low: of(Math.min), high: of(Math.max) }]
  })
  return Object.fromEntries(entries)
}

function allNodes(nodes: readonly BomNode[]): BomNode[] {
  return nodes.flatMap((node) => [node, ...allNodes(node.lines)])
}

function lineOf(node: BomNode, reading: BomReading): RateLine {
  const content = contentOf(node, reading)
  const { line, path } = node
  return {
    id: line.id,
    path,
    ...(line.name === undefined ? {} : { name: line.name }),
    kind: line.kind ?? 'material',
    value: inMajor(content.value),
    local: inMajor(content.local),
    ...(node.lines.length > 0 ? { ownRate: rounded(ownRate(content)) } : {}),
  }
}

function inMajor({ low, high }: Between): Between {
  const unit = 10 ** DIGITS
  return high === undefined ? { low: low / unit } : { low: low / unit, high: high / unit }
}

function rounded({ low, high }: { readonly low: number; readonly high: number }) {
  return { low: quantize(low) + 0, high: quantize(high) + 0 }
}

function against(
  threshold: number,
  unit: string,
  low: number,
  high: number,
): { threshold: number; standing: Standing } {
  if (unit === 'share' && threshold > 1) refuse('threshold', threshold, 'a share from 0 to 1, e.g. 0.5 for 50 %')
  return { threshold, standing: low >= threshold ? 'fits' : high < threshold ? 'misses' : 'open' }
}
