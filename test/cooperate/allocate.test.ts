import { describe, expect, it } from 'vitest'
import { highsSolver } from '../../src/cooperate/highs-solver.js'
import { explain } from '../../src/explain/explain.js'
import { createMatcher } from '../../src/matcher.js'
import type { AllocateOptions, Allocation, Lot } from '../../src/model/allocation.js'
import { LIMITS } from '../../src/model/limits.js'

const solver = highsSolver()

/** A foundry with one capability for sand casting. */
function foundry(id: string, capability: object, rest: object = {}) {
  return { id, name: id, capabilities: [{ process: 'sand casting', materials: ['СЧ20'], ...capability }], ...rest }
}

function casting(id: string, volume: string | undefined, rest: object = {}) {
  const annualVolume = volume === undefined ? {} : { annualVolume: volume }
  return {
    id,
    name: 'flange',
    processes: ['sand casting'],
    material: 'СЧ20',
    unitPrice: '10 USD',
    ...annualVolume,
    ...rest,
  }
}

async function allocated(makers: readonly object[], parts: readonly object[], options: AllocateOptions = {}) {
  const matcher = createMatcher({ manufacturers: makers })
  const allocation = await matcher.allocate(parts, { gap: 0, solver, ...options })
  expect(overdrawn(allocation)).toEqual([])
  expect(allocation.gap).toBeGreaterThanOrEqual(0)
  expect(allocation.bound).toBeGreaterThanOrEqual(allocation.objective)
  return allocation
}

/** Capabilities whose lots take more than is free. */
function overdrawn({ lots }: Allocation): string[] {
  const taken = new Map<string, { used: number; free: number }>()
  for (const { manufacturer, uses } of lots) {
    for (const { capability, used, free } of uses) {
      if (!used || !free) continue
      const key = `${manufacturer.id}/${capability}`
      taken.set(key, { used: (taken.get(key)?.used ?? 0) + used.value, free: free.value })
    }
  }
  return [...taken].filter(([, { used, free }]) => used > free * (1 + 1e-9)).map(([key]) => key)
}

const shown = (lots: readonly Lot[]) => lots.map((lot) => [lot.part.id, lot.manufacturer.id, lot.quantity.value])
const reasons = ({ unmet }: Allocation) =>
  unmet.map(({ part, quantity, reason }) => [part.id, quantity?.value, reason.code])

describe('capacity that parts share', () => {
  it('goes to the parts that replace most, and the shortfall is told in pieces', async () => {
    const allocation = await allocated(
      [foundry('a', { capacity: '100 000 dona/yil' })],
      [casting('cheap', '80 000 dona', { unitPrice: '2 USD' }), casting('dear', '70 000 dona', { unitPrice: '9 USD' })],
    )
    expect(shown(allocation.lots)).toEqual([
      ['cheap', 'a', 30_000],
      ['dear', 'a', 70_000],
    ])
    expect(reasons(allocation)).toEqual([['cheap', 50_000, 'capacityTaken']])
    expect(allocation.unmet[0]!.candidates[0]!.reason.short).toEqual({ value: 50_000, unit: 'piece' })
    expect(allocation.value).toMatchObject({ demanded: 790_000, placed: 690_000, unconfirmed: 0 })
    expect(allocation.ended).toBe('proved')
  })

  it('is taken in its own unit: kg through mass, hours through cycle time, less what is in use', async () => {
    const kg = await allocated(
      [foundry('a', { capacity: '60 t/yil' })],
      [casting('p', '20 000 dona', { mass: '6 kg' })],
    )
    expect(shown(kg.lots)).toEqual([['p', 'a', 10_000]])
    expect(kg.lots[0]!.uses[0]).toMatchObject({
      used: { value: 60_000, unit: 'kg' },
      free: { value: 60_000, unit: 'kg' },
    })

    const hours = await allocated(
      [foundry('a', { capacity: '1000 soat/yil', cycleTime: '0.5 h', utilization: 0.6 })],
      [casting('p', '20 000 dona')],
    )
    expect(shown(hours.lots)).toEqual([['p', 'a', 800]])
    expect(reasons(hours)).toEqual([['p', 19_200, 'capacityShort']])
  })

  it('is taken by every step that the maker makes, twice where it makes two with one capability', async () => {
    const maker = {
      id: 'a',
      name: 'a',
      capabilities: [
        { process: 'sand casting', materials: ['СЧ20'], capacity: '100 000 dona/yil' },
        { process: 'machining', materials: ['СЧ20'], capacity: '30 000 dona/yil' },
      ],
    }
    const one = await allocated([maker], [casting('p', '90 000 dona', { processes: ['sand casting', 'machining'] })])
    expect(shown(one.lots)).toEqual([['p', 'a', 30_000]])
    expect(one.unmet[0]!.reason).toMatchObject({ code: 'capacityShort', process: 'machining' })
    const two = await allocated(
      [{ ...maker, capabilities: [maker.capabilities[0], { process: 'machining', capacity: '30 000 dona/yil' }] }],
      [casting('p', '90 000 dona', { processes: ['sand casting', 'turning', 'milling'] })],
    )
    expect(two.lots[0]!.quantity.value).toBe(15_000)
  })
})

