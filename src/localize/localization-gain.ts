import type {
  Between,
  Bom,
  BomLine,
  LocalizationGain,
  LocalizationRate,
  Localizing,
  RateStep,
} from '../model/localization.js'
import { quantize } from '../rank/order.js'
import { checkedShape, refuse } from '../refuse.js'
import { type BomReading, checkedShare } from './bom.js'
import { checkedKeys, checkedList, checkedNumber, checkedText } from './check.js'
import { type LocalizationRateOptions, localizationRate, readingOf } from './localization-rate.js'
import { checkedMoney } from './money.js'
import { madeHere, partlyLocal } from './partly-local.js'

/**
 * The rate before and after some lines are made in the country, and what each adds: alone, and as the last of all (the
 * two differ only where the denominator moves). Throws HamkorError `INPUT` naming the field. O(changes × lines).
 */
export function localizationGain(
  bom: Bom,
  changes: readonly Localizing[],
  options: LocalizationRateOptions,
): LocalizationGain {
  checkedShape('bom', bom, { lines: [{ id: 'text' }] })
  // the rest of the bill is checked by this, before anything walks it
  const before = localizationRate(bom, options)
  const reading = readingOf(options)
  for (const [i, change] of checkedList('changes', changes, 1000).entries()) {
    checkChange(change as Localizing, `changes[${i}]`, options.currency)
  }
  const seen = new Set<string>()
  for (const { line } of changes) {
    if (seen.has(line)) refuse('changes.line', line, 'each line once')
    seen.add(line)
    if (!hasLine(bom.lines, line)) refuse('changes.line', line, 'the id of a line of the bill')
  }
  const rate = (some: readonly Localizing[]) => localizationRate(localized(bom, some, reading), options)
  const after = rate(changes)
  const steps = changes.map(
    (change): RateStep => ({
      line: change.line,
      manufacturers: change.manufacturers ?? [],
      alone: difference(rate([change]), before),
      last: difference(after, rate(changes.filter((other) => other !== change))),
    }),
  )
  return { before, after, steps }
}

/** Differences of figures that are rounded to 1e-9 are equal within two of those. */
const ROUNDING = 2.5e-9

/** At the same end of the unknowns: they are the same lines in both. */
function difference(after: LocalizationRate, before: LocalizationRate): Between {
  const [a, b] = [quantize(after.low - before.low), quantize(after.high - before.high)]
  return Math.abs(a - b) < ROUNDING ? { low: a, high: a } : { low: Math.min(a, b), high: Math.max(a, b) }
}

function checkChange(change: Localizing, field: string, currency: string): void {
  checkedKeys(field, change, ['line', 'share', 'unitCost', 'localShare', 'manufacturers'])
  checkedText(`${field}.line`, change.line)
  if (change.share !== undefined) checkedNumber(`${field}.share`, change.share, { min: 0, max: 1 })
  if (change.localShare !== undefined) checkedShare(`${field}.localShare`, change.localShare)
  if (change.unitCost === undefined) return
  const { amount } = checkedMoney(`${field}.unitCost`, change.unitCost, currency)
  checkedNumber(`${field}.unitCost`, amount, { min: 0 })
}

function hasLine(lines: readonly BomLine[], id: string): boolean {
  return lines.some((line) => line.id === id || hasLine(line.lines ?? [], id))
}

/** The bill with some lines made in the country. */
function localized(bom: Bom, changes: readonly Localizing[], reading: BomReading): Bom {
  const byLine = new Map(changes.map((change) => [change.line, change]))
  const walk = (lines: readonly BomLine[]): BomLine[] =>
    lines.map((line) => {
      const inner = line.lines ? { ...line, lines: walk(line.lines) } : line
      const change = byLine.get(line.id)
      return change ? changed(inner, change, reading) : inner
    })
  return { ...bom, lines: walk(bom.lines) }
}

function changed(line: BomLine, change: Localizing, reading: BomReading): BomLine {
  const { share = 1, unitCost, localShare } = change
  if (share < 1) return partlyLocal(line, { ...change, share }, reading)
  return {
    ...madeHere(line),
    ...(localShare === undefined ? {} : { localShare }),
    ...(unitCost === undefined ? {} : { unitCost }),
  }
}

/** A quantity as a figure or as an amount. */
export type LotQuantity = number | { readonly value: number }

/** What `localizingFrom` reads of an allocation (`Allocation` is one): who makes how many of what, and what is left. */
export interface AllocatedLots {
  readonly lots: readonly {
    readonly part: string | { readonly id: string }
    readonly manufacturer: string | { readonly id: string }
    readonly quantity: LotQuantity
  }[]
  /** A rest without a quantity is of a part whose need is not known: no share can be said of it. */
  readonly unmet: readonly { readonly part: string | { readonly id: string }; readonly quantity?: LotQuantity }[]
}

/**
 * The changes that an allocation makes to a bill whose lines have the parts' ids (or the ids that `lines` gives): the
 * share of the need that is allocated, and to whom. Throws HamkorError `INPUT` for what is no allocation. O(lots).
 */
export function localizingFrom(
  allocation: AllocatedLots,
  lines: Readonly<Record<string, string>> = {},
): readonly Localizing[] {
  checkedShape('allocation', allocation, { lots: ['object'], unmet: ['object'] })
  checkedShape('lines', lines, { '*': 'text' })
  const { lots, unmet } = allocation
  const made = new Map<string, { quantity: number; readonly makers: Set<string> }>()
  for (const [i, { part, manufacturer, quantity }] of lots.entries()) {
    const id = idOf(part, `lots[${i}].part`)
    const entry = made.get(id) ?? { quantity: 0, makers: new Set<string>() }
    entry.quantity += valueIn(quantity, `lots[${i}].quantity`)
    entry.makers.add(idOf(manufacturer, `lots[${i}].manufacturer`))
    made.set(id, entry)
  }
  const left = new Map<string, number>()
  for (const [i, { part, quantity }] of unmet.entries()) {
    const id = idOf(part, `unmet[${i}].part`)
    const rest = quantity === undefined ? Number.NaN : valueIn(quantity, `unmet[${i}].quantity`)
    left.set(id, (left.get(id) ?? 0) + rest)
  }
  return [...made].flatMap(([part, { quantity, makers }]) => {
    const need = quantity + (left.get(part) ?? 0)
    const line = Object.hasOwn(lines, part) ? lines[part]! : part
    return need > 0 ? [{ line, share: quantity / need, manufacturers: [...makers].sort() }] : []
  })
}

function valueIn(quantity: LotQuantity, field: string): number {
  if (typeof quantity !== 'number') checkedShape(field, quantity, 'object')
  return checkedNumber(field, typeof quantity === 'number' ? quantity : quantity.value, { min: 0 })
}

function idOf(thing: string | { readonly id: string }, field: string): string {
  if (typeof thing === 'string') return thing
  checkedShape(field, thing, { id: 'text' })
  return thing.id
}
