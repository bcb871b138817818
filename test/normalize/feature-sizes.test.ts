import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const sizeOf = (text: string) => normalizePart(text).value.dimensions

describe('sizes of a feature are none of the part', () => {
  it.each([
    'Фланец, отверстий 4 шт Ø9',
    'Flange, holes 4x Ø11',
    'Крышка, отверстия: 6 шт, ф7',
    'Резьба М10 глуб. 25, корпус АК12',
    'Корпус, отверстие М8 глубиной 20',
    'Housing, M6 depth 14',
    'Крышка, паз глубиной 5 мм шириной 10 мм',
    'Вал, канавка шириной 3 мм',
    'Диск литой R15 DIA 56,6',
    'Диск 6Jx15 ET45 PCD 4x100 dia 60,1',
  ])('%s', (text) => expect(sizeOf(text)).toBeUndefined())

  it.each([
    ['Фланец 4 шт Ø90', { shape: 'cylinder', diameterMm: 90 }],
    ['Кольцо 10 шт, Ø56', { shape: 'cylinder', diameterMm: 56 }],
    ['Pulley DIA 120', { shape: 'cylinder', diameterMm: 120 }],
    ['Втулка, отверстия 4 шт, Ø60х40', { shape: 'cylinder', diameterMm: 60, lengthMm: 40 }],
    ['Вал Ø45, шпоночный паз шириной 14 мм, L=320', { shape: 'cylinder', diameterMm: 45, lengthMm: 320 }],
    ['Бак, глубина 300, ширина 200, длина 400', { shape: 'box', sidesMm: [300, 200, 400] }],
    ['Корпус, M8 глубина 20 мм, габарит 200х100х80', { shape: 'box', sidesMm: [200, 100, 80] }],
    ['Truba Ø57 devor qalinligi 3 mm', { shape: 'cylinder', diameterMm: 57 }],
    ['Pipe 50.8 x 1.5t x 3000', { shape: 'cylinder', diameterMm: 50.8, lengthMm: 3000 }],
  ])('of the part itself: %s', (text, size) => expect(sizeOf(text)).toEqual(size))
})

describe('the module of a gear', () => {
  const moduleOf = (text: string) => normalizePart(text).value.parameters.find(({ id }) => id === 'gearModule')?.max

  it.each([
    ['Шестерня z=24 m=3', 3],
    ['Шестерня мод. 2,5', 2.5],
    ['Gear M4 Z32', 4],
    ['Колесо зубчатое m = 4, z = 32, 40Х, 200 шт', 4],
    ['Вал-шестерня mn=2,5 z=18', 2.5],
    ['Рейка зубчатая m=2 L=500', 2],
  ])('%s', (text, mm) => {
    const { value } = normalizePart(text)
    expect(moduleOf(text)).toBe(mm)
    expect(value.threads).toEqual([])
    expect(value.massKg).toBeUndefined()
  })

  it.each([
    'Шестерня М3',
    'Шестерня масса m=3',
    'Болт M3 Z24',
    'Кронштейн m=3',
    'Шестерня, отверстие М8 z 24',
    'Колесо, мод. 2019',
  ])('none: %s', (text) => expect(moduleOf(text)).toBeUndefined())
})

describe('lengths by a capital, and diameters by a fit', () => {
  it.each([
    ['Вал L320', { shape: 'box', sidesMm: [320] }],
    ['Вал L 320', { shape: 'box', sidesMm: [320] }],
    ['Вал 40h6 L320', { shape: 'cylinder', diameterMm: 40, lengthMm: 320 }],
    ['Вал 40f7', { shape: 'cylinder', diameterMm: 40 }],
    ['Вал первичный 45k6, 40Х', { shape: 'cylinder', diameterMm: 45 }],
    ['Болт М8*1,25*25', { shape: 'box', sidesMm: [25] }],
    ['bolt M8*25', { shape: 'box', sidesMm: [25] }],
    ['Болт М8-25', { shape: 'box', sidesMm: [25] }],
    ['Болт M8 L24', { shape: 'box', sidesMm: [24] }],
    ['Болт 1/2-13 UNC x 2"', { shape: 'box', sidesMm: [50.8] }],
    ['Болт 3/8-16 UNC-2A x 1 1/4"', { shape: 'box', sidesMm: [31.75] }],
    ['Bolt 5/16-24 UNF x 2-1/2 in', { shape: 'box', sidesMm: [63.5] }],
    ['Bolt 1/4-20 UNC x 3/4', { shape: 'box', sidesMm: [19.05] }],
  ])('%s', (text, size) => expect(sizeOf(text)).toEqual(size))

  it.each([
    'Втулка 40H7',
    'Вал, шейка 40k6',
    'Крышка L200',
    'Land Rover L320 brake disc',
    'Двигатель L28',
    'Болты М8-16',
    'Болты М6-М20',
    'Bolt 1/4-20 UNC x 100 pcs',
  ])('none: %s', (text) => expect(sizeOf(text)).toBeUndefined())

  it('a thread and how many of them', () => {
    const { value } = normalizePart('Болт М8 x 100 шт')
    expect(value.dimensions).toBeUndefined()
    expect(value.lotSize).toEqual({ value: 100, unit: 'piece' })
  })
})

describe('limits in micrometres', () => {
  it.each([
    ['Вал Ø40 -25/-50 мкм', 0.025],
    ['Вал Ø40 +18/+2 мкм', 0.016],
    ['Вал Ø25 -20 мкм', 0.02],
    ['Вал Ø60 (+30 +11) мкм', 0.019],
    ['Втулка Ø40 +25/0 мкм', 0.025],
    ['Втулка Ø40 0/-25 мкм', 0.025],
    ['Val Ø40 -25 -50 mkm', 0.025],
  ])('%s', (text, toleranceMm) => {
    const { precision, dimensions } = normalizePart(text).value
    expect(precision).toMatchObject({ toleranceMm })
    expect(dimensions).toMatchObject({ shape: 'cylinder' })
  })

  it.each(['Болт покрытие 10-20 мкм', 'Кронштейн, цинк 6-9 мкм', 'Плёнка 80 -100 мкм', 'Кронштейн, покрытие +20 мкм'])(
    'a coating has none: %s',
    (text) => expect(normalizePart(text).value.precision).toBeUndefined(),
  )
})
