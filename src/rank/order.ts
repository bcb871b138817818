import { BASES, type Basis, compareText, type Standing } from '../model/basics.js'

/** Steps per unit of score: two scores closer than this are one. */
const STEPS = 1e9

/** The score to nine decimals, so that the order does not hang on the last bit of a sum. */
export function quantize(score: number): number {
  return Math.round(score * STEPS) / STEPS
}

/** What the order of matches looks at. */
export interface MatchRank {
  readonly standing: Standing
  /** Quantized. */
  readonly score: number
  readonly basis: Basis
  readonly id: string
}

const STANDINGS: readonly Standing[] = ['fits', 'open', 'misses']

/** Total order, best first: fits before open, then score, then basis, then id by code point. */
export function compareMatches(a: MatchRank, b: MatchRank): number {
  return (
    STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing) ||
    b.score - a.score ||
    BASES.indexOf(a.basis) - BASES.indexOf(b.basis) ||
    compareText(a.id, b.id)
  )
}

/** What the order of near misses looks at. */
export interface NearMissRank {
  /** Total effort of the gaps. */
  readonly effort: number
  /** Quantized. */
  readonly score: number
  readonly id: string
}

/** Total order: least effort first, then score, then id by code point. */
export function compareNearMisses(a: NearMissRank, b: NearMissRank): number {
  return a.effort - b.effort || b.score - a.score || compareText(a.id, b.id)
}
