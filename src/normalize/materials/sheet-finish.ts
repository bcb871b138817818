import type { Lexeme } from '../words/lexemes.js'
import type { ConditionHit } from './condition-hit.js'

/*
 * Finishes and tempers that Japanese and Korean drawings hang on a steel with a hyphen: `SUS304-2B`, `SUS301-CSP`,
 * `SPCC-SD`, `SAPH440-P` (JIS G 3141, G 3113, G 4305 and their KS twins).
 */

/** Dull and bright sheet, pickled and oiled, plated, cold-worked springs, brushed and rolled stainless. */
const FINISH = '(?:2B|2D|2R|1D|BA|HL|No\\.?[1-8]|N[1-4]|CSP|[SD]?[DB]|SD|SB|P|O|OD|PO|E|S|H|EH|SH|HC|SP|MX|SR)'
const BEHIND = new RegExp(`^${FINISH}$`)
const GLUED = new RegExp(`^((?:S[A-Z]{1,5}|STS|KS)\\d{0,3}[A-Z]{0,3}\\d?)-(${FINISH})$`)

/** A designation of JIS or KS and the finish that a hyphen joins to it; undefined for any other code. O(1). */
export function finishedGrade(text: string): { readonly grade: string; readonly finish: string } | undefined {
  const match = text.length <= LONGEST ? GLUED.exec(text) : null
  return match ? { grade: match[1]!, finish: match[2]! } : undefined
}

const LONGEST = 16

/** The finish behind a hyphen that the tokenizer parted from the steel: `SPCC-SD`. O(1). */
export function finishBehind(
  lexemes: readonly Lexeme[],
  at: number,
  lineage: readonly string[],
): ConditionHit | undefined {
  const [before, dash, next] = [lexemes[at - 1], lexemes[at]!, lexemes[at + 1]!]
  if (!lineage.includes('steel') || !/^S[A-Z]/.test(before?.text ?? '')) return undefined
  if (before!.end !== dash.start || next.start !== dash.end || !BEHIND.test(next.text)) return undefined
  return { text: next.text, to: at + 2 }
}
