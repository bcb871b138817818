import type { ProposalWord } from '../explain/proposal-en.js'
import type { Catalog } from '../model/catalog.js'
import type { PlannedPart, PlanTask } from '../model/plan.js'
import type { Figure, Proposal } from '../model/proposal-schema.js'
import { addDays } from '../text/dates.js'
import { type Block, table } from './blocks.js'
import { columnChart, ganttChart } from './charts.js'
import { partLabel, withParts } from './page-parts.js'
import type { PageVoice } from './page-voice.js'
import { short } from './svg.js'

/** Need and its evidence. */
export function needBlocks({ need, parts }: Proposal, voice: PageVoice): Block[] {
  const { word } = voice
  const series = need.importValue
  const importTitle = `${word('importByYear')}, ${series?.unit ?? ''}`
  const shares = (rows: Proposal['need']['origins'], title: ProposalWord, nameOf = (name: string) => name) =>
    rows.length > 0
      ? [
          table(
            [word(title)],
            [word('col.share')],
            rows.map(({ name, share }) => [nameOf(name), voice.figure(share)]),
          ),
        ]
      : []
  const labelled = ({ what, part, partName, figure }: Proposal['need']['figures'][number]) => {
    const label = voice.wordOr(`what.${what}`, what)
    return { label: part === undefined ? label : `${label}: ${partLabel(part, partName, parts)}`, figure }
  }
  const years = series
    ? series.labels.map((year, i) => [
        year,
        cell(series.values[i], series.unit, voice),
        ...(need.importQuantity ? [cell(need.importQuantity.values[i], need.importQuantity.unit, voice)] : []),
      ])
    : []
  return [
    ...facts(need.figures.map(labelled), voice),
    ...(series
      ? [
          chart(importTitle, columnChart(importTitle, barsOf(series.labels, series.values), compact(voice))),
          table([word('col.year')], [word('col.value'), ...(need.importQuantity ? [word('col.quantity')] : [])], years),
        ]
      : []),
    ...shares(need.origins, 'col.country', voice.namer.country),
    ...shares(need.importers, 'col.importer'),
    ...(need.source ? [{ kind: 'note' as const, text: word('sourceOf', { source: need.source }) }] : []),
  ]
}

/** Product and specification. */
export function productBlocks({ parts }: Proposal, voice: PageVoice): Block[] {
  const { word, namer } = voice
  return parts.flatMap((part) => {
    const texts: [ProposalWord, string | undefined][] = [
      ['what.hsCode', part.hsCode],
      ['what.origin', part.origin && namer.country(part.origin)],
      ['what.material', part.materials.map(({ id, text }) => namer.material(id, text)).join(', ')],
      ['what.route', part.routes[0]?.map(namer.process).join(' → ')],
      ['what.certificates', part.certificates.map(({ id }) => namer.certificate(id)).join(', ')],
      ['what.description', part.description],
    ]
    const rows = [
      ...texts.flatMap(([label, value]) => (value ? [[word(label), value]] : [])),
      ...part.figures.map(({ what, figure }) => [voice.wordOr(`what.${what}`, what), voice.figure(figure)]),
    ]
    return [table([part.name || part.id, ''], [], rows)]
  })
}

/** Gaps, tasks and the schedule. */
export function planBlocks(proposal: Proposal, voice: PageVoice): Block[] {
  const { word } = voice
  const names = new Map(
    proposal.makers.map(({ manufacturer }) => [manufacturer.id, manufacturer.name || manufacturer.id]),
  )
  const { parts } = proposal
  const hasParts = proposal.gaps.some(({ part }) => part !== undefined)
  const gaps = proposal.gaps.map((gap) => [
    names.get(gap.manufacturer) ?? gap.manufacturer,
    ...(hasParts ? [partLabel(gap.part ?? '', gap.partName, parts)] : []),
    voice.criterion(gap.criterion) + (gap.process ? ` (${voice.namer.process(gap.process)})` : ''),
    voice.reason(gap.reason.value),
    voice.effort(gap.effort),
  ])
  const gapHead = [
    word('col.maker'),
    ...(hasParts ? [word('col.part')] : []),
    word('col.criterion'),
    word('col.reason'),
    word('col.effort'),
  ]
  const plan = proposal.plan?.value
  if (!plan) return gaps.length > 0 ? [table(gapHead, [], gaps)] : []
  const called = ({ id, name }: PlannedPart) => partLabel(id, name, parts)
  const inFull: TaskNames = { maker: (id) => names.get(id) ?? id, part: called }
  // a narrow chart keeps room for what is to be done
  const letters = plan.tasks.some(({ subject }) => 'parts' in subject) ? 8 : 12
  const inBrief: TaskNames = {
    maker: (id) => short(inFull.maker(id), letters),
    part: (part) => short(called(part), 10),
  }
  const bars = plan.tasks.map((task) => ({
    label: taskLabel(task, inBrief, voice),
    from: task.earliestStart,
    to: task.earliestFinish,
    critical: plan.criticalPath.includes(task.id) ? ('critical' as const) : ('slack' as const),
  }))
  const title = word('ganttTitle')
  const tick = (day: number) => voice.date(addDays(plan.start, day))
  const rows = plan.tasks.map((task) => [
    taskLabel(task, inFull, voice),
    word(`owner.${task.owner}`),
    word(`cost.${task.cost}`),
    voice.date(task.start),
    voice.date(task.finish),
    String(task.durationDays),
    String(task.slack),
  ])
  const head = [word('col.task'), word('col.owner'), word('col.cost'), word('col.start'), word('col.finish')]
  return [
    ...(gaps.length > 0 ? [table(gapHead, [], gaps)] : []),
    chart(title, ganttChart(title, bars, plan.durationDays, tick), word('ganttNote')),
    table(head, [word('col.days'), word('col.slack')], rows),
  ]
}

