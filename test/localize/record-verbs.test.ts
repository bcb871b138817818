import { readFileSync } from 'node:fs'
import { createMatcher } from 'hamkor'
import * as localize from 'hamkor/localize'
import { beforeAll, describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { extendCatalog } from '../../src/catalog/extend.js'
import { recordAnswer, replay } from '../../src/localize/record.js'
import type { EconomicsInput } from '../../src/model/economics.js'
import { type AnswerRecord, RECORDED_VERBS, type RecordedVerb } from '../../src/model/record.js'
import { proposalCase } from './proposal-case.js'

const MAKERS = [
  {
    id: 'kova',
    name: 'KOVA',
    location: { region: 'Andijon' },
    capabilities: [
      { process: 'sand casting', materials: ['СЧ20'], capacity: '400 000 pcs/year' },
      { process: 'CNC turning', materials: ['СЧ20'], tolerance: 'IT7', capacity: '400 000 pcs/year' },
    ],
  },
  {
    id: 'cast',
    name: 'Cast',
    location: { region: 'Navoiy' },
    capabilities: [{ process: 'sand casting', materials: ['СЧ20'], tolerance: 'IT14' }],
  },
  {
    id: 'shop',
    name: 'Shop',
    location: { region: 'Navoiy' },
    capabilities: [{ process: 'CNC turning', materials: ['СЧ20'], tolerance: 'IT7', envelope: 'Ø400 mm' }],
  },
]
/** A maker has given up its foundry, another has changed its name. */
const MAKERS_LATER = [{ ...MAKERS[0]!, name: 'KOVA 2', capabilities: [MAKERS[0]!.capabilities[1]!] }, MAKERS[2]!]
const PART = {
  id: 'disc',
  name: 'brake disc',
  material: 'СЧ20',
  tolerance: 'IT7',
  dimensions: 'Ø256×22 mm',
  annualVolume: '120 000 pcs/year',
  unitPrice: '10 USD',
}
const HARD = { ...PART, id: 'hard', certificates: ['IATF 16949'] }
const ROWS = [
  { description: 'Тормозной диск, СЧ20', hsCode: '870830', quantity: 9000, value: 90_000 },
  { description: 'Лобовое стекло', hsCode: '700721', quantity: 1000, value: 50_000 },
].map((row) => ({ ...row, date: '2025-02-01', unit: 'шт', currency: 'USD', origin: 'CN' }))
const ROWS_LATER = [{ ...ROWS[0]!, value: 91_000 }, ROWS[1]!]
const ECONOMICS: EconomicsInput = {
  currency: 'USD',
  years: 3,
  discountRate: 0.1,
  investment: [{ id: 'i', amount: 1000 }],
  volume: { annual: 100, unit: 'piece' },
  price: 9,
  costs: [{ id: 'm', kind: 'material', perUnit: 3 }],
}
const DEARER = { ...ECONOMICS, costs: [{ id: 'm', kind: 'material' as const, perUnit: 4 }] }
const BOM = {
  id: 'b',
  price: 10,
  lines: [
    { id: 'iron', unitCost: 4, origin: 'RU' },
    { id: 'work', kind: 'labor', unitCost: 2 },
  ],
}
const RATE = { formula: 'cost-share', currency: 'USD' }
const FLOWS = [-100, 60, 70]
const LOTS = { lots: [{ part: 'iron', manufacturer: 'kova', quantity: 5 }], unmet: [{ part: 'iron', quantity: 5 }] }

const matcher = createMatcher({ manufacturers: MAKERS })
const { catalog } = matcher
const otherCatalog = extendCatalog(catalog, {
  processes: [
    {
      id: 'spark-dance',
      parents: ['machining'],
      role: 'secondary',
      tooling: 'none',
      materials: ['any'],
      nature: 'shaping',
      names: { en: ['spark dance'], ru: [], uz: [], 'uz-Cyrl': [] },
    },
  ],
})
const read = createMatcher({ manufacturers: [] }).match(PART)
const screening = localize.screenImports(ROWS, { matcher })

/** What each verb of a matcher is asked. */
const ASKED: Readonly<Record<string, readonly unknown[]>> = {
  match: [PART, { limit: 3, weights: { material: 0.5 } }],
  matchAll: [[PART, HARD], { weights: { material: 0.5 } }],
  assess: [HARD, 'kova', { weights: { material: 0.5 } }],
  consortia: [PART, { weights: { material: 0.5 } }],
  partners: ['shop', { parts: [PART, HARD], weights: { material: 0.5 } }],
  opportunities: ['kova', [PART, HARD], { by: 'value', weights: { material: 0.5 } }],
  advise: [HARD, 'kova', { demands: 'all', weights: { material: 0.5 } }],
  relaxations: [HARD, { weights: { material: 0.5 } }],
  investments: [[HARD], { weights: { material: 0.5 } }],
  allocate: [[PART], { solver: 'none', weights: { material: 0.5 } }],
  suggest: ['turn', 3],
  manufacturer: ['kova'],
}

/** What each pure verb is asked, and the same of other data. */
type PureCase = readonly [input: readonly unknown[], other: readonly unknown[]]
async function pureCases(): Promise<Readonly<Record<string, PureCase>>> {
  const { part } = await read
  const proposed = await proposalCase()
  const proposal = localize.proposeProject(proposed)
  const retitled = { ...proposal, title: 'Another' }
  const plan = { start: '2027-01-11', makers: [], catalog }
  return {
    importDemand: [
      [ROWS, catalog, { currency: 'USD' }],
      [ROWS_LATER, catalog, { currency: 'USD' }],
    ],
    screenImports: [
      [ROWS, { matcher, weights: { value: 1 } }],
      [ROWS_LATER, { matcher, weights: { value: 1 } }],
    ],
    regionalGroups: [
      [await screening, { matcher }],
      [await localize.screenImports(ROWS_LATER, { matcher }), { matcher }],
    ],
    localSupply: [
      ['gg20', catalog],
      ['copper', catalog],
    ],
    localMaterialShare: [
      [part, catalog],
      [{ ...part, routes: [], materials: [] }, catalog],
    ],
    localizationRate: [
      [BOM, RATE],
      [{ ...BOM, lines: [{ ...BOM.lines[0]!, unitCost: 5 }, BOM.lines[1]!] }, RATE],
    ],
    localizingFrom: [[LOTS], [{ ...LOTS, unmet: [] }]],
    localizationGain: [
      [BOM, [{ line: 'iron', share: 0.5 }], RATE],
      [BOM, [{ line: 'iron' }], RATE],
    ],
    uzbekCostShare: [
      [{ base: 'cost', duties: 'ignored', source: 'the programme' }],
      [{ base: 'price', duties: 'ignored', source: 'the programme' }],
    ],
    projectEconomics: [[ECONOMICS], [DEARER]],
    sensitivity: [[ECONOMICS, undefined], [DEARER]],
    simulateEconomics: [ECONOMICS, DEARER].map((input) => [
      input,
      { variables: [{ variable: 'price', factor: { kind: 'uniform', low: 0.7, high: 1 } }], runs: 50, seed: 42 },
    ]) as unknown as PureCase,
    loanSchedule: [
      [1000, 'USD', { rate: 0.1, years: 3, method: 'annuity' }],
      [1000, 'USD', { rate: 0.2, years: 3, method: 'annuity' }],
    ],
    netPresentValue: [
      [0.1, FLOWS],
      [0.2, FLOWS],
    ],
    internalRates: [[FLOWS], [[-100, 60]]],
    modifiedInternalRate: [
      [FLOWS, 0.1, 0.1],
      [FLOWS, 0.2, 0.2],
    ],
    profitabilityIndex: [
      [0.1, FLOWS],
      [0.2, FLOWS],
    ],
    // it never comes back in the other case
    paybackYears: [[FLOWS], [[-100, 60]]],
    developmentPlan: [[plan], [{ ...plan, start: '2027-01-12' }]],
    criticalPath: [[[{ id: 'a', durationDays: 3, after: [] }]], [[{ id: 'a', durationDays: 4, after: [] }]]],
    proposeProject: [[proposed], [{ ...proposed, title: 'Another' }]],
    proposalMarkdown: [
      [proposal, 'en', catalog],
      [retitled, 'en', catalog],
    ],
    proposalHtml: [
      [proposal, 'ru', catalog],
      [retitled, 'ru', catalog],
    ],
  }
}

/** The answer of a verb, whole. */
async function answerOf(verb: string, input: readonly unknown[]): Promise<unknown> {
  const host = verb in matcher ? matcher : localize
  const verbs = host as unknown as Readonly<Record<string, (...list: readonly unknown[]) => unknown>>
  const answer = await verbs[verb]!(...input)
  if (verb !== 'matchAll') return answer
  const list: unknown[] = []
  for await (const one of answer as AsyncIterable<unknown>) list.push(one)
  return list
}

async function recorded(verb: string, input: readonly unknown[], ofMatcher = matcher): Promise<AnswerRecord> {
  const record = await recordAnswer({
    verb: verb as RecordedVerb,
    input,
    result: await answerOf(verb, input),
    ...(verb in matcher ? { matcher: ofMatcher } : {}),
  })
  return JSON.parse(JSON.stringify(record)) as AnswerRecord
}

const sumOf = (weights: AnswerRecord['weights'] = {}) => Object.values(weights).reduce((a, b) => a + b, 0)

it('takes every verb of a matcher that asks, and every function of hamkor/localize that answers', () => {
  const noQuestions = ['add', 'update', 'remove', 'snapshot']
  const methods = Object.entries(matcher).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))
  const ofLocalize = Object.entries(localize).flatMap(([name, value]) =>
    typeof value === 'function' && !['recordAnswer', 'replay', 'proposalJsonSchema'].includes(name) ? [name] : [],
  )
  expect([...RECORDED_VERBS].sort()).toEqual(
    [...methods.filter((name) => !noQuestions.includes(name)), ...ofLocalize].sort(),
  )
})

