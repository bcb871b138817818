import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import type { Consortium, ConsortiumOptions } from '../../src/model/consortium.js'
import type { Match } from '../../src/model/match.js'

// each asks the same of a shop whatever stands beside it in the route
const PROCESSES = ['sand casting', 'turning', 'grinding', 'drilling'] as const
/** Regions with the centres that the catalog gives them, read from its rows by id. */
const PLACES = [
  { lat: 41.3, lon: 69.25 },
  { lat: 40.78, lon: 72.34 },
  { lat: 39.65, lon: 66.96 },
] as const
const DESTINATION = { lat: 40.1, lon: 67.83 }

interface Shop {
  readonly place: number
  readonly capabilities: readonly {
    readonly process: number
    readonly material?: string
    readonly capacity?: number
    readonly leadTime?: number
  }[]
}
interface Case {
  readonly shops: readonly Shop[]
  readonly steps: readonly number[]
  readonly maxMembers: number
  readonly handover: number
}

const shop: fc.Arbitrary<Shop> = fc.record({
  place: fc.nat(PLACES.length - 1),
  capabilities: fc.uniqueArray(
    fc.record(
      {
        process: fc.nat(PROCESSES.length - 1),
        // grades: a step that follows the casting asks of a whole group (`чугун`) less than it does alone
        material: fc.constantFrom('СЧ20', 'СЧ15', 'сталь 45'),
        capacity: fc.constantFrom(20_000, 60_000),
        leadTime: fc.constantFrom(20, 40),
      },
      { requiredKeys: ['process'] },
    ),
    { minLength: 1, maxLength: 3, selector: ({ process }) => process },
  ),
})
const cases: fc.Arbitrary<Case> = fc.record({
  shops: fc.array(shop, { minLength: 3, maxLength: 6 }),
  steps: fc.array(fc.nat(PROCESSES.length - 1), { minLength: 2, maxLength: 4 }).map((steps) =>
    // named twice in a row it would be one step
    steps.filter((step, s) => step !== steps[s - 1]),
  ),
  maxMembers: fc.integer({ min: 2, max: 3 }),
  handover: fc.constantFrom(0, 0.03, 0.1),
})

const DEMAND = { material: 'СЧ20', annualVolume: '50 000 pcs/year', leadTime: '30 days', destination: DESTINATION }

function matcherOf({ shops }: Case) {
  return createMatcher({
    manufacturers: shops.map(({ place, capabilities }, i) => ({
      id: `m${i}`,
      location: PLACES[place],
      capabilities: capabilities.map(({ process, material, capacity, leadTime }) => ({
        process: PROCESSES[process],
        ...(material ? { materials: [material] } : {}),
        ...(capacity ? { capacity: `${capacity} pcs/year` } : {}),
        ...(leadTime ? { leadTime: `${leadTime} days` } : {}),
      })),
    })),
  })
}

const partOf = (steps: readonly number[]) => ({ name: 'x', processes: steps.map((s) => PROCESSES[s]!), ...DEMAND })

/** What a shop would be worth on one step: from a part that is this step alone. */
async function fitsOf(given: Case) {
  const matcher = matcherOf(given)
  const fits = new Map<string, { readonly fit: number; readonly isOpen: boolean }>()
  for (const process of new Set(given.steps)) {
    for (let m = 0; m < given.shops.length; m++) {
      if (!given.shops[m]!.capabilities.some((capability) => capability.process === process)) continue
      const { match } = await matcher.assess(partOf([process]), `m${m}`)
      if (match.standing === 'misses') continue
      const asked = (match as Match).criteria.filter(({ criterion }) => criterion !== 'proximity')
      const weight = asked.reduce((sum, one) => sum + one.weight, 0)
      const fit = asked.reduce((sum, one) => sum + (one.weight / weight) * one.utility, 0)
      fits.set(`${m} ${process}`, { fit, isOpen: match.standing === 'open' })
    }
  }
  return fits
}

const RADIANS = Math.PI / 180
/** Spherical law of cosines: another formula than the library's. */
function kilometers(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const [p, q] = [a.lat * RADIANS, b.lat * RADIANS]
  const cosine = Math.sin(p) * Math.sin(q) + Math.cos(p) * Math.cos(q) * Math.cos((b.lon - a.lon) * RADIANS)
  return 6371.0088 * Math.acos(Math.min(1, cosine))
}

