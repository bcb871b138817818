import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import {
  ahpWeights,
  builtinCriteria,
  createMatcher,
  defaultCatalog,
  entropyWeights,
  equalWeights,
  explain,
  explainIssue,
  explainMissing,
  explainQuestion,
  explainReason,
  HamkorError,
  normalizeManufacturer,
  normalizePart,
  weightStability,
} from '../src/index.js'
import { importDemand, localizationRate, regionalGroups, screenImports, sensitivity } from '../src/localize.js'
import { matchAllInWorkers } from '../src/node/match-all-in-workers.js'
import { loadSnapshot, saveSnapshot } from '../src/node/snapshot-file.js'

// biome-ignore lint/suspicious/noExplicitAny: what a host without types hands over
type Any = any

const shop = { id: 'a', name: 'A', capabilities: [{ process: 'turning', materials: ['сталь 45'] }] }
const make = (more: object = {}) => createMatcher({ manufacturers: [shop], ...more } as Any)
const matcher = make()

async function refusal(run: () => unknown): Promise<string> {
  try {
    await run()
  } catch (error) {
    if (error instanceof HamkorError) return `${error.code} ${error.message.replace(/^hamkor: /, '')}`
    return `not ours: ${String(error)}`
  }
  return 'nothing'
}

const drained = async (parts: Any, options?: Any) => {
  const found: number[] = []
  for await (const { matches } of matcher.matchAll(parts, options)) found.push(matches.length)
  return found
}

describe('the set-up', () => {
  it.each([
    ['misspelled weights', { weigths: { process: 1 } }, 'setup.weigths'],
    ['a key of another library', { method: {} }, 'setup.method'],
    ['no catalog', { catalog: {} }, 'catalog'],
    ['null for a catalog', { catalog: null }, 'catalog'],
    ['weights as a list', { weights: [1] }, 'weights'],
    ['criteria as a text', { criteria: 'process' }, 'criteria'],
    ['a criterion without an id', { criteria: [...builtinCriteria(), { weight: 1 }] }, 'criteria[13].id'],
  ])('%s', async (_, more, field) => {
    expect(await refusal(() => make(more))).toContain(`INPUT ${field}: received`)
  })

  it('is checked for rows that come over time and for snapshots too', async () => {
    expect(await refusal(() => createMatcher.from([shop], { weigths: {} } as Any))).toContain('setup.weigths')
    expect(await refusal(() => createMatcher.from([shop], null as Any))).toContain('INPUT setup: received null')
    expect(await refusal(() => createMatcher.from([shop], { signal: 5 } as Any))).toContain('INPUT signal: received 5')
    const bytes = await matcher.snapshot()
    expect(await refusal(() => createMatcher.load(bytes, { weigths: {} } as Any))).toContain('setup.weigths')
    expect(await refusal(() => createMatcher.load(bytes, null as Any))).toContain('INPUT setup: received null')
  })
})

describe('a criterion of the host', () => {
  const fine = { standing: 'fits', utility: 1, evidence: 'stated', reason: { code: 'host.ok', text: 'ok' } }
  const own = (answer: object, more: object = {}) => ({
    criteria: [
      ...builtinCriteria(),
      {
        id: 'own',
        scope: 'manufacturer',
        weight: 0.1,
        rejects: 'never',
        require: () => true,
        assess: () => answer,
        ...more,
      },
    ],
  })

  it.each([
    ['standing', { ...fine, standing: 'ok' }],
    ['evidence', { ...fine, evidence: 'x' }],
    ['reason', { standing: 'fits', utility: 1, evidence: 'stated' }],
    ['utility', { ...fine, utility: Number.NaN }],
  ])('an answer without a usable %s is named, not ranked', async (what, answer) => {
    const told = await refusal(() => make(own(answer)).match({ processes: ['turning'] }))
    expect(told).toContain(`CRITERION criterion "own" gave the ${what}`)
  })

  it.each([
    ['scope', 'x'],
    ['rejects', 'x'],
    ['require', 5],
    ['assess', undefined],
  ])('%s is checked at once', async (what, value) => {
    expect(await refusal(() => make(own(fine, { [what]: value })))).toContain(`INPUT criteria.own.${what}: received`)
  })
})

