import type { Between, BomLine, Localizing } from '../model/localization.js'
import { type BomNode, type BomReading, checkedShare, DIGITS, inMillionths, readBom } from './bom.js'
import { contentOf, localShareOf } from './bom-items.js'
import { checkedMoney } from './money.js'

const UNIT = 10 ** DIGITS

/** The line when it is made in the country: no duty is paid, and what its maker states takes the place of what was stated. */
export function madeHere(line: BomLine): BomLine {
  const { duty: _duty, localShare: _localShare, ...rest } = line
  return { ...rest, origin: 'local' }
}

/**
 * The line when a share of it, below 1, is made in the country and the rest stays as it is. By value: a dearer local part
 * weighs more than its share. What is not known of the line stays between two ends. O(lines below it).
 */
export function partlyLocal(
  line: BomLine,
  change: Localizing & { readonly share: number },
  reading: BomReading,
): BomLine {
  const { share } = change
  const node = nodeOf(line, reading)
  const old = localShareOf(node, reading)
  const made =
    change.localShare === undefined
      ? localShareOf(nodeOf(madeHere(line), reading), reading)
      : checkedShare('localShare', change.localShare)
  const { origin: _, ...rest } = line
  const duty = line.duty === undefined ? {} : { duty: line.duty * (1 - share) }
  if (change.unitCost === undefined) return { ...rest, ...duty, localShare: mean(old, made, [share]) }
  const cost = inMillionths(checkedMoney('unitCost', change.unitCost, reading.currency), [], reading)?.low
  // of no known worth: the reading of the bill reports the missing rate
  if (cost === undefined) return { ...rest, unitCost: change.unitCost, localShare: mean(old, made, [0, 1]) }
  const { value } = contentOf(node, reading)
  const both = (old: number) => ((1 - share) * old + share * cost) / UNIT
  return {
    ...rest,
    ...(line.duty === undefined ? {} : { duty: ((1 - share) * node.duty) / UNIT }),
    unitCost: { low: both(value.low), ...(value.high === undefined ? {} : { high: both(value.high) }) },
    localShare: mean(old, made, weightsOf(value, cost, share)),
  }
}

/** The line as a bill of its own, per one. */
function nodeOf(line: BomLine, reading: BomReading): BomNode {
  return readBom({ id: 'line', lines: [{ ...line, quantity: 1 }] }, reading).nodes[0]!
}

/** Share of the value that the local part is, at either end of what the other one costs. */
function weightsOf(other: Between, cost: number, share: number): readonly number[] {
  const weight = (old: number) => {
    const both = (1 - share) * old + share * cost
    return both > 0 ? (share * cost) / both : share
  }
  return [weight(other.low), other.high === undefined ? 0 : weight(other.high)]
}

/** Mean of the old and the new share, at whichever weight of the new one is lowest and highest. */
function mean(old: Required<Between>, made: Required<Between>, weights: readonly number[]): Between {
  const at = (end: 'low' | 'high') => weights.map((weight) => weight * made[end] + (1 - weight) * old[end])
  return { low: Math.min(...at('low')), high: Math.min(1, Math.max(...at('high'))) }
}
