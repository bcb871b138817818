import { type Issue, isAdHoc, type Money } from '../model/basics.js'
import type { Between, Bom, BomLine, RateUnknown, SubassemblyMode } from '../model/localization.js'
import { refuse } from '../refuse.js'
import { checkedChoice, checkedKeys, checkedList, checkedNumber, checkedText } from './check.js'
import type { Exchange } from './exchange.js'
import { checkedCurrency, checkedMoney } from './money.js'

/** Lines of a whole bill at the most, and how deep they nest. */
const MAX_LINES = 20_000
const MAX_DEPTH = 32
/** Decimals in which values are added up: a millionth of the currency. */
export const DIGITS = 6

/** How a bill is read. */
export interface BomReading {
  readonly currency: string
  readonly exchange: Exchange
  readonly on: string
  readonly subassemblies: SubassemblyMode
  readonly originatingAt: number
  readonly unknownOrigin: 'unknown' | 'imported'
}

/** A line of the bill in whole millionths of the currency, per one product. */
export interface BomNode {
  readonly line: BomLine
  readonly path: readonly string[]
  /** Field path for issues. */
  readonly field: string
  readonly depth: number
  /** Stated value; absent where neither cost nor exchange rate is known. */
  readonly value?: Between
  readonly duty: number
  readonly lines: readonly BomNode[]
  /** Quantity per one product. */
  readonly times: readonly number[]
}

/** A checked bill. */
export interface BomTree {
  readonly nodes: readonly BomNode[]
  readonly unknowns: readonly RateUnknown[]
  readonly issues: readonly Issue[]
}

const LINE_KEYS = ['id', 'name', 'kind', 'quantity', 'unitCost', 'origin', 'localShare', 'duty', 'points', 'lines']
const KINDS = ['material', 'operation', 'labor', 'overhead', 'other', 'profit', 'excluded'] as const

/** Checks a bill and brings its values into one currency. Throws HamkorError `INPUT` naming the field. O(lines). */
export function readBom(bom: Bom, reading: BomReading): BomTree {
  checkedKeys('bom', bom, ['id', 'name', 'price', 'values', 'lines'])
  checkedText('bom.id', bom.id)
  const state: State = { reading, ids: new Set(), unknowns: [], issues: [] }
  const nodes = readLines(bom.lines, { field: 'bom.lines', path: [], times: [], depth: 1 }, state)
  return { nodes, unknowns: state.unknowns, issues: state.issues }
}

interface State {
  readonly reading: BomReading
  readonly ids: Set<string>
  readonly unknowns: RateUnknown[]
  readonly issues: Issue[]
}

interface Place {
  readonly field: string
  readonly path: readonly string[]
  readonly times: readonly number[]
  readonly depth: number
}

function readLines(lines: unknown, place: Place, state: State): BomNode[] {
  if (place.depth > MAX_DEPTH) refuse(`${place.field}`, `${place.depth} levels`, `at most ${MAX_DEPTH} levels`)
  return checkedList(place.field, lines, MAX_LINES).map((line, i) =>
    readLine(line as BomLine, { ...place, field: `${place.field}[${i}]` }, state),
  )
}

function readLine(line: BomLine, place: Place, state: State): BomNode {
  const { field } = place
  checkLine(line, field)
  if (state.ids.has(line.id)) refuse(`${field}.id`, line.id, 'an id that no other line has')
  if (state.ids.size >= MAX_LINES) refuse('bom.lines', state.ids.size + 1, `at most ${MAX_LINES} lines in all`)
  state.ids.add(line.id)
  const times = [...place.times, line.quantity ?? 1]
  const path = [...place.path, line.id]
  const value = statedValue(line, times, field, state)
  const currency = currencyOf(line, state.reading.currency)
  const duty = line.duty === undefined ? 0 : inMillionths({ amount: line.duty, currency }, times, state.reading)?.low
  const lines = line.lines
    ? readLines(line.lines, { field: `${field}.lines`, path, times, depth: place.depth + 1 }, state)
    : []
  return { line, path, field, depth: place.depth, ...(value ? { value } : {}), duty: duty ?? 0, lines, times }
}

