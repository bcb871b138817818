import { ofPiece } from '../../text/tokenize.js'
import type { Lexeme } from '../words/lexemes.js'

/*
 * Things that no family is, named by the part that they are for: `упаковка для тормозных колодок`, `brake disc lathe`. Some of
 * their words are works or materials, so that the name beside them would seem to be all that is named.
 */

/** Before `для`, by folded key. */
const FOR_IT =
  /^(?:upakovk|packag|tara$|etiketk|kraska$|kraski$|gruntovk|lak$|kley$|kleya$|smazk|germetik|stanok|stanki|stend|pres+$|klyuch|semnik|oborudovan|instrument|osnastk|shtamp|form[ai]$)/
/** Behind the part in English, where nothing more follows of them. */
const AFTER_IT = /^(?:lathes?|packag\w*|paints?|polish|cleaner|grease|puler|tester|glue|adhesive)$/

const isAfterIt = ofPiece(({ key }, words: RegExp): boolean => words.test(key))

const FOR: ReadonlySet<string> = new Set(['dlya', 'pod', 'for'])

/** Whether the words of a name from `start` to `end` only say what another thing is for. O(words). */
export function isOfUnknown(all: readonly Lexeme[], start: number, end: number): boolean {
  const first = all.findIndex((lexeme) => lexeme.start === start)
  const next = all.findIndex((lexeme) => lexeme.start >= end)
  if (next > 0 && isAfterIt(all[next]!.piece, AFTER_IT)) {
    const behind = all[next + 1]
    if (behind === undefined || behind.isBreak) return true
  }
  const purpose = all[first - 1]
  return purpose !== undefined && FOR.has(purpose.key) && FOR_IT.test(all[first - 2]?.key ?? '')
}
