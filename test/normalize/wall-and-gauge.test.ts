import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/index.js'

const thickness = (line: string) => normalizePart(line).value.parameters.find(({ id }) => id === 'sheetThickness')?.max

describe('a decimal with a Latin t is the thickness of sheet', () => {
  it.each([
    ['Bracket 1.6t SPHC', 1.6],
    ['Cover SECC 0.6t', 0.6],
    ['Panel SGACC 0.75T, 5000 pcs', 0.75],
    ['Bracket (SAPH440 2.9t)', 2.9],
    ['Muffler SUS409L 1.2t', 1.2],
    ['Cover t=0.7 SECC', 0.7],
  ])('%s', (line, mm) => {
    const { value: part } = normalizePart(line)
    expect([thickness(line), part.massKg]).toEqual([mm, undefined])
  })

  it.each([
    ['Рама, масса 0.8 t', 800],
    ['Weight 0.8t, frame', 800],
    ['Ingot ADC12 0.8t', 800],
    ['Рама 0,8 т', 800],
  ])('tonnes stay tonnes: %s', (line, kg) => expect(normalizePart(line).value.massKg).toBe(kg))

  it.each(['Steel S45C 2.5t', 'Ingot ADC12 1.5t'])('an order by the tonne: %s', (line) =>
    expect(normalizePart(line).value.lotSize?.unit).toBe('kg'),
  )

  it.each(['Hydraulic jack 0.5t', 'Excavator bucket 1.2t', 'Heat shield AL 0.4t+0.4t'])('nothing is told: %s', (line) =>
    expect([thickness(line), normalizePart(line).value.massKg]).toEqual([undefined, undefined]),
  )
})

describe('a thickness beside a size', () => {
  it.each([
    ['Патрубок Ø38 s=1,5', { shape: 'cylinder', diameterMm: 38 }, 1.5],
    ['Sleeve Ø30, thickness 2 mm', { shape: 'cylinder', diameterMm: 30 }, 2],
    ['Труба Ø57 s=3 L=1200', { shape: 'cylinder', diameterMm: 57, lengthMm: 1200 }, 3],
    ['Vtulka Ø30 qalinligi 2 mm', { shape: 'cylinder', diameterMm: 30 }, 2],
  ])('is the wall of what is hollow: %s', (line, size, mm) => {
    expect(normalizePart(line).value.dimensions).toEqual(size)
    expect(thickness(line)).toBe(mm)
  })

  it.each([
    ['Шайба Ø30 s=2', { shape: 'cylinder', diameterMm: 30, lengthMm: 2 }],
    ['Диск тормозной Ø256 толщина 22', { shape: 'cylinder', diameterMm: 256, lengthMm: 22 }],
    ['Втулка Ø30 толщина 20', { shape: 'cylinder', diameterMm: 30, lengthMm: 20 }],
  ])('is how high a disc is: %s', (line, size) => expect(normalizePart(line).value.dimensions).toEqual(size))

  it.each([
    ['Кронштейн DC04 160×90×35 мм, толщина 2 мм', 2],
    ['Bracket DC04 160x90x35 mm, t=1.2 mm', 1.2],
    ['Kronshteyn DC04 160x90x35 mm, qalinligi 1,5 mm', 1.5],
  ])('is that of the sheet beside three sides: %s', (line, mm) => {
    expect(thickness(line)).toBe(mm)
    expect(normalizePart(line).value.dimensions).toEqual({ shape: 'box', sidesMm: [160, 90, 35] })
  })

  it('is a side where it is one of them', () => expect(thickness('Плита 200х100х40, толщина 40')).toBeUndefined())
})
