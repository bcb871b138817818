import { describe, expect, it } from 'vitest'
import {
  findAmounts,
  findAnnualAmounts,
  readAmount,
  readAmountRange,
  readAnnualAmount,
} from '../../src/normalize/figures/amount.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

describe('readAnnualAmount', () => {
  it('takes the end of a range that is asked for: what is needed the upper, what can be given the lower', () => {
    const range = '400 000–500 000 шт/год'
    expect(valueOrCode(readAnnualAmount(range))).toEqual({ value: 500_000, unit: 'piece' })
    expect(valueOrCode(readAnnualAmount(range, 'low'))).toEqual({ value: 400_000, unit: 'piece' })
    expect(notesOf(readAnnualAmount(range, 'low'))).toEqual(['range.lower'])
    expect(valueOrCode(readAnnualAmount('до 500 тыс. шт/год', 'low'))).toEqual({ value: 500_000, unit: 'piece' })
  })

  it.each([
    ['120 000 шт/йил', 120_000, 'piece'],
    ['120 минг дона/йил', 120_000, 'piece'],
    ['120 ming dona/yil', 120_000, 'piece'],
    ['yiliga 5 ming dona', 5000, 'piece'],
    ['йилига 5 минг дона', 5000, 'piece'],
    ['500 т/год', 500_000, 'kg'],
    ['500 tonna/yil', 500_000, 'kg'],
    ['10k pcs per year', 10_000, 'piece'],
    ['1000 pcs p.a.', 1000, 'piece'],
    ['12000 ea annually', 12_000, 'piece'],
    ['3 thousand pieces per year', 3000, 'piece'],
    ['2 million pcs/yr', 2_000_000, 'piece'],
    ['40 тыс. комплектов в месяц', 480_000, 'set'],
    ['40 тыс. компл./мес', 480_000, 'set'],
    ['1,5 млн шт./год', 1_500_000, 'piece'],
    ['120 тыс.шт/год', 120_000, 'piece'],
    ['5 т. шт. в год', 5000, 'piece'],
    ['1.250.000 шт/год', 1_250_000, 'piece'],
    ['1,250,000 pcs/year', 1_250_000, 'piece'],
    ["1'250'000 pcs/year", 1_250_000, 'piece'],
    ['500 pairs/month', 12_000, 'piece'],
    ['40 жуфт/ой', 960, 'piece'],
    ['400 минг жуфт йилига', 800_000, 'piece'],
    ['2000 шт в квартал', 8000, 'piece'],
    ['20 т/мес', 240_000, 'kg'],
    ['1000 м2/год', 1000, 'm2'],
    ['5000 п.м. в год', 5000, 'm'],
    ['10 km/oy', 120_000, 'm'],
    ['200 м3/год', 200, 'm3'],
    ['3000 литров в месяц', 36_000, 'l'],
    ['2000 часов в год', 2000, 'hour'],
    ['годовая потребность — 120 000 шт', 120_000, 'piece'],
    ['Har oy 2000 dona', 24_000, 'piece'],
    ['ежемесячно 3 тонны', 36_000, 'kg'],
    ['до 400 000 шт/йил', 400_000, 'piece'],
  ])('%s', (text, value, unit) => {
    expect(readAnnualAmount(text)).toEqual({ ok: true, value: { value, unit }, notes: [] })
  })

  // 250 working days, one shift of 8 hours a day, 52 weeks
  it.each([
    ['1000 шт/смену', 250_000],
    ['50 dona smenasiga', 12_500],
    ['300 шт/сутки', 75_000],
    ['kuniga 200 dona', 50_000],
    ['300 шт в неделю', 15_600],
    ['100 шт/час', 200_000],
  ])('%s needs an assumption', (text, value) => {
    expect(valueOrCode(readAnnualAmount(text))).toEqual({ value, unit: 'piece' })
    expect(notesOf(readAnnualAmount(text))).toEqual(['rate.assumed'])
  })

  it.each([
    ['5000 шт', { value: 5000, unit: 'piece' }, ['rate.assumedYear']],
    ['120000', { value: 120_000, unit: 'piece' }, ['unit.assumed', 'rate.assumedYear']],
    ['120 000 в год', { value: 120_000, unit: 'piece' }, ['unit.assumed']],
    ['1,234 pcs/year', { value: 1234, unit: 'piece' }, ['number.ambiguous']],
    ['1.234 шт/год', { value: 1234, unit: 'piece' }, ['number.ambiguous']],
    ['1,234 т/год', { value: 1_234_000, unit: 'kg' }, ['number.ambiguous']],
    ['10-20 тыс. шт/год', { value: 20_000, unit: 'piece' }, ['range.upper']],
    ['от 100 до 120 тыс. шт в год', { value: 120_000, unit: 'piece' }, ['range.upper']],
    ['не менее 5000 шт в год', { value: 5000, unit: 'piece' }, ['range.lower']],
  ])('%s is read with a note', (text, amount, notes) => {
    expect(valueOrCode(readAnnualAmount(text))).toEqual(amount)
    expect(notesOf(readAnnualAmount(text))).toEqual(notes)
  })

  it('takes numbers and parts', () => {
    expect(readAnnualAmount(120_000)).toEqual({ ok: true, value: { value: 120_000, unit: 'piece' }, notes: [] })
    const parts = { value: '120 000', unit: 'шт', per: 'год' }
    expect(readAnnualAmount(parts)).toEqual({ ok: true, value: { value: 120_000, unit: 'piece' }, notes: [] })
    expect(valueOrCode(readAnnualAmount({ value: 10, unit: 'тыс. шт', per: 'month' }))).toEqual({
      value: 120_000,
      unit: 'piece',
    })
    expect(valueOrCode(readAnnualAmount({ value: 5, unit: 't/year' }))).toEqual({ value: 5000, unit: 'kg' })
    expect(valueOrCode(readAnnualAmount('120 tpa'))).toEqual({ value: 120_000, unit: 'kg' })
    expect(valueOrCode(readAnnualAmount({ value: 5000, per: 'yiliga' }))).toEqual({ value: 5000, unit: 'piece' })
    expect(valueOrCode(readAnnualAmount({ value: 5, unit: 'xyz' }))).toBe('!unit.unknown')
    expect(valueOrCode(readAnnualAmount({ value: 5, per: 'xyz' }))).toBe('!unit.unknown')
  })

  it.each([
    ['100 рулонов в год', 'unit.unknown'],
    ['500 USD/год', 'unit.dimension'],
    ['5 МПа', 'unit.dimension'],
    ['', 'value.missing'],
    ['-5 шт/год', 'number.negative'],
    ['много', 'number.unreadable'],
  ])('refuses %j', (text, code) => {
    expect(valueOrCode(readAnnualAmount(text))).toBe(`!${code}`)
  })
})

