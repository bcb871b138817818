import type { Catalog } from '../../model/catalog.js'
import { type Lexeme, matching } from '../words/lexemes.js'
import { ADJECTIVE } from './family-names.js'

/* Russian: what a thing is fitted to stands behind a preposition: `поршень под палец 22`, `чехол на сиденье`. */

const isFitting = matching(/^(?:под|на|к|ко|для)$/iu)

/** The words before such a preposition; undefined where none stands between words. O(words). */
export function beforeFitting(words: readonly Lexeme[]): readonly Lexeme[] | undefined {
  const at = words.findIndex(isFitting)
  if (at <= 0 || at === words.length - 1) return undefined
  const end = words.findIndex(({ isBreak }) => isBreak)
  return end >= 0 && end < at ? undefined : words.slice(0, at)
}

/** Whether some Russian name of a family says that it is the thing which the words call it, not what it is fitted to. O(names). */
export function isCalled(family: string, words: readonly Lexeme[], catalog: Catalog): boolean {
  const called = words.flatMap(({ kind, text }) => (kind === 'word' ? [text.toLowerCase()] : []))
  const names = catalog.parts.get(family)?.names.ru ?? []
  return names.some((name) => {
    const noun = name
      .toLowerCase()
      .split(' ')
      .find((word) => !ADJECTIVE.test(word))
    return noun !== undefined && called.some((word) => isForm(word, noun))
  })
}

/** Whether two nouns are one but for their last letter: прокладки, прокладка. */
function isForm(word: string, noun: string): boolean {
  const length = Math.min(word.length, noun.length)
  if (length < 3 || Math.abs(word.length - noun.length) > 1) return word === noun
  return word.slice(0, length - 1) === noun.slice(0, length - 1)
}