describe('a source of the host', () => {
  const size = async () => 1
  const get = async () => undefined
  const askedOf = (batch: unknown) =>
    createMatcher({
      manufacturers: {
        size,
        get,
        async *retrieve() {
          yield batch
        },
      } as Any,
    }).match('turning of shafts')

  it('is one with all its verbs', async () => {
    const half = { size, async *retrieve() {} }
    expect(await refusal(() => createMatcher({ manufacturers: half as Any }))).toContain(
      'INPUT manufacturers.get: received undefined; expected a function',
    )
  })

  it('gives lists of makers that were read', async () => {
    expect(await refusal(() => askedOf({ id: 'a' }))).toContain('INPUT manufacturers.retrieve: received an object')
    expect(await refusal(() => askedOf([{ id: 'a', name: 'A' }]))).toContain(
      'INPUT manufacturers.retrieve[0].capabilities: received undefined; expected a list',
    )
  })
})

describe('a list of parts', () => {
  it.each([
    ['null', null],
    ['a record', { name: 'gear' }],
    ['a text, which is no list of letters', 'gear'],
  ])('%s', async (_, parts) => {
    expect(await refusal(() => drained(parts))).toContain('INPUT parts: received')
  })

  it('says which part is none', async () => {
    expect(await refusal(() => drained(['gear', null]))).toContain('INPUT parts[1]: received null; expected a record')
    expect(await refusal(() => matcher.match(5))).toContain('INPUT part: received 5; expected a record')
    expect(await refusal(() => matcher.match(Promise.resolve({ name: 'gear' })))).toContain(
      'a promise (await it first)',
    )
    for (const holder of [
      new Map([['name', 'gear']]),
      new Set(['gear']),
      new Date(0),
      new String('gear'),
      Buffer.from('gear'),
    ]) {
      expect(await refusal(() => matcher.match(holder))).toMatch(
        /INPUT part: received (?:an object|a Map|a Set); expected a record/,
      )
    }
  })

  it('checks the options before the first part', async () => {
    expect(await refusal(() => drained([], { limt: 1 }))).toContain('options.limt')
    expect(await refusal(() => drained(['gear'], null))).toContain('INPUT options: received null')
    expect(await refusal(() => drained(['gear'], { onProgress: 5 }))).toContain('INPUT onProgress: received 5')
    expect(await refusal(() => drained(['gear'], { signal: { aborted: true } }))).toContain('INPUT signal: received')
  })
})

describe('options and arguments of the verbs', () => {
  it.each([
    ['a signal that is none', () => matcher.match('gear', { signal: { aborted: true } as Any }), 'signal'],
    ['a standing', () => matcher.match('gear', { standing: ['misses'] as Any }), 'standing[0]'],
    ['an attribute', () => matcher.match('gear', { where: { attributes: { a: {} as Any } } }), 'where.attributes.a'],
    ['an attribute', () => matcher.match('gear', { where: { attributes: { a: Number.NaN } } }), 'where.attributes.a'],
    ['ids as a text', () => matcher.remove('a' as Any), 'ids'],
    ['no ids', () => matcher.remove(undefined as Any), 'ids'],
    ['an id as a number', () => matcher.remove(['a', 5] as Any), 'ids[1]'],
    ['nothing to complete', () => matcher.suggest(null as Any), 'text'],
    ['a limit below 0', () => matcher.suggest('g', -1), 'limit'],
    ['a signal', () => matcher.investments(['gear'], { signal: 5 as Any }), 'signal'],
    ['a callback', () => matcher.allocate(['gear'], { onProgress: 5 as Any }), 'onProgress'],
    ['a signal', () => matcher.allocate(['gear'], { signal: 5 as Any }), 'signal'],
    ['no list', () => matcher.investments(undefined as Any), 'parts'],
  ])('%s', async (_, run, field) => {
    expect(await refusal(run)).toContain(`INPUT ${field}: received`)
    expect(await matcher.manufacturer('a')).toBeDefined()
  })

  it('weights from what is no matrix', async () => {
    for (const run of [
      () => ahpWeights(null as Any),
      () => entropyWeights([1] as Any),
      () => weightStability(null as Any, []),
    ])
      expect(await refusal(run)).toContain('expected a list of rows')
    expect(await refusal(() => equalWeights(1e9))).toContain('a whole number from 1 to 1000')
  })
})

