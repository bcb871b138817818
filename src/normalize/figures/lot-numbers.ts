import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/* Numbers that tell which lot or order, not how many. */

/** `Buyurtma 2026-1187`: year and number of an order. */
export function isNumberOfPaper(lexemes: readonly Lexeme[], { number, unit }: Quantity): boolean {
  const [sign, other] = [lexemes[number + 1], lexemes[number + 2]]
  const isJoined = sign !== undefined && /^[-/]$/.test(sign.text) && sign.gap === 0 && other?.gap === 0
  return !unit && isJoined && other.kind === 'number' && /^(?:19|20)\d\d$/.test(lexemes[number]!.text)
}

/** A number of a tender's lot: behind a number sign, or before a point or colon at the beginning. */
export function isTenderLot(lexemes: readonly Lexeme[], word: number, number: number): boolean {
  if (!/^lot[ai]?$/.test(lexemes[word]!.key)) return false
  const between = lexemes.slice(word + 1, number)
  if (between.some(({ text, key }) => text === '№' || text === '#' || key === 'no')) return true
  const next = lexemes[number + 1]
  if (between.length === 0 && isLongNumber(lexemes[number]!) && next?.kind !== 'word') return true
  // лот 1: втулка, Lot 5 (elektron auksion), Лот-3: аккумулятор
  const isLabel = next?.text === ':' || (next?.text === '(' && lexemes[number + 2]?.kind === 'word')
  if (isLabel) return between.length === 0 || isHyphen(between)
  if (word > 0 || between.length > 0) return false
  // Lot 2 - Battery cable
  return next?.text === '.' || (next?.text === '-' && next.gap > 0 && lexemes[number + 2]?.kind === 'word')
}

function isHyphen([sign, ...others]: readonly Lexeme[]): boolean {
  return others.length === 0 && sign?.text === '-' && sign.gap === 0
}

/** `Lot 7781234`: so many figures in one are the number of a notice. */
function isLongNumber({ text, grouped }: Lexeme): boolean {
  return !grouped && /^\d{6,}$/.test(text) && !text.endsWith('000')
}

/** Words of a label between its colon and the figure. */
const OF_LABEL =
  /^(?:min\w*|mak?[cs]\w*|ne|ot|do|bole[e]?|mene[e]?|kamida|okolo|primerno|at|least|about|aprox\w*|eng|kam|up|to|shtuk|dona|pcs|v|po|na|razmer\w*|obem\w*|kolichestvo|miktori|soni|hajmi)$/

/** Whether a word for a lot, a colon and words for something stand before a figure. */
export function isHeading(lexemes: readonly Lexeme[], from: number, first: number): boolean {
  const colon = lexemes.findIndex(({ text }, at) => at > from && at < first && text === ':')
  if (colon < 0) return false
  return lexemes
    .slice(colon + 1, first)
    .some(({ kind, key }) => kind === 'word' && key.length > 2 && !OF_LABEL.test(key))
}

/** `заказ: нить 40/2`: a count of yarn, no amount. */
export function isOverOther(lexemes: readonly Lexeme[], { numberEnd }: Quantity): boolean {
  const [stroke, other] = [lexemes[numberEnd], lexemes[numberEnd + 1]]
  return stroke?.text === '/' && stroke.gap === 0 && other?.kind === 'number' && other.gap === 0
}
