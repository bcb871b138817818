import { describe, expect, it } from 'vitest'
import { contradicts, documentOf, meets, queryOf } from '../bench/engine/documents.js'
import { floorEngine } from '../bench/engine/engines/floor.js'
import { miniSearchEngine } from '../bench/engine/engines/minisearch.js'
import { plotOf } from '../bench/engine/plot.js'
import { requestsOf } from '../bench/engine/requests.js'
import { tablesOf } from '../bench/engine/tables.js'
import { makersOf } from '../bench/engine/world.js'
import { defaultCatalog } from '../src/catalog/default.js'
import { createMatcher } from '../src/matcher.js'
import { normalizePart } from '../src/normalize/normalize-part.js'
import { memorySource } from '../src/retrieve/memory-source.js'

const makers = [...makersOf(300)]
const requests = requestsOf(60)

describe('the world that speed is measured in', () => {
  it('is the same for the same seed, another for another', () => {
    expect([...makersOf(40)]).toEqual(makers.slice(0, 40))
    expect([...makersOf(5, 2)]).not.toEqual(makers.slice(0, 5))
    expect(requestsOf(60)).toEqual(requests)
  })

  it('has typos in a fifth of many requests, and words of each language', () => {
    const many = requestsOf(2000, 7)
    expect(many.filter((one) => one.typo === 'one').length / many.length).toBeCloseTo(0.2, 1)
    expect(many.some((one) => /[а-я]/u.test(String(one.input.name)))).toBe(true)
    expect(many.some((one) => /^[a-z ]+$/iu.test(String(one.input.name)))).toBe(true)
  })

  it('asks what hamkor understands', () => {
    for (const { input } of requests) expect(normalizePart(input).value.routes.length).toBeGreaterThan(0)
  })
})

describe('what answers are held against', () => {
  it('finds no maker of hamkor that cannot make the part, and many by words alone', async () => {
    const matcher = createMatcher({ manufacturers: memorySource(defaultCatalog, makers) })
    const words = miniSearchEngine()
    await words.build(makers, makers.map(documentOf))
    const byId = new Map(makers.map((one) => [one.id, one]))
    let found = 0
    let wrongByWords = 0
    for (const request of requests.slice(0, 20)) {
      const result = await matcher.match(request.input, { nearMissLimit: 0 })
      found += result.matches.length
      for (const match of result.matches) expect(contradicts(result.part, match.manufacturer)).toBe(false)
      const question = { request, part: result.part, query: queryOf(result.part) }
      for (const id of await words.search(question, 'text'))
        if (contradicts(result.part, byId.get(id)!)) wrongByWords += 1
    }
    expect(found).toBeGreaterThan(60)
    expect(wrongByWords).toBeGreaterThan(30)
  })

  it('agrees with the floor on who meets every constraint', async () => {
    const documents = makers.map(documentOf)
    const floor = floorEngine()
    await floor.build(makers, documents)
    for (const request of requests) {
      const { value: part } = normalizePart(request.input)
      const query = queryOf(part)
      const meeting = documents.filter((one) => meets(query, one)).map((one) => one.id)
      expect(await floor.search({ request, part, query }, 'filter')).toEqual(meeting.slice(0, 10))
    }
  })
})

describe('the report', () => {
  const shape = { requests: 1, rounds: 1, p50: 2, p95: 3, p99: 4, meanMs: 2, wrong: 0.25, unmet: 0, found: 10 }
  const figures = (engine: string, makers: number, p50: number) => ({
    engine,
    version: '1',
    makers,
    build: { cpuMs: 1000, wallMs: 1000 },
    bytesPerMaker: 400,
    shapes: { filterText: { ...shape, p50 } },
    notes: [],
  })
  const run = {
    machine: 'a machine',
    requests: 1,
    absent: { lucene: 'no java' },
    results: [figures('hamkor', 10_000, 0.5), figures('Peer', 10_000, 2), figures('hamkor', 100_000, 1)],
  }

  it('says ratios, and who is absent', () => {
    const tables = tablesOf(run)
    expect(tables).toContain('lucene: absent (no java).')
    expect(tables).toContain('| Peer 1 | 2.0 | 3.0 | 4.0 | 2.0 | 4.0 | 1.0 | 25.0 % | 0.0 % | 10.0 |')
  })

  it('draws a line an engine', () => {
    const plot = plotOf(run, 'filterText')
    expect(plot.match(/<polyline/g)).toHaveLength(2)
    expect(plot).not.toContain('NaN')
    expect(plotOf(run, 'nothing')).toBe('')
  })
})
