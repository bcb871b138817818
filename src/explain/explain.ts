import { defaultCatalog } from '../catalog/default.js'
import type { Advice, InvestmentMap, RelaxationResult } from '../model/advice.js'
import { type Allocation, UNMET_CODES, type UnmetReason } from '../model/allocation.js'
import { type Issue, LANGS, type Lang, type Reason } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ConsortiumResult } from '../model/consortium.js'
import type { Match, MatchResult, NearMiss, OpenQuestion } from '../model/match.js'
import type { OpportunityResult, PartnerResult } from '../model/opportunity.js'
import type { Part } from '../model/part.js'
import type { Robustness } from '../model/robustness.js'
import { ANSWER_SHAPES, CATALOG_SHAPE, UNMET_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { allocationLines, unmetText } from './allocation.js'
import { issueText } from './issue.js'
import { makerLines, makerName, scoreOf, spellingsOf } from './maker.js'
import { adviceLines, investmentLines, relaxationLines, robustnessLines } from './missing.js'
import { namerOf, type Spellings } from './names.js'
import { formatNumber } from './numbers.js'
import { agree, capitalize, fill, list, oneLine, type Plural, sentence } from './phrasebook.js'
import { PHRASEBOOKS } from './phrasebooks.js'
import { phraseOf, questionOf } from './reason.js'
import { consortiaLines, opportunitiesLines, partnersLines } from './together.js'
import type { Voice } from './values.js'

/**
 * Says an answer in words, lines separated by `\n`: a paragraph, then for each maker a line per criterion
 * (✓ met, ? not known, ✗ missed), for a near miss each gap with what would close it, and what to ask the maker.
 * An allocation: what is placed, a line per lot with what it takes of whom, and per part what is left and why.
 * Consortia: who does what, why together and what limits them. Partners and opportunities: over which parts.
 * @param catalog the one that the answer was made with; it has the names
 * @throws HamkorError `INPUT` where `lang` is none of the four, or the answer is none (a promise, say)
 */
export function explain(
  answer: MatchResult | Match | NearMiss | Allocation | ConsortiumResult | PartnerResult | OpportunityResult,
  lang: Lang,
  catalog: Catalog = defaultCatalog,
): string {
  checkedAnswer(
    answer,
    ['matches', 'lots', 'consortia', 'partners', 'opportunities', 'manufacturer'],
    'what a verb of the matcher resolved to',
  )
  if ('lots' in answer) return allocationLines(answer, voiceOf(lang, catalog)).join('\n')
  if ('consortia' in answer) return consortiaLines(answer, voiceOf(lang, catalog, spellingsIn(answer))).join('\n')
  if ('partners' in answer) return partnersLines(answer, voiceOf(lang, catalog)).join('\n')
  if ('opportunities' in answer) {
    return opportunitiesLines(answer, voiceOf(lang, catalog, spellingsOf(answer.manufacturer, undefined))).join('\n')
  }
  if (!('matches' in answer)) return makerLines(answer, voiceFor(answer, undefined, lang, catalog)).join('\n')
  const voice = voiceOf(lang, catalog)
  const { wording } = voice.book
  const block = (match: Match | NearMiss, i: number) => [
    '',
    ...makerLines(match, voiceFor(match, answer.part, lang, catalog), i + 1),
  ]
  const near = answer.nearMisses.flatMap(block)
  return [
    summary(answer, voice),
    ...answer.matches.flatMap(block),
    ...(near.length > 0 ? ['', `${wording.nearMisses}:`, ...near.slice(1)] : []),
    ...(answer.issues.length > 0 ? ['', `${wording.issues}:`] : []),
    ...answer.issues.map((issue) => `• ${issueText(issue, lang)}`),
  ].join('\n')
}

/**
 * Says what is missing or what would open more: advice for a maker, smaller demands of a part, a map of investments, or
 * how robust an order is; lines separated by `\n`.
 * @param catalog the one that the answer was made with; it has the names
 * @throws HamkorError `INPUT` where `lang` is none of the four
 */
export function explainMissing(
  answer: Advice | RelaxationResult | InvestmentMap | Robustness,
  lang: Lang,
  catalog: Catalog = defaultCatalog,
): string {
  checkedAnswer(
    answer,
    ['changeSets', 'sets', 'regions', 'how'],
    'what advise, relaxations, investments or robustness gave',
  )
  if ('changeSets' in answer) {
    const voice = voiceOf(lang, catalog, spellingsOf(answer.manufacturer, answer.part))
    return adviceLines(answer, voice).join('\n')
  }
  const voice = voiceOf(lang, catalog)
  if ('sets' in answer) return relaxationLines(answer, voice).join('\n')
  return ('regions' in answer ? investmentLines(answer, voice) : robustnessLines(answer, voice)).join('\n')
}

/**
 * Says one reason as a sentence; a host's reason (`host.…`) is its own text.
 * @throws HamkorError `INPUT` where `lang` is none of the four
 */
export function explainReason(reason: Reason, lang: Lang, catalog: Catalog = defaultCatalog): string {
  const voice = voiceOf(lang, catalog)
  checkedAnswer(reason, ['code'], 'a reason')
  return sentence(phraseOf(reason, voice))
}

/**
 * Says what to ask a maker about one open demand.
 * @throws HamkorError `INPUT` where `lang` is none of the four
 */
export function explainQuestion(question: OpenQuestion, lang: Lang, catalog: Catalog = defaultCatalog): string {
  const voice = voiceOf(lang, catalog)
  checkedAnswer(question, ['reason'], 'an open question of a match')
  return sentence(questionOf(question, voice))
}

/**
 * Says one issue as a sentence: which field, what is wrong, how to write it.
 * @throws HamkorError `INPUT` where `lang` is none of the four
 */
export function explainIssue(issue: Issue, lang: Lang): string {
  checked(lang)
  checkedAnswer(issue, ['path'], 'an issue')
  return issueText(issue, lang)
}

/**
 * Says why something is not placed, as a sentence; `currency` is the allocation's.
 * @throws HamkorError `INPUT` where `lang` is none of the four
 */
export function explainUnmet(
  reason: UnmetReason,
  currency: string,
  lang: Lang,
  catalog: Catalog = defaultCatalog,
): string {
  const voice = voiceOf(lang, catalog)
  checkedShape('currency', currency, 'text')
  checkedAnswer(reason, ['code'], 'the reason of an entry in `unmet`')
  checkedShape('answer', reason, UNMET_SHAPE)
  if (!UNMET_CODES.includes(reason.code)) refuse('answer.code', reason.code, `one of ${UNMET_CODES.join(', ')}`)
  return unmetText(reason, currency, voice)
}

/**
 * Throws HamkorError `INPUT` where what is to be said is nothing of the kind: mostly a promise that nobody awaited.
 * @param keys any of which tells it
 */
function checkedAnswer(answer: object, keys: readonly (keyof typeof ANSWER_SHAPES)[], expected: string): void {
  if (typeof answer !== 'object' || answer === null) refuse('answer', answer, expected)
  const key = keys.find((name) => name in answer)
  if (key === undefined) refuse('answer', answer, expected)
  checkedShape('answer', answer, ANSWER_SHAPES[key])
}

function voiceOf(lang: Lang, catalog: Catalog, spellings?: Spellings): Voice {
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  return { lang: checked(lang), namer: namerOf(catalog, lang, spellings), book: PHRASEBOOKS[lang] }
}

function spellingsIn({ consortia, part }: ConsortiumResult): Spellings {
  const makers = consortia.flatMap(({ members }) => members.map(({ manufacturer }) => manufacturer))
  return new Map(makers.flatMap((manufacturer) => [...spellingsOf(manufacturer, part)]))
}

function voiceFor({ manufacturer }: Match, part: Part | undefined, lang: Lang, catalog: Catalog): Voice {
  return voiceOf(lang, catalog, spellingsOf(manufacturer, part))
}

function summary(answer: MatchResult, { lang, book: { wording } }: Voice): string {
  const { part, matches, nearMisses, considered, issues } = answer
  const fitting = matches.filter(({ standing }) => standing === 'fits').length
  const counts = [
    [wording.fitting, fitting],
    [wording.open, matches.length - fitting],
    [wording.near, nearMisses.length],
  ] as const
  const counted = (forms: Plural, n: number) => fill(agree(forms, n), { n: formatNumber(n, lang) })
  const found = counts.filter(([, n]) => n > 0).map(([forms, n]) => counted(forms, n))
  const name = capitalize(oneLine(part.name) || wording.unnamed)
  const unclear = found.length === 0 && issues.some(({ code }) => code === 'part.notUnderstood')
  if (unclear) return fill(wording.found, { part: name, found: wording.notUnderstood })
  if (found.length === 0) found.push(wording.nobody)
  const { indexed, noEvidence } = considered
  const [best] = matches
  return [
    fill(wording.found, { part: name, found: list(found, wording.and) }),
    ...(best ? [fill(wording.best, { maker: makerName(best.manufacturer), score: scoreOf(best, lang) })] : []),
    counted(wording.looked, indexed),
    ...(noEvidence > 0 && noEvidence < indexed ? [counted(wording.noEvidence, noEvidence)] : []),
    ...(considered.answer === 'truncated' ? [wording.truncated] : []),
  ].join(' ')
}

function checked(lang: Lang): Lang {
  if (LANGS.includes(lang)) return lang
  return refuse('lang', lang, `one of ${LANGS.join(', ')}`)
}
