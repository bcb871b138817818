import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareRuns,
  evaluateRun,
  ndcgAt,
  parseTrecJudgments,
  parseTrecRun,
  writeTrecJudgments,
  writeTrecRun,
} from '../../src/evaluate.js'

const judgments = { p1: { a: 3, b: 0, c: 1 }, p2: { a: 0, d: 2 }, p3: { a: 0 } }
const run = { p1: ['a', 'c', 'b'], p2: ['a', 'd'], extra: ['a'] }

describe('evaluateRun', () => {
  it('counts judged queries, one by one, in all and by slice', () => {
    const { rows, perQuery } = evaluateRun(run, judgments, {
      slices: { p1: ['ru', 'full'], p2: ['ru'] },
      measures: { 'nDCG@10': (ranking, grades) => ndcgAt(ranking, grades, 10) },
      samples: 50,
    })
    expect(perQuery['nDCG@10']).toEqual({ p1: 1, p2: expect.closeTo(1 / Math.log2(3), 12) })
    expect(rows.map(({ slice, queries, measures }) => [slice, queries, measures['nDCG@10']?.count])).toEqual([
      ['all', 3, 2],
      ['full', 1, 1],
      ['ru', 2, 2],
    ])
    expect(rows[0]!.measures['nDCG@10']!.mean).toBeCloseTo((1 + 1 / Math.log2(3)) / 2, 12)
  })

  it('counts a query once, in a slice named twice too, and leaves the row of all alone', () => {
    const { rows } = evaluateRun(run, judgments, { slices: { p1: ['ru', 'ru'] }, samples: 5 })
    expect(rows.map(({ slice, queries }) => [slice, queries])).toEqual([
      ['all', 3],
      ['ru', 1],
    ])
    expect(() => evaluateRun(run, judgments, { slices: { p1: ['all'] } })).toThrow('all is the row of every query')
    // the wrong way round; a slice of other queries beside is none
    expect(() => evaluateRun(run, judgments, { slices: { ru: ['p1'] } })).toThrow(/slices\.ru: received "ru"/)
    expect(() => evaluateRun(run, judgments, { slices: { p1: ['ru'], later: ['ru'] }, samples: 5 })).not.toThrow()
    expect(() => evaluateRun(run, new Map(Object.entries(judgments)) as never)).toThrow(/judgments: received a Map/)
  })

  it('takes a query that is not answered as an empty answer', () => {
    const { rows } = evaluateRun({}, judgments, { samples: 5 })
    expect(rows[0]!.measures['nDCG@10']).toMatchObject({ mean: 0, count: 2 })
    expect(rows[0]!.measures['violations@10']).toBeUndefined()
  })

  it('refuses an unknown option and a measure that is not finite', () => {
    expect(() => evaluateRun(run, judgments, { slice: {} } as object)).toThrow('options.slice')
    expect(() => evaluateRun(run, judgments, { measures: { odd: () => Number.NaN } })).toThrow('measures.odd')
  })
})

describe('compareRuns', () => {
  it('pairs the queries', () => {
    const worse = { p1: ['b', 'c', 'a'], p2: ['a', 'd'] }
    const difference = compareRuns(run, worse, judgments, (ranking, grades) => ndcgAt(ranking, grades, 10))!
    expect(difference.count).toBe(2)
    expect(difference.mean).toBeGreaterThan(0)
    expect(compareRuns(run, run, { p3: { a: 0 } }, (ranking, grades) => ndcgAt(ranking, grades, 10))).toBeUndefined()
  })
})

describe('TREC files', () => {
  const id = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/\s|^#/.test(text))

  it('come back as they were written', () => {
    const runs = fc.dictionary(id, fc.uniqueArray(id, { minLength: 1, maxLength: 8 }), { maxKeys: 5 })
    const grades = fc.dictionary(id, fc.dictionary(id, fc.integer({ min: 0, max: 3 }), { minKeys: 1, maxKeys: 6 }), {
      maxKeys: 5,
    })
    fc.assert(
      fc.property(runs, grades, (written, judged) => {
        const back = parseTrecRun(writeTrecRun(written))
        expect(back.issues).toEqual([])
        expect(back.value).toEqual({ ...written })
        const qrels = parseTrecJudgments(writeTrecJudgments(judged))
        expect(qrels.issues).toEqual([])
        expect(qrels.value).toEqual(judged)
      }),
    )
  })

  it('order by score, equal scores by id descending, whatever the rank says', () => {
    const text = '1 Q0 a 1 0.5 t\n1 Q0 b 2 0.5 t\n\n# note\r\n1\tQ0\tc 9 2e0 t\n'
    expect(parseTrecRun(text)).toEqual({ value: { 1: ['c', 'b', 'a'] }, issues: [] })
  })

  it('tell of every line they could not read', () => {
    const { value, issues } = parseTrecRun('1 Q0 a 1 0.5 t\n1 Q0 b 2 high t\n1 Q0 a 3 0.1 t\n1 Q0 c\n')
    expect(value).toEqual({ 1: ['a'] })
    expect(issues.map(({ code, path }) => [code, ...path])).toEqual([
      ['trec.line', 2],
      ['trec.repeated', 3],
      ['trec.line', 4],
    ])
    expect(parseTrecJudgments('q 0 a NaN\nq 0 b -1\nq 0 c 2\n')).toMatchObject({
      value: { q: { c: 2 } },
      issues: [{ path: [1] }],
    })
  })

  it('refuse what a reader would take apart', () => {
    expect(() => writeTrecRun({ p: ['a b'] })).toThrow('a text without spaces')
    expect(() => writeTrecJudgments({ 'p 1': { a: 1 } })).toThrow('a text without spaces')
    expect(() => writeTrecRun({ '#1': ['a'] })).toThrow('does not begin with #')
    expect(() => writeTrecJudgments({ '#1': { a: 1 } })).toThrow('does not begin with #')
    expect(() => writeTrecRun({ p: ['a', 'a'] })).toThrow('each id once')
  })
})
