import type { Lexeme } from './lexeme.js'
import { skipPoint } from './scaled.js'
import { ofScan } from './scan.js'

/* Amounts of a contract or a bill: what was agreed is not what is wanted, unless the paper is only a heading. */

/** What was agreed or billed before is not what is wanted. */
const AGREED = /^(?:kontrakt\w*|contract|shartnoma\w*|dogovor(?:[aeu]|om)?|scheta?)$/
/** What comes after signing is still wanted. */
const SIGNED_BEFORE = /^(?:posle|zaklyucheni\w*|podpisani\w*|after|from|momenta|dati|of|the)$/
const SIGNED_BEHIND = /^(?:tuz\w*|imzo\w*|asosida|bilan|pric\w*|sign\w*|manufactur\w*|dan)$/
/** Who asks for a bill orders: `просим счёт на`. */
const BILL_ASKED = /^(?:pro(?:sim|hu|su)|vistav\w*|nujen|jdem)$/

/** `Договор № 12`, `по контракту`. */
function isAgreed(lexemes: readonly Lexeme[], i: number): boolean {
  if (!AGREED.test(lexemes[i]!.key)) return false
  if (lexemes[i]!.key.startsWith('schet') && BILL_ASKED.test(lexemes[i - 1]?.key ?? '')) return false
  return !SIGNED_BEFORE.test(lexemes[i - 1]?.key ?? '') && !SIGNED_BEHIND.test(lexemes[i + 1]?.key ?? '')
}

/** For every lexeme whether its saying, up to a semicolon, names a contract: `по контракту 12 — 500 шт`. O(lexemes). */
export const agreedAt = ofScan(({ lexemes }): readonly boolean[] => {
  const told: boolean[] = []
  for (let from = 0; from < lexemes.length; ) {
    let [to, isNamed] = [from, false]
    let isAsked = false
    for (; to < lexemes.length && !isSemicolon(lexemes, to); to++) {
      isNamed ||= isAgreed(lexemes, to)
      isAsked ||= lexemes[to]!.kind === 'word' && ASKED.test(lexemes[to]!.key)
    }
    const heading = isNamed && !isAsked ? headingEnd(lexemes, from, to) : undefined
    for (; from <= to; from++) told.push(isNamed && !isAsked && (heading === undefined || from < heading))
  }
  return told
})

/** Words that ask: what a contract is named beside is wanted then. */
const ASKED = /^(?:nuj(?:n[aoiie]|en)|trebu[eyu]\w*|kerak|zarur|lozim|ned|require[ds]?|izgotovit|postavit|kupi\w*)$/
/** Words, signs and figures of a paper's own name: `Договор № 45 от 12.05.2026 г.`. */
const OF_PAPER =
  /^(?:po|k|ko|soglasno|v|ramkah|under|as|per|to|boyicha|boʼyicha|ot|dan|dated|of|no|nr|n|g|god|goda|yil|yildagi|pos|poz|poziciya|prilojeni\w*|spec\w*|dop|kontrakt\w*|contract|shartnoma\w*|dogovor\w*|scheta?|[№#/.:()-]|yanvar\w*|fevral\w*|mart\w*|aprel\w*|ma[yi]\w*|i?yun\w*|i?yul\w*|avgust\w*|sentyabr\w*|oktyabr\w*|noyabr\w*|dekabr\w*)$/

/** Behind the comma that ends the name of a contract, where the goods are named: `Договор № 45 от 12.05.2026, втулка 100 шт`. */
function headingEnd(lexemes: readonly Lexeme[], from: number, to: number): number | undefined {
  for (let at = from; at < to; at++) {
    const { kind, text, key } = lexemes[at]!
    if (text === ',')
      return lexemes[at + 1]?.kind === 'word' && lexemes[at + 1]!.text.length >= NAME ? at + 1 : undefined
    if (kind !== 'number' && !OF_PAPER.test(key) && !OF_PAPER.test(text)) return undefined
  }
  return undefined
}

/** Letters of a name at the least. */
const NAME = 3

function isSemicolon(lexemes: readonly Lexeme[], at: number): boolean {
  const { text } = lexemes[at]!
  return text === ';' || text === '|' || (text === '.' && skipPoint(lexemes, at) === at)
}
