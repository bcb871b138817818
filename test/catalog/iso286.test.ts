import { describe, expect, it } from 'vitest'
import { isToleranceClass, itGradeOf, toleranceMicrometers } from '../../src/catalog/iso286.js'

describe('ISO 286-1 table 1', () => {
  // values read off the printed table (GOST 25346-2013, table 1), not computed
  it.each([
    [-1, 3, 0.3],
    [-1, 500, 4],
    [0, 10, 0.6],
    [1, 30, 1.5],
    [5, 3, 4],
    [6, 45, 16],
    [7, 45, 25],
    [7, 10, 15],
    [7, 10.001, 18],
    [8, 256, 81],
    [9, 100, 87],
    [11, 25, 130],
    [12, 400, 570],
    [14, 10, 360],
    [14, 100, 870],
    [15, 3, 400],
    [16, 20, 1300],
    [18, 500, 9700],
    [6, 630, 44],
    [7, 1000, 90],
    [10, 1250, 420],
    [12, 2000, 1500],
    [14, 2500, 4400],
    [18, 3150, 33000],
  ])('IT%i at %f mm is %f µm', (grade, size, width) => {
    expect(toleranceMicrometers(grade, size)).toBe(width)
  })

  it('ends where the table ends', () => {
    expect(toleranceMicrometers(7, 0)).toBeUndefined()
    expect(toleranceMicrometers(7, -5)).toBeUndefined()
    expect(toleranceMicrometers(7, 3150.1)).toBeUndefined()
    expect(toleranceMicrometers(7, Number.NaN)).toBeUndefined()
    expect(toleranceMicrometers(19, 20)).toBeUndefined()
    expect(toleranceMicrometers(-2, 20)).toBeUndefined()
    expect(toleranceMicrometers(7.5, 20)).toBeUndefined()
    expect(toleranceMicrometers(0, 501), 'IT0 ends at 500 mm').toBeUndefined()
  })

  it('widens with grade and size', () => {
    const sizes = [2, 5, 8, 14, 25, 45, 70, 100, 150, 200, 300, 350, 450, 600, 700, 900, 1100, 1400, 1800, 2200, 3000]
    for (const [k, size] of sizes.entries()) {
      for (let grade = 1; grade <= 18; grade++) {
        const width = toleranceMicrometers(grade, size)!
        if (grade > 1) expect(width).toBeGreaterThan(toleranceMicrometers(grade - 1, size)!)
        if (k > 0) expect(width).toBeGreaterThanOrEqual(toleranceMicrometers(grade, sizes[k - 1]!)!)
      }
    }
  })

  it('grows tenfold over five grades from IT6, as the standard builds it', () => {
    for (const size of [2, 8, 25, 70, 200, 450, 700, 1100, 1800, 3000]) {
      for (const grade of [6, 7, 8, 9, 10, 11, 12, 13]) {
        const ratio = toleranceMicrometers(grade + 5, size)! / toleranceMicrometers(grade, size)!
        expect(ratio).toBeGreaterThan(9.5)
        expect(ratio).toBeLessThan(10.5)
      }
    }
  })
})

describe('grade of a width', () => {
  it.each([
    [0.1, 45, 10], // ±0.05 at 45: IT10 is exactly 100 µm
    [0.0999, 45, 9],
    [0.025, 45, 7],
    [0.02, 45, 6],
    [0.6, 45, 13], // IT13 390, IT14 620
    [50, 45, 18],
    [0.0006, 45, -1],
  ])('%f mm at %f mm is held by IT%i', (width, size, grade) => {
    expect(itGradeOf(width, size)).toBe(grade)
  })

  it('is undefined where even IT01 is wider or the size is unknown to the table', () => {
    expect(itGradeOf(0.0001, 45)).toBeUndefined()
    expect(itGradeOf(0, 45)).toBeUndefined()
    expect(itGradeOf(0.1, 4000)).toBeUndefined()
    expect(itGradeOf(0.1, 0)).toBeUndefined()
    expect(itGradeOf(Number.NaN, 45)).toBeUndefined()
  })

  it('gives back the grade whose width it got', () => {
    for (const size of [3, 45, 256, 800, 3150]) {
      for (let grade = 1; grade <= 18; grade++) {
        expect(itGradeOf(toleranceMicrometers(grade, size)! / 1000, size)).toBe(grade)
      }
    }
  })
})

describe('tolerance classes', () => {
  it.each([
    'H7',
    'h6',
    'JS9',
    'Js9',
    'js9',
    'k6',
    'ZC11',
    'cd8',
    'J7',
    'j5',
    'x8',
    'A9',
    'B8',
    'c11',
    'E5',
    'f3',
    'T5',
  ])('%s is one', (name) => {
    const [, letters, grade] = /^(\D+)(\d+)$/.exec(name)!
    expect(isToleranceClass(letters!, Number(grade))).toBe(true)
  })

  it.each([
    'I7',
    'l6',
    'O8',
    'Q7',
    'w6',
    'H0',
    'H19',
    'J5',
    'j9',
    'HZ7',
    'hJ6',
    'A3',
    'B5',
    'C4',
    'X3',
    'c5',
    't4',
    '',
  ])('%s is none', (name) => {
    const [, letters, grade] = /^(\D*)(\d*)$/.exec(name)!
    expect(isToleranceClass(letters!, Number(grade))).toBe(false)
  })
})
