import { describe, expect, it } from 'vitest'
import { readImports } from '../../examples/data/read-imports.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { createMatcher } from '../../src/matcher.js'
import type { OpportunityOptions } from '../../src/model/opportunity.js'

const makers = readMakers() as readonly { readonly id: string }[]
const parts = readImports().filter((_, i) => i % 6 === 0)
const matcher = createMatcher({ manufacturers: makers })
const all = { limit: 1000, nearMissLimit: 1000 }

describe('opportunities', () => {
  it('are the parts that match shows the maker for, with the same scores, gaps and questions', async () => {
    const expected = new Map<string, Map<number, unknown>>()
    for (const [index, part] of parts.entries()) {
      const { matches, nearMisses } = await matcher.match(part, all)
      for (const { manufacturer, score, range, standing } of [...matches, ...nearMisses]) {
        const of = expected.get(manufacturer.id) ?? new Map()
        of.set(index, { score, range, standing })
        expected.set(manufacturer.id, of)
      }
    }
    let compared = 0
    for (const { id } of makers.filter((_, i) => i % 4 === 0)) {
      const { opportunities, nearMisses, considered } = await matcher.opportunities(id, parts, all)
      const found = new Map(
        [...opportunities, ...nearMisses].map(({ index, score, range, standing }) => [
          index,
          { score, range, standing },
        ]),
      )
      expect(found).toEqual(expected.get(id) ?? new Map())
      expect(considered.matched + considered.noEvidence + nearMisses.length).toBe(parts.length)
      compared += found.size
    }
    expect(compared).toBeGreaterThan(30)
  })

  it('come best first, with what a year of imports costs', async () => {
    const { opportunities, value } = await matcher.opportunities('nmz', readImports(), { limit: 1000 })
    expect(opportunities.length).toBeGreaterThan(10)
    const key = ({ standing, score }: (typeof opportunities)[number]) => (standing === 'fits' ? 2 : 0) + score
    expect(opportunities.map(key)).toEqual(opportunities.map(key).sort((a, b) => b - a))
    const priced = opportunities.filter((one) => one.value?.currency === 'USD')
    for (const { part, value } of priced) expect(value!.amount).toBe(part.annualVolume!.value * part.unitPrice!.amount)
    const usd = priced.reduce((sum, one) => sum + one.value!.amount, 0)
    expect(value.find(({ currency }) => currency === 'USD')!.amount).toBeCloseTo(usd, 2)
    const byValue = await matcher.opportunities('nmz', readImports(), { limit: 3, by: 'value' })
    const dearest = priced.map((one) => one.value!.amount).sort((a, b) => b - a)
    expect(byValue.opportunities.map((one) => one.value!.amount)).toEqual(dearest.slice(0, 3))
  })

  it('are found for a maker that is not indexed, as if it were', async () => {
    const record = { id: 'new', processes: ['литьё в песчаные формы'], materials: ['СЧ20'], products: ['тормоз диски'] }
    const outside = await matcher.opportunities(record, parts, all)
    const inside = createMatcher({ manufacturers: [record] })
    expect(outside.opportunities.length).toBeGreaterThan(0)
    expect((await inside.opportunities('new', parts, all)).opportunities).toEqual(outside.opportunities)
  })

  it('say nothing of a maker outside the filter, and tell what could not be read', async () => {
    const away = await matcher.opportunities('nmz', parts, { where: { ids: ['x'] } })
    expect(away.opportunities).toEqual([])
    expect(away.considered.noEvidence).toBe(parts.length)
    const { issues } = await matcher.opportunities('nmz', [
      { id: 'a', name: 'вал' },
      { id: 'b', mass: '6,2 кк' },
    ])
    expect(issues.map(({ id, index, path }) => [id, index, path[0]])).toContainEqual(['b', 1, 'mass'])
  })

  it('tell how far they have come, and stop when they are told to', async () => {
    const done: number[] = []
    await matcher.opportunities('nmz', parts.slice(0, 3), { onProgress: (progress) => done.push(progress.done) })
    expect(done).toEqual([1, 2, 3])
    const controller = new AbortController()
    const onProgress = () => controller.abort(new Error('enough'))
    await expect(matcher.opportunities('nmz', parts, { signal: controller.signal, onProgress })).rejects.toThrow(
      'enough',
    )
  })

  it.each([
    ['nobody', parts, {}, 'manufacturer'],
    [{}, parts, {}, 'manufacturer'],
    ['nmz', 7, {}, 'parts'],
    ['nmz', parts, { by: 'luck' }, 'by'],
    ['nmz', parts, { limit: 1.5 }, 'limit'],
    ['nmz', parts, { top: 5 }, 'options.top'],
  ])('refuse %j', async (maker, list, options, named) => {
    const asked = matcher.opportunities(maker, list as unknown[], options as OpportunityOptions)
    await expect(asked).rejects.toThrow(named)
  })
})
