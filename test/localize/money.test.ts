import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { scaled } from '../../src/localize/decimal.js'
import { exchangeOf } from '../../src/localize/exchange.js'
import { minorDigits, toMajor, toMinor } from '../../src/localize/money.js'
import { addDays, dateOf, dayNumber } from '../../src/text/dates.js'

describe('scaled', () => {
  it.each([
    [[1.005], [], 2, 100], // 1.005 is written as a half: to even
    [[1.015], [], 2, 102],
    [[0.1, 0.2], [], 2, 2],
    [[1.1, 1.1], [], 2, 121],
    [[2.5], [], 0, 2],
    [[3.5], [], 0, 4],
    [[-2.5], [], 0, -2],
    [[0.0345, 1_000_000], [], 2, 3_450_000],
    [[100], [3], 2, 3333],
    [[200], [3], 2, 6667],
    [[1e21], [1e15], 2, 100_000_000],
    [[1e-7, 1e9], [], 2, 10_000],
    [[-0], [], 2, 0],
  ])('%j / %j in 10^-%i is %i', (factors, divisors, digits, expected) => {
    expect(scaled(factors, divisors, digits)).toBe(expected)
  })

  it('is exact where cents are multiplied, whatever the floating-point product says', () => {
    // amounts as whole numbers of ten-thousandths: the truth needs no decimals at all
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 1e6 }), (a, b) => {
        const product = BigInt(a) * BigInt(b) // 10⁻⁶
        const size = product < 0n ? -product : product
        const [whole, rest] = [size / 10_000n, size % 10_000n]
        const up = rest > 5000n || (rest === 5000n && whole % 2n === 1n)
        const expected = Number(whole + (up ? 1n : 0n)) * (product < 0n ? -1 : 1)
        expect(scaled([a / 1e4, b / 100], [], 2)).toBe(expected + 0)
      }),
      { numRuns: 2000, seed: 5 },
    )
  })

  it('refuses what is not finite, a zero divisor and what no number can hold', () => {
    expect(() => scaled([Number.NaN], [], 2)).toThrow(/finite/)
    expect(() => scaled([1], [0], 2)).toThrow(/divisor/)
    expect(() => scaled([1e16], [], 2)).toThrow(expect.objectContaining({ code: 'LIMIT' }))
  })
})

describe('money', () => {
  it('knows minor units', () => {
    expect(['USD', 'UZS', 'KRW', 'KWD'].map(minorDigits)).toEqual([2, 2, 0, 3])
    expect(toMinor(8.4, 'USD')).toBe(840)
    expect(toMajor(12345, 'USD')).toBe(123.45)
  })
})

describe('days', () => {
  it('walks the whole Gregorian calendar of four centuries, agreeing with the host', () => {
    for (let day = -25_567; day < 120_000; day += 13) {
      const host = new Date(day * 86_400_000).toISOString().slice(0, 10)
      expect(dateOf(day)).toBe(host)
      expect(dayNumber(host)).toBe(day)
    }
  })

  it('knows no day that does not exist', () => {
    expect(['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', 'soon'].map(dayNumber)).toEqual(
      Array(5).fill(undefined),
    )
    expect(addDays('2028-02-28', 2)).toBe('2028-03-01')
  })
})

describe('exchangeOf', () => {
  const rates = [
    { date: '2026-01-05', from: 'USD', to: 'UZS', rate: 12_500 },
    { date: '2026-03-02', from: 'USD', to: 'UZS', rate: 12_800 },
    { date: '2026-01-05', from: 'EUR', to: 'UZS', rate: 14_080 },
  ]
  const exchange = exchangeOf(rates)
  const convert = (amount: number, currency: string, to: string, on: string) =>
    exchange.convert({ amount, currency }, { to, on, digits: 2 })?.units

  it('takes the newest quote of the day or before', () => {
    expect(convert(2, 'USD', 'UZS', '2026-03-01')).toBe(2_500_000)
    expect(convert(2, 'USD', 'UZS', '2026-03-02')).toBe(2_560_000)
    expect(convert(2, 'USD', 'UZS', '2026-01-04')).toBeUndefined()
  })

  it('goes backward and through a third currency, rounding once', () => {
    expect(convert(25_600, 'UZS', 'USD', '2026-04-01')).toBe(200)
    expect(convert(10, 'EUR', 'USD', '2026-04-01')).toBe(1100)
    expect(convert(1, 'JPY', 'USD', '2026-04-01')).toBeUndefined()
    expect(convert(1.23, 'USD', 'USD', '')).toBe(123)
  })

  it('names the row that is wrong', () => {
    expect(() => exchangeOf([{ ...rates[0]!, rate: 0 }])).toThrow('rates[0].rate: received 0; expected a number > 0')
    expect(() => exchangeOf([{ ...rates[0]!, date: '2026-02-30' }])).toThrow('rates[0].date')
    expect(() => exchangeOf([{ ...rates[0]!, to: 'сўм' }])).toThrow('rates[0].to')
  })
})
