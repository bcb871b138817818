import { describe, expect, it } from 'vitest'
import { regionalGroups } from '../../src/localize/regional-groups.js'
import { screenImports } from '../../src/localize/screen-imports.js'
import { createMatcher } from '../../src/matcher.js'
import type { RegionalCandidate } from '../../src/model/demand.js'

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

const NOTHING = { fits: 0, open: 0, consortium: 0, near: 0 }

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

  it('takes a consortium of the region before one maker that is open, as the screening does', async () => {
    const andijan = (id: string, capability: object) => ({
      id,
      name: id,
      location: { region: 'Andijon' },
      capabilities: [{ materials: ['СЧ20'], capacity: '900 000 pcs/year', ...capability }],
    })
    const caster = andijan('caster', { process: 'sand casting', maxMass: '50 kg' })
    const turner = andijan('turner', { process: 'CNC turning', tolerance: 'IT6' })
    const drum = rows.map((row) => ({ ...row, description: 'Барабан тормозной задний чугун СЧ20' })).slice(0, 1)
    const takenBy = async (manufacturers: readonly unknown[], inCountry?: string) => {
      const own = createMatcher({ manufacturers })
      const screening = await screenImports(drum, { matcher: own })
      const [group] = await regionalGroups(screening, { matcher: own })
      expect(screening.candidates[0]!.by).toBe(inCountry ?? group!.candidates[0]!.by)
      const [{ by, makers }] = group!.candidates as [RegionalCandidate]
      expect(group!.value).toEqual({ ...NOTHING, [by]: screening.demand.groups[0]!.annualValue!.amount })
      return [by, makers]
    }
    expect(await takenBy([caster, turner])).toEqual(['consortium', ['caster', 'turner']])
    expect(await takenBy([caster])).toEqual(['open', ['caster']])
    const all = { ...caster, id: 'all', capabilities: [...caster.capabilities, ...turner.capabilities] }
    expect(await takenBy([caster, turner, all])).toEqual(['fits', ['all']])
    // a turner of another region is no help
    const away = { ...turner, location: { region: 'Navoiy' } }
    expect(await takenBy([caster, away], 'consortium')).toEqual(['open', ['caster']])
  })

  it('looks for no consortium where one maker is shown to fit', async () => {
    const screening = await screenImports(rows.slice(0, 1), { matcher })
    const asked: unknown[] = []
    const counted = {
      catalog: matcher.catalog,
      investments: matcher.investments,
      consortia: (...args: Parameters<typeof matcher.consortia>) => {
        asked.push(args[1]?.within)
        return matcher.consortia(...args)
      },
    }
    const groups = await regionalGroups(screening, { matcher: counted })
    const unfit = groups.filter(({ makers }) => makers.every(({ fits }) => fits.length === 0))
    expect(unfit.length).toBeLessThan(groups.length)
    expect(asked).toEqual(unfit.map(({ region }) => ({ region })))
  })

  it('does not take assembly in general for the assembly of a part', async () => {
    const maker = (id: string, more: object) => ({ id, name: id, location: { region: 'Andijon' }, ...more })
    const own = createMatcher({
      manufacturers: [
        maker('assembler', { capabilities: [{ process: 'сборка' }] }),
        maker('named', { capabilities: [{ process: 'сборка' }], products: ['сиденья автомобильные'] }),
        maker('sewer', { capabilities: [{ process: 'сборка' }, { process: 'пошив' }] }),
        maker('seats', { capabilities: [{ process: 'сборка сидений' }] }),
      ],
    })
    const seat = [{ ...rows[0]!, description: 'Сиденье переднее в сборе', hsCode: '940120' }]
    const [group] = await regionalGroups(await screenImports(seat, { matcher: own }), { matcher: own })
    const ids = group!.makers.map(({ manufacturer }) => manufacturer.id)
    expect([...ids].sort()).toEqual(['named', 'seats', 'sewer'])
  })

  it('stops when told and refuses what is no matcher', async () => {
    const screening = await screenImports(rows, { matcher })
    const signal = AbortSignal.abort(new Error('stop'))
    await expect(regionalGroups(screening, { matcher, signal })).rejects.toThrow('stop')
    await expect(regionalGroups(screening, {} as never)).rejects.toThrow(/matcher/)
    await expect(regionalGroups(screening, { matcher, investments: -1 })).rejects.toThrow(/investments/)
  })
})
