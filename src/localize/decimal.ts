import { HamkorError } from '../errors.js'

/** Largest whole number of units that a result may have: 2⁵³ − 1. */
const MAX = Number.MAX_SAFE_INTEGER
/** Below this size the rounding error of a product can be bounded without exact arithmetic. */
const FILTER = 2 ** 50

interface Decimal {
  readonly units: bigint
  readonly scale: number
}

/**
 * (product of `factors`) / (product of `divisors`) × 10^`digits`, rounded half to even (IEEE 754, banker's rounding).
 * Every number counts as the decimal it is written as (0.1 is a tenth), so that nothing drifts; a product that is
 * clearly away from a half is rounded in floating point, the rest in exact integers (Shewchuk's filter, 1997).
 * Throws HamkorError `NUMBER` for what is not finite or a zero divisor, `LIMIT` beyond 2⁵³ − 1 units.
 */
export function scaled(factors: readonly number[], divisors: readonly number[], digits: number): number {
  let rough = 10 ** digits
  for (const factor of factors) rough *= finite(factor)
  for (const divisor of divisors) rough /= nonZero(divisor)
  const size = Math.abs(rough)
  const error = size * (factors.length + divisors.length + 2) * 2 ** -51
  const nearHalf = Math.abs(Math.abs(rough - Math.trunc(rough)) - 0.5)
  // `+ 0` turns −0 into 0
  if (size < FILTER && nearHalf > error) return Math.round(rough) + 0
  return exact(factors, divisors, digits)
}

function exact(factors: readonly number[], divisors: readonly number[], digits: number): number {
  let numerator = 1n
  let denominator = 1n
  let scale = -digits
  for (const { units, scale: own } of factors.map(decimalOf)) {
    numerator *= units
    scale += own
  }
  for (const { units, scale: own } of divisors.map(decimalOf)) {
    denominator *= units
    scale -= own
  }
  if (scale > 0) denominator *= 10n ** BigInt(scale)
  else numerator *= 10n ** BigInt(-scale)
  const result = Number(roundedQuotient(numerator, denominator))
  if (Math.abs(result) > MAX) {
    throw new HamkorError('LIMIT', `an amount of ${result} units is above the limit of ${MAX}`, {
      limit: 'amount',
      max: MAX,
      got: result,
    })
  }
  return result
}

/** Half to even. */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  if (denominator < 0n) return roundedQuotient(-numerator, -denominator)
  const quotient = numerator / denominator
  const rest = numerator % denominator
  const twice = 2n * (rest < 0n ? -rest : rest)
  if (twice < denominator || (twice === denominator && quotient % 2n === 0n)) return quotient
  return quotient + (numerator < 0n ? -1n : 1n)
}

const WRITTEN = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/

/** The decimal that a number is written as: the shortest that reads back as it. */
export function decimalOf(value: number): Decimal {
  const [, whole = '0', fraction = '', exponent = '0'] = WRITTEN.exec(String(finite(value))) ?? []
  const scale = fraction.length - Number(exponent)
  const units = BigInt(whole + fraction)
  return scale >= 0 ? { units, scale } : { units: units * 10n ** BigInt(-scale), scale: 0 }
}

function finite(value: number): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value
  throw new HamkorError('NUMBER', `received ${String(value)}; expected a finite number`)
}

function nonZero(value: number): number {
  if (finite(value) !== 0) return value
  throw new HamkorError('NUMBER', 'received 0; expected a divisor other than 0')
}
