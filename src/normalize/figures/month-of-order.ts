import { countUnit } from './count-unit.js'
import type { Lexeme } from './lexeme.js'
import type { Mentions } from './mentions.js'
import type { Stretch } from './stretch.js'

/** `4 km, oktyabr 2027`: a month by itself between commas of a line that orders something is when it is wanted. O(quantities). */
export function isMonthOfOrder(
  { scan: { lexemes }, quantities }: Mentions,
  { first, end, unit, year }: Stretch,
): boolean {
  if (unit !== 'month' || year === undefined || !isComma(lexemes[first - 1])) return false
  const next = lexemes[lexemes[end]?.key === 'g' ? end + 1 : end]
  if (next !== undefined && !isComma(next) && next.text !== '.') return false
  return quantities.some(({ first: at, unit: counted }) => at < first && counted && countUnit(counted) !== undefined)
}

function isComma(lexeme: Lexeme | undefined): boolean {
  return lexeme?.text === ',' || lexeme?.text === ';'
}
