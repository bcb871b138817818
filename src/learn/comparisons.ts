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

/** Of all looks, how many are fruitless at the least: a log in which nearly all succeed tells little of who does not. */
const LEAST_FRUITLESS = 0.1

/**
 * How many of the fruitless looks a log tells of, 0–1: declined and failed ones over those that there must have been by the
 * chances of the places. 0 where the log is silent on who did not succeed, 1 where silence means that nobody looked. O(showings).
 */
export function toldShareOf(episodes: readonly Episode[], propensity: Propensity): number {
  let [told, looks, fruitful] = [0, 0, 0]
  for (const { showings } of episodes) {
    for (const showing of showings) {
      looks += propensity(showing.rank)
      if (gainOf(showing) > 0) fruitful += 1
      else if (showing.outcome) told += 1
    }
  }
  return told > 0 ? Math.min(1, told / Math.max(looks - fruitful, LEAST_FRUITLESS * looks)) : 0
}

/**
 * Every maker that something came of against every other of its standing, so weighted that places cancel out: on average
 * "i rather than j" counts pᵢ·pⱼ times the chance that i brings more, if both are looked at, and j rather than i has the
 * same pᵢ·pⱼ (p: chance that a place is looked at). With gains gᵢ, gⱼ that weight is gᵢ·zⱼ, and gᵢ − gⱼ more where both brought
 * something and i more; zⱼ has the mean of pⱼ times the chance that j brings nothing. Where the log is silent on failure that
 * is pⱼ less 1 for whoever brought something: an unbiased weight, so that one of two good ones takes back what its silence
 * would have counted (Joachims, Swaminathan & Schnabel 2017; of pairs Saito 2020, here times pᵢ·pⱼ, which keeps weights
 * ≤ 1). Where the log tells of failure, only who is known to have failed counts, and no propensity is needed; between, the
 * square of the share told weighs the two, for what is seldom told is told of the better ones first. A good one counts
 * about once, however many stood beside it. Makers of two standings are not compared: no weight changes which of them comes
 * first; nor are near misses, which come by the effort of their gaps. Weights may be below 0. O(showings²) a question.
 * @param told share of fruitless looks that the log tells (`toldShareOf`)
 */
export function comparisonsOf(
  { showings }: Episode,
  criteria: readonly string[],
  propensity: Propensity,
  told: number,
): readonly Comparison[] {
  const utilities = new Map(showings.map((one) => [one, criteria.map((id) => utilityOf(one, id))]))
  return showings.flatMap((good) => {
    const gain = gainOf(good)
    if (gain === 0 || good.standing === 'misses') return []
    const beside = showings.filter((other) => tierOf(other) === tierOf(good))
    const looks = beside.reduce((sum, { rank }) => sum + propensity(rank), 0)
    const once = (looks / beside.length) * (beside.length - 1)
    return beside.flatMap((other): Comparison[] => {
      const weight = other === good ? 0 : gain * fruitless(other, propensity, told) + surplus(gain, gainOf(other))
      if (weight === 0) return []
      const theirs = utilities.get(other)!
      return [{ difference: utilities.get(good)!.map((mine, k) => mine - theirs[k]!), weight: weight / once }]
    })
  })
}

/** On average the chance that a maker was looked at and brought nothing. */
function fruitless(showing: Showing, propensity: Propensity, told: number): number {
  const gain = gainOf(showing)
  const unheard = propensity(showing.rank) - (gain > 0 ? 1 : 0)
  const heard = showing.outcome && gain === 0 ? told : 0
  return (1 - told * told) * unheard + heard
}

/** How much more one brought than another of which something came too. */
function surplus(gain: number, other: number): number {
  return other > 0 ? Math.max(0, gain - other) : 0
}

/** Of a criterion that the part did not ask for, the same for all. */
function utilityOf({ utilities }: Showing, id: string): number {
  return Object.hasOwn(utilities, id) ? utilities[id]! : 0
}
