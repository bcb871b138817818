import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { buildCatalog } from '../../src/catalog/build.js'
import { defaultCatalogData } from '../../src/catalog/default.js'
import { explain, explainIssue, explainReason } from '../../src/explain/explain.js'
import { LANGS, type Lang, type Reason, type ReasonValue } from '../../src/model/basics.js'
import type { Match, MatchResult, NearMiss } from '../../src/model/match.js'
import { REASON_CODES } from '../../src/model/reason-codes.js'
import { answer, maker, nearMiss, openMatch, result, step } from './answer.js'

const said = (given: MatchResult | Match | NearMiss, lang: Lang) => explain(given, lang).replaceAll('\u00a0', ' ')

describe('an answer', () => {
  it('in English', () => {
    expect(
      said(answer, 'en'),
    ).toBe(`Тормоз диски, олд: 1 maker could do it once open questions are settled and 1 maker comes close. The best is KOVA Foundry with 68% (34–88%). 1,300 makers were looked at. 1,298 of them show nothing like it.

1. KOVA Foundry (Andijan Region): possible, with open questions. 1 of 6 criteria met. Score 68%, from 34% to 88% depending on the answers. The facts are the maker’s own statements.
   ? Process: covers 1 of 2 steps; not listed: turning (ask, or subcontract)
   ? Material (sand casting): does not say which materials it works; СЧ20 is needed
   ? Lead time (sand casting): lead time is not stated; 60 days allowed
   ✓ Certificates: holds ISO 9001
   · Experience: names no product like this
   ? approved: not assessed by us yet
   Ask:
   ☐ Do you do turning yourselves, or subcontract it?
   ☐ Do you work with СЧ20? (sand casting)
   ☐ What is your lead time? 60 days allowed. (sand casting, turning)
   ☐ Please confirm: not assessed by us yet.

Near misses:
1. Quyma zavodi: comes close. 1 demand is missed. 1 of 2 criteria met. Score 50%.
   ✗ Certificates: IATF 16949 missing from the certificates it lists → get certified to IATF 16949 (paperwork)
   ✓ Process: does sand casting

Not understood, or read under an assumption:
• Mass: unknown unit in "6,2 кк" (a mass, e.g. 6.2 kg).`)
  })

  it('in Russian', () => {
    expect(
      said(answer, 'ru'),
    ).toBe(`Тормоз диски, олд: 1 изготовитель под вопросом и 1 близкий вариант. Лучший — KOVA Foundry: 68 % (34–88 %). Рассмотрено 1 300 изготовителей. Из них у 1 298 нет ничего похожего.

1. KOVA Foundry (Андижанская область): под вопросом. Критериев выполнено: 1 из 6. Балл 68 %, в зависимости от ответов — от 34 % до 88 %. Сведения — со слов изготовителя.
   ? Процесс: есть 1 из 2 этапов; не заявлено: токарная обработка (спросить или отдать на сторону)
   ? Материал (литьё в песчаные формы): материалы не указаны; требуется СЧ20
   ? Срок поставки (литьё в песчаные формы): срок поставки не указан; допустимо 60 дней
   ✓ Сертификаты: есть ISO 9001
   · Опыт: похожей продукции не названо
   ? approved: not assessed by us yet
   Спросить:
   ☐ Есть ли у вас токарная обработка, или вы отдаёте это на сторону?
   ☐ Работаете ли вы с материалом «СЧ20»? (литьё в песчаные формы)
   ☐ Какой у вас срок поставки? Допустимо 60 дней. (литьё в песчаные формы, токарная обработка)
   ☐ Просим подтвердить: not assessed by us yet.

Близкие варианты:
1. Quyma zavodi: близкий вариант. Не выполнено 1 требование. Критериев выполнено: 1 из 2. Балл 50 %.
   ✗ Сертификаты: среди указанных сертификатов нет: IATF 16949 → получить сертификат IATF 16949 (бумаги)
   ✓ Процесс: есть литьё в песчаные формы

Не понято или прочитано с допущением:
• Масса: неизвестная единица: «6,2 кк» (пишите, например, «6,2 кг»).`)
  })

  it('in Uzbek, both scripts', () => {
    const uz = said(answer, 'uz').split('\n')
    expect(uz[0]).toBe(
      'Тормоз диски, олд: 1 ta korxonaga savol bor va 1 ta yaqin variant bor. Eng yaxshisi — KOVA Foundry: 68% (34–88%). 1 300 ta korxona koʻrib chiqildi. Ulardan 1 298 tasida shunga oʻxshash narsa yoʻq.',
    )
    expect(uz).toContain(
      '   ? Jarayon: 2 bosqichdan 1 tasi bor; roʻyxatda yoʻq: tokarlik ishlovi (soʻrash yoki boshqa korxonaga berish kerak)',
    )
    expect(uz).toContain('   ☐ Sizda tokarlik ishlovi bormi yoki uni boshqa korxonaga berasizmi?')
    const cyrillic = said(answer, 'uz-Cyrl').split('\n')
    expect(cyrillic).toContain(
      '   ✗ Сертификатлар: кўрсатилган сертификатлар орасида IATF 16949 йўқ → IATF 16949 сертификатини олиш (ҳужжат иши)',
    )
    expect(cyrillic).toContain('• Масса: номаълум бирлик: «6,2 кк» (масалан, «6,2 кг» деб ёзинг).')
    expect(cyrillic).toHaveLength(uz.length)
  })

  it('is the same after a round trip through JSON', () => {
    for (const lang of LANGS)
      expect(explain(JSON.parse(JSON.stringify(answer)) as MatchResult, lang)).toBe(explain(answer, lang))
  })

  it('of one maker is its block alone', () => {
    expect(said(openMatch, 'en')).toContain('KOVA Foundry (Andijan Region): possible')
    expect(said(openMatch, 'en')).not.toContain('1. KOVA')
    expect(said(nearMiss, 'en')).toMatch(/^Quyma zavodi: comes close\./)
  })

  it('says that nobody is near, or that the search ended early', () => {
    const nobody = { ...answer, matches: [], nearMisses: [], issues: [] }
    expect(said(nobody, 'en')).toBe(
      'Тормоз диски, олд: no maker on the list comes near it. 1,300 makers were looked at. 1,298 of them show nothing like it.',
    )
    const unclear = { ...nobody, issues: [{ code: 'part.notUnderstood', path: [], received: 'x', expected: 'a name' }] }
    expect(said(unclear, 'en')).toMatch(/^Тормоз диски, олд: it is not clear what this is or how it is made\.\n/)
    expect(said({ ...nobody, considered: { ...answer.considered, noEvidence: 1300 } }, 'en')).toMatch(/looked at\.$/)
    const truncated = { ...nobody, considered: { ...answer.considered, answer: 'truncated' as const } }
    for (const lang of LANGS) expect(explain(truncated, lang).length).toBeGreaterThan(explain(nobody, lang).length)
  })

  it.each([
    ['ru', 1, 'подходит 1 изготовитель', 'Рассмотрен 1 изготовитель.'],
    ['ru', 3, 'подходят 3 изготовителя', 'Рассмотрено 3 изготовителя.'],
    ['ru', 5, 'подходят 5 изготовителей', 'Рассмотрено 5 изготовителей.'],
    ['ru', 21, 'подходит 21 изготовитель', 'Рассмотрен 21 изготовитель.'],
    ['en', 1, '1 maker fits', '1 maker was looked at.'],
    ['en', 2, '2 makers fit', '2 makers were looked at.'],
    ['uz', 2, '2 ta korxona mos keladi', '2 ta korxona koʻrib chiqildi.'],
  ] as const)('%s counts %d', (lang, n, fits, looked) => {
    const match: Match = { ...openMatch, standing: 'fits' }
    const text = said(
      { ...answer, matches: Array(n).fill(match), considered: { ...answer.considered, indexed: n } },
      lang,
    )
    expect(text).toContain(fits)
    expect(text).toContain(looked)
  })
})

