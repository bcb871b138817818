import { describe, expect, it } from 'vitest'
import { readDate, readWindow } from '../../src/normalize/figures/date.js'
import { readUtilization } from '../../src/normalize/figures/share.js'
import { normalizeManufacturer } from '../../src/normalize/normalize-manufacturer.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const issuesOf = (record: object) => normalizePart({ name: 'вал', ...record }).issues
const codes = (record: object) => issuesOf(record).map(({ code, path }) => `${code} ${path.join('.')}`)
const valueIn = (read: { readonly ok: boolean; readonly value?: unknown }) => (read.ok ? read.value : undefined)

describe('days as spreadsheets count them', () => {
  // by the calendar from 1899-12-30; 36526 is 2000-01-01 in the documentation of Excel
  it.each([
    [36_526, '2000-01-01'],
    ['36526', '2000-01-01'],
    [45_292, '2024-01-01'],
    [46_082, '2026-03-01'],
    [20_000, '1954-10-03'],
    [80_000, '2119-01-11'],
  ])('%s is %s, noted', (serial, day) => {
    const read = readDate(serial)
    expect(valueIn(read)).toBe(day)
    expect(read.ok && read.notes.map(({ code }) => code)).toEqual(['date.serial'])
    expect(read.ok && read.notes[0]?.expected).toContain('1900')
  })

  it.each([19_999, 80_001, 46_000.5, 2027, '2027', '46000 шт', '046000', 0, -46_000])('%s is none', (value) => {
    expect(readDate(value as string).ok).toBe(false)
  })

  it('stand in every field of days', () => {
    expect(normalizePart({ name: 'вал', asOf: 46_082, window: 46_082 }).value).toMatchObject({
      asOf: '2026-03-01',
      window: { from: '2026-03-01', to: '2026-03-01' },
    })
    expect(valueIn(readWindow({ from: 46_082, to: '46100' }))).toEqual({ from: '2026-03-01', to: '2026-03-19' })
    const { value, issues } = normalizeManufacturer({
      id: 'a',
      certificates: [{ name: 'ISO 9001', validUntil: 46_082 }],
      capabilities: [{ process: 'turning', available: { from: 46_082 } }],
    })
    expect(value?.certificates).toMatchObject([{ id: 'iso9001', validUntil: '2026-03-01' }])
    expect(value?.capabilities[0]?.available).toEqual({ from: '2026-03-01' })
    expect(issues.map(({ code }) => code)).toEqual(['date.serial', 'date.serial'])
  })
})

describe('the share of a capacity in use', () => {
  it.each([
    ['свободно 40%', 0.6],
    ['свободные мощности — 30 %', 0.7],
    ['не загружен на 25%', 0.75],
    ['резерв 20%', 0.8],
    ['free 40%', 0.6],
    ['40 % idle', 0.6],
    ['spare capacity 0.3', 0.7],
    ['бўш 40%', 0.6],
    ["bo'sh 40%", 0.6],
    ['40 foiz boʻsh', 0.6],
    ['свободно 30–40 %', 0.7],
    ['загрузка 60%, свободно 40%', 0.6],
    ['загружен на 60 %', 0.6],
    ['band 60%', 0.6],
    ['utilized 60%', 0.6],
    ['60 %', 0.6],
  ])('%s', (said, share) => expect(valueIn(readUtilization(said))).toBe(share))

  it.each(['загружено 60%, свободно 30%', 'свободно', 'не загружен', 'free 140%'])('%s says none', (said) => {
    expect(readUtilization(said).ok).toBe(false)
  })

  it('of what is free is noted', () => {
    const read = readUtilization('free 40%')
    expect(read.ok && read.notes.map(({ code }) => code)).toEqual(['share.free'])
  })
})

describe('what is said of a value of the wrong kind', () => {
  const FIELDS = {
    name: 'text',
    hsCode: 'text',
    kind: 'component',
    processes: 'process',
    routes: 'route',
    material: 'material',
    dimensions: 'size',
    mass: 'mass',
    tolerance: 'tolerance',
    roughness: 'roughness',
    hardness: 'hardness',
    threads: 'thread',
    annualVolume: 'amount',
    lotSize: 'amount',
    leadTime: 'duration',
    window: 'dates',
    parameters: 'figures',
    certificates: 'certificate',
    destination: 'place',
    unitPrice: 'price',
    origin: 'country',
    require: 'criterion',
    asOf: 'date',
  }
  it.each(Object.entries(FIELDS))('%s: what the field takes', (field, word) => {
    const [issue] = issuesOf({ [field]: true })
    expect(issue).toMatchObject({ path: [field], expected: expect.stringContaining(word) })
  })

  it('is never a word of the schema', () => {
    for (const field of Object.keys(FIELDS))
      for (const value of [true, {}, [[1]], [true], { foo: 1 }, [{ foo: 1 }], 5, '?'])
        for (const { expected } of issuesOf({ [field]: value }))
          expect(expected).not.toMatch(/documented forms|Invalid input|^a (?:object|string|array)|union|undefined/)
  })

  it('does not cost the good entries of a list', () => {
    const { value, issues } = normalizePart({ name: 'деталь', routes: [5, { steps: ['литьё'] }] })
    expect(value.routes.map(({ steps }) => steps.map(({ process }) => process))).toEqual([['casting']])
    expect(issues.map(({ path }) => path.join('.'))).toEqual(['routes.0'])
  })

  it.each(['XX', 'ZZ', 'AA', 'QQ', 'EN'])('%s is no country', (origin) => {
    expect(codes({ origin })).toEqual(['country.unknown origin'])
  })

  it.each(['KR', 'kr', 'UK', 'NO', 'FJ'])('%s is one', (origin) => expect(codes({ origin })).toEqual([]))

  it('of nothing: no amount', () => {
    for (const [field, zero] of [
      ['mass', 0],
      ['mass', '0 кг'],
      ['annualVolume', 0],
      ['annualVolume', '0 шт/год'],
      ['lotSize', '0 dona'],
      ['unitPrice', '0 USD'],
    ] as const) {
      expect(codes({ [field]: zero })).toEqual([`number.zero ${field}`])
    }
    const { value, issues } = normalizeManufacturer({
      id: 'a',
      capabilities: [{ process: 'turning', capacity: 0, maxMass: 0 }],
    })
    expect(value?.capabilities[0]).toMatchObject({ capacity: { value: 0 } })
    expect(value?.capabilities[0]).not.toHaveProperty('maxMassKg')
    expect(issues.map(({ code }) => code)).toEqual(['number.zero', 'number.zero'])
  })

  it('names the field that a text contradicts', () => {
    const [issue] = issuesOf({ description: 'Ra 0,8', roughness: 'Ra 1,6' })
    expect(issue).toMatchObject({ code: 'text.contradicts', expected: expect.stringContaining('field roughness') })
  })
})

describe('criteria that may reject, as a text', () => {
  it.each(['material, process', 'material; process', 'Material\nPROCESS', ['material, process']])('%s', (require) => {
    const { value, issues } = normalizePart({ name: 'вал', require })
    expect(value.require).toEqual(['material', 'process'])
    expect(issues).toEqual([])
  })

  it('tells of each that is unknown', () => {
    expect(issuesOf({ require: 'material, proces, foo' }).map(({ received }) => received)).toEqual(['proces', 'foo'])
  })
})
