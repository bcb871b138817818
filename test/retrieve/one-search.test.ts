import { describe, expect, it } from 'vitest'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { createMatcher, type Matcher } from '../../src/matcher.js'
import type { Criterion } from '../../src/model/criterion.js'
import type { RankingMethod } from '../../src/model/ranking.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { oneSearch } from '../../src/retrieve/one-search.js'

const PART = 'вал 40Х'
const makers = Array.from({ length: 60 }, (_, i) => ({
  id: `m${i}`,
  name: `m${i}`,
  capabilities: [
    { process: 'turning', materials: [i % 3 ? '40Х' : 'СЧ20'] },
    { process: i % 2 ? 'sand casting' : 'milling', materials: ['СЧ20'] },
  ],
}))
const other = createMatcher({ manufacturers: makers.slice(0, 20) })

/** Rates makers by the number in their id, and does something on the way. */
function rating(ask: () => unknown): Criterion {
  return {
    id: 'rating',
    scope: 'manufacturer',
    weight: 0.3,
    rejects: 'never',
    require: () => ({}),
    assess: (_, { id }) => {
      ask()
      return {
        standing: 'fits',
        utility: (Number(id.slice(1)) % 7) / 7,
        evidence: 'stated',
        reason: { code: 'host.rating' },
      }
    },
  }
}

const rated = (ask: () => unknown) =>
  createMatcher({ manufacturers: makers, criteria: [...builtinCriteria(), rating(ask)] })

describe('a question asked inside a search', () => {
  const asks: readonly (readonly [string, (self: () => Matcher) => unknown])[] = [
    ['of another matcher', () => other.match('тормозной диск СЧ20')],
    ['of another matcher, for consortia', () => other.consortia('тормозной диск СЧ20')],
    ['of the same matcher', (self) => self().match('тормозной диск СЧ20')],
  ]
  it.each(asks)('%s, leaves both answers as they are alone', async (_, ask) => {
    const alone = await rated(() => {}).match(PART, { limit: 3 })
    const asked: Promise<unknown>[] = []
    let isFirst = true
    const matcher = rated(() => {
      if (!isFirst) return
      isFirst = false
      asked.push(Promise.resolve(ask(() => matcher)))
    })
    const { matches, nearMisses } = await matcher.match(PART, { limit: 3 })
    expect(matches).toEqual(alone.matches)
    expect(nearMisses).toEqual(alone.nearMisses)
    expect(await asked[0]).toEqual(await ask(() => rated(() => {})))
  })

  it('changes makers only once the search has ended', async () => {
    const alone = await rated(() => {}).match(PART)
    let removed: Promise<number> | undefined
    const matcher = rated(() => {
      removed ??= matcher.remove(['m1', 'm2', 'm4'])
    })
    expect(await matcher.match(PART)).toEqual(alone)
    expect(await removed).toBe(3)
    expect((await matcher.match(PART)).considered.indexed).toBe(57)
  })

  it('from a ranking method, leaves the answer as it is', async () => {
    const by = (ask: () => unknown): RankingMethod => ({
      id: 'own',
      score: (utilities, weights) => {
        ask()
        return weightedSum().score(utilities, weights)
      },
    })
    let count = 0
    const asking = by(() => count++ < 3 && other.match(PART))
    const [asked, alone] = await Promise.all(
      [asking, by(() => {})].map((rank) => createMatcher({ manufacturers: makers, rank }).match(PART)),
    )
    expect(asked).toEqual(alone)
  })

  it('cannot run at all where it would not wait', () => {
    expect(() => oneSearch(() => oneSearch(() => 1))).toThrow(expect.objectContaining({ code: 'INPUT' }))
    expect(oneSearch(() => 2)).toBe(2)
  })
})

