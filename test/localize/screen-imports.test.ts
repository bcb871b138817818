import { describe, expect, it } from 'vitest'
import { screenImports } from '../../src/localize/screen-imports.js'
import { createMatcher } from '../../src/matcher.js'

const matcher = createMatcher({
  manufacturers: [
    {
      id: 'foundry',
      name: 'Foundry',
      capabilities: [
        { process: 'sand casting', materials: ['СЧ20'] },
        { process: 'turning', materials: ['СЧ20'], tolerance: 'IT7' },
      ],
    },
  ],
})
const rows = [
  {
    date: '2024-02-01',
    description: 'Тормозной диск, СЧ20',
    hsCode: '870830',
    quantity: 9000,
    unit: 'шт',
    value: 90_000,
  },
  { date: '2025-02-01', description: 'Brake disc', hsCode: '870830', quantity: 12_000, unit: 'pcs', value: 120_000 },
  { date: '2025-03-01', description: 'Лобовое стекло', hsCode: '700721', quantity: 100, unit: 'шт', value: 5000 },
].map((row) => ({ ...row, currency: 'USD', origin: 'KR' }))

describe('screenImports', () => {
  it('ranks what is worth most and can be made, with contributions that add up', async () => {
    const { candidates, weights, demand } = await screenImports(rows, { matcher })
    expect(candidates.map(({ group, rank }) => [rank, group.key[0]!.value])).toEqual([
      [1, 'brake-disc'],
      [2, 'windscreen'],
    ])
    const [disc, glass] = candidates
    expect(disc!.match.matches[0]!.manufacturer.id).toBe('foundry')
    expect(disc!.part.annualVolume!.value).toBe(Math.ceil(21_000 / demand.period.years))
    expect(disc!.part.unitPrice).toEqual({ amount: 10, currency: 'USD' })
    expect(disc!.material.share).toBe(1)
    expect(glass!.makers).toEqual({ fits: 0, open: 0, near: 0 })
    expect(glass!.criteria.find(({ criterion }) => criterion === 'feasibility')!.utility).toBe(0)
    for (const { score, criteria } of candidates) {
      expect(criteria.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 9)
      expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 12)
    }
    expect(weights['value']).toBeCloseTo(0.3, 12)
  })

  it('follows the host’s weights, its limits and its signal', async () => {
    const byStability = await screenImports(rows, {
      matcher,
      weights: { value: 0, feasibility: 0, material: 0, simplicity: 0, growth: 0, dependence: 0 },
      limit: 1,
    })
    expect(byStability.candidates).toHaveLength(1)
    expect(byStability.weights['stability']).toBe(1)
    await expect(screenImports(rows, { matcher, weights: { speed: 1 } as never })).rejects.toThrow(/weights\.speed/)
    await expect(screenImports(rows, { matcher, limit: 0 })).rejects.toThrow(/limit/)
    await expect(screenImports(rows, {} as never)).rejects.toThrow(/matcher/)
    const signal = AbortSignal.abort(new Error('stop'))
    await expect(screenImports(rows, { matcher, signal })).rejects.toThrow('stop')
  })
})
