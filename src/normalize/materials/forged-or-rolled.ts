import type { Lexeme } from '../words/lexemes.js'
import { type Before, hintsBefore, type Named } from './material-hints.js'

/*
 * Designations that only what they stand behind makes steels: the number of `поковка 45`, the А12 of a bar.
 */

/** Numbers of the carbon steels that are forged. */
const FORGED = /^(?:15|20|25|30|35|40|45|50|55)$/
const FORGING = /^(?:pokovk[aiu]|forging|bolgʼalangan|bolgʻalangan)$/
/** Free-cutting steels, which are also formats of paper. */
const FREE_CUTTING = /^[АA](?:11|12|20|30)$/
const BAR =
  /^(?:shestigrann?i[kc]\w*|krug\w*|prut(?:ok|k\w*)|bars?$|rods?$|heh(?:agon)?$|hex(?:agon)?$|chivi[kq]\w*|shtanga)$/
/** Lexemes before it among which the bar is named. */
const REACH = 8

/** What makes the designation at a lexeme one of steel; undefined where nothing does. O(1). */
function steelByForm(lexemes: readonly Lexeme[], at: number): Before | undefined {
  const { text, kind } = lexemes[at]!
  if (kind === 'number' && FORGED.test(text)) {
    const next = lexemes[at + 1]
    const isEnd = next === undefined || next.isBreak || next.text === '('
    return isEnd && FORGING.test(lexemes[at - 1]?.key ?? '') ? steel(at) : undefined
  }
  if (kind !== 'code' || !FREE_CUTTING.test(text)) return undefined
  for (let i = at - 1; i >= 0 && i >= at - REACH; i--) if (BAR.test(lexemes[i]!.key)) return steel(at)
  return undefined
}

/** The same, else what the words before it say. */
export function hintsAt(named: Named, at: number): Before {
  return steelByForm(named.lexemes, at) ?? hintsBefore(named, at)
}

function steel(from: number): Before {
  return { hints: { within: 'steel' }, isNamed: true, from }
}

/** 45# is the Chinese way to write the number of a steel. */
export function isChineseNumber(lexemes: readonly Lexeme[], at: number): boolean {
  return lexemes[at]?.kind === 'number' && lexemes[at + 1]?.text === '#'
}