it('lists them in the docs', () => {
  const page = readFileSync(new URL('../../docs/localize.md', import.meta.url), 'utf8')
  const section = page.slice(page.indexOf('## Records'))
  expect(RECORDED_VERBS.filter((verb) => !section.includes(`\`${verb}\``))).toEqual([])
})

describe('a verb of the matcher', () => {
  it.each(Object.keys(ASKED))('%s replays to the same answer', async (verb) => {
    const record = await recorded(verb, ASKED[verb]!)
    expect(record.catalog?.fingerprint).toBe(catalog.fingerprint)
    const again = await replay(record, { matcher: createMatcher({ manufacturers: MAKERS }) })
    expect(again).toEqual({ outcome: 'same', changed: [], differences: [] })
  })

  it.each(Object.keys(ASKED).filter((verb) => verb !== 'suggest'))('%s tells that makers changed', async (verb) => {
    const record = await recorded(verb, ASKED[verb]!)
    const again = await replay(record, { matcher: createMatcher({ manufacturers: MAKERS_LATER }) })
    expect(again.outcome).toBe('different')
    expect(again.differences.length).toBeGreaterThan(0)
  })

  it.each(Object.keys(ASKED))('%s tells that the catalog is another one', async (verb) => {
    const record = await recorded(verb, ASKED[verb]!)
    const setup = { matcher: createMatcher({ manufacturers: MAKERS, catalog: otherCatalog }) }
    expect((await replay(record, setup)).changed).toEqual(['catalog'])
  })

  it.each(Object.keys(ASKED).filter((verb) => !['suggest', 'manufacturer'].includes(verb)))(
    '%s keeps the weights that decided, the question’s over the matcher’s',
    async (verb) => {
      const { weights } = await recorded(verb, ASKED[verb]!)
      expect(sumOf(weights)).toBeCloseTo(1, 9)
      // 0.5 was asked, beside an own weight of the process
      expect(weights!.material! / weights!.process!).toBeCloseTo(0.5 / matcher.basis.weights.process!, 9)
    },
  )

  it.each([
    ['allocate', [[PART], { solver: 'none' }]],
    ['consortia', [PART]],
    ['matchAll', [[PART]]],
    ['opportunities', ['kova', [PART]]],
  ] as const)('%s shows its weights where no matcher is given', async (verb, input) => {
    const record = await recordAnswer({ verb, input, result: await answerOf(verb, input), catalog })
    expect(sumOf(record.weights)).toBeCloseTo(1, 9)
  })
})

