import { describe, expect, it } from 'vitest'
import { readDate, readWindow } from '../../src/normalize/figures/date.js'

describe('a day with its time', () => {
  it.each([
    '01.03.2025 14:20',
    '01.03.2025 14:20:05',
    '1.3.2025 0:00',
    '01.03.25 09:00',
    '01.03.2025, 14:20:11',
    '01.03.2025 г. 9:00',
    '2025-03-01 14:20:00',
    '2025-03-01 00:00:00.000',
    '2025-03-01T14:20:00Z',
    '2025-03-01T14:20+05:00',
    '2025-03-01 14:20+05:00',
    '2025/03/01 14:20',
    '01/03/2025 2:20 PM',
    '1 марта 2025 г. в 14:20',
    '2025-yil 1-mart, soat 14:20',
  ])('%s is that day', (text) => {
    expect(readDate(text)).toMatchObject({ ok: true, value: '2025-03-01' })
  })

  it.each(['01.03.2025 25:20', '01.03.2025 14:75', '01.03.2025 14', '01.03.2025 3 шт'])('%s is not read', (text) => {
    expect(readDate(text).ok).toBe(false)
  })

  it('ends a window as the day does', () => {
    expect(readWindow('до 15.04.2027 18:00')).toMatchObject({ value: { to: '2027-04-15' } })
    expect(readWindow('01.02.2027 9:00 – 15.04.2027 18:00')).toMatchObject({
      value: { from: '2027-02-01', to: '2027-04-15' },
    })
  })
})