function checkLine(line: BomLine, field: string): void {
  checkedKeys(field, line, LINE_KEYS)
  checkedText(`${field}.id`, line.id)
  if (line.kind !== undefined) checkedChoice(`${field}.kind`, line.kind, KINDS)
  if (line.quantity !== undefined) checkedNumber(`${field}.quantity`, line.quantity, { min: 0 })
  if (line.duty !== undefined) checkedNumber(`${field}.duty`, line.duty, { min: 0 })
  if (line.points !== undefined) checkedNumber(`${field}.points`, line.points, { min: 0 })
  if (line.origin !== undefined) checkedText(`${field}.origin`, line.origin)
  if (line.localShare !== undefined) checkedShare(`${field}.localShare`, line.localShare)
}

/** A share of 0–1, or two ends of one. */
export function checkedShare(field: string, share: number | Between): Required<Between> {
  if (typeof share === 'number') {
    const value = checkedNumber(field, share, { min: 0, max: 1 })
    return { low: value, high: value }
  }
  checkedKeys(field, share, ['low', 'high'])
  const low = checkedNumber(`${field}.low`, share.low, { min: 0, max: 1 })
  return { low, high: checkedNumber(`${field}.high`, share.high ?? 1, { min: low, max: 1 }) }
}

/** The stated cost of a line in millionths of the currency, per one product. */
function statedValue(line: BomLine, times: readonly number[], field: string, state: State): Between | undefined {
  const { reading } = state
  const { unitCost } = line
  if (unitCost === undefined) {
    if (!line.lines?.length) state.unknowns.push({ line: line.id, what: 'cost' })
    return undefined
  }
  const ends = costEnds(unitCost, `${field}.unitCost`, reading.currency)
  const low = inMillionths(ends.low, times, reading)
  const high = ends.high && inMillionths(ends.high, times, reading)
  if (low === undefined || (ends.high && !high)) {
    state.unknowns.push({ line: line.id, what: 'exchangeRate' })
    state.issues.push({
      code: 'exchangeRate.missing',
      path: [...pathOf(field), 'unitCost'],
      received: ends.low.currency,
      expected: `a rate to ${reading.currency} on or before ${reading.on}`,
    })
    return undefined
  }
  const value = { low: low.low, ...(high ? { high: high.low } : {}) }
  if (value.high === undefined || value.high > value.low) state.unknowns.push({ line: line.id, what: 'cost' })
  return value
}

/** `bom.lines[0]` as the way of an issue. */
function pathOf(field: string): Issue['path'] {
  const steps = field.split(/[.[\]]+/).filter((step) => step !== '')
  return steps.map((step) => (/^\d+$/.test(step) ? Number(step) : step))
}

function costEnds(cost: NonNullable<BomLine['unitCost']>, field: string, currency: string) {
  if (typeof cost === 'object' && cost !== null && 'low' in cost) {
    checkedKeys(field, cost, ['low', 'high', 'currency'])
    const own = cost.currency === undefined ? currency : checkedCurrency(`${field}.currency`, cost.currency)
    const low = checkedNumber(`${field}.low`, cost.low, { min: 0 })
    if (cost.high === undefined) return { low: { amount: low, currency: own } }
    const high = checkedNumber(`${field}.high`, cost.high, { min: low })
    return { low: { amount: low, currency: own }, high: { amount: high, currency: own } }
  }
  const money = checkedMoney(field, cost, currency)
  checkedNumber(`${field}.amount`, money.amount, { min: 0 })
  return { low: money, high: money }
}

function currencyOf({ unitCost }: BomLine, currency: string): string {
  return typeof unitCost === 'object' && unitCost !== null ? (unitCost.currency ?? currency) : currency
}

/** Money times quantities in millionths of the reading's currency; undefined where no rate leads there. */
export function inMillionths(
  money: Money,
  times: readonly number[],
  { exchange, currency, on }: Pick<BomReading, 'exchange' | 'currency' | 'on'>,
): { readonly low: number } | undefined {
  const converted = exchange.convert(money, { to: currency, on, digits: DIGITS, times })
  return converted && { low: converted.units }
}

/** Whether a line is made in the country: yes, no, or not said. */
export function isLocal(origin: string | undefined): boolean | undefined {
  if (origin === undefined || isAdHoc(origin)) return undefined
  return origin.trim().toLowerCase() === 'local'
}
