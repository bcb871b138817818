import type { Lexeme } from './lexeme.js'
import type { Mentions } from './mentions.js'
import type { Quantity } from './quantity-at.js'
import { monthOf } from './year-part.js'

/* Numbers that are a day, a size or an age where an amount is looked for. */

/** `в год 2027`, `partiya 01.02`: a plain year after a word for time. */
export function isDate({ scan: { lexemes } }: Mentions, { number, unit }: Quantity): boolean {
  return (
    !unit &&
    /^(?:19|20)\d\d$/.test(lexemes[number]!.text) &&
    !lexemes[number]!.grouped &&
    (isYearWord(lexemes[number - 1]?.key) || monthOf(lexemes[number - 1]) !== undefined)
  )
}

/** `ID 30 / H 40`: the height of a thing, no hour. */
export function isNextSize(lexemes: readonly Lexeme[], { numberEnd, end }: Quantity): boolean {
  return end === numberEnd + 2 && lexemes[numberEnd]!.text === '/' && lexemes[end]?.kind === 'number'
}

/** `15 yillik tajriba`: how old something is. */
export function isAge(lexemes: readonly Lexeme[], { numberEnd, end }: Quantity): boolean {
  return end > numberEnd && /^(?:yi|oy|hafta|kun)lik$/.test(lexemes[numberEnd]!.key) && lexemes[end]?.kind === 'word'
}

function isYearWord(key: string | undefined): boolean {
  return key === 'god' || key === 'year' || key === 'godu' || key === 'goda' || key === 'in' || key === 'v'
}
