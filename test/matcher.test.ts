import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../src/catalog/default.js'
import { judge } from '../src/criteria/judge.js'
import { planOf } from '../src/criteria/plan.js'
import {
  builtinCriteria,
  createMatcher,
  HamkorError,
  type ManufacturerCriterion,
  memorySource,
  topsis,
  weightedProduct,
  weightedSum,
} from '../src/index.js'
import type { Part } from '../src/model/part.js'
import { retrievalNeedOf } from '../src/retrieve/need.js'
import { anyManufacturers, anyPart } from './support/arbitraries.js'

const turner = (id: string, more: object = {}) => ({
  id,
  name: id,
  capabilities: [{ process: 'turning', materials: ['сталь 45'], equipment: ['lathe'], ...more }],
})
const SHAFT = { id: 'shaft', processes: ['turning'], material: 'сталь 45' }

describe('match', () => {
  it('does not depend on what was asked before', async () => {
    const shop = (id: string, material: string, lon: number) => ({
      id,
      location: { lat: 41.3, lon },
      capabilities: [
        { process: 'sand casting', materials: ['СЧ20'] },
        { process: 'milling', materials: [material] },
      ],
    })
    // who mills iron mills what is cast of it, but alone the milling asks of the grade
    const makers = [
      shop('class', 'чугун', 69.2),
      ...Array.from({ length: 40 }, (_, i) => shop(`grade${i}`, 'СЧ20', 60)),
    ]
    const matcher = createMatcher({ manufacturers: makers })
    const part = { destination: 'Tashkent', material: 'СЧ20', processes: ['milling'] }
    const first = async (processes: string[]) => {
      const { matches } = await matcher.match({ ...part, processes }, { limit: 1 })
      return matches[0]!.manufacturer.id
    }
    expect(await first(['milling'])).toMatch(/^grade/)
    expect(await first(['sand casting', 'milling'])).toBe('class')
    expect(await first(['milling'])).toMatch(/^grade/)
  })

  it('gives the documented shape', async () => {
    const result = await createMatcher({ manufacturers: [turner('a')] }).match(SHAFT)
    expect(Object.keys(result).sort()).toEqual(['considered', 'issues', 'matches', 'nearMisses', 'part'])
    expect(result.part.id).toBe('shaft')
    const [match] = result.matches
    expect(match!.manufacturer.id).toBe('a')
    expect(match!.standing).toBe('fits')
    expect(match!.criteria.map(({ criterion }) => criterion)).toEqual([
      'process',
      'material',
      'experience',
      'ownManufacture',
    ])
    expect(result.considered).toEqual({ indexed: 1, screened: 1, scored: 1, noEvidence: 0, answer: 'exact' })
  })

  it('puts fits before open, however high the open one scores', async () => {
    const { matches } = await createMatcher({
      manufacturers: [
        { ...turner('open', { process: 'machining', capacity: '1 000 000 шт/год' }), certificates: ['IATF 16949'] },
        turner('fits', { capacity: '10 шт/год' }),
      ],
    }).match({ ...SHAFT, annualVolume: '500 000 шт/год' })
    expect(matches.map(({ standing }) => standing)).toEqual(['fits', 'open'])
    expect(matches[1]!.score).toBeGreaterThan(matches[0]!.score)
  })

  it('orders near misses by the effort of their gaps, and lists every gap', async () => {
    const { nearMisses } = await createMatcher({
      manufacturers: [
        { ...turner('paper'), certificates: [] },
        { ...turner('small', { envelope: '100×100×100 мм' }), certificates: [] },
        { ...turner('alien', { process: 'milling' }), certificates: ['IATF 16949'] },
      ],
    }).match({ ...SHAFT, certificates: ['IATF 16949'], dimensions: '300×50×50 мм' })
    expect(nearMisses.map(({ manufacturer, effort }) => [manufacturer.id, effort])).toEqual([
      ['paper', 1],
      ['alien', 4],
      // a third of the length is another plant: 8, and the certificate 1
      ['small', 9],
    ])
    expect(nearMisses[2]!.gaps.map(({ criterion }) => criterion)).toEqual(['envelope', 'certificates'])
  })

  it('contributions add up to the score, and the score lies in its range, for every method', async () => {
    for (const rank of [weightedSum(), weightedProduct(), topsis()]) {
      const { matches, nearMisses } = await createMatcher({
        rank,
        manufacturers: [turner('a'), turner('b', { process: 'machining' }), { ...turner('c'), certificates: [] }],
      }).match({ ...SHAFT, certificates: ['ISO 9001'], annualVolume: '100 шт/год', tolerance: 'IT9' })
      for (const { criteria, score, range } of [...matches, ...nearMisses]) {
        const sum = criteria.reduce((total, { contribution }) => total + contribution, 0)
        expect(sum).toBeCloseTo(score, 6)
        expect(range[0]).toBeLessThanOrEqual(score + 1e-9)
        expect(range[1]).toBeGreaterThanOrEqual(score - 1e-9)
        expect(criteria.reduce((total, { weight }) => total + weight, 0)).toBeCloseTo(1, 9)
      }
    }
  })

  it('a score does not depend on who else is there', async () => {
    const alone = await createMatcher({ manufacturers: [turner('a')] }).match(SHAFT)
    const among = await createMatcher({ manufacturers: [turner('z'), turner('a'), turner('b')] }).match(SHAFT)
    expect(among.matches.find(({ manufacturer }) => manufacturer.id === 'a')).toEqual(alone.matches[0])
    expect(among.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['a', 'b', 'z'])
  })

  it('keeps to limits, standings and filters', async () => {
    const matcher = createMatcher({
      manufacturers: [
        { ...turner('a'), location: { region: 'Andijon' }, certificates: ['IATF 16949'], attributes: { tier: 1 } },
        { ...turner('b'), location: { region: 'Навоий' }, attributes: { tier: 2 } },
        turner('c', { process: 'machining' }),
      ],
    })
    const ids = async (options: object) =>
      (await matcher.match(SHAFT, options)).matches.map(({ manufacturer }) => manufacturer.id)
    expect(await ids({})).toEqual(['a', 'b', 'c'])
    expect(await ids({ limit: 1 })).toEqual(['a'])
    expect(await ids({ limit: 0 })).toEqual([])
    expect(await ids({ standing: ['fits'] })).toEqual(['a', 'b'])
    expect(await ids({ where: { regions: ['Андижанская область'] } })).toEqual(['a'])
    expect(await ids({ where: { certificates: ['ISO 9001'] } })).toEqual(['a'])
    expect(await ids({ where: { ids: ['b', 'c'] } })).toEqual(['b', 'c'])
    expect(await ids({ where: { attributes: { tier: 2 } } })).toEqual(['b'])
    await expect(matcher.match(SHAFT, { where: { regions: ['Atlantis'] } })).rejects.toThrow(
      'no region or town of the catalog',
    )
    await expect(matcher.match(SHAFT, { where: { region: 'Andijon' } as never })).rejects.toThrow('where.region')
    await expect(matcher.match(SHAFT, { where: { regions: 'Andijon' as never } })).rejects.toThrow('a list of texts')
    await expect(matcher.match(SHAFT, { lmit: 3 } as never)).rejects.toThrow('options.lmit: received 3')
    await expect(matcher.match(SHAFT, { limit: -1 })).rejects.toThrow('limit: received -1')
    await expect(matcher.match(SHAFT, { weights: { price: 1 } })).rejects.toThrow('weights.price')
    await expect(matcher.match(SHAFT, { weights: { process: Number.NaN } })).rejects.toThrow('weights.process')
  })

  it('a part that asks for nothing special is not turned away by what it does not require', async () => {
    const matcher = createMatcher({ manufacturers: [{ ...turner('a'), certificates: [] }] })
    const demanding = { ...SHAFT, certificates: ['IATF 16949'] }
    expect((await matcher.match(demanding)).matches).toEqual([])
    const lenient = await matcher.match({ ...demanding, require: ['process', 'material'] })
    expect(lenient.matches[0]!.standing).toBe('fits')
    const unknown = await matcher.match({ ...demanding, require: ['process', 'price'] })
    expect(unknown.issues).toMatchObject([{ code: 'require.unknown', received: 'price' }])
  })

  it('finds every maker that brute force finds', async () => {
    await fc.assert(
      fc.asyncProperty(anyManufacturers(), anyPart(), async (manufacturers, part) => {
        const plan = planOf(part as Part, {
          catalog: defaultCatalog,
          criteria: builtinCriteria(),
          method: weightedSum(),
        })
        const found = new Set<string>()
        const source = memorySource(defaultCatalog, manufacturers)
        for await (const batch of source.retrieve(retrievalNeedOf(plan))) for (const { id } of batch) found.add(id)
        for (const manufacturer of manufacturers) {
          const { interest, standing } = judge(plan, manufacturer)
          const isShown = standing === 'misses' ? interest === 'process' || interest === 'near' : interest === 'process'
          if (isShown) expect(found).toContain(manufacturer.id)
        }
      }),
      { numRuns: 150, seed: 71 },
    )
  })
})

