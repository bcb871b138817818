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

/** Whether a text leaves out what it names: `без покраски`, `not stainless`, `poʻlat emas`. O(1). */
export function isExcluded(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  return EXCLUDING_BEFORE.has(lexemes[from - 1]?.key ?? '') || EXCLUDING_AFTER.has(lexemes[to]?.key ?? '')
}