describe('capacity that is not known', () => {
  const makers = [foundry('known', { capacity: '10 000 dona/yil' }), foundry('silent', {})]
  const parts = [casting('p', '30 000 dona')]

  it('is left out by default, and the maker is named as one to ask', async () => {
    const allocation = await allocated(makers, parts)
    expect(shown(allocation.lots)).toEqual([['p', 'known', 10_000]])
    const asked = allocation.unmet[0]!.candidates.find(({ manufacturer }) => manufacturer.id === 'silent')
    expect(asked?.reason).toEqual({ code: 'capacityUnknown', process: 'sand-casting' })
    const alone = await allocated([makers[1]!], parts)
    expect(reasons(alone)).toEqual([['p', 30_000, 'capacityUnknown']])
  })

  it('may be used on request, after what is known, and is marked', async () => {
    const { lots, value, unmet } = await allocated(makers, parts, { unknownCapacity: 'onRequest' })
    expect(lots.map(({ manufacturer, quantity, capacity }) => [manufacturer.id, quantity.value, capacity])).toEqual([
      ['silent', 20_000, 'unknown'],
      ['known', 10_000, 'known'],
    ])
    expect(lots[0]!.uses[0]).not.toHaveProperty('free')
    expect(value).toMatchObject({ placed: 300_000, unconfirmed: 200_000 })
    expect(unmet).toEqual([])
  })

  it('may be assumed by the host, and is marked as that', async () => {
    const { lots } = await allocated(makers, parts, {
      unknownCapacity: (_, { id }) => (id === 'silent' ? { value: 5_000, unit: 'piece' } : undefined),
    })
    expect(lots.map(({ manufacturer, quantity, capacity }) => [manufacturer.id, quantity.value, capacity])).toEqual([
      ['known', 10_000, 'known'],
      ['silent', 5_000, 'assumed'],
    ])
  })

  it('stated in a unit that the part does not convert to is told apart', async () => {
    const allocation = await allocated([foundry('a', { capacity: '60 t/yil' })], [casting('p', '20 000 dona')])
    expect(reasons(allocation)).toEqual([['p', 20_000, 'capacityUnit']])
  })

  it('is not hidden behind products: a maker without any capability gets nothing', async () => {
    const maker = { id: 'a', name: 'a', products: ['flange', 'brake disc'] }
    const { lots } = await allocated([maker], [casting('p', '20 000 dona', { name: 'brake disc' })])
    expect(lots).toEqual([])
  })
})

describe('a step that a maker does not make', () => {
  // the steps come of its family: a maker that does not list one is asked
  const PART = { id: 'p', name: 'Тормозной диск', material: 'СЧ20', annualVolume: '20 000 dona', unitPrice: '10 USD' }
  const half = foundry('half', { capacity: '30 000 dona/yil' })
  const whole = (turning: object, casts: object = {}) => ({
    ...foundry('whole', casts),
    capabilities: [
      { process: 'sand casting', materials: ['СЧ20'], ...casts },
      { process: 'turning', materials: ['СЧ20'], ...turning },
    ],
  })
  const taken = ({ lots }: Allocation) =>
    lots.map(({ manufacturer, quantity, capacity, lacks }) => [manufacturer.id, quantity.value, capacity, lacks])

  it('makes its lot unconfirmed, and is named', async () => {
    const allocation = await allocated([half], [PART])
    expect(taken(allocation)).toEqual([['half', 20_000, 'unknown', ['turning']]])
    expect(allocation.value).toMatchObject({ placed: 200_000, unconfirmed: 200_000 })
    const lines = { en: 'it does not list turning', ru: 'не заявлено', uz: 'roʻyxatida yoʻq' }
    for (const [lang, line] of Object.entries(lines)) {
      expect(explain(allocation, lang as 'en').toLowerCase()).toContain(line.toLowerCase())
    }
  })

  it('does not put its maker before one that has the step and tells less of it', async () => {
    const told = await allocated([half, whole({}, { capacity: '30 000 dona/yil' })], [PART])
    expect(taken(told)).toEqual([['whole', 20_000, 'unknown', undefined]])
    const silent = await allocated([half, whole({})], [PART])
    expect(taken(silent)).toEqual([['whole', 20_000, 'unknown', undefined]])
  })

  it('leaves known capacity first, and who tells nothing out where nobody lacks a step', async () => {
    const known = whole({ capacity: '50 000 dona/yil' }, { capacity: '8 000 dona/yil' })
    const allocation = await allocated([half, known], [PART])
    expect(taken(allocation)).toContainEqual(['whole', 8_000, 'known', undefined])
    expect(taken(await allocated([whole({})], [PART]))).toEqual([])
  })
})

