import { describe, expect, it } from 'vitest'
import { readImports } from '../../examples/data/read-imports.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { builtinCriteria } from '../../src/criteria/builtin.js'
import { createMatcher, type MatcherSetup } from '../../src/matcher.js'
import type { ConsortiumOptions } from '../../src/model/consortium.js'
import type { Criterion, ManufacturerCriterion, StepCriterion } from '../../src/model/criterion.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import type { CandidateSource } from '../../src/model/source.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { memorySource } from '../../src/retrieve/memory-source.js'

const makers = readMakers().flatMap((row): Manufacturer[] => {
  const { value } = normalizeManufacturer(row, defaultCatalog)
  return value ? [value] : []
})

/** The same makers behind the contract alone: whoever judges them has nothing but their records. */
function plain(source: CandidateSource): CandidateSource {
  return {
    size: () => source.size(),
    get: (id) => source.get(id),
    retrieve: (need, options) => source.retrieve(need, options),
  }
}

const byName: ManufacturerCriterion<number> = {
  id: 'nameLength',
  scope: 'manufacturer',
  weight: 0.1,
  rejects: 'whenMissed',
  require: ({ name }) => name.length,
  assess: (need, { name }) => ({
    standing: (name.length + need) % 5 === 0 ? 'misses' : name.length % 3 === 0 ? 'open' : 'fits',
    utility: (name.length % 7) / 7,
    evidence: 'none',
    reason: { code: 'experience.none' },
  }),
}
const byStep: StepCriterion<number> = {
  id: 'processLength',
  scope: 'step',
  weight: 0.1,
  rejects: 'never',
  require: (_, step) => step + 1,
  assess: (need, { process }) => ({
    standing: 'fits',
    utility: ((process.length * need) % 7) / 7,
    evidence: 'stated',
    reason: { code: 'process.same' },
  }),
}

function matchers(criteria: readonly Criterion[]) {
  const source = memorySource(defaultCatalog, makers)
  const over = (manufacturers: MatcherSetup['manufacturers']) => createMatcher({ manufacturers, criteria })
  return [over(source), over(plain(source))] as const
}

const OPTIONS: readonly ConsortiumOptions[] = [
  { limit: 8 },
  { limit: 4, maxMembers: 2, within: { region: 'tashkent' } },
  { limit: 4, within: { radiusKm: 120, of: 'Andijan' }, cost: { handover: 0 } },
  { limit: 4, where: { regions: ['Samarkand', 'Andijan'] }, regionLimit: 1 },
  { limit: 4, cost: ({ from, to }) => (to ? (from.name.length % 5) / 100 : 0.002) },
  { limit: 0, regionLimit: 0, weights: { material: 0 } },
]

describe('makers in columns and makers behind a plain source', () => {
  it.each([
    ['the criteria of the library', builtinCriteria()],
    ['a host’s criterion of the maker', [...builtinCriteria(), byName]],
    ['a host’s criterion of the step', [...builtinCriteria(), byStep]],
  ])('give the same consortia by %s', async (_, criteria) => {
    const [columns, records] = matchers(criteria)
    let found = 0
    for (const [i, line] of readImports().slice(0, 36).entries()) {
      const options = OPTIONS[i % OPTIONS.length]!
      const answer = await columns.consortia(line, options)
      expect(answer).toEqual(await records.consortia(line, options))
      found += answer.consortia.length + answer.regions.length
    }
    expect(found).toBeGreaterThan(20)
  })

  it('give the same partners, of a maker that is indexed and of a guest', async () => {
    const [columns, records] = matchers(builtinCriteria())
    const options = { parts: readImports().slice(0, 20), limit: 6 }
    const guest = { id: 'guest', name: 'Guest', capabilities: [{ process: 'turning' }, { process: 'sand casting' }] }
    let found = 0
    for (const maker of [makers[3]!.id, makers[40]!.id, guest]) {
      const answer = await columns.partners(maker, options)
      expect(answer).toEqual(await records.partners(maker, options))
      found += answer.partners.length
    }
    expect(found).toBeGreaterThan(0)
  })
})

describe('regions of consortia', () => {
  it('are the first of all where few are asked for', async () => {
    const [matcher] = matchers(builtinCriteria())
    for (const line of readImports().slice(0, 30)) {
      const all = await matcher.consortia(line, { limit: 1 })
      const two = await matcher.consortia(line, { limit: 1, regionLimit: 2 })
      expect(two).toEqual({ ...all, regions: all.regions.slice(0, 2) })
    }
    await expect(matcher.consortia('x', { regionLimit: -1 })).rejects.toThrow(/regionLimit/)
  })
})
