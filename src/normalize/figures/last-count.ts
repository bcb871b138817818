import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/*
 * `Заглушка М33х2 латунь, 150`, `Vint M5x16 A2, 1 000`, `втулка — накатка — 3 000`: a round number without a unit that ends a
 * line of cells is how many.
 */

/** Fewer are a grade or a size, more an article. */
const LEAST = 60
const MOST = 100_000
/** Round: counts at the end of a line are, sizes and grades hardly. */
const ROUND = 10
/** Lexemes before the last cell at the least: a line of one word and a number says too little. */
const CELLS = 2

/** Whether the last cell of a line is a bare figure: what announces a count where no word does. O(1). */
export function endsInFigure(lexemes: readonly Lexeme[]): boolean {
  const last = lexemes.length - 1
  return last > CELLS && lexemes[last]!.kind === 'number' && opensCell(lexemes, last)
}

/** Whether a quantity is the count that ends a line; `, 2027` is a year. O(1). */
export function isLastCount({ first, end, low, high, bound }: Quantity, lexemes: readonly Lexeme[]): boolean {
  if (end !== lexemes.length || first <= CELLS || !opensCell(lexemes, first) || high || bound) return false
  const value = low.figure.value * low.times
  const isYear = value > 1950 && value < 2050 && value % 100 !== 0
  return value >= LEAST && value <= MOST && value % ROUND === 0 && !isYear
}

function opensCell(lexemes: readonly Lexeme[], at: number): boolean {
  const before = lexemes[at - 1]!
  if (lexemes[at]!.gap === 0) return false
  return before.text === ',' || before.text === ';' || (before.text === '-' && before.gap > 0)
}
