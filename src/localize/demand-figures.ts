import { compareText } from '../model/basics.js'
import type { Concentration } from '../model/demand.js'
import { quantize } from '../rank/order.js'

/** Sample quantile of sorted values, linear between neighbors (Hyndman & Fan 1996, type 7). O(1). */
export function quantile(sorted: ArrayLike<number>, share: number): number {
  const at = (sorted.length - 1) * share
  const low = Math.floor(at)
  const high = Math.ceil(at)
  return sorted[low]! + (at - low) * (sorted[high]! - sorted[low]!)
}

/** Compound growth a year between two amounts; undefined from nothing or to less than nothing. */
export function compoundGrowth(first: number, last: number, years: number): number | undefined {
  if (!(first > 0) || last < 0 || years < 1) return undefined
  return (last / first) ** (1 / years) - 1
}

/** Standard deviation over mean (of the whole population); undefined for fewer than two values or a mean of 0. */
export function coefficientOfVariation(values: readonly number[]): number | undefined {
  if (values.length < 2) return undefined
  const mean = values.reduce((sum, x) => sum + x, 0) / values.length
  if (mean === 0) return undefined
  return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length) / mean
}

/**
 * Shares by name and the Herfindahl–Hirschman index (Hirschman 1945, Herfindahl 1950) over the known ones, of entries
 * with a name each and a value each. They count by their number where no entry has a value. O(n log n).
 */
export function concentrationOf(names: readonly (string | undefined)[], values: ArrayLike<number>): Concentration {
  let total = 0
  for (let i = 0; i < names.length; i++) total += values[i]!
  const byName = new Map<string, { readonly name: string; share: number }>()
  let unknownShare = 0
  for (let i = 0; i < names.length; i++) {
    const name = names[i]
    const weight = total > 0 ? values[i]! / total : 1 / names.length
    if (name === undefined) {
      unknownShare += weight
      continue
    }
    const named = byName.get(name)
    if (named) named.share += weight
    else byName.set(name, { name, share: weight })
  }
  const shares = [...byName.values()]
  const known = shares.reduce((sum, { share }) => sum + share, 0)
  shares.sort((a, b) => b.share - a.share || compareText(a.name, b.name))
  return {
    count: byName.size,
    ...(known > 0 ? { hhi: quantize(shares.reduce((sum, { share }) => sum + (share / known) ** 2, 0)) } : {}),
    shares: shares.map(({ name, share }) => ({ name, share: quantize(share) })),
    unknownShare: quantize(Math.min(1, Math.max(0, unknownShare))),
  }
}

/** Pareto classes in the order of the values given largest first: A up to 80 % of the sum, B up to 95 %, C the rest. */
export function paretoClasses(descending: readonly number[]): readonly ('A' | 'B' | 'C')[] {
  const total = descending.reduce((sum, x) => sum + x, 0)
  let before = 0
  return descending.map((value) => {
    // the one that passes the mark still belongs to the class below it
    // four fifths are reached in spite of the last bits of a sum
    const share = total > 0 ? before / total + 1e-12 : 1
    before += value
    return share < 0.8 ? 'A' : share < 0.95 ? 'B' : 'C'
  })
}
