import { describe, expect, it } from 'vitest'
import { convertHardness, isOnHardnessScale } from '../../src/catalog/hardness.js'
import { GENERAL_GRADE, generalDeviationMm } from '../../src/catalog/iso2768.js'
import { raOfMicroinches, raOfNClass, raOfRz, raOfSurfaceClass, raOfTriangles } from '../../src/catalog/roughness.js'
import { isPipeThreadSize, metricPitches, threadsPerInch, trapezoidalPitches } from '../../src/catalog/threads.js'

describe('ISO 2768-1', () => {
  it.each([
    ['f', 0.5, 0.05],
    ['f', 120, 0.15],
    ['m', 45, 0.3],
    ['m', 6, 0.1],
    ['m', 6.1, 0.2],
    ['m', 320, 0.5],
    ['c', 1000, 2],
    ['v', 4000, 8],
  ] as const)('%s at %f mm is ±%f mm', (of, size, deviation) => {
    expect(generalDeviationMm(of, size)).toBe(deviation)
  })

  it('has no value outside', () => {
    expect(generalDeviationMm('m', 0.4)).toBeUndefined()
    expect(generalDeviationMm('m', 4001)).toBeUndefined()
    expect(generalDeviationMm('f', 2500)).toBeUndefined()
    expect(generalDeviationMm('v', 2)).toBeUndefined()
  })

  it('stands for the grades of GOST 25670 without a size', () => {
    expect(GENERAL_GRADE).toEqual({ f: 12, m: 14, c: 16, v: 17 })
  })
})

describe('roughness classes', () => {
  it('knows N1–N12', () => {
    expect([1, 6, 7, 8, 9, 12].map(raOfNClass)).toEqual([0.025, 0.8, 1.6, 3.2, 6.3, 50])
    expect([0, 13, 1.5].map(raOfNClass)).toEqual([undefined, undefined, undefined])
  })

  it('knows ∇1–∇14 of GOST 2789-59', () => {
    expect([1, 4, 5, 6, 7, 8, 9, 10, 14].map(raOfSurfaceClass)).toEqual([80, 10, 5, 2.5, 1.25, 0.63, 0.32, 0.16, 0.01])
    expect(raOfSurfaceClass(15)).toBeUndefined()
  })

  it('knows the triangles of JIS', () => {
    expect([1, 2, 3, 4, 5].map(raOfTriangles)).toEqual([25, 6.3, 1.6, 0.2, undefined])
  })

  it('takes microinches by the pairs of the standard', () => {
    expect([16, 32, 63, 125, 250].map(raOfMicroinches)).toEqual([0.4, 0.8, 1.6, 3.2, 6.3])
    expect(raOfMicroinches(100)).toBe(2.54)
  })

  it('approximates Rz at the limits of the classes and between', () => {
    expect([320, 80, 40, 20, 10, 6.3, 3.2, 1.6, 0.05].map(raOfRz)).toEqual([80, 20, 10, 5, 2.5, 1.25, 0.63, 0.32, 0.01])
    expect(raOfRz(25)).toBe(6.25)
    expect(raOfRz(400)).toBeUndefined()
    expect(raOfRz(0.01)).toBeUndefined()
    expect(raOfRz(Number.NaN)).toBeUndefined()
  })
})

describe('hardness conversion, ISO 18265 table A.1', () => {
  it.each([
    [228, 'HB', 'HV', 240],
    [240, 'HV', 'HRC', 20.3],
    [285, 'HB', 'HRC', 29.8],
    [45.3, 'HRC', 'HV', 450],
    [45.3, 'HRC', 'HB', 428],
    [60.1, 'HRC', 'HV', 700],
    [68, 'HRC', 'HV', 940],
    [95, 'HB', 'HRB', 56.2],
    [80, 'HV', 'HB', 76],
    [650, 'HV', 'HB', 618],
    [600, 'HV', 'HRA', 78.6],
  ])('%f %s in %s is %f', (value, from, to, result) => {
    expect(convertHardness(value, from, to)).toBeCloseTo(result, 6)
  })

  it('never extrapolates', () => {
    expect(convertHardness(180, 'HB', 'HRC')).toBeUndefined()
    expect(convertHardness(69, 'HRC', 'HV')).toBeUndefined()
    expect(convertHardness(60, 'HRC', 'HB'), 'Brinell ends at HB 618').toBeUndefined()
    expect(convertHardness(1000, 'HV', 'HRC')).toBeUndefined()
    expect(convertHardness(70, 'HV', 'HB')).toBeUndefined()
    expect(convertHardness(300, 'HB', 'HRB')).toBeUndefined()
    expect(convertHardness(70, 'Shore A', 'Shore D')).toBeUndefined()
    expect(convertHardness(70, 'Shore A', 'HB')).toBeUndefined()
    expect(convertHardness(Number.NaN, 'HB', 'HV')).toBeUndefined()
    expect(convertHardness(200, 'HB', 'constructor')).toBeUndefined()
  })

  it('leaves a value on its own scale as it is', () => {
    expect(convertHardness(229, 'HB', 'HB')).toBe(229)
    expect(convertHardness(70, 'Shore A', 'Shore A')).toBe(70)
    expect(convertHardness(80, 'HRC', 'HRC')).toBeUndefined()
  })

  it('rises, there and back', () => {
    for (let hrc = 21; hrc <= 57; hrc++) {
      const hb = convertHardness(hrc, 'HRC', 'HB')!
      expect(convertHardness(hb, 'HB', 'HRC')).toBeCloseTo(hrc, 1)
      expect(convertHardness(hrc + 0.5, 'HRC', 'HB')).toBeGreaterThan(hb)
    }
  })

  it('knows where a scale is defined', () => {
    expect(isOnHardnessScale(20, 'HRC')).toBe(true)
    expect(isOnHardnessScale(19, 'HRC')).toBe(false)
    expect(isOnHardnessScale(70, 'toString')).toBe(false)
  })
})

describe('threads', () => {
  it('knows the coarse pitches of ISO 261', () => {
    const coarse = [3, 4, 5, 6, 8, 10, 12, 16, 20, 24, 30, 36, 42, 48, 64].map((d) => metricPitches(d)?.coarse)
    expect(coarse).toEqual([0.5, 0.7, 0.8, 1, 1.25, 1.5, 1.75, 2, 2.5, 3, 3.5, 4, 4.5, 5, 6])
    expect(metricPitches(25)?.coarse).toBeUndefined()
    expect(metricPitches(13)).toBeUndefined()
  })

  it('knows pipe, inch and trapezoidal threads', () => {
    expect(isPipeThreadSize('1/2')).toBe(true)
    expect(isPipeThreadSize('1 1/4')).toBe(true)
    expect(isPipeThreadSize('7/9')).toBe(false)
    expect(threadsPerInch('1/4', 'UNC')).toBe(20)
    expect(threadsPerInch('#10', 'UNF')).toBe(32)
    expect(threadsPerInch('1/2', 'NPT')).toBe(14)
    expect(threadsPerInch('1/3', 'UNC')).toBeUndefined()
    expect(trapezoidalPitches(40)).toContain(7)
    expect(trapezoidalPitches(41)).toBeUndefined()
  })
})
