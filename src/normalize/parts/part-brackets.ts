import type { Lexeme } from '../words/lexemes.js'

/* Brackets within a name that hold another word for the one before: `обшивка (чехол) сиденья`, `ён ойна (зеркало) қобиғи`. */

/** Words of another name in brackets at the most. */
const OTHER_NAME = 2

/** Uzbek: having what the word says. */
const WITH = /\p{L}{3}(?:li|ли)$/iu

/** The name with what its brackets hold instead of the word before, and without them; none where no word stands around. O(words). */
export function acrossBrackets(words: readonly Lexeme[]): readonly (readonly Lexeme[])[] {
  const open = words.findIndex(({ text }) => text === '(')
  const close = words.findIndex(({ text }, i) => i > open && text === ')')
  if (open < 1 || close < 0) return []
  const inside = words.slice(open + 1, close)
  const behind = words.slice(close + 1)
  if (inside.length === 0 || inside.length > OTHER_NAME || inside.some(({ kind }) => kind !== 'word')) return []
  // filtr (tozalagich) setkali: what it has is said of the thing before
  if (behind[0]?.kind !== 'word' || behind[0].isFunction || WITH.test(behind[0].text)) return []
  return [
    [...words.slice(0, open - 1), ...inside, ...behind],
    [...words.slice(0, open), ...behind],
  ]
}
