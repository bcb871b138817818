import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/* What a period takes, and what is tried before that. */

/** Whether a quantity is what a period takes; what flows in an hour is ordered by nobody: `60 А/ч`, `120 л/ч`. */
export function isPlanned({ rate }: Quantity): boolean {
  return rate !== undefined && rate.name !== 'hour'
}

export function isUnplanned({ rate }: Quantity): boolean {
  return rate === undefined
}

/** Lexemes beside a count in which a trial is spoken of. */
const NEAR = 2
const TRIAL = /^(?:prob[aeiu]$|probn|trial|pilot|sinov(?!ch)|sinash)/

/** `на пробу 50 штук`, `300 pcs as trial`: a few words around a count, in its clause. */
export function isTrial({ first, end, rate }: Quantity, lexemes: readonly Lexeme[]): boolean {
  if (rate) return false
  for (let at = first - 1; at >= first - NEAR - 1 && lexemes[at]?.kind === 'word'; at--)
    if (TRIAL.test(lexemes[at]!.key)) return true
  for (let at = end; at <= end + NEAR && lexemes[at]?.kind === 'word'; at++)
    if (TRIAL.test(lexemes[at]!.key)) return true
  return false
}
