import { describe, expect, it } from 'vitest'
import { capacityCriterion } from '../../src/criteria/capacity.js'
import { leadTimeCriterion } from '../../src/criteria/lead-time.js'
import { lotSizeCriterion } from '../../src/criteria/lot-size.js'
import { windowCriterion } from '../../src/criteria/window.js'
import type { Amount, AmountRange, CountUnit, DateWindow } from '../../src/model/basics.js'
import { assessStep, line, part } from './support.js'

const amount = (text: string): Amount => {
  const [value, unit] = text.split(' ')
  return { value: Number(value), unit: unit as CountUnit }
}

describe('capacity', () => {
  it.each([
    ['120000 piece', '400000 piece', 0.6, 'fits 1 capacity.enough'], // 400 000 · 0.4 = 160 000
    ['120000 piece', '240000 piece', 0.5, 'fits 1 capacity.enough'], // exactly
    ['120000 piece', '200000 piece', 0.5, 'misses 0.833333 capacity.short'], // "can make 83 %"
    ['120000 piece', '120000 piece', 1, 'misses 0 capacity.short'],
    ['120000 piece', '300000 piece', undefined, 'fits 1 capacity.enough'],
    // 6.2 kg a piece: 744 t are 120 000 pieces; 500 t are 80 645.16
    ['120000 piece', '744000 kg', 0, 'fits 1 capacity.enough'],
    ['120000 piece', '500000 kg', 0, 'misses 0.672043 capacity.short'],
    ['620000 kg', '100000 piece', 0, 'fits 1 capacity.enough'],
    ['620000 kg', '50000 piece', 0, 'misses 0.5 capacity.short'],
    ['120000 piece', '1000 m2', 0, 'open 0.3 capacity.unitMismatch'],
    ['120000 piece', '120000 set', 0, 'open 0.3 capacity.unitMismatch'],
    ['5000 set', '4000 set', 0, 'misses 0.8 capacity.short'],
  ])('%s a year asked, %s offered, %s in use: %s', (needed, offered, utilization, expected) => {
    const asked = part({ annualVolume: amount(needed), massKg: 6.2 })
    const capacity = { capacity: amount(offered), ...(utilization === undefined ? {} : { utilization }) }
    expect(line(assessStep(capacityCriterion, asked, capacity))).toBe(expected)
  })

  it.each([
    // 4 000 free hours at 0.05 h are 80 000 pieces
    ['80000 piece', 0.05, undefined, 'fits 1 capacity.enough'],
    ['100000 piece', 0.05, undefined, 'misses 0.8 capacity.short'],
    ['400000 kg', 0.05, 5, 'fits 1 capacity.enough'],
    ['80000 piece', undefined, undefined, 'open 0.3 capacity.unitMismatch'],
    ['400000 kg', 0.05, undefined, 'open 0.3 capacity.unitMismatch'],
  ])('%s asked of 8 000 hours half in use, %s h and %s kg a piece: %s', (needed, cycleTimeHours, massKg, expected) => {
    const asked = part({ annualVolume: amount(needed), ...(massKg === undefined ? {} : { massKg }) })
    const offered = {
      capacity: amount('8000 hour'),
      utilization: 0.5,
      ...(cycleTimeHours === undefined ? {} : { cycleTimeHours }),
    }
    expect(line(assessStep(capacityCriterion, asked, offered))).toBe(expected)
  })

  it('compares with a slack of 1e-9, not more', () => {
    const asked = part({ annualVolume: amount('1 piece') })
    const share = (value: number) => assessStep(capacityCriterion, asked, { capacity: { value, unit: 'piece' } })!
    expect(share(1 - 1e-10).standing).toBe('fits')
    expect(share(1 - 1e-8).standing).toBe('misses')
  })

  it('does not turn tonnes into pieces without a mass, and gives an inferred offer at most open', () => {
    const asked = part({ annualVolume: amount('100 piece') })
    expect(line(assessStep(capacityCriterion, asked, { capacity: amount('500000 kg') }))).toBe(
      'open 0.3 capacity.unitMismatch',
    )
    const inferred = { capacity: amount('500 piece'), basis: 'inferred' } as const
    expect(line(assessStep(capacityCriterion, asked, inferred))).toBe('open 0.8 capacity.enough')
    expect(line(assessStep(capacityCriterion, asked, {}))).toBe('open 0.3 capacity.unknown')
    expect(assessStep(capacityCriterion, part(), {})).toBeUndefined()
  })

  it('tells what is free in the unit of the demand', () => {
    const asked = part({ annualVolume: amount('100 piece'), massKg: 2 })
    expect(assessStep(capacityCriterion, asked, { capacity: amount('100 kg') })).toEqual({
      standing: 'misses',
      utility: 0.5,
      evidence: 'stated',
      reason: {
        code: 'capacity.short',
        required: { kind: 'quantity', value: 100, unit: 'piece' },
        offered: { kind: 'quantity', value: 50, unit: 'piece' },
      },
      effort: 'adjust',
    })
  })
})

