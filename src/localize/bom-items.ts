import type { Issue } from '../model/basics.js'
import type { Between, BomKind, BomLine, RateUnknown } from '../model/localization.js'
import { quantize } from '../rank/order.js'
import { type BomNode, type BomReading, checkedShare, isLocal } from './bom.js'
import type { RateVariable } from './rate-formulas.js'

/** Amounts by variable; an absent one is 0. */
export type Amounts = Readonly<Partial<Record<RateVariable, number>>>

/**
 * One thing that counts by itself: the corners of what it may be. A rate takes its extreme values at corners, because it
 * is a quotient of linear functions of them. `rays` are directions in which an unbounded cost may grow.
 */
export interface RateItem {
  readonly node: BomNode
  readonly cases: readonly Amounts[]
  readonly rays: readonly Amounts[]
  readonly unknowns: readonly RateUnknown[]
}

/** Value and local value of a node, as ends. */
export interface NodeContent {
  readonly value: Between
  readonly local: Between
}

/** What a bill's nodes count as, in the reading's mode. O(lines). */
export function itemsOf(nodes: readonly BomNode[], reading: BomReading, issues: Issue[]): RateItem[] {
  return nodes.flatMap((node) => itemsOfNode(node, reading, issues))
}

function itemsOfNode(node: BomNode, reading: BomReading, issues: Issue[]): RateItem[] {
  const { line, lines, value } = node
  if (lines.length === 0 || reading.subassemblies === 'stated') return [wholeItem(node, reading)]
  const inner = itemsOf(lines, reading, issues)
  if (isWhole(node, reading)) return [wholeItem(node, reading), ...only([...DUTIES, ...POINTS], inner)]
  const content = contentOf(node, reading)
  if (reading.subassemblies === 'rollUp')
    return [rolledUp(node, content, reading), ...only([...DUTIES, ...POINTS], inner)]
  const within = sumOf(lines.map((child) => contentOf(child, reading).value))
  const isBelow = value?.high !== undefined && within.low > value.high
  if (isBelow) {
    issues.push({
      code: 'bom.subtotal',
      path: [node.field, 'unitCost'],
      received: String(line.id),
      expected: 'a cost not below the sum of its lines; the sum is used',
    })
  }
  if (!value || isBelow) return [...inner, assemblingItem(node, 0, reading)]
  const isExact = value.high === value.low && within.high === within.low
  if (!isExact) {
    const work = inner.filter(isWork)
    const parts = inner.filter((item) => !isWork(item))
    return [boxItem(node, content, work), ...work, ...only([...DUTIES, ...POINTS, ...COUNTS], parts)]
  }
  return [...inner, assemblingItem(node, value.low - within.low, reading)]
}

/** Whether a line counts as one thing, whatever its own lines say. */
function isWhole({ line, lines }: BomNode, { subassemblies }: Pick<BomReading, 'subassemblies'>): boolean {
  const isMaterial = (line.kind ?? 'material') === 'material'
  return !isMaterial || lines.length === 0 || line.localShare !== undefined || subassemblies === 'stated'
}

function wholeItem(node: BomNode, reading: BomReading): RateItem {
  const value = node.value ?? wholeValue(node)
  const isMaterial = (node.line.kind ?? 'material') === 'material'
  return isMaterial ? itemOf(node, value, ...shareOf(node, reading)) : itemOf(node, value, { low: 1, high: 1 }, [])
}

/**
 * What assembling adds is made where the sub-assembly is made; the duty and the points of the sub-assembly itself are
 * here too, but no part number: those are its lines'.
 */
function assemblingItem(node: BomNode, added: number, reading: BomReading): RateItem {
  const item = itemOf(node, { low: added, high: added }, ...shareOf(node, reading))
  return { ...item, cases: item.cases.map((each) => ({ ...each, LN: 0, TN: 0 })) }
}

const DUTIES = ['DUTY'] as const
const POINTS = ['LP', 'TP'] as const
const COUNTS = ['LN', 'TN'] as const

/** What is left of lines whose value counts as their sub-assembly's: duties are a cost wherever they are paid. */
function only(variables: readonly RateVariable[], items: readonly RateItem[]): RateItem[] {
  const picked = (amounts: Amounts): Amounts => {
    const duty = amounts.DUTY ?? 0
    const kept = variables.map((variable) => [variable, amounts[variable] ?? 0])
    return { ...(Object.fromEntries(kept) as Amounts), C: duty, NC: duty }
  }
  return items.map((item) => ({ ...item, cases: item.cases.map(picked), rays: [] }))
}

