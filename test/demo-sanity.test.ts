import { beforeAll, describe, expect, it } from 'vitest'
import { readImports } from '../examples/data/read-imports.js'
import { readMakers } from '../examples/data/read-makers.js'
import { createMatcher, type Matcher, type MatchResult } from '../src/index.js'

// What a buyer would check before trusting the demo: on its makers, with a few strangers among them.

const GARMENT = {
  id: 'garment',
  name: 'Tikuv fabrikasi',
  location: { region: 'Namangan' },
  processes: ['tikuvchilik', 'matoni bichish'],
  materials: ['paxta mato'],
  products: ['ish kiyimi', 'maktab formasi'],
  employees: 300,
}
const STUFFED = {
  id: 'stuffed',
  name: 'Universal Metall Plast Invest',
  processes: [
    ...['литьё', 'литьё в песчаные формы', 'литьё алюминия под давлением', 'ковка', 'штамповка', 'токарная обработка'],
    ...[
      'фрезерование',
      'шлифование',
      'литьё пластмасс под давлением',
      'экструзия',
      'вулканизация',
      'швейное производство',
    ],
    ...['сварка', 'покраска', 'термообработка', 'цинкование', 'сборка жгутов проводов', 'гибка труб'],
  ],
  materials: ['сталь', 'чугун', 'СЧ20', 'алюминий', 'пластмасса', 'резина', 'ткань'],
  description: 'тормозной диск бампер жгут литьё штамповка чугун сталь качество '.repeat(40),
}
const SPARSE_FOUNDRY = {
  id: 'sparse-foundry',
  name: 'Choʻyan quyish sexi',
  processes: ['литьё в песчаные формы'],
  materials: ['чугун'],
}
const TRADER = {
  id: 'trader',
  name: 'Avto Ehtiyot Qismlar Savdo',
  description:
    'Импорт и продажа автозапчастей, официальный дилер, оптом и в розницу. Тормозные диски, бамперы, фары, шины.',
  processes: ['литьё в песчаные формы', 'литьё пластмасс под давлением'],
}
const EMPTY = { id: 'empty', name: 'Yangi korxona' }
const MACHINE_SHOP = { id: 'machine-shop', name: 'Mexanik sex', processes: ['механическая обработка'] }
const TURNER = {
  id: 'turner',
  name: 'Aniq Mexanika',
  capabilities: [
    { process: 'CNC turning', materials: ['сталь'], tolerance: 'IT6', roughness: 'Ra 0.8', equipment: ['HAAS ST-20'] },
  ],
}

const strangers = [GARMENT, STUFFED, SPARSE_FOUNDRY, TRADER, EMPTY, MACHINE_SHOP, TURNER]
const EVERYBODY = { limit: 1000, nearMissLimit: 1000 }

let matcher: Matcher
let list: MatchResult[]
const line = (id: string) => list.find(({ part }) => part.id === id)!
const ids = (result: MatchResult) => result.matches.map(({ manufacturer }) => manufacturer.id)
const nearIds = (result: MatchResult) => result.nearMisses.map(({ manufacturer }) => manufacturer.id)
const stepsOf = ({ part }: MatchResult) => part.routes.flatMap(({ steps }) => steps.map(({ process }) => process))
const isCasting = (process: string) => /casting$/.test(process)

beforeAll(async () => {
  matcher = createMatcher({ manufacturers: [...readMakers(), ...strangers] })
  list = []
  for await (const result of matcher.matchAll(readImports(), EVERYBODY)) list.push(result)
})

describe('the demo data', () => {
  it('are read: every maker, without an issue', () => {
    const { accepted, issues } = createMatcher({ manufacturers: readMakers() }).intake
    expect(issues).toEqual([])
    expect(accepted).toBe(63)
  })

  it('are understood: all lines but the two that say nothing', () => {
    const lost = list.filter(({ issues }) => issues.some(({ code }) => code === 'part.notUnderstood'))
    expect(lost.map(({ part }) => part.id)).toEqual(['MSC-002', 'MSC-003'])
    expect(list).toHaveLength(163)
  })

  it('are exact answers with scores in their ranges', () => {
    for (const { considered, matches } of list) {
      expect(considered.answer).toBe('exact')
      for (const { score, range } of matches) {
        expect(score).toBeGreaterThanOrEqual(range[0] - 1e-9)
        expect(score).toBeLessThanOrEqual(range[1] + 1e-9)
      }
    }
  })
})

