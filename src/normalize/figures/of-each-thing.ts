import { isOwner } from './held-amount.js'
import type { Lexeme } from './lexeme.js'
import { scan } from './scan.js'
import type { QuantityInput } from './whole.js'

/*
 * Columns of a bill of materials: how many one car, set or unit takes, which is no amount of a year and no lot.
 */

/** Between a count and what it is for, or before that: `4 шт на машину`, `4 pcs/car`, `har bir mashinaga 4 dona`. */
const FOR_EACH = /^(?:\/|na|per|v|in|for|za|kajd(?:iy|uyu|oe)|odin|odnu|odno|each|every|a|one|1|har|bir)$/
/** Uzbek: of what several are taken. */
const DATIVE = /(?:ga|da|siga|ka)$/
/** `машинокомплект`, which is a word of two. */
const CAR_SET = /^(?:mashino|avto)(?:komplekt|kompl)/
/** Words that may stand between. */
const REACH = 3

/** Whether a field says of what one thing takes so many. O(n). */
export function isOfEachThing(input: QuantityInput): boolean {
  const text = typeof input === 'object' && input !== null ? `${input.value} ${input.unit ?? ''}` : input
  if (typeof text !== 'string') return false
  const { lexemes } = scan(text)
  return lexemes.some((lexeme, i) => isThing(lexeme) && isForEach(lexemes, i))
}

function isThing(lexeme: Lexeme): boolean {
  return isOwner(lexeme) || CAR_SET.test(lexeme.key)
}

function isForEach(lexemes: readonly Lexeme[], thing: number): boolean {
  if (
    DATIVE.test(lexemes[thing]!.key) &&
    /^(?:mashin|avto|dvigatel|motor|traktor|komplekt|toʼplam|toplam|uzel|izdeli)/.test(lexemes[thing]!.key)
  )
    return true
  for (let at = thing - 1; at >= 0 && at >= thing - REACH; at--) {
    const { kind, text, key } = lexemes[at]!
    if (FOR_EACH.test(key) || FOR_EACH.test(text)) return true
    if (kind !== 'word') return false
  }
  return false
}

/** A year that is named beside an amount, for which it is: `в 2027 году`, `2027-yilda`, `2027: `. */
const YEAR =
  /(?<![\d.,])(?:(?<!\p{L})(?:в|на|за|for|in)\s)?(?:19|20)\d\d(?:\s?-?\s?(?:г(?:од[ауе]?)?\.?|yil\p{L}{0,4}|йил\p{L}{0,4}|y)(?!\p{L})|\s?:(?=\s))/giu

/** The text of a field without the year that it names beside its amount; a year alone, or one that may be grams, stays. O(n). */
export function withoutYear(text: string): string {
  if (!/(?:19|20)\d\d/.test(text)) return text
  const rest = text.replace(YEAR, ' ')
  if (/\d/.test(rest)) return rest.trim()
  // 2027 г. is a year, no grams
  return /\dг|г(?!\p{L})/u.test(text) && rest.trim() === '' ? 'год' : text
}