describe('an answer while makers change', () => {
  const three = [
    { id: 'cast', name: 'cast', capabilities: [{ process: 'sand casting', materials: ['СЧ20'] }] },
    { id: 'turn', name: 'turn', capabilities: [{ process: 'turning', materials: ['чугун'] }] },
    { id: 'pattern', name: 'pattern', capabilities: [{ process: 'изготовление литейных моделей' }] },
  ]

  it('of consortia is of the state in which it was asked, support and counts included', async () => {
    const before = await createMatcher({ manufacturers: three }).consortia('тормозной диск СЧ20')
    const matcher = createMatcher({ manufacturers: three })
    const asked = matcher.consortia('тормозной диск СЧ20')
    await matcher.remove(['pattern', 'cast', 'turn'])
    expect(await asked).toEqual(before)
    expect(before.considered.indexed).toBe(3)
  })

  it('by a host’s criterion of the step too', async () => {
    const step: Criterion = {
      id: 'own',
      scope: 'step',
      weight: 0.2,
      rejects: 'never',
      require: () => ({}),
      assess: () => ({ standing: 'fits', utility: 0.5, evidence: 'stated', reason: { code: 'host.own' } }),
    }
    const matcher = createMatcher({ manufacturers: makers, criteria: [...builtinCriteria(), step] })
    const before = await matcher.match(PART)
    const asked = matcher.match(PART)
    await matcher.remove(makers.slice(1).map(({ id }) => id))
    expect(await asked).toEqual(before)
  })
})

describe('what the host gave', () => {
  it('is kept as it was: criteria, and the options of a run', async () => {
    const criteria = [...builtinCriteria()]
    const matcher = createMatcher({ manufacturers: makers, criteria })
    const before = await matcher.match(PART)
    criteria.length = 1
    expect(await matcher.match(PART)).toEqual(before)
    const options = { limit: 2, where: { ids: ['m1', 'm2'] } }
    const run = matcher.matchAll([PART, PART], options)
    await run.next()
    options.limit = -3
    options.where.ids.length = 0
    expect((await run.next()).value).toMatchObject({ matches: [{}, {}] })
    await expect(matcher.matchAll([PART], null as never).next()).rejects.toMatchObject({ code: 'INPUT' })
  })
})

describe('an id', () => {
  it('with blanks or a byte-order mark around it is the one that was read of the row', async () => {
    const matcher = createMatcher({ manufacturers: [{ id: ' a1 ', name: 'A', processes: ['turning'] }] })
    expect((await matcher.manufacturer('\ufeffa1 '))?.id).toBe('a1')
    expect((await matcher.match(PART, { where: { ids: [' a1 '] } })).matches).toHaveLength(1)
    expect((await matcher.assess(PART, 'a1\t')).match.manufacturer.id).toBe('a1')
    expect(await matcher.remove(['a 1'])).toBe(0)
    expect(await matcher.remove([' a1 '])).toBe(1)
  })

  it('is ordered by code points, over columns as by judging one by one', async () => {
    const ids = ['\u{1D49C}', '\u{1F3ED}', '\uE000', '\uFF21', '\uD83F', 'b', '\uD83Fa']
    const rows = ids.map((id) => ({ id, name: 'x', processes: ['turning'] }))
    const sorted = ['b', '\uD83F', '\uD83Fa', '\uE000', '\uFF21', '\u{1D49C}', '\u{1F3ED}']
    const columns = await createMatcher({ manufacturers: rows }).match(PART)
    expect(columns.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(sorted)
    const held = createMatcher({ manufacturers: rows })
    const source = {
      size: async () => rows.length,
      get: held.manufacturer,
      retrieve: async function* () {
        for (const id of ids) yield [(await held.manufacturer(id))!]
      },
    }
    const each = await createMatcher({ manufacturers: source }).match(PART, { limit: 3 })
    expect(each.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(sorted.slice(0, 3))
  })
})

describe('a snapshot', () => {
  it.each([0, 1, 3, 5])('is loaded from a Buffer that begins at byte %i of another', async (at) => {
    const bytes = await other.snapshot()
    const room = Buffer.alloc(bytes.length + 16)
    room.set(bytes, at)
    const loaded = await createMatcher.load(room.subarray(at, at + bytes.length))
    expect(await loaded.match(PART)).toEqual(await other.match(PART))
  })
})
