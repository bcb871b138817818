import { describe, expect, it } from 'vitest'
import { explain } from '../../src/explain/explain.js'
import { TOGETHER } from '../../src/explain/together-words.js'
import { createMatcher } from '../../src/matcher.js'
import { LANGS, type Lang } from '../../src/model/basics.js'
import type { ConsortiumResult } from '../../src/model/consortium.js'

const matcher = createMatcher({
  manufacturers: [
    {
      id: 'foundry',
      name: 'Quyma zavodi',
      location: { region: 'Andijon' },
      capabilities: [
        { process: 'sand casting', materials: ['СЧ20'], capacity: '90 000 pcs/year', leadTime: '30 days' },
        { process: 'pattern making' },
      ],
    },
    {
      id: 'shop',
      name: 'Tokarlik',
      location: { region: 'Fargʻona' },
      capabilities: [{ process: 'turning', materials: ['СЧ20'], capacity: '40 000 pcs/year', leadTime: '10 days' }],
    },
  ],
})
const part = {
  name: 'Stupitsa',
  processes: ['sand casting', 'turning'],
  material: 'СЧ20',
  annualVolume: '50 000 pcs/year',
  unitPrice: '4 USD',
}
const said = (answer: Parameters<typeof explain>[0], lang: Lang) => explain(answer, lang).replaceAll('\u00a0', ' ')

describe('a consortium in words', () => {
  it('in English', async () => {
    expect(
      said(await matcher.consortia(part), 'en'),
    ).toBe(`Stupitsa: 1 consortium could make it together. The best is Quyma zavodi + Tokarlik with 79%. Nobody covers it alone: Quyma zavodi, the nearest to it, lacks turning.

1. Quyma zavodi + Tokarlik: fits. Score 79%. 65 km on the way. Lead time along the route: 40 days. Bottleneck: turning at Tokarlik, 40,000 pcs a year free, 80% of the need.
   • Quyma zavodi (Andijan Region): sand casting; alone it would lack turning
   • Tokarlik (Fergana Region): turning; alone it would lack sand casting
   ✗ Tokarlik: 40,000 pcs a year free, 50,000 pcs a year needed: enough for 80% → another shift or machine, or share the order with a second maker
   ✗ Design: nobody on the list is known for it (engineering design)
   ✓ Tooling (pattern and core making): Quyma zavodi
   ✗ Testing: nobody on the list is known for it (mechanical and chemical testing)`)
  })

  it.each(LANGS)('in %s, with every name and figure', async (lang) => {
    const text = said(await matcher.consortia(part), lang)
    for (const piece of ['Stupitsa', 'Quyma zavodi + Tokarlik', '40', '79', '65']) expect(text).toContain(piece)
    expect(text).not.toMatch(/undefined|NaN|\[object|[{}]/)
    expect(text).not.toMatch(/ {4}/)
  })

  it('says plainly that nobody does a step', async () => {
    const nobody = await createMatcher({ manufacturers: [] }).consortia(part)
    const english = said(nobody, 'en')
    expect(english).toContain('no makers in reach cover it together')
    expect(english).toContain('Nobody in reach does sand casting and turning.')
    const cut: ConsortiumResult = { ...nobody, considered: { ...nobody.considered, answer: 'truncated' } }
    expect(said(cut, 'en')).toContain('ended early')
  })
})

describe('partners and opportunities in words', () => {
  it('say what both do and what it is worth', async () => {
    const partners = await matcher.partners('foundry', { parts: [part] })
    expect(said(partners, 'en')).toContain(
      '1. Tokarlik (Fergana Region): 1 part together, 1 of them only together, imports of 200,000 USD a year, 65 km.',
    )
    expect(said(partners, 'ru')).toContain('Stupitsa: здесь литьё в песчаные формы, у партнёра токарная обработка')
    expect(said(await matcher.partners('shop', { parts: [] }), 'en')).toContain('no maker on the list completes')
    const won = await matcher.opportunities('foundry', [{ ...part, processes: ['sand casting'] }, part])
    expect(said(won, 'en')).toContain(
      'Quyma zavodi could make 1 of 2 parts. Imports of 200,000 USD a year. It comes near 1 more.',
    )
    for (const lang of LANGS) {
      for (const answer of [partners, won]) expect(said(answer, lang)).not.toMatch(/undefined|NaN|\[object|[{}]/)
    }
  })
})

describe('the wordings', () => {
  const slots = (form: unknown) => [...new Set(JSON.stringify(form).match(/\{[a-z]+\}/g) ?? [])].sort()

  it.each(LANGS)('in %s use the slots of the English ones', (lang) => {
    for (const key of Object.keys(TOGETHER.en) as (keyof typeof TOGETHER.en)[]) {
      expect([key, slots(TOGETHER[lang][key])]).toEqual([key, slots(TOGETHER.en[key])])
    }
  })

  it('keep to one script each', () => {
    const words = (lang: Lang) =>
      JSON.stringify(Object.values(TOGETHER[lang])).replaceAll(/\{[a-z]+\}|"(design|tooling|testing)"/g, '')
    expect(words('ru')).not.toMatch(/[a-z]/)
    expect(words('uz')).not.toMatch(/[а-я]/i)
    expect(words('uz-Cyrl')).not.toMatch(/[a-z]/)
  })
})