describe('lotSize', () => {
  const range = (min?: string, max?: string): AmountRange => ({
    ...(min ? { min: amount(min) } : {}),
    ...(max ? { max: amount(max) } : {}),
  })

  it.each([
    ['5000 piece', range('500 piece', '100000 piece'), 'fits 1 lotSize.inside'],
    ['500 piece', range('500 piece'), 'fits 1 lotSize.inside'],
    // 1 / (1 + ln 2) = 0.590616; 1 / (1 + ln 10) = 0.302793
    ['250 piece', range('500 piece'), 'misses 0.590616 lotSize.belowMinimum'],
    ['50 piece', range('500 piece'), 'misses 0.302793 lotSize.belowMinimum'],
    ['1000 piece', range(undefined, '500 piece'), 'misses 0.590616 lotSize.aboveMaximum'],
    // 2 kg a piece: 1 000 kg are 500 pieces
    ['250 piece', range('1000 kg'), 'misses 0.590616 lotSize.belowMinimum'],
    ['600 piece', range('1000 kg', '900 piece'), 'fits 1 lotSize.inside'],
    ['600 piece', range('100 set'), 'open 0.3 lotSize.unknown'],
    ['600 piece', range('500 piece', '100 set'), 'open 0.3 lotSize.unknown'],
    ['400 piece', range('500 piece', '100 set'), 'misses 0.3 lotSize.belowMinimum'], // the least counts
    ['600 piece', {}, 'open 0.3 lotSize.unknown'],
  ])('a lot of %s within %o: %s', (needed, lotSize, expected) => {
    const asked = part({ lotSize: amount(needed), massKg: 2 })
    expect(line(assessStep(lotSizeCriterion, asked, { lotSize }))).toBe(expected)
  })

  it('is paper to close, open where nothing is stated, and asked only where a lot is', () => {
    const asked = part({ lotSize: amount('1 piece') })
    expect(assessStep(lotSizeCriterion, asked, { lotSize: range('2 piece') })!.effort).toBe('paper')
    expect(line(assessStep(lotSizeCriterion, asked, {}))).toBe('open 0.3 lotSize.unknown')
    expect(assessStep(lotSizeCriterion, part(), {})).toBeUndefined()
  })
})

describe('leadTime', () => {
  it.each([
    [60, 45, 'fits 1 leadTime.inTime'],
    [60, 60, 'fits 1 leadTime.inTime'],
    [60, 80, 'misses 0.75 leadTime.late'],
    [60, undefined, 'open 0.3 leadTime.unknown'],
  ])('%s days asked, %s offered: %s', (needed, leadTimeDays, expected) => {
    const offered = leadTimeDays === undefined ? {} : { leadTimeDays }
    expect(line(assessStep(leadTimeCriterion, part({ leadTimeDays: needed }), offered))).toBe(expected)
  })
})

describe('window', () => {
  const asked: DateWindow = { from: '2027-02-01', to: '2027-04-15' }

  it.each([
    [asked, { from: '2027-01-01' }, 'fits 1 window.covered'],
    [asked, { from: '2027-02-01', to: '2027-04-15' }, 'fits 1 window.covered'],
    // February 28 + March 31 + April 15 = 74 days; from March 1 they are 46
    [asked, { from: '2027-03-01' }, 'misses 0.621622 window.outside'],
    [asked, { to: '2027-02-28' }, 'misses 0.378378 window.outside'], // 28 / 74
    [asked, { from: '2028-01-01' }, 'misses 0 window.outside'],
    [{ from: '2027-02-01' }, { from: '2027-01-01' }, 'fits 1 window.covered'],
    [{ to: '2027-02-01' }, { from: '2027-01-01' }, 'fits 1 window.covered'],
    [{ to: '2026-02-01' }, { from: '2027-01-01' }, 'misses 0 window.outside'],
    [{ from: '2028-02-01', to: '2028-03-01' }, { to: '2028-02-29' }, 'misses 0.966667 window.outside'], // leap: 29 / 30
    [asked, {}, 'open 0.3 window.unknown'],
    [asked, undefined, 'open 0.3 window.unknown'],
  ] as const)('%o asked, %o available: %s', (window, available, expected) => {
    expect(line(assessStep(windowCriterion, part({ window }), available ? { available } : {}))).toBe(expected)
  })

  it('asks nothing where no date is named', () => {
    expect(assessStep(windowCriterion, part({ window: {} }), {})).toBeUndefined()
  })
})
