import type { Lexeme } from '../words/lexemes.js'
import type { Setting } from './name-words.js'
import { mayBeThing } from './part-order.js'

/* Two Russian nouns for one thing with a hyphen between: `крышка-дверца лючка`, `тройник-фланец охлаждения`. */

/** The words without the second of two such nouns; undefined where there are none. O(words). */
export function asFirstNoun(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const at = hyphenOf(words, setting)
  return at < 0 ? undefined : words.filter((_, i) => i !== at && i !== at + 1)
}

/** The words without the first of them; undefined where there are none. O(words). */
export function asSecondNoun(words: readonly Lexeme[], setting: Setting): readonly Lexeme[] | undefined {
  const at = hyphenOf(words, setting)
  return at < 0 ? undefined : words.filter((_, i) => i !== at && i !== at - 1)
}

/** Where the hyphen between two Russian nouns stands; −1 where none does. */
function hyphenOf(words: readonly Lexeme[], { index }: Setting): number {
  return words.findIndex(({ text, start, end }, i) => {
    if (text !== '-') return false
    const [before, behind] = [words[i - 1], words[i + 1]]
    if (before?.end !== start || behind?.start !== end) return false
    return [before, behind].every((word) => word.script === 'cyrillic' && mayBeThing(word, index))
  })
}
