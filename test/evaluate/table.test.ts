import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  compareRuns,
  coverageAt,
  evaluateRun,
  judgedAt,
  longTailShare,
  ndcgAt,
  parseTrecJudgments,
  parseTrecRun,
  reliability,
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

  it('refuses a run of other queries than were judged, and takes one of more and one of none', () => {
    expect(() => evaluateRun({ 'P 1': ['a'] }, judgments)).toThrow(/run: received "P 1"; expected .* such as "p1"/)
    expect(() => compareRuns({ 'P 1': ['a'] }, run, judgments, () => 1)).toThrow(/ a: received "P 1"/)
    expect(() => compareRuns(run, { 'P 1': ['a'] }, judgments, () => 1)).toThrow(/ b: received "P 1"/)
    expect(() => evaluateRun({ p1: ['a'], other: ['a'] }, judgments, { samples: 5 })).not.toThrow()
    expect(() => evaluateRun(run, {}, { samples: 5 })).not.toThrow()
    expect(() => evaluateRun({}, judgments, { samples: 5 })).not.toThrow()
  })

  it('tells what share of the shown was judged at all', () => {
    const judged = (shown: readonly string[]) =>
      evaluateRun({ q: shown }, { q: { a: 2, b: 0 } }, { samples: 5 }).rows[0]!.measures['judged@10']?.mean
    expect(judged(['A', 'B'])).toBe(0)
    expect(judged(['a', 'b', 'c', 'd'])).toBe(0.5)
    expect(judged(['b'])).toBe(1)
    expect(judged([])).toBeUndefined()
    expect(judgedAt(['a', 'x', 'b'], { a: 0, b: 1 }, 2)).toBe(0.5)
    expect(judgedAt(['toString'], { a: 1 }, 1)).toBe(0)
    expect(() => judgedAt(['a'], {}, 0)).toThrow(/k: received 0/)
  })

  it('refuses an unknown option and a measure that is not finite', () => {
    expect(() => evaluateRun(run, judgments, { slice: {} } as object)).toThrow('options.slice')
    expect(() => evaluateRun(run, judgments, { measures: { odd: () => Number.NaN } })).toThrow('measures.odd')
  })
})

describe('a Map for a record', () => {
  const map = new Map<string, never>([['p1', ['a'] as never]])
  const doors: readonly [string, () => unknown][] = [
    ['run', () => coverageAt(map as never, ['a'], 10)],
    ['run', () => longTailShare(map as never, {}, ['a'], 10)],
    ['popularity', () => longTailShare({ q: ['a'] }, new Map([['a', 5]]) as never, ['a', 'b'], 10)],
    ['run', () => writeTrecRun(map as never)],
    ['judgments', () => writeTrecJudgments(map as never)],
    ['judgments.q', () => writeTrecJudgments({ q: new Map([['a', 1]]) as never })],
    ['judgments.p1', () => evaluateRun(run, { p1: new Map([['a', 1]]) as never })],
    ['slices', () => evaluateRun(run, judgments, { slices: map as never })],
    ['measures', () => evaluateRun(run, judgments, { measures: map as never })],
    ['options', () => evaluateRun(run, judgments, new Map([['seed', 2]]) as never)],
    ['a', () => compareRuns(map as never, run, judgments, () => 1)],
    ['grades', () => ndcgAt(['a'], map as never, 10)],
    ['options', () => reliability([], new Map([['bins', 5]]) as never)],
  ]
  it.each(doors)('is refused by name: %s', (field, door) => {
    expect(door).toThrow(`: ${field}: received a Map; expected an object (Object.fromEntries of the Map)`)
  })

  it('is refused as its like are, and records without a prototype are taken', () => {
    expect(() => coverageAt(new Set(['a']) as never, ['a'], 3)).toThrow(/run: received a Set/)
    expect(() => evaluateRun(Promise.resolve(run) as never, judgments)).toThrow(/run: received a promise/)
    expect(coverageAt(Object.assign(Object.create(null), { q: ['a'] }), ['a', 'b'], 3)).toBe(0.5)
  })
})

describe('compareRuns', () => {
  it('pairs the queries', () => {
    const worse = { p1: ['b', 'c', 'a'], p2: ['a', 'd'] }
    const difference = compareRuns(run, worse, judgments, (ranking, grades) => ndcgAt(ranking, grades, 10))!
    expect(difference.count).toBe(2)
    expect(difference.mean).toBeGreaterThan(0)
    expect(compareRuns(run, run, { p2: { a: 0 } }, (ranking, grades) => ndcgAt(ranking, grades, 10))).toBeUndefined()
  })
})

describe('TREC files', () => {
  const id = fc.string({ minLength: 1, maxLength: 6 }).filter((text) => !/\s|^#+$/.test(text))

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

  it('have queries that begin with #: only a # that stands alone begins a comment', () => {
    expect(parseTrecRun('#12 Q0 a 1 1 t\n12 Q0 a 1 1 t\n# 12 Q0 b 1 1 t\n### made by hand 1\n')).toEqual({
      value: { '#12': ['a'], 12: ['a'] },
      issues: [],
    })
    expect(parseTrecJudgments('#12 0 a 3\n#\n# judged by 3\n')).toEqual({ value: { '#12': { a: 3 } }, issues: [] })
    expect(parseTrecRun('#12 Q0 a 1 1\n').issues).toMatchObject([{ code: 'trec.line', path: [1] }])
    expect(parseTrecRun(writeTrecRun({ '#7/a': ['x', 'y'] })).value).toEqual({ '#7/a': ['x', 'y'] })
  })

  it('are read in time that grows with their length, whatever stands for a number', () => {
    const digits = '1'.repeat(200_000)
    for (const text of [`${digits}x`, `${digits}.${digits}x`, `1e${digits}x`, `${digits}e`]) {
      const before = performance.now()
      expect(parseTrecRun(`q Q0 d 1 ${text} t`).issues).toHaveLength(1)
      expect(performance.now() - before).toBeLessThan(2000)
    }
    const read = (score: string) => parseTrecRun(`q Q0 d 1 ${score} t`).issues.length
    expect(['1', '+1.', '.5', '-1.5e-3', '1E5'].map(read)).toEqual([0, 0, 0, 0, 0])
    expect(['.', '1.5.2', 'e5', '1,5', '0x1', 'inf', '1e'].map(read)).toEqual([1, 1, 1, 1, 1, 1, 1])
  })

  it('refuse what a reader would take apart', () => {
    expect(() => writeTrecRun({ p: ['a b'] })).toThrow('a text without spaces')
    expect(() => writeTrecJudgments({ 'p 1': { a: 1 } })).toThrow('a text without spaces')
    // it would be read back as not judged
    expect(() => writeTrecJudgments({ p1: { a: 1, b: -1 } })).toThrow('judgments.p1.b: received -1')
    expect(() => writeTrecRun({ '#': ['a'] })).toThrow('the beginning of a comment')
    expect(() => writeTrecJudgments({ '##': { a: 1 } })).toThrow('the beginning of a comment')
    expect(() => writeTrecRun({ p: ['a', 'a'] })).toThrow('each id once')
  })
})
