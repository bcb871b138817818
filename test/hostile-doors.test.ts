import { describe, expect, it } from 'vitest'
import { averagePrecision, brierScore, compareRuns, evaluateRun, kendallTau, parseTrecRun } from '../src/evaluate.js'
import {
  buildCatalog,
  builtinCriteria,
  createMatcher,
  defaultCatalog,
  explain,
  explainIssue,
  explainMissing,
  extendCatalog,
  HamkorError,
  highsSolver,
  learnWeights,
  localMaterialCriterion,
  memorySource,
  normalizeManufacturer,
  normalizePart,
  rankAcceptability,
  robustness,
  searchTerms,
  shownEvents,
  suggestTerms,
  topsis,
  transliterate,
  weightedProduct,
  weightedSum,
} from '../src/index.js'
import {
  developmentPlan,
  importDemand,
  localizationGain,
  localizingFrom,
  localMaterialShare,
  modifiedInternalRate,
  proposalHtml,
  proposeProject,
  regionalGroups,
} from '../src/localize.js'

// biome-ignore lint/suspicious/noExplicitAny: what a host without types hands over
type Any = any

const rows = Array.from({ length: 60 }, (_, i) => ({ id: `m${i}`, name: `M${i}`, processes: ['turning'] }))
const matcher = createMatcher({ manufacturers: rows.slice(0, 3) })
const result = await matcher.match({ name: 'shaft', processes: ['turning'] })
const proposal = { id: 'p', title: 'T', date: '2026-01-01', parts: [result.part] }
const revoked = Proxy.revocable({}, {})
revoked.revoke()
const ODD: readonly Any[] = [
  null,
  {},
  [],
  'x',
  5,
  Number.NaN,
  Symbol('s'),
  5n,
  [null],
  Object.create(null),
  revoked.proxy,
]

function refusal(run: () => unknown): string {
  try {
    run()
  } catch (error) {
    return error instanceof HamkorError ? `${error.code} ${error.message}` : `not ours: ${error}`
  }
  return 'nothing'
}

