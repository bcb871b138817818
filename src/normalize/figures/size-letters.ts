import { fitEnd } from './fit.js'
import type { Lexeme } from './lexeme.js'

/** Which size of a thing a length is. */
export type SizeLabel = 'length' | 'width' | 'height' | 'thickness' | 'diameter' | 'depth'

const LETTERS: Readonly<Record<string, SizeLabel>> = {
  l: 'length',
  b: 'width',
  w: 'width',
  ш: 'width',
  h: 'height',
  н: 'height',
  s: 'thickness',
  t: 'thickness',
  δ: 'thickness',
  d: 'diameter',
  ø: 'diameter',
}
/** Cyrillic capitals of drawings: `Д=`, `В=`; the small ones are prepositions. */
const CAPITALS: Readonly<Record<string, SizeLabel>> = { Д: 'length', В: 'height', Ш: 'width', Т: 'thickness' }

/** The size that a letter stands for: `L`, `h`, `s`. */
export function letterLabel(lexeme: Lexeme): SizeLabel | undefined {
  if (lexeme.kind !== 'word' || lexeme.text.length !== 1) return undefined
  return labelOfLetter(lexeme.text)
}

/** The size that a letter stands for on a drawing. */
export function labelOfLetter(letter: string): SizeLabel | undefined {
  return CAPITALS[letter] ?? LETTERS[letter.toLowerCase()]
}

/** Whether a fit and another size stand there: `H7, L=22`, `h6 x 45`. O(1). */
export function isBeforeSize(lexemes: readonly Lexeme[], i: number): boolean {
  const end = fitEnd(lexemes, i)
  if (end === i) return false
  const at = lexemes[end]?.text === ',' ? end + 1 : end
  const next = lexemes[at]
  return (
    next !== undefined &&
    (next.key === '×' || next.text === '×' || (letterLabel(next) !== undefined && lexemes[at + 1]?.text === '='))
  )
}

/** Whether the sign is the Ø of a drawing or the ф that Russian typists put for it, before a number. */
export function isRoundMark(lexeme: Lexeme | undefined, number: Lexeme | undefined): boolean {
  if (number?.kind !== 'number' || !lexeme || number.gap > 1) return false
  return lexeme.text === 'Ø' || (lexeme.text.length === 1 && /[фФφϕΦ]/.test(lexeme.text))
}
