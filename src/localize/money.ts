import { isCurrencyCode, type Money } from '../model/basics.js'
import { refuse } from '../refuse.js'
import { scaled } from './decimal.js'

/** Currencies of ISO 4217 whose minor unit is not a hundredth (2024 list, the ones in trade). */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
}

/** Decimals of a currency's minor unit: 2 unless ISO 4217 says otherwise (KRW 0, KWD 3). */
export function minorDigits(currency: string): number {
  return Object.hasOwn(MINOR_DIGITS, currency) ? MINOR_DIGITS[currency]! : 2
}

/** Amount in major units → whole minor units, rounded half to even. Throws HamkorError `NUMBER` or `LIMIT`. */
export function toMinor(amount: number, currency: string): number {
  return scaled([amount], [], minorDigits(currency))
}

/** Whole minor units → the decimal number of major units (12345 → 123.45). */
export function toMajor(minor: number, currency: string): number {
  return minor / 10 ** minorDigits(currency)
}

/** A sum in major units to the minor unit, so that many decimals do not drift. */
export function rounded(amount: number, currency: string): number {
  return toMajor(Math.round(amount * 10 ** minorDigits(currency)), currency)
}

/** A sum of amounts as they are given, which may have more decimals than the minor unit, to a millionth. */
export function summed(amount: number): number {
  return Math.round(amount * 1e6) / 1e6
}

/** The code where it is three capital letters; throws HamkorError `INPUT` naming the field otherwise. */
export function checkedCurrency(field: string, code: unknown): string {
  if (typeof code === 'string' && isCurrencyCode(code)) return code
  return refuse(field, code, 'an ISO 4217 code, e.g. USD')
}

/** Money as given, or a bare number in `currency`. Throws HamkorError `INPUT` naming the field. */
export function checkedMoney(field: string, value: unknown, currency: string): Money {
  const money = typeof value === 'object' && value !== null ? (value as Money) : { amount: value as number, currency }
  if (typeof money.amount !== 'number' || !Number.isFinite(money.amount)) {
    refuse(field, value, 'an amount, e.g. 8.4 or { amount: 8.4, currency: "USD" }')
  }
  return { amount: money.amount, currency: checkedCurrency(`${field}.currency`, money.currency) }
}
