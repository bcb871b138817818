import type { Outcome } from '../model/learning.js'
import { type Episode, type Showing, tierOf } from './episodes.js'
import type { Comparison } from './logistic.js'

/** How good an outcome is, 0–1; silence is 0 too, but says less. */
const GAIN: Readonly<Record<Outcome, number>> = {
  contacted: 0.25,
  quoted: 0.5,
  sampleApproved: 0.8,
  delivered: 1,
  declined: 0,
  failed: 0,
}

/** Chance that a place in the list is looked at. */
export type Propensity = (rank: number) => number

/** What the worst place counts at the most: an unbounded correction would follow single lucky finds. */
const MOST = 10

/** How much something good at a place counts, since it was seen there by chance (inverse propensity, capped). */
export function correctionAt(rank: number, propensity: Propensity): number {
  return Math.min(MOST, 1 / propensity(rank))
}

/** What a showing brought, 0–1. */
export function gainOf({ outcome }: Showing): number {
  return outcome ? GAIN[outcome] : 0
}

/**
 * Every maker that something came of against every one of its standing beside it that less came of, the better one weighted
 * by the inverse chance of its place (Joachims, Swaminathan & Schnabel 2017). A good one counts once, however many stood
 * beside it. Makers of two standings are not compared: no weight changes which of them comes first. O(showings²) a question.
 */
export function comparisonsOf(
  { showings }: Episode,
  criteria: readonly string[],
  propensity: Propensity,
): readonly Comparison[] {
  return showings.flatMap((good) => {
    const gain = gainOf(good)
    const lesser = showings.filter((other) => gainOf(other) < gain && tierOf(other) === tierOf(good))
    const weight = lesser.length > 0 ? correctionAt(good.rank, propensity) / lesser.length : 0
    return lesser.map((other) => ({
      difference: criteria.map((id) => utilityOf(good, id) - utilityOf(other, id)),
      weight: weight * (gain - gainOf(other)),
    }))
  })
}

/** Of a criterion that the part did not ask for, the same for all. */
function utilityOf({ utilities }: Showing, id: string): number {
  return Object.hasOwn(utilities, id) ? utilities[id]! : 0
}