describe('readAmount and readAmountRange', () => {
  it.each([
    ['5 тыс. шт', { value: 5000, unit: 'piece' }],
    ['500 ta', { value: 500, unit: 'piece' }],
    ['500 та', { value: 500, unit: 'piece' }],
    ['2 т', { value: 2000, unit: 'kg' }],
    ['40 juft', { value: 80, unit: 'piece' }],
    ['партия 500 шт', { value: 500, unit: 'piece' }],
  ])('%s', (text, amount) => {
    expect(readAmount(text)).toEqual({ ok: true, value: amount, notes: [] })
  })

  it('refuses a rate where an amount is asked', () => {
    expect(valueOrCode(readAmount('5000 шт/год'))).toBe('!unit.dimension')
  })

  it.each([
    ['500–100 000 шт', 500, 100_000],
    ['от 500 до 5000 шт', 500, 5000],
    ['500 dan 5000 gacha dona', 500, 5000],
    ['500 донадан 5000 донагача', 500, 5000],
    ['от 500 шт', 500, undefined],
    ['камида 500 дона', 500, undefined],
    ['kamida 500 dona', 500, undefined],
    ['at least 500 pcs', 500, undefined],
    ['500 donadan ortiq', 500, undefined],
    ['500 шт и более', 500, undefined],
    ['500+ pcs', 500, undefined],
    ['до 100 000 шт', undefined, 100_000],
    ['не более 5 тыс. шт', undefined, 5000],
    ["ko'pi bilan 5000 dona", undefined, 5000],
    ['500 шт', 500, 500],
  ])('%s', (text, min, max) => {
    const ends = {
      ...(min === undefined ? {} : { min: { value: min, unit: 'piece' } }),
      ...(max === undefined ? {} : { max: { value: max, unit: 'piece' } }),
    }
    expect(valueOrCode(readAmountRange(text))).toEqual(ends)
  })

  it('takes ends and checks them', () => {
    expect(valueOrCode(readAmountRange({ min: 500, max: '100 000 шт' }))).toEqual({
      min: { value: 500, unit: 'piece' },
      max: { value: 100_000, unit: 'piece' },
    })
    expect(valueOrCode(readAmountRange({ min: 600, max: 500 }))).toBe('!range.order')
    expect(valueOrCode(readAmountRange({ min: '1 т', max: '5 шт' }))).toBe('!unit.dimension')
    expect(valueOrCode(readAmountRange({}))).toBe('!value.missing')
  })
})

