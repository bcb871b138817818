import { formulaIn } from '../explain/formula-words.js'
import type { ProposalWord } from '../explain/proposal-en.js'
import { isCurrencyCode } from '../model/basics.js'
import type { Figure, FigureSeries, Proposal } from '../model/proposal-schema.js'
import { type Block, type Card, table } from './blocks.js'
import { columnChart, tornadoChart } from './charts.js'
import { barsOf, chart, compact, factTable } from './page-makers.js'
import type { PageVoice } from './page-voice.js'

/** Localization rate before and after. */
export function localizationBlocks({ localization, makers }: Proposal, voice: PageVoice): Block[] {
  if (!localization) return []
  const { word } = voice
  const { before, after, threshold, steps, expression, source } = localization
  const names = new Map(makers.map(({ manufacturer }) => [manufacturer.id, manufacturer.name]))
  const cards: Card[] = [
    { label: word('what.before'), value: voice.figure(before) },
    { label: word('what.after'), value: voice.figure(after) },
    ...(threshold ? [{ label: word('what.threshold'), value: voice.figure(threshold) }] : []),
  ]
  const rows = steps.map(({ line, name, manufacturers, alone, last }) => [
    name ?? line,
    manufacturers.map((id) => names.get(id) ?? id).join(', '),
    voice.figure(alone),
    voice.figure(last),
  ])
  return [
    { kind: 'text', text: localization.subject },
    { kind: 'cards', items: cards },
    table([word('col.line'), word('col.makers')], [word('col.alone'), word('col.last')], rows),
    {
      kind: 'note',
      text: `${word('col.formula')}: ${expression}. ${word('sourceOf', { source: formulaIn(source, voice.lang) })}`,
    },
  ]
}

/** Who buys, and how the price compares. */
export function marketBlocks({ market }: Proposal, voice: PageVoice): Block[] {
  const { word } = voice
  const rows = market.offtake.map(({ buyer, kind, quantity, source }) => [
    buyer,
    word(`offtake.${kind}`),
    source ?? '',
    quantity ? voice.figure(quantity) : '',
  ])
  return [
    ...(rows.length > 0
      ? [table([word('col.buyer'), word('col.kind'), word('col.source')], [word('col.quantity')], rows)]
      : []),
    ...factTable(market.figures, voice),
  ]
}

/** What is bought, what it costs to run, who lends. */
export function investmentBlocks({ finance }: Proposal, voice: PageVoice): Block[] {
  if (!finance) return []
  const { word } = voice
  const lists = (
    title: ProposalWord,
    rows: readonly {
      readonly id: string
      readonly name?: string | undefined
      readonly figures: Record<string, Figure>
    }[],
    keys: readonly (readonly [string, ProposalWord])[],
  ): Block[] => {
    if (rows.length === 0) return []
    const shown = keys.filter(([key]) => rows.some(({ figures }) => figures[key]))
    const cells = rows.map(({ id, name, figures }) => [
      name ?? id,
      ...shown.map(([key]) => (figures[key] ? voice.figure(figures[key]) : '')),
    ])
    return [
      table(
        [word(title)],
        shown.map(([, label]) => word(label)),
        cells,
      ),
    ]
  }
  const assumed = finance.assumptions.map(({ what, name, figure }) => [
    word(`what.${what}` as ProposalWord, { name: name ?? '' }),
    voice.figure(figure),
  ])
  const total = Object.entries(finance.totals)
    .filter(([key]) => key !== 'foreignCurrencySaved')
    .map(([key, figure]) => ({ label: word(`total.${key}` as ProposalWord), value: voice.figure(figure) }))
  return [
    { kind: 'cards', items: total },
    ...lists('total.investment', finance.investment, [
      ['amount', 'col.amount'],
      ['life', 'col.life'],
      ['imported', 'col.imported'],
      ['salvage', 'row.salvage'],
    ]),
    ...lists('total.loans', finance.loans, [
      ['amount', 'col.amount'],
      ['rate', 'col.rate'],
      ['years', 'col.term'],
      ['graceYears', 'col.grace'],
    ]),
    ...lists('col.item', finance.costs, [
      ['perUnit', 'col.perUnit'],
      ['perYear', 'col.perYear'],
      ['growth', 'col.growth'],
      ['imported', 'col.imported'],
      ['dutyRate', 'col.dutyRate'],
    ]),
    table([word('assumptions')], [word('col.value')], assumed),
  ]
}

/** Sums of years of these rows mean something. */
const SUMMED =
  /^(?:revenue|cost:.*|duty|ebitda|depreciation|interest|tax|netIncome|investment|salvage|loanDrawn|debtService|projectCashFlow|equityCashFlow|cfads|foreignCurrencySaved)$/
const STRONG = new Set(['revenue', 'ebitda', 'netIncome', 'projectCashFlow', 'equityCashFlow'])

/** Cash flow by year. */
export function cashFlowBlocks({ finance }: Proposal, voice: PageVoice): Block[] {
  if (!finance) return []
  const { word } = voice
  const flow = finance.rows.find(({ id }) => id === 'projectCashFlow')!
  const title = `${word('cashFlowTitle')}, ${finance.currency}`
  const shown = finance.rows.filter(({ id, values }) => id === 'volume' || values.some((value) => value !== 0))
  const rows = [...shown, ...(finance.dscr.values.some((value) => value !== null) ? [finance.dscr] : [])]
  const cells = rows.map((row) => [
    rowLabel(row, voice),
    ...row.values.map((value) => yearCell(value, row, voice)),
    SUMMED.test(row.id) ? yearCell(sum(row.values), row, voice) : '',
  ])
  const strong = rows.flatMap(({ id }, i) => (STRONG.has(id) ? [i] : []))
  return [
    chart(
      title,
      columnChart(title, barsOf(flow.labels, flow.values), compact(voice), 'cumulated'),
      word('cashFlowNote'),
    ),
    { kind: 'note', text: word('thousands', { currency: finance.currency }) },
    table([''], [...flow.labels, word('sumOfYears')], cells, { width: 'wide', strong }),
  ]
}