/** A line that counts as one thing without a cost of its own: the sum of its lines. */
function wholeValue(node: BomNode): Between {
  return node.lines.length > 0 ? sumOf(node.lines.map((child) => child.value ?? wholeValue(child))) : { low: 0 }
}

/** Share of a line's value that is local, and what is not known of it. */
function shareOf({ line }: BomNode, reading: BomReading): [Required<Between>, RateUnknown[]] {
  if (line.localShare !== undefined) {
    const share = checkedShare('localShare', line.localShare)
    return [share, share.low === share.high ? [] : [{ line: line.id, what: 'origin' }]]
  }
  const local = isLocal(line.origin) ?? (reading.unknownOrigin === 'imported' ? false : undefined)
  if (local === undefined) return [{ low: 0, high: 1 }, [{ line: line.id, what: 'origin' }]]
  return local ? [{ low: 1, high: 1 }, []] : [{ low: 0, high: 0 }, []]
}

/** Value and local value of a node by tracing, as ends. O(lines below it). */
export function contentOf(node: BomNode, reading: BomReading): NodeContent {
  const { lines, value } = node
  if (isWhole(node, reading)) {
    const share = localShareOf(node, reading)
    const own = value ?? wholeValue(node)
    return { value: own, local: ends(own.low * share.low, own.high === undefined ? undefined : own.high * share.high) }
  }
  const parts = lines.map((child) => contentOf(child, reading))
  const within = sumOf(parts.map((part) => part.value))
  const local = sumOf(parts.map((part) => part.local))
  if (!value || (value.high !== undefined && within.low > value.high)) return { value: within, local }
  const [share] = shareOf(node, reading)
  const restLow = Math.max(0, value.low - (within.high ?? value.low))
  const restHigh = value.high === undefined ? undefined : Math.max(0, value.high - within.low)
  const high = local.high === undefined || restHigh === undefined ? value.high : local.high + restHigh * share.high
  return { value, local: ends(local.low + restLow * share.low, least(high, value.high)) }
}

/** The whole value of a sub-assembly is local or none of it, by its own rate. */
function rolledUp(node: BomNode, content: NodeContent, reading: BomReading): RateItem {
  const share = rolledShare(content, reading)
  return itemOf(node, content.value, share, share.low === share.high ? [] : [{ line: node.line.id, what: 'origin' }])
}

function rolledShare(content: NodeContent, { originatingAt }: BomReading): Required<Between> {
  const own = ownRate(content)
  // a rate that is reached but for the last bit of a sum is reached
  return { low: quantize(own.low) >= originatingAt ? 1 : 0, high: quantize(own.high) >= originatingAt ? 1 : 0 }
}

/** Share of a node's value that counts as local in the reading's mode, as ends of 0–1. O(lines below it). */
export function localShareOf(node: BomNode, reading: BomReading): Required<Between> {
  if ((node.line.kind ?? 'material') !== 'material') return { low: 1, high: 1 }
  if (isWhole(node, reading)) return shareOf(node, reading)[0]
  const content = contentOf(node, reading)
  return reading.subassemblies === 'rollUp' ? rolledShare(content, reading) : ownRate(content)
}

/** Local value over value, as ends of 0–1. */
export function ownRate({ value, local }: NodeContent): Required<Between> {
  if (value.high === undefined || value.high <= 0) return { low: 0, high: 1 }
  return {
    low: value.high > 0 ? local.low / value.high : 0,
    high: value.low > 0 ? Math.min(1, (local.high ?? value.high) / value.low) : 1,
  }
}

function isWork({ node }: RateItem): boolean {
  return (node.line.kind ?? 'material') !== 'material'
}

/**
 * A sub-assembly with unknowns inside a stated value: what it is worth besides the work in it, and how much of that is
 * local, each between two ends. Up to the most that is local all of it may be: that too is a corner.
 */
