import { explainQuestion } from '../explain/explain.js'
import type { ProposalWord } from '../explain/proposal-en.js'
import type { Catalog } from '../model/catalog.js'
import type { Proposal } from '../model/proposal-schema.js'
import type { PageVoice } from './page-voice.js'

/** One open question of a proposal in words: to a maker, about a line of the bill, or a section that is missing. */
export function questionText(
  { code, manufacturer, line, process, question }: Proposal['openQuestions'][number],
  { makers }: Proposal,
  voice: PageVoice,
  catalog: Catalog,
): string {
  if (question) {
    const maker = makers.find((each) => each.manufacturer.id === manufacturer)?.manufacturer
    return `${maker?.name || maker?.id || manufacturer || ''}: ${explainQuestion(question.value, voice.lang, catalog)}`
  }
  const about = line ?? (process === undefined ? '' : voice.namer.process(process))
  return voice.word(code as ProposalWord, { line: about })
}
