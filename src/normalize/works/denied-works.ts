import type { Catalog } from '../../model/catalog.js'
import { type Lexemes, lexemesOf, signIn } from '../words/lexemes.js'
import { isNecessary, type Stretch } from '../words/refusal.js'
import { deniedNouns } from '../words/refusal-verbs.js'
import { resolved } from '../words/resolve-concept.js'
import { allNamingsIn, namingsIn } from '../words/vocabulary.js'
import { workInOtherWords } from './same-works.js'

/* Works that a word denies by its own ending, so that no name of the catalog is spelled: `boʻyalmasin`, `bo'yoqsiz`, `weldless`. */

/** Where a work is denied, and which. */
export interface DeniedWork extends Stretch {
  /** Catalog id. */
  readonly id: string
}

/** Words that may deny a work by their ending, in either script. */
const mayDeny = signIn(/\p{L}(?:ma|ма)(?:s|y|g|n|с|й|г|н)|\p{L}{3}(?:siz|сиз)$|\p{L}{4}less$/iu)
/** Words before a verb that may say with it which work it is: `termik ishlanmasin`. */
const OBJECTS = 2
const NONE: readonly DeniedWork[] = []

/** The works that words deny: `boʻyalmasin`, `toblamang`, `termik ishlanmasdan`, `bo'yoqsiz`. O(n). */
export function deniedWorks(lexemes: Lexemes, catalog: Catalog): readonly DeniedWork[] {
  if (!mayDeny(lexemes)) return NONE
  return lexemes.flatMap((lexeme, at): readonly DeniedWork[] => {
    const nouns = lexeme.kind === 'word' ? deniedNouns(lexeme) : []
    if (nouns.length === 0 || isNamed(at, lexemes, catalog) || isNecessary(lexemes, at + 1)) return NONE
    for (const noun of nouns)
      for (let from = Math.max(0, at - OBJECTS); from <= at; from++) {
        const before = lexemes.slice(from, at)
        if (before.some(({ isBreak }) => isBreak)) continue
        const id = workOf([...before.map(({ text }) => text), noun].join(' '), before.length, catalog)
        if (id !== undefined) return [{ id, from, to: at + 1 }]
      }
    return NONE
  })
}

/** The work that all of a few words name; one word alone also in other words. */
function workOf(text: string, objects: number, catalog: Catalog): string | undefined {
  const words = lexemesOf(text)
  const naming = namingsIn(words, catalog, ['process'])[0]
  if (naming && naming.from === 0 && naming.to === words.length) return resolved(naming, [], catalog).id
  return objects === 0 ? workInOtherWords(words, catalog) : undefined
}

/** Whether the word is one of a name of several, `markazsiz silliqlash`, `tubeless valve`, or of a work by its stem, `payvandsiz`. */
function isNamed(at: number, lexemes: Lexemes, catalog: Catalog): boolean {
  const isWithout = /(?:siz|сиз|less)$/iu.test(lexemes[at]!.text)
  return allNamingsIn(lexemes, catalog).some(
    ({ kind, from, to }) => from <= at && at < to && (to - from > 1 || (kind === 'process' && isWithout)),
  )
}