describe('odd data', () => {
  const bare: Match = {
    ...openMatch,
    criteria: [],
    openQuestions: [],
    manufacturer: maker({ name: '', id: 'x-1' }),
    range: [0, 1],
  }

  it('a maker of nothing but an id', () => {
    expect(said({ ...bare, standing: 'fits' }, 'en')).toBe(
      'x-1: fits. Score 68%, from 0% to 100% depending on the answers. The facts are the maker’s own statements.',
    )
  })

  it('names with line breaks, control and direction characters stay on one line', () => {
    const text = said({ ...bare, manufacturer: maker({ name: 'Zavod\n\u202e"A"\u0007\r\n  plant' }) }, 'en')
    expect(text).not.toContain('\n')
    expect(text).toContain('Zavod "A" plant: ')
  })

  it('a near miss whose criterion has no gap still says so, and its host gap gets advice by effort', () => {
    const text = said(
      {
        ...nearMiss,
        criteria: [
          result('approved', 'misses', { code: 'host.no' }),
          result('capacity', 'misses', { code: 'capacity.short' }),
        ],
        gaps: [{ criterion: 'approved', reason: { code: 'host.no' }, effort: 'equip' }],
      },
      'en',
    )
    expect(text).toContain('✗ approved: no → add equipment, or subcontract (equipment)')
    expect(text).toContain('✗ Capacity: too little free capacity')
  })

  it('what would be met if our inference is right says so, and is asked to be confirmed', () => {
    const reason: Reason = {
      code: 'leadTime.inTime',
      offered: { kind: 'quantity', value: 45, unit: 'day' },
      required: { kind: 'quantity', value: 60, unit: 'day' },
    }
    const inferred: Match = {
      ...openMatch,
      criteria: [{ ...result('leadTime', 'open', reason), evidence: 'inferred' }],
      openQuestions: [{ criterion: 'leadTime', reason, gain: 0.1 }],
    }
    expect(said(inferred, 'en')).toContain('? Lead time: delivers in 45 days, 60 days allowed (our inference)')
    expect(said(inferred, 'en')).toContain('☐ Please confirm: delivers in 45 days, 60 days allowed.')
  })

  it('says a doubt that several steps share once', () => {
    const steps = ['turning', 'balancing'].map((id, i) =>
      step(i, id, 'open', {
        code: 'process.inferredOffer',
        required: { kind: 'process', id },
        offered: { kind: 'process', id },
      }),
    )
    const items = steps.map(({ process }) => ({ kind: 'process', id: process }) as const)
    const reason: Reason = {
      code: 'process.allSteps',
      required: { kind: 'list', items },
      offered: { kind: 'share', value: 1 },
    }
    expect(
      said({ ...openMatch, criteria: [result('process', 'open', reason, steps)], openQuestions: [] }, 'en'),
    ).toContain(
      '? Process: covers every step: turning and dynamic balancing; turning and dynamic balancing would do, but the maker does not say so: we inferred it',
    )
  })

  it('shows ad-hoc terms as the record wrote them', () => {
    const reason: Reason = { code: 'process.same', required: { kind: 'process', id: '?floufoming' } }
    const capability = {
      process: '?floufoming',
      text: 'Флоуформинг',
      materials: [],
      equipment: [],
      parameters: [],
      basis: 'stated' as const,
    }
    const match: Match = {
      ...openMatch,
      manufacturer: maker({ capabilities: [capability] }),
      criteria: [result('process', 'fits', reason)],
    }
    expect(said(match, 'ru')).toContain('Процесс: есть Флоуформинг')
    expect(explainReason(reason, 'ru')).toBe('Есть floufoming.')
  })

  it('shows the words behind folded stems of a related product', () => {
    const reason: Reason = {
      code: 'experience.related',
      offered: { kind: 'list', items: [{ kind: 'text', text: 'tormoz' }] },
    }
    const match: Match = {
      ...openMatch,
      manufacturer: maker({ products: ['Тормоз колодкаси'] }),
      criteria: [result('experience', 'fits', reason)],
    }
    expect(said(match, 'en')).toContain('Experience: its products have something in common with the part: Тормоз')
  })

  it('takes names from the catalog it is given', () => {
    const catalog = buildCatalog({
      ...defaultCatalogData,
      processes: defaultCatalogData.processes.map((row) =>
        row.id === 'turning'
          ? { ...row, names: { en: ['Lathe work'], ru: ['Токарка'], uz: ['Tokarlik'], 'uz-Cyrl': [] } }
          : row,
      ),
    })
    const reason: Reason = { code: 'process.same', required: { kind: 'process', id: 'turning' } }
    expect(explainReason(reason, 'en', catalog)).toBe('Does lathe work.')
    expect(explainReason(reason, 'uz-Cyrl', catalog)).toBe('Токарлик бор.')
  })

  it('refuses a language it does not have', () => {
    for (const call of [
      () => explain(answer, 'kr' as Lang),
      () => explainReason({ code: 'step.none' }, '__proto__' as Lang),
      () => explainIssue(answer.issues[0]!, undefined as unknown as Lang),
    ]) {
      expect(call).toThrowError(expect.objectContaining({ code: 'INPUT' }))
    }
  })
})

