import type { CapacityUse, UnmetReason } from '../model/allocation.js'
import type { Lang, Reason } from '../model/basics.js'
import type { SupportKind } from '../model/catalog.js'
import type { OpenQuestion } from '../model/match.js'
import { unmetText } from './allocation.js'
import { ALLOCATION_WORDS } from './allocation-words.js'
import type { Namer } from './names.js'
import { capitalize, oneLine, sentence } from './phrasebook.js'
import { PHRASEBOOKS } from './phrasebooks.js'
import { phraseOf, questionOf } from './reason.js'
import { TOGETHER } from './together-words.js'

/** How a document says reasons, criteria, efforts and standings of a match. */
export interface MatchWords {
  reason(reason: Reason): string
  question(question: OpenQuestion): string
  criterion(id: string): string
  effort(effort: string): string
  standing(standing: string): string
  /** What an allocation leaves, why. */
  unmet(reason: UnmetReason, currency: string): string
  /** A capacity that no maker states; nothing where it is known. */
  capacity(kind: CapacityUse['capacity']): string
  support(kind: SupportKind): string
}

/** The words of an answer for a document in one language. */
export function reasonOf(lang: Lang, namer: Namer): MatchWords {
  const book = PHRASEBOOKS[lang]
  const { wording } = book
  const voice = { lang, namer, book }
  const known = (words: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(words, id) ? words[id]! : oneLine(id)
  return {
    reason: (reason) => capitalize(phraseOf(reason, voice)),
    question: (question) => sentence(questionOf(question, voice)),
    criterion: (id) => known({ ...wording.criteria, ...wording.optionalCriteria }, id),
    effort: (effort) => known(wording.effort, effort),
    standing: (standing) => known(wording.standing, standing),
    unmet: (reason, currency) => unmetText(reason, currency, voice),
    capacity: (kind) => (kind === 'known' ? '' : ALLOCATION_WORDS[lang].capacity[kind]),
    support: (kind) => TOGETHER[lang].support[kind],
  }
}
