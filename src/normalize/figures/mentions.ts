import { chainAt, opensNamedChain } from './chain.js'
import type { Chain } from './chain-kind.js'
import type { Lexeme } from './lexeme.js'
import { repeatedEnd, spelledAt, withNumbers } from './number-words.js'
import { type Quantity, quantityAt } from './quantity-at.js'
import { isPlan } from './quantity-words.js'
import { ofScan, type Scan, scan } from './scan.js'
import { isDiameterLetter } from './size-labels.js'
import { isRoundMark } from './size-letters.js'

/** Everything in a text that a number makes: sizes in order of the text, and quantities between them. */
export interface Mentions {
  readonly scan: Scan
  readonly chains: readonly Chain[]
  readonly quantities: readonly Quantity[]
}

/** Finds every size and quantity of a text. O(n). */
export function mentionsOf(text: string): Mentions {
  return mentionsIn(scan(text))
}

/** The same of a text that is cut already. */
export const mentionsIn = ofScan((cut): Mentions => {
  let read = cut
  let { lexemes } = cut
  const chains: Chain[] = []
  const quantities: Quantity[] = []
  for (let i = 0; i < lexemes.length; ) {
    // from the first number in words on
    if (read === cut && (spelledAt(lexemes, i) || repeatedEnd(lexemes, i + 1) > 0)) {
      read = { ...cut, lexemes: withNumbers(lexemes, i), memory: [] }
      lexemes = read.lexemes
    }
    const lexeme = lexemes[i]!
    const isNumber = lexeme.kind === 'number'
    const mayOpen =
      isNumber || isRoundMark(lexeme, lexemes[i + 1]) || isDiameterLetter(lexemes, i) || opensNamedChain(lexemes, i)
    const chain = mayOpen ? chainAt(lexemes, i) : undefined
    if (chain) {
      chains.push(chain)
      i = chain.end
      continue
    }
    const quantity = isNumber ? after(quantityAt(lexemes, i), quantities.at(-1)?.end ?? 0) : undefined
    if (quantity && !isYear(lexemes, quantity)) quantities.push(quantity)
    i = Math.max(quantity?.end ?? 0, i + 1)
  }
  return { scan: read, chains, quantities }
})

/** A currency or bound that the quantity before has taken is not this one's: `5 тыс. $5`. */
function after(quantity: Quantity | undefined, free: number): Quantity | undefined {
  if (!quantity || quantity.first >= free) return quantity
  const unit = quantity.unitBefore ? undefined : quantity.unit
  return { ...quantity, first: free, unit, unitBefore: false }
}

const YEARS = /^(?:19|20)\d\d$/

/** `2027 г.`, `2027-yil`, `2027 год`: a plain year with its word, no grams; a label of mass would stand before it. */
function isYear(lexemes: readonly Lexeme[], { number, numberEnd, unit, first }: Quantity): boolean {
  const { text, grouped } = lexemes[number]!
  if (grouped || text.length !== 4 || !YEARS.test(text)) return false
  if (unit?.id === 'year' || (lexemes[numberEnd]?.text === ':' && isPlan(lexemes[number - 1]))) return true
  const at = lexemes[numberEnd]?.text === '-' ? numberEnd + 1 : numberEnd
  const word = lexemes[at]
  if (word?.kind !== 'word') return false
  if (/^(?:yil|y$|god)/.test(word.key)) return true
  return word.key === 'g' && unit?.id === 'g' && !/^(?:mas|ves|vazn|ogirli|weight)/.test(lexemes[first - 1]?.key ?? '')
}