describe('lots, set-up, makers per part', () => {
  it('leaves out a rest below every least lot, and says which', async () => {
    const allocation = await allocated(
      [
        foundry('a', { capacity: '10 000 dona/yil' }),
        foundry('b', { capacity: '10 000 dona/yil', lotSize: { min: 6_000 } }),
      ],
      [casting('p', '12 000 dona')],
    )
    // 6,000 each: the least lot of b is met by taking from a
    expect(allocation.unmet).toEqual([])
    const short = await allocated(
      [foundry('b', { capacity: '10 000 dona/yil', lotSize: { min: 6_000 } })],
      [casting('p', '5 000 dona')],
    )
    expect(reasons(short)).toEqual([['p', 5_000, 'lotBelowMinimum']])
    expect(short.unmet[0]!.candidates[0]!.reason.short).toEqual({ value: 6_000, unit: 'piece' })
  })

  it('takes a largest lot for one of many batches, or for a year where the host says so', async () => {
    const makers = [foundry('a', { capacity: '50 000 dona/yil', lotSize: { max: 1_000 } })]
    const parts = [casting('p', '20 000 dona')]
    expect(shown((await allocated(makers, parts)).lots)).toEqual([['p', 'a', 20_000]])
    const year = await allocated(makers, parts, { largestLot: 'year' })
    expect(shown(year.lots)).toEqual([['p', 'a', 1_000]])
    expect(reasons(year)).toEqual([['p', 19_000, 'lotAboveMaximum']])
  })

  it('starts a maker only where that pays, and counts the cost', async () => {
    const terms: AllocateOptions['terms'] = (_, { id }) => ({ setupCost: id === 'a' ? 50_000 : 150_000 })
    const makers = [foundry('a', { capacity: '8 000 dona/yil' }), foundry('b', { capacity: '8 000 dona/yil' })]
    const allocation = await allocated(makers, [casting('p', '16 000 dona')], { terms })
    expect(shown(allocation.lots)).toEqual([['p', 'a', 8_000]])
    expect(allocation.value.setupCosts).toBe(50_000)
    expect(allocation.unmet[0]!.candidates.find(({ manufacturer }) => manufacturer.id === 'b')!.reason.code).toBe(
      'setupNotPaid',
    )
  })

  it('keeps to at most n makers, and to at least n or none', async () => {
    const makers = ['a', 'b', 'c'].map((id) => foundry(id, { capacity: '5 000 dona/yil' }))
    const two = await allocated(makers, [casting('p', '15 000 dona')], { limits: { makersPerPart: { most: 2 } } })
    expect(two.lots).toHaveLength(2)
    expect(reasons(two)).toEqual([['p', 5_000, 'makersLimit']])
    const dual = await allocated([makers[0]!], [casting('p', '4 000 dona')], {
      limits: { makersPerPart: { least: 2 } },
    })
    expect([dual.lots, reasons(dual)]).toEqual([[], [['p', 4_000, 'dualSourcing']]])
    const both = await allocated(makers, [casting('p', '4 000 dona')], {
      limits: { makersPerPart: () => ({ least: 2 }), shareOfPart: 0.6 },
    })
    expect(both.lots.map(({ quantity }) => quantity.value).sort()).toEqual([1_600, 2_400])
  })
})

