import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/**
 * Whether a field says that its figure is below zero: `-500`, `-$500`, `minus 5 kg`, accountants' `(500,00)` and
 * `500,00-`. O(1).
 */
export function isBelowZero(lexemes: readonly Lexeme[], quantity: Quantity): boolean {
  return (
    quantity.negative ||
    hasMinusBefore(lexemes, quantity) ||
    isInBrackets(lexemes, quantity) ||
    hasMinusBehind(lexemes, quantity)
  )
}

function hasMinusBefore(lexemes: readonly Lexeme[], { first, number }: Quantity): boolean {
  // -$500: the sign of a field that begins with it
  if (first === 1 && lexemes[0]!.text === '-' && lexemes[1]!.gap === 0) return true
  return isMinusWord(lexemes, number - 1) || isMinusWord(lexemes, first - 1)
}

/** `минус`, not the one of `плюс-минус`. */
function isMinusWord(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]?.key !== 'minus') return false
  const before = /^[-/]$/.test(lexemes[at - 1]?.text ?? '') ? at - 2 : at - 1
  return !/^plyus$|^plus$/.test(lexemes[before]?.key ?? '')
}

/** Brackets that open the field and hold a figure alone, or with the currency before it. */
function isInBrackets(lexemes: readonly Lexeme[], { first, number, numberEnd }: Quantity): boolean {
  return lexemes[0]!.text === '(' && (first === 1 || number === 1) && lexemes[numberEnd]?.text === ')'
}

/** `500,00-`, as accounting systems print it. */
function hasMinusBehind(lexemes: readonly Lexeme[], { numberEnd }: Quantity): boolean {
  const sign = lexemes[numberEnd]
  return sign?.text === '-' && sign.gap === 0 && (lexemes[numberEnd + 1]?.gap ?? 1) > 0
}
