import { foldKey } from '../text/fold.js'
import type { Lexeme } from './lexemes.js'

/** Words before a term that leave it out: not, without, except. */
export const EXCLUDING_BEFORE: ReadonlySet<string> = new Set(
  ['bez', 'ne', 'net', 'krome', 'isklyuchaya', 'vzamen', 'vmesto', 'no', 'not', 'without', 'excluding', 'except'].map(
    foldKey,
  ),
)
/** Words after a term that do. */
export const EXCLUDING_AFTER: ReadonlySet<string> = new Set(
  ['emas', 'oʻrniga', 'kerakmas', 'yoʻq', 'shartmas', 'siz', 'not', 'нет', 'отсутствует'].map((word) => foldKey(word)),
)

/** `не требуется`, `не надо`: what the word before says is not wanted. */
const UNWANTED = /^(?:treb|predlag|ispolz|stav|nado$|nuj|dopusk|predusm|obyazat|delat|kras|prim)/
/** `qismi emas`, `turi emas`: a word of the thing stands between. */
/** `talab qilinmaydi`. */
const NOT_ASKED = /^(?:kilinmaydi|etilmaydi|kilinmasin)$/
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
  const [word, before = ''] = [lexemes[from - 2]?.key ?? '', lexemes[from - 1]?.key]
  if (EXCLUDING_BEFORE.has(before)) return true
  // не требуется окраска; instead of, in place of
  if ((word === 'ne' && UNWANTED.test(before)) || (before === 'of' && /^(?:instead|place|lieu)$/.test(word)))
    return true
  const [next = '', behind = ''] = [lexemes[to]?.key, lexemes[to + 1]?.key]
  if (EXCLUDING_AFTER.has(next)) return true
  return (
    (next === 'ne' && UNWANTED.test(behind)) ||
    (next === 'talab' && NOT_ASKED.test(behind)) ||
    ((isAsked(next, behind) || BETWEEN.test(next)) && behind === 'emas')
  )
}

const UNASKED_BEHIND =
  /^[\s,:–—-]*(?:(?:sertifikat|сертификат|certificat|hujjat|ҳужжат|talab|талаб)\p{L}*\s+)?(?:(?:shart|kerak|zarur|lozim|majburiy|talab qilin\p{L}*|шарт|керак|зарур|лозим|мажбурий|талаб қилин\p{L}*)\s+(?:emas|эмас)|(?:kerakmas|shartmas|керакмас|шартмас)|не\s+(?:треб|нуж|обязат|надо)|(?:is\s|are\s)?not\s(?:required|needed|necessary|mandatory))/iu
const UNASKED_BEFORE = /(?:без|не треб\p{L}*|without|not required:|no need (?:for|of))\s+$/iu

/** Whether a text says of a paper that it is not asked for: `ISO 14001 shart emas`, `without PPAP`. O(1). */
export function isUnasked(text: string, start: number, end: number): boolean {
  return (
    UNASKED_BEHIND.test(text.slice(end, end + NEAR)) ||
    UNASKED_BEFORE.test(text.slice(Math.max(0, start - NEAR), start))
  )
}

/** Units of text that are looked at beside a name. */
const NEAR = 32
