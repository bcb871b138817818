import { describe, expect, it } from 'vitest'
import { createMatcher } from '../../src/matcher.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'

const of = (description: string, record: object = {}) =>
  (normalizeManufacturer({ id: 'a', name: 'A', description, ...record }).value?.capabilities ?? []).map(
    ({ capacity, utilization }) => [capacity?.value, utilization] as const,
  )

describe('what of a capacity is in use', () => {
  it.each([
    ['Ковка, мощность 900 т в год, загрузка 60 %', 0.6],
    ['Ковка, мощность 900 т в год, загружены на 60 %', 0.6],
    ['Ковка, мощность 900 т в год (загрузка мощностей составляет 60 %)', 0.6],
    ['Ковка. Мощность 900 т в год, загрузка 60 %.', 0.6],
    ['Ковка. Мощность 900 т в год. Загруженность 60 процентов.', 0.6],
    ['Ковка, мощность 900 т в год, свободно 40 %', 0.6],
    ['Ковка, мощность 900 т в год, свободные мощности 40 %', 0.6],
    ['Ковка, мощность 900 т в год, полностью загружены', 1],
    ['Forging, capacity 900 t/year, utilisation 60%', 0.6],
    ['Forging, capacity 900 t/year, currently 60% booked', 0.6],
    ['Forging, capacity 900 t/year, 40% of our capacity is free', 0.6],
    ['Forging, capacity 900 t/year, fully loaded', 1],
    ['Bolgʻalash, quvvati yiliga 900 tonna, bandligi 60 %', 0.6],
    ['Bolgʻalash, quvvati yiliga 900 tonna, quvvatning 40 foizi boʻsh', 0.6],
    ['Болғалаш, қуввати йилига 900 тонна, 60 фоизи банд', 0.6],
  ])('%s', (said, used) => {
    expect(of(said)).toEqual([[900_000, used]])
  })

  it.each([
    'Ковка, мощность 900 т в год',
    'Ковка, мощность 900 т в год, КПД линии 60 %',
    'Ковка, мощность 900 т в год, из них 60 % — валы',
    'Forging, capacity 900 t/year, lead-free 99%',
  ])('is not said by %s', (said) => {
    expect(of(said)).toEqual([[900_000, undefined]])
  })

  it.each([
    'Ковка, мощность 900 т в год, почти полностью загружены',
    'Ковка. Мощность 900 т в год. Загрузка 60 %. Загрузка 80 %.',
    'Ковка, мощность 900 т в год; загрузка прессового пролёта 60 %',
    'Forging, capacity 900 t/year; heavily booked',
  ])('is said and not how much, so that no capacity is taken: %s', (said) => {
    expect(of(said)).toEqual([[undefined, undefined]])
  })

  it('is each work’s own', () => {
    expect(of('Литьё чугуна 5000 т/год (загрузка 80 %), механообработка 40 000 шт/год (загрузка 50 %)')).toEqual([
      [5_000_000, 0.8],
      [40_000, 0.5],
    ])
  })

  it('lowers a capacity that the record states, unless the record says it too', () => {
    const capability = { process: 'ковка', capacity: '900 т/год' }
    expect(of('Загрузка 60 %.', { capabilities: [capability] })).toEqual([[900_000, 0.6]])
    expect(of('Загрузка 60 %.', { capabilities: [{ ...capability, utilization: '20 %' }] })).toEqual([[900_000, 0.2]])
  })

  it('is not planned as free', async () => {
    const description = 'Литьё пластмасс под давлением, мощность 5 млн шт/год, загрузка 80 %'
    const matcher = createMatcher({ manufacturers: [{ id: 'a', name: 'A', description }] })
    const part = {
      id: 'p',
      name: 'кожух',
      processes: ['injection molding'],
      annualVolume: '3 млн шт/год',
      unitPrice: '1 USD',
    }
    const { lots } = await matcher.allocate([part])
    expect(lots.map(({ quantity }) => quantity.value)).toEqual([1_000_000])
  })
})
