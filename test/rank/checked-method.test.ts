import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import type { RankingMethod } from '../../src/model/ranking.js'
import { rankAcceptability } from '../../src/rank/acceptability.js'
import { ahpWeights } from '../../src/rank/ahp.js'
import { weightStability } from '../../src/rank/stability.js'
import { topsis } from '../../src/rank/topsis.js'
import { weightedProduct } from '../../src/rank/weighted-product.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { entropyWeights } from '../../src/rank/weights.js'

const manufacturers = ['a', 'b'].map((id) => ({ id, processes: ['turning'], materials: ['40Х'] }))
const PART = 'вал 40Х'
const even = (utilities: readonly number[]) => utilities.map(() => 0)
const ask = (rank: RankingMethod) => createMatcher({ manufacturers, rank }).match(PART)
const scoring = (score: unknown): RankingMethod => ({
  id: 'own',
  score: (utilities) => ({ score: score as number, contributions: even(utilities) }),
})
const valued = (value: () => unknown): RankingMethod => ({ ...scoring(0.5), value: value as () => number })

describe('a ranking method of the host', () => {
  it.each<[string, RankingMethod]>([
    ['NaN', scoring(Number.NaN)],
    ['Infinity', scoring(Number.POSITIVE_INFINITY)],
    ['percent', scoring(75.1)],
    ['negative', scoring(-0.25)],
    ['text', scoring('0.5')],
    ['nothing', { id: 'own', score: () => undefined as never }],
    ['no contributions', { id: 'own', score: () => ({ score: 0.5 }) as never }],
    ['too few contributions', { id: 'own', score: () => ({ score: 0.5, contributions: [0.5] }) }],
    ['contributions that are none', { id: 'own', score: (u) => ({ score: 0.5, contributions: u.map(() => NaN) }) }],
    ['a value that is NaN', valued(() => Number.NaN)],
    ['a value that is beyond 1', valued(() => 7)],
    [
      'a throw',
      valued(() => {
        throw new Error('no')
      }),
    ],
  ])('that gives %s is named, not ranked by', async (_, rank) => {
    await expect(ask(rank)).rejects.toMatchObject({ code: 'RANKING', details: { method: 'own' } })
  })

  it('whose contributions have holes is named by every verb', async () => {
    const rank: RankingMethod = {
      id: 'own',
      score: (utilities, weights) => {
        const contributions = new Array<number>(utilities.length)
        let score = 0
        utilities.forEach((utility, i) => {
          if (utility > 0.9) score += contributions[i] = utility * weights[i]!
        })
        return { score, contributions }
      },
    }
    const matcher = createMatcher({ manufacturers, rank })
    const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
      match: () => matcher.match(PART),
      matchAll: () => matcher.matchAll([PART]).next(),
      assess: () => matcher.assess(PART, 'a'),
      opportunities: () => matcher.opportunities('a', [PART]),
      consortia: () => matcher.consortia(PART),
      allocate: () => matcher.allocate([{ id: 'p', name: PART, annualVolume: '100 шт/год' }]),
    }
    for (const [verb, ask] of Object.entries(verbs)) {
      await expect(ask(), verb).rejects.toMatchObject({ code: 'RANKING', details: { method: 'own' } })
    }
    // a contribution of 0 is one
    const whole = {
      ...rank,
      score: (...given: Parameters<RankingMethod['score']>) => {
        const { score, contributions } = rank.score(...given)
        return { score, contributions: Array.from(contributions, (share) => share ?? 0) }
      },
    }
    expect((await ask(whole)).matches).toHaveLength(2)
  })

  it('that keeps its promise ranks as it is, rounding aside', async () => {
    const { score, value } = weightedProduct()
    const own = { id: 'own', score, value: value! }
    expect(await ask(own)).toEqual(await ask(weightedProduct()))
    const { matches } = await ask(scoring(1 + 1e-12))
    expect(matches.map((match) => match.score)).toEqual([1, 1])
  })

  it('is checked where weights are drawn, too', () => {
    const input = { utilities: [[0.5, 1]], weights: [[0, 1] as const, [0, 1] as const], method: scoring(2) }
    expect(() => rankAcceptability(input)).toThrow(expect.objectContaining({ code: 'RANKING' }))
  })
})

describe('a list of figures with a hole', () => {
  const holed = (...values: readonly (number | undefined)[]) => {
    const list = new Array<number>(values.length)
    values.forEach((value, i) => {
      if (value !== undefined) list[i] = value
    })
    return list
  }
  const rowless = new Array<number[]>(2)
  rowless[0] = [1, 1]
  it.each<[string, () => unknown]>([
    ['ahpWeights', () => ahpWeights([holed(1, undefined), [1, 1]])],
    ['ahpWeights, a row', () => ahpWeights(rowless)],
    ['entropyWeights', () => entropyWeights([[1, 2], holed(1, undefined)])],
    ['entropyWeights, a row', () => entropyWeights(rowless)],
    ['rankAcceptability', () => rankAcceptability({ utilities: [[1, 0.5], holed(0.5, undefined)] })],
    ['weightStability', () => weightStability([[1, 1], holed(0.5, undefined)], [0.5, 0.5])],
    ['weightStability, a weight', () => weightStability([[1, 1]], holed(0.5, undefined))],
  ])('is refused: %s', (_, run) => {
    expect(run).toThrow(expect.objectContaining({ code: 'INPUT' }))
  })
})

describe('weights whose sum overflows', () => {
  it.each([weightedSum(), weightedProduct(), topsis()])('count as their proportions: $id', async (rank) => {
    const shares = async (weights: Record<string, number>) =>
      (await createMatcher({ manufacturers, rank }).match(PART, { weights })).matches[0]!
    const [large, small] = [
      await shares({ process: 1e308, material: 1e308 }),
      await shares({ process: 1, material: 1 }),
    ]
    const zero = { experience: 0, ownManufacture: 0 }
    expect(large.criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9)
    expect(large.score).toBeGreaterThan(0)
    expect((await shares({ process: 1.7e308, material: 1.7e308, ...zero })).score).toBeCloseTo(
      (await shares({ process: 1, material: 1, ...zero })).score,
      9,
    )
    expect(small.score).toBeGreaterThan(0)
  })
})
