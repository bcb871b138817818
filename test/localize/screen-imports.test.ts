import { describe, expect, it } from 'vitest'
import { RATES, readCustoms } from '../../examples/data/read-customs.js'
import { readMakers } from '../../examples/data/read-makers.js'
import { proposeProject } from '../../src/localize/propose.js'
import { proposalMarkdown } from '../../src/localize/render-markdown.js'
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
const demo = createMatcher({ manufacturers: readMakers() })
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
    const { candidates, weights } = await screenImports(rows, { matcher })
    expect(candidates.map(({ group, rank }) => [rank, group.key[0]!.value])).toEqual([
      [1, 'brake-disc'],
      [2, 'windscreen'],
    ])
    const [disc, glass] = candidates
    expect(disc!.match.matches[0]!.manufacturer.id).toBe('foundry')
    // 21,000 pieces from February 2024 to March 2025: 335 days of 366 and 90 of 365
    expect(disc!.part.annualVolume!.value).toBe(18_074)
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

  it('asks at the price that makes volume and value agree, and so does the proposal', async () => {
    const shaft = {
      date: '2025-03-01',
      description: 'Вал карданный',
      hsCode: '8708995009',
      unit: 'шт',
      currency: 'USD',
    }
    const three = [
      { ...shaft, quantity: '100', value: '1 000,00' },
      { ...shaft, quantity: '900', value: '4 500,00' },
      { ...shaft, quantity: '10', value: '200,00' },
    ]
    const period = { from: '2025-01-01', to: '2025-12-31' }
    const { candidates } = await screenImports(three, { matcher, currency: 'USD', period })
    const { group, part, request } = candidates[0]!
    // 5,700 for 1,010; the median would be 10
    expect(request.unitPrice!.amount).toBeCloseTo(5700 / 1010, 9)
    const need = { imports: group, source: 'customs' }
    const proposal = proposeProject({ id: 'x', title: 'x', date: '2026-11-28', parts: [part], need })
    const figures = Object.fromEntries(proposal.need.figures.map(({ what, figure }) => [what, figure.value]))
    expect(figures).toMatchObject({ importValue: 5700, annualImport: 5700, annualQuantity: 1010 })
  })

  it('takes a value that is not known for the prior, and the proposal asks for it', async () => {
    const bearing = { date: '2025-03-01', description: 'Подшипник 6205', quantity: '10 000', unit: 'шт' }
    const list = [
      { ...bearing, hsCode: '8482109008', value: '14 000 000,00', currency: 'RUB' },
      { ...bearing, description: 'Вал', hsCode: '8483102909', value: '900,00', currency: 'USD' },
    ]
    const { candidates, demand } = await screenImports(list, { matcher, currency: 'USD' })
    const unknown = candidates.find(({ group }) => group.name === 'Подшипник 6205')!
    expect(unknown.criteria[0]).toMatchObject({ criterion: 'value', utility: 0.3 })
    expect(unknown.criteria[0]).not.toHaveProperty('figure')
    expect(demand.issues.map(({ code }) => code)).toContain('exchangeRate.missing')
    const need = { imports: unknown.group, source: 'customs' }
    const proposal = proposeProject({ id: 'x', title: 'x', date: '2026-11-28', parts: [unknown.part], need })
    expect(proposal.openQuestions).toContainEqual({ code: 'missing.importValue' })
    const page = proposalMarkdown(proposal, 'ru')
    expect(page).not.toContain('0\u00a0USD')
    expect(page).toContain('| Импорт в год | неизвестно |')
    expect(page).toContain('| Таможенные строки без известной стоимости, в суммы не вошли | 1 |')
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

  it('tells as much of the candidates that it keeps where it lets others go', async () => {
    const asked = { matcher: demo, currency: 'USD', rates: RATES, makers: 4, consortia: 3 }
    const some = readCustoms().filter((_, i) => i % 12 === 0)
    const told = async (limit: number) =>
      (await screenImports(some, { ...asked, limit })).candidates.map(({ match, ...rest }) => {
        const { considered: _, ...found } = match
        return { ...rest, ...found }
      })
    const all = await told(10_000)
    expect(all.length).toBeGreaterThan(20)
    expect(all.some(({ makers }) => makers.near > 1)).toBe(true)
    expect(await told(9)).toEqual(all.slice(0, 9))
  })
})

