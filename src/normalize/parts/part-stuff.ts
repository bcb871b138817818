import type { Catalog } from '../../model/catalog.js'
import { type Lexeme, matching } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { isName, type PartIndex } from './part-index.js'

/** What a thing is made of: behind `из`, or in an Uzbek case; and what says which, before that. */
const isMadeOf = matching(/^(?!kardan|кардан)\p{L}{3,}(?:dan|дан)$/iu)
/** What is cut, bent or turned to become a thing. */
const isStock = matching(
  /^(?:лист(?:а|ов)?|прутка|прутков|трубы|проволоки|полосы|ленты|рулона|заготовк\p{L}*|поковки|отливки|профиля|уголка|швеллера|круга|плиты|(?:list|prutok|quvur|truba|sim|polosa|rulon|zagotovka|quyma|pokovka|profil|plita)dan|(?:лист|пруток|қувур|труба|сим|полоса|рулон|заготовка|қуйма|поковка|профил|плита)дан)$/iu,
)
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
      if (isFrom(words[from]!, all)) for (const word of words.slice(from, to)) stuff.add(word)
    for (const word of words) if (isStock(word) && isFrom(word, all)) stuff.add(word)
  }
  for (const [i, word] of words.entries()) {
    if (!isMadeOf(word) || (i === 0 && !isStock(word))) continue
    stuff.add(word)
    if (i === 0) continue
    if (WHICH.test(words[i - 1]!.text)) stuff.add(words[i - 1]!)
    // ПВХ сунъий чармдан: what the name of the stuff consists of
    for (let from = Math.max(1, i - index.longest); from < i; from++)
      if (isName(words.slice(from, i + 1), index)) for (const own of words.slice(from, i)) stuff.add(own)
    if (namingsIn([words[i - 1]!], catalog, ['material']).length > 0) stuff.add(words[i - 1]!)
  }
  return stuff.size === 0 ? undefined : words.filter((word) => !stuff.has(word))
}

function isFrom(word: Lexeme, all: readonly Lexeme[]): boolean {
  return all[all.indexOf(word) - 1]?.key === 'iz'
}
