import type { Lexeme } from './lexeme.js'

/** `старт поставок 15.03.2027`, `SOP 2027-03-15`: a day is the first; of a month or quarter all of it is meant. */
const STARTING =
  /^(?:sop|starts?|begins?|begin+ing|nachalo|nachinaya|nachinaets?ya|nachnets?ya|nachnuts?ya|boshlani\w*|boshlanadi)$/
const STARTED =
  /^(?:postavk[ai]|postavok|otgruzk[ai]|otgruzok|production|serii|sup+ly|sup+lies|deliver(?:y|ies)|shipments?)$/

/** Whether the word at a position says that something starts. */
export function isStart(lexemes: readonly Lexeme[], at: number): boolean {
  const key = lexemes[at]?.key ?? ''
  if (STARTING.test(key)) return true
  // start of supply
  const before = lexemes[at - 1]?.key === 'of' ? at - 2 : at - 1
  return STARTED.test(key) && STARTING.test(lexemes[before]?.key ?? '')
}
