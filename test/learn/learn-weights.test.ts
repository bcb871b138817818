import { describe, expect, it } from 'vitest'
import { comparisonsOf } from '../../src/learn/comparisons.js'
import { episodesOf } from '../../src/learn/episodes.js'
import { instantOf } from '../../src/learn/instants.js'
import { learnWeights } from '../../src/learn/learn-weights.js'
import { shownEvents } from '../../src/learn/shown-events.js'
import { createMatcher } from '../../src/matcher.js'
import type { LearningEvent } from '../../src/model/learning.js'
import { randomFrom } from '../../src/random.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'

const CURRENT = { process: 0.6, capacity: 0.2, proximity: 0.2 }
const basis = { weights: CURRENT, method: weightedSum() }

/**
 * A centre's log, simulated: ten makers a question, ordered by the current weights, each looked at with chance 1/rank;
 * who is looked at is contacted by what really matters, and delivers or fails by it.
 */
function log(queries: number, truth: Readonly<Record<string, number>>, seed = 1): LearningEvent[] {
  const random = randomFrom(seed)
  const events: LearningEvent[] = []
  for (let q = 0; q < queries; q++) {
    const time = `2025-${String(1 + Math.floor((q / queries) * 12)).padStart(2, '0')}-01`
    const makers = Array.from({ length: 10 }, (_, m) => {
      const utilities = { process: random.next(), capacity: random.next(), proximity: random.next() }
      const sum = (weights: Readonly<Record<string, number>>) =>
        Object.entries(utilities).reduce((all, [id, u]) => all + u * weights[id]!, 0)
      return { id: `m${(q * 7 + m * 3) % 40}`, utilities, score: sum(CURRENT), worth: sum(truth) }
    }).sort((a, b) => b.score - a.score)
    makers.forEach(({ id, utilities, score, worth }, i) => {
      events.push({ kind: 'shown', query: `q${q}`, manufacturer: id, rank: i + 1, time, score, utilities })
      if (random.next() > 1 / (i + 1)) return
      if (random.next() > 1 / (1 + Math.exp(-12 * (worth - 0.5)))) return
      events.push({ kind: 'contacted', query: `q${q}`, manufacturer: id, time })
      const kind = random.next() < worth ? 'delivered' : 'failed'
      events.push({ kind, query: `q${q}`, manufacturer: id, time: `${time}T12:00` })
    })
  }
  return events
}

const learned = (events: readonly LearningEvent[], options = {}) => {
  const learning = learnWeights(events, basis, options)
  if (learning.verdict === 'declined') throw new Error(JSON.stringify(learning.needs))
  return learning
}

