import { compareText, type Money } from '../model/basics.js'
import type { Part } from '../model/part.js'

/** What a year's imports of a part cost: volume × unit price; undefined where either is not known. */
export function importValueOf({ annualVolume, unitPrice }: Part): Money | undefined {
  if (!annualVolume || !unitPrice) return undefined
  return { amount: annualVolume.value * unitPrice.amount, currency: unitPrice.currency }
}

/** Amounts added up per currency, sorted by currency code. O(n). */
export function sumByCurrency(amounts: readonly (Money | undefined)[]): readonly Money[] {
  const sums = new Map<string, number>()
  for (const money of amounts) if (money) sums.set(money.currency, (sums.get(money.currency) ?? 0) + money.amount)
  return [...sums]
    .map(([currency, amount]) => ({ currency, amount }))
    .sort((a, b) => compareText(a.currency, b.currency))
}

/** The currency that most of the parts are priced in, the first by code of equals; undefined where none is. */
export function mainCurrency(parts: readonly Part[]): string | undefined {
  const counts = new Map<string, number>()
  for (const { unitPrice } of parts) {
    if (unitPrice) counts.set(unitPrice.currency, (counts.get(unitPrice.currency) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1] || compareText(a[0], b[0]))[0]?.[0]
}
