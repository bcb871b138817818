import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { createMatcher } from '../../src/matcher.js'
import type { CandidateSource, Where } from '../../src/model/source.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { memorySource } from '../../src/retrieve/memory-source.js'

const PART = { name: 'Вал', processes: ['turning'] }
const makers = ['Andijon', 'Asaka', 'Namangan', 'Xiva'].map(
  (location) =>
    normalizeManufacturer({ id: location, location, processes: ['turning'], certificates: 'IATF 16949' }).value!,
)
const held = memorySource(defaultCatalog, makers)

describe('a source of the host', () => {
  it('is asked with ids of the catalog, whatever the user wrote', async () => {
    let seen: Where | undefined
    const source: CandidateSource = {
      size: () => held.size(),
      get: (id) => held.get(id),
      async *retrieve(need) {
        seen = need.where
        yield* held.retrieve(need)
      },
    }
    const where = { regions: ['Андижанская область', 'Хива'], certificates: ['ИСО 9001'], ids: ['Asaka', 'Xiva'] }
    const { matches } = await createMatcher({ manufacturers: source }).match(PART, { where })
    expect(seen).toEqual({ regions: ['andijan', 'khiva'], certificates: ['iso9001'], ids: ['Asaka', 'Xiva'] })
    expect(matches.map(({ manufacturer }) => manufacturer.id)).toEqual(['Asaka', 'Xiva'])
  })

  it.each(['size', 'retrieve'] as const)('that fails at %s is told as such, with the cause', async (verb) => {
    const cause = new Error('connection lost')
    const source: CandidateSource = {
      size: async () => held.size(),
      get: async () => undefined,
      retrieve: (need) => held.retrieve(need),
      [verb]: verb === 'size' ? () => Promise.reject(cause) : () => failing(cause),
    }
    await expect(createMatcher({ manufacturers: source }).match(PART)).rejects.toMatchObject({
      name: 'HamkorError',
      code: 'SOURCE',
      cause,
    })
  })

  it('that hands out more than counts is not said to have judged more than it screened', async () => {
    const sewer = normalizeManufacturer({ id: 'sewer', processes: ['tikuvchilik'] }).value!
    const source: CandidateSource = {
      size: async () => 5,
      get: (id) => held.get(id),
      retrieve: async function* () {
        yield [...makers, sewer]
      },
    }
    const { considered } = await createMatcher({ manufacturers: source }).match(PART)
    expect(considered).toEqual({ indexed: 5, screened: 4, scored: 4, noEvidence: 1, answer: 'exact' })
  })
})

// biome-ignore lint/correctness/useYield: it fails before the first batch
async function* failing(cause: Error): AsyncGenerator<never> {
  throw cause
}

describe('a filter by places', () => {
  const ids = async (...regions: string[]) =>
    (await createMatcher({ manufacturers: held }).match(PART, { where: { regions } })).matches
      .map(({ manufacturer }) => manufacturer.id)
      .sort()

  it('means the town where a town is named, the region where that is', async () => {
    expect(await ids('Asaka')).toEqual(['Asaka'])
    expect(await ids('Andijon')).toEqual(['Andijon', 'Asaka'])
    expect(await ids('Хива', 'Namangan viloyati')).toEqual(['Namangan', 'Xiva'])
  })

  it.each(['Fargʻona vodiysi', 'Фарғона водийси', 'Ферганская долина', 'Fergana Valley', 'Ferghana valley'])(
    'knows that the %s lies in three regions',
    async (valley) => {
      expect(await ids(valley)).toEqual(['Andijon', 'Asaka', 'Namangan'])
    },
  )

  it('of consortia refuses a town, naming its region', async () => {
    const matcher = createMatcher({ manufacturers: held })
    await expect(matcher.consortia(PART, { within: { region: 'Asaka' } })).rejects.toThrow('town of "andijan"')
  })
})
