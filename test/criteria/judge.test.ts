import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { judge } from '../../src/criteria/judge.js'
import { type Plan, planOf } from '../../src/criteria/plan.js'
import { toMatch, toNearMiss } from '../../src/criteria/present.js'
import type { Capability } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { capability, maker, need, offers, part, route, step } from './support.js'

const plan = (asked: Part): Plan =>
  planOf(asked, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
const judged = (asked: Part, ...capabilities: Partial<Capability>[]) =>
  judge(plan(asked), maker({ capabilities: capabilities.map(capability) }))
const standingOf = (asked: Part, verdict: ReturnType<typeof judge>, criterion: string) => {
  const at = plan(asked).criteria.findIndex(({ id }) => id === criterion)
  return verdict.assessments[at]?.standing
}

describe('score', () => {
  it('is the weighted mean over the criteria that the part makes applicable', () => {
    const asked = part({ annualVolume: { value: 100, unit: 'piece' } })
    const verdict = judged(asked, { capacity: { value: 50, unit: 'piece' } })
    const match = toMatch(plan(asked), verdict)
    // process 1 · 0.2, capacity 0.5 · 0.08, ownManufacture (open) 0.3 · 0.02, over 0.3
    expect(match.criteria.map(({ criterion }) => criterion)).toEqual(['process', 'capacity', 'ownManufacture'])
    expect(match.score).toBeCloseTo((0.2 + 0.04 + 0.006) / 0.3, 9)
    expect(match.range[0]).toBeCloseTo(0.24 / 0.3, 9)
    expect(match.range[1]).toBeCloseTo(0.26 / 0.3, 9)
    // a preferred miss and an open ownManufacture leave the standing alone
    expect(match.standing).toBe('fits')
    expect(match.openQuestions.map(({ criterion }) => criterion)).toEqual(['ownManufacture'])
  })

  it('has the default weights of the documented table', () => {
    expect(Object.fromEntries(builtinCriteria().map(({ id, weight }) => [id, weight]))).toEqual({
      process: 0.2,
      material: 0.17,
      certificates: 0.16,
      experience: 0.09,
      capacity: 0.08,
      precision: 0.08,
      envelope: 0.05,
      parameters: 0.04,
      leadTime: 0.04,
      lotSize: 0.03,
      proximity: 0.02,
      ownManufacture: 0.02,
      window: 0.02,
    })
    expect(builtinCriteria().reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    expect(
      builtinCriteria()
        .filter(({ rejects }) => rejects === 'whenMissed')
        .map(({ id }) => id),
    ).toEqual(['process', 'material', 'precision', 'envelope', 'parameters', 'certificates', 'ownManufacture'])
  })
})

describe('one capability at a time', () => {
  const asked = part({
    precision: { itGrade: 7 },
    dimensions: { shape: 'cylinder', diameterMm: 300, lengthMm: 100 },
  })
  const fine = { precision: { itGrade: 6 }, envelope: { shape: 'cylinder', diameterMm: 100, lengthMm: 200 } } as const
  const large = { precision: { itGrade: 9 }, envelope: { shape: 'cylinder', diameterMm: 500, lengthMm: 500 } } as const

  it('never mixes rows: a fine small lathe and a coarse large one do not make a fine large one', () => {
    expect(judged(asked, fine, large).standing).toBe('misses')
    expect(judged(asked, { ...large, ...{ precision: fine.precision } }).standing).toBe('fits')
  })

  it('answers with the best row by (standing, score), then by basis', () => {
    const both = { ...fine, envelope: large.envelope }
    expect(judged(asked, fine, both, large).steps[0]!.capability).toBe(1)
    expect(judged(asked, both, { ...both, basis: 'documented' }).steps[0]!.capability).toBe(1)
    expect(judged(asked, both, { ...both, basis: 'documented' }).basis).toBe('documented')
  })

  it('lets two steps be answered by two rows, and tells the weakest basis', () => {
    const chain = part({ routes: [route(['sand-casting', 'turning'])] })
    const verdict = judged(chain, { process: 'turning', basis: 'verified' }, { process: 'sand-casting' })
    expect(verdict.steps.map((answer) => answer.capability)).toEqual([1, 0])
    expect(verdict).toMatchObject({ standing: 'fits', basis: 'stated' })
  })
})

describe('routes', () => {
  const pan = part({
    routes: [
      route(['high-pressure-die-casting', 'machining'], [need('adc12')]),
      route(['deep-drawing', 'blanking-piercing'], [need('dc04')]),
    ],
  })
  const presses = [
    { process: 'deep-drawing', materials: offers('dc04') },
    { process: 'blanking-piercing', materials: offers('dc04') },
  ]

  it('lets the best route by (standing, score) speak and lists the others', () => {
    const verdict = judged(pan, ...presses)
    expect(verdict).toMatchObject({ route: 1, standing: 'fits' })
    expect(verdict.alternatives.map((other) => [other.route, other.standing])).toEqual([[0, 'misses']])
  })

  it('ties a material to its route: drawing of the casting alloy is neither', () => {
    const wrong = presses.map((row) => ({ ...row, materials: offers('adc12') }))
    expect(judged(pan, ...wrong).standing).toBe('misses')
  })

  it('asks of the criteria only what a route demands', () => {
    const asked = part({
      massKg: 2,
      routes: [route(['wire-harness-assembly']), route(['turning'])],
    })
    const harness = judged(asked, { process: 'wire-harness-assembly' })
    expect(harness.route).toBe(0)
    const envelope = toMatch(plan(asked), harness).criteria.find(({ criterion }) => criterion === 'envelope')
    expect(envelope).toMatchObject({ standing: 'fits', utility: 1, reason: { code: 'notDemanded' } })
  })
})

describe('steps that nobody serves', () => {
  const asked = part({
    precision: { itGrade: 7 },
    routes: [route([step('sand-casting', 'inferred'), step('turning', 'inferred')], [need('sch20', 'inferred')])],
  })
  const foundry = { process: 'sand-casting', materials: offers('sch20') }

  it('leave an inferred secondary step open, and hold no sibling against the maker', () => {
    // its milling is coarser than IT7, but the turning may be subcontracted
    const verdict = judged(asked, foundry, { process: 'milling', precision: { itGrade: 12 } })
    expect(verdict.standing).toBe('open')
    const match = toMatch(plan(asked), verdict)
    const process = match.criteria.find(({ criterion }) => criterion === 'process')!
    expect(process.utility).toBeCloseTo(Math.sqrt(0.3), 12)
    expect(process.steps!.map(({ reason }) => reason.code)).toEqual(['process.same', 'process.notListed'])
    expect(standingOf(asked, verdict, 'precision')).toBe('open')
  })

  it('count what was only inferred of them, and are as if it were not there where it would miss', () => {
    const inferred = { process: 'turning', basis: 'inferred' } as const
    const utility = (...own: NonNullable<Parameters<typeof capability>[0]>[]) =>
      toMatch(plan(asked), judged(asked, foundry, ...own)).criteria.find(({ criterion }) => criterion === 'process')!
        .utility
    expect(utility(inferred)).toBeCloseTo(Math.sqrt(0.8), 12)
    expect(utility({ ...inferred, precision: { itGrade: 12 } })).toBeCloseTo(Math.sqrt(0.3), 12)
    expect(judged(asked, foundry, { ...inferred, precision: { itGrade: 12 } }).standing).toBe('open')
  })

  it('are open where the process was not understood: nobody is shown to lack it', () => {
    const puzzling = part({ routes: [route(['sand-casting', '?sehrli ishlov'], [need('sch20')])] })
    expect(judged(puzzling, foundry).standing).toBe('open')
    expect(judged(puzzling, foundry, { process: '?sehrli ishlov', materials: offers('sch20') }).standing).toBe('fits')
  })

  it('reject a stated one, and an inferred primary one', () => {
    const stated = part({ routes: [route(['sand-casting', 'turning'])] })
    expect(judged(stated, foundry).standing).toBe('misses')
    expect(judged(asked, { process: 'turning' }).standing).toBe('misses')
  })

  it('are all open for a maker without any capability, who is of no interest', () => {
    const verdict = judged(asked)
    expect(verdict).toMatchObject({ standing: 'open', interest: 'none', basis: 'inferred' })
    expect(verdict.steps[0]!.assessments[0]!.reason.code).toBe('step.none')
    const process = toMatch(plan(asked), verdict).criteria[0]!
    expect(process.reason).toMatchObject({ code: 'process.someSteps', offered: { kind: 'share', value: 0 } })
    expect(process.reason.required).toMatchObject({ items: [{ id: 'sand-casting' }, { id: 'turning' }] })
  })
})

describe('near misses', () => {
  const asked = part({
    annualVolume: { value: 100_000, unit: 'piece' },
    precision: { itGrade: 7 },
    leadTimeDays: 30,
    certificates: [{ id: 'iatf16949', text: 'IATF 16949' }],
    routes: [route(['sand-casting', 'turning', 'zinc-plating'], [need('sch20')])],
  })
  const shop = maker({
    capabilities: [
      capability({
        precision: { itGrade: 9 },
        materials: offers('sch20'),
        capacity: { value: 60_000, unit: 'piece' },
        leadTimeDays: 45,
      }),
    ],
    certificates: [{ id: 'iso9001', text: 'ISO 9001' }],
  })

  it('list every gap with its step and its effort, preferred ones too', () => {
    const nearMiss = toNearMiss(plan(asked), judge(plan(asked), shop))
    expect(nearMiss.gaps.map(({ criterion, process, effort }) => `${criterion} ${process} ${effort}`)).toEqual([
      'process sand-casting build', // 8
      'process zinc-plating equip', // 4
      'precision turning equip', // two grades: 4
      'capacity turning adjust', // 2
      'leadTime turning paper', // 1
      'certificates undefined paper', // 1
    ])
    expect(nearMiss.effort).toBe(20)
  })

  it('judge a related process on the best of the nearest rows, whatever their order', () => {
    const turned = part({ leadTimeDays: 30 })
    const slow = { process: 'milling', leadTimeDays: 60 }
    const quick = { process: 'milling', leadTimeDays: 20 }
    const gaps = (...rows: Partial<Capability>[]) => toNearMiss(plan(turned), judged(turned, ...rows)).gaps
    expect(gaps(slow, quick)).toEqual(gaps(quick, slow))
    expect(gaps(slow, quick)).toMatchObject([
      { criterion: 'process', process: 'turning', reason: { code: 'process.other' }, effort: 'equip' },
    ])
    expect(gaps(slow).map(({ criterion }) => criterion)).toEqual(['process', 'leadTime'])
  })
})

describe('interest', () => {
  const disc = part({
    routes: [route([step('sand-casting', 'inferred'), step('turning', 'inferred')])],
    terms: [
      { term: 'part:brake-disc', weight: 3 },
      { term: 'tormoz', weight: 1 },
    ],
  })
  const interest = (asked: Part, process?: string, terms: string[] = []) =>
    judge(plan(asked), maker({ terms, capabilities: process ? [capability({ process })] : [] })).interest

  it.each([
    ['sand-casting', [], 'process'],
    ['casting', [], 'process'], // the wider term: open
    ['shell-molding', [], 'near'], // two edges away
    ['sewing', [], 'none'], // a garment factory is never near a casting
    ['turning', [], 'none'], // serves only the secondary step
    ['sewing', ['part:brake-disc'], 'experience'],
    ['shell-molding', ['part:brake-disc'], 'near'],
    ['sewing', ['tormoz'], 'none'], // one plain word is no evidence
    [undefined, ['part:brake-disc'], 'experience'],
    [undefined, [], 'none'],
  ])('of a maker of %s with products %o: %s', (process, terms, expected) => {
    expect(interest(disc, process, terms)).toBe(expected)
  })

  it('counts any step where the route has no primary one', () => {
    const shaft = part({ routes: [route(['turning', 'hardening'])] })
    expect(interest(shaft, 'cnc-turning')).toBe('process')
    expect(interest(shaft, 'hardening')).toBe('process')
  })

  it('keeps an experienced maker without a capability record as an open match', () => {
    const verdict = judge(plan(disc), maker({ terms: ['part:brake-disc'] }))
    expect(verdict).toMatchObject({ standing: 'open', interest: 'experience' })
  })
})

describe('require', () => {
  const asked = part({
    annualVolume: { value: 100, unit: 'piece' },
    certificates: [{ id: 'iso9001', text: 'ISO 9001' }],
  })
  const shop = maker({
    capabilities: [capability({ capacity: { value: 50, unit: 'piece' } })],
    certificates: [],
  })

  it('replaces the list of criteria that reject', () => {
    expect(judge(plan(asked), shop).standing).toBe('misses') // the certificate
    expect(judge(plan({ ...asked, require: ['process'] }), shop).standing).toBe('fits')
    expect(judge(plan({ ...asked, require: ['process', 'capacity'] }), shop).standing).toBe('misses')
    expect(judge(plan({ ...asked, require: ['process', 'proximity'] }), shop).standing).toBe('fits') // not applicable
  })

  it('rejects a trader', () => {
    const trader = maker({ capabilities: [capability()], tradeClaims: ['savdo uyi'], ownEvidence: ['products'] })
    expect(judge(plan(part()), trader).standing).toBe('misses')
  })
})