/** How the labels of tasks call makers and parts. */
interface TaskNames {
  readonly maker: (id: string) => string
  readonly part: (part: PlannedPart) => string
}

function taskLabel({ subject, stage }: PlanTask, names: TaskNames, { word, ...voice }: PageVoice): string {
  const who = ({ manufacturer, parts = [] }: { manufacturer: string; parts?: readonly PlannedPart[] }) =>
    withParts(names.maker(manufacturer), parts.map(names.part))
  switch (subject.kind) {
    case 'stage':
      return word(`stage.${stage}`)
    case 'financing':
      return word('task.financing')
    case 'own':
      return subject.text
    case 'questions':
      return word('task.questions', {
        maker: who(subject),
        n: String(subject.questions.length),
      })
    default: {
      const { criterion, process } = subject.gap
      const step = process ? ` (${voice.namer.process(process)})` : ''
      return `${who(subject)}: ${voice.criterion(criterion)}${step}`
    }
  }
}

/** Raw materials. */
export function materialBlocks({ rawMaterials }: Proposal, voice: PageVoice, catalog: Catalog): Block[] {
  if (rawMaterials.length === 0) return []
  const { word } = voice
  const rows = rawMaterials.map(({ material, supply, makers, source, share }) => [
    materialName(material, voice, catalog),
    word(`supply.${supply}`),
    makers.join(', '),
    source ?? '',
    share ? voice.figure(share) : '',
  ])
  const head = [word('col.material'), word('col.supply'), word('col.makers'), word('col.source')]
  return [table(head, [word('col.share')], rows)]
}

/** A material of the catalog, a raw material that is traded as such, or the host's own word. */
function materialName(id: string, { namer }: PageVoice, catalog: Catalog): string {
  return catalog.parts.has(id) ? namer.part(id) : namer.material(id, id)
}

/** Label and figure, row by row. */
export function factTable(figures: Proposal['market']['figures'] | Proposal['jobs'], voice: PageVoice): Block[] {
  return facts(
    figures.map(({ what, figure }) => ({ label: voice.wordOr(`what.${what}`, what), figure })),
    voice,
  )
}

function facts(figures: readonly { readonly label: string; readonly figure: Figure }[], voice: PageVoice): Block[] {
  const rows = figures.map(({ label, figure }) => [label, voice.figure(figure)])
  return rows.length > 0 ? [table([voice.word('col.what')], [voice.word('col.value')], rows)] : []
}

/** A chart block. */
export function chart(title: string, svg: string, note?: string): Block {
  return { kind: 'chart', svg, title, ...(note ? { note } : {}) }
}

/** Labels and values as bars; what is not known is left out. */
export function barsOf(labels: readonly string[], values: readonly (number | null)[]) {
  return labels.flatMap((label, i) => {
    const value = values[i]
    return value === null || value === undefined ? [] : [{ label, value }]
  })
}

/** Axis numbers to three figures, written out as far as there is room: what a reader need not decode. */
export function compact(voice: PageVoice) {
  return (value: number) => {
    const isVast = Math.abs(value) >= 1e10
    const digits = voice.amount(Number((isVast ? value / 1e6 : value).toPrecision(3)), 'count')
    return isVast ? `${digits}·10⁶` : digits
  }
}

function cell(value: number | null | undefined, unit: string, voice: PageVoice): string {
  return value === null || value === undefined ? '—' : voice.amount(value, unit)
}
