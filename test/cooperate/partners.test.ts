import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import type { PartnerOptions } from '../../src/model/opportunity.js'

const PROCESSES = ['sand casting', 'turning', 'grinding', 'painting', 'stamping']
const REGIONS = ['Andijon', 'Fargʻona', 'Xorazm']
const makers = fc.array(
  fc.record({
    region: fc.nat(REGIONS.length - 1),
    processes: fc.uniqueArray(fc.nat(PROCESSES.length - 1), { minLength: 1, maxLength: 3 }),
  }),
  { minLength: 2, maxLength: 6 },
)
const lists = fc.array(
  fc.record({
    steps: fc.uniqueArray(fc.nat(PROCESSES.length - 1), { minLength: 1, maxLength: 3 }),
    price: fc.constantFrom(undefined, '2 USD', '5 USD'),
  }),
  { minLength: 1, maxLength: 4 },
)

describe('partners', () => {
  it('share exactly the parts that consortia of the two would cover', async () => {
    let shared = 0
    await fc.assert(
      fc.asyncProperty(makers, lists, async (shops, list) => {
        const matcher = createMatcher({
          manufacturers: shops.map(({ region, processes }, i) => ({
            id: `m${i}`,
            location: { region: REGIONS[region]! },
            processes: processes.map((p) => PROCESSES[p]!),
          })),
        })
        const parts = list.map(({ steps, price }, i) => ({
          id: `p${i}`,
          name: 'x',
          processes: steps.map((s) => PROCESSES[s]!),
          annualVolume: '1000 pcs/year',
          ...(price ? { unitPrice: price } : {}),
        }))
        const { partners } = await matcher.partners('m0', { parts, limit: 1000 })
        for (let m = 1; m < shops.length; m++) {
          const expected = new Map<number, number>()
          for (const [index, part] of parts.entries()) {
            const mine = list[index]!.steps.filter((s) => shops[0]!.processes.includes(s))
            const pair = await matcher.consortia(part, { maxMembers: 2, where: { ids: ['m0', `m${m}`] } })
            // it needs no partner, or brings nothing
            if (mine.length === list[index]!.steps.length || mine.length === 0) continue
            if (pair.consortia[0]) expected.set(index, pair.consortia[0].score)
          }
          const found = partners.find(({ manufacturer }) => manufacturer.id === `m${m}`)
          expect(new Map(found?.parts.map(({ index, score }) => [index, score]))).toEqual(expected)
          shared += expected.size
        }
        const worth = partners.map(({ opened }) => opened[0]?.amount ?? 0)
        expect(worth).toEqual([...worth].sort((a, b) => b - a))
      }),
      { numRuns: 60, seed: 20266 },
    )
    expect(shared).toBeGreaterThan(30)
  })

  it('are told with what each does, what they open, and how far they are', async () => {
    const matcher = createMatcher({
      manufacturers: [
        {
          id: 'foundry',
          location: { region: 'Andijon' },
          capabilities: [{ process: 'sand casting', materials: ['СЧ20'] }],
        },
        { id: 'near', location: { region: 'Fargʻona' }, capabilities: [{ process: 'turning', materials: ['СЧ20'] }] },
        { id: 'press', location: { region: 'Andijon' }, processes: ['stamping'] },
      ],
    })
    const parts = [
      {
        id: 'a',
        name: 'x',
        processes: ['sand casting', 'turning'],
        material: 'СЧ20',
        annualVolume: '1000 pcs/year',
        unitPrice: '4 USD',
      },
      { id: 'b', name: 'x', processes: ['sand casting'], material: 'СЧ20' },
      { id: 'c', name: 'x', processes: ['painting'] },
    ]
    const { partners, considered } = await matcher.partners('foundry', { parts })
    expect(considered).toEqual({ parts: 3, alone: 1, unrelated: 1 })
    expect(partners).toHaveLength(1)
    expect(partners[0]).toMatchObject({
      manufacturer: { id: 'near' },
      opened: [{ amount: 4000, currency: 'USD' }],
      parts: [{ index: 0, gain: 'opened', own: ['sand-casting'], partners: ['turning'] }],
    })
    expect(partners[0]!.distanceKm).toBeGreaterThan(30)
    expect(partners[0]!.distanceKm).toBeLessThan(120)
    const outside = await matcher.partners({ id: 'new', processes: ['sand casting'], materials: ['СЧ20'] }, { parts })
    expect(outside.partners.map(({ manufacturer }) => manufacturer.id)).toEqual(['near'])
  })

  it.each([
    [undefined, 'options'],
    [{}, 'parts'],
    [{ parts: [], top: 3 }, 'options.top'],
    [{ parts: [], cost: { rangeKm: 0 } }, 'cost.rangeKm'],
  ])('refuse %j', async (options, named) => {
    const matcher = createMatcher({ manufacturers: [{ id: 'a', processes: ['turning'] }] })
    await expect(matcher.partners('a', options as unknown as PartnerOptions)).rejects.toThrow(named)
  })
})
