import type { Issue } from '../model/basics.js'
import type { Between, RateUnknown } from '../model/localization.js'
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
  const kind = line.kind ?? 'material'
  const whole = reading.subassemblies === 'stated' || lines.length === 0 || line.localShare !== undefined
  if (kind !== 'material') return [itemOf(node, value ?? { low: 0 }, { low: 1, high: 1 }, [])]
  if (whole) return [itemOf(node, value ?? wholeValue(node), ...shareOf(node, reading))]
  const content = contentOf(node, reading)
  if (reading.subassemblies === 'rollUp') return [rolledUp(node, content, reading)]
  const inner = itemsOf(lines, reading, issues)
  if (!value) return inner
  const within = sumOf(lines.map((child) => contentOf(child, reading).value))
  if (value.high !== undefined && within.low > value.high) {
    issues.push({
      code: 'bom.subtotal',
      path: [node.field, 'unitCost'],
      received: String(line.id),
      expected: 'a cost not below the sum of its lines; the sum is used',
    })
    return inner
  }
  const exact = value.high === value.low && within.high === within.low
  if (!exact) return [boxItem(node, content)]
  // what assembling adds is made where the sub-assembly is made
  const rest = value.low - within.low
  const [share, unknowns] = shareOf(node, reading)
  return rest === 0 ? inner : [...inner, itemOf(node, { low: rest, high: rest }, share, unknowns)]
}

/** A line without a cost of its own in mode `stated`: the sum of its lines. */
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
  const { lines, value, line } = node
  const kind = line.kind ?? 'material'
  if (kind !== 'material') return { value: value ?? { low: 0 }, local: value ?? { low: 0 } }
  if (lines.length === 0 || line.localShare !== undefined || reading.subassemblies === 'stated') {
    const [share] = shareOf(node, reading)
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
function rolledUp(node: BomNode, { value, local }: NodeContent, reading: BomReading): RateItem {
  const own = ownRate({ value, local })
  const surely = own.low >= reading.originatingAt
  const perhaps = (own.high ?? 1) >= reading.originatingAt
  const share = { low: surely ? 1 : 0, high: perhaps ? 1 : 0 }
  return itemOf(node, value, share, surely === perhaps ? [] : [{ line: node.line.id, what: 'origin' }])
}

/** Local value over value, as ends of 0–1. */
export function ownRate({ value, local }: NodeContent): Required<Between> {
  if (value.high === undefined || value.high <= 0) return { low: 0, high: 1 }
  return {
    low: value.high > 0 ? local.low / value.high : 0,
    high: value.low > 0 ? Math.min(1, (local.high ?? value.high) / value.low) : 1,
  }
}

/** A sub-assembly with unknowns inside a stated value: its value and its local value each between two ends. */
function boxItem(node: BomNode, { value, local }: NodeContent): RateItem {
  const high = value.high ?? value.low
  const corners = [value.low, high].flatMap((v) =>
    [local.low, local.high ?? v].map((l) => materialAmounts(node, v, Math.min(l, v))),
  )
  const rays =
    value.high === undefined
      ? [
          { VM: 1, VOM: 1, C: 1, NC: 1 },
          { VM: 1, VNM: 1, C: 1, NC: 1 },
        ]
      : []
  return { node, cases: corners, rays, unknowns: [{ line: node.line.id, what: 'cost' }] }
}

function itemOf(node: BomNode, value: Between, share: Required<Between>, unknowns: readonly RateUnknown[]): RateItem {
  const kind = node.line.kind ?? 'material'
  const values = value.high === undefined || value.high === value.low ? [value.low] : [value.low, value.high]
  const shares = share.low === share.high ? [share.low] : [share.low, share.high]
  const costUnknown = value.high === value.low ? [] : [{ line: node.line.id, what: 'cost' } as const]
  const amounts = (v: number, s: number) =>
    kind === 'material' ? materialAmounts(node, v, v * s, s) : otherAmounts(node, v)
  const cases = values.flatMap((v) => shares.map((s) => amounts(v, s)))
  const rays = value.high === undefined ? shares.map((s) => direction(kind, s)) : []
  const known = { node, cases, rays, unknowns: [...costUnknown, ...unknowns] }
  if (node.line.points === undefined) return known
  const pointsUnknown = localShares(node.line).length > 1 ? [{ line: node.line.id, what: 'points' } as const] : []
  return {
    ...known,
    cases: cases.flatMap((each) => withPoints(each, node)),
    unknowns: [...known.unknowns, ...pointsUnknown],
  }
}

function materialAmounts(node: BomNode, value: number, local: number, share?: number): Amounts {
  const counted = isLocal(node.line.origin)
  const ln = counted === undefined ? (share ?? (value > 0 ? local / value : 0)) : Number(counted)
  const { duty } = node
  return { VM: value, VOM: local, VNM: value - local, DUTY: duty, C: value + duty, NC: value + duty, LN: ln, TN: 1 }
}

function otherAmounts({ line }: BomNode, value: number): Amounts {
  switch (line.kind) {
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

function direction(kind: string, share: number): Amounts {
  if (kind === 'material') return { VM: 1, VOM: share, VNM: 1 - share, C: 1, NC: 1 }
  return otherAmounts({ line: { id: '', kind } } as unknown as BomNode, 1)
}

/** Points count by the share that is made or done here; of unknown origin they may or may not. */
function withPoints(amounts: Amounts, { line }: BomNode): Amounts[] {
  const points = line.points ?? 0
  return localShares(line).map((share) => ({ ...amounts, LP: points * share, TP: points }))
}

function localShares({ localShare, origin }: BomNode['line']): readonly number[] {
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
