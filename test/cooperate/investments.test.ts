import { describe, expect, it } from 'vitest'
import { investments } from '../../src/cooperate/investments.js'
import type { Manufacturer } from '../../src/model/manufacturer.js'
import { capability, maker } from '../criteria/support.js'
import { engineOver } from './engine.js'

const shop = (id: string, region: string, given: Partial<Manufacturer>) => maker({ id, location: { region }, ...given })
const asked = (id: string, more: Record<string, unknown>) => ({
  id,
  name: 'Вал',
  processes: ['turning'],
  annualVolume: '1000 шт/год',
  unitPrice: '2 USD',
  ...more,
})

describe('investments', () => {
  it('adds up what one change at one maker opens, reaching the finest of what is asked', async () => {
    const engine = engineOver([
      shop('coarse', 'tashkent', { capabilities: [capability({ precision: { itGrade: 10 } })] }),
      shop('uncertified', 'andijan', { capabilities: [capability({ precision: { itGrade: 6 } })], certificates: [] }),
    ])
    const map = await investments(engine, [
      asked('a', { tolerance: 'IT9', certificates: ['IATF 16949'] }),
      asked('b', { tolerance: 'IT8', certificates: ['IATF 16949'], unitPrice: '5 USD' }),
      asked('c', { tolerance: 'IT7' }),
    ])
    // c is served by the uncertified shop; a and b want a certificate of it
    expect(map).toMatchObject({ parts: 3, served: 1, unread: [], whiteSpace: [] })
    const [first, ...rest] = map.makers
    expect(first!.manufacturer!.id).toBe('uncertified')
    expect(first!.change).toMatchObject({ criterion: 'certificates', effort: 'paper', days: { low: 180, high: 450 } })
    expect(first!.opens.map(({ part, value }) => [part.id, value])).toEqual([
      ['b', { amount: 5000, currency: 'USD' }],
      ['a', { amount: 2000, currency: 'USD' }],
    ])
    expect(first!.value).toEqual([{ amount: 7000, currency: 'USD' }])
    // the coarse shop says nothing of certificates: precision alone opens both parts
    expect(rest.map(({ manufacturer, change }) => [manufacturer!.id, change.criterion])).toEqual([
      ['coarse', 'precision'],
    ])
    expect(rest[0]!.change.reason.required).toEqual({ kind: 'it', grade: 8 })
    expect(rest[0]!.opens).toHaveLength(2)
  })

  it('counts a part once per region, with every maker that could do it', async () => {
    const lathe = { capabilities: [capability({ precision: { itGrade: 11 } })] }
    const engine = engineOver([shop('a', 'tashkent', lathe), shop('b', 'tashkent', lathe), shop('c', 'andijan', lathe)])
    const { regions } = await investments(engine, [asked('p', { tolerance: 'IT7' })])
    expect(regions.map(({ region, candidates, value }) => [region, candidates, value])).toEqual([
      ['andijan', ['c'], [{ amount: 2000, currency: 'USD' }]],
      ['tashkent', ['a', 'b'], [{ amount: 2000, currency: 'USD' }]],
    ])
  })

  it('keeps apart what nobody is near to, what is not understood and what has no price', async () => {
    const engine = engineOver([shop('a', 'tashkent', { capabilities: [capability({ precision: { itGrade: 11 } })] })])
    const map = await investments(engine, [
      asked('glass', { name: 'windshield', processes: ['glass tempering'] }),
      asked('free', { tolerance: 'IT7', unitPrice: undefined }),
      { id: 'riddle', name: 'qwrtzk' },
    ])
    expect(map.unread).toEqual(['riddle'])
    expect(map.whiteSpace.map(({ process, parts }) => [process, parts.map(({ part }) => part.id)])).toEqual([
      ['glass-tempering', ['glass']],
    ])
    expect(map.makers).toMatchObject([{ value: [], unvalued: 1 }])
  })

  it('reports progress and stops when told', async () => {
    const engine = engineOver([])
    const seen: unknown[] = []
    await investments(engine, [asked('a', {}), asked('b', {})], { onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ])
    const stop = AbortSignal.abort(new Error('enough'))
    await expect(investments(engine, [asked('a', {})], { signal: stop })).rejects.toThrow('enough')
    await expect(investments(engine, [], { top: 3 } as never)).rejects.toThrow(/options\.top/)
  })

  it('lets the event loop have its turns, so that a timer can cancel a long list', async () => {
    const engine = engineOver([shop('a', 'tashkent', { capabilities: [capability({ precision: { itGrade: 11 } })] })])
    const stop = new AbortController()
    setImmediate(() => stop.abort(new Error('late')))
    const parts = Array.from({ length: 50 }, (_, i) => asked(`p${i}`, { tolerance: 'IT7' }))
    let done = 0
    const onProgress = () => {
      done += 1
    }
    await expect(investments(engine, parts, { signal: stop.signal, onProgress })).rejects.toThrow('late')
    expect(done).toBeLessThan(50)
  })
})
