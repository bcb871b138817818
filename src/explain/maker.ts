import type { Lang } from '../model/basics.js'
import { isAdHoc } from '../model/basics.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { CriterionResult, Gap, Match, NearMiss, OpenQuestion, StepResult } from '../model/match.js'
import type { Part } from '../model/part.js'
import { termsOf } from '../text/terms.js'
import { formatPercent } from './numbers.js'
import { agree, capitalize, fill, oneLine } from './phrasebook.js'
import { adviceOf, asksByItself, phraseOf, questionOf } from './reason.js'
import type { Voice } from './values.js'

/** Shown to be met · not known · shown not to be met. */
const MARKS = { fits: '✓', open: '?', misses: '✗' } as const
/** Nothing asked, or nothing known that would count. */
const SILENT = '·'
const INDENT = '   '

/** One maker: a paragraph, a line per criterion (per gap where it misses), and what to ask it. O(criteria × steps). */
export function makerLines(match: Match | NearMiss, voice: Voice, rank?: number): string[] {
  const gaps = 'gaps' in match ? match.gaps : []
  const told = new Set(gaps.map((gap) => gap.criterion))
  const questions = questionLines(match, gaps, voice)
  return [
    (rank === undefined ? '' : `${rank}. `) + makerSummary(match, voice),
    ...gaps.map((gap) => INDENT + gapLine(gap, match, voice)),
    ...match.criteria.flatMap((result) => (told.has(result.criterion) ? [] : [INDENT + criterionLine(result, voice)])),
    ...(questions.length > 0 ? [`${INDENT}${voice.book.wording.ask}:`] : []),
    ...questions.map((question) => `${INDENT}☐ ${question}`),
  ]
}

/** `87% (79–91%)`. */
export function scoreOf({ score, range: [low, high] }: Pick<Match, 'score' | 'range'>, lang: Lang): string {
  const [from, to] = [formatPercent(low, lang), formatPercent(high, lang)]
  return from === to ? formatPercent(score, lang) : `${formatPercent(score, lang)} (${from.replace(/\s?%$/, '')}–${to})`
}

/** Name of a maker, its id where it has none. */
export function makerName({ id, name }: Manufacturer): string {
  return oneLine(name) || oneLine(id)
}