describe('what is none of the arguments', () => {
  it.each<[string, (odd: Any) => unknown]>([
    ['buildCatalog', (odd) => buildCatalog(odd)],
    ['a table of buildCatalog', (odd) => buildCatalog({ ...defaultCatalog.data, processes: [odd] })],
    ['extendCatalog', (odd) => extendCatalog(odd, {})],
    ['robustness', (odd) => robustness(odd)],
    ['a match of robustness', (odd) => robustness({ matches: [odd] })],
    ['shownEvents', (odd) => shownEvents(odd, 'q', '2026-01-01')],
    ['learnWeights', (odd) => learnWeights([], odd)],
    ['the matches of explain', (odd) => explain({ ...result, matches: [odd] }, 'ru')],
    ['the part of explain', (odd) => explain({ ...result, part: odd }, 'ru')],
    ['the catalog of explain', (odd) => explain(result, 'ru', odd)],
    ['explainMissing', (odd) => explainMissing({ sets: [odd] } as Any, 'uz')],
    ['explainIssue', (odd) => explainIssue({ code: 'x', path: odd } as Any, 'uz')],
    ['the catalog of normalizePart', (odd) => normalizePart('gear', odd)],
    ['the catalog of normalizeManufacturer', (odd) => normalizeManufacturer(rows[0], odd)],
    ['the catalog of suggestTerms', (odd) => suggestTerms('gear', odd)],
    ['rankAcceptability', (odd) => rankAcceptability({ utilities: [odd] })],
    ['memorySource', (odd) => memorySource(defaultCatalog, [odd])],
    ['the catalog of importDemand', (odd) => importDemand([], odd)],
    ['the part of a proposal', (odd) => proposeProject({ ...proposal, parts: [odd] })],
    ['the match of a proposal', (odd) => proposeProject({ ...proposal, match: odd })],
    [
      'proposalHtml',
      (odd) => proposalHtml({ format: 'hamkor.proposal', formatVersion: '1', makers: odd } as Any, 'en'),
    ],
    ['localizingFrom', (odd) => localizingFrom({ lots: [odd], unmet: [] })],
    [
      'localizationGain',
      (odd) => localizationGain({ id: 'b', lines: [odd] }, [], { formula: 'build-down', currency: 'USD' }),
    ],
    ['localMaterialShare', (odd) => localMaterialShare(odd, defaultCatalog)],
    ['developmentPlan', (odd) => developmentPlan({ start: '2027-01-01', makers: [odd] })],
    ['modifiedInternalRate', (odd) => modifiedInternalRate([odd], 0.1, 0.1)],
    ['brierScore', (odd) => brierScore([odd])],
    ['averagePrecision', (odd) => averagePrecision(['a'], { a: odd })],
    ['kendallTau', (odd) => kendallTau([odd], [1])],
    ['evaluateRun', (odd) => evaluateRun({ q: odd }, { q: { a: 1 } }, { slices: { q: odd } })],
    ['compareRuns', (odd) => compareRuns({}, {}, { q: {} }, odd)],
  ])('%s', (_, run) => {
    for (const odd of ODD) {
      // zod itself cannot ask a revoked proxy
      if (_ === 'proposalHtml' && odd === revoked.proxy) continue
      const told = refusal(() => run(odd))
      if (told !== 'nothing') expect(told).toMatch(/^(?:INPUT|CATALOG) hamkor: .*(?:received|is not).*expected/)
    }
    expect(refusal(() => run(null))).toMatch(/^INPUT/)
  })

  it('texts', () => {
    for (const odd of [null, undefined, {}, 5, Symbol('s')] as Any[]) {
      expect(refusal(() => transliterate(odd, 'uz'))).toContain('INPUT hamkor: text: received')
      expect(refusal(() => searchTerms(odd))).toContain('INPUT hamkor: text: received')
      expect(refusal(() => parseTrecRun(odd))).toContain('INPUT hamkor: text: received')
    }
    expect(refusal(() => transliterate('olma', 'ru' as Any))).toContain('INPUT hamkor: to: received "ru"')
  })

  it.each([weightedSum(), weightedProduct(), topsis()])('of the ranking method $id', (method) => {
    for (const odd of ODD) {
      for (const verb of ['score', 'value'] as const) {
        const told = refusal(() => (method as Any)[verb](odd, [1, 1]))
        expect(told).toMatch(/^INPUT hamkor: (?:utilities|weights): received/)
        expect(refusal(() => (method as Any)[verb]([0.5, 0.5], odd))).toMatch(/^INPUT hamkor: weights: received/)
      }
      expect(refusal(() => method.score([odd], [1]))).toMatch(/^INPUT hamkor: utilities\[0\]: received|nothing/)
      expect(refusal(() => method.score([0.5], [odd]))).toMatch(/^INPUT hamkor: weights\[0\]: received|nothing/)
    }
    expect(refusal(() => method.score(['0.5'] as Any, [1]))).toContain(
      'utilities[0]: received "0.5"; expected a number',
    )
    expect(refusal(() => method.score([0.5, 2], [0.5, 0.5]))).toContain('utilities[1]: received 2; expected')
  })

  it.each([...builtinCriteria(), localMaterialCriterion])('of the criterion $id', (criterion: Any) => {
    const context = { catalog: defaultCatalog, part: result.part }
    const maker = result.matches[0]!.manufacturer
    const [route] = result.part.routes
    const isStep = criterion.scope === 'step'
    const need = isStep ? criterion.require(route, 0, context) : criterion.require(result.part, context)
    for (const odd of ODD) {
      const asked = isStep
        ? [
            () => criterion.require(odd, 0, context),
            () => criterion.require(route, odd, context),
            () => criterion.require(route, 0, odd),
            () => criterion.assess(need, odd, maker, context),
            () => criterion.assess(need, maker.capabilities[0], odd, context),
            () => criterion.assess(need, maker.capabilities[0], maker, odd),
            () => criterion.assess(odd, maker.capabilities[0], maker, context),
            () => criterion.combine?.(odd),
          ]
        : [
            () => criterion.require(odd, context),
            () => criterion.require(result.part, odd),
            () => criterion.assess(need, odd, context),
            () => criterion.assess(need, maker, odd),
            () => criterion.assess(odd, maker, context),
          ]
      const told = asked.map(refusal)
      for (const one of told) expect(one).toMatch(/^INPUT hamkor: .*received.*expected|^nothing$/)
      if (odd === null) expect(told.some((one) => one.startsWith('INPUT'))).toBe(true)
    }
  })

  it('options of HiGHS, ids of a catalog', () => {
    for (const odd of ODD) {
      expect(refusal(() => highsSolver(odd))).toMatch(/^INPUT hamkor: options|^nothing$/)
      expect(defaultCatalog.canRun(odd, 'gray-cast-iron')).toBeUndefined()
    }
    expect(refusal(() => highsSolver(null as Any))).toMatch(/^INPUT hamkor: options: received null/)
  })

  it('names the place within an answer, and a promise as one', async () => {
    const [match] = result.matches
    const cut = { ...result, matches: [{ ...match, criteria: [{ criterion: 'process' }] }] }
    expect(refusal(() => robustness(cut as Any))).toContain(
      'answer.matches[0].criteria[0].standing: received undefined',
    )
    expect(refusal(() => robustness(Promise.resolve(result) as Any))).toContain('answer.matches: received undefined')
    await expect(regionalGroups({ candidates: [null] } as Any, { matcher })).rejects.toThrow(
      /screening\.candidates\[0\]/,
    )
    await expect(matcher.match('gear', { weights: null } as Any)).rejects.toThrow(/weights: received null/)
  })

  it('a maker that is none leaves every source of the process as it was', async () => {
    expect(refusal(() => memorySource(defaultCatalog, [{ id: 'a' } as Any]))).toContain('manufacturers[0].name')
    const source = memorySource(defaultCatalog)
    await source.put([(await matcher.manufacturer('m0'))!])
    expect(await source.size()).toBe(1)
  })
})

