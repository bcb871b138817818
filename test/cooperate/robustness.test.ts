import { describe, expect, it } from 'vitest'
import { robustness } from '../../src/cooperate/robustness.js'
import { createMatcher } from '../../src/matcher.js'

const matcher = createMatcher({
  manufacturers: [
    {
      id: 'exact',
      name: 'Exact',
      capabilities: [{ process: 'turning', materials: ['сталь 45'], tolerance: 'IT6', capacity: '600 шт/год' }],
    },
    {
      id: 'large',
      name: 'Large',
      capabilities: [{ process: 'machining', materials: ['сталь'], tolerance: 'IT7', capacity: '90000 шт/год' }],
    },
    {
      id: 'both',
      name: 'Both',
      capabilities: [{ process: 'turning', materials: ['сталь 45'], tolerance: 'IT6', capacity: '90000 шт/год' }],
    },
  ],
})
const part = {
  name: 'Вал',
  processes: ['turning'],
  material: 'сталь 45',
  tolerance: 'IT7',
  annualVolume: '1000 шт/год',
}

describe('robustness of an answer', () => {
  it('says how often each match is first, and which weight would turn the order', async () => {
    const result = await matcher.match(part)
    expect(result.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['both', 'exact', 'large'])
    const found = robustness(result)
    // no weight makes a maker pass one that is at least as good on everything
    expect(found.matches[0]!.ranks).toEqual([1, 0, 0])
    // a lower standing never passes a higher one, whatever the weights
    expect(found.matches[2]!.ranks).toEqual([0, 0, 1])
    expect(found.firstStays!['capacity']).toEqual({ low: 0, high: 1 })
    expect(found.pairwise[0]).toEqual([0, 1, 1])
  })

  it('compares under ranges of weights, the same every time', async () => {
    const result = await matcher.match({ ...part, require: ['process'] })
    const options = { weights: { capacity: [0.3, 0.9] as const }, samples: 2000 }
    const found = robustness(result, options)
    expect(found).toEqual(robustness(result, options))
    for (const { ranks } of found.matches) expect(ranks.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 9)
    const central = found.matches[0]!.centralWeights!
    expect(Object.keys(central)).toEqual(result.matches[0]!.criteria.map(({ criterion }) => criterion))
    expect(central['capacity']).toBeGreaterThan(0.3)
  })

  it('refuses an answer without matches, unknown criteria and unknown options', async () => {
    const result = await matcher.match(part)
    expect(() => robustness({ matches: [] })).toThrow(/at least one match/)
    expect(() => robustness(result, { weights: { speed: [0, 1] } })).toThrow(/weights\.speed/)
    expect(() => robustness(result, { runs: 3 } as never)).toThrow(/options\.runs/)
  })
})

describe('the verbs of a matcher', () => {
  it('advise on a maker by id or by record', async () => {
    const asked = { ...part, certificates: ['IATF 16949'] }
    const poor = { id: 'poor', name: 'Poor', processes: ['turning'], certificates: [] }
    const advice = await matcher.advise(asked, poor)
    expect(advice).toMatchObject({ standing: 'misses', changeSets: [{ changes: [{ criterion: 'certificates' }] }] })
    expect((await matcher.advise(asked, 'both')).changeSets).toEqual([])
    const all = await matcher.advise(part, 'exact', { demands: 'all' })
    expect(all.changeSets[0]).toMatchObject({ changes: [{ criterion: 'capacity' }], effort: 2 })
    await expect(matcher.advise(part, 'nobody')).rejects.toThrow(/indexed maker/)
    await expect(matcher.advise(part, {})).rejects.toThrow(/manufacturer/)
  })

  it('relax a part and map investments', async () => {
    const asked = { ...part, tolerance: 'IT5' }
    const { sets } = await matcher.relaxations(asked)
    expect(sets[0]).toMatchObject({ relaxations: [{ to: { kind: 'it', grade: 6 } }], opens: ['both', 'exact'] })
    const { makers } = await matcher.investments([{ ...asked, unitPrice: '3 USD' }])
    expect(makers[0]).toMatchObject({ change: { criterion: 'precision' }, value: [{ amount: 3000, currency: 'USD' }] })
  })
})
