import type { Catalog } from '../model/catalog.js'
import type { Lexeme } from './lexemes.js'
import { isName, type PartIndex } from './part-index.js'
import { namingsIn } from './vocabulary.js'

/** What a thing is made of: behind `из`, or in an Uzbek case; and what says which, before that. */
const MADE_OF = /^(?!kardan|кардан)\p{L}{3,}(?:dan|дан)$/iu
const WHICH = /(?:gan|ган)$/iu

/**
 * `прокладки из паронита для головки блока`, `tokchasi toblangan oynadan`: the name without what the thing is made of;
 * undefined where none is said. O(words).
 */
export function withoutStuff(
  words: readonly Lexeme[],
  all: readonly Lexeme[],
  index: PartIndex,
  catalog: Catalog,
): readonly Lexeme[] | undefined {
  const stuff = new Set<Lexeme>()
  if (all.some(({ key }) => key === 'iz')) {
    for (const { from, to } of namingsIn(words, catalog, ['material']))
      if (all[all.indexOf(words[from]!) - 1]?.key === 'iz') for (const word of words.slice(from, to)) stuff.add(word)
  }
  for (const [i, word] of words.entries()) {
    if (i === 0 || !MADE_OF.test(word.text)) continue
    stuff.add(word)
    if (WHICH.test(words[i - 1]!.text)) stuff.add(words[i - 1]!)
    // ПВХ сунъий чармдан: what the name of the stuff consists of
    for (let from = Math.max(1, i - index.longest); from < i; from++)
      if (isName(words.slice(from, i + 1), index)) for (const own of words.slice(from, i)) stuff.add(own)
    if (namingsIn([words[i - 1]!], catalog, ['material']).length > 0) stuff.add(words[i - 1]!)
  }
  return stuff.size === 0 ? undefined : words.filter((word) => !stuff.has(word))
}
