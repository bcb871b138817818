import { describe, expect, it } from 'vitest'
import { brierSkill } from '../../src/evaluate/calibration.js'
import { calibrate, chanceOf, probabilityOf } from '../../src/learn/calibrate.js'
import { shownEvents } from '../../src/learn/shown-events.js'
import { createMatcher } from '../../src/matcher.js'
import { learnedModelSchema } from '../../src/model/learned-schema.js'
import type { Calibration, LearningEvent, ShownEvent } from '../../src/model/learning.js'
import { randomFrom } from '../../src/random.js'

function shownAt(query: string, score: number): ShownEvent {
  const utilities = { material: score }
  return { kind: 'shown', query, manufacturer: 'm', rank: 1, time: '2026-01-01', score, utilities }
}

/**
 * A log where equal scores mean different things: whoever is known to meet the material delivers three times of four,
 * whoever is unknown in it one time of four, whatever the score says.
 */
function log(questions: number, seed: number, isTold = true): LearningEvent[] {
  const random = randomFrom(seed)
  return Array.from({ length: questions }, (_, q): LearningEvent[] => {
    const isKnown = random.next() < 0.5
    const score = random.next()
    const shown: ShownEvent = {
      ...shownAt(`q${q}`, score),
      ...(isTold
        ? {
            standing: 'open',
            found: { material: { standing: isKnown ? 'fits' : 'open', evidence: isKnown ? 'stated' : 'none' } },
          }
        : {}),
    }
    const kind = random.next() < (isKnown ? 0.75 : 0.25) ? 'delivered' : 'failed'
    return [shown, { kind, query: `q${q}`, manufacturer: 'm', time: '2026-02-01' }]
  }).flat()
}

const known = { score: 0.5, standing: 'open', utilities: { material: 0.5 } } as const
const at = (standing: 'fits' | 'open', evidence: 'stated' | 'none', calibration: Calibration) =>
  chanceOf({ ...known, found: { material: { standing, evidence } } }, calibration)

describe('calibrate', () => {
  const calibration = calibrate(log(2000, 1))!

  it('tells makers of one score apart by what is known of them', () => {
    expect(at('fits', 'stated', calibration)).toBeCloseTo(0.75, 1)
    expect(at('open', 'none', calibration)).toBeCloseTo(0.25, 1)
  })

  it('is right on outcomes that it has not seen, where the score alone is not', () => {
    const later = log(2000, 2)
    const skill = (one: Calibration) =>
      brierSkill(
        later.flatMap((event, i) =>
          event.kind === 'shown'
            ? [{ probability: chanceOf(event, one), outcome: later[i + 1]!.kind === 'delivered' ? (1 as const) : 0 }]
            : [],
        ),
      )!
    // of a base rate of one half the true chances of ¾ and ¼ explain a quarter of the variance
    expect(skill(calibration)).toBeCloseTo(0.25, 1)
    expect(skill(calibrate(log(2000, 1, false))!)).toBeLessThan(0.02)
  })

  it('reads the score alone where the log tells no more, or the outcomes are few', () => {
    expect(calibrate(log(2000, 1, false))!.signs).toBeUndefined()
    expect(calibrate(log(50, 1))!.signs).toBeUndefined()
    expect(calibrate(log(30, 1))).toBeUndefined()
  })

  it('is no surer than the outcomes are many', () => {
    // 30 that delivered above 20 that failed, and one more the other way at each end: 30/31 and 1/21
    const events = Array.from({ length: 50 }, (_, q): LearningEvent[] => {
      const isGood = q < 30
      return [
        shownAt(`q${q}`, isGood ? 0.9 : 0.1),
        { kind: isGood ? 'delivered' : 'failed', query: `q${q}`, manufacturer: 'm', time: '2026-02-01' },
      ]
    }).flat()
    const parted = calibrate(events)!
    const of = (score: number) => chanceOf({ score, standing: 'open', utilities: {} }, parted)
    expect(of(0.9)).toBeCloseTo(30 / 31, 12)
    expect(of(0.1)).toBeCloseTo(1 / 21, 12)
    expect(of(1)).toBeLessThan(1)
    expect(of(0)).toBeGreaterThan(0)
  })

  it('refuses what it cannot use, by name', () => {
    expect(() => calibrate([], null as never)).toThrow(/: options: received null/)
    expect(() => calibrate([], { sucess: ['delivered'] } as never)).toThrow(/options\.sucess/)
    expect(() => calibrate([], { success: ['Delivered'] as never })).toThrow(/: success: received "Delivered"/)
    expect(() => calibrate([], { success: [] })).toThrow(/: success: received a list; expected one at least/)
    const match = { score: 0.5, standing: 'open', criteria: [] } as const
    expect(() => probabilityOf(match, undefined as never)).toThrow(/: calibration: received undefined/)
    expect(() => probabilityOf(match, { points: [], of: ['delivered'] })).toThrow(/: calibration\.points/)
    expect(() => probabilityOf({ ...match, score: Number.NaN }, calibration)).toThrow(/: match\.score: received NaN/)
    expect(() => shownEvents({ matches: [] }, '', '2026-01-01')).toThrow(/: query/)
    expect(() => shownEvents({ matches: [] }, 'q', 'yesterday')).toThrow(/: time: received "yesterday"/)
  })

  it('logs near misses behind the matches, unless only matches were shown', async () => {
    const matcher = createMatcher({
      manufacturers: [
        { id: 'mill', name: 'Mill', capabilities: [{ process: 'milling' }] },
        { id: 'small', name: 'Small lathes', capabilities: [{ process: 'turning', envelope: 'Ø40×100 mm' }] },
        { id: 'lathe', name: 'Lathes', capabilities: [{ process: 'turning', envelope: 'Ø400×900 mm' }] },
      ],
    })
    const answer = await matcher.match({ name: 'Вал', processes: ['turning'], dimensions: 'Ø120×300 mm' })
    const logged = shownEvents(answer, 'q', '2026-01-01')
    expect(logged.map(({ manufacturer, rank, standing }) => [manufacturer, rank, standing])).toEqual([
      ['lathe', 1, 'open'],
      ['small', 2, 'misses'],
      ['mill', 3, 'misses'],
    ])
    expect(shownEvents({ matches: answer.matches }, 'q', '2026-01-01')).toEqual(logged.slice(0, 1))
    expect(() => shownEvents({ matches: [], nearMisses: [{}] } as never, 'q', '2026-01-01')).toThrow(/nearMisses\[0\]/)
  })

  it('goes through JSON into a learned model', () => {
    const model = { kind: 'hamkor.learned', version: 1, fingerprint: 'x', weights: { material: 1 }, calibration }
    const read = learnedModelSchema.parse(JSON.parse(JSON.stringify({ ...model, from: '', to: '', events: 4000 })))
    expect(at('fits', 'stated', read.calibration as Calibration)).toBe(at('fits', 'stated', calibration))
  })

  it('gives a match the same as the log of it', () => {
    const criteria = [
      {
        criterion: 'material',
        standing: 'fits',
        utility: 0.5,
        weight: 1,
        contribution: 0.5,
        evidence: 'stated',
        reason: { code: 'material.same' },
      },
    ] as const
    expect(probabilityOf({ score: 0.5, standing: 'open', criteria }, calibration)).toBe(
      at('fits', 'stated', calibration),
    )
  })

  it('leaves out events whose findings are no findings', () => {
    const events = log(60, 1).map((event) =>
      event.kind === 'shown' ? { ...event, found: { material: { standing: 'maybe' } } } : event,
    ) as LearningEvent[]
    expect(calibrate(events)).toBeUndefined()
  })
})
