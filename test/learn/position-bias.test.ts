import { describe, expect, it } from 'vitest'
import { episodesOf } from '../../src/learn/episodes.js'
import { comparedIn, fittedWeights, weightIntervals } from '../../src/learn/fit-weights.js'
import type { LearningEvent } from '../../src/model/learning.js'
import { randomFrom } from '../../src/random.js'

const PRIOR = { process: 0.4, material: 0.3, proximity: 0.1, experience: 0.2 }
type Weights = typeof PRIOR
const IDS = Object.keys(PRIOR) as (keyof Weights)[]
const BEFORE = IDS.map((id) => PRIOR[id])
const inverseRank = (rank: number) => 1 / rank

interface Setting {
  /** What decides whether a maker that is looked at delivers: σ(ease + 6 · Σ weight · utility). */
  readonly truth: Weights
  readonly ease: number
  /** Chance that a place is looked at. */
  readonly looked: (rank: number) => number
  /** Chance that a maker that was looked at in vain is told of. */
  readonly told: number
  readonly seed: number
}

/** Eight makers a question in the order of the prior; what comes of them depends on the truth, and on who is looked at. */
function log({ truth, ease, looked, told, seed }: Setting): LearningEvent[] {
  const random = randomFrom(seed)
  const events: LearningEvent[] = []
  for (let q = 0; q < 250; q++) {
    const sum = (weights: Weights, utilities: Weights) => IDS.reduce((all, id) => all + weights[id] * utilities[id], 0)
    const makers = Array.from({ length: 8 }, () => {
      const utilities = Object.fromEntries(IDS.map((id) => [id, random.next()])) as Weights
      return { utilities, score: sum(PRIOR, utilities), worth: sum(truth, utilities) }
    }).sort((a, b) => b.score - a.score)
    makers.forEach(({ utilities, score, worth }, at) => {
      const of = { query: `q${q}`, manufacturer: `m${at}`, time: '2026-01-01' }
      events.push({ kind: 'shown', ...of, rank: at + 1, score, utilities })
      const [look, deliver, tell] = [random.next(), random.next(), random.next()]
      if (look >= looked(at + 1)) return
      if (deliver < 1 / (1 + Math.exp(-ease - 6 * worth))) events.push({ kind: 'delivered', ...of })
      else if (tell < told) events.push({ kind: 'declined', ...of })
    })
  }
  return events
}

/** What is learned of it, beside the truth. */
function learned(setting: Setting, propensity: (rank: number) => number = setting.looked) {
  const compared = comparedIn(episodesOf(log(setting), IDS).episodes, IDS, propensity)
  const weights = fittedWeights(compared, { before: BEFORE, ridge: 0.1 })
  const intervals = weightIntervals(compared, { before: BEFORE, ridge: 2 }, 1)
  return IDS.map((id, k) => {
    const [low, high] = intervals[k]!
    return { id, weight: weights[k]!, low, high, truth: setting.truth[id], prior: PRIOR[id] }
  })
}

type Learned = ReturnType<typeof learned>

/** How far, from the truth (0) to the weights before (1), what is learned lies. */
function pullOf(some: readonly Learned[]): number {
  const all = some.flat()
  const along = all.reduce((sum, { weight, truth, prior }) => sum + (weight - truth) * (prior - truth), 0)
  return along / all.reduce((sum, { truth, prior }) => sum + (prior - truth) ** 2, 0)
}

const inside = ({ low, high, truth }: Learned[number]) => low <= truth && truth <= high

describe('learning under position bias, where the truth is known', () => {
  const truths: readonly Weights[] = [
    { process: 0.1, material: 0.2, proximity: 0.5, experience: 0.2 },
    { process: 0.2, material: 0.1, proximity: 0.2, experience: 0.5 },
  ]
  const settings = [
    { name: 'silent on failure', ease: -2, looked: inverseRank, told: 0 },
    { name: 'silent on failure, success rare', ease: -4, looked: inverseRank, told: 0 },
    { name: 'silent on failure, flatter places', ease: -3, looked: (rank: number) => 0.8 ** (rank - 1), told: 0 },
    { name: 'failure told by half', ease: -3, looked: inverseRank, told: 0.5 },
    { name: 'failure told', ease: -2, looked: inverseRank, told: 1 },
    { name: 'all places looked at', ease: -2, looked: () => 1, told: 0 },
  ]
  const found = settings.map(({ name, ...setting }, s) => ({
    name,
    results: truths.map((truth, t) => learned({ ...setting, truth, seed: 10 * s + t + 1 })),
  }))

  it('has the truth within the intervals of most settings', () => {
    const all = found.flatMap(({ results }) => results.flat())
    expect(all.filter(inside).length / all.length).toBeGreaterThan(0.85)
    const width = all.reduce((sum, { low, high }) => sum + high - low, 0) / all.length
    expect(width).toBeLessThan(0.35)
  })

  it.each(found)('is not drawn to the weights before: $name', ({ results }) => {
    expect(Math.abs(pullOf(results))).toBeLessThan(0.35)
  })

  it('is not drawn to them over all', () => {
    expect(Math.abs(pullOf(found.flatMap(({ results }) => results)))).toBeLessThan(0.12)
  })

  it('sees the bias where places are said to be looked at alike and are not', () => {
    const blind = truths.map((truth, t) =>
      learned({ truth, ease: -2, looked: inverseRank, told: 0, seed: t + 1 }, () => 1),
    )
    expect(pullOf(blind)).toBeGreaterThan(0.4)
  })

  it('needs no propensities where failure is told', () => {
    const wrong = truths.map((truth, t) =>
      learned({ truth, ease: -2, looked: () => 1, told: 1, seed: t + 1 }, inverseRank),
    )
    expect(Math.abs(pullOf(wrong))).toBeLessThan(0.12)
  })

  it('leaves weights that are right where they are', () => {
    const right = [0, 1].map((told) => learned({ truth: PRIOR, ease: -3, looked: inverseRank, told, seed: 5 }))
    expect(right.flat().filter(inside).length).toBeGreaterThanOrEqual(7)
  })
})
