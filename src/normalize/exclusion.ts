import { foldKey } from '../text/fold.js'
import type { Lexeme } from './lexemes.js'

/** Words before a term that leave it out: not, without, except. */
export const EXCLUDING_BEFORE: ReadonlySet<string> = new Set(
  ['bez', 'ne', 'net', 'krome', 'isklyuchaya', 'no', 'not', 'without', 'excluding', 'except'].map(foldKey),
)
/** Words after a term that do. */
export const EXCLUDING_AFTER: ReadonlySet<string> = new Set(
  ['emas', 'kerakmas', 'yoʻq', 'shartmas', 'siz', 'not', 'нет', 'отсутствует'].map((word) => foldKey(word)),
)

/** `не требуется`, `не надо`: what the word before says is not wanted. */
const UNWANTED = /^(?:treb|nado$|nuj|dopusk|predusm|nujn|obyazat|delat|kras|prim)/
/** `qismi emas`, `turi emas`: a word of the thing stands between. */
const BETWEEN = /^(?:kismi|turi|xili|hili)$/
/** `kerak emas`, `shart emas`. */
function isAsked(word: string, behind: string): boolean {
  return behind === 'emas' && /^(?:kerak|shart|zarur|lozim|majburiy)$/.test(word)
}

/** Whether a text leaves out what it names: `без покраски`, `not stainless`, `poʻlat emas`. O(1). */
export function isExcluded(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const before = lexemes[from - 1]?.key ?? ''
  if (EXCLUDING_BEFORE.has(before)) return true
  // не требуется окраска
  if (lexemes[from - 2]?.key === 'ne' && UNWANTED.test(before)) return true
  const [next = '', behind = ''] = [lexemes[to]?.key, lexemes[to + 1]?.key]
  if (EXCLUDING_AFTER.has(next)) return true
  return (
    (next === 'ne' && UNWANTED.test(behind)) || ((isAsked(next, behind) || BETWEEN.test(next)) && behind === 'emas')
  )
}
