import { describe, expect, it } from 'vitest'
import { regionalGroups } from '../../src/localize/regional-groups.js'
import { screenImports } from '../../src/localize/screen-imports.js'
import { createMatcher } from '../../src/matcher.js'

const foundry = { process: 'sand casting', materials: ['СЧ20'] }
const lathe = { process: 'turning', materials: ['СЧ20'], tolerance: 'IT7' }
const matcher = createMatcher({
  manufacturers: [
    { id: 'both', name: 'Both', location: { region: 'Andijon' }, capabilities: [foundry, lathe] },
    { id: 'cast', name: 'Cast', location: { region: 'Navoiy' }, capabilities: [foundry] },
    { id: 'turn', name: 'Turn', location: { region: 'Navoiy' }, capabilities: [lathe] },
    {
      id: 'glass',
      name: 'Glass',
      location: { region: 'Jizzax' },
      capabilities: [{ process: 'glass tempering' }],
      certificates: [],
    },
  ],
})
const rows = [
  { description: 'Тормозной диск, СЧ20', hsCode: '870830', quantity: 9000, value: 90_000 },
  { description: 'Лобовое стекло', hsCode: '700721', quantity: 1000, value: 50_000 },
].map((row) => ({ ...row, date: '2025-02-01', unit: 'шт', currency: 'USD' }))

describe('regionalGroups', () => {
  it('says of each region what it could take, each candidate once, with its value', async () => {
    const screening = await screenImports(rows, { matcher })
    const groups = await regionalGroups(screening, { matcher })
    const andijan = groups.find(({ makers }) => makers.some(({ manufacturer }) => manufacturer.id === 'both'))!
    expect(andijan.candidates.map(({ makers }) => makers)).toEqual([['both']])
    const [disc] = screening.candidates.filter(({ group }) => group.key[0]!.value === 'brake-disc')
    expect(andijan.value[andijan.candidates[0]!.by]).toBe(disc!.group.annualValue!.amount)
    for (const { candidates, value } of groups) {
      const sum = candidates.reduce((all, { annualValue }) => all + annualValue!.amount, 0)
      expect(value.fits + value.open + value.consortium + value.near).toBeCloseTo(sum, 6)
      expect(new Set(candidates.map(({ id }) => id)).size).toBe(candidates.length)
    }
    const worth = groups.map(({ value }) => value.fits + value.open + value.consortium)
    expect(worth).toEqual([...worth].sort((a, b) => b - a))
  })

  it('stops when told and refuses what is no matcher', async () => {
    const screening = await screenImports(rows, { matcher })
    const signal = AbortSignal.abort(new Error('stop'))
    await expect(regionalGroups(screening, { matcher, signal })).rejects.toThrow('stop')
    await expect(regionalGroups(screening, {} as never)).rejects.toThrow(/matcher/)
    await expect(regionalGroups(screening, { matcher, investments: -1 })).rejects.toThrow(/investments/)
  })
})
