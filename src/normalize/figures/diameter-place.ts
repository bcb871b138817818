import type { Lexeme } from './lexeme.js'

/*
 * Words of place that say which diameter a number is: `нар. 48`, `tashqi 50 ichki 30`.
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
/** Lexemes between the outer and the inner diameter of one thing. */
const PAIR = 5

/** `нар. 48`, `наружный Ø30`, `наружный 60 внутренний 40`: diameters; `наружный 60` alone is a place and so many of them. */
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
  const label = OUTER.test(key) ? 'diameter' : INNER.test(key) ? 'detail' : undefined
  if (!label || (next.text !== 'Ø' && at !== number - 1)) return undefined
  if (next.text === 'Ø') return label
  const other = label === 'diameter' ? INNER : OUTER
  for (let k = Math.max(0, at - PAIR); k < Math.min(lexemes.length - 1, number + PAIR); k++)
    if (other.test(lexemes[k]!.key) && lexemes[k + 1]!.kind === 'number') return label
  return undefined
}

/** Whether a word, by its key, may say which diameter a number is. */
export function saysPlaceOfDiameter(key: string): boolean {
  return SHORT.has(key) || OUTER.test(key) || INNER.test(key)
}