describe('consortia in the screening', () => {
  const shops = createMatcher({
    manufacturers: [
      {
        id: 'foundry',
        name: 'Foundry',
        location: { region: 'Andijon' },
        capabilities: [{ process: 'sand casting', materials: ['СЧ20'], capacity: '500 000 pcs/year' }],
      },
      {
        id: 'turner',
        name: 'Turner',
        location: { region: 'Andijon' },
        capabilities: [{ process: 'turning', materials: ['СЧ20'], capacity: '500 000 pcs/year' }],
      },
    ],
  })
  const row = { date: '2025-02-01', hsCode: '870830', quantity: 900, unit: 'pcs', value: 9000, currency: 'USD' }
  const list = [
    { ...row, description: 'Brake disc СЧ20, sand casting, turning', value: 90_000 },
    { ...row, description: 'Brake drum СЧ20, sand casting, turning', value: 80_000 },
    { ...row, description: 'Изделие токарное точёное, СЧ20, точение', value: 70_000 },
    { ...row, description: 'Лобовое стекло', hsCode: '700721' },
  ]
  const screened = async (consortia?: number) =>
    (await screenImports(list, { matcher: shops, ...(consortia === undefined ? {} : { consortia }) })).candidates
  const ways = (candidates: Awaited<ReturnType<typeof screened>>) =>
    Object.fromEntries(candidates.map(({ group, by, together }) => [group.key[0]!.value, [by, together]]))
  const feasibility = ({ criteria }: Awaited<ReturnType<typeof screened>>[number]) =>
    criteria.find(({ criterion }) => criterion === 'feasibility')!

  it('covers a route by makers together where none is shown to fit alone', async () => {
    const candidates = await screened()
    expect(ways(candidates)).toEqual({
      'brake-disc': ['consortium', 'found'],
      'brake-drum': ['consortium', 'found'],
      unnamed: ['fits', 'needless'],
      windscreen: ['nobody', 'none'],
    })
    const disc = candidates.find(({ group }) => group.key[0]!.value === 'brake-disc')!
    expect(disc.consortium!.members.map(({ manufacturer }) => manufacturer.id)).toEqual(['foundry', 'turner'])
    expect(disc.makers).toMatchObject({ fits: 0, open: 0, near: 1 })
    // shown to fit, but the work changes hands: below one maker that fits, above any that is open
    expect(feasibility(disc)).toMatchObject({ utility: 0.9, figure: disc.consortium!.score })
  })

  it('asks for as many as it may, the most valuable first', async () => {
    expect(ways(await screened(1))).toMatchObject({
      'brake-disc': ['consortium', 'found'],
      'brake-drum': ['near', 'notAsked'],
      unnamed: ['fits', 'needless'],
    })
    expect(ways(await screened(0))['brake-disc']).toEqual(['near', 'notAsked'])
    await expect(screened(-1)).rejects.toThrow(/consortia/)
  })

  it('lets an open consortium speak only where it does better than one maker', async () => {
    const candidates = (
      await screenImports(readCustoms().slice(0, 400), { matcher: demo, currency: 'USD', rates: RATES })
    ).candidates
    expect(candidates.some(({ by }) => by === 'consortium')).toBe(true)
    for (const candidate of candidates) {
      const { by, together, consortium, match, request } = candidate
      const [single] = match.matches
      if (by === 'consortium') {
        expect(consortium!.score).toBeGreaterThan(single?.score ?? 0)
        expect(feasibility(candidate).utility).toBeCloseTo(0.4 + 0.4 * consortium!.score, 12)
      }
      if (by === 'open') expect(feasibility(candidate).figure).toBe(single!.score)
      // what was ruled out without a search is what a search rules out
      if (together === 'none') expect((await demo.consortia(request)).consortia).toEqual([])
    }
  })
})
