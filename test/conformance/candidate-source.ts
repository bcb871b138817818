import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { judge } from '../../src/criteria/judge.js'
import { planOf } from '../../src/criteria/plan.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { Part } from '../../src/model/part.js'
import type { CandidateSource } from '../../src/model/source.js'
import { weightedSum } from '../../src/rank/weighted-sum.js'
import { retrievalNeedOf } from '../../src/retrieve/need.js'
import { anyManufacturers, anyPart } from '../support/arbitraries.js'

/** What every candidate source must keep; called once per implementation. */
export function describeCandidateSource(
  name: string,
  make: (manufacturers: readonly Manufacturer[]) => Promise<CandidateSource>,
): void {
  const everyone = async (source: CandidateSource, part: Part) => {
    const plan = planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
    const found: Manufacturer[] = []
    for await (const batch of source.retrieve(retrievalNeedOf(plan))) found.push(...batch)
    return { plan, found }
  }

  describe(`${name} as a CandidateSource`, () => {
    it('retrieves every maker that could be a match or a near miss (recall 1.0)', async () => {
      await fc.assert(
        fc.asyncProperty(anyManufacturers(), anyPart(), async (manufacturers, part) => {
          const { plan, found } = await everyone(await make(manufacturers), part)
          const ids = new Set(found.map((manufacturer) => manufacturer.id))
          const lost = manufacturers.filter((m) => !ids.has(m.id) && judge(plan, m).interest !== 'none')
          expect(lost.map((manufacturer) => manufacturer.id)).toEqual([])
        }),
        { numRuns: 150, seed: 7 },
      )
    })

    it('gives each maker once, in ascending order of ids', async () => {
      await fc.assert(
        fc.asyncProperty(anyManufacturers(), anyPart(), async (manufacturers, part) => {
          const { found } = await everyone(await make(manufacturers), part)
          const ids = found.map((manufacturer) => manufacturer.id)
          expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : 1)))
        }),
        { numRuns: 50, seed: 8 },
      )
    })

    it('counts its makers and gives one by id', async () => {
      const [manufacturers] = fc.sample(anyManufacturers(), { numRuns: 1, seed: 9 })
      const source = await make(manufacturers!)
      expect(await source.size()).toBe(manufacturers!.length)
      for (const manufacturer of manufacturers!) expect(await source.get(manufacturer.id)).toEqual(manufacturer)
      expect(await source.get('nobody')).toBeUndefined()
    })

    it('applies a filter by id', async () => {
      const samples = fc.sample(fc.tuple(anyManufacturers(), anyPart()), { numRuns: 20, seed: 10 })
      for (const [manufacturers, part] of samples) {
        const source = await make(manufacturers)
        const plan = planOf(part, { catalog: defaultCatalog, criteria: builtinCriteria(), method: weightedSum() })
        const wanted = manufacturers.filter((_, i) => i % 2 === 0).map((manufacturer) => manufacturer.id)
        for await (const batch of source.retrieve(retrievalNeedOf(plan, { ids: wanted }))) {
          for (const manufacturer of batch) expect(wanted).toContain(manufacturer.id)
        }
      }
    })

    it('stops when the signal is aborted', async () => {
      const [manufacturers] = fc.sample(anyManufacturers(), { numRuns: 1, seed: 11 })
      const source = await make(manufacturers!)
      const need = {
        processes: manufacturers!.flatMap((m) => m.capabilities.map((c) => c.process)),
        terms: [],
        hsHeadings: [],
      }
      const reason = new Error('enough')
      const run = async () => {
        for await (const _ of source.retrieve(need, { signal: AbortSignal.abort(reason) })) {
          // nothing may arrive
        }
      }
      await expect(run()).rejects.toBe(reason)
    })
  })
}
