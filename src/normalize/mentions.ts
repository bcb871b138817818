import { type Chain, chainAt } from './chain.js'
import { type Quantity, quantityAt } from './quantity-at.js'
import { type Scan, scan } from './scan.js'
import { isRoundMark } from './size-labels.js'

/** Everything in a text that a number makes: sizes in order of the text, and quantities between them. */
export interface Mentions {
  readonly scan: Scan
  readonly chains: readonly Chain[]
  readonly quantities: readonly Quantity[]
}

let last: Mentions | undefined

/** Finds every size and quantity of a text. O(n). */
export function mentionsOf(text: string): Mentions {
  const cut = scan(text)
  if (last?.scan === cut) return last
  const { lexemes } = cut
  const chains: Chain[] = []
  const quantities: Quantity[] = []
  for (let i = 0; i < lexemes.length; ) {
    const lexeme = lexemes[i]!
    const isNumber = lexeme.kind === 'number'
    const chain = isNumber || isRoundMark(lexeme, lexemes[i + 1]) ? chainAt(lexemes, i) : undefined
    if (chain) {
      chains.push(chain)
      i = chain.end
      continue
    }
    const quantity = isNumber ? quantityAt(lexemes, i) : undefined
    if (quantity) quantities.push(quantity)
    i = Math.max(quantity?.end ?? 0, i + 1)
  }
  last = { scan: cut, chains, quantities }
  return last
}
