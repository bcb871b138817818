import { codeAt } from './code-at.js'

const LETTER = /\p{L}/u

/** Whether a letter is in a text; Latin and Cyrillic ones are seen without the pattern. O(n). */
export function hasLetter(text: string): boolean {
  let isAscii = true
  const { length } = text
  for (let i = 0; i < length; i++) {
    const code = codeAt(text, i)
    if (code < 128) {
      const small = code | 32
      if (small >= 97 && small <= 122) return true
    } else if (code >= 0x400 && code <= 0x481) return true
    else isAscii = false
  }
  return !isAscii && LETTER.test(text)
}
