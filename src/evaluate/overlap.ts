import { refuse } from '../refuse.js'
import { checkedRanking, type Ranking } from './judgments.js'

/** Rank-biased overlap of two rankings that may go on beyond what is seen. */
export interface RankBiasedOverlap {
  /** The least it can be, whatever follows. */
  readonly min: number
  /** How much what follows could add: the greatest is `min + residual`. */
  readonly residual: number
  /** The point estimate: agreement goes on as seen (equation 32). */
  readonly extrapolated: number
}

/**
 * Rank-biased overlap (Webber, Moffat & Zobel 2010) of two rankings of any length: how much their tops agree, depth d weighing
 * pᵈ⁻¹. With p = 0.9 the first ten ranks have 86 % of the weight. Equations 11 (min), 30 (residual) and 32 (extrapolated,
 * uneven lists). Two empty rankings: undefined; one empty: extrapolated 0. Rankings have no ties. O(n).
 *
 * @throws HamkorError `INPUT` for a repeated id or a p outside (0, 1)
 */
export function rankBiasedOverlap(a: Ranking, b: Ranking, p = 0.9): RankBiasedOverlap | undefined {
  checkedRanking('a', a)
  checkedRanking('b', b)
  if (!(p > 0 && p < 1)) refuse('p', p, 'a number between 0 and 1')
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long.length === 0) return undefined
  const overlaps = overlapsByDepth(short, long)
  return {
    min: lowerBound(overlaps, p),
    residual: residual(short.length, long.length, overlaps.at(-1)!, p),
    extrapolated: extrapolated(overlaps, short.length, p),
  }
}

/** Xd: how many ids the two prefixes of depth d share, d = 0 … length of the longer one. */
function overlapsByDepth(short: Ranking, long: Ranking): number[] {
  const inShort = new Set<string>()
  const inLong = new Set<string>()
  const overlaps = [0]
  for (const [at, id] of long.entries()) {
    const other = short[at]
    inLong.add(id)
    if (other !== undefined) inShort.add(other)
    const met = (inShort.has(id) ? 1 : 0) + (other !== undefined && other !== id && inLong.has(other) ? 1 : 0)
    overlaps.push(overlaps[at]! + met)
  }
  return overlaps
}

/** Σ f(d) · pᵈ over from ≤ d ≤ to. */
function sum(from: number, to: number, p: number, f: (depth: number) => number): number {
  let total = 0
  for (let depth = from; depth <= to; depth++) total += f(depth) * p ** depth
  return total
}

function lowerBound(overlaps: readonly number[], p: number): number {
  const depth = overlaps.length - 1
  const last = overlaps[depth]!
  const seen = sum(1, depth, p, (d) => (overlaps[d]! - last) / d)
  return ((1 - p) / p) * (seen - last * Math.log(1 - p))
}

function residual(s: number, l: number, last: number, p: number): number {
  const f = l + s - last
  const inverse = (d: number) => 1 / d
  const tails = s * sum(s + 1, f, p, inverse) + l * sum(l + 1, f, p, inverse)
  const beyond = last * (-Math.log(1 - p) - sum(1, f, p, inverse))
  return p ** s + p ** l - p ** f - ((1 - p) / p) * (tails + beyond)
}

function extrapolated(overlaps: readonly number[], s: number, p: number): number {
  const l = overlaps.length - 1
  if (s === 0) return 0
  const atShort = overlaps[s]!
  const seen = sum(1, l, p, (d) => overlaps[d]! / d)
  const missing = sum(s + 1, l, p, (d) => (atShort * (d - s)) / (s * d))
  return ((1 - p) / p) * (seen + missing) + ((overlaps[l]! - atShort) / l + atShort / s) * p ** l
}
