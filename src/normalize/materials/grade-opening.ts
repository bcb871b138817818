import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { gradeIndexOf, lineageOf, sounds } from '../words/grade-index.js'
import type { Lexeme } from '../words/lexemes.js'

/* What a word must be to begin a designation: cheap, since it is asked of every word once. */

/** Codes of words that begin a designation which goes on behind a blank, besides those that the catalog lists. */
const OPENING = /^(?:B?[CS]T|AMЦ[MH]?|GR|ГP|ALDC|OЦ(?:C|CH)?|OФ|OC|AЖ(?:MЦ|H)?|KMЦ|KH)$|^(?:[CB]Ч|SCH|VCH)/

/**
 * Whether a word may begin a designation, whatever stands beside it; but for one that is no more than what a Cyrillic one
 * sounds like, to which the number right behind it belongs. Words that are said have `isSpoken`. O(1).
 */
export function opensGrade({ text }: Pick<Lexeme, 'text'>, code: string, catalog: Catalog): boolean {
  return gradeIndexOf(catalog).beginnings.has(code) || OPENING.test(code) || toolsHeard(text, catalog).length > 0
}

/** Tool steels without a number that a Latin word sounds like: `XVG`. */
export function toolsHeard(text: string, catalog: Catalog): readonly string[] {
  if (!/^[A-Z]{3,4}$/.test(text)) return []
  const { spoken } = gradeIndexOf(catalog)
  return flatMap(sounds(text), (sound) => spoken.get(sound) ?? []).filter((id) =>
    lineageOf(id, catalog).includes('steel-tool'),
  )
}
