import { type Lexeme, matching } from '../words/lexemes.js'
import type { Candidate } from './part-candidates.js'
import { isEquipped, type PartIndex } from './part-index.js'

/* What comes with a thing: `шатун с вкладышем`, `karlson diffuzor bilan`, `крыло под повторитель`. */

const isRussian = matching(/^(?:с|со|без|под)$/iu)
/** Behind it may stand what the thing is of: `прокладка под головку`. */
const UNDER = /^под$/iu
const isUzbek = matching(/^(?:bilan|билан)$/iu)

/** A name without what comes with the thing, and where that stands. */
export interface Parted {
  readonly words: readonly Lexeme[]
  readonly accessory: readonly Lexeme[]
}

/** The words without the first accessory; undefined where none is told, or nothing stands before it. O(words). */
export function withoutAccessory(words: readonly Lexeme[]): Parted | undefined {
  const at = words.findIndex((word) => (word.script === 'cyrillic' && isRussian(word)) || isUzbek(word))
  if (at <= 0) return undefined
  const isBehind = !isUzbek(words[at]!)
  const stop = words.findIndex(({ isBreak }, i) => i > at && isBreak)
  const from = isBehind ? at : at - 1
  const to = isBehind ? (stop < 0 ? words.length : stop) : at + 1
  if (words.slice(0, from).every(({ kind }) => kind !== 'word')) return undefined
  return { words: [...words.slice(0, from), ...words.slice(to)], accessory: words.slice(from, to) }
}

/** Whether a name takes a word of the accessory for one of its own and is not written so: `гайка с фланцем` is a name, `шатун с вкладышем` none. */
export function isMixedUp(
  lexemes: readonly Lexeme[],
  { from, to }: Candidate,
  { accessory }: Parted,
  index: PartIndex,
): boolean {
  const own = lexemes.slice(from, to)
  const [first, last] = [accessory[0]!.start, accessory.at(-1)!.end]
  const isOf = ({ start, end }: Lexeme) => start >= first && end <= last
  return own.some(isOf) && (own.every(isOf) || !(UNDER.test(accessory[0]!.text) || isEquipped(own, index)))
}
