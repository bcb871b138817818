import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { planOf } from '../../src/criteria/plan.js'
import { createMatcher } from '../../src/index.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import type { CandidateSource } from '../../src/model/source.js'
import { randomFrom } from '../../src/random.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { answer } from '../../src/retrieve/answer.js'
import { columnsOf, memorySource, sourceOver } from '../../src/retrieve/memory-source.js'
import { heldState, inOneState } from '../../src/retrieve/one-state.js'
import { loadStore, saveStore } from '../../src/retrieve/snapshot.js'
import { richManufacturers, richPart } from '../support/rich-arbitraries.js'
import { turner } from '../support/turner.js'

const RUNS = Number(process.env.HAMKOR_RUNS ?? 1)
const planFor = (part: Part) =>
  planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
const OPTIONS = { limit: 20, nearMissLimit: 20, standing: ['fits', 'open'] } as const

/** A state that is looked at, and the makers it should be of. */
interface Looking {
  readonly source: CandidateSource
  readonly release: () => Promise<void>
  readonly makers: readonly Manufacturer[]
}

async function same(part: Part, source: CandidateSource, makers: readonly Manufacturer[]): Promise<void> {
  const anew = memorySource(defaultCatalog, makers)
  const plan = planFor(part)
  expect(await answer(plan, source, OPTIONS)).toEqual(await answer(plan, anew, OPTIONS))
}

