import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Found, Read } from '../../src/normalize/common/read.js'
import {
  findAmounts,
  findAnnualAmounts,
  readAmount,
  readAmountRange,
  readAnnualAmount,
} from '../../src/normalize/figures/amount.js'
import { findDates, findWindows, readDate, readWindow } from '../../src/normalize/figures/date.js'
import { findDimensions, readEnvelope } from '../../src/normalize/figures/dimension.js'
import { findLeadTimes, readLeadTimeDays } from '../../src/normalize/figures/duration.js'
import { findHsCodes, readHsCode } from '../../src/normalize/figures/hs-code.js'
import { findMasses } from '../../src/normalize/figures/mass.js'
import { readMeasure } from '../../src/normalize/figures/measure.js'
import { findMoney, readMoney } from '../../src/normalize/figures/money.js'
import { findLengths, readLengthMm, readMassKg } from '../../src/normalize/figures/quantity.js'
import { readShare } from '../../src/normalize/figures/share.js'

const READERS: readonly ((text: string) => Read<unknown>)[] = [
  readLengthMm,
  readMassKg,
  readEnvelope,
  readAmount,
  readAnnualAmount,
  readAmountRange,
  readLeadTimeDays,
  readDate,
  readWindow,
  readMoney,
  readShare,
  readHsCode,
  (text) => readMeasure(text, 'mm'),
  (text) => readMeasure(text, '°C'),
  (text) => readMeasure(text, 'lux'),
]
const FINDERS: readonly ((text: string) => readonly Found<unknown>[])[] = [
  findDimensions,
  findLengths,
  findMasses,
  findAnnualAmounts,
  findAmounts,
  findLeadTimes,
  findMoney,
  findHsCodes,
  findDates,
  findWindows,
]

const LINES = [
  'Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50 — 2000 шт/йил, IATF',
  'Тормоз диски, олд Ø256×22 мм, СЧ20, 6,2 кг, 120 000 шт/йил, 60 кун, 8.40 USD',
  'Bracket 320x240x15 mm, s=3, 0.85 kg each, 10k pcs per year, Q2 2027, 1 1/2" long',
  'Qistirma uzunligi 320 mm, qalinligi 3 mm, 5 ming dona yiliga, narxi 15 000 so‘m/dona',
  'с 01.02.2027 по 15.04.2027, код ТН ВЭД 8708 30 910 9, от 5 до 80 мм, ±0,05, +998 90 123 45 67',
]
const PIECES = [
  ...['5', '0,05', '1 250', '2027', '8708', '½', '.5', '1e9', '9'.repeat(30), '01.02.', '٣'],
  ...[
    'мм',
    'kg',
    'шт',
    '/год',
    'йилига',
    '"',
    "'",
    'Ø',
    'ф',
    '×',
    'х',
    'L=',
    'dan',
    'гача',
    'до',
    '±',
    '-',
    '…',
    '%',
    '$',
    'тыс.',
  ],
  ...[' ', ',', '(', ')', '\u00a0', '\u200b', '\ud83d', '\ufdfa', 'é', 'e\u0301', 'ﬁ', '㎏', '\u0000', '://', '@'],
]

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 14 }).map((parts) => parts.join('')),
  // a real line with a piece put in and a piece cut out
  fc
    .tuple(fc.constantFrom(...LINES), fc.nat(90), fc.nat(8), fc.constantFrom(...PIECES))
    .map(([line, at, cut, piece]) => line.slice(0, at) + piece + line.slice(at + cut)),
)

/** Every number inside a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : []
}

describe('value readers on anything', () => {
  it('never throw, and give finite numbers', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of READERS) {
          const result = read(text)
          if (result.ok) for (const number of numbersIn(result.value)) expect(Number.isFinite(number)).toBe(true)
          else expect(result.code).toMatch(/^[a-z]+\.[a-zA-Z]+$/)
        }
      }),
      { numRuns: 1500 },
    )
  })

  it('take any value without throwing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        for (const read of READERS) expect(typeof read(value as string).ok).toBe('boolean')
      }),
      { numRuns: 500 },
    )
  })

  it('give the same for composed and decomposed text', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const read of READERS) {
          const [a, b] = [read(text.normalize('NFC')), read(text.normalize('NFD'))]
          expect(a.ok ? a.value : a.code).toEqual(b.ok ? b.value : b.code)
        }
      }),
      { numRuns: 500 },
    )
  })
})

describe('finders on anything', () => {
  it('give pieces of the text, in order, without overlap', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const find of FINDERS) {
          let last = 0
          for (const { start, end, value } of find(text)) {
            expect(start).toBeGreaterThanOrEqual(last)
            expect(end).toBeGreaterThan(start)
            expect(end).toBeLessThanOrEqual(text.length)
            for (const number of numbersIn(value)) expect(Number.isFinite(number) && number >= 0).toBe(true)
            last = end
          }
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('do not depend on what was read before', () => {
    const once = LINES.map((line) => FINDERS.map((find) => find(line)))
    const turned = [...LINES].reverse().map((line) => [...FINDERS].reverse().map((find) => find(line)))
    expect(turned.reverse().map((row) => row.reverse())).toEqual(once)
  })

  it.each([
    '5 кг 3 г ',
    'Ø45h6 L=320, ',
    '5" ',
    '(',
    '"',
    '5(',
    'до ',
    '5-',
    '1x',
    '/',
    '8708 30 ',
    '1 fevral ',
    '1 000 ',
    'dan ',
  ])(
    'take time in line with the length of %j',
    (piece) => {
      // a quadratic finder needs minutes for these 200,000 characters; linear ones well under a second
      const text = piece.repeat(Math.ceil(200_000 / piece.length))
      const start = performance.now()
      for (const find of FINDERS) find(text)
      expect(performance.now() - start).toBeLessThan(8000)
    },
    20_000,
  )
})