describe('limits over the whole list', () => {
  const makers = [
    foundry('a', { capacity: '90 000 dona/yil' }, { location: { region: 'Andijon' } }),
    foundry('b', { capacity: '90 000 dona/yil' }, { location: { region: 'Andijon' } }),
    foundry('c', { capacity: '10 000 dona/yil' }, { location: { region: 'Toshkent shahri' } }),
  ]
  const parts = [casting('p', '40 000 dona'), casting('q', '60 000 dona')]

  it('no maker more than its share', async () => {
    const allocation = await allocated(makers, parts, { limits: { shareOfMaker: 0.3 } })
    for (const id of ['a', 'b', 'c']) {
      const value = allocation.lots.filter(({ manufacturer }) => manufacturer.id === id).map((lot) => lot.value!.amount)
      expect(value.reduce((x, y) => x + y, 0)).toBeLessThanOrEqual(300_000)
    }
    expect(allocation.value.placed).toBe(700_000)
    expect(allocation.unmet.flatMap(({ candidates }) => candidates.map(({ reason }) => reason.code))).toContain(
      'shareOfMaker',
    )
  })

  it('no region more than its share, by its name in any language', async () => {
    for (const shareOfRegion of [0.5, { Андижанская: 0.5 }]) {
      const allocation = await allocated(makers, parts, { limits: { shareOfRegion } })
      expect(allocation.value.placed).toBe(600_000)
      expect(allocation.unmet.map(({ reason }) => reason)).toContainEqual(
        expect.objectContaining({ code: 'shareOfRegion', limit: 0.5 }),
      )
    }
  })

  it('a budget for set-ups and purchases', async () => {
    const terms = () => ({ setupCost: 1_000, unitCost: 8 })
    const allocation = await allocated(makers, parts, { terms, limits: { budget: 161_000 } })
    expect(shown(allocation.lots).map(([, , q]) => q)).toEqual([20_000])
    expect(allocation.unmet.every(({ reason }) => reason.code === 'budget' || reason.code === 'setupNotPaid')).toBe(
      true,
    )
    const unpriced = await allocated(makers, [{ ...casting('p', '40 000 dona'), unitPrice: undefined }], {
      limits: { budget: 1 },
    })
    expect(reasons(unpriced)).toEqual([['p', 40_000, 'priceUnknown']])
  })
})

describe('what a part is worth', () => {
  const makers = [foundry('a', { capacity: '50 000 dona/yil' })]

  it('is not known without a price or a volume: told, and never taken for nothing', async () => {
    const free = { ...casting('unpriced', '20 000 dona'), unitPrice: undefined }
    const { lots, value, unmet } = await allocated(makers, [
      free,
      casting('priced', '40 000 dona'),
      casting('novolume', undefined),
    ])
    // what has a known value goes first; the unpriced part takes what is left
    expect(shown(lots)).toEqual([
      ['unpriced', 'a', 10_000],
      ['priced', 'a', 40_000],
    ])
    expect(lots[0]).not.toHaveProperty('value')
    expect(value.unknown).toEqual([0, 2])
    expect(unmet.map(({ part, reason }) => [part.id, reason.code])).toContainEqual(['novolume', 'quantityUnknown'])
  })

  it('is in the currency that most are priced in; others need a rate', async () => {
    const parts = [
      casting('usd', '10 000 dona'),
      casting('usd2', '10 000 dona'),
      casting('eur', '10 000 dona', { unitPrice: '20 EUR' }),
    ]
    const without = await allocated(makers, parts)
    expect([without.currency, without.value.demanded, without.value.unknown]).toEqual(['USD', 200_000, [2]])
    const rated = await allocated(makers, parts, { rates: { EUR: 1.5 } })
    expect([rated.value.demanded, rated.value.unknown]).toEqual([500_000, []])
  })

  it('may be the chance times the value, or the host’s own', async () => {
    const two = [foundry('near', { capacity: '10 000 dona/yil' }), foundry('far', { capacity: '10 000 dona/yil' })]
    const parts = [casting('p', '10 000 dona')]
    const likely = await allocated(two, parts, {
      objective: { probability: ({ manufacturer }) => (manufacturer.id === 'far' ? 0.9 : 0.4) },
    })
    expect(shown(likely.lots)).toEqual([['p', 'far', 10_000]])
    expect(likely.objective).toBeCloseTo(90_000, -1)
    const own = await allocated(two, parts, {
      objective: { worth: ({ manufacturer }) => (manufacturer.id === 'near' ? 3 : 1) },
    })
    expect(shown(own.lots)).toEqual([['p', 'near', 10_000]])
    await expect(allocated(two, parts, { objective: { probability: () => 1.2 } })).rejects.toMatchObject({
      code: 'NUMBER',
    })
  })

  it('being equal, goes to the better score', async () => {
    const two = [
      foundry('plain', { capacity: '10 000 dona/yil' }),
      foundry('certified', { capacity: '10 000 dona/yil' }, { certificates: ['IATF 16949'] }),
    ]
    const { lots } = await allocated(two, [
      casting('p', '10 000 dona', { certificates: ['IATF 16949'], require: ['process'] }),
    ])
    expect(shown(lots)).toEqual([['p', 'certified', 10_000]])
  })
})

