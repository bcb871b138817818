import { describe, expect, it } from 'vitest'
import { robustness } from '../../src/cooperate/robustness.js'
import { explainMissing } from '../../src/explain/explain.js'
import { MISSING_WORDS, type MissingWords } from '../../src/explain/missing-words.js'
import { createMatcher } from '../../src/matcher.js'
import { LANGS } from '../../src/model/basics.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const matcher = createMatcher({
  manufacturers: [
    {
      id: 'a',
      name: 'Alfa',
      location: { region: 'Andijon' },
      certificates: [],
      capabilities: [{ process: 'turning', tolerance: 'IT8', capacity: '500 шт/год' }],
    },
    { id: 'b', name: 'Beta', certificates: [], capabilities: [{ process: 'turning', tolerance: 'IT7' }] },
  ],
})
const part = {
  name: 'Вал',
  processes: ['turning'],
  tolerance: 'IT7',
  certificates: ['IATF 16949'],
  annualVolume: '1000 шт/год',
  unitPrice: '2.5 USD',
}

describe('what is missing, in words', () => {
  it('reads as a task list in English', async () => {
    expect(explainMissing(await matcher.advise(part, 'a'), 'en')).toBe(
      [
        'Alfa, Вал: 1 way to close what is missing.',
        '1. 180–450 days; then: possible, with open questions, 69%',
        '   • Precision (turning): a finishing step or a better machine that holds IT7 (an adjustment, 14–60 days)',
        '   • Certificates: get certified to IATF 16949 (paperwork, 180–450 days)',
      ].join('\n'),
    )
  })

  it('counts the days of a range by its end in Russian', () => {
    const advised = async () => matcher.advise(part, 'a')
    const said = async (high: number) => {
      const advice = await advised()
      const [set] = advice.changeSets
      return explainMissing({ ...advice, changeSets: [{ ...set!, changes: [], days: { low: 14, high } }] }, 'ru')
    }
    return Promise.all([
      expect(said(21)).resolves.toContain('14–21 день;'),
      expect(said(62)).resolves.toContain('14–62 дня;'),
      expect(said(90)).resolves.toContain('14–90 дней;'),
    ])
  })

  it('names a process that is asked for instead of another without a case', () => {
    const to = { kind: 'process', id: 'high-pressure-die-casting' } as const
    const from = { kind: 'process', id: 'sand-casting' } as const
    const answer = {
      part: normalizePart('Корпус').value,
      matchingNow: 1,
      sets: [{ relaxations: [{ criterion: 'process', from, to }], opens: ['x'], fits: [] }],
    }
    expect(explainMissing(answer, 'ru')).toContain(
      'Заменить «литьё в песчаные формы» на «литьё металлов под давлением»',
    )
  })

  it('says what a buyer could ask less of, in Russian', async () => {
    expect(explainMissing(await matcher.relaxations(part), 'ru')).toBe(
      [
        'Вал: сейчас подходят 0 изготовителей.',
        '1. Не требовать: IATF 16949 → подойдёт ещё 1 изготовитель',
        '2. Заменить «IT7» на «IT8» и не требовать: IATF 16949 → подойдут ещё 2 изготовителя',
      ].join('\n'),
    )
  })

  it('says what opens most, in Uzbek', async () => {
    const text = explainMissing(await matcher.investments([part]), 'uz')
    expect(text).toContain('Jami 1 ta detal')
    expect(text).toContain('1. Beta: Sertifikatlar: ')
    expect(text).toContain('yiliga 2 500 USD'.replace('2 500 USD', '2\u00a0500\u00a0USD'))
  })

  it('says how sure the order is, and that nothing is missing', async () => {
    const easy = { name: 'Вал', processes: ['turning'], tolerance: 'IT9', annualVolume: '1000 шт/год' }
    const result = await matcher.match(easy)
    const text = explainMissing(robustness(result, { samples: 200 }), 'en')
    expect(text.split('\n')[0]).toMatch(/^1\. .+: first with \d+% of the weights$/)
    expect(explainMissing(await matcher.advise(easy, 'a'), 'en')).toBe('Alfa, Вал: nothing that is required is missed.')
  })

  it('has the same slots in every language', () => {
    const slots = (words: MissingWords) =>
      Object.fromEntries(
        Object.entries(words).map(([key, forms]) => [
          key,
          [...new Set([forms].flat().flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort(),
        ]),
      )
    for (const lang of LANGS) expect(slots(MISSING_WORDS[lang])).toEqual(slots(MISSING_WORDS.en))
  })
})
