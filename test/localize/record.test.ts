import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { createMatcher } from 'hamkor'
import { describe, expect, it } from 'vitest'
import { extendCatalog } from '../../src/catalog/extend.js'
import { canonicalJson, sha256 } from '../../src/localize/canonical-json.js'
import { projectEconomics } from '../../src/localize/project-economics.js'
import { recordAnswer, replay } from '../../src/localize/record.js'
import type { EconomicsInput } from '../../src/model/economics.js'
import type { AnswerRecord } from '../../src/model/record.js'
import { VERSION } from '../../src/model/version.js'

describe('canonicalJson', () => {
  it('writes the examples of RFC 8785', () => {
    const value: unknown = JSON.parse(
      String.raw`{"numbers":[333333333.33333329,1E30,4.50,2e-3,0.000000000000000000000000001],"string":"\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/","literals":[null,true,false]}`,
    )
    expect(canonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
    const keys: unknown = JSON.parse(
      String.raw`{"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One","\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}`,
    )
    expect(Object.values(JSON.parse(canonicalJson(keys)) as object)).toEqual([
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  it('refuses what JSON cannot hold, and says where', () => {
    expect(() => canonicalJson({ a: [1, Number.NaN] })).toThrow('$.a[1]: received NaN')
    expect(() => canonicalJson({ a: new Map() })).toThrow('$.a')
    expect(canonicalJson({ b: undefined, a: -0 })).toBe('{"a":0}')
  })
})

it('hashes as Node does', async () => {
  const text = 'тормоз диски ʻ 😀'
  expect(await sha256(text)).toBe(createHash('sha256').update(text).digest('hex'))
})

it('knows its own version', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string
  }
  expect(VERSION).toBe(version)
})

const MAKERS = [
  {
    id: 'kova',
    name: 'KOVA',
    capabilities: [
      { process: 'sand casting', materials: ['СЧ20'], capacity: '400 000 pcs/year' },
      { process: 'CNC turning', materials: ['СЧ20'], tolerance: 'IT7' },
    ],
  },
  { id: 'shop', name: 'Shop', processes: ['CNC turning'] },
]
const PART = { name: 'brake disc', material: 'СЧ20', annualVolume: '120 000 pcs/year' }

async function recorded(): Promise<AnswerRecord> {
  const matcher = createMatcher({ manufacturers: MAKERS })
  const options = { limit: 5, signal: new AbortController().signal }
  const result = await matcher.match(PART, options)
  const input = [PART, options]
  return recordAnswer({
    verb: 'match',
    input,
    result,
    catalog: matcher.catalog,
    directory: '2026-11',
    note: 'for the bank',
  })
}

describe('the record of an answer', () => {
  it('is plain JSON with a hash that anyone can check', async () => {
    const record = await recorded()
    const { hash, ...content } = JSON.parse(JSON.stringify(record)) as AnswerRecord
    expect(createHash('sha256').update(canonicalJson(content)).digest('hex')).toBe(hash)
    expect(record).toMatchObject({ verb: 'match', input: [PART, { limit: 5 }], library: VERSION, directory: '2026-11' })
    const sum = Object.values(record.weights ?? {}).reduce((a, b) => a + b, 0)
    expect(sum).toBeCloseTo(1, 9)
  })

  it('replays to the same answer, also after years in a file', async () => {
    const record = JSON.parse(JSON.stringify(await recorded())) as AnswerRecord
    const matcher = createMatcher({ manufacturers: MAKERS })
    expect(await replay(record, { matcher, directory: '2026-11' })).toEqual({
      outcome: 'same',
      changed: [],
      differences: [],
    })
  })

  it('says what differs when a maker has changed', async () => {
    const record = await recorded()
    const changed = [{ ...MAKERS[0]!, certificates: ['IATF 16949'] }, MAKERS[1]!]
    const again = await replay(record, { matcher: createMatcher({ manufacturers: changed }), directory: '2026-12' })
    expect(again.outcome).toBe('different')
    expect(again.changed).toEqual(['directory'])
    expect(again.differences.map(({ path }) => path.slice(0, 4))).toContainEqual([
      'matches',
      0,
      'manufacturer',
      'certificates',
    ])
  })

  it('says that the catalog is another one', async () => {
    const record = await recorded()
    const names = { en: ['spark dance'], ru: [], uz: [], 'uz-Cyrl': [] }
    const catalog = extendCatalog(createMatcher({ manufacturers: [] }).catalog, {
      processes: [
        {
          id: 'spark-dance',
          parents: ['machining'],
          role: 'secondary',
          tooling: 'none',
          materials: ['any'],
          nature: 'shaping',
          names,
        },
      ],
    })
    const again = await replay(record, { matcher: createMatcher({ manufacturers: MAKERS, catalog }) })
    expect(again.changed).toEqual(['catalog'])
  })

  it('notices one altered digit', async () => {
    const record = await recorded()
    const text = JSON.stringify(record).replace('"limit":5', '"limit":6')
    expect(
      (await replay(JSON.parse(text) as AnswerRecord, { matcher: createMatcher({ manufacturers: MAKERS }) })).outcome,
    ).toBe('altered')
  })

  it('holds for the pure verbs without a matcher', async () => {
    const input: EconomicsInput = {
      currency: 'USD',
      years: 3,
      discountRate: 0.1,
      investment: [{ id: 'i', amount: 1000 }],
      volume: { annual: 100, unit: 'piece' },
      price: 9,
      costs: [{ id: 'm', kind: 'material', perUnit: 3 }],
    }
    const record = await recordAnswer({ verb: 'projectEconomics', input: [input], result: projectEconomics(input) })
    expect((await replay(record)).outcome).toBe('same')
    const other = await recordAnswer({
      verb: 'projectEconomics',
      input: [{ ...input, price: 8 }],
      result: projectEconomics(input),
    })
    expect((await replay(other)).differences.map(({ path }) => path.join('.'))).toContain('project.npv')
  })

  it('refuses what it cannot replay', async () => {
    const record = await recorded()
    await expect(replay(record)).rejects.toThrow('a matcher with the verb match')
    await expect(replay({ ...record, formatVersion: 2 } as unknown as AnswerRecord)).rejects.toThrow(
      'record.formatVersion',
    )
    await expect(recordAnswer({ verb: 'dance', input: [], result: {} } as never)).rejects.toThrow(
      'verb: received "dance"',
    )
  })
})
