import type { ProposalWord } from '../explain/proposal-en.js'
import type { Proposal } from '../model/proposal-schema.js'
import { partLabel, withParts } from './page-parts.js'
import type { PageVoice } from './page-voice.js'

type Question = Proposal['openQuestions'][number]

/** Open questions of a proposal in words, each once, with the maker who is asked and the parts that raise it. */
export function questionTexts(proposal: Proposal, voice: PageVoice): string[] {
  const asked = new Map<
    string,
    { readonly who: string; readonly text: string; readonly parts: Set<string>; readonly steps: Set<string> }
  >()
  for (const question of proposal.openQuestions) {
    const who = question.question ? makerName(question, proposal) : ''
    const text = wordsOf(question, voice)
    const key = JSON.stringify([who, text])
    const one = asked.get(key) ?? { who, text, parts: new Set<string>(), steps: new Set<string>() }
    const { part, partName } = question
    if (part !== undefined) one.parts.add(partLabel(part, partName, proposal.parts))
    const process = stepOf(question, proposal)
    if (process !== undefined) one.steps.add(voice.namer.process(process))
    asked.set(key, one)
  }
  return [...asked.values()].map(({ who, text, parts, steps }) => {
    const about = withParts(who, [...parts])
    const said = steps.size > 0 ? `${text} (${[...steps].join(', ')})` : text
    return about ? `${about}: ${said}` : said
  })
}

/** The step that a question is about, where its maker does several and the question does not name it. */
function stepOf({ manufacturer, part, question }: Question, { makers }: Proposal): string | undefined {
  const { criterion, process } = question?.value ?? {}
  if (process === undefined || criterion === 'process') return undefined
  const own = makers.filter((maker) => maker.manufacturer.id === manufacturer && (!part || maker.part === part))
  return new Set(own.flatMap(({ processes }) => processes)).size > 1 ? process : undefined
}

function makerName({ manufacturer = '' }: Question, { makers }: Proposal): string {
  const found = makers.find((each) => each.manufacturer.id === manufacturer)?.manufacturer
  return found?.name || manufacturer
}

/** To a maker, about a line of the bill or a step, or a section that is missing. */
function wordsOf({ code, line, name, process, question }: Question, voice: PageVoice): string {
  if (question) return voice.question(question.value)
  const about = name ?? line ?? (process === undefined ? '' : voice.namer.process(process))
  return voice.word(code as ProposalWord, { line: about })
}
