import { describe, expect, it } from 'vitest'
import { findAmounts, findAnnualAmounts, readAmount } from '../../src/normalize/figures/amount.js'
import { findLeadTimes, readLeadTimeDays } from '../../src/normalize/figures/duration.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

/** Numbers in words count only what stands behind them. */
const lots = (text: string) => findAmounts(text).map(({ value }) => value)
const part = (text: string) => normalizePart(text).value

describe('numbers in words', () => {
  it.each([
    ['Кронштейн, сто штук', 100, 'piece'],
    ['партия — полсотни штук', 50, 'piece'],
    ['берём по тысяче штук за раз', 1000, 'piece'],
    ['две тысячи пятьсот штук', 2500, 'piece'],
    ['двадцать пять комплектов', 25, 'set'],
    ['пять тыс. шт', 5000, 'piece'],
    ['gayka, besh yuz dona', 500, 'piece'],
    ['гайка, минг дона', 1000, 'piece'],
    ['oʻn besh ming dona', 15_000, 'piece'],
    ['gayka, ellikta', 50, 'piece'],
    ['bolts, two hundred fifty pcs', 250, 'piece'],
    ['a batch of five hundred pieces', 500, 'piece'],
  ])('%s', (text, value, unit) => {
    expect(lots(text)).toEqual([{ value, unit }])
  })

  it('are read with a period, as a field and as a range', () => {
    expect(findAnnualAmounts('пятьсот штук в месяц').map(({ value }) => value)).toEqual([
      { value: 6000, unit: 'piece' },
    ])
    expect(findLeadTimes('срок две-три недели').map(({ value }) => value)).toEqual([21])
    expect(part('вал, срок — три недели').leadTimeDays).toBe(21)
    expect(part('Лист алюминиевый 5754, uch tonna').lotSize).toEqual({ value: 3000, unit: 'kg' })
    expect(findLeadTimes('six-week lead time').map(({ value }) => value)).toEqual([42])
  })

  it.each([
    'two-piece wheel rim',
    'диск из двух частей',
    'uch burchakli kronshteyn',
    'несколько тысяч штук',
    'тысячи штук',
    'bir necha ming dona',
    'several hundred pieces',
    'цена за одну штуку',
    'beshta teshik bor',
  ])('none in %s', (text) => {
    expect(lots(text)).toEqual([])
  })

  it('keep where they are written', () => {
    const text = 'Кронштейн, сто двадцать штук'
    const [span] = part(text).spans.filter(({ readAs }) => readAs === 'lotSize')
    expect(text.slice(span?.start, span?.end)).toBe('сто двадцать штук')
  })

  it('take a long text in linear time', () => {
    const time = (times: number) => {
      const text = 'сто штук, две тысячи '.repeat(times)
      const start = performance.now()
      findAmounts(text)
      return performance.now() - start
    }
    time(100)
    expect(time(8000)).toBeLessThan(40 * time(1000) + 200)
  })

  it('read fields as before', () => {
    expect(readAmount('500 шт')).toMatchObject({ ok: true, value: { value: 500, unit: 'piece' } })
    expect(readLeadTimeDays('6 недель')).toMatchObject({ ok: true, value: 42 })
  })
})