describe('learnWeights', () => {
  const truth = { process: 0.1, capacity: 0.8, proximity: 0.1 }
  const found = learned(log(240, truth))

  it('finds what really mattered, with intervals, and is better on later questions', () => {
    expect(found.verdict).toBe('learned')
    const { process, capacity } = found.weights
    expect(capacity!.weight).toBeGreaterThan(process!.weight)
    expect(capacity!.low).toBeGreaterThan(CURRENT.capacity)
    expect(capacity!.low).toBeLessThanOrEqual(capacity!.weight)
    expect(capacity!.high).toBeGreaterThanOrEqual(capacity!.weight)
    expect(Object.values(found.model.weights).reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    expect(found.metrics.ndcgAt10.after).toBeGreaterThan(found.metrics.ndcgAt10.before)
    expect(found.metrics.coverageAt10.after).toBeGreaterThan(found.metrics.coverageAt10.before - 0.02)
    expect(found.metrics.longTailShare.before).toBeGreaterThan(0)
  })

  it('calibrates: what it says comes true about as often, on questions it has not seen', () => {
    const { brier, calibrationError } = found.metrics
    expect(brier!.after).toBeLessThan(brier!.before)
    expect(calibrationError!.after).toBeLessThan(0.15)
  })

  it('needs the correction for places: without it the top of the old order looks good', () => {
    const blind = learned(log(240, truth), { propensities: [1] })
    expect(blind.weights['capacity']!.weight).toBeLessThan(found.weights['capacity']!.weight)
  })

  it('silences nothing: who is shown for one criterion alone is still ranked by it', async () => {
    const against = learned(log(240, { process: -0.4, capacity: 0.9, proximity: 0.5 }, 4))
    expect(Object.values(against.weights).every(({ weight }) => weight > 0)).toBe(true)
    expect(against.weights['process']!.weight).toBeLessThan(0.02)
  })

  it('keeps the weights where they are right already', () => {
    const same = learned(log(60, CURRENT, 3), { ridge: 50 })
    const { process, capacity, proximity } = same.model.weights
    expect([process, capacity, proximity].map((w) => Math.round(w! * 10) / 10)).toEqual([0.6, 0.2, 0.2])
  })

  it('is the same every time, in any order of the events', () => {
    const events = log(60, truth)
    const again = learned([...events].reverse())
    expect(again.model).toEqual(learned(events).model)
  })

  it('declines, and says what it needs', () => {
    const needsOf = (events: readonly LearningEvent[]) => {
      const learning = learnWeights(events, basis)
      return learning.verdict === 'declined' ? learning.needs.map(({ code }) => code) : []
    }
    expect(needsOf([])).toEqual(['queries.few'])
    expect(needsOf(log(5, truth))).toContain('queries.few')
    expect(needsOf(log(240, truth).filter(({ kind }) => kind === 'shown'))).toContain('outcomes.oneSided')
  })

  it('reports events that it cannot use, and uses the rest', () => {
    const bad = [
      {
        kind: 'shown',
        query: 'q',
        manufacturer: 'm',
        rank: 0,
        time: '2025-01-01',
        score: 1,
        utilities: { process: 1 },
      },
      { kind: 'shown', query: 'q', manufacturer: 'm', rank: 1, time: 'soon', score: 1, utilities: { process: 1 } },
      {
        kind: 'shown',
        query: 'q',
        manufacturer: 'm',
        rank: 1,
        time: '2025-01-01',
        score: 1,
        utilities: { process: 7 },
      },
      { kind: 'delivered', query: 'never', manufacturer: 'm', time: '2025-01-01' },
      { kind: 'liked', query: 'q', manufacturer: 'm', time: '2025-01-01' },
      null,
    ] as unknown as LearningEvent[]
    const { issues } = learnWeights(bad, basis)
    expect(issues.map(({ index, code }) => [index, code])).toEqual([
      [0, 'event.shape'],
      [1, 'event.time'],
      [2, 'event.utilities'],
      [3, 'event.notShown'],
      [4, 'event.shape'],
      [5, 'event.shape'],
    ])
  })

  it('keeps the weights where too few of the later questions had an outcome, however many there are', () => {
    const events = log(240, truth)
    const contacted = events.filter(({ kind }) => kind === 'contacted').map(({ query }) => query)
    const late = [...new Set(contacted)].filter((query) => Number(query.slice(1)) >= 160)
    // of most later questions nothing was heard, of the rest that the new order is better
    const heard = late.filter((query) => Number(query.slice(1)) >= 175).slice(6, 22)
    const silent = late.filter((query) => !heard.includes(query))
    const few = events.filter(({ kind, query }) => kind === 'shown' || !silent.includes(query))
    const { verdict, metrics } = learned(few)
    expect(metrics.queries).toBeLessThan(20)
    expect(metrics.ndcgAt10.difference![0]).toBeGreaterThan(0)
    expect(verdict).toBe('kept')
  })

  it('refuses a day that no calendar has, and an outcome that is none', () => {
    const event = { kind: 'delivered', query: 'q', manufacturer: 'm', time: '2025-02-30' } as const
    expect(learnWeights([event], basis).issues).toMatchObject([{ code: 'event.time' }])
    expect(() => learnWeights([], basis, { success: ['won'] as never })).toThrow(/success/)
  })

  it('fits the tested weights on what was known before the later questions', () => {
    const events = log(240, truth)
    const first = new Set(Array.from({ length: 160 }, (_, q) => `q${q}`))
    // what became of the earlier questions is told years after all were asked
    const late = events.map((event) =>
      event.kind !== 'shown' && first.has(event.query) ? { ...event, time: '2030-01-01' } : event,
    )
    const learning = learnWeights(late, basis)
    expect(learning.verdict).toBe('declined')
    if (learning.verdict !== 'declined') return
    expect(learning.needs.every(({ among }) => among === 'earlier')).toBe(true)
    // of some only: what is known in time is learned from, and nothing is lost for the model
    const some = events.map((event) =>
      event.kind !== 'shown' && Number(event.query.slice(1)) % 4 === 0 ? { ...event, time: '2030-01-01' } : event,
    )
    const [partly, whole] = [learned(some), learned(events)]
    expect(partly.metrics.ndcgAt10).not.toEqual(whole.metrics.ndcgAt10)
    expect(partly.weights).toEqual(whole.weights)
    expect([partly.model.from, partly.model.to]).toEqual(['2025-01-01', '2030-01-01'])
    expect(whole.model.to).toBe('2025-12-01T12:00')
  })

  it('refuses unusable options', () => {
    expect(() => learnWeights([], basis, { ridge: 0 })).toThrow(/ridge/)
    expect(() => learnWeights([], basis, { test: 0.9 })).toThrow(/test/)
    expect(() => learnWeights([], basis, { propensities: [0] })).toThrow(/propensities/)
    expect(() => learnWeights([], basis, { speed: 1 } as never)).toThrow(/options\.speed/)
    expect(() => learnWeights([], { ...basis, weights: {} })).toThrow(/weights/)
  })
})

describe('what a log says', () => {
  const shown = (
    query: string,
    manufacturer: string,
    rank: number,
    time: string,
    utilities: object = { process: 0.5 },
  ) => ({ kind: 'shown', query, manufacturer, rank, time, score: 0.5, utilities }) as LearningEvent
  const came = (kind: LearningEvent['kind'], query: string, time: string, manufacturer = 'm') =>
    ({ kind, query, manufacturer, time }) as LearningEvent
  const outcomeOf = (...events: LearningEvent[]) =>
    episodesOf([shown('q', 'm', 1, '2026-01-01'), ...events]).episodes[0]!.showings[0]!.outcome
  const codesOf = (...events: LearningEvent[]) =>
    episodesOf([shown('q', 'm', 1, '2026-01-01T12:00'), ...events]).issues.map(({ index, code }) => [index, code])

  it('takes the furthest outcome, of equally far ones the latest', () => {
    expect(outcomeOf(came('delivered', 'q', '2026-02-01'), came('contacted', 'q', '2026-05-01'))).toBe('delivered')
    expect(outcomeOf(came('contacted', 'q', '2026-02-01T09:00'), came('delivered', 'q', '2026-02-01'))).toBe(
      'delivered',
    )
    expect(outcomeOf(came('delivered', 'q', '2026-02-01'), came('failed', 'q', '2026-03-01'))).toBe('failed')
    expect(outcomeOf(came('declined', 'q', '2026-02-01'), came('quoted', 'q', '2026-03-01'))).toBe('quoted')
  })

  it('compares times as times, in whatever zone they were written', () => {
    // 09:00 in Tashkent is 04:00 UTC
    expect(outcomeOf(came('failed', 'q', '2026-02-01T09:00+05:00'), came('delivered', 'q', '2026-02-01T05:00Z'))).toBe(
      'delivered',
    )
    expect(outcomeOf(came('failed', 'q', '2026-02-01T09:00:30'), came('delivered', 'q', '2026-02-01T09:00Z'))).toBe(
      'failed',
    )
    expect(['2026-02-01T99:99', '2026-02-01T::', '2026-02-30', '2026-02-01T24:00', '1.2.2026'].map(instantOf)).toEqual(
      Array(5).fill(undefined),
    )
    expect(instantOf('1970-01-02T01:00:00.5-01:30')).toBe(86_400 + 2.5 * 3600 + 0.5)
  })

  it('reports what cannot be: before it was shown, told twice, two makers at one rank, lists for records', () => {
    expect(codesOf(came('delivered', 'q', '2025-12-30'))).toEqual([[1, 'event.early']])
    expect(codesOf(came('quoted', 'q', '2026-01-01'))).toEqual([])
    expect(codesOf(came('quoted', 'q', '2026-02-01'), came('quoted', 'q', '2026-02-01'))).toEqual([
      [2, 'event.duplicate'],
    ])
    expect(codesOf(shown('q', 'n', 1, '2026-01-01T13:00'))).toEqual([[1, 'event.duplicate']])
    expect(codesOf(shown('r', 'n', 1, '2026-01-01', [0.5]))).toEqual([[1, 'event.utilities']])
    expect(codesOf({ ...shown('r', 'n', 1, '2026-01-01'), found: [] } as never)).toEqual([[1, 'event.shape']])
    expect(learnWeights([shown('q', 'm', 1, '2026-01-01', { colour: 0.5 })], basis).issues).toMatchObject([
      { index: 0, code: 'event.utilities' },
    ])
  })

  it('names what an event lacks, and survives one that cannot be written', () => {
    const circle = { kind: 'liked', query: 'q', manufacturer: 'm' } as Record<string, unknown>
    circle['self'] = circle
    const hostile = {
      toJSON() {
        throw new Error('no')
      },
    }
    const numbered = { ...shown('q', 'm', 1, '2026-01-01'), query: 17, manufacturer: 4 }
    const { issues } = episodesOf([circle, hostile, numbered, []] as never)
    expect(issues.map(({ code }) => code)).toEqual(Array(4).fill('event.shape'))
    expect(issues[0]!.received).toBe('an object')
    expect(issues[2]!.expected).toBe('query and manufacturer as texts that are not empty')
  })

  it('takes an outcome for none of two showings of one question id, but for the one that was shown again alike', () => {
    const again = (rank: number) => shown('q', 'm', rank, '2026-06-01')
    const before = came('contacted', 'q', '2026-05-01')
    const after = came('delivered', 'q', '2026-07-01')
    expect(outcomeOf(again(2), after)).toBeUndefined()
    expect(outcomeOf(after, again(2), before)).toBe('contacted')
    expect(outcomeOf(again(1), after)).toBe('delivered')
    const { issues } = episodesOf([shown('q', 'm', 1, '2026-01-01'), again(2), after])
    expect(issues.map(({ index, code }) => [index, code])).toEqual([
      [1, 'event.duplicate'],
      [2, 'event.duplicate'],
    ])
    expect(issues[1]!.expected).toMatch(/an id of its own/)
  })

  it('tests on questions that are later: of one day nothing is', () => {
    const sameDay = log(240, { process: 0.1, capacity: 0.8, proximity: 0.1 }).map((event) => ({
      ...event,
      time: event.kind === 'shown' ? '2025-03-01' : '2025-03-02',
    }))
    const learning = learnWeights(sameDay, basis)
    expect(learning).toMatchObject({ verdict: 'declined', needs: [{ code: 'later.few', among: 'later', have: 0 }] })
  })

  it('compares only makers of one standing: no weight parts the others', () => {
    const of = (standing: 'fits' | 'open') =>
      Array.from({ length: 60 }, (_, q) => [
        { ...shown(`q${q}`, 'a', 1, '2025-01-01', { process: 0.1, capacity: 0.9, proximity: 0 }), standing },
        { ...shown(`q${q}`, 'b', 2, '2025-01-01', { process: 0.9, capacity: 0.1, proximity: 0 }), standing: 'open' },
        came('delivered', `q${q}`, '2025-02-01', 'a'),
      ]).flat() as LearningEvent[]
    const pairsIn = (standing: 'fits' | 'open') =>
      episodesOf(of(standing)).episodes.flatMap((one) =>
        comparisonsOf(one, Object.keys(CURRENT), (rank) => 1 / rank, 0),
      )
    expect(pairsIn('open')).toHaveLength(60)
    expect(pairsIn('fits')).toHaveLength(0)
  })

  it('compares no near misses: the effort of their gaps parts them', () => {
    const near = (q: number, manufacturer: string, rank: number, process: number) => ({
      ...shown(`q${q}`, manufacturer, rank, '2025-01-01', { process, capacity: 0.5, proximity: 0 }),
      standing: 'misses' as const,
    })
    const log = Array.from({ length: 9 }, (_, q) => [
      near(q, 'a', 1, 0.1),
      near(q, 'b', 2, 0.9),
      came('delivered', `q${q}`, '2025-02-01', 'a'),
    ]).flat()
    const { episodes, issues } = episodesOf(log)
    expect(issues).toEqual([])
    expect(episodes.flatMap((one) => comparisonsOf(one, Object.keys(CURRENT), () => 1, 0))).toEqual([])
  })
})

describe('a learned model in a matcher', () => {
  const makers = [
    { id: 'a', name: 'A', processes: ['turning'], capabilities: [{ process: 'turning', capacity: '100 шт/год' }] },
    { id: 'b', name: 'B', capabilities: [{ process: 'machining', capacity: '9000 шт/год' }] },
  ]
  const part = { name: 'Вал', processes: ['turning'], annualVolume: '1000 шт/год', require: [] }

  it('changes weights and adds probabilities, through JSON', async () => {
    const plain = createMatcher({ manufacturers: makers })
    const answer = await plain.match(part)
    const shown = shownEvents(answer, 'q1', '2026-01-01')
    expect(answer.nearMisses).toEqual([])
    expect(shown.map(({ rank, manufacturer }) => [rank, manufacturer])).toEqual([
      [1, 'b'],
      [2, 'a'],
    ])
    const model = {
      kind: 'hamkor.learned',
      version: 1,
      fingerprint: `weightedSum: ${Object.keys(plain.basis.weights).sort().join(' ')}`,
      weights: { ...plain.basis.weights, capacity: 0 },
      calibration: {
        points: [
          [0.1, 0],
          [0.9, 0.8],
        ],
        of: ['delivered'],
      },
      from: '2025-01-01',
      to: '2025-12-31',
      events: 900,
    } as const
    const taught = createMatcher({ manufacturers: makers, learned: JSON.parse(JSON.stringify(model)) })
    const { matches } = await taught.match(part)
    expect(matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['a', 'b'])
    expect(matches[0]!.probability).toBeCloseTo(((matches[0]!.score - 0.1) / 0.8) * 0.8, 9)
    // a host's own weight still comes on top
    const own = createMatcher({ manufacturers: makers, learned: model, weights: { capacity: 1 } })
    expect((await own.match(part)).matches[0]!.manufacturer.id).toBe('b')
    // what a maker was learned to come to does not depend on how the list is ordered today
    const chances = async (matcher: typeof own, weights = {}) =>
      Object.fromEntries(
        (await matcher.match(part, { weights })).matches.map((one) => [one.manufacturer.id, one.probability]),
      )
    expect(await chances(own)).toEqual(await chances(taught))
    expect(await chances(taught, { capacity: 5, process: 0.01 })).toEqual(await chances(taught))
  })

  it('refuses no model, and one whose weights or times are not those of learning', () => {
    const { weights, method } = createMatcher({ manufacturers: [] }).basis
    const fingerprint = `${method.id}: ${Object.keys(weights).sort().join(' ')}`
    const model = {
      kind: 'hamkor.learned',
      version: 1,
      fingerprint,
      weights,
      from: '2026-01-01',
      to: '2026-02-01',
      events: 9,
    }
    const made = (learned: unknown) => () => createMatcher({ manufacturers: [], learned: learned as never })
    expect(made(model)).not.toThrow()
    for (const none of [null, '', 0, false, Number.NaN]) expect(made(none)).toThrow(/: learned: received/)
    expect(made(null)).toThrow(/: learned: received null; expected object$/)
    const [one] = Object.keys(weights)
    expect(made({ ...model, weights: { ...weights, [one!]: -1 } })).toThrow(/received -1; expected number to be >=0$/)
    expect(made({ ...model, weights: {} })).toThrow(/learned\.weights\.\w+: received undefined/)
    expect(made({ ...model, weights: { ...weights, colour: 1 } })).toThrow(/learned\.weights: received "colour"/)
    const huge = Object.fromEntries(Object.keys(weights).map((id) => [id, 1e308]))
    expect(made({ ...model, weights: huge })).toThrow(/learned\.weights: received Infinity/)
    expect(made({ ...model, from: 'never' })).toThrow(/learned\.from: received "never"/)
    expect(made({ ...model, version: 2 })).toThrow('learned.version: received 2; expected 1')
  })

  it.each([
    [{ fingerprint: 'topsis: x' }, /fingerprint/],
    [{ version: 2 }, /version/],
    [{ weights: { process: -1 } }, /weights/],
    [{ foo: 1 }, /learned\.foo: received 1; expected no such key/],
    [
      {
        calibration: {
          points: [
            [0.5, 0.9],
            [0.4, 1],
          ],
          of: ['delivered'],
        },
      },
      /calibration/,
    ],
  ])('refuses %j', (wrong, message) => {
    const model = { kind: 'hamkor.learned', version: 1, fingerprint: 'x', weights: {}, from: '', to: '', events: 0 }
    expect(() => createMatcher({ manufacturers: [], learned: { ...model, ...wrong } as never })).toThrow(message)
  })
})