function boxItem(node: BomNode, { value, local }: NodeContent, work: readonly RateItem[]): RateItem {
  const { low: leastWork, high: mostWork = Number.POSITIVE_INFINITY } = sumOf(work.map(spentOn))
  const low = Math.max(0, value.low - mostWork)
  const high = Math.max(0, (value.high ?? value.low) - leastWork)
  const locals = [local.low, local.high ?? Number.POSITIVE_INFINITY].map((l) => Math.max(0, l - leastWork))
  const allLocal = locals[1]!
  const values = allLocal > low && allLocal < high ? [low, allLocal, high] : [low, high]
  const cases = values.flatMap((v) => locals.map((l) => materialAmounts(node, v, Math.min(l, v))))
  const rays = value.high === undefined ? [direction('material', 1), direction('material', 0)] : []
  return withPoints({ node, cases, rays, unknowns: [{ line: node.line.id, what: 'cost' }] })
}

/** What an item of work costs. */
function spentOn({ cases, rays }: RateItem): Between {
  const amounts = cases.map(({ C = 0, PROFIT = 0 }) => C + PROFIT)
  return ends(Math.min(...amounts), rays.length > 0 ? undefined : Math.max(...amounts))
}

function itemOf(node: BomNode, value: Between, share: Required<Between>, unknowns: readonly RateUnknown[]): RateItem {
  const kind = node.line.kind ?? 'material'
  const values = value.high === undefined || value.high === value.low ? [value.low] : [value.low, value.high]
  const shares = share.low === share.high ? [share.low] : [share.low, share.high]
  const costUnknown = value.high === value.low ? [] : [{ line: node.line.id, what: 'cost' } as const]
  const amounts = (v: number, s: number) =>
    kind === 'material'
      ? { ...materialAmounts(node, v, v * s), LN: localCount(node.line, s), TN: 1 }
      : otherAmounts(kind, v)
  const cases = values.flatMap((v) => shares.map((s) => amounts(v, s)))
  const rays = value.high === undefined ? shares.map((s) => direction(kind, s)) : []
  return withPoints({ node, cases, rays, unknowns: [...costUnknown, ...unknowns] })
}

function materialAmounts({ duty }: BomNode, value: number, local: number): Amounts {
  return { VM: value, VOM: local, VNM: value - local, DUTY: duty, C: value + duty, NC: value + duty }
}

/** How much of a part number is local: by its stated origin where a share of the value is stated beside it. */
function localCount({ localShare, origin }: BomLine, share: number): number {
  const counted = localShare === undefined ? undefined : isLocal(origin)
  return counted === undefined ? share : Number(counted)
}

function otherAmounts(kind: BomKind, value: number): Amounts {
  switch (kind) {
    case 'labor':
      return { LABOR: value, C: value, NC: value }
    case 'overhead':
      return { OVERHEAD: value, C: value, NC: value }
    case 'profit':
      return { PROFIT: value }
    case 'excluded':
      return { C: value }
    default:
      return { OTHER: value, C: value, NC: value }
  }
}

/** What grows with a cost that has no upper end. */
function direction(kind: BomKind, share: number): Amounts {
  return kind === 'material' ? { VM: 1, VOM: share, VNM: 1 - share, C: 1, NC: 1 } : otherAmounts(kind, 1)
}

/** Points count by the share that is made or done here; of unknown origin they may or may not. */
function withPoints(item: RateItem): RateItem {
  const { line } = item.node
  const { points } = line
  if (points === undefined) return item
  const shares = localShares(line)
  return {
    ...item,
    cases: item.cases.flatMap((each) => shares.map((share) => ({ ...each, LP: points * share, TP: points }))),
    unknowns: [...item.unknowns, ...(shares.length > 1 ? [{ line: line.id, what: 'points' } as const] : [])],
  }
}

function localShares({ localShare, origin }: BomLine): readonly number[] {
  if (localShare !== undefined) {
    const { low, high } = checkedShare('localShare', localShare)
    return low === high ? [low] : [low, high]
  }
  const local = isLocal(origin)
  return local === undefined ? [0, 1] : [Number(local)]
}

function sumOf(parts: readonly Between[]): Between {
  let low = 0
  let high: number | undefined = 0
  for (const part of parts) {
    low += part.low
    high = high === undefined || part.high === undefined ? undefined : high + part.high
  }
  return ends(low, high)
}

function ends(low: number, high: number | undefined): Between {
  return high === undefined ? { low } : { low, high }
}

function least(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined ? b : b === undefined ? a : Math.min(a, b)
}