function costOf({ shops, handover }: Case, chain: readonly number[]): number {
  const at = (m: number) => PLACES[shops[m]!.place]!
  let cost = 0.04 * (1 - Math.exp(-kilometers(at(chain.at(-1)!), DESTINATION) / 300))
  for (let s = 1; s < chain.length; s++) {
    if (chain[s] === chain[s - 1]) continue
    cost += handover + 0.04 * (1 - Math.exp(-kilometers(at(chain[s - 1]!), at(chain[s]!)) / 300))
  }
  return cost
}

/** All chains, from the words of the documentation. */
async function brute(given: Case) {
  const fits = await fitsOf(given)
  const count = given.steps.length
  const told = (chain: readonly number[]) => chain.map((m, s) => fits.get(`${m} ${given.steps[s]}`))
  const figures = (m: number, s: number) =>
    given.shops[m]!.capabilities.find(({ process }) => process === given.steps[s])!
  const isDominated = (chain: readonly number[]) =>
    [...new Set(chain)].some((member) =>
      given.shops.some((_, other) => {
        const changed = chain.map((m) => (m === member ? other : m))
        if (other === member || told(changed).some((one) => !one)) return false
        const order = { better: false, worse: false }
        const compare = (a: number, b: number) => {
          if (a > b + 1e-9) order.better = true
          if (a < b - 1e-9) order.worse = true
        }
        chain.forEach((m, s) => {
          if (m !== member) return
          compare(told(changed)[s]!.fit, told(chain)[s]!.fit)
          compare(Number(!told(changed)[s]!.isOpen), Number(!told(chain)[s]!.isOpen))
          compare(figures(other, s).capacity ?? -1, figures(member, s).capacity ?? -1)
          compare(-(figures(other, s).leadTime ?? 1e9), -(figures(member, s).leadTime ?? 1e9))
        })
        compare(costOf(given, chain), costOf(given, changed))
        return !order.worse && (order.better || chain.includes(other) || other < member)
      }),
    )
  let chains: number[][] = [[]]
  for (let s = 0; s < count; s++) chains = chains.flatMap((chain) => given.shops.map((_, m) => [...chain, m]))
  return chains
    .filter((chain) => told(chain).every((one) => one))
    .filter((chain) => new Set(chain).size >= 2 && new Set(chain).size <= given.maxMembers)
    .filter((chain) => !isDominated(chain))
    .map((chain) => ({
      chain,
      isOpen: told(chain).some((one) => one!.isOpen),
      score: told(chain).reduce((sum, one) => sum + one!.fit / count, 0) - costOf(given, chain),
    }))
    .sort((a, b) => Number(a.isOpen) - Number(b.isOpen) || b.score - a.score)
}

function chainOf({ members }: Consortium): number[] {
  const steps = members.flatMap(({ manufacturer, steps }) =>
    steps.map(({ step }) => ({ step, m: Number(manufacturer.id.slice(1)) })),
  )
  return steps.sort((a, b) => a.step - b.step).map(({ m }) => m)
}

describe('consortia', () => {
  it('are those of brute force, to the last', async () => {
    let several = 0
    await fc.assert(
      fc.asyncProperty(cases, async (given) => {
        const expected = await brute(given)
        several += expected.length > 1 ? 1 : 0
        const { consortia, considered } = await matcherOf(given).consortia(partOf(given.steps), {
          limit: 1000,
          maxMembers: given.maxMembers,
          cost: { handover: given.handover },
        })
        expect(considered.answer).toBe('exact')
        expect(consortia.map(chainOf).sort()).toEqual(expected.map(({ chain }) => chain).sort())
        consortia.forEach(({ score, standing }, i) => {
          expect(score).toBeCloseTo(Math.max(0, expected[i]!.score), 7)
          expect(standing).toBe(expected[i]!.isOpen ? 'open' : 'fits')
        })
      }),
      { numRuns: 100, seed: 20264 },
    )
    expect(several).toBeGreaterThan(10)
  })

  it('gives the first of all as the k best', async () => {
    await fc.assert(
      fc.asyncProperty(cases, fc.integer({ min: 0, max: 4 }), async (given, limit) => {
        const matcher = matcherOf(given)
        const all = await matcher.consortia(partOf(given.steps), { limit: 1000 })
        const some = await matcher.consortia(partOf(given.steps), { limit })
        expect(some.consortia).toEqual(all.consortia.slice(0, limit))
      }),
      { numRuns: 40, seed: 20265 },
    )
  })
})

