import type { Clause } from './clauses.js'

/* What a sentence says of before against what it says of now. */

const FORMERLY = /^(?:ilgari|avvalari|avval|oldin|ranshe|ranee|prejde|formerly|previously|used|earlier|once)$/
const NOW = /^(?:beri|endi|hozir|bugun|teper|seychas|segodnya|now|since|today|nowadays)$/
const OF_OWN = /^(?:oz|o?zimiz\w*|svo\w+|sobstven\w+|sami|own|ourselves|inhouse)$/
/** That was. */
const WAS = /^(?:bil[aio]?|imel(?:sya|as|is|i)|derjali|stoyal[aio]?|edi|edik|was|were|had|did)$/
const ONLY = /^(?:tolko|lish|ostal\w+|fakat|koldi|kolgan|only|left|just)$/

/** `Ilgari xromlashga olib borardik, 2022-yildan beri oʻz liniyamiz bor`: done at home now. O(words). */
export function isTakenOver(clauses: readonly Clause[], c: number): boolean {
  if (!clauses[c]!.words.some(({ key }) => FORMERLY.test(key))) return false
  return clauses
    .slice(c + 1)
    .some(({ words }) => words.some((_, i) => isNow(words, i)) && words.some(({ key }) => OF_OWN.test(key)))
}

/** Now, or since a year: `с 2023 года`. */
function isNow(words: Clause['words'], i: number): boolean {
  return NOW.test(words[i]!.key) || (/^(?:s|from)$/.test(words[i]!.key) && /^20\d\d$/.test(words[i + 1]?.key ?? ''))
}

/** `До пожара была гальваника, сейчас только покраска`: what was, against all that is left. O(words). */
export function isGivenUp(clauses: readonly Clause[], c: number): boolean {
  if (!clauses[c]!.words.some(({ key }) => WAS.test(key))) return false
  return clauses
    .slice(c + 1)
    .some(({ words }) => words.some(({ key }, i) => NOW.test(key) && ONLY.test(words[i + 1]?.key ?? '')))
}
