import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

describe('hardness of a line that names no scale', () => {
  it.each([
    ['Вал твёрдость 45', 45, 45],
    ['Вал, твердость 45-50', 45, 50],
    ['Shaft, hardness: 45', 45, 45],
    ['Val qattiqligi 45', 45, 45],
    ['Вал қаттиқлиги 45', 45, 45],
    ['Шестерня 40Х твёрдость 50', 50, 50],
  ])('%s is Rockwell C of steel, and told', (text, min, max) => {
    const { value, issues } = normalizePart(text)
    expect(value.hardness).toEqual({ id: 'hardness', min, max, unit: 'HRC' })
    expect(value.parameters).toEqual([])
    expect(issues.map(({ code }) => code)).toContain('unit.assumed')
  })

  // rubber is measured by Shore, 220 is Brinell or Vickers, and what a thing without a name is made of nobody knows
  it.each(['Сальник твёрдость 70', 'Вал твёрдость 220', 'Диск тормозной твёрдость 220', 'Деталь твёрдость 45'])(
    '%s is not guessed and not lost',
    (text) => {
      const { value } = normalizePart(text)
      expect(value.hardness).toBeUndefined()
      expect(value.parameters).toEqual([])
      expect(value.rest.join(' ')).toMatch(/твёрдость \d+/)
    },
  )
})