describe('known real makers are among the matches', () => {
  it.each([
    ['auto-spring-components', ['brake disc, gray iron', 'диск тормозной СЧ20', 'tormoz diski', 'тормоз диски, олд']],
    ['uz-koram', ['front bumper', 'бампер передний PP+EPDM-TD20', 'old bamper', 'олд бампер']],
    ['uz-koje', ['wiring harness', 'жгут проводов', 'elektr simlar oʻrami', 'электр симлар ўрами']],
    ['uz-erae-cable', ['wiring harness', 'жгут проводов', 'elektr simlar oʻrami', 'электр симлар ўрами']],
    ['uz-dong-won', ['exhaust pipe', 'труба выхлопная', 'chiqarish quvuri', 'чиқариш қувури']],
    ['uz-tong-hong', ['seat cover', 'чехол сиденья', 'oʻrindiq gʻilofi', 'ўриндиқ ғилофи']],
  ])('%s', async (maker, wordings) => {
    for (const wording of wordings) expect(ids(await matcher.match(wording, EVERYBODY)), wording).toContain(maker)
  })

  it.each([
    ['BRK-001', 'auto-spring-components'],
    ['BRK-002', 'auto-spring-components'],
    ['ENG-001', 'umpt'],
    ['PLS-001', 'uz-koram'],
    ['PLS-002', 'uz-koram'],
    ['PLS-003', 'uz-koram'],
    ['EXH-001', 'uz-dong-won'],
    ['SEA-001', 'uz-tong-hong'],
    ['SEA-002', 'uz-tong-hong'],
    ['ELC-001', 'uz-koje'],
    ['ELC-002', 'uz-koje'],
    ['ELC-003', 'jizzakh-battery'],
    ['ELC-004', 'uzchasys'],
    ['GLS-002', 'avtooyna'],
    ['RUB-005', 'brz-tyres'],
    ['CLG-001', 'auto-climate-control'],
    ['MAT-004', 'uz-kor'],
    ['MAT-002', 'uzmetkombinat'],
  ])('line %s: %s', (id, maker) => {
    expect(ids(line(id))).toContain(maker)
  })

  it('who only lists the process by inference is open, never a fit', () => {
    const harness = line('ELC-001').matches.find(({ manufacturer }) => manufacturer.id === 'uz-erae-cable')
    expect(harness?.standing).toBe('open')
    expect(harness?.basis).toBe('inferred')
  })
})

describe('who must not come near', () => {
  it('a garment factory for a casting', () => {
    const castings = list.filter((result) => stepsOf(result).length > 0 && stepsOf(result).some(isCasting))
    expect(castings.length).toBeGreaterThan(10)
    for (const result of castings)
      expect([...ids(result), ...nearIds(result)], result.part.name).not.toContain('garment')
  })

  it('a trader, for anything', () => {
    for (const result of list) expect(ids(result), result.part.name).not.toContain('trader')
    const miss = line('BRK-001').nearMisses.find(({ manufacturer }) => manufacturer.id === 'trader')
    if (miss) expect(miss.gaps.map(({ reason }) => reason.code)).toContain('ownManufacture.trader')
  })

  it('an empty profile: counted as without evidence', () => {
    for (const result of list) expect([...ids(result), ...nearIds(result)], result.part.name).not.toContain('empty')
    expect(line('BRK-001').considered.noEvidence).toBeGreaterThan(0)
  })

  it('every keyword and no machine: never above an honest sparse foundry', () => {
    const shared = list.filter((result) => ids(result).includes('sparse-foundry'))
    expect(shared.length).toBeGreaterThan(5)
    for (const result of shared) {
      const order = ids(result)
      const stuffed = order.indexOf('stuffed')
      if (stuffed >= 0) expect(order.indexOf('sparse-foundry'), result.part.name).toBeLessThan(stuffed)
    }
    expect(
      list.every(({ matches }) => matches.every((m) => m.manufacturer.id !== 'stuffed' || m.standing === 'open')),
    ).toBe(true)
  })
})

describe('a ground shaft', () => {
  const asked = [
    { name: 'Вал', material: '40Х', processes: ['токарная обработка'], dimensions: 'Ø45×320 мм', tolerance: 'h6' },
    'Вал шлифованный 40Х Ø45h6 L=320, 2000 шт/год',
    'Ground shaft 40Cr Ø45h6 × 320 mm, 2000 pcs/year',
  ]

  it.each(asked)(
    '%j: a shop that only says machining is open, below one that states CNC turning to IT6',
    async (part) => {
      const result = await matcher.match(part, EVERYBODY)
      const order = ids(result)
      expect(order).toContain('turner')
      expect(order).toContain('machine-shop')
      expect(order.indexOf('turner')).toBeLessThan(order.indexOf('machine-shop'))
      expect(result.matches.find(({ manufacturer }) => manufacturer.id === 'machine-shop')?.standing).toBe('open')
    },
  )
})

describe('a part that says nothing', () => {
  it.each([['Деталь 2190-1104022'], ['Запчасти разные'], [{ id: 'x', annualVolume: '20 000 шт' }], [{}]])(
    '%j has no matches, and says why',
    async (part) => {
      const { matches, nearMisses, issues } = await matcher.match(part, EVERYBODY)
      expect([matches, nearMisses]).toEqual([[], []])
      expect(issues.map(({ code }) => code)).toContain('part.notUnderstood')
    },
  )
})
