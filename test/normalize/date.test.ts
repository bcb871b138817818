import { describe, expect, it } from 'vitest'
import { findDates, findWindows, readDate, readWindow } from '../../src/normalize/figures/date.js'
import { findLeadTimes, readLeadTimeDays } from '../../src/normalize/figures/duration.js'
import { notesOf, pieces, valueOrCode } from './reading.js'

describe('readDate', () => {
  it.each([
    '2027-02-01',
    '2027/02/01',
    '2027.02.01',
    '01.02.2027',
    '1.2.2027',
    '01.02.2027 г.',
    '1 февраля 2027',
    '1 февраля 2027 г.',
    '1 февраля 2027 года',
    '01 фев. 2027',
    '2027 yil 1 fevral',
    '2027-yil 1-fevral',
    '2027 йил 1 февраль',
    '1-fevral 2027',
    '1 Feb 2027',
    '01-Feb-2027',
    'Feb 1, 2027',
    'February 1st, 2027',
    '2027-02-01T10:30:00Z',
    '2027-02-01T00:00:00.000Z',
    'до 01.02.2027',
  ])('%s', (text) => {
    expect(readDate(text)).toEqual({ ok: true, value: '2027-02-01', notes: [] })
  })

  // Gregorian leap years: 2028, 2000; not 2100, 2027
  it.each([
    ['29.02.2028', '2028-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['29.02.2027', '!date.invalid'],
    ['29.02.2100', '!date.invalid'],
    ['30.02.2027', '!date.invalid'],
    ['31 апреля 2027', '!date.invalid'],
    ['2027-13-01', '!date.invalid'],
    ['00.01.2027', '!date.invalid'],
    ['2027', '!date.unreadable'],
    ['февраль 2027', '!date.incomplete'],
    ['1 февраля', '!date.unreadable'],
    ['скоро', '!date.unreadable'],
    ['', '!value.missing'],
    ['01.02.2027 и 01.03.2027', '!value.unclear'],
  ])('%s', (text, value) => {
    expect(valueOrCode(readDate(text))).toBe(value)
  })

  it('puts the day first where the order is open, and says so', () => {
    expect(valueOrCode(readDate('03/04/2027'))).toBe('2027-04-03')
    expect(notesOf(readDate('03/04/2027'))).toEqual(['date.ambiguous'])
    expect(readDate('13/04/2027')).toEqual({ ok: true, value: '2027-04-13', notes: [] })
    expect(readDate('04/13/2027')).toEqual({ ok: true, value: '2027-04-13', notes: [] })
    expect(notesOf(readDate('01.02.27'))).toEqual(['date.assumedCentury'])
  })
})

describe('readWindow', () => {
  it.each([
    ['с 01.02.2027 по 15.04.2027', '2027-02-01', '2027-04-15'],
    ['01.02.2027–15.04.2027', '2027-02-01', '2027-04-15'],
    ['2027-02-01/2027-04-15', '2027-02-01', '2027-04-15'],
    ['from 2027-02-01 to 2027-04-15', '2027-02-01', '2027-04-15'],
    ['с 1 февраля по 15 апреля 2027', '2027-02-01', '2027-04-15'],
    ['2027-yil 1-fevraldan 15-aprelgacha', '2027-02-01', '2027-04-15'],
    ['01.02.2027 dan 15.04.2027 gacha', '2027-02-01', '2027-04-15'],
    ['февраль–апрель 2027', '2027-02-01', '2027-04-30'],
    ['Q2 2027', '2027-04-01', '2027-06-30'],
    ['2027 Q2', '2027-04-01', '2027-06-30'],
    ['2 кв. 2027', '2027-04-01', '2027-06-30'],
    ['II квартал 2027 г.', '2027-04-01', '2027-06-30'],
    ['second quarter 2027', '2027-04-01', '2027-06-30'],
    ['2-chorak 2027', '2027-04-01', '2027-06-30'],
    ['2027 йил 2-чорак', '2027-04-01', '2027-06-30'],
    ['Q3-Q4 2027', '2027-07-01', '2027-12-31'],
    ['H1 2027', '2027-01-01', '2027-06-30'],
    ['2 полугодие 2027', '2027-07-01', '2027-12-31'],
    ['февраль 2028', '2028-02-01', '2028-02-29'],
    ['02.2027', '2027-02-01', '2027-02-28'],
    ['2027 год', '2027-01-01', '2027-12-31'],
    ['2027-02-01', '2027-02-01', '2027-02-01'],
    ['до 15.04.2027', undefined, '2027-04-15'],
    ['by 1 June 2027', undefined, '2027-06-01'],
    ['2027-yil 15-aprelgacha', undefined, '2027-04-15'],
    ['с 1 февраля 2027', '2027-02-01', undefined],
    ['2027 йил 1 февралдан', '2027-02-01', undefined],
  ])('%s', (text, from, to) => {
    expect(valueOrCode(readWindow(text))).toEqual({ ...(from ? { from } : {}), ...(to ? { to } : {}) })
  })

  it('takes ends', () => {
    expect(valueOrCode(readWindow({ from: '01.02.2027', to: 'Q2 2027' }))).toEqual({
      from: '2027-02-01',
      to: '2027-06-30',
    })
    expect(valueOrCode(readWindow({ from: '2027-02-01' }))).toEqual({ from: '2027-02-01' })
    expect(valueOrCode(readWindow({ from: '2027-05-01', to: '2027-02-01' }))).toBe('!range.order')
    expect(valueOrCode(readWindow({}))).toBe('!value.missing')
    expect(valueOrCode(readWindow({ from: '30.02.2027' }))).toBe('!date.invalid')
  })

  it.each([
    ['01.05.2027-01.02.2027', 'range.order'],
    ['30.02.2027', 'date.invalid'],
    ['Q5 2027', 'value.unclear'],
    ['1 февраля', 'date.unreadable'],
    ['', 'value.missing'],
  ])('refuses %j', (text, code) => {
    expect(valueOrCode(readWindow(text))).toBe(`!${code}`)
  })
})

describe('findDates and findWindows', () => {
  it('finds days', () => {
    const text = 'ISO 9001 до 01.05.2027, IATF 16949 2027-yil 1-iyun'
    expect(pieces(text, findDates(text))).toEqual([
      ['2027-05-01', '01.05.2027'],
      ['2027-06-01', '2027-yil 1-iyun'],
    ])
  })

  it.each([
    'ГОСТ 1050-88',
    '1.2379',
    '2027 й.',
    'M8x1.25',
    '+998 90 123 45 67',
    'Ø45h6',
    '30.02.2027',
    'март токарный 12',
    '10.9.8',
  ])('is not fooled by %s', (text) => {
    expect(findDates(text)).toEqual([])
    expect(findWindows(text)).toEqual([])
  })

  it.each([
    ['диск, поставка до 15.04.2027', { to: '2027-04-15' }, 'до 15.04.2027'],
    ['сальник со 2 квартала 2027 — цена', { from: '2027-04-01' }, 'со 2 квартала 2027'],
    ['not before April 1, 2027', { from: '2027-04-01' }, 'not before April 1, 2027'],
    ['поставка в мае 2027', { from: '2027-05-01', to: '2027-05-31' }, 'мае 2027'],
    ['диск, Q2 2027, 5 шт', { from: '2027-04-01', to: '2027-06-30' }, 'Q2 2027'],
    ['нужно с 01.02.2027 по 15.04.2027, СЧ20', { from: '2027-02-01', to: '2027-04-15' }, 'с 01.02.2027 по 15.04.2027'],
    ['2027 йил 2-чоракда етказиб бериш', { from: '2027-04-01', to: '2027-06-30' }, '2027 йил 2-чоракда'],
  ])('%s', (text, window, piece) => {
    expect(pieces(text, findWindows(text))).toEqual([[window, piece]])
  })
})

describe('readLeadTimeDays', () => {
  it.each([
    ['60 кун', 60],
    ['45 kun', 45],
    ['45 кунда', 45],
    ['30 kungacha', 30],
    ['60 дней', 60],
    ['6 недель', 42],
    ['8 weeks', 56],
    ['3 ҳафта', 21],
    ['2 oy', 60],
    ['2 ой', 60],
    ['3 мес', 90],
    ['1,5 месяца', 45],
    ['48 часов', 2],
    ['30 календарных дней', 30],
    ['до 30 дней', 30],
  ])('%s', (text, days) => {
    expect(readLeadTimeDays(text)).toEqual({ ok: true, value: days, notes: [] })
  })

  it.each([
    ['10 рабочих дней', 14, ['duration.workingDays']],
    ['10 ish kuni', 14, ['duration.workingDays']],
    ['3 working days', 5, ['duration.workingDays']],
    ['45-60 дней', 60, ['range.upper']],
    ['60', 60, ['unit.assumed']],
  ])('%s is read with a note', (text, days, notes) => {
    expect(valueOrCode(readLeadTimeDays(text))).toBe(days)
    expect(notesOf(readLeadTimeDays(text))).toEqual(notes)
  })

  it('takes numbers and parts', () => {
    expect(readLeadTimeDays(60)).toEqual({ ok: true, value: 60, notes: [] })
    expect(valueOrCode(readLeadTimeDays({ value: 6, unit: 'weeks' }))).toBe(42)
    expect(valueOrCode(readLeadTimeDays('5 кг'))).toBe('!unit.dimension')
  })
})

describe('findLeadTimes', () => {
  it.each([
    ['диск, 120 000 шт/йил, 60 кун, 8.40 USD', 60, '60 кун'],
    ['срок поставки 45 дней', 45, 'срок поставки 45 дней'],
    ['lead time 8 weeks ARO', 56, 'lead time 8 weeks'],
    ['yetkazish muddati: 6 hafta', 42, 'yetkazish muddati: 6 hafta'],
    ['60 kunda yetkazib berish', 60, '60 kunda'],
    ['срок до 60 календарных дней', 60, 'срок до 60 календарных дней'],
    ['изготовление 30 дней после оплаты аванса', 30, 'изготовление 30 дней'],
    ['delivery 30 days after receipt of payment', 30, 'delivery 30 days'],
    ['срок поставки 45 дней с даты счёта', 45, 'срок поставки 45 дней'],
    ['yetkazib berish 45 kun, to‘lov 30 kun', 45, 'yetkazib berish 45 kun'],
  ])('%s', (text, days, piece) => {
    expect(pieces(text, findLeadTimes(text))).toEqual([[days, piece]])
  })

  it.each([
    'гарантия 12 месяцев',
    'warranty 24 months',
    'net 30 days',
    'оплата 30 дней',
    'отсрочка 45 дней',
    'kafolat 12 oy',
    '15 лет опыта',
    '250 дней в году',
    '500 шт/мес',
    'срок годности 12 месяцев',
    'сталь 45',
    'offer valid 30 days',
    'quotation validity: 30 days',
    'условия оплаты: 30 календарных дней',
    'остаток в течение 20 дней после приёмки',
    'остаток 70 % в течение 10 дней',
    'T/T 30 days after B/L date',
    '60 days after invoice',
    'рекламации в течение 10 дней',
    'документы за 3 дня',
    'qolgani 15 kun ichida',
    'taklif amal qilish muddati 30 kun',
    'javob 3 kun ichida',
    'қолгани 20 кун ичида',
    'to‘lov muddati 30 kun',
  ])('is not fooled by %s', (text) => {
    expect(findLeadTimes(text)).toEqual([])
  })
})

describe('windows said by a month, a whole year or a deadline', () => {
  it.each([
    ['2027 yil avgust oyida', '2027-08-01', '2027-08-31'],
    ['2027 йил август ойида', '2027-08-01', '2027-08-31'],
    ['2027 yil avgustda', '2027-08-01', '2027-08-31'],
    ['in February 2028', '2028-02-01', '2028-02-29'],
    ['в течение 2028 года', '2028-01-01', '2028-12-31'],
    ['2027 йил давомида', '2027-01-01', '2027-12-31'],
    ['delivery by the end of 2027', undefined, '2027-12-31'],
    ['2027-yil 30-noyabrdan kechiktirmay', undefined, '2027-11-30'],
    ['2027 йил 25 ноябрга қадар', undefined, '2027-11-25'],
  ])('%s', (text, from, to) => {
    expect(findWindows(text).map(({ value }) => [value.from, value.to])).toEqual([[from, to]])
  })

  // ISO 8601: week 1 of 2027 begins on Monday, 4 January, that of 2026 on 29 December 2025; 2026 has 53 weeks
  it.each([
    ['delivery CW 23/2027', '2027-06-07', '2027-06-13', 'CW 23/2027'],
    ['поставка KW23 2027', '2027-06-07', '2027-06-13', 'KW23 2027'],
    ['KW 23.2027', '2027-06-07', '2027-06-13', 'KW 23.2027'],
    ['CW23/27', '2027-06-07', '2027-06-13', 'CW23/27'],
    ['CW 23-25 2027', '2027-06-07', '2027-06-27', 'CW 23-25 2027'],
    ['in week 23 of 2027', '2027-06-07', '2027-06-13', 'week 23 of 2027'],
    ['2027-W23', '2027-06-07', '2027-06-13', '2027-W23'],
    ['23-я неделя 2027', '2027-06-07', '2027-06-13', '23-я неделя 2027'],
    ['отгрузка на 23-й неделе 2027 года', '2027-06-07', '2027-06-13', '23-й неделе 2027 года'],
    ['поставка 23-25 недели 2027', '2027-06-07', '2027-06-27', '23-25 недели 2027'],
    ['2027-yil 23-hafta', '2027-06-07', '2027-06-13', '2027-yil 23-hafta'],
    ['2027 йил 23-ҳафтада', '2027-06-07', '2027-06-13', '2027 йил 23-ҳафтада'],
    ['week 1 2026', '2025-12-29', '2026-01-04', 'week 1 2026'],
    ['week 53 2026', '2026-12-28', '2027-01-03', 'week 53 2026'],
    ['2-я декада мая 2027', '2027-05-11', '2027-05-20', '2-я декада мая 2027'],
    ['поставка во второй декаде июня 2027 г.', '2027-06-11', '2027-06-20', 'второй декаде июня 2027 г.'],
    ['III декада февраля 2028', '2028-02-21', '2028-02-29', 'III декада февраля 2028'],
    ['first decade of May 2027', '2027-05-01', '2027-05-10', 'first decade of May 2027'],
    ['first half of May 2027', '2027-05-01', '2027-05-15', 'first half of May 2027'],
    ['вторая половина мая 2027', '2027-05-16', '2027-05-31', 'вторая половина мая 2027'],
    ['2027-yil may oyining birinchi dekadasi', '2027-05-01', '2027-05-10', '2027-yil may oyining birinchi dekadasi'],
    ['may oyining 2-dekadasi 2027', '2027-05-11', '2027-05-20', 'may oyining 2-dekadasi 2027'],
    ['2027 йил июнь ойининг учинчи декадаси', '2027-06-21', '2027-06-30', '2027 йил июнь ойининг учинчи декадаси'],
    ['2-4 кв. 2027', '2027-04-01', '2027-12-31', '2-4 кв. 2027'],
    ['I–II квартал 2027 года', '2027-01-01', '2027-06-30', 'I–II квартал 2027 года'],
    ['крайний срок отгрузки 28.02.2028', undefined, '2028-02-28', 'крайний срок отгрузки 28.02.2028'],
    ['latest shipment date 28 Feb 2028', undefined, '2028-02-28', 'latest shipment date 28 Feb 2028'],
    ['oxirgi muddat 28.02.2028', undefined, '2028-02-28', 'oxirgi muddat 28.02.2028'],
  ])('%s', (text, from, to, piece) => {
    expect(pieces(text, findWindows(text))).toEqual([[from === undefined ? { to } : { from, to }, piece]])
  })

  it.each([
    'delivery week 23',
    'week 54 2027',
    'week 53 2027',
    'поставка 6 недель, 2027',
    'арт. W23 2027',
    '4-я декада мая 2027',
    'decade of May 2027',
    'early May 2027',
    'оплата до 15.06.2027',
    'payment by 15 June 2027',
    'to‘lov 15.06.2027 gacha',
    'заявки принимаются до 15.05.2027',
    'takliflar 15.05.2027 gacha qabul qilinadi',
    'offer valid until CW 23/2027',
  ])('is not fooled by %s', (text) => {
    expect(findWindows(text)).toEqual([])
  })

  it.each(['taklif 31.12.2026 gacha amal qiladi', 'avgust 2027 Andijonda', 'plant founded in 2018', 'завод 2018 года'])(
    'none in: %s',
    (text) => {
      expect(findWindows(text)).toEqual([])
    },
  )
})