describe('a host criterion', () => {
  const criterion = (assess: ManufacturerCriterion<true>['assess'], rejects: 'never' | 'whenMissed' = 'never') => ({
    id: 'approved',
    scope: 'manufacturer' as const,
    weight: 0.5,
    rejects,
    require: () => true as const,
    assess,
  })

  it('takes part in score and order, and may reject', async () => {
    const assess: ManufacturerCriterion<true>['assess'] = (_, { id }) =>
      id === 'b'
        ? { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'host.yes', text: 'approved' } }
        : { standing: 'misses', utility: 0, evidence: 'stated', reason: { code: 'host.no', text: 'not approved' } }
    const manufacturers = [turner('a'), turner('b')]
    const preferred = await createMatcher({
      manufacturers,
      criteria: [...builtinCriteria(), criterion(assess)],
    }).match(SHAFT)
    expect(preferred.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['b', 'a'])
    const required = await createMatcher({
      manufacturers,
      criteria: [...builtinCriteria(), criterion(assess, 'whenMissed')],
    }).match({ ...SHAFT, require: ['process', 'approved'] })
    expect(required.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['b'])
    expect(required.nearMisses[0]!.gaps[0]!.reason).toEqual({ code: 'host.no', text: 'not approved' })
    expect(required.issues).toEqual([])
  })

  it.each([
    [
      'throws',
      () => {
        throw new Error('no connection')
      },
      'criterion "approved" threw in assess: no connection',
    ],
    [
      'gives no number',
      () => ({ standing: 'fits', utility: Number.NaN, evidence: 'stated', reason: { code: 'host.x' } }),
      'criterion "approved" gave the utility NaN',
    ],
  ])('that %s is named', async (_, assess, message) => {
    const matcher = createMatcher({
      manufacturers: [turner('a')],
      criteria: [...builtinCriteria(), criterion(assess as ManufacturerCriterion<true>['assess'])],
    })
    await expect(matcher.match(SHAFT)).rejects.toThrow(message)
    await expect(matcher.match(SHAFT)).rejects.toBeInstanceOf(HamkorError)
  })
})

