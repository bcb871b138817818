import { describe, expect, it } from 'vitest'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const field = (name: string, value: unknown) => {
  const read = normalizePart({ name: 'Деталь', [name]: value })
  const codes = read.issues.filter(({ path }) => path[0] === name).map(({ code }) => code)
  return { value: read.value[name as 'annualVolume'] as unknown, codes, part: read.value }
}

describe('a capital M in amounts', () => {
  it.each([
    ['1.5M pcs', 1_500_000, 'piece'],
    ['2 M pcs', 2_000_000, 'piece'],
    ['1,5М шт', 1_500_000, 'piece'],
    ['1,5М дона/йил', 1_500_000, 'piece'],
    ['2M/yr', 2_000_000, 'piece'],
    ['2M p.a.', 2_000_000, 'piece'],
    ['3M sets', 3_000_000, 'set'],
    ['2.5M kg/year', 2_500_000, 'kg'],
    ['500 m', 500, 'm'],
    ['500 м', 500, 'm'],
  ])('%s a year', (text, value, unit) => {
    expect(field('annualVolume', text).value).toEqual({ value, unit })
  })

  it.each(['1.5M', '2 M', '1,5М', '1.5m pcs', '1.5MM pcs'])('%s is not guessed', (text) => {
    expect(field('annualVolume', text)).toMatchObject({ value: undefined, codes: ['value.unclear'] })
    expect(field('lotSize', text)).toMatchObject({ value: undefined, codes: ['value.unclear'] })
  })

  it('is read of makers and in lines; of money it may be a thousand', () => {
    expect(field('unitPrice', '1.5M UZS')).toMatchObject({ value: undefined, codes: ['value.unclear'] })
    expect(normalizePart('Screw M8, 1.5M pcs/yr').value.annualVolume).toEqual({ value: 1_500_000, unit: 'piece' })
    expect(normalizePart('Винт М6 1,5М шт/год').value.annualVolume).toEqual({ value: 1_500_000, unit: 'piece' })
    const maker = { id: 'z', name: 'Z', capabilities: [{ process: 'литьё', capacity: '1.5M pcs/year' }] }
    expect(normalizeManufacturer(maker).value?.capabilities[0]?.capacity).toEqual({ value: 1_500_000, unit: 'piece' })
  })

  it('stays a metre of what is sold by it', () => {
    expect(normalizePart('ШЛАНГ 20 М ШТ').value.lotSize).toBeUndefined()
    expect(normalizePart('Шланг 20 м, 5 шт').value.lotSize).toEqual({ value: 5, unit: 'piece' })
  })
})

describe('figures of another kind', () => {
  it.each([
    ['mass', '5 кгс', 'unit.dimension'],
    ['mass', '5 КГС', 'unit.dimension'],
    ['mass', '5 kgf', 'unit.dimension'],
    ['dimensions', "2'", 'unit.unknown'],
    ['dimensions', '2′', 'unit.unknown'],
    ['dimensions', '∠45', 'unit.dimension'],
    ['dimensions', '45°', 'unit.dimension'],
    ['unitPrice', '8 $ / 7 €', 'value.unclear'],
    ['unitPrice', '8 USD / 100000 сум', 'value.unclear'],
  ])('%s %s is refused', (name, text, code) => {
    expect(field(name, text)).toMatchObject({ value: undefined, codes: [code] })
  })

  it('kgs are kilograms, кгс none in a line either', () => {
    expect(normalizePart({ name: 'Деталь', mass: '5 kgs' }).value.massKg).toBe(5)
    expect(normalizePart('Вал 5 кгс').value.massKg).toBeUndefined()
  })

  it('two prices of a line are told', () => {
    const { value, issues } = normalizePart('Вал 8 $ / 7 €')
    expect(value.unitPrice).toEqual({ amount: 8, currency: 'USD' })
    expect(issues).toContainEqual(expect.objectContaining({ code: 'text.several', received: '7 €' }))
  })

  // ISO 1302 (Annex): Ra 63 µin is 1.6 µm, 32 µin 0.8 µm
  it.each([
    ['Ra 63 микродюйм', 1.6],
    ['Ra 63 микродюйма', 1.6],
    ['Ra 63 мкдюйм', 1.6],
    ['Ra 63 micro-inches', 1.6],
    ['63 µ-inch', 1.6],
    ['Ra 32 microinch', 0.8],
    ['Ra 0,8 мкм', 0.8],
    ['Ra 1,6 микрона', 1.6],
  ])('%s is Ra %d', (text, raMicrometers) => {
    expect(normalizePart({ name: 'Деталь', roughness: text }).value.precision).toEqual({ raMicrometers })
  })
})

describe('seasons', () => {
  const spring = { from: '2027-03-01', to: '2027-05-31' }
  const winter = { from: '2026-12-01', to: '2027-02-28' }
  it.each([
    ['весна 2027', spring],
    ['весной 2027 года', spring],
    ['баҳор 2027', spring],
    ['2027 йил баҳор', spring],
    ['2027 yil bahorida', spring],
    ['spring 2027', spring],
    ['spring of 2027', spring],
    ['лето 2027', { from: '2027-06-01', to: '2027-08-31' }],
    ['ёз 2027', { from: '2027-06-01', to: '2027-08-31' }],
    ['yoz 2027', { from: '2027-06-01', to: '2027-08-31' }],
    ['осень 2027', { from: '2027-09-01', to: '2027-11-30' }],
    ['autumn 2027', { from: '2027-09-01', to: '2027-11-30' }],
    ['fall 2027', { from: '2027-09-01', to: '2027-11-30' }],
    ['куз 2027', { from: '2027-09-01', to: '2027-11-30' }],
    ['зима 2026/2027', winter],
    ['winter 2026-27', winter],
    ['зима 2027/28', { from: '2027-12-01', to: '2028-02-29' }],
    ['весна–осень 2027', { from: '2027-03-01', to: '2027-11-30' }],
    ['к лету 2027', { to: '2027-05-31' }],
    ['by autumn 2027', { to: '2027-08-31' }],
    ['до конца весны 2027', { to: '2027-05-31' }],
  ])('%s', (text, window) => {
    expect(field('window', text)).toMatchObject({ value: window, codes: [] })
  })

  it.each(['зима 2027', 'qish 2027', 'winter 2027'])('%s may be either of two', (text) => {
    expect(field('window', text)).toMatchObject({ value: undefined, codes: ['date.incomplete'] })
  })

  it.each([
    'начало 2027',
    'середина 2027',
    'конец 2027',
    'early 2027',
    'late 2027',
    '2027 yil boshi',
    '2027 йил охири',
  ])('%s is not the whole year', (text) => {
    expect(field('window', text)).toMatchObject({ value: undefined, codes: ['value.unclear'] })
  })

  it('are read in a line beside a word for delivery', () => {
    expect(normalizePart('Вал, поставка весной 2027').value.window).toEqual(spring)
    expect(normalizePart('Shaft, delivery in spring 2027').value.window).toEqual(spring)
    expect(normalizePart('Пружина spring 2027').value.window).toBeUndefined()
    expect(normalizePart('Кофта, коллекция весна 2027').value.window).toBeUndefined()
  })
})
