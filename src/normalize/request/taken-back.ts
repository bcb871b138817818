import type { Catalog } from '../../model/catalog.js'
import { lexemesOf } from '../words/lexemes.js'
import { allNamingsIn } from '../words/vocabulary.js'
import { blank, blankedBy, onComposed } from './blanked.js'

/*
 * What a writer asks and takes back in the same breath: `PTFE? no, NBR`, `38ХС? йўқ 40Х`, `14x9x6? corrected: 15x9x7`; and
 * things said not to be wanted before the one that is: `масло не нужно. Только фланец`, `tasma emas, xalta`.
 */

const TAKEN_BACK =
  /(?:^|(?<=[.,;:!?\n—–(]\s?))[^.,;:!?\n()]{1,48}(?:,\d[^.,;:!?\n()]{0,24})?\?(?=\s{0,3}(?:no|нет|не|йўқ|yo['’ʻ‘ʼ`]?q|corrected|correction|sorry|исправ\p{L}*|точнее|вернее|later|позже|потом|keyinroq|кейинроқ|emas|эмас)(?!\p{L}))/giu

/** The text with it blanked out; offsets hold. O(n). */
export function withoutTakenBack(text: string): string {
  return text.includes('?') ? blankedBy(text, [{ hint: /\?/, pattern: TAKEN_BACK }]) : text
}

/** A clause that ends in that it is not wanted, with another one behind it. */
const UNWANTED =
  /(?:^|(?<=[.,;:!?\n—–]\s))[^.,;:!?\n()\d]{2,40}\s(?:не\s(?:нуж\p{L}+|надо|треб\p{L}+|интересу\p{L}+)|(?:kerak|керак|shart|шарт)\s(?:emas|эмас)|kerakmas|керакмас|emas|эмас|(?:is |are )?not (?:needed|required|wanted))(?=\s?[.,;!]\s+\p{L})/giu
const SAYS_UNWANTED = /(?:не\s(?:нуж|надо|треб|инт)|emas|эмас|kerakmas|керакмас|not (?:needed|required|wanted))/iu

/** The text without clauses that say of a thing or a stuff alone that it is not wanted; of a work it is a demand and stays. O(n). */
export function withoutUnwanted(text: string, catalog: Catalog): string {
  if (!SAYS_UNWANTED.test(text)) return text
  return onComposed(text, (composed) =>
    composed.replace(UNWANTED, (clause) => (namesOnlyThings(clause, catalog) ? blank(clause) : clause)),
  )
}

function namesOnlyThings(clause: string, catalog: Catalog): boolean {
  const namings = allNamingsIn(lexemesOf(clause), catalog)
  return (
    namings.some(({ kind }) => kind === 'part' || kind === 'material') &&
    namings.every(({ kind }) => kind === 'part' || kind === 'material')
  )
}