describe('rows that several calls bring at once', () => {
  it('are all in the intake, each at its position in the call, an id once', async () => {
    const own = createMatcher({ manufacturers: [{ id: 'first', name: 'F' }] })
    const [a, b] = [rows.slice(0, 40), rows.slice(20)]
    const reports = await Promise.all([own.add(a), own.add(b), own.add([{ name: 'nameless' }, { name: 'too' }])])
    expect(own.intake.accepted).toBe(61)
    expect(reports.reduce((sum, { accepted }) => sum + accepted, 1)).toBe(61)
    expect(own.intake.issues.filter(({ code }) => code === 'id.duplicate')).toHaveLength(20)
    const missing = own.intake.issues.filter(({ code }) => code === 'id.missing')
    expect(missing.map(({ index }) => index)).toEqual([0, 1])
    expect((await own.match({ processes: ['turning'] })).considered.indexed).toBe(61)
  })
})

describe('the event loop', () => {
  it('has its turn between two parts, so that a timer can stop a list', async () => {
    const stop = new AbortController()
    setTimeout(() => stop.abort(new Error('enough')), 0)
    const parts = Array.from({ length: 3000 }, () => 'shaft')
    let seen = 0
    const walk = async () => {
      for await (const _ of matcher.matchAll(parts, { signal: stop.signal })) seen += 1
    }
    await expect(walk()).rejects.toThrow('enough')
    expect(seen).toBeLessThan(3000)
  })
})

describe('cells of a table that say nothing', () => {
  it.each([
    'n/a',
    'нет данных',
    'по\u00a0запросу',
    'Не указано',
    'soʻrov boʻyicha',
    "ma'lumot yo'q",
    'кўрсатилмаган',
    'on request',
  ])('%s', (cell) => {
    const read = normalizeManufacturer({
      id: 'a',
      name: 'A',
      location: { region: cell, city: '' },
      materials: cell,
      capabilities: [{ process: 'turning', capacity: cell, tolerance: cell }],
    })
    expect(read.issues).toEqual([])
    const demand = importDemand([{ description: cell, value: 5, currency: 'USD' }], defaultCatalog)
    expect(demand.unread.rows).toBe(1)
  })

  it('a place in parts that is not known is shown as written', () => {
    const { issues } = normalizeManufacturer({ id: 'a', name: 'A', location: { region: 'Атлантида' } })
    expect(issues.map((issue) => explainIssue(issue, 'ru'))).toEqual([
      expect.stringContaining('места «Атлантида» нет в каталоге'),
    ])
  })

  it('a text that is too long says how long it may be', () => {
    const [issue] = normalizeManufacturer({ id: 'a', name: 'A', description: 'завод '.repeat(2000) }).issues
    for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl'] as const) expect(explainIssue(issue!, lang)).toContain('4096')
  })
})

describe('how robust an order is, in words', () => {
  it('a share that is small is not said to be none', () => {
    const manufacturer = result.matches[0]!.manufacturer
    const answer = {
      matches: [
        { manufacturer, ranks: [0.998, 0.002], confidence: 1 },
        { manufacturer, ranks: [0.002, 0.998], confidence: 1 },
      ],
      pairwise: [],
      how: 'sampled' as const,
      error: 0.0042,
    }
    expect(explainMissing(answer, 'ru')).toContain('>99\u00a0% весов')
    expect(explainMissing(answer, 'en')).toContain('<1% of the weights')
    expect(explainMissing(answer, 'en')).toContain('±0.42%')
  })
})
