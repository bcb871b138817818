import type { Lexeme } from './lexeme.js'
import type { Quantity } from './quantity-at.js'

/* Goods that are counted by what they are made by: `600 отливок в месяц`, `300 forgings a year`. */

const MADE = /^(?:otlivok|pokovok|zagotovok|castings|forgings)$/
/** Those that are read as a work too. */
const WORK = /^(?:castings|forgings)$/
/** Words that a grade follows. */
const METAL = /^(?:stal[iu]?|ste+l|polat|chugun\w*|choʼyan|choyan|bronza|latun|st|sch|vch|kch|iron|grade|marka)$/
const KIND = /^(?:tur\w*|nomenklatur\w*|vid(?:a|ov)?)$/

/** Whether a word of goods says how they are made. */
export function saysMaking(lexeme: Lexeme | undefined): boolean {
  return lexeme?.kind === 'word' && WORK.test(lexeme.key)
}

/** `steel 45 forgings`, `сталь 40 заготовок`, `20 маҳсулот тури`: the figure of a grade, or of kinds. O(1). */
export function isNoCount(lexemes: readonly Lexeme[], { first, numberEnd, end }: Quantity): boolean {
  if (KIND.test(lexemes[end]?.key ?? '')) return /^(?:mahsulot|buyum)$/.test(lexemes[numberEnd]?.key ?? '')
  return MADE.test(lexemes[numberEnd]?.key ?? '') && METAL.test(lexemes[first - 1]?.key ?? '')
}
