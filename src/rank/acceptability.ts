import type { RankingMethod } from '../model/ranking.js'
import { type Random, randomFrom } from '../random.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedRanking } from './checked-method.js'
import { quantize } from './order.js'
import { EXACT_CRITERIA, visitCells } from './weight-cells.js'
import { type WeightSpace, weightSampler, weightSpace } from './weight-space.js'
import { weightedSum } from './weighted-sum.js'

/** A utility that is known, or the range that it lies in (any value alike). */
export type UncertainUtility = number | readonly [low: number, high: number]

/** Alternatives whose order hangs on weights that are not known exactly. */
export interface AcceptabilityInput {
  /** One row an alternative, one column a criterion, each 0–1. Equal alternatives keep the order they are given in. */
  readonly utilities: readonly (readonly UncertainUtility[])[]
  /** Per criterion the range of its weight, weights adding up to 1; absent: nothing is known about them. */
  readonly weights?: readonly (readonly [low: number, high: number])[]
  /** Per alternative a class that is compared before any score, lower first (fits before open); absent: all alike. */
  readonly tiers?: readonly number[]
  /** Default: `weightedSum()`. */
  readonly method?: RankingMethod
  /** Weights drawn where no exact formula serves, 100–1,000,000; default 10,000. */
  readonly samples?: number
  /** Default 1. */
  readonly seed?: number
}

/** How often each alternative stands where, over all weights that are possible. */
export interface Acceptability {
  /** [alternative][rank from 0]: share of the weights (and utilities) that give it the rank; rows and columns add up to 1. */
  readonly ranks: readonly (readonly number[])[]
  /** [a][b]: share for which `a` stands before `b`; 0 on the diagonal. */
  readonly pairwise: readonly (readonly number[])[]
  /** Mean of the weights that put the alternative first; undefined where none does. */
  readonly centralWeights: readonly (readonly number[] | undefined)[]
  /**
   * Confidence factor: how often the alternative is first at its own central weights, over what the utilities could be.
   * 0 where it never is first.
   */
  readonly confidence: readonly number[]
  readonly how: 'exact' | 'sampled'
  /** Half width of the 95 % interval of any share above, at the worst; 0 where exact. */
  readonly error: number
}

/** Batches of which the spread tells the error (draws that follow each other may be related). */
const BATCHES = 20
/** 97.5 % point of Student's t with 19 degrees of freedom. */
const T_95 = 2.093
const DEFAULT_SAMPLES = 10_000

/**
 * Stochastic multicriteria acceptability analysis, SMAA-2 (Lahdelma & Salminen 2001): rank acceptability indices,
 * central weight vectors and confidence factors for weights that are unknown or known as ranges, and utilities that may
 * be ranges. Exact for a weighted sum over known utilities with up to three free weights; else sampled with a seed.
 * O(samples × alternatives × (criteria + log alternatives)), exact: O(alternatives⁴) at the worst.
 * Throws HamkorError `INPUT` naming what is unusable.
 */
export function rankAcceptability(input: AcceptabilityInput): Acceptability {
  checkedShape('input', input, {
    utilities: 'list',
    'tiers?': ['number'],
    'weights?': ['list'],
    'method?': { id: 'text', score: 'function' },
  })
  const { utilities, samples = DEFAULT_SAMPLES, seed = 1 } = input
  const count = checkedUtilities(utilities)
  const tiers = input.tiers ?? utilities.map(() => 0)
  if (tiers.length !== utilities.length) refuse('tiers', tiers.length, `${utilities.length}, one an alternative`)
  if (!Number.isInteger(samples) || samples < 100 || samples > 1_000_000) {
    refuse('samples', samples, 'a whole number from 100 to 1,000,000')
  }
  if (!Number.isFinite(seed)) refuse('seed', seed, 'a finite number')
  const method = checkedRanking(input.method ?? weightedSum())
  const space = weightSpace(count, input.weights)
  const known = utilities.every((row) => row.every((u) => typeof u === 'number'))
  if (known && method.id === weightedSum().id && space.free.length <= EXACT_CRITERIA) {
    return exact(utilities as readonly (readonly number[])[], tiers, space)
  }
  return sampled({ utilities, tiers, space, method, samples, random: randomFrom(seed), known })
}

interface Tally {
  readonly ranks: number[][]
  readonly pairwise: number[][]
  readonly central: number[][]
}

function exact(utilities: readonly (readonly number[])[], tiers: readonly number[], space: WeightSpace): Acceptability {
  const tally = emptyTally(utilities.length, space.low.length)
  utilities.forEach((own, a) => {
    const others = utilities.flatMap((_, b) => (b === a ? [] : [b]))
    // first-given wins a tie, so the sides are cut by whoever stands first in the input
    const cuts = others.map((b) => (b < a ? minus(utilities[b]!, own) : minus(own, utilities[b]!)))
    visitCells(space, cuts, ({ share, center }, isNegative) => {
      let rank = 0
      others.forEach((b, i) => {
        const isBefore = tiers[b] !== tiers[a] ? tiers[b]! < tiers[a]! : b < a ? !isNegative[i] : isNegative[i]!
        if (isBefore) rank += 1
        else tally.pairwise[a]![b]! += share
      })
      tally.ranks[a]![rank]! += share
      if (rank === 0) addTo(tally.central[a]!, center, share)
    })
  })
  const first = tally.ranks.map((row) => row[0]!)
  return {
    ...tally,
    centralWeights: centralOf(tally),
    confidence: first.map((share) => (share > 0 ? 1 : 0)),
    how: 'exact',
    error: 0,
  }
}