/** How maker and part spell what the catalog does not know, and the words behind folded stems. */
export function spellingsOf(manufacturer: Manufacturer, part: Part | undefined): ReadonlyMap<string, string> {
  const spellings = new Map<string, string>()
  const add = ({ id, text }: { readonly id: string; readonly text: string }) => {
    if (isAdHoc(id)) spellings.set(id, text)
  }
  for (const text of [...manufacturer.products, part?.name ?? '']) {
    for (const word of text.split(/[\s,;:()«»"]+/).slice(0, WORDS))
      for (const term of termsOf(word)) spellings.set(term, word)
  }
  for (const { process, text, materials } of manufacturer.capabilities) {
    add({ id: process, text })
    materials.forEach(add)
  }
  manufacturer.materials.forEach(add)
  manufacturer.certificates?.forEach(add)
  part?.materials.forEach(add)
  part?.certificates.forEach(add)
  return spellings
}

/** Words of one text that a reason may quote. */
const WORDS = 64

function makerSummary(match: Match | NearMiss, voice: Voice): string {
  const { wording } = voice.book
  const { lang } = voice
  const [low, high] = match.range.map((share) => formatPercent(share, lang)) as [string, string]
  const score = formatPercent(match.score, lang)
  const judged = match.criteria.filter(({ reason }) => reason.code !== 'notDemanded')
  const met = judged.filter(isMet).length
  const total = judged.length
  const place = placeText(match.manufacturer, voice)
  return [
    `${makerName(match.manufacturer)}${place ? ` (${place})` : ''}: ${wording.standing[match.standing]}.`,
    ...('gaps' in match ? [fill(agree(wording.gaps, match.gaps.length), { n: String(match.gaps.length) })] : []),
    ...(total > 0 ? [fill(agree(wording.met, total), { met: String(met), n: String(total) })] : []),
    fill(low === high ? wording.score : wording.scoreRange, { score, low, high }),
    ...('gaps' in match ? [] : [wording.basis[match.basis]]),
  ].join(' ')
}

/** Where a maker is, as far as it is known. */
export function placeText({ location }: Manufacturer, { namer }: Voice): string | undefined {
  if (!location) return undefined
  const { city, region, text } = location
  const known = (city && namer.place(city)) || (region && namer.place(region))
  return known || oneLine(text ?? city ?? region ?? '') || undefined
}

function criterionLine(result: CriterionResult, voice: Voice): string {
  const { steps = [], reason, standing } = result
  const label = labelOf(result.criterion, voice)
  if (reason.code === 'process.allSteps' || reason.code === 'process.someSteps') {
    const doubts = together(steps.filter((step) => step.standing !== 'fits')).map((step) =>
      inferenceMarked(step, voice),
    )
    return `${MARKS[standing]} ${label}: ${[phraseOf(reason, voice), ...new Set(doubts)].join('; ')}`
  }
  const process = speakingStep(result)
  const where = process === undefined ? '' : ` (${voice.namer.process(process)})`
  const mark = standing !== 'fits' || isMet(result) ? MARKS[standing] : SILENT
  return `${mark} ${label}${where}: ${inferenceMarked(result, voice)}`
}

/** Shown to be met; what nothing is asked or known of, and yet does not hinder, is not. */
function isMet({ standing, evidence }: CriterionResult): boolean {
  return standing === 'fits' && evidence !== 'none'
}

/** Doubts that are said once for all steps that share them, and what of the reason names the step. */
const SHARED: Readonly<Record<string, 'required' | 'offered'>> = {
  'process.notListed': 'required',
  'process.inferredOffer': 'offered',
}

/** Steps with one and the same doubt as one, at the place of the first. */
function together(steps: readonly StepResult[]): readonly StepResult[] {
  return steps.flatMap((step, s) => {
    const side = Object.hasOwn(SHARED, step.reason.code) ? SHARED[step.reason.code] : undefined
    const alike = steps.filter(({ reason }) => reason.code === step.reason.code)
    if (!side || alike.length === 1) return [step]
    if (alike[0] !== steps[s]) return []
    const items = alike.flatMap(({ reason }) => reason[side] ?? [])
    return [{ ...step, reason: { ...step.reason, [side]: { kind: 'list', items } as const } }]
  })
}

/** The process of the step whose reason stands for a criterion that asks several; the criterion `process` names it itself. */
export function speakingStep(result: CriterionResult): string | undefined {
  const { criterion, steps = [] } = result
  if (steps.length < 2 || criterion === 'process') return undefined
  return steps.find((step) => isSame(step, result))?.process
}

/** Whether the step is the one whose reason stands for the criterion. */
function isSame(step: StepResult, { standing, reason }: CriterionResult): boolean {
  return step.standing === standing && (step.reason === reason || step.reason.code === reason.code)
}

/** What would be met if our inference about the maker is right says so, unless its reason does. */
function inferenceMarked({ reason, standing, evidence }: CriterionResult | StepResult, voice: Voice): string {
  const phrase = phraseOf(reason, voice)
  const guessed =
    standing === 'open' && evidence === 'inferred' && reason.told === undefined && !asksByItself(reason.code, voice)
  return guessed ? `${phrase} (${voice.book.wording.inference})` : phrase
}

/** `✗ Certificates: … → get certified (paperwork)`. */
function gapLine(gap: Gap, match: Match, voice: Voice): string {
  const where = stepLabel(gap, match, voice)
  const advice = `${adviceOf(gap, voice)} (${voice.book.wording.effort[gap.effort]})`
  return `${MARKS.misses} ${labelOf(gap.criterion, voice)}${where ? ` (${where})` : ''}: ${phraseOf(gap.reason, voice)} → ${advice}`
}

function questionLines({ openQuestions, ...match }: Match, gaps: readonly Gap[], voice: Voice): string[] {
  const asked = new Map<string, string[]>()
  for (const question of openQuestions) {
    if (isAnsweredElsewhere(question, openQuestions, gaps)) continue
    const text = capitalize(questionOf(question, voice))
    const where = stepLabel(question, match, voice)
    const steps = asked.get(text) ?? []
    asked.set(text, where === '' || steps.includes(where) ? steps : [...steps, where])
  }
  return [...asked].map(([text, steps]) => (steps.length > 0 ? `${text} (${steps.join(', ')})` : text))
}

/** What is not known of a step because the step itself is: asking for the step is enough. */
function isAnsweredElsewhere(question: OpenQuestion, all: readonly OpenQuestion[], gaps: readonly Gap[]): boolean {
  if (question.reason.code !== 'step.none' || question.criterion === 'process') return false
  return [...all, ...gaps].some(({ criterion, process }) => criterion === 'process' && process === question.process)
}

/** The process that a gap or question is about, where its reason does not name it and there are several. */
function stepLabel(
  { criterion, process }: { readonly criterion: string; readonly process?: string },
  { criteria }: Pick<Match, 'criteria'>,
  { namer }: Voice,
): string {
  if (process === undefined || criterion === 'process') return ''
  const steps = criteria.find((result) => result.criterion === criterion)?.steps ?? []
  return steps.length > 1 ? namer.process(process) : ''
}

/** What a criterion is called. */
export function labelOf(criterion: string, { book }: Voice): string {
  const { criteria, optionalCriteria } = book.wording
  const labels: Readonly<Record<string, string>> = { ...criteria, ...optionalCriteria }
  return Object.hasOwn(labels, criterion) ? labels[criterion]! : oneLine(criterion)
}
