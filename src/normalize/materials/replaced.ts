import type { Lexeme } from '../words/lexemes.js'

/* What a text names as what was before: the material of an earlier batch, the price of another seller. */

/** Words, as keys, that say of what follows that it was. */
const BEFORE =
  /^(?:ranshe|rane|prejde|prejniy|prejney|previous|previously|formerly|earlier|oldin|ilgari|av+al|avalgi|oldingi|eski|was|were|present|current|curently|currently|bil[aio]?)$/
/** Words that say of what follows that it is now. */
const NOW =
  /^(?:teper|nine|now|endi|hozir|seychas|instead|switch\w*|chang\w*|replaced|replacing|zameni\w*|zamenen\w*|perehodim|pereshli|orniga)$/
/** Words between one of these and what it is said of. */
const NEAR = 6

/** Words between a thing and the Uzbek word of the past behind it. */
const PAST = 3

/** Whether a clause says that a thing was used before, and another one what is used now: `раньше шла 65Г, теперь 60С2А`. O(n). */
export function isReplaced(
  lexemes: readonly Lexeme[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let at = from - 1; at >= 0 && at >= from - NEAR && !lexemes[at]!.isBreak; at--) {
    if (NOW.test(lexemes[at]!.key)) return false
    if (BEFORE.test(lexemes[at]!.key)) return lexemes.slice(to).some(({ key }) => NOW.test(key))
  }
  // SCh20 dan edi, endi AK9ch
  const isPast = lexemes.slice(to, to + PAST).some(({ key }) => key === 'edi')
  return isPast && lexemes.slice(to).some(({ key }) => NOW.test(key))
}
