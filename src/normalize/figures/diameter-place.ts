import type { Lexeme } from './lexeme.js'

/*
 * Words of place that say which diameter a number is: `нар. 48`, `внутренний Ø20`.
 */

/** Short words for the outer and the inner diameter, right before it: `нар. Ø48`, `вн. 40`. */
const SHORT: ReadonlyMap<string, 'diameter' | 'detail'> = new Map([
  ['nar', 'diameter'],
  ['naruj', 'diameter'],
  ['narujn', 'diameter'],
  ['vn', 'detail'],
  ['vnutr', 'detail'],
  ['vnutri', 'detail'],
  ['ichki', 'detail'],
])
const OUTER = /^(?:naruj|vnesh|outer$|outside$|tashki$)/
const INNER = /^(?:vnutr|iner$|inside$|ichki$)/

/** `нар. 48`, `наружный Ø30`, `внутренний Ø20`: diameters; without the sign `наружный 60` is a place. */
export function diameterOfPlace(
  lexemes: readonly Lexeme[],
  at: number,
  number: number,
): 'diameter' | 'detail' | undefined {
  const { key } = lexemes[at]!
  const [next, behind] = [lexemes[at + 1]!, lexemes[number + 1]]
  // наруж. 25 шлицов
  if (behind && /^(?:shlis|zub|tish|otv|teshik)/.test(behind.key)) return undefined
  const short = SHORT.get(key)
  if (short && (next.text === '.' || next.text === 'Ø' || at === number - 1)) return short
  if (next.text !== 'Ø') return undefined
  if (OUTER.test(key)) return 'diameter'
  return INNER.test(key) ? 'detail' : undefined
}

/** Whether a word, by its key, may say which diameter a number is. */
export function saysPlaceOfDiameter(key: string): boolean {
  return SHORT.has(key)
}

/** `OD25`, `Дн32`: whether letters glued to a number call it the outer diameter. */
export function isOuterMark(text: string): boolean {
  return /^(?:OD|od|D[нn]|Дн)$/.test(text)
}
