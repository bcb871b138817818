import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import {
  averagePrecision,
  coverageAt,
  dcgAt,
  longTailShare,
  ndcgAt,
  parseTrecJudgments,
  parseTrecRun,
  precisionAt,
  recallAt,
  reciprocalRank,
  successAt,
  violationsAt,
} from '../../src/evaluate.js'

interface Peers {
  readonly graded: readonly {
    readonly grades: readonly number[]
    readonly scores: readonly number[]
    readonly k: number
    readonly linear: number | null
    readonly exponential: number | null
    readonly ap: number | null
  }[]
  readonly trec: {
    readonly run: readonly string[]
    readonly qrels: readonly string[]
    readonly values: Readonly<Record<string, Readonly<Record<string, number>>>>
  }
}

/** What scikit-learn, SciPy and trec_eval say; see data/make-peers.py. */
const peers = JSON.parse(readFileSync(new URL('data/peers.json', import.meta.url), 'utf8')) as Peers

describe('published examples', () => {
  // Järvelin & Kekäläinen's gains as worked through in the article "Discounted cumulative gain": 3 2 3 0 1 2, ideal with 3 and 2 unseen
  const ranking = ['d1', 'd2', 'd3', 'd4', 'd5', 'd6']
  const grades = { d1: 3, d2: 2, d3: 3, d4: 0, d5: 1, d6: 2, d7: 3, d8: 2 }

  it('discounts and normalizes', () => {
    expect(dcgAt(ranking, grades, 6, 'linear')).toBeCloseTo(6.861, 3)
    expect(ndcgAt(ranking, grades, 6, 'linear')).toBeCloseTo(0.785, 3)
  })

  // Manning, Raghavan & Schütze 2008, ch. 8: relevant at ranks 1, 3, 6, 10, 15 of 5 relevant has average precision 0.55…
  it('averages the precision at every relevant id', () => {
    const shown = Array.from({ length: 15 }, (_, at) => `d${at + 1}`)
    const five = Object.fromEntries([1, 3, 6, 10, 15].map((rank) => [`d${rank}`, 1]))
    expect(averagePrecision(shown, five)).toBeCloseTo((1 / 1 + 2 / 3 + 3 / 6 + 4 / 10 + 5 / 15) / 5, 12)
    expect(averagePrecision(shown, { ...five, unseen: 1 })).toBeCloseTo((1 + 2 / 3 + 0.5 + 0.4 + 1 / 3) / 6, 12)
  })
})

describe('scikit-learn says the same', () => {
  it.each(peers.graded.map((one, at) => [at, one] as const))('of nDCG and average precision, case %i', (_, one) => {
    const ids = one.grades.map((_, at) => `d${at}`)
    const ranking = [...ids].sort((a, b) => one.scores[ids.indexOf(b)]! - one.scores[ids.indexOf(a)]!)
    const grades = Object.fromEntries(one.grades.map((grade, at) => [ids[at]!, grade]))
    for (const gain of ['linear', 'exponential'] as const) {
      const expected = one[gain]
      if (expected === null) expect(ndcgAt(ranking, grades, one.k, gain)).toBeUndefined()
      else expect(ndcgAt(ranking, grades, one.k, gain)).toBeCloseTo(expected, 12)
    }
    if (one.ap === null) expect(averagePrecision(ranking, grades)).toBeUndefined()
    else expect(averagePrecision(ranking, grades)).toBeCloseTo(one.ap, 12)
  })
})

describe('trec_eval says the same', () => {
  const run = parseTrecRun(peers.trec.run.join('\n'))
  const judgments = parseTrecJudgments(peers.trec.qrels.join('\n'))
  const measures = {
    map: (r, g) => averagePrecision(r, g),
    map_cut_5: (r, g) => averagePrecision(r, g, 5),
    recip_rank: (r, g) => reciprocalRank(r, g),
    P_5: (r, g) => precisionAt(r, g, 5),
    P_10: (r, g) => precisionAt(r, g, 10),
    recall_5: (r, g) => recallAt(r, g, 5),
    recall_10: (r, g) => recallAt(r, g, 10),
    success_1: (r, g) => successAt(r, g, 1),
    success_5: (r, g) => successAt(r, g, 5),
    ndcg_cut_5: (r, g) => ndcgAt(r, g, 5, 'linear'),
    ndcg_cut_10: (r, g) => ndcgAt(r, g, 10, 'linear'),
  } satisfies Record<string, (r: readonly string[], g: Readonly<Record<string, number>>) => number | undefined>

  it('reads the files without an issue', () => {
    expect([...run.issues, ...judgments.issues]).toEqual([])
    expect(Object.keys(judgments.value)).toHaveLength(12)
  })

  it.each(Object.keys(measures) as (keyof typeof measures)[])(
    'of %s, ties, unjudged ids and missing queries included',
    (name) => {
      for (const [query, grades] of Object.entries(judgments.value)) {
        const value = measures[name](run.value[query] ?? [], grades)
        const expected = peers.trec.values[name]![query]!
        // where nothing is relevant trec_eval prints 0, and we say that there is no value
        if (value === undefined) expect([query, expected]).toEqual(['5', 0])
        else expect(value).toBeCloseTo(expected, 4)
      }
    },
  )
})

