import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import type { OpenQuestion } from '../../src/model/match.js'

const PART = {
  name: 'x',
  processes: ['turning'],
  annualVolume: '50 000 pcs/year',
  leadTime: '30 days',
  certificates: ['ISO 9001'],
  destination: { region: 'Andijon' },
}
const REGIONS = ['Andijon', 'Toshkent', 'Xorazm']

interface Shop {
  readonly region: number
  readonly capacity?: number
  readonly leadTime?: number
  readonly isCertified?: boolean
}
const shops: fc.Arbitrary<Shop[]> = fc.array(
  fc.record(
    {
      region: fc.nat(REGIONS.length - 1),
      capacity: fc.constantFrom(20_000, 60_000),
      leadTime: fc.constantFrom(20, 60),
      isCertified: fc.boolean(),
    },
    { requiredKeys: ['region'] },
  ),
  { minLength: 2, maxLength: 6 },
)

const recordOf = ({ region, capacity, leadTime, isCertified }: Shop, i: number) => ({
  id: `m${i}`,
  location: { region: REGIONS[region]! },
  capabilities: [
    {
      process: 'turning',
      // so that stating a capacity shows nothing else
      equipment: ['CNC lathe'],
      ...(capacity === undefined ? {} : { capacity: `${capacity} pcs/year` }),
      ...(leadTime === undefined ? {} : { leadTime: `${leadTime} days` }),
    },
  ],
  ...(isCertified === undefined ? {} : { certificates: isCertified ? ['ISO 9001'] : [] }),
})

/** The record after the maker answered: enough and certified, or nothing free and not certified. */
function answered(record: ReturnType<typeof recordOf>, criterion: string, isYes: boolean) {
  if (criterion === 'certificates') return { ...record, certificates: isYes ? ['ISO 9001'] : [] }
  const capability = { ...record.capabilities[0]!, capacity: '90 000 pcs/year', ...(isYes ? {} : { utilization: 1 }) }
  return { ...record, capabilities: [capability] }
}

async function order(records: readonly unknown[]): Promise<string[]> {
  const { matches } = await createMatcher({ manufacturers: records }).match(PART, { limit: 1000 })
  return matches.map(({ manufacturer }) => manufacturer.id)
}

const flipsOf = (questions: readonly OpenQuestion[], criterion: string) =>
  questions.find((question) => question.criterion === criterion)?.flips

describe('open questions', () => {
  it('flip a neighbour exactly where matching again after the answer changes the order', async () => {
    const seen = new Map<string | undefined, number>()
    await fc.assert(
      fc.asyncProperty(shops, async (list) => {
        const records = list.map(recordOf)
        const { matches } = await createMatcher({ manufacturers: records }).match(PART, { limit: 1000 })
        for (const [i, { manufacturer, openQuestions }] of matches.entries()) {
          for (const criterion of ['capacity', 'certificates']) {
            if (!openQuestions.some((question) => question.criterion === criterion)) continue
            const again = (isYes: boolean) =>
              order(records.map((one) => (one.id === manufacturer.id ? answered(one, criterion, isYes) : one)))
            const place = (ids: readonly string[], id: string) => (ids.includes(id) ? ids.indexOf(id) : ids.length)
            const [above, below] = [matches[i - 1]?.manufacturer.id, matches[i + 1]?.manufacturer.id]
            const yes = await again(true)
            const no = await again(false)
            const up = above !== undefined && place(yes, manufacturer.id) < place(yes, above)
            const down = below !== undefined && place(no, manufacturer.id) > place(no, below)
            const expected = up ? (down ? 'both' : 'above') : down ? 'below' : undefined
            expect(flipsOf(openQuestions, criterion)).toBe(expected)
            seen.set(expected, (seen.get(expected) ?? 0) + 1)
          }
        }
      }),
      { numRuns: 30, seed: 20267 },
    )
    for (const kind of ['above', 'below', 'both', undefined]) expect(seen.get(kind) ?? 0).toBeGreaterThan(0)
  })

  it('come with those that could change the rank first, then by what they move', async () => {
    // the nearer one stays ahead whatever its capacity, but not without its certificate
    const records = [{ region: 0 }, { region: 2 }]
    const { matches } = await createMatcher({ manufacturers: records.map(recordOf) }).match(PART)
    let mixed = 0
    for (const { openQuestions } of matches) {
      const keys = openQuestions.map(({ flips, gain }) => (flips ? 1 : 0) + gain)
      expect(keys).toEqual([...keys].sort((a, b) => b - a))
      mixed += new Set(openQuestions.map(({ flips }) => flips !== undefined)).size > 1 ? 1 : 0
    }
    expect(mixed).toBeGreaterThan(0)
  })

  it('do not depend on how many matches are asked for', async () => {
    const matcher = createMatcher({ manufacturers: [{ region: 0 }, { region: 1 }, { region: 2 }].map(recordOf) })
    const all = await matcher.match(PART)
    expect((await matcher.match(PART, { limit: 1 })).matches).toEqual(all.matches.slice(0, 1))
  })
})
