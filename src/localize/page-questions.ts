import type { ProposalWord } from '../explain/proposal-en.js'
import type { Proposal } from '../model/proposal-schema.js'
import { partLabel, withParts } from './page-parts.js'
import type { PageVoice } from './page-voice.js'

/** Open questions of a proposal in words, each once, with the maker who is asked and the parts that raise it. */
export function questionTexts(proposal: Proposal, voice: PageVoice): string[] {
  const asked = new Map<string, { readonly who: string; readonly text: string; readonly parts: Set<string> }>()
  for (const question of proposal.openQuestions) {
    const who = question.question ? makerName(question, proposal) : ''
    const text = wordsOf(question, voice)
    const key = JSON.stringify([who, text])
    const one = asked.get(key) ?? { who, text, parts: new Set<string>() }
    const { part, partName } = question
    if (part !== undefined) one.parts.add(partLabel(part, partName, proposal.parts))
    asked.set(key, one)
  }
  return [...asked.values()].map(({ who, text, parts }) => {
    const about = withParts(who, [...parts])
    return about ? `${about}: ${text}` : text
  })
}

function makerName({ manufacturer = '' }: Proposal['openQuestions'][number], { makers }: Proposal): string {
  const found = makers.find((each) => each.manufacturer.id === manufacturer)?.manufacturer
  return found?.name || manufacturer
}

/** To a maker, about a line of the bill or a step, or a section that is missing. */
function wordsOf({ code, line, name, process, question }: Proposal['openQuestions'][number], voice: PageVoice): string {
  if (question) return voice.question(question.value)
  const about = name ?? line ?? (process === undefined ? '' : voice.namer.process(process))
  return voice.word(code as ProposalWord, { line: about })
}