interface Sampling {
  readonly utilities: readonly (readonly UncertainUtility[])[]
  readonly tiers: readonly number[]
  readonly space: WeightSpace
  readonly method: RankingMethod
  readonly samples: number
  readonly random: Random
  readonly known: boolean
}

function sampled(sampling: Sampling): Acceptability {
  const { utilities, samples, space, random } = sampling
  const tally = emptyTally(utilities.length, space.low.length)
  const nextWeights = weightSampler(space, random)
  const perBatch = Math.ceil(samples / BATCHES)
  const batches: number[][] = []
  for (let batch = 0; batch < BATCHES; batch++) {
    const before = tally.ranks.flat()
    for (let i = 0; i < perBatch; i++) count(tally, sampling, nextWeights())
    batches.push(tally.ranks.flat().map((n, at) => (n - before[at]!) / perBatch))
  }
  const centralWeights = centralOf(tally)
  const drawn = perBatch * BATCHES
  return {
    ranks: tally.ranks.map((row) => row.map((n) => n / drawn)),
    pairwise: tally.pairwise.map((row) => row.map((n) => n / drawn)),
    centralWeights,
    confidence: centralWeights.map((weights, a) => (weights ? confidenceOf(sampling, weights, a) : 0)),
    how: 'sampled',
    error: widestError(batches),
  }
}

function count(tally: Tally, sampling: Sampling, weights: readonly number[]): void {
  const order = orderAt(sampling, weights)
  order.forEach((a, rank) => {
    tally.ranks[a]![rank]! += 1
    for (let later = rank + 1; later < order.length; later++) tally.pairwise[a]![order[later]!]! += 1
  })
  if (order.length > 0) addTo(tally.central[order[0]!]!, weights, 1)
}

/** Alternatives best first at given weights, utilities drawn where they are ranges. */
function orderAt({ utilities, tiers, method, random }: Sampling, weights: readonly number[]): number[] {
  const scores = utilities.map((row) =>
    quantize(
      method.score(
        row.map((u) => (typeof u === 'number' ? u : u[0] + random.next() * (u[1] - u[0]))),
        weights,
      ).score,
    ),
  )
  return utilities.map((_, a) => a).sort((a, b) => tiers[a]! - tiers[b]! || scores[b]! - scores[a]! || a - b)
}

function confidenceOf(sampling: Sampling, weights: readonly number[], alternative: number): number {
  const times = sampling.known ? 1 : Math.ceil(sampling.samples / BATCHES)
  let first = 0
  for (let i = 0; i < times; i++) if (orderAt(sampling, weights)[0] === alternative) first += 1
  return first / times
}

/** Half width of the 95 % interval of the widest share, from the spread of the batches' means. */
function widestError(batches: readonly (readonly number[])[]): number {
  let widest = 0
  batches[0]!.forEach((_, at) => {
    const mean = batches.reduce((sum, batch) => sum + batch[at]!, 0) / BATCHES
    const variance = batches.reduce((sum, batch) => sum + (batch[at]! - mean) ** 2, 0) / (BATCHES - 1)
    widest = Math.max(widest, T_95 * Math.sqrt(variance / BATCHES))
  })
  return widest
}

function emptyTally(alternatives: number, criteria: number): Tally {
  const grid = (columns: number) => Array.from({ length: alternatives }, () => new Array<number>(columns).fill(0))
  return { ranks: grid(alternatives), pairwise: grid(alternatives), central: grid(criteria) }
}

function centralOf({ central, ranks }: Tally): (readonly number[] | undefined)[] {
  return central.map((sums, a) => (ranks[a]![0]! > 0 ? sums.map((sum) => sum / ranks[a]![0]!) : undefined))
}

function addTo(sums: number[], weights: readonly number[], times: number): void {
  for (let k = 0; k < sums.length; k++) sums[k]! += weights[k]! * times
}

function minus(a: readonly number[], b: readonly number[]): number[] {
  return a.map((x, k) => x - b[k]!)
}

/** Number of criteria; throws where the matrix is none. */
function checkedUtilities(utilities: readonly (readonly UncertainUtility[])[]): number {
  if (utilities.length === 0) refuse('utilities', utilities, 'at least one alternative')
  checkedShape('utilities', utilities, ['list'])
  const count = utilities[0]!.length
  if (count === 0) refuse('utilities[0]', 'no criterion', 'at least one criterion')
  utilities.forEach((row, a) => {
    if (row.length !== count)
      refuse(`utilities[${a}]`, row.length, `${count} entries, as in row 0`)
      // a hole would be skipped
    ;[...row].forEach((u, k) => {
      const [low, high] = Array.isArray(u) ? (u as readonly unknown[]) : [u, u]
      if (!(typeof low === 'number' && typeof high === 'number' && low >= 0 && low <= high && high <= 1)) {
        refuse(`utilities[${a}][${k}]`, u, 'a number from 0 to 1, or [low, high] within it')
      }
    })
  })
  return count
}
