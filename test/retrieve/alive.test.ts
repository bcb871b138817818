import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import { createMatcher } from '../../src/index.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import { randomFrom } from '../../src/random.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { columnsOf, memorySource } from '../../src/retrieve/memory-source.js'
import { retrievalNeedOf } from '../../src/retrieve/need.js'
import { richManufacturers, richPart } from '../support/rich-arbitraries.js'
import { turner } from '../support/turner.js'

const RUNS = Number(process.env.HAMKOR_RUNS ?? 1)

const planFor = (part: Part) =>
  planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
const OPTIONS = { limit: 20, nearMissLimit: 20, standing: ['fits', 'open'] } as const

describe('a source that changes', () => {
  it('answers at every step of any history as one built anew', async () => {
    const change = fc.record({
      kind: fc.constantFrom('put', 'put', 'remove', 'again'),
      pick: fc.nat({ max: 1000 }),
      count: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(
        richManufacturers(3),
        richPart(),
        fc.array(change, { maxLength: 12 }),
        async (pool, part, history) => {
          const source = memorySource(defaultCatalog)
          const held = new Map<string, Manufacturer>()
          const plan = planFor(part)
          for (const { kind, pick, count } of history) {
            const some = Array.from({ length: count }, (_, i) => pool[(pick + i) % pool.length]).flatMap(
              (one) => one ?? [],
            )
            if (kind === 'remove') {
              const ids = some.map(({ id }) => id)
              expect(await source.remove(ids)).toBe(new Set(ids.filter((id) => held.has(id))).size)
              for (const id of ids) held.delete(id)
            } else {
              // again: the same ids with what another maker can
              const rows =
                kind === 'put' ? some : some.map((one, i) => ({ ...pool[(pick * 7 + i) % pool.length]!, id: one.id }))
              await source.put(rows)
              for (const row of rows) held.set(row.id, row)
            }
            const anew = memorySource(defaultCatalog, [...held.values()])
            expect(await source.size()).toBe(held.size)
            expect(await answer(plan, source, OPTIONS)).toEqual(await answer(plan, anew, OPTIONS))
          }
          for (const maker of pool) expect(await source.get(maker.id)).toEqual(held.get(maker.id))
        },
      ),
      { numRuns: 40 * RUNS, seed: 51 },
    )
  })

  it('does so over thousands of makers in many segments, joined and thinned out', async () => {
    const pool = fc
      .sample(richManufacturers(3), { numRuns: 60, seed: 52 })
      .flatMap((makers, g) => makers.map((maker) => ({ ...maker, id: `${maker.id} ${g}` })))
    const parts = fc.sample(richPart(), { numRuns: 4, seed: 53 }).map(planFor)
    const random = randomFrom(54)
    const source = memorySource(defaultCatalog)
    const held = new Map<string, Manufacturer>()
    const put = async (rows: readonly Manufacturer[]) => {
      await source.put(rows)
      for (const row of rows) held.set(row.id, row)
    }
    const copies = (round: number) => pool.map((maker) => ({ ...maker, id: `${maker.id} ${round}` }))
    for (let round = 0; round < 5; round++) await put(copies(round))
    expect(columnsOf(source)!.store.segments().length).toBeGreaterThan(1)
    const check = async () => {
      const anew = memorySource(defaultCatalog, [...held.values()].reverse())
      expect(await source.size()).toBe(held.size)
      for (const plan of parts) {
        expect(await answer(plan, source, OPTIONS)).toEqual(await answer(plan, anew, OPTIONS))
      }
    }
    await check()
    const before = bytesOf(source)
    const leaving = [...held.keys()].filter(() => random.next() < 0.85)
    await source.remove(leaving)
    for (const id of leaving) held.delete(id)
    await check()
    // what was held by those who left is given back
    expect(bytesOf(source)).toBeLessThan(before / 2)
    await put(copies(1).slice(0, 700))
    await check()
    await source.remove([...held.keys()])
    held.clear()
    await check()
    expect(columnsOf(source)!.store.segments()).toEqual([])
    expect(columnsOf(source)!.store.codes.keys.size).toBeGreaterThan(0)
  })

  it('gives a running retrieval one state', async () => {
    const makers = Array.from({ length: 900 }, (_, i): Manufacturer => ({ ...turner(`m${i}`) }))
    const source = memorySource(defaultCatalog, makers)
    const need = { processes: ['turning'], terms: [], hsHeadings: [] }
    const seen: string[] = []
    for await (const batch of source.retrieve(need)) {
      if (seen.length === 0) {
        await source.remove(makers.slice(300).map(({ id }) => id))
        await source.put(Array.from({ length: 2000 }, (_, i) => turner(`later${i}`)))
      }
      seen.push(...batch.map(({ id }) => id))
    }
    expect(seen).toEqual(makers.map(({ id }) => id).sort())
    expect(await source.size()).toBe(2300)
    expect(retrievalNeedOf(planFor(fc.sample(richPart(), { numRuns: 1, seed: 1 })[0]!)).terms).toBeDefined()
  })
})

function bytesOf(source: object): number {
  return columnsOf(source)!
    .store.segments()
    .reduce((sum, { records, postings, flags }) => sum + records.length + postings.byteLength + flags.length * 37, 0)
}

describe('rows that arrive', () => {
  const row = (id: string, process = 'turning') => ({ id, name: id, processes: [process] })

  it('are added over time, with progress, and those of a held id refused', async () => {
    const matcher = createMatcher({ manufacturers: [row('a')] })
    async function* rows() {
      for (let i = 0; i < 150; i++) yield row(`m${i % 149}`)
      yield row('a')
    }
    const done: number[] = []
    const report = await matcher.add(rows(), { onProgress: (progress) => done.push(progress.done) })
    expect(report.accepted).toBe(149)
    expect(report.issues.map(({ code, index, id }) => [code, index, id])).toEqual([
      ['id.duplicate', 149, 'm0'],
      ['id.duplicate', 150, 'a'],
    ])
    // every few rows, so that no turn of the event loop is long
    expect(done).toEqual([...new Set(done)].sort((a, b) => a - b))
    expect(done.at(-1)).toBe(151)
    expect(done.length).toBeGreaterThan(10)
    expect(matcher.intake.accepted).toBe(150)
  })

  it('of one id in one update the last stays, near or far from the first, and the report says so', async () => {
    const matcher = createMatcher({ manufacturers: [row('x', 'milling')] })
    const feed = Array.from({ length: 40 }, (_, i) =>
      row(i % 19 === 0 ? 'x' : `m${i}`, i === 38 ? 'sewing' : 'turning'),
    )
    feed[1] = row('x', 'forging')
    const report = await matcher.update(feed)
    expect(report.issues.map(({ code, index, id }) => [code, index, id])).toEqual([
      ['id.replaced', 1, 'x'],
      ['id.replaced', 19, 'x'],
      ['id.replaced', 38, 'x'],
    ])
    expect(report.accepted).toBe(37)
    expect((await matcher.manufacturer('x'))!.capabilities.map(({ process }) => process)).toEqual(['sewing'])
    expect((await matcher.update([row('x', 'casting')])).issues).toEqual([])
  })

  it('keep what was stored before an abort, and say so', async () => {
    const matcher = createMatcher({ manufacturers: [] })
    const stop = new AbortController()
    const reason = new Error('enough')
    const adding = matcher.add(
      Array.from({ length: 400 }, (_, i) => row(`m${i}`)),
      { signal: stop.signal, onProgress: ({ done }) => done >= 128 && stop.abort(reason) },
    )
    await expect(adding).rejects.toBe(reason)
    expect(matcher.intake.accepted).toBe(128)
    expect(await matcher.manufacturer('m127')).toBeDefined()
    expect(await matcher.manufacturer('m128')).toBeUndefined()
  })

  it('let others have their turn', async () => {
    const matcher = createMatcher({ manufacturers: [] })
    let turns = 0
    const adding = matcher.add(Array.from({ length: 200 }, (_, i) => row(`m${i}`)))
    const counting = setInterval(() => {
      turns += 1
    }, 0)
    await adding
    clearInterval(counting)
    expect(turns).toBeGreaterThan(0)
  })

  it('replace by id without the old record', async () => {
    const matcher = createMatcher({ manufacturers: [row('a'), row('b')] })
    await matcher.update([row('a', 'sewing'), row('c')])
    expect((await matcher.manufacturer('a'))!.capabilities.map(({ process }) => process)).toEqual(['sewing'])
    const { matches } = await matcher.match({ id: 'p', processes: ['turning'] })
    expect(matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['b', 'c'])
  })

  it('are refused where they are no rows', async () => {
    const matcher = createMatcher({ manufacturers: [] })
    await expect(matcher.add('rows' as never)).rejects.toMatchObject({ code: 'INPUT' })
    await expect(matcher.add([], { limit: 1 } as never)).rejects.toMatchObject({ code: 'INPUT' })
  })
})