const anyText = fc.oneof(
  fc.string(),
  fc.constantFrom('turning', 'sch20', 'iatf16949', '?x', 'part:brake-disc', '__proto__', '{required}'),
)
const anyValue: fc.Arbitrary<ReasonValue> = fc.letrec<{ value: ReasonValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 2 },
    fc.record({ kind: fc.constantFrom('process', 'material', 'certificate', 'part'), id: anyText }),
    fc.record({ kind: fc.constant('text'), text: anyText }),
    fc.record({ kind: fc.constant('quantity'), value: fc.double(), unit: anyText }),
    fc.record({ kind: fc.constant('range'), min: fc.double(), unit: fc.constant('piece') }),
    fc.record({ kind: fc.constant('parameter'), id: anyText, max: fc.double(), unit: anyText }),
    fc.record({ kind: fc.constant('it'), grade: fc.integer({ min: -1, max: 18 }) }),
    fc.record({ kind: fc.constant('window'), from: anyText }),
    fc.record({ kind: fc.constant('list'), items: fc.array(tie('value'), { maxLength: 9 }) }),
  ) as fc.Arbitrary<ReasonValue>,
})).value

describe('any reason', () => {
  it('is said in one line, never as an object or undefined', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REASON_CODES),
        anyValue,
        anyValue,
        fc.constantFrom(...LANGS),
        (code, required, offered, lang) => {
          const text = explainReason({ code, required, offered }, lang)
          expect(text).not.toMatch(/\n|undefined|\[object/)
          expect(text.length).toBeGreaterThan(5)
        },
      ),
      { numRuns: 500, seed: 17 },
    )
  })
})