describe('edges', () => {
  it('has no value where nothing is relevant, and 0 where nothing is shown', () => {
    for (const measure of [
      () => ndcgAt(['a'], { a: 0 }, 5),
      () => recallAt(['a'], {}, 5),
      () => successAt(['a'], { b: 0 }, 5),
      () => reciprocalRank(['a'], { a: 0 }),
      () => averagePrecision([], {}),
      () => violationsAt(['a'], {}, 5),
      () => violationsAt([], { a: 0 }, 5),
    ]) {
      expect(measure()).toBeUndefined()
    }
    expect(ndcgAt([], { a: 2 }, 5)).toBe(0)
    expect(reciprocalRank([], { a: 2 })).toBe(0)
    expect(precisionAt(['a'], { a: 1 }, 4)).toBe(0.25)
  })

  it('counts a violation only where it was judged', () => {
    expect(violationsAt(['a', 'b', 'c', 'd'], { a: 0, b: 1, d: 0 }, 3)).toBe(0.5)
  })

  it('refuses a precision of no depth, and grades whose gain is beyond numbers', () => {
    expect(() => precisionAt(['a'], { a: 1 }, Number.POSITIVE_INFINITY)).toThrow('k: received Infinity')
    expect(recallAt(['a'], { a: 1 }, Number.POSITIVE_INFINITY)).toBe(1)
    expect(() => ndcgAt(['a'], { a: 2000 }, 10)).toThrow('grades.a: received 2000')
    expect(ndcgAt(['a'], { a: 2000 }, 10, 'linear')).toBe(1)
  })

  it('knows no inherited ids', () => {
    expect(ndcgAt(['constructor', 'a'], { a: 1 }, 2)).toBeCloseTo(1 / Math.log2(3), 12)
  })

  it('takes relevance from a grade on', () => {
    expect(precisionAt(['a', 'b'], { a: 1, b: 2 }, 2, 2)).toBe(0.5)
    expect(reciprocalRank(['a', 'b'], { a: 1, b: 2 }, 2)).toBe(0.5)
  })

  it.each([
    ['each id once', () => ndcgAt(['a', 'a'], { a: 1 }, 2)],
    ['a whole number ≥ 1', () => ndcgAt(['a'], { a: 1 }, 0)],
    ['a finite number ≥ 0', () => precisionAt(['a'], { a: -1 }, 2)],
    ['a grade above 0', () => precisionAt(['a'], { a: 1 }, 2, 0)],
    ['"exponential" or "linear"', () => ndcgAt(['a'], { a: 1 }, 2, 'cubic' as 'linear')],
    ['ids of the catalog', () => coverageAt({ q: ['a'] }, ['b'], 2)],
  ])('refuses what is not %s', (expected, call) => {
    expect(call).toThrow(expected)
  })
})

describe('coverage', () => {
  const run = { p: ['a', 'b', 'c'], q: ['a', 'd'], r: [] }
  const makers = ['a', 'b', 'c', 'd', 'e']

  it('is the share that is shown at all', () => {
    expect(coverageAt(run, makers, 1)).toBe(0.2)
    expect(coverageAt(run, makers, 2)).toBe(0.6)
    expect(coverageAt({}, [], 2)).toBeUndefined()
  })

  it('takes 55 of 100 as the head of 0.55', () => {
    const catalog = Array.from({ length: 100 }, (_, i) => `m${i}`)
    const popularity = Object.fromEntries(catalog.map((id, i) => [id, 100 - i]))
    expect(longTailShare({ q: ['m55'] }, popularity, catalog, 1, 0.55)).toBe(1)
    expect(longTailShare({ q: ['m54'] }, popularity, catalog, 1, 0.55)).toBe(0)
  })

  it('gives the long tail what is not among the most popular', () => {
    const popularity = { a: 9, b: 5, c: 1 }
    expect(longTailShare(run, popularity, makers, 2)).toBe(0.5)
    expect(longTailShare(run, popularity, makers, 2, 0.4)).toBe(0.25)
    expect(longTailShare({ p: [] }, popularity, makers, 2)).toBeUndefined()
  })
})
