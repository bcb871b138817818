import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import { createMatcher } from '../../src/matcher.js'
import type { ManufacturerCriterion } from '../../src/model/criterion.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { randomFrom } from '../../src/random.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { columnsOf, memorySource } from '../../src/retrieve/memory-source.js'
import { richManufacturers, richPart } from '../support/rich-arbitraries.js'
import { turner } from '../support/turner.js'

const planFor = (part: Part, more: readonly ManufacturerCriterion[] = []) =>
  planOf(part, { catalog: defaultCatalog, criteria: [...builtinCriteria(), ...more], method: weightedSum() })
const turning = normalizePart({ id: 'p', processes: ['turning'] }).value
const STANDING = ['fits', 'open'] as const

describe('memory', () => {
  it('is given back when makers are removed, and does not grow with a history', { timeout: 300_000 }, () => {
    const child = fileURLToPath(new URL('heap-child.ts', import.meta.url))
    const said = execFileSync(process.execPath, ['--expose-gc', '--import', 'tsx', child], { encoding: 'utf8' })
    const { makers, full, emptied, again } = JSON.parse(said) as Record<string, number>
    expect(full! / makers!).toBeGreaterThan(200)
    expect(emptied).toBeLessThan(full! * 0.2)
    expect(again).toBeLessThan(full! * 0.25)
  })

  it('is given back by numbering what is left anew, with the same answers', async () => {
    const spoken = (i: number): Manufacturer => {
      const own = turner(`m${i}`)
      const capacity = { value: 1000 + i, unit: 'piece' } as const
      return { ...own, terms: [`word${i}`], capabilities: [{ ...own.capabilities[0]!, capacity }] }
    }
    const makers = Array.from({ length: 3000 }, (_, i) => spoken(i))
    const source = memorySource(defaultCatalog, makers)
    const { codes } = columnsOf(source)!.store
    const before = codes.keys.size
    const input = { id: 'p', processes: ['turning'], annualVolume: '2500 pcs' }
    const options = { limit: 7, nearMissLimit: 7, standing: STANDING }
    const check = async (held: readonly Manufacturer[]) => {
      const plan = planFor({ ...normalizePart(input).value, terms: [{ term: 'word1490', weight: 3 }] })
      const [found, anew] = [source, memorySource(defaultCatalog, held)].map((one) => answer(plan, one, options))
      expect({ ...(await found), considered: 0 }).toEqual({ ...(await anew), considered: 0 })
    }
    await check(makers)
    const left = makers.filter((_, i) => i % 30 === 20)
    await source.remove(makers.filter((one) => !left.includes(one)).map(({ id }) => id))
    expect(codes.keys.size).toBeLessThan(before / 2)
    await check(left)
    await source.put(makers.slice(1400, 1500))
    await check([
      ...left.filter(({ id }) => !makers.slice(1400, 1500).some((one) => one.id === id)),
      ...makers.slice(1400, 1500),
    ])
  })
})

describe('merging', () => {
  /** Makers in segments that were not there before. */
  function rewritten(source: object, seen: WeakSet<object>): number {
    let makers = 0
    for (const { records, count } of columnsOf(source)!.store.segments()) {
      if (!seen.has(records)) makers += count
      seen.add(records)
    }
    return makers
  }

  it('writes each maker a logarithm of times at the most', async () => {
    const source = memorySource(defaultCatalog)
    const seen = new WeakSet<object>()
    const batches = 64
    let most = 0
    let written = 0
    for (let batch = 0; batch < batches; batch++) {
      await source.put(Array.from({ length: 500 }, (_, i) => turner(`${(i * 7919) % 500} ${batch}`)))
      const now = rewritten(source, seen)
      written += now
      most = Math.max(most, now)
    }
    const makers = batches * 500
    expect(written).toBeGreaterThanOrEqual(makers)
    expect(written).toBeLessThan(makers * Math.log2(makers / 500))
    expect(most).toBeLessThanOrEqual(makers)
    // few segments to search, whatever the history
    expect(columnsOf(source)!.store.segments().length).toBeLessThan(3 * Math.log2(makers / 500))
  })

  it('does so where makers come, change and go', async () => {
    const random = randomFrom(71)
    const source = memorySource(defaultCatalog)
    const seen = new WeakSet<object>()
    let changes = 0
    let written = 0
    for (let batch = 0; batch < 60; batch++) {
      const ids = Array.from({ length: 400 }, () => `m${random.integer(9000)}`)
      if (random.next() < 0.4) changes += await source.remove(ids)
      else {
        await source.put(ids.map((id) => turner(id)))
        changes += new Set(ids).size
      }
      written += rewritten(source, seen)
    }
    // the makers that wait are packed anew for every look, a batch or two of them
    expect(written - 60 * 1000).toBeLessThan(changes * Math.log2(9000 / 400))
    const { store } = columnsOf(source)!
    for (const { live, count } of store.segments()) expect(live * 2).toBeGreaterThanOrEqual(count)
  })
})

