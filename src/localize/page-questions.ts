import type { ProposalWord } from '../explain/proposal-en.js'
import type { Proposal } from '../model/proposal-schema.js'
import type { PageVoice } from './page-voice.js'

/** One open question of a proposal in words: to a maker, about a line of the bill, or a section that is missing. */
export function questionText(
  { code, manufacturer, line, name, process, question }: Proposal['openQuestions'][number],
  { makers }: Proposal,
  voice: PageVoice,
): string {
  if (question) {
    const maker = makers.find((each) => each.manufacturer.id === manufacturer)?.manufacturer
    return `${maker?.name || maker?.id || manufacturer || ''}: ${voice.question(question.value)}`
  }
  const about = name ?? line ?? (process === undefined ? '' : voice.namer.process(process))
  return voice.word(code as ProposalWord, { line: about })
}
