import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/*
 * Whether a figure is that of a competitor or of a year gone by: `конкурент продаёт 5000 шт в год`, `oʻtgan yili 18 000 dona
 * olganmiz`, `last year we bought 18,000 pcs`.
 */

/** Before it, in its own clause. */
const FOREIGN =
  /^(?:konkuren|competitor|rakobat|ranshe$|ranee$|proshl|predidu|previous|formerly|otgan$|utgan$|drugih$|boshkalar|others$)/
/** `last year`, `last order`, by keys. */
const LAST = /^(?:ear|month|season|kuarter|order|batch)$/
/** Behind it: what was taken, or what another gives. */
const BEHIND =
  /^(?:previously|beryapti|bermokda|olardik|olganmiz|olgan$|olingan|sotganmiz|sotilgan|ranshe$|kupleno|zakupleno|prodano|postavleno|bilo$)/
/** What was, at the end of an Uzbek clause: `2 тонна ПВХ смола олардик`; behind `kerak` it asks politely. */
const WAS = /^(?:olardi[km]|olganmiz|olgandik|ishlatardik|edi|edik)$/
const POLITE = /^(?:kerak|kerek|kere|lozim|zarur)$/
/** Lexemes between such a word and the figure, and words behind a figure that are looked at. */
const REACH = 6
const REACH_BEHIND = 2
const REACH_OF_VERB = 4

/** O(1). */
export function isNotOurs(lexemes: readonly Lexeme[], { first, end }: Pick<Quantity, 'first' | 'end'>): boolean {
  for (let at = end; at < end + REACH_BEHIND && lexemes[at]?.kind === 'word'; at++) {
    if (BEHIND.test(lexemes[at]!.key) || isLast(lexemes, at)) return true
  }
  if (isOfPast(lexemes, end)) return true
  for (let at = first - 1; at >= 0 && at >= first - REACH; at--) {
    const { kind, text, key } = lexemes[at]!
    if (',;|'.includes(text) || (kind === 'number' && !/^(?:19|20)\d\d$/.test(text))) return false
    if (FOREIGN.test(key) || isLast(lexemes, at) || (key === 'used' && lexemes[at + 1]?.key === 'to')) return true
  }
  return false
}

function isOfPast(lexemes: readonly Lexeme[], end: number): boolean {
  for (let at = end; at < end + REACH_OF_VERB && lexemes[at]?.kind === 'word'; at++)
    if (WAS.test(lexemes[at]!.key)) return !POLITE.test(lexemes[at - 1]?.key ?? '')
  return false
}

function isLast(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]!.key === 'last' && LAST.test(lexemes[at + 1]?.key ?? '')
}
