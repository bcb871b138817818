import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { ALLOCATION_WORDS } from '../../src/explain/allocation-words.js'
import { explain, explainUnmet } from '../../src/explain/explain.js'
import { createMatcher } from '../../src/matcher.js'
import { UNMET_CODES, type UnmetReason } from '../../src/model/allocation.js'
import { LANGS } from '../../src/model/basics.js'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('why something is not placed', () => {
  it.each(LANGS)('is said for every code in %s, with and without its figures', (lang) => {
    for (const code of UNMET_CODES) {
      const full: UnmetReason = { code, short: { value: 1500, unit: 'piece' }, limit: 0.3, process: 'sand-casting' }
      for (const reason of [full, { code }]) {
        const said = explainUnmet(reason, 'USD', lang)
        expect(said, code).toMatch(/^\S.*\.$/u)
        expect(said, code).not.toMatch(/[{}]|undefined|NaN/)
        if (lang === 'uz-Cyrl') expect(said.replaceAll('USD', ''), code).not.toMatch(/[a-z]/i)
      }
    }
  })

  it('reads as a person would write it', () => {
    const taken: UnmetReason = {
      code: 'capacityTaken',
      short: { value: 50_000, unit: 'piece' },
      process: 'sand-casting',
    }
    expect(LANGS.map((lang) => plain(explainUnmet(taken, 'USD', lang)))).toEqual([
      'Sand casting: capacity goes to other parts, 50,000 pcs a year is lacking.',
      'Литьё в песчаные формы: мощность занята другими деталями, не хватает на 50 000 шт. в год.',
      'Qum qolipga quyish: quvvat boshqa detallarga band, yana 50 000 dona/yil kerak.',
      'Қум қолипга қуйиш: қувват бошқа деталларга банд, яна 50 000 дона/йил керак.',
    ])
    expect(plain(explainUnmet({ code: 'budget', limit: 12_500 }, 'EUR', 'ru'))).toBe('Бюджета 12 500 EUR не хватает.')
    expect(explainUnmet({ code: 'shareOfMaker', limit: 0.15 }, 'USD', 'en')).toBe(
      'One maker may have 15% of the import value, and no more.',
    )
  })

  it('has the same slots in every language', () => {
    const slots = (forms: readonly string[]) =>
      forms.map((form) => [...form.matchAll(/\{[a-z]+\}/g)].map(String).sort())
    for (const code of UNMET_CODES) {
      for (const lang of LANGS) {
        expect(slots(ALLOCATION_WORDS[lang].reasons[code]), `${code} ${lang}`).toEqual(
          slots(ALLOCATION_WORDS.en.reasons[code]),
        )
      }
    }
  })
})

describe('an allocation in words', () => {
  const makers = [
    {
      id: 'a',
      name: 'Alpha Foundry',
      capabilities: [{ process: 'sand casting', materials: ['СЧ20'], capacity: '30 000 dona/yil' }],
    },
    { id: 'b', name: 'Beta Foundry', capabilities: [{ process: 'sand casting', materials: ['СЧ20'] }] },
  ]
  const part = {
    id: 'p',
    name: 'flange',
    processes: ['sand casting'],
    material: 'СЧ20',
    annualVolume: '40 000 dona',
    unitPrice: '10 USD',
  }

  it('says what is placed, by whom out of what, and what stands in the way at each maker', async () => {
    const allocation = await createMatcher({ manufacturers: makers }).allocate([part], { solver: 'none' })
    expect(explain(allocation, 'en').split('\n')).toEqual([
      'Placed: 300,000 USD of 400,000 USD of imports a year (75%). 1 lot. Proved: no allocation under these limits brings more than 0.001% more.',
      '',
      'Who makes what:',
      '1. Flange → Alpha Foundry: 30,000 pcs a year (75%), 300,000 USD, fits',
      '   Sand casting: 30,000 of 30,000 pcs a year.',
      '',
      'Not placed:',
      '• Flange: 10,000 pcs a year left (100,000 USD). Sand casting: capacity is short by 10,000 pcs a year.',
      '   Alpha Foundry: Sand casting: capacity is short by 10,000 pcs a year.',
      '   Beta Foundry: Sand casting: free capacity is not stated, ask for it.',
    ])
    for (const lang of LANGS) expect(explain(allocation, lang, defaultCatalog)).not.toMatch(/[{}]|undefined|NaN/)
  })

  it('marks what rests on capacity that nobody stated', async () => {
    const allocation = await createMatcher({ manufacturers: makers }).allocate([part], {
      solver: 'none',
      unknownCapacity: 'onRequest',
    })
    const said = plain(explain(allocation, 'ru'))
    expect(said).toContain(
      'Из этого 100 000 USD — на мощностях или операциях, которых изготовители не указали: сначала уточнить.',
    )
    expect(said).toContain('Beta Foundry: 10 000 шт. в год (25 %), 100 000 USD, подходит, мощность надо подтвердить')
    expect(said).not.toContain('Не размещено')
  })
})
