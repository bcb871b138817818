import { FIELD_WORDS } from '../../catalog/data/field-words.js'
import { withMoreNames } from '../../catalog/data/more-names.js'
import type { Catalog } from '../../model/catalog.js'
import { compileWorks, type Vocabulary } from '../words/compile-vocabulary.js'
import type { Naming } from '../words/concept.js'
import type { Lexeme } from '../words/lexemes.js'
import { namedIn } from '../words/vocabulary.js'

/*
 * Where a work is asked for, a thing or a stuff says it: `кожзам`, `наплавка валов`. Elsewhere these are things.
 */

type Works = Catalog['data']['processes']
const NO_NAMES = { en: [], ru: [], uz: [], 'uz-Cyrl': [] }
const works = new WeakMap<Catalog, Works>()
const vocabularies = new WeakMap<Catalog, Vocabulary>()

/** The works of a catalog with the names that only a field may say. */
export function fieldWorksOf(catalog: Catalog): Works {
  const known = works.get(catalog)
  if (known) return known
  const bare = catalog.data.processes.map((row) => ({ ...row, names: NO_NAMES }))
  const made = withMoreNames(bare, FIELD_WORDS)
  works.set(catalog, made)
  return made
}

/** The work that a whole field says by such a name. O(n). */
export function namedInField(lexemes: readonly Lexeme[], catalog: Catalog): Naming | undefined {
  const vocabulary = vocabularies.get(catalog) ?? compileWorks(fieldWorksOf(catalog))
  vocabularies.set(catalog, vocabulary)
  return namedIn(lexemes, vocabulary, 'process')
}
