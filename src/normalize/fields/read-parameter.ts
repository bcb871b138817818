import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { fail, ok, type Read } from '../common/read.js'
import { lexemesOf } from '../words/lexemes.js'
import { resolved } from '../words/resolve-concept.js'
import { suggestionsFor } from '../words/suggest.js'
import { namedBy } from '../words/vocabulary.js'

/**
 * Reads the name of a figure (`sheetThickness`, `толщина листа`, `press force`): its catalog id, or `?` + folded text
 * with a note where the catalog has no such figure. O(n).
 */
export function readParameterId(text: string, catalog: Catalog): Read<string> {
  const trimmed = text.trim()
  if (catalog.parameters.has(trimmed)) return ok(trimmed)
  // camelCase and snake_case as keys of records have them
  const words = trimmed.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2').replaceAll('_', ' ')
  const key = foldKey(words)
  if (key === '') return fail('parameter.unknown', 'a figure, e.g. "sheet thickness"')
  const naming = namedBy(lexemesOf(words), catalog, 'parameter')
  const id = naming && resolved(naming, [], catalog).id
  if (id !== undefined) return ok(id)
  const suggestions = suggestionsFor(words, catalog, 'parameter')
  return ok(`?${key}`, [
    {
      code: 'parameter.unknown',
      expected: 'a figure that the catalog knows, e.g. "sheet thickness"',
      ...(suggestions.length > 0 ? { suggestions } : {}),
    },
  ])
}