describe('an allocation', () => {
  it('says that nobody makes it', async () => {
    const allocation = await allocated(
      [foundry('a', { capacity: '10 000 dona/yil' })],
      [{ id: 'p', name: 'windshield', annualVolume: '1000 dona' }],
    )
    expect(reasons(allocation)).toEqual([['p', 1_000, 'noMaker']])
    const empty = await allocated([foundry('a', {})], [])
    expect([empty.lots, empty.unmet, empty.gap, empty.currency]).toEqual([[], [], 0, 'USD'])
  })

  it.each([
    [{ limit: 3 }, 'options.limit'],
    [{ objective: 'profit' }, 'objective'],
    [{ objective: { worth: 3 } }, 'objective'],
    [{ unknownCapacity: 'infinite' }, 'unknownCapacity'],
    [{ gap: 1 }, 'gap'],
    [{ gap: Number.NaN }, 'gap'],
    [{ effort: 0 }, 'effort'],
    [{ timeLimitSeconds: -1 }, 'timeLimitSeconds'],
    [{ candidates: 0 }, 'candidates'],
    [{ currency: 'dollars' }, 'currency'],
    [{ rates: { EUR: 0 } }, 'rates.EUR'],
    [{ solver: 'fast' }, 'solver'],
    [{ limits: { makers: 2 } }, 'limits.makers'],
    [{ limits: { makersPerPart: { least: 3, most: 2 } } }, 'limits.makersPerPart.most'],
    [{ limits: { shareOfMaker: 0 } }, 'limits.shareOfMaker'],
    [{ limits: { shareOfRegion: 30 } }, 'limits.shareOfRegion'],
    [{ limits: { shareOfRegion: { Atlantis: 0.5 } } }, 'Atlantis'],
    [{ limits: { budget: -5 } }, 'limits.budget'],
    [{ terms: () => ({ setupCost: -1 }) }, 'setupCost'],
    [{ terms: () => ({ price: 1 }) }, 'price'],
  ])('refuses %j and names it', async (options, named) => {
    const matcher = createMatcher({ manufacturers: [foundry('a', { capacity: '10 000 dona/yil' })] })
    const refused = matcher.allocate([casting('p', '1000 dona')], options as AllocateOptions)
    await expect(refused).rejects.toMatchObject({ code: 'INPUT', message: expect.stringContaining(named) })
  })

  it('refuses what is no list, and one beyond the limit', async () => {
    const matcher = createMatcher({ manufacturers: [] })
    await expect(matcher.allocate(7 as never)).rejects.toMatchObject({ code: 'INPUT' })
    const many = Array.from({ length: LIMITS.allocationParts + 1 }, () => 'x')
    await expect(matcher.allocate(many)).rejects.toMatchObject({ code: 'LIMIT', details: { limit: 'allocationParts' } })
  })

  it('tells how far it is, and stops with the host’s reason', async () => {
    const matcher = createMatcher({ manufacturers: [foundry('a', { capacity: '10 000 dona/yil' })] })
    const parts = [casting('p', '1000 dona'), casting('q', '1000 dona')]
    const seen: string[] = []
    await matcher.allocate(parts, {
      solver,
      onProgress: ({ phase, done, total }) => seen.push(`${phase} ${done}/${total}`),
    })
    expect(seen.slice(0, 2)).toEqual(['match 1/2', 'match 2/2'])
    const reason = new Error('enough')
    await expect(matcher.allocate(parts, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('lets the event loop have its turns, so that a timer can cancel a long list', async () => {
    const matcher = createMatcher({ manufacturers: [foundry('a', { capacity: '10 000 dona/yil' })] })
    const parts = Array.from({ length: 50 }, (_, i) => casting(`p${i}`, '1000 dona'))
    const stop = new AbortController()
    setImmediate(() => stop.abort(new Error('late')))
    let done = 0
    const onProgress = () => {
      done += 1
    }
    await expect(matcher.allocate(parts, { signal: stop.signal, onProgress })).rejects.toThrow('late')
    expect(done).toBeLessThan(50)
  })
})
