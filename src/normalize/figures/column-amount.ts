import { countUnit } from './count-unit.js'
import type { Lexeme } from './lexeme.js'
import { type Period, rateAt } from './quantity-words.js'
import { unitEndingAt } from './units.js'

/* The figure of a row whose column tells unit and period. */

/** Periods in which nobody orders. */
export const BRIEF: ReadonlySet<Period['name']> = new Set(['hour', 'shift', 'day'])
/** Lexemes of a period: `in year`, `/ год`. */
const PERIOD = 3

/** `т в год: 40`, `шт/год | 500`: unit and period of a column, and its figure behind a sign. */
export function columnOf(lexemes: readonly Lexeme[], i: number) {
  if (!':/|=;'.includes(lexemes[i - 1]?.text ?? '?') || lexemes[i]!.kind !== 'number') return undefined
  for (let at = i - 2; at >= 1 && at >= i - 1 - PERIOD; at--) {
    const rate = rateAt(lexemes, at)
    // т/час is what a machine does
    if (rate?.end !== i - 1 || BRIEF.has(rate.value.name)) continue
    const unit = unitEndingAt(lexemes, at - 1)
    const isHeld = unit && lexemes[unit.first - 1]?.kind === 'number'
    if (unit && !isHeld && countUnit(unit.unit)) return { unit: unit.unit, rate: rate.value, first: unit.first }
  }
  return undefined
}
