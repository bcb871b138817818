import type { Lang, Reason } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { namerOf } from './names.js'
import { capitalize, oneLine } from './phrasebook.js'
import { PHRASEBOOKS } from './phrasebooks.js'
import { phraseOf } from './reason.js'

/** How a document says reasons, criteria, efforts and standings of a match. */
export interface MatchWords {
  reason(reason: Reason): string
  criterion(id: string): string
  effort(effort: string): string
  standing(standing: string): string
}

/** The words of an answer for a document in one language. */
export function reasonOf(lang: Lang, catalog: Catalog): MatchWords {
  const book = PHRASEBOOKS[lang]
  const { wording } = book
  const voice = { lang, namer: namerOf(catalog, lang), book }
  const known = (words: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(words, id) ? words[id]! : oneLine(id)
  return {
    reason: (reason) => capitalize(phraseOf(reason, voice)),
    criterion: (id) => known({ ...wording.criteria, ...wording.optionalCriteria }, id),
    effort: (effort) => known(wording.effort, effort),
    standing: (standing) => known(wording.standing, standing),
  }
}
