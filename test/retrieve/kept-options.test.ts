import { describe, expect, it } from 'vitest'
import type { AdviceOptions } from '../../src/cooperate/advise.js'
import type { InvestmentOptions } from '../../src/cooperate/investments.js'
import type { RelaxationOptions } from '../../src/cooperate/relaxations.js'
import type { RegionalOptions } from '../../src/localize/regional-groups.js'
import { type ScreeningOptions, screenImports } from '../../src/localize/screen-imports.js'
import { createMatcher, type Matcher, type MatcherSetup } from '../../src/matcher.js'
import type { AllocateOptions } from '../../src/model/allocation.js'
import type { ConsortiumOptions } from '../../src/model/consortium.js'
import type { BulkOptions } from '../../src/model/matcher.js'
import type { OpportunityOptions, PartnerOptions } from '../../src/model/opportunity.js'
import { matchAllInWorkers, type WorkerOptions } from '../../src/node/match-all-in-workers.js'
import { keptOptions, OPTION_NAMES } from '../../src/retrieve/kept-options.js'

// biome-ignore lint/suspicious/noExplicitAny: options as a host of any make gives them
type Any = any

const ROWS = ['a', 'b', 'c'].map((id) => ({
  id,
  name: id,
  location: id === 'c' ? 'Andijon' : 'Toshkent',
  capabilities: [
    {
      process: 'turning',
      materials: ['40Х'],
      capacity: '100 000 шт/год',
      ...(id === 'b' ? { tolerance: 'IT12' } : {}),
    },
    ...(id === 'a' ? [] : [{ process: 'heat treatment', materials: ['40Х'] }]),
  ],
}))
const part = (id: string) => ({
  id,
  name: 'вал',
  processes: ['turning', 'heat treatment'],
  material: '40Х',
  tolerance: 'IT8',
  annualVolume: '1000 шт/год',
  unitPrice: '2 USD',
})
const PARTS = [part('p0'), part('p1'), part('p2')]

async function all<T>(walk: AsyncIterable<T>): Promise<readonly T[]> {
  const found: T[] = []
  for await (const one of walk) found.push(one)
  return found
}

/** Each verb with options of its own, and the answer to them. */
const VERBS: Readonly<Record<string, readonly [object, (matcher: Matcher, options: Any) => Promise<unknown>]>> = {
  match: [{ limit: 2, weights: { proximity: 0.5 } }, (m, o) => m.match(PARTS[0], o)],
  matchAll: [{ limit: 1, standing: ['open', 'fits'] }, (m, o) => all(m.matchAll(PARTS, o))],
  assess: [{ weights: { capacity: 2 } }, (m, o) => m.assess(PARTS[0], 'b', o)],
  consortia: [{ limit: 1, within: { region: 'Andijon' } }, (m, o) => m.consortia(PARTS[0], o)],
  'consortia by cost': [{ maxMembers: 2, cost: { handover: 0.1 } }, (m, o) => m.consortia(PARTS[0], o)],
  partners: [{ parts: PARTS, limit: 1 }, (m, o) => m.partners('a', o)],
  opportunities: [{ by: 'value', limit: 2 }, (m, o) => m.opportunities('c', PARTS, o)],
  advise: [{ limit: 1, demands: 'all' }, (m, o) => m.advise(PARTS[0], 'b', o)],
  relaxations: [{ maxRelaxations: 1, minOpens: 1 }, (m, o) => m.relaxations(PARTS[0], o)],
  investments: [{ servedBy: 'fits', limit: 1 }, (m, o) => m.investments(PARTS, o)],
  allocate: [
    { candidates: 2, unknownCapacity: 'onRequest', limits: { shareOfMaker: 0.5 }, rates: { EUR: 1.1 } },
    (m, o) => m.allocate(PARTS, o),
  ],
}
const WHERE = { where: { ids: ['a', 'c'], regions: ['Toshkent', 'Andijon'] } }

