import type { Lexeme } from './lexeme.js'
import type { PhraseHit } from './phrases.js'
import { rateAt } from './quantity-words.js'
import { type Dimension, unitAt } from './units.js'

const COUNTED: ReadonlySet<Dimension> = new Set(['piece', 'set', 'mass'])
const MILLION = 1e6

/**
 * The million of `1.5M pcs`, `1,5М шт/год`, `2M/yr`: a capital M between a figure and what is counted is no metre;
 * of money it may be a thousand as well. In words all of capitals, `ШЛАНГ 20 М ШТ`, it may be one, unless a period follows. O(1).
 */
export function capitalMillionAt(lexemes: readonly Lexeme[], i: number): PhraseHit<number> | undefined {
  const letter = lexemes[i]
  if (letter?.kind !== 'word' || !/^[MМ]$/.test(letter.text) || letter.gap > 1) return undefined
  return isCounted(lexemes, i + 1) || isYearly(lexemes, i) ? { value: MILLION, first: i, end: i + 1 } : undefined
}

function isCounted(lexemes: readonly Lexeme[], i: number): boolean {
  const word = lexemes[i]
  const hit = word && word.gap > 0 ? unitAt(lexemes, i) : undefined
  // 2 M 500 pcs, 20 M ТА 5: the figure behind has the unit
  if (!hit || !COUNTED.has(hit.unit.dimension) || lexemes[hit.end]?.kind === 'number') return false
  return !isCapital(word!) || rateAt(lexemes, hit.end) !== undefined
}

/** Metres a year are not written so: the letter is glued, Latin and the only capital. */
function isYearly(lexemes: readonly Lexeme[], i: number): boolean {
  const rate = lexemes[i]!.text === 'M' && lexemes[i]!.gap === 0 ? rateAt(lexemes, i + 1) : undefined
  return rate !== undefined && !lexemes.slice(i + 1, rate.end).some(isCapital)
}

function isCapital({ kind, text }: Lexeme): boolean {
  return kind === 'word' && text.length > 1 && text === text.toUpperCase()
}

/** Whether a bare capital M, of metres or of a million, is all that says what is counted: `1.5M`, `2 M`. */
export function isOpenM(text: string): boolean {
  return /\d(?:\s?M|М)(?![\p{L}\d])/u.test(text)
}