const FOUNDRY = {
  id: 'foundry',
  name: 'Foundry',
  location: { region: 'Andijon' },
  capabilities: [
    { process: 'sand casting', materials: ['СЧ20'], capacity: '90 000 pcs/year', leadTime: '30 days' },
    { process: 'pattern making' },
  ],
}
const SHOP = {
  id: 'shop',
  name: 'Shop',
  location: { region: 'Fargʻona' },
  capabilities: [{ process: 'turning', materials: ['СЧ20'], capacity: '40 000 pcs/year', leadTime: '10 days' }],
}
const FAR = {
  ...SHOP,
  id: 'far',
  location: { region: 'Xorazm' },
  capabilities: [{ process: 'turning', materials: ['СЧ20'], capacity: '80 000 pcs/year', leadTime: '10 days' }],
}
const LABORATORY = { id: 'lab', location: { region: 'Toshkent' }, processes: ['испытательная лаборатория'] }
const PART = {
  name: 'x',
  processes: ['sand casting', 'turning'],
  material: 'СЧ20',
  annualVolume: '50 000 pcs/year',
  destination: { region: 'Andijon' },
}

describe('a consortium', () => {
  const matcher = createMatcher({ manufacturers: [FOUNDRY, SHOP, FAR, LABORATORY] })

  it('says who does what, why together, and what limits it', async () => {
    const { consortia, bestSingle } = await matcher.consortia(PART)
    const [second, first] = consortia as [Consortium, Consortium]
    expect(consortia).toHaveLength(2)
    expect(
      first.members.map(({ manufacturer, steps }) => [manufacturer.id, steps.map(({ process }) => process)]),
    ).toEqual([
      ['foundry', ['sand-casting']],
      ['far', ['turning']],
    ])
    expect(first.members.map(({ alone }) => alone.lacks)).toEqual([['turning'], ['sand-casting']])
    expect(second.members[1]!.alternatives).toEqual(['far'])
    // what is free is more than is needed: nothing holds it up
    expect(first.bottleneck).toBeUndefined()
    // nearer, but short: another trade-off, so both are shown
    expect(second.bottleneck).toMatchObject({ manufacturer: 'shop', free: 40_000, share: 0.8 })
    expect(second.gaps.map(({ manufacturer, reason }) => [manufacturer, reason.code])).toEqual([
      ['shop', 'capacity.short'],
    ])
    expect(second.distanceKm).toBeLessThan(first.distanceKm)
    expect(first.leadTime).toEqual({ days: 40, unknown: [] })
    expect(bestSingle?.standing).toBe('misses')
    expect(bestSingle?.lacks).toHaveLength(1)
  })

  it('says what each criterion brings to the fit of a step; the way is the chain’s', async () => {
    const { consortia } = await matcher.consortia(PART)
    for (const { steps, score } of consortia.flatMap(({ members }) => members)) {
      for (const { fit, assessments } of steps) {
        const sum = (key: 'weight' | 'contribution') => assessments.reduce((total, one) => total + one[key], 0)
        expect(sum('contribution')).toBeCloseTo(fit, 8)
        expect(sum('weight')).toBeCloseTo(1, 12)
        expect(assessments.find(({ criterion }) => criterion === 'proximity')).toMatchObject({
          weight: 0,
          contribution: 0,
        })
      }
      expect(score).toBeCloseTo(steps.reduce((sum, { fit }) => sum + fit, 0) / steps.length, 8)
    }
  })

  it('names its support, and what is missing of it', async () => {
    const [first] = (await matcher.consortia(PART)).consortia
    expect(
      first!.support.map(({ kind, process, members }) => [kind, process, members.map((m) => m.manufacturer.id)]),
    ).toEqual([
      ['design', 'engineering-design', []],
      ['tooling', 'pattern-core-making', ['foundry']],
      ['testing', 'mechanical-testing', ['lab']],
    ])
    const stamped = await createMatcher({
      manufacturers: [
        { id: 'press', processes: ['stamping'], materials: ['08кп'] },
        { id: 'paint', processes: ['painting'] },
        { id: 'tools', processes: ['qolip yasash'] },
        { id: 'mold', processes: ['изготовление пресс-форм'] },
        { id: 'bureau', processes: ['конструкторское бюро'] },
      ],
    }).consortia({ name: 'x', processes: ['stamping', 'painting'], material: '08кп' })
    const by = new Map(
      stamped.consortia[0]!.support.map(({ process, members }) => [process, members.map((m) => m.manufacturer.id)]),
    )
    expect(Object.fromEntries(by)).toEqual({
      'engineering-design': ['bureau'],
      'die-making': ['tools'],
      'mechanical-testing': [],
    })
  })

  it('stays in one region or within a radius where that is asked', async () => {
    const ids = async (options: ConsortiumOptions) =>
      (await matcher.consortia(PART, options)).consortia.map(({ members }) => members.map((m) => m.manufacturer.id))
    expect(await ids({ within: { radiusKm: 150 } })).toEqual([['foundry', 'shop']])
    expect(await ids({ within: { radiusKm: 10 } })).toEqual([])
    expect(await ids({ within: { region: 'Andijon' } })).toEqual([])
    expect(await ids({ where: { ids: ['foundry', 'far'] } })).toEqual([['foundry', 'far']])
    const near = { ...SHOP, id: 'near', location: { region: 'Andijon' } }
    const { regions } = await createMatcher({ manufacturers: [FOUNDRY, SHOP, near] }).consortia(PART)
    expect(regions.map(({ region, consortium }) => [region, consortium.members.map((m) => m.manufacturer.id)])).toEqual(
      [['andijan', ['foundry', 'near']]],
    )
  })

  it('is priced by the host where it wishes', async () => {
    const { consortia } = await matcher.consortia(PART, { cost: ({ to }) => (to?.id === 'far' ? 0.5 : 0) })
    expect(consortia[0]!.members.map((m) => m.manufacturer.id)).toEqual(['foundry', 'shop'])
    await expect(matcher.consortia(PART, { cost: () => Number.NaN })).rejects.toMatchObject({ code: 'INPUT' })
  })

  it('says which steps nobody serves', async () => {
    const { consortia, uncovered } = await createMatcher({ manufacturers: [FOUNDRY] }).consortia(PART)
    expect(consortia).toEqual([])
    expect(uncovered.map(({ process, reason }) => [process, reason.code])).toEqual([['turning', 'process.none']])
  })

  it.each([
    [{ limit: -1 }, 'limit'],
    [{ maxMembers: 1 }, 'maxMembers'],
    [{ maxMembers: 9 }, 'maxMembers'],
    [{ members: 3 }, 'options.members'],
    [{ within: { radiusKm: 0 } }, 'within.radiusKm'],
    [{ within: { region: 'Atlantis' } }, 'Atlantis'],
    [{ within: { radiusKm: 5, of: 'Atlantis' } }, 'within.of'],
    [{ cost: { handover: -1 } }, 'cost.handover'],
    [{ cost: { hand: 1 } }, 'cost.hand'],
    [{ weights: { speed: 1 } }, 'weights.speed'],
    [{ where: { region: ['x'] } }, 'where.region'],
  ])('refuses %j', async (options, named) => {
    await expect(matcher.consortia(PART, options as ConsortiumOptions)).rejects.toThrow(named)
  })

  it('stops when it is told to, and refuses a route that is too long', async () => {
    const controller = new AbortController()
    controller.abort(new Error('enough'))
    await expect(matcher.consortia(PART, { signal: controller.signal })).rejects.toThrow('enough')
    const long = { name: 'x', processes: Array.from({ length: 17 }, (_, i) => (i % 2 ? 'turning' : 'grinding')) }
    await expect(matcher.consortia(long)).rejects.toMatchObject({ code: 'LIMIT' })
  })
})