describe('a pure verb', () => {
  let cases: Readonly<Record<string, PureCase>>
  beforeAll(async () => {
    cases = await pureCases()
  })
  const pure = RECORDED_VERBS.filter((verb) => !(verb in matcher))
  const asked = ['screenImports', 'regionalGroups']

  it.each(pure)('%s replays to the same answer', async (verb) => {
    const record = await recorded(verb, cases[verb]![0])
    const again = await replay(record, asked.includes(verb) ? { matcher } : {})
    expect(again).toEqual({ outcome: 'same', changed: [], differences: [] })
  })

  it.each(pure)('%s tells what differs where the data were others', async (verb) => {
    const [input, other] = cases[verb]!
    const record = await recordAnswer({ verb, input: other, result: await answerOf(verb, input) })
    const again = await replay(record, asked.includes(verb) ? { matcher } : {})
    expect(again.outcome).toBe('different')
    expect(again.differences.length).toBeGreaterThan(0)
  })

  it.each([
    'importDemand',
    'localSupply',
    'localMaterialShare',
    'developmentPlan',
    'proposeProject',
    'proposalMarkdown',
    'proposalHtml',
  ])('%s keeps the catalog’s fingerprint in place of the catalog', async (verb) => {
    const record = await recorded(verb, cases[verb]![0])
    expect(record.catalog).toEqual({ name: defaultCatalog.data.name, fingerprint: defaultCatalog.fingerprint })
    expect((await replay(record, { catalog: otherCatalog })).changed).toEqual(['catalog'])
  })

  it('keeps the weights of a screening as it shows them', async () => {
    const record = await recorded('screenImports', cases.screenImports![0])
    expect(record.weights).toEqual((record.result as localize.Screening).weights)
    expect(record.input).toEqual([ROWS, { weights: { value: 1 } }])
  })

  it('names the row of demand that differs', async () => {
    const record = await recordAnswer({
      verb: 'importDemand',
      input: [ROWS_LATER, catalog],
      result: localize.importDemand(ROWS, catalog),
    })
    const { differences } = await replay(record)
    expect(differences).toContainEqual({
      path: ['groups', 0, 'annualValue', 'amount'],
      recorded: expect.any(Number),
      now: expect.any(Number),
    })
  })

  it('tells a screening apart whose makers changed', async () => {
    const record = await recorded('screenImports', cases.screenImports![0])
    const again = await replay(record, { matcher: createMatcher({ manufacturers: MAKERS_LATER }) })
    expect(again.outcome).toBe('different')
    await expect(replay(record)).rejects.toThrow('setup.matcher')
  })
})

