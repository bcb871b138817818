import { describe, expect, it } from 'vitest'
import { readTolerance } from '../../src/normalize/engineering/tolerance.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'

// names of fits by ОСТ 1012–1015, 1022–1026; none of them is a class of ISO 286-2
describe('fits and classes of accuracy of the ОСТ system', () => {
  it.each([
    'А3',
    'A3',
    'С4',
    'C4',
    'Х3',
    'Х',
    'С',
    'В7',
    'Ш3',
    'Л',
    'Пр',
    'А2а',
    'А3/С3',
    'А/Пр',
    'Ø45А3',
    'Ø40 Х3',
    'С9',
    'Н1',
    'посадка С3',
    'ОСТ 1023 С3',
    '2 класс точности',
    '3-й кл. точности',
    'класс точности 4',
  ])('%s is refused', (text) => {
    const read = readTolerance(text)
    expect(read).toMatchObject({ ok: false, code: 'tolerance.oldSystem' })
  })

  it.each([
    ['H7', 7],
    ['Н7', 7],
    ['С11', 11],
    ['c11', 11],
    ['В12', 12],
    ['X8', 8],
    ['T7', 7],
    ['D10', 10],
  ])('%s is of today', (text, itGrade) => {
    expect(readTolerance(text)).toMatchObject({ ok: true, value: { itGrade } })
  })

  it.each([
    ['Вал Ø45С4 L=320', 'С4'],
    ['Вал Ø45 C4 L=320', 'C4'],
    ['Втулка Ø60А3 L=80', 'А3'],
    ['Вал Ø45Пр L=320', 'Пр'],
  ])('%s tells of it and gives no grade', (text, received) => {
    const { value, issues } = normalizePart(text)
    expect(value.precision).toBeUndefined()
    const told = issues.some((issue) => issue.code === 'tolerance.oldSystem' && issue.received === received)
    expect(told || value.rest.join(' ').includes(received)).toBe(true)
  })

  it('is told of a field of sizes', () => {
    const { issues, value } = normalizePart({ name: 'Вал', dimensions: 'Ø45С4 L=320' })
    expect(value.precision).toBeUndefined()
    expect(issues).toContainEqual(
      expect.objectContaining({ code: 'tolerance.oldSystem', path: ['dimensions'], received: 'С4' }),
    )
  })

  it.each(['Кольцо Ø40Х3', 'Винт Ø8 A4 L=30', 'Ось Ø20 C1 L=100'])('%s has none', (text) => {
    expect(normalizePart(text).issues.map(({ code }) => code)).not.toContain('tolerance.oldSystem')
  })
})