function sum(values: readonly (number | null)[]): number {
  return values.reduce<number>((total, value) => total + (value ?? 0), 0)
}

function rowLabel({ id, name }: FigureSeries, voice: PageVoice): string {
  return id.startsWith('cost:') ? (name ?? id.slice(5)) : voice.wordOr(`row.${id}`, id)
}

/** Money in thousands, quantities and ratios as they are. */
function yearCell(value: number | null, { unit, id }: FigureSeries, voice: PageVoice): string {
  if (value === null) return '—'
  if (id === 'dscr') return voice.amount(Math.round(value * 100) / 100, 'ratio')
  if (id === 'volume' || !isCurrencyCode(unit)) return voice.amount(Math.round(value * 10) / 10, 'count')
  return voice.amount(Math.round(value / 100) / 10, 'count')
}

/** Returns, break-even and cover. */
export function indicatorBlocks({ finance }: Proposal, voice: PageVoice): Block[] {
  if (!finance) return []
  const { word } = voice
  const keys = ['npv', 'irr', 'mirr', 'payback', 'discountedPayback', 'profitabilityIndex'] as const
  const rows = keys.map((key) => [
    word(`return.${key}`),
    voice.figure(finance.project[key]!),
    voice.figure(finance.equity[key]!),
  ])
  const more: [ProposalWord, Figure | undefined][] = [
    ['return.breakEvenQuantity', finance.breakEven['quantity']],
    ['return.breakEvenShare', finance.breakEven['share']],
    ['return.dscrMin', finance.cover['dscrMin']],
    ['return.dscrAverage', finance.cover['dscrAverage']],
    ['return.llcr', finance.cover['llcr']],
    ['total.foreignCurrencySaved', finance.totals['foreignCurrencySaved']],
  ]
  const known = more.flatMap(([label, figure]) =>
    figure && figure.value !== null ? [[word(label), voice.figure(figure)]] : [],
  )
  const several = finance.rates.values
  return [
    table([word('col.what')], [word('col.project'), word('col.equity')], rows),
    table([word('col.what')], [word('col.value')], known),
    ...(several.length > 1
      ? [
          {
            kind: 'note' as const,
            text: word('severalRates', { rates: several.map((r) => voice.amount(r ?? 0, 'share')).join(', ') }),
          },
        ]
      : []),
  ]
}

/** Tornado and simulation. */
export function sensitivityBlocks({ sensitivity, finance }: Proposal, voice: PageVoice): Block[] {
  if (!sensitivity || !finance) return []
  const { word } = voice
  const { bars, simulation } = sensitivity
  const base = finance.project['npv']?.value ?? 0
  const title = `${word('tornadoTitle')}, ${finance.currency}`
  const first = bars[0]
  const rows = bars.map((bar) => [
    variableLabel(bar.variable, finance, voice),
    `${signed(bar.low, voice)} → ${voice.figure(bar.npvAtLow)}`,
    `${signed(bar.high, voice)} → ${voice.figure(bar.npvAtHigh)}`,
    bar.switching ? signed(bar.switching, voice) : '—',
  ])
  const swings = bars.map((bar) => ({
    label: variableLabel(bar.variable, finance, voice),
    low: bar.npvAtLow.value ?? base,
    high: bar.npvAtHigh.value ?? base,
  }))
  const ends = first ? { low: signed(first.low, voice), high: signed(first.high, voice) } : { low: '', high: '' }
  return [
    chart(title, tornadoChart(title, swings, base, compact(voice)), word('tornadoNote', ends)),
    table([word('col.variable')], [word('col.low'), word('col.high'), word('col.switching')], rows),
    ...(simulation ? simulationBlocks(simulation, voice) : []),
  ]
}

function simulationBlocks(
  simulation: NonNullable<NonNullable<Proposal['sensitivity']>['simulation']>,
  voice: PageVoice,
): Block[] {
  const { word } = voice
  const { histogram, figures, runs, seed } = simulation
  const title = `${word('histogramTitle', { runs: voice.figure(runs) })}, ${figures['mean']!.unit}`
  const labels = histogram.labels.map((label) => compact(voice)(Number(label)))
  const note = word('histogramNote', {
    seed: voice.figure(seed),
    share: voice.figure(figures['aboveHurdle']!),
  })
  const rows = Object.entries(figures).map(([key, figure]) => [
    word(`sim.${key}` as ProposalWord),
    voice.figure(figure),
  ])
  return [
    chart(
      title,
      columnChart(title, barsOf(labels, histogram.values), (value) => voice.amount(value, 'count')),
      note,
    ),
    table([word('col.what')], [word('col.value')], rows),
  ]
}

function variableLabel(variable: string, finance: NonNullable<Proposal['finance']>, voice: PageVoice): string {
  if (!variable.startsWith('cost:')) return voice.wordOr(`variable.${variable}`, variable)
  const id = variable.slice('cost:'.length)
  return finance.costs.find((line) => line.id === id)?.name ?? id
}

/** `+20%`, `−7.3%`. */
export function signed(figure: Figure, voice: PageVoice): string {
  const text = voice.figure(figure)
  return (figure.value ?? 0) > 0 ? `+${text}` : text
}