describe('intake', () => {
  it('reports every row that could not be read whole, and keeps the rest of it', () => {
    const hostile = JSON.parse('{"id": "proto", "__proto__": {"polluted": true}, "processes": ["turning"]}') as object
    const { intake } = createMatcher({
      manufacturers: [
        turner('a'),
        turner('a'),
        { name: 'no id', processes: ['turning'] },
        { id: '', processes: ['turning'] },
        { id: 'nan', employees: Number.NaN, processes: ['turning'] },
        { id: 'negative', capabilities: [{ process: 'turning', capacity: -5 }] },
        { id: 'date', certificates: [{ name: 'ISO 9001', validUntil: '2027-02-30' }] },
        { id: 'long', name: 'x'.repeat(1_000_000), processes: ['turning'] },
        hostile,
        { id: 'typo', capabilites: [] },
        'a line of text',
        null,
      ],
    })
    expect(intake.accepted).toBe(7)
    const codes = new Map(intake.issues.map(({ index, code, path }) => [index, `${code} ${path.join('.')}`]))
    expect(Object.fromEntries(codes)).toEqual({
      1: 'id.duplicate id',
      2: 'id.missing id',
      3: 'id.missing id',
      4: 'number.notFinite employees',
      5: 'number.negative capabilities.0.capacity',
      6: 'date.invalid certificates.0.validUntil',
      7: 'limit.textLength name',
      8: 'key.reserved __proto__',
      9: 'key.unknown capabilites',
      10: 'record.type ',
      11: 'record.type ',
    })
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined()
  })

  it('adds, updates and removes; answers follow', async () => {
    const matcher = createMatcher({ manufacturers: [turner('a')] })
    const ids = async () => (await matcher.match(SHAFT)).matches.map(({ manufacturer }) => manufacturer.id)
    expect(await matcher.add([turner('b'), turner('a')])).toMatchObject({
      accepted: 1,
      issues: [{ id: 'a', index: 1, code: 'id.duplicate' }],
    })
    expect(await ids()).toEqual(['a', 'b'])
    expect((await matcher.update([turner('a', { process: 'sewing', materials: ['fabric'] })])).accepted).toBe(1)
    expect(await ids()).toEqual(['b'])
    expect(await matcher.remove(['b', 'nobody'])).toBe(1)
    expect(await ids()).toEqual([])
    expect(matcher.intake.accepted).toBe(3)
  })

  it('refuses a set-up that is none', () => {
    expect(() => createMatcher({ manufacturers: 'all of them' as never })).toThrow('manufacturers: received')
    expect(() => createMatcher({ manufacturers: [], rank: {} as never })).toThrow('rank')
    const twice = [...builtinCriteria(), ...builtinCriteria()]
    expect(() => createMatcher({ manufacturers: [], criteria: twice })).toThrow('each criterion id once')
  })

  it('reads a stream of rows, tells how far it has come, and can be stopped', async () => {
    async function* rows() {
      for (let i = 0; i < 200; i++) yield turner(`m-${String(i).padStart(3, '0')}`)
    }
    const seen: number[] = []
    const matcher = await createMatcher.from(rows(), { onProgress: ({ done }) => seen.push(done) })
    expect(matcher.intake.accepted).toBe(200)
    expect(seen.at(-1)).toBe(200)
    const reason = new Error('enough')
    await expect(createMatcher.from(rows(), { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })
})

describe('matchAll', () => {
  it('answers in the order of the parts, one by one, as match does', async () => {
    const matcher = createMatcher({ manufacturers: [turner('a')] })
    const parts = [SHAFT, 'втулка, токарная обработка, сталь 45', { id: 'nothing' }]
    const progress: string[] = []
    const results = []
    for await (const result of matcher.matchAll(parts, {
      onProgress: ({ done, total }) => progress.push(`${done}/${total}`),
    }))
      results.push(result)
    expect(results).toEqual(await Promise.all(parts.map((part) => matcher.match(part))))
    expect(progress).toEqual(['1/3', '2/3', '3/3'])
  })

  it('stops with the reason of the signal', async () => {
    const matcher = createMatcher({ manufacturers: [turner('a')] })
    const controller = new AbortController()
    const reason = new Error('enough')
    let answered = 0
    const run = async () => {
      for await (const _ of matcher.matchAll([SHAFT, SHAFT, SHAFT], { signal: controller.signal })) {
        answered += 1
        controller.abort(reason)
      }
    }
    await expect(run()).rejects.toBe(reason)
    expect(answered).toBe(1)
  })
})

describe('suggest', () => {
  it('completes what is typed, in any of the languages', () => {
    const matcher = createMatcher({ manufacturers: [] })
    expect(matcher.suggest('тормоз').length).toBeGreaterThan(0)
    expect(matcher.suggest('quyi').length).toBeGreaterThan(0)
    expect(matcher.suggest('', 5)).toEqual([])
  })
})