const text = (value: unknown) => JSON.stringify(value)
const make = () => createMatcher({ manufacturers: ROWS })

/** The same options as fields of an instance. */
class Fields {
  constructor(options: object) {
    Object.assign(this, options)
  }
}

/** As accessors of a class that keeps them to itself. */
function accessors(options: object): object {
  class Request {
    readonly #own = options as Record<string, unknown>
    get helper() {
      return 'none of the options'
    }
    check() {
      return this.#own
    }
  }
  for (const key of Object.keys(options)) {
    Object.defineProperty(Request.prototype, key, {
      get(this: Request) {
        return this.check()[key]
      },
    })
  }
  return new Request()
}

describe.each(Object.entries(VERBS))('options of %s', (verb, [own, ask]) => {
  const options = verb === 'assess' || verb === 'advise' ? own : { ...own, ...WHERE }
  const expected = ask(make(), options).then(text)

  it('may be an instance of a class, with fields, accessors or what it inherits', async () => {
    expect(await expected).not.toBe(text(await ask(make(), verb === 'partners' ? { parts: PARTS } : {})))
    const shapes = [
      new Fields(options),
      accessors(options),
      Object.create(options),
      Object.assign(Object.create(null), options),
    ]
    for (const given of shapes) expect(text(await ask(make(), given))).toBe(await expected)
    const nested = Object.fromEntries(
      Object.entries(options).map(([key, value]) => [
        key,
        typeof value === 'object' && !Array.isArray(value) ? new Fields(value as object) : value,
      ]),
    )
    expect(text(await ask(make(), new Fields(nested)))).toBe(await expected)
  })

  it('are those of the call, whatever becomes of the object', async () => {
    for (const shape of [(given: object) => given, (given: object) => new Fields(given), accessors]) {
      const mine: Any = structuredClone(options)
      const given = shape(mine)
      const asked = ask(make(), given)
      const spoil = (value: Any) => {
        for (const [key, inner] of Object.entries(value)) {
          if (key === 'parts') continue
          if (typeof inner === 'object' && inner !== null) spoil(inner)
          Reflect.set(value, key, -3)
        }
      }
      spoil(mine)
      spoil(given)
      expect(text(await asked)).toBe(await expected)
    }
  })

  it('are refused by name in an instance, too', async () => {
    class Request extends Fields {
      readonly lmit = 3
    }
    const given = new Request(options)
    await expect(ask(make(), given)).rejects.toMatchObject({ code: 'INPUT', details: { field: 'options.lmit' } })
  })
})