describe('records that would be unfolded without end', () => {
  it('a record that holds itself many times over costs no more than the cap on values', () => {
    const own: Record<string, unknown> = { id: 'w', name: 'gear' }
    own['capabilities'] = [own, own, own]
    own['materials'] = [own, own, own]
    own['attributes'] = own
    own['location'] = own
    const maker = normalizeManufacturer(own)
    expect(maker.value!.id).toBe('w')
    expect(normalizePart(own).value.concept).toBeDefined()
    expect(maker.issues.length).toBeLessThanOrEqual(50)
  })

  it('a revoked proxy is a record that says nothing', async () => {
    const { proxy, revoke } = Proxy.revocable({}, {})
    revoke()
    const { issues, matches } = await matcher.match(proxy)
    expect(matches).toEqual([])
    expect(issues.map(({ code }) => code)).toContain('value.unreadable')
  })
})

describe('explaining what is no answer', () => {
  it('a promise that nobody awaited, and nothing at all', async () => {
    expect(await refusal(() => explain(matcher.match('gear') as Any, 'en'))).toContain('await it first')
    for (const say of [explain, explainMissing, explainReason, explainQuestion, explainIssue] as Any[]) {
      for (const odd of [null, undefined, {}, 'x'])
        expect(await refusal(() => say(odd, 'en'))).toContain('INPUT answer:')
    }
  })
})

describe('customs rows', () => {
  const row = { description: 'Тормозной диск', value: 100, currency: 'USD' }

  it('one that throws costs itself, not the list', () => {
    const bad = {
      get description() {
        throw new Error('boom')
      },
    }
    const demand = importDemand([row, bad, { ...row, value: 200 }], defaultCatalog)
    expect(demand.given.rows).toBe(3)
    expect(demand.unread.indexes).toEqual([1])
    expect(demand.issues).toMatchObject([{ code: 'row.type', index: 1 }])
  })

  it('none make no group', async () => {
    expect(importDemand([], defaultCatalog).groups).toEqual([])
    expect((await screenImports([], { matcher })).candidates).toEqual([])
  })

  it.each([
    ['rates misspelled', () => importDemand([row], defaultCatalog, { rate: [] } as Any), 'options.rate'],
    ['a field that rows do not have', () => importDemand([row], defaultCatalog, { by: ['nope'] as Any }), 'by[0]'],
    ['no function', () => importDemand([row], defaultCatalog, { groupAs: 5 as Any }), 'groupAs'],
    ['a limit misspelled', () => screenImports([row], { matcher, limt: 3 } as Any), 'options.limt'],
    ['a signal that is none', () => screenImports([row], { matcher, signal: 5 as Any }), 'signal'],
    ['no screening', () => regionalGroups({} as Any, { matcher }), 'screening'],
    [
      'an option of regions',
      () => regionalGroups({ candidates: [] } as Any, { matcher, limit: 3 } as Any),
      'options.limit',
    ],
    ['no economics', () => sensitivity(null as Any), 'economics'],
    [
      'percent for a share',
      () =>
        localizationRate({ id: 'b', price: 10, lines: [] }, { formula: 'build-down', currency: 'USD', threshold: 50 }),
      'threshold',
    ],
  ])('%s', async (_, run, field) => {
    expect(await refusal(run)).toContain(`INPUT ${field}: received`)
  })
})

describe('a list over threads', () => {
  it('names what it does not know before a thread starts', async () => {
    const bytes = await matcher.snapshot()
    const told = await refusal(() => matchAllInWorkers(bytes, ['gear'], { worker: 2 } as Any))
    expect(told).toContain('INPUT options.worker: received 2; expected one of limit')
    expect(told).toContain('workers')
    expect(await refusal(() => matchAllInWorkers(bytes, ['gear'], { onCrash: 5 } as Any))).toContain('onCrash')
  })
})

describe('a snapshot on disk', () => {
  const folder = mkdtempSync(join(tmpdir(), 'hamkor-hostile-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  it('stays where what comes is none', async () => {
    const path = join(folder, 'makers.bin')
    writeFileSync(path, 'the old one')
    for (const odd of ['abc', null, [1, 2]] as Any[])
      expect(await refusal(() => saveSnapshot(path, odd))).toContain('INPUT bytes: received')
    expect(readFileSync(path, 'utf8')).toBe('the old one')
    expect(await refusal(() => saveSnapshot(null as Any, new Uint8Array(1)))).toContain('INPUT path: received null')
    expect(await refusal(() => loadSnapshot(undefined as Any))).toContain('INPUT path: received undefined')
  })
})