describe('findAnnualAmounts', () => {
  const annual = (text: string) => pieces(text, findAnnualAmounts(text))

  it.each([
    ['диск, 120 000 шт/йил, 60 кун', 120_000, 'piece', '120 000 шт/йил'],
    ['disc, 120,000 pcs/yr', 120_000, 'piece', '120,000 pcs/yr'],
    ['сталь 45 120 000 шт/год', 120_000, 'piece', '120 000 шт/год'],
    ['М8 100 000 шт/год', 100_000, 'piece', '100 000 шт/год'],
    ['ГОСТ 1050-88 120 000 шт/год', 120_000, 'piece', '120 000 шт/год'],
    ['Ø20 100 шт/мес', 1200, 'piece', '100 шт/мес'],
    ['годовой объём 120 000 шт.', 120_000, 'piece', 'годовой объём 120 000 шт'],
    ['Yillik ehtiyoj – 50 ming dona; 6 hafta', 50_000, 'piece', 'Yillik ehtiyoj – 50 ming dona'],
    ['Годовая потребность 2027 г. — 15 тыс. шт', 15_000, 'piece', 'Годовая потребность 2027 г. — 15 тыс. шт'],
    ['A356, 2.5 kg, 30k/yr', 30_000, 'piece', '30k/yr'],
    ['лист, 20 т/мес', 240_000, 'kg', '20 т/мес'],
  ])('%s', (text, value, unit, piece) => {
    expect(annual(text)).toEqual([[{ value, unit }, piece]])
  })

  it.each([
    '2000 шт',
    'выпуск в 2027 год',
    'оборот 5 млн USD в год',
    '250 дней в году',
    '12 км/ч, 3000 об/мин',
    'аудит 1 раз в год',
    '2027 yilda',
    '45 кунда',
    // what the thing gives
    'насос 110 л/ч, 110 л/час, 110 литров в час',
    'fuel pump 110 l/h, 40 l/min',
    'fan 350 m³/h',
    'nasos 110 l/soat, насос 110 л/соат',
    'насос 20 м3/сут',
    'насос производительностью 500 л/сутки',
    'расход воздуха 8 кг/ч',
    'АКБ 60 А·ч, 25 Нм, 3000 об/мин',
    'bush 500 PA6',
  ])('is not fooled by %s', (text) => {
    expect(annual(text)).toEqual([])
  })
})

describe('findAmounts', () => {
  const lots = (text: string) => pieces(text, findAmounts(text))

  it.each([
    ['партия 500 шт', 500, 'партия 500 шт'],
    ['размер партии: 1 000 шт', 1000, 'размер партии: 1 000 шт'],
    ['MOQ 5000 pcs', 5000, 'MOQ 5000 pcs'],
    ['500 pcs per batch', 500, '500 pcs per batch'],
    ['5000 dona partiya', 5000, '5000 dona partiya'],
    ['har bir partiya 500 dona', 500, 'partiya 500 dona'],
    ['партияси 500 дона', 500, 'партияси 500 дона'],
    ['лот 2000 шт', 2000, 'лот 2000 шт'],
    ['партия поставки — 800 шт', 800, 'партия поставки — 800 шт'],
    ['500 pcs per order', 500, '500 pcs per order'],
  ])('%s', (text, value, piece) => {
    expect(lots(text)).toEqual([[{ value, unit: 'piece' }, piece]])
  })

  it.each([
    ['Втулка бронзовая, 200 шт', 200, 'piece'],
    ['нада 500 штук, срочно', 500, 'piece'],
    ['need 3k pcs asap', 3000, 'piece'],
    ['Фланец, 4 отв. М12, 20 шт', 20, 'piece'],
    ['petlya, 25 ming juft', 50_000, 'piece'],
    ['Пружина клапана, 40 тыс. к-тов', 40_000, 'set'],
    ['Goods: 12,000 pcs, gross 4,820 kg, 40 cartons', 12_000, 'piece'],
    ['хомуты, 40 000 шт, упаковка по 50 шт', 40_000, 'piece'],
    ['щётка 2000 дона, қутичаси билан', 2000, 'piece'],
    ['10 000 dona bir martalik', 10_000, 'piece'],
    ['cotter pins, qty 3000', 3000, 'piece'],
    ['o-rings, 200 off, asap', 200, 'piece'],
    ['лист толстый — 18 листов', 18, 'piece'],
    ['aluminium sheet, 60 sheets', 60, 'piece'],
    ['сделать 20 шпилек', 20, 'piece'],
    ['пружины, 12 тыс.', 12_000, 'piece'],
    ['heater core, 10k lot', 10_000, 'piece'],
  ])('takes the only count of a line for what is ordered: %s', (text, value, unit) => {
    expect(findAmounts(text).map((found) => found.value)).toEqual([{ value, unit }])
  })

  it.each([
    'колодки, 4 шт в комплекте',
    'qutida 20 dona',
    'пакетда 100 дона',
    '4 та М6 тешик',
    'reel of 4000 pcs',
    'Лист 2 Листов 4',
    'ресурс 500 тыс. смыканий',
    'кол-во отверстий 4',
    'счёт 12, 400 шт',
    'руль, 4 шт. на автомобиль',
    'цена за 1 шт',
    '10 шт, 20 шт',
    '5 осей',
    'Лот 3. Втулка',
    'Lot № 7: rezina',
    'Lot 4: cotton yarn',
    '500 шт/год',
    '6-цилиндровый, 1 комплект',
    'срок 60 дней',
    'поставка 2 партиями',
    '№ партии 12345',
    'вес нетто партии 12 400 кг',
    'net weight of the lot 12 400 kg',
    'partiyaning netto og‘irligi 12 400 kg',
  ])('is not fooled by %s', (text) => {
    expect(lots(text)).toEqual([])
  })
})

describe('a lot in short', () => {
  it('has its point in Russian; a part is none', () => {
    expect(findAmounts('парт. 500 шт').map(({ value }) => value)).toEqual([{ value: 500, unit: 'piece' }])
    expect(findAmounts('part weight (kg): 2.18')).toEqual([])
  })
})
