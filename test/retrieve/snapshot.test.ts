import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import { createMatcher, extendCatalog, HamkorError } from '../../src/index.js'
import { randomFrom } from '../../src/random.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { columnsOf, memorySource, sourceOver } from '../../src/retrieve/memory-source.js'
import { loadStore, saveStore } from '../../src/retrieve/snapshot.js'
import { richManufacturers, richPart } from '../support/rich-arbitraries.js'

const RUNS = Number(process.env.HAMKOR_RUNS ?? 1)
const OPTIONS = { limit: 20, nearMissLimit: 20, standing: ['fits', 'open'] } as const
const ROWS = [
  { id: 'a', name: 'A', capabilities: [{ process: 'turning', materials: ['сталь 45'], capacity: '10 000 шт/год' }] },
  { id: 'ю\u{1F600}', name: 'Ю', processes: ['литьё'], certificates: ['IATF 16949'], attributes: { __proto__x: 1 } },
]
const PART = { id: 'p', name: 'вал', processes: ['turning'], material: 'сталь 45', annualVolume: '5 000 шт/год' }

const problemOf = (read: () => unknown): unknown => {
  try {
    read()
  } catch (error) {
    if (error instanceof HamkorError && error.code === 'SNAPSHOT') return error.details['problem']
    throw error
  }
  return undefined
}

describe('a snapshot', () => {
  it('answers as the source it is of, changes on like it, and is the same for the same rows', async () => {
    await fc.assert(
      fc.asyncProperty(richManufacturers(2), richPart(), async (makers, part) => {
        const plan = planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
        const source = memorySource(defaultCatalog, makers)
        await source.remove(makers.filter((_, i) => i % 5 === 0).map(({ id }) => id))
        const bytes = saveStore(columnsOf(source)!.store)
        const kept = bytes.slice()
        const loaded = sourceOver(loadStore(bytes, defaultCatalog))
        expect(await answer(plan, loaded, OPTIONS)).toEqual(await answer(plan, source, OPTIONS))
        expect(saveStore(columnsOf(loaded)!.store)).toEqual(bytes)
        for (const one of [source, loaded]) {
          await one.remove(makers.slice(0, 4).map(({ id }) => id))
          await one.put(makers.slice(2, 9))
        }
        expect(await answer(plan, loaded, OPTIONS)).toEqual(await answer(plan, source, OPTIONS))
        // what was loaded from is left as it was
        expect(bytes).toEqual(kept)
        expect(await loaded.size()).toBe(await source.size())
      }),
      { numRuns: 40 * RUNS, seed: 61 },
    )
  })

  it('goes through the matcher', async () => {
    const matcher = createMatcher({ manufacturers: ROWS })
    const bytes = await matcher.snapshot()
    expect(await createMatcher({ manufacturers: ROWS }).snapshot()).toEqual(bytes)
    const loaded = await createMatcher.load(bytes)
    expect(loaded.intake).toEqual({ accepted: 2, issues: [] })
    expect(await loaded.match(PART)).toEqual(await matcher.match(PART))
    expect(await loaded.manufacturer('ю\u{1F600}')).toEqual(await matcher.manufacturer('ю\u{1F600}'))
    await loaded.add([{ id: 'b', processes: ['turning'] }])
    expect((await loaded.match(PART)).matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['a', 'b'])
  })

  it('is refused when cut anywhere', async () => {
    const bytes = await createMatcher({ manufacturers: ROWS }).snapshot()
    const problems = new Set<unknown>()
    for (let length = 0; length < bytes.length; length++) {
      problems.add(problemOf(() => loadStore(bytes.subarray(0, length), defaultCatalog)))
    }
    expect([...problems]).toEqual(['truncated'])
  })

  it('is refused when one bit is turned, every one in a small snapshot', async () => {
    const bytes = await createMatcher({ manufacturers: [{ id: 'a', processes: ['turning'] }] }).snapshot()
    const found = new Map<unknown, number>()
    for (let at = 0; at < bytes.length; at++) {
      for (let bit = 0; bit < 8; bit++) {
        bytes[at]! ^= 1 << bit
        const problem = problemOf(() => loadStore(bytes, defaultCatalog))
        found.set(problem, (found.get(problem) ?? 0) + 1)
        bytes[at]! ^= 1 << bit
      }
    }
    expect([...found.keys()].sort()).toEqual(['altered', 'foreign'])
    expect([...found.values()].reduce((a, b) => a + b)).toBe(bytes.length * 8)
  })

  it('is refused when one bit is turned, sampled in a larger one', () => {
    const makers = fc
      .sample(richManufacturers(3), { numRuns: 40, seed: 62 })
      .flatMap((some, g) => some.map((maker) => ({ ...maker, id: `${maker.id} ${g}` })))
    const bytes = saveStore(columnsOf(memorySource(defaultCatalog, makers))!.store)
    const random = randomFrom(63)
    for (let i = 0; i < 200 * RUNS; i++) {
      const at = random.integer(bytes.length)
      const bit = 1 << random.integer(8)
      bytes[at]! ^= bit
      expect(problemOf(() => loadStore(bytes, defaultCatalog))).toMatch(/altered|foreign|truncated|newer/)
      bytes[at]! ^= bit
    }
    expect(loadStore(bytes, defaultCatalog).size).toBe(makers.length)
  })

  it('of another catalog is refused, and one that is no snapshot', async () => {
    const bytes = await createMatcher({ manufacturers: ROWS }).snapshot()
    const catalog = extendCatalog(defaultCatalog, {
      terms: [{ concept: 'process:turning', lang: 'en', text: 'lathe work of ours' }],
    })
    await expect(createMatcher.load(bytes, { catalog })).rejects.toMatchObject({
      code: 'SNAPSHOT',
      details: { problem: 'fingerprint' },
    })
    await expect(createMatcher.load(new Uint8Array(100))).rejects.toMatchObject({ details: { problem: 'foreign' } })
    await expect(createMatcher.load('bytes' as never)).rejects.toMatchObject({ code: 'INPUT' })
    const foreign = { size: async () => 0, get: async () => undefined, retrieve: async function* () {} }
    await expect(createMatcher({ manufacturers: foreign }).snapshot()).rejects.toMatchObject({ code: 'SOURCE' })
  })
})