describe('what people say around lots, times and tolerances', () => {
  it.each([
    ['фланец 2 шт образец, потом 300 шт', 300],
    ['Gayka, namuna uchun 5 dona, keyin 800 dona', 800],
    ['Крышка насоса, кол-во: 60', 60],
    ['Bolt, qty: 1,500', 1500],
    ['Bolt, need 500 of them', 500],
    ['wheel, we start with 1,200 pcs at USD 48', 1200],
    ['seat frames, 2,000 pcs in one order', 2000],
    ['жгут, 1 200 шт, гарантия 24 месяца', 1200],
  ])('lot of %s', (text, value) => {
    expect(part(text).lotSize).toEqual({ value, unit: 'piece' })
  })

  it('kilometres are what is ordered, ingots by the tonne too', () => {
    expect(part('провод ПВС, 5 км').lotSize).toEqual({ value: 5000, unit: 'm' })
    expect(part('провод ПВС, 5 км').dimensions).toBeUndefined()
    expect(part('Алюминий қуймаси (чушка) АК12, 20 тонна').lotSize).toEqual({ value: 20_000, unit: 'kg' })
  })

  it('a planned year is one', () => {
    for (const text of ['Кольцо, план 2027: 36 000 шт', 'Кольцо, 36 000 шт на 2027 год'])
      expect(part(text).annualVolume).toEqual({ value: 36_000, unit: 'piece' })
  })

  it.each([
    ['Вал. Надо за неделю', 7],
    ['Вал, нужен в течение месяца', 30],
    ['Bolt, lead time a month', 30],
    ['Вал. Изготовление 20 р.д.', 28],
    ['jgut, 25 kunda qilib berolasizmi', 25],
    ['Вал, 500 шт за неделю', undefined],
    ['Вал, КП прислать в течение двух дней', undefined],
  ])('lead time of %s', (text, days) => {
    expect(part(text).leadTimeDays).toBe(days)
    expect(part(text).unitPrice).toBeUndefined()
  })

  it.each([
    ['Вал по h6', { itGrade: 6 }],
    ["Val, h7 bo'yicha", { itGrade: 7 }],
    ['Шток, по f7', { itGrade: 7 }],
    ['Вал, допуск в пределах 5 соток', { toleranceMm: 0.05 }],
    ['Val, plyus-minus 0,05', { toleranceMm: 0.1 }],
    ['Shaft, tolerance of 20 microns', { toleranceMm: 0.02 }],
  ])('tolerance of %s', (text, precision) => {
    expect(part(text).precision).toEqual(precision)
  })

  it('no tolerance is the socket of a lamp or a thread', () => {
    expect(part('лампа по H7, 500 шт').precision).toBeUndefined()
    expect(part('втулка по м6').precision).toBeUndefined()
  })

  it('net masses of one piece are its mass', () => {
    expect(part('Bracket, net 8.2 kg each').massKg).toBe(8.2)
    expect(part('Bracket net 8.2 kg each, 400 pcs').concept).toBe('bracket')
    expect(part('Трос, вес нетто 0,42 кг/шт, по инвойсу 3000 шт').massKg).toBe(0.42)
    expect(part('Пресс 68 т.с.').massKg).toBeUndefined()
  })

  it('a small d is a diameter at the end of a saying', () => {
    expect(part('диск тормозной d320').dimensions).toEqual({ shape: 'cylinder', diameterMm: 320 })
    for (const text of ['поршень d245', 'насос d320-50']) expect(part(text).dimensions).toBeUndefined()
  })
})

describe('amounts said twice, in turns or for a month', () => {
  it.each([
    ['Скоба, 500 (пятьсот) штук', 500],
    ['Скоба, 1 000 (одна тысяча) шт', 1000],
    ['Скоба, 3 партии по 400 шт', 400],
    ['Скоба, поставка 300 шт в марте 2027 г.', 300],
  ])('lot of %s', (text, value) => {
    expect(part(text).lotSize).toEqual({ value, unit: 'piece' })
  })

  it('is so many each time', () => {
    expect(part('Скоба, 2 раза в месяц по 50 шт').annualVolume).toEqual({ value: 1200, unit: 'piece' })
    // a word says how often: nothing is counted
    expect(part('Скоба, два раза в месяц по 50 шт').annualVolume).toBeUndefined()
  })

  it('is a time or a price in words', () => {
    expect(part('Скоба, срок 30 (тридцать) дней').leadTimeDays).toBe(30)
    expect(part('Вал, срок десять рабочих дней').leadTimeDays).toBe(14)
    expect(part('Вал, цена двести тысяч сум').unitPrice).toEqual({ amount: 200_000, currency: 'UZS' })
  })
})

describe('words that only look like numbers', () => {
  it.each(['bolt, delivery on days 5 and 6', 'ротор, две пары полюсов', 'bolt, based on sets'])('%s', (text) => {
    expect(part(text).lotSize).toBeUndefined()
    expect(part(text).leadTimeDays).toBeUndefined()
  })

  it('are numbers in Uzbek Cyrillic as well', () => {
    expect(part('гайка, ўн тўрт дона').lotSize).toEqual({ value: 14, unit: 'piece' })
    expect(part('гайка, икки юз эллик дона').lotSize).toEqual({ value: 250, unit: 'piece' })
  })
})