describe('what no record can hold', () => {
  const refused = (verb: RecordedVerb, input: readonly unknown[]) => recordAnswer({ verb, input, result: {} })

  it('is refused by its field', async () => {
    await expect(refused('importDemand', [ROWS, catalog, { groupAs: () => 'one' }])).rejects.toThrow(
      'input[2].groupAs: received a function',
    )
    await expect(refused('allocate', [[PART], { terms: () => undefined }])).rejects.toThrow('input[1].terms')
    await expect(refused('allocate', [[PART], { objective: { worth: () => 1 } }])).rejects.toThrow(
      'input[1].objective.worth',
    )
    await expect(refused('consortia', [PART, { cost: () => 0 }])).rejects.toThrow('input[1].cost')
    await expect(refused('matchAll', [new Set([PART])])).rejects.toThrow('input[0]')
    await expect(refused('partners', ['shop', { parts: new Set([PART]) }])).rejects.toThrow('input[1].parts')
    await expect(recordAnswer({ verb: 'match', input: [PART], result: matcher.match(PART) })).rejects.toThrow('result')
    await expect(recordAnswer({ verb: 'match', input: [PART] } as never)).rejects.toThrow('result')
  })

  it('is left out where it decides nothing', async () => {
    const hooks = { signal: new AbortController().signal, onProgress: () => undefined }
    const record = await recorded('investments', [[HARD], { limit: 2, ...hooks }])
    expect(record.input).toEqual([[HARD], { limit: 2 }])
    expect((await recorded('match', [{ ...PART, signal: 'red' }])).input).toEqual([{ ...PART, signal: 'red' }])
  })

  it('is one catalog, not two', async () => {
    const input = [ROWS, otherCatalog]
    const result = localize.importDemand(ROWS, otherCatalog)
    await expect(recordAnswer({ verb: 'importDemand', input, result, catalog })).rejects.toThrow('catalog')
    await expect(recordAnswer({ verb: 'importDemand', input: [ROWS, 'cars'], result })).rejects.toThrow('input[1]')
  })
})
