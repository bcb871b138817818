import { describe, expect, it } from 'vitest'
import { builtinCriteria, createMatcher, defaultCatalog, EFFORT, type Matcher, memorySource } from '../../src/index.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

// biome-ignore lint/suspicious/noExplicitAny: what a host without types hands over
type Any = any

const SHOPS = ['a', 'b', 'c', 'd', 'e'].map((id) => ({
  id,
  name: `Zavod ${id}`,
  capabilities: [
    { process: 'sheet stamping', materials: ['08Ю'], ...('bd'.includes(id) ? { tolerance: 'IT14' } : {}) },
  ],
}))
const PART = { name: 'bracket', processes: ['sheet stamping'], material: '08Ю', tolerance: 'IT9' }
const FITS = { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'host.licence' } }
const MISSES = { ...FITS, standing: 'misses', utility: 0 }

/** A licence that a, b and c lack, over columns and over makers that are judged one by one. */
function matchers(scope: 'manufacturer' | 'step', lacking: object): readonly Matcher[] {
  const licence: Any = {
    id: 'licence',
    scope,
    weight: 0.2,
    rejects: 'whenMissed',
    require: () => ({}),
    assess: (...[, at, maker]: readonly Any[]) => ('abc'.includes((scope === 'step' ? maker : at).id) ? lacking : FITS),
  }
  const criteria = [...builtinCriteria(), licence]
  const makers = SHOPS.map((row) => normalizeManufacturer(row, defaultCatalog).value!)
  const { size, get, retrieve } = memorySource(defaultCatalog, makers)
  return [
    createMatcher({ manufacturers: SHOPS, criteria }),
    createMatcher({ manufacturers: { size, get, retrieve }, criteria }),
  ]
}

describe.each(['manufacturer', 'step'] as const)('what a criterion of the %s says a miss would take', (scope) => {
  it.each([EFFORT.equip, 'certify', 'Build', '', null, Number.NaN, ['paper'], 'toString'])(
    'is named by every verb where it is none of the classes: %j',
    async (effort) => {
      for (const matcher of matchers(scope, { ...MISSES, effort })) {
        const verbs: Readonly<Record<string, () => Promise<unknown>>> = {
          match: () => matcher.match(PART, { nearMissLimit: 2 }),
          matchAll: () => matcher.matchAll([PART]).next(),
          assess: () => matcher.assess(PART, 'a'),
          advise: () => matcher.advise(PART, 'a'),
          opportunities: () => matcher.opportunities('a', [PART]),
          relaxations: () => matcher.relaxations(PART),
          investments: () => matcher.investments([PART]),
          consortia: () => matcher.consortia(PART),
          allocate: () => matcher.allocate([PART]),
        }
        for (const [verb, ask] of Object.entries(verbs)) {
          await expect(ask(), verb).rejects.toMatchObject({
            code: 'CRITERION',
            message: expect.stringContaining('criterion "licence" gave the effort'),
            details: { criterion: 'licence', effort },
          })
        }
      }
    },
  )

  it.each([...Object.keys(EFFORT), undefined])('orders near misses as judging each does: %s', async (effort) => {
    const [columns, each] = matchers(scope, { ...MISSES, ...(effort ? { effort } : {}) })
    for (const nearMissLimit of [2, 5]) {
      const found = await columns!.match(PART, { nearMissLimit })
      expect(await each!.match(PART, { nearMissLimit })).toEqual(found)
      const judged = await Promise.all(SHOPS.map(({ id }) => columns!.assess(PART, id)))
      const nearest = judged
        .flatMap(({ place, match }) => (place === 'nearMiss' ? [match as Any] : []))
        .sort((x, y) => x.effort - y.effort || y.score - x.score || (x.manufacturer.id < y.manufacturer.id ? -1 : 1))
      expect(nearest.length).toBeGreaterThan(2)
      const told = (list: readonly Any[]) => list.map((one) => [one.manufacturer.id, one.effort, one.score])
      expect(told(found.nearMisses)).toEqual(told(nearest.slice(0, nearMissLimit)))
    }
  })

  it('is not looked at where nothing is missed', async () => {
    for (const matcher of matchers(scope, { ...FITS, effort: 4 })) {
      expect((await matcher.match(PART)).considered.answer).toBe('exact')
    }
  })
})
