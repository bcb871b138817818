import type { Lexeme } from './lexeme.js'
import { type Quantity, quantityAt } from './quantity-at.js'
import { skipPoint } from './scaled.js'

/**
 * A quantity in two units, the smaller one behind: `3 кг 200 г`, `2 мес. 10 дн.`, `8 USD 40 центов`; the quantity itself where
 * none stands there. O(1).
 */
export function withSmallerUnit(lexemes: readonly Lexeme[], quantity: Quantity): Quantity {
  const { unit, low, end } = quantity
  const at = skipPoint(lexemes, end)
  if (!unit || lexemes[at]?.kind !== 'number' || !isPlain(quantity)) return quantity
  const rest = quantityAt(lexemes, at)
  if (!rest?.unit || rest.first !== at || !isPlain(rest) || rest.unit.dimension !== unit.dimension) return quantity
  if (unit.dimension === 'money' && rest.unit.id !== unit.id) return quantity
  // days of work and days are not added
  if (unit.id === 'workday' || rest.unit.id === 'workday') return quantity
  const share = (rest.low.figure.value * rest.unit.factor) / unit.factor
  if (!(share < 1) || rest.unit.factor >= unit.factor) return quantity
  return { ...quantity, end: rest.end, low: { ...low, figure: { ...low.figure, value: low.figure.value + share } } }
}

function isPlain({ low, high, per, rate, bound, negative, tolerance }: Quantity): boolean {
  return low.times === 1 && low.over === undefined && !(high || per || rate || bound || negative || tolerance)
}