describe('an instance of a class', () => {
  it('has its own methods called as its own', async () => {
    class Watched {
      readonly #told: number[] = []
      limit = 1
      onProgress({ done }: { done: number }) {
        this.#told.push(done)
      }
      told() {
        return this.#told
      }
    }
    const watched = new Watched()
    await all(make().matchAll(PARTS, watched))
    await make().update(ROWS, { onProgress: watched.onProgress.bind(watched) })
    expect(watched.told()).toEqual([1, 2, 3, 3])
    class Taking {
      readonly seen: number[] = []
      onProgress({ done }: { done: number }) {
        this.seen.push(done)
      }
    }
    const taking = new Taking()
    // its field is none of the options
    await expect(make().add([], taking as Any)).rejects.toMatchObject({ details: { field: 'options.seen' } })
  })

  it('sets a matcher up as an object of the same does', async () => {
    const setup = { weights: { proximity: 5, process: 0.1 } }
    const expected = text(await createMatcher({ manufacturers: ROWS, ...setup }).match(PARTS[0]))
    expect(text(await (await createMatcher.from(ROWS, accessors(setup))).match(PARTS[0]))).toBe(expected)
    const bytes = await make().snapshot()
    expect(text(await (await createMatcher.load(bytes, accessors(setup))).match(PARTS[0]))).toBe(expected)
    const manufacturers = accessors({ manufacturers: ROWS, ...setup }) as MatcherSetup
    expect(text(await createMatcher(manufacturers).match(PARTS[0]))).toBe(expected)
  })

  it('is read by customs rows and by worker threads', async () => {
    const rows = [
      {
        date: '2025-02-01',
        description: 'Вал 40Х',
        hsCode: '870899',
        quantity: 900,
        unit: 'шт',
        value: 9000,
        currency: 'USD',
        origin: 'KR',
      },
    ]
    const options = {
      matcher: make(),
      makers: 1,
      weights: { value: 1 },
      where: { ids: ['c'] },
      period: { from: '2025-01-01', to: '2025-12-31' },
    }
    const expected = text(await screenImports(rows, options))
    expect(text(await screenImports(rows, accessors(options) as ScreeningOptions))).toBe(expected)
    const spoiled = { ...options, where: { ids: ['c'] } }
    const asked = screenImports(rows, spoiled)
    spoiled.where.ids[0] = 'a'
    expect(text(await asked)).toBe(expected)
    const bytes = await make().snapshot()
    const question = { workers: 1, limit: 3, where: { ids: ['c'] } }
    const walk = matchAllInWorkers(bytes, PARTS, accessors(question))
    question.where.ids[0] = 'a'
    const [answer] = await all(walk)
    expect(answer && 'result' in answer && answer.result.considered.screened).toBe(1)
  }, 120_000)

  it('may have every option that a verb has', () => {
    type Every = keyof BulkOptions | keyof ConsortiumOptions | keyof PartnerOptions | keyof OpportunityOptions
    type More = keyof AdviceOptions | keyof RelaxationOptions | keyof InvestmentOptions | keyof AllocateOptions
    type Others = keyof ScreeningOptions | keyof RegionalOptions | keyof WorkerOptions | keyof MatcherSetup
    // does not type-check where a verb has an option that is not named here
    const named: Readonly<Record<Every | More | Others, (typeof OPTION_NAMES)[number]>> = Object.fromEntries(
      OPTION_NAMES.map((name) => [name, name]),
    ) as Any
    const types: Readonly<Record<Every | More | Others, true>> = {
      limit: true,
      nearMissLimit: true,
      standing: true,
      weights: true,
      where: true,
      signal: true,
      onProgress: true,
      maxMembers: true,
      regionLimit: true,
      within: true,
      cost: true,
      parts: true,
      by: true,
      servedBy: true,
      maxRelaxations: true,
      minOpens: true,
      demands: true,
      objective: true,
      limits: true,
      terms: true,
      unknownCapacity: true,
      largestLot: true,
      currency: true,
      rates: true,
      candidates: true,
      gap: true,
      effort: true,
      timeLimitSeconds: true,
      seed: true,
      solver: true,
      matcher: true,
      makers: true,
      consortia: true,
      investments: true,
      groupAs: true,
      priceIndex: true,
      period: true,
      workers: true,
      order: true,
      setupModule: true,
      workerFile: true,
      onCrash: true,
      manufacturers: true,
      catalog: true,
      criteria: true,
      rank: true,
      learned: true,
    }
    expect(Object.keys(named).sort()).toEqual(Object.keys(types).sort())
  })
})

describe('what is no record of options', () => {
  it.each([undefined, null, 5, 'limit', [1]])('comes back as it is: %j', (given) => {
    expect(keptOptions(given)).toBe(given)
  })

  it('stays for the verb to refuse', async () => {
    const [map, list] = [new Map([['limit', 1]]), [1]]
    expect([keptOptions(map), keptOptions(list)]).toEqual([map, list])
    await expect(make().match(PARTS[0], { weights: map } as Any)).rejects.toMatchObject({ code: 'INPUT' })
    await expect(make().match(PARTS[0], { standing: new Set(['fits']) } as Any)).rejects.toMatchObject({
      code: 'INPUT',
    })
    const cyclic: Any = { ids: ['a'] }
    cyclic.attributes = cyclic
    await expect(make().match(PARTS[0], { where: cyclic })).rejects.toMatchObject({ code: 'INPUT' })
  })
})
