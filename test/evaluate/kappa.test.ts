import { describe, expect, it } from 'vitest'
import { cohenKappa } from '../../src/evaluate.js'

describe("Cohen's κ", () => {
  it('is 0.4 for the worked example of two readers of 50 proposals', () => {
    const pairs = [
      ...Array.from({ length: 20 }, () => ['yes', 'yes'] as const),
      ...Array.from({ length: 5 }, () => ['yes', 'no'] as const),
      ...Array.from({ length: 10 }, () => ['no', 'yes'] as const),
      ...Array.from({ length: 15 }, () => ['no', 'no'] as const),
    ]
    expect(
      cohenKappa(
        pairs.map(([a]) => a),
        pairs.map(([, b]) => b),
      ),
    ).toBeCloseTo(0.4, 12)
  })

  it('is what scikit-learn says of grades, plain and quadratic', () => {
    const a = [2, 2, 0, 3, 1, 0, 1, 0, 2, 3, 1, 3, 0, 1, 0, 1, 3, 2, 1, 3, 1, 0, 1, 3, 1, 1, 0, 0, 1, 1]
    const b = [1, 2, 0, 3, 1, 0, 1, 3, 2, 3, 1, 3, 0, 1, 0, 1, 0, 2, 3, 1, 1, 0, 1, 2, 0, 1, 0, 0, 3, 1]
    expect(cohenKappa(a, b)).toBeCloseTo(0.6273291925465838, 12)
    expect(cohenKappa(a, b, 'quadratic')).toBeCloseTo(0.5235803657362849, 12)
  })

  it('refuses what is no label, and one label written in two ways', () => {
    expect(() => cohenKappa([Number.NaN, 1], [Number.NaN, 1])).toThrowError(/a\[0\]: received NaN/)
    expect(() => cohenKappa([1, 2], [1, undefined as never])).toThrowError(/b\[1\]: received undefined/)
    expect(() => cohenKappa(Object.assign(Array(3), { 0: 1, 2: 2 }) as never, [1, 1, 2])).toThrowError(
      /a\[1\]: received undefined/,
    )
    expect(() => cohenKappa([1, null as never], [1, 2])).toThrowError(/a\[1\]: received null/)
    expect(() => cohenKappa(['3', '', '0'], ['3', '', '1'])).toThrowError(/a\[1\]: received ""; expected a label/)
    expect(() => cohenKappa(['3', '0'], ['3', ' '])).toThrowError(/b\[1\]/)
    expect(() => cohenKappa([3, 0, 2], ['3', '0', '2'])).toThrowError(/b\[0\]: received "3"; expected the number 3/)
    expect(() => cohenKappa(['3.0', 'none'], [3, 1])).toThrowError(/a\[0\]: received "3\.0"/)
  })

  it('takes numbers beside words, and texts of digits alone', () => {
    expect(cohenKappa([3, 'undecided', 0], [3, 'undecided', 0])).toBe(1)
    expect(cohenKappa(['3', '0', '2'], ['3', '0', '2'])).toBe(1)
  })

  it('is undefined where nothing could be disagreed on, and refuses what cannot be compared', () => {
    expect(cohenKappa([], [])).toBeUndefined()
    expect(cohenKappa([1, 1], [1, 1])).toBeUndefined()
    expect(() => cohenKappa([1], [1, 2])).toThrowError(/as many labels/)
    expect(() => cohenKappa(['a', 'b'], ['a', 'b'], 'quadratic')).toThrowError(/finite number/)
  })
})
