import { formulaIn } from '../explain/formula-words.js'
import { oneLine } from '../explain/phrasebook.js'
import type { ProposalWord } from '../explain/proposal-en.js'
import { isAdHoc, LANGS, type Lang } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { type Figure, type Proposal, proposalSchema } from '../model/proposal-schema.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { type Block, type Card, type Page, type Section, table } from './blocks.js'
import { factTable, materialBlocks, needBlocks, planBlocks, productBlocks } from './page-makers.js'
import { questionTexts } from './page-questions.js'
import { makerBlocks } from './page-together.js'
import {
  cashFlowBlocks,
  indicatorBlocks,
  investmentBlocks,
  localizationBlocks,
  marketBlocks,
  sensitivityBlocks,
  signed,
} from './page-value.js'
import { type PageVoice, pageVoice } from './page-voice.js'

/** How its parts write materials and certificates that the catalog does not know. */
function spellingsOf({ parts }: Proposal): ReadonlyMap<string, string> {
  const written = parts.flatMap(({ materials, certificates }) => [...materials, ...certificates])
  return new Map(written.filter(({ id }) => isAdHoc(id)).map(({ id, text }) => [id, text]))
}

/** A proposal as a document in one language. Throws HamkorError `INPUT` for another language or document. */
export function pageOf(proposal: Proposal, lang: Lang, catalog: Catalog): Page {
  if (!LANGS.includes(lang)) refuse('lang', lang, `one of ${LANGS.join(', ')}`)
  if (proposal?.format !== 'hamkor.proposal') refuse('proposal.format', proposal?.format, '"hamkor.proposal"')
  if (proposal.formatVersion !== '1') refuse('proposal.formatVersion', proposal.formatVersion, '"1"')
  const unlike = proposalSchema.safeParse(proposal).error?.issues[0]
  if (unlike) refuse(['proposal', ...unlike.path].join('.'), proposal, `what proposeProject gave: ${unlike.message}`)
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const voice = pageVoice(lang, catalog, spellingsOf(proposal))
  const { word } = voice
  const bodies: [ProposalWord, Block[]][] = [
    ['summary', summaryBlocks(proposal, voice)],
    ['need', needBlocks(proposal, voice)],
    ['product', productBlocks(proposal, voice)],
    ['makers', makerBlocks(proposal, voice, catalog)],
    ['plan', planBlocks(proposal, voice)],
    ['materials', materialBlocks(proposal, voice, catalog)],
    ['localization', localizationBlocks(proposal, voice)],
    ['market', marketBlocks(proposal, voice)],
    ['investment', investmentBlocks(proposal, voice)],
    ['cashFlow', cashFlowBlocks(proposal, voice)],
    ['indicators', indicatorBlocks(proposal, voice)],
    ['sensitivity', sensitivityBlocks(proposal, voice)],
    ['risks', riskBlocks(proposal, voice)],
    ['jobs', factTable(proposal.jobs, voice)],
    ['assumptions', assumptionBlocks(proposal, voice)],
    ['questions', questionBlocks(proposal, voice)],
    ['formulas', formulaBlocks(proposal, voice)],
  ]
  const sections: Section[] = bodies.map(([id, blocks]) => ({
    id,
    title: word(id),
    blocks: blocks.length > 0 ? blocks : [{ kind: 'text', text: capital(word('unknown')) }],
  }))
  const { name = '', fingerprint = '' } = proposal.catalog ?? {}
  return {
    lang,
    kicker: word('document'),
    title: oneLine(proposal.title),
    subtitle: [proposal.applicant && `${word('applicant')}: ${oneLine(proposal.applicant)}`, voice.date(proposal.date)]
      .filter(Boolean)
      .join(' · '),
    sections,
    footer: word('prepared', {
      date: voice.date(proposal.date),
      version: proposal.library,
      catalog: name,
      fingerprint,
    }),
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** The figures that decide, on one look. */
function summaryBlocks({ finance, localization, jobs, makers, plan }: Proposal, voice: PageVoice): Block[] {
  const { word } = voice
  const cards: Card[] = []
  const add = (label: ProposalWord, figure: Figure | undefined) => {
    if (figure) cards.push({ label: word(label), value: voice.figure(figure) })
  }
  if (finance) {
    add('total.investment', finance.totals['investment'])
    add('total.loans', finance.totals['loans'])
    add('return.npv', finance.project['npv'])
    add('return.irr', finance.project['irr'])
    add('return.payback', finance.project['payback'])
    if (finance.cover['dscrMin']?.value !== null) add('return.dscrMin', finance.cover['dscrMin'])
    add('total.foreignCurrencySaved', finance.totals['foreignCurrencySaved'])
  }
  if (localization) {
    const value = `${voice.figure(localization.before)} → ${voice.figure(localization.after)}`
    cards.push({ label: word('localization'), value })
  }
  if (plan) cards.push({ label: word('stage.series'), value: voice.date(plan.value.finish) })
  for (const { what, figure } of jobs.slice(0, 1)) {
    cards.push({ label: voice.wordOr(`what.${what}`, what), value: voice.figure(figure) })
  }
  // a maker of several parts or lots is named once
  const names = new Map(makers.map(({ manufacturer: { id, name } }) => [id, oneLine(name) || id]))
  const listed = [...names.values()].join(', ')
  const who = names.size > 0 ? [{ kind: 'text' as const, text: `${word('makers')}: ${listed}.` }] : []
  return cards.length > 0 ? [{ kind: 'cards', items: cards }, ...who] : who
}

function riskBlocks({ risks }: Proposal, voice: PageVoice): Block[] {
  if (risks.length === 0) return []
  const { word } = voice
  const said = (figure: Figure | undefined, code: string) =>
    figure ? (code === 'price' ? signed(figure, voice) : voice.figure(figure)) : ''
  const rows = risks.map(({ code, level, text, mitigation, figure, source }) => [
    text ?? word(`risk.${code}` as ProposalWord, { figure: said(figure, code) }),
    word(`level.${level}`),
    (mitigation ?? (code === 'own' ? '' : word(`fix.${code}` as ProposalWord))) +
      (source ? ` ${word('sourceOf', { source })}` : ''),
  ])
  return [table([word('col.risk'), word('col.level'), word('col.mitigation')], [], rows)]
}

function assumptionBlocks({ assumptions }: Proposal, { word }: PageVoice): Block[] {
  const rows = assumptions.map(({ text, source }) => [text, source])
  return rows.length > 0 ? [table([word('assumptions'), word('col.source')], [], rows)] : []
}

function questionBlocks(proposal: Proposal, voice: PageVoice): Block[] {
  const items = questionTexts(proposal, voice)
  return items.length > 0 ? [{ kind: 'list', items }] : []
}

function formulaBlocks({ formulas }: Proposal, { word, lang, ...voice }: PageVoice): Block[] {
  const label = (id: string) =>
    ['formula', 'row', 'return', 'what', 'total']
      .map((kind) => voice.wordOr(`${kind}.${id}`, ''))
      .find((text) => text !== '') ?? id
  const rows = formulas.map(({ id, expression, source }) => [
    label(id),
    formulaIn(expression, lang),
    formulaIn(source, lang),
  ])
  return [
    { kind: 'text', text: word('formulasNote') },
    ...(rows.length > 0 ? [table([word('col.what'), word('col.formula'), word('col.source')], [], rows)] : []),
  ]
}