describe('what was considered', () => {
  it('is told of a few', async () => {
    const makers = [
      turner('match a'),
      turner('match b'),
      turner('near', 'milling'),
      turner('unrelated', 'sewing'),
      { ...turner('blank'), capabilities: [] },
    ]
    const source = memorySource(defaultCatalog, makers)
    const options = { limit: 10, nearMissLimit: 10, standing: STANDING }
    const found = await answer(planFor(turning), source, options)
    expect(found.matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['match a', 'match b'])
    expect(found.nearMisses.map(({ manufacturer }) => manufacturer.id)).toEqual(['near'])
    expect(found.considered).toEqual({ indexed: 5, screened: 3, scored: 3, noEvidence: 2, answer: 'exact' })
    const filtered = await answer(planFor(turning), source, { ...options, where: { ids: ['match b', 'unrelated'] } })
    expect(filtered.considered).toEqual({ indexed: 5, screened: 1, scored: 1, noEvidence: 4, answer: 'exact' })
  })

  it('counts as scored who serves a step, and who is listed for what lies near', async () => {
    const makers = [turner('a'), ...Array.from({ length: 5 }, (_, i) => turner(`near ${i}`, 'milling'))]
    const source = memorySource(defaultCatalog, makers)
    const scored = async (nearMissLimit: number) =>
      (await answer(planFor(turning), source, { limit: 10, nearMissLimit, standing: STANDING })).considered
    expect(await scored(0)).toMatchObject({ screened: 6, scored: 1 })
    expect(await scored(2)).toMatchObject({ screened: 6, scored: 3 })
  })

  it('counts nobody beside the screened where a process is unknown to the catalog', async () => {
    const routes = [{ steps: ['mystery 1', 'ndt'] }, { steps: ['mystery 1', 'milling'] }]
    const matcher = createMatcher({ manufacturers: [turner('a', 'ndt'), { id: 'b', processes: ['mystery 1'] }] })
    const { considered, nearMisses } = await matcher.match({ routes })
    expect(nearMisses.map(({ manufacturer }) => manufacturer.id)).toEqual(['b'])
    expect(considered).toMatchObject({ screened: 1, scored: 1 })
  })

  it('is ordered by judging far fewer than are alike', async () => {
    const asked = new Set<string>()
    const host: ManufacturerCriterion = {
      id: 'host',
      scope: 'manufacturer',
      weight: 0.1,
      rejects: 'never',
      require: () => 'anything',
      assess: (_, { id }) => {
        asked.add(id)
        return { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'host.fine' } }
      },
    }
    const makers = Array.from({ length: 3000 }, (_, i) => turner(`m${i}`))
    const source = memorySource(defaultCatalog, makers)
    const options = { limit: 3, nearMissLimit: 0, standing: STANDING }
    const { considered } = await answer(planFor(turning, [host]), source, options)
    expect(considered).toMatchObject({ indexed: 3000, screened: 3000, scored: 3000, noEvidence: 0 })
    expect(asked.size).toBeGreaterThanOrEqual(3)
    expect(asked.size).toBeLessThan(300)
  })

  it('adds up for any makers and part', async () => {
    const options = { limit: 1000, nearMissLimit: 1000, standing: STANDING }
    await fc.assert(
      fc.asyncProperty(richManufacturers(2), richPart(), async (makers: readonly Manufacturer[], part) => {
        const { matches, nearMisses, considered } = await answer(
          planFor(part),
          memorySource(defaultCatalog, makers),
          options,
        )
        expect(considered.indexed).toBe(new Set(makers.map(({ id }) => id)).size)
        expect(considered.noEvidence).toBe(considered.indexed - considered.screened)
        expect(matches.length + nearMisses.length).toBeLessThanOrEqual(considered.scored)
        expect(considered.scored).toBeLessThanOrEqual(considered.screened)
      }),
      { numRuns: 60, seed: 72 },
    )
  })
})