describe('a state that is held', () => {
  it('answers as a source of its makers, through any history of changes and of other states held and let go', async () => {
    const step = fc.record({
      kind: fc.constantFrom('put', 'put', 'remove', 'again', 'hold', 'release', 'merge'),
      pick: fc.nat({ max: 1000 }),
      count: fc.integer({ min: 1, max: 6 }),
    })
    await fc.assert(
      fc.asyncProperty(
        richManufacturers(3),
        richPart(),
        fc.array(step, { minLength: 4, maxLength: 16 }),
        async (pool, part, history) => {
          const source = memorySource(defaultCatalog, pool.slice(0, 2))
          const now = new Map(pool.slice(0, 2).map((maker) => [maker.id, maker]))
          const looking: Looking[] = []
          for (const { kind, pick, count } of history) {
            const some = Array.from({ length: count }, (_, i) => pool[(pick + i) % pool.length]!).filter(Boolean)
            if (kind === 'hold') {
              const held = await heldState(source)
              looking.push({ ...held, makers: [...now.values()] })
            } else if (kind === 'release') {
              const [one] = looking.splice(pick % Math.max(1, looking.length), 1)
              await one?.release()
              // a second time does nothing
              await one?.release()
            } else if (kind === 'remove') {
              await source.remove(some.map(({ id }) => id))
              for (const { id } of some) now.delete(id)
            } else if (kind === 'merge') {
              // enough to pack, join and thin out
              const many = Array.from({ length: 1100 }, (_, i) => turner(`filler ${i}`))
              await source.put(many)
              await source.remove(many.map(({ id }) => id))
            } else {
              const rows =
                kind === 'put' ? some : some.map((one, i) => ({ ...pool[(pick * 7 + i) % pool.length]!, id: one.id }))
              await source.put(rows)
              for (const row of rows) now.set(row.id, row)
            }
            await same(part, source, [...now.values()])
            for (const one of looking) {
              await same(part, one.source, one.makers)
              expect(await one.source.size()).toBe(one.makers.length)
              for (const maker of pool) {
                expect(await one.source.get(maker.id)).toEqual(one.makers.find(({ id }) => id === maker.id))
              }
            }
            // what is saved meanwhile is of now, and can be changed once it is loaded
            const loaded = sourceOver(loadStore(saveStore(columnsOf(source)!.store), defaultCatalog))
            await same(part, loaded, [...now.values()])
            await loaded.put(pool)
            await same(part, loaded, [
              ...new Map([...now, ...pool.map((maker) => [maker.id, maker] as const)]).values(),
            ])
          }
          for (const { release } of looking) await release()
          await same(part, source, [...now.values()])
        },
      ),
      { numRuns: 25 * RUNS, seed: 71 },
    )
  }, 120_000)

  it('keeps codes only as long as it is looked at, and not for those that began later', async () => {
    const said = (round: number) =>
      Array.from({ length: 1500 }, (_, i) => ({
        ...turner(`m${i}`),
        terms: [`word${i}of${round}`, `other${i}of${round}`],
      }))
    const source = memorySource(defaultCatalog, said(0))
    const { codes } = columnsOf(source)!.store
    const bytes = () => codes.keys.arrays().bytes.length
    const alone = bytes()
    // always somebody looks, nobody at all states
    let last = await heldState(source)
    let most = 0
    for (let round = 1; round <= 8; round++) {
      await source.put(said(round))
      const next = await heldState(source)
      await last.release()
      last = next
      most = Math.max(most, bytes())
    }
    expect(most).toBeLessThan(alone * 3.5)
    await last.release()
    await source.remove(
      said(0)
        .slice(10)
        .map(({ id }) => id),
    )
    expect(codes.keys.size).toBeLessThan(600)
    expect(bytes()).toBeLessThan(alone / 4)
  })

  it('is let go where nobody can ask it any more', () => {
    const child = fileURLToPath(new URL('left-child.ts', import.meta.url))
    const { stdout, stderr } = spawnSync(process.execPath, ['--expose-gc', '--import', 'tsx', child], {
      encoding: 'utf8',
    })
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toEqual({ looked: true, left: false })
  }, 60_000)

  it('of a source of the host is asked of what its `hold` gives, and released however the question ends', async () => {
    const before = [turner('a'), turner('b')]
    const told: string[] = []
    const held = memorySource(defaultCatalog, before)
    const source = {
      ...memorySource(defaultCatalog, [turner('c')]),
      hold: async () => ({ ...held, release: async () => void told.push('released') }),
    }
    expect(await inOneState(source, (one) => one.size())).toBe(2)
    await expect(inOneState(source, () => Promise.reject(new Error('own')))).rejects.toThrow('own')
    expect(told).toEqual(['released', 'released'])
    const broken = { ...source, hold: () => Promise.reject(new Error('no connection')) }
    await expect(inOneState(broken, (one) => one.size())).rejects.toMatchObject({ code: 'SOURCE' })
    const odd = { ...source, hold: async () => held } as never
    await expect(inOneState(odd, async () => 1)).rejects.toMatchObject({
      code: 'INPUT',
      details: { field: 'manufacturers.hold.release' },
    })
    const failing = { ...source, hold: async () => ({ ...held, release: () => Promise.reject(new Error('gone')) }) }
    await expect(inOneState(failing, async () => 1)).rejects.toMatchObject({ code: 'SOURCE' })
    await expect(inOneState(failing, () => Promise.reject(new Error('own')))).rejects.toThrow('own')
    // one that cannot be held is asked as it is
    const plain = memorySource(defaultCatalog, before)
    const { hold: _, ...without } = { ...plain, hold: undefined }
    expect(await inOneState(without, async (one) => one === without)).toBe(true)
  })
})

describe('codes numbered anew', () => {
  it('leave nobody out of what the next question counts', async () => {
    const random = randomFrom(5)
    const row = (i: number, process: string) => ({
      id: `m${i}`,
      name: `Zavod ${i}`,
      capabilities: [{ process, materials: ['сталь 45'] }],
      products: [`qqword${i}a qqword${i}b`, `zzthing${i}d yyprod${Math.floor(random.next() * 1e6)}`],
    })
    const rows = [
      ...Array.from({ length: 2000 }, (_, i) => row(i, 'токарная обработка')),
      ...Array.from({ length: 60 }, (_, i) => row(2000 + i, i % 2 ? 'токарная обработка' : 'листовая штамповка')),
    ]
    const matcher = createMatcher({ manufacturers: rows })
    const part = { name: 'втулка', processes: ['листовая штамповка'], material: 'сталь 45' }
    await matcher.match(part)
    await matcher.remove(rows.slice(0, 2000).map(({ id }) => id))
    expect(await matcher.match(part)).toEqual(await createMatcher({ manufacturers: rows.slice(2000) }).match(part))
  }, 60_000)
})
