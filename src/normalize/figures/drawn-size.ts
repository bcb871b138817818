import { isOuterMark } from './diameter-place.js'
import { fitEnd } from './fit.js'
import type { Lexeme } from './lexeme.js'
import { isRoundMark } from './size-letters.js'

/* Sizes by a capital glued to their number, as drawings have them: `Ø230 H310`, `Вал L320`, `…, L 140, …`. */

/** Below it a letter and its number are a fit or a class: `H7`, `L10`. */
const LEAST_GLUED = 20

/** `H310`, `L98`: capital letter and number of a drawing. */
export function isGluedSize(lexemes: readonly Lexeme[], i: number): boolean {
  const [letter, number] = [lexemes[i], lexemes[i + 1]]
  if (letter?.kind !== 'word' || !/^[LHНh]$/.test(letter.text) || number?.kind !== 'number' || number.gap > 0)
    return false
  const next = lexemes[i + 2]
  return (number.figure?.value ?? 0) >= LEAST_GLUED && (next?.gap !== 0 || ',;|).'.includes(next.text))
}

/** Lexemes before such a size that are looked at. */
const REACH = 6

/** The `H310` of `Ø230 H310`, `D230 H310`, `Ø50×1,5 мм L1200`. O(1). */
export function isDrawnSize(lexemes: readonly Lexeme[], i: number): boolean {
  if (!isGluedSize(lexemes, i) || lexemes[i]!.gap === 0) return false
  if (isOfLong(lexemes, i)) return true
  for (let at = i - 1; at >= 0 && at >= i - REACH; at--) {
    const { kind, text, key } = lexemes[at]!
    if (text === 'D' || isOuterMark(text) || isRoundMark(lexemes[at], lexemes[at + 1])) return true
    if (text === 'd' || text === 'ID') continue
    if (kind !== 'number' && key !== '×' && key !== 'mm') return false
  }
  return false
}

/** `handle, L 140, chrome`: an item of the list by itself. */
export function isItem(lexemes: readonly Lexeme[], at: number): boolean {
  if (lexemes[at]!.text !== 'L' || (lexemes[at + 1]?.figure?.value ?? 0) < LEAST_GLUED) return false
  const [before, next] = [lexemes[at - 1], lexemes[at + 2]]
  return before !== undefined && ',;(|'.includes(before.text) && (next === undefined || ',;)|'.includes(next.text))
}

/** What is told by its length, by keys. */
const LONG =
  /^(?:val(?:ik)?|os|shaft|axle|pal(?:ec|es)|pin|shtok|rod|shtang\w*|tyag\w*|prut(?:ok|ka)|bar|shpilk\w*|stud|bolt|vint|screw|truba?|tubk?a?|pipe|rukav|shlang|hose|tros|cable|kabel|profil|reyk\w*|ok|oʼk)$/

/** `Вал L320`, `Вал 40h6 L320`: right behind what is long, or behind its diameter with a fit; a model's L stands behind its make. */
export function isOfLong(lexemes: readonly Lexeme[], at: number): boolean {
  const [number, next] = [lexemes[at + 1]!, lexemes[at + 2]]
  if (lexemes[at]!.text !== 'L' || lexemes[at]!.gap === 0 || (number.figure?.value ?? 0) < LEAST_GLUED) return false
  if (next?.gap === 0 && !',;|).'.includes(next.text)) return false
  const first = lexemes[at - 3]
  const isFit = first?.kind === 'number' && fitEnd(lexemes, at - 2) === at
  return isFit || (lexemes[at - 1]?.kind === 'word' && LONG.test(lexemes[at - 1]!.key))
}
