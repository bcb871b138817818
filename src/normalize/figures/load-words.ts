import { parts } from './held-amount.js'
import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/* Words that make of tonnes, metres and kilometres what a machine lifts, holds or runs, nothing that is ordered. */

/** What lifts, presses, holds or carries tonnes, and whose weight is spoken of. */
const LOADED =
  /^(?:pres+|domkrat|jack|kran|crane|tal|telfer|lebedk|hoist|strop|gruz|nagruz|zagruz|razriv|fur[aiy]?$|vagon|konteyner|container|[ws]l+$|yuk|kotar|koʼtar|kapa|capacit|load|pricep|pritsep|trailer|truck|avtomobil|kuzov|samosval|bunker|tpa$|termoplast|imm$|usili|force|ves[iy]?$|vesom|mas+[aiy]|weigh|ogʼirl|ogirl|vazn|dvigatel|os[ie]?$|axle|pech|furnace|sadk|vpris|otlivk|pokovk|casting|forging|kuyma|quyma|stanin)/

const INGOT = /^(?:chushk|ingot|slitok|slitk|ligatur)/
const CASTING = /^(?:otlivk|casting|kuyma|quyma)/

/**
 * Whether words around a mass or measure, of a raw material only those of its own clause, say that it is
 * lifted, pressed or held. O(lexemes).
 */
export function saysLoad(lexemes: readonly Lexeme[], { first, end }: Quantity, isRaw: boolean): boolean {
  let [from, to] = [0, lexemes.length]
  if (isRaw) {
    for (from = first; from > 0 && !parts(lexemes, from - 1); from--);
    for (to = end; to < lexemes.length && !parts(lexemes, to); to++);
  }
  // алюминий қуймаси (чушка): ingots are no castings
  const isIngot = lexemes.some(({ key }) => INGOT.test(key))
  return lexemes.some(
    ({ key }, i) =>
      i >= from && i < to && (i < first || i >= end) && LOADED.test(key) && !(isIngot && CASTING.test(key)),
  )
}

const DISTANCE = /^(?:probeg|resurs|garant|warant|kafolat|mileage|yurish|masofa|distan|rastoyan|dostav|etkaz|yetkaz)/

/** What is run or driven in kilometres, no wire: `пробег 100 тыс. км`. O(lexemes). */
export function saysDistance(lexemes: readonly Lexeme[]): boolean {
  return lexemes.some(({ key }) => DISTANCE.test(key))
}
