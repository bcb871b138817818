import type { Catalog } from '../model/catalog.js'
import type { Proposal } from '../model/proposal-schema.js'
import { type Block, table } from './blocks.js'
import { shareChart } from './charts.js'
import { mapChart } from './map-chart.js'
import { chart } from './page-makers.js'
import { partLabel } from './page-parts.js'
import type { PageVoice } from './page-voice.js'

/** Scores that are drawn: a long allocation would be nothing but charts. */
const DRAWN = 8

/** Makers, roles, how they work together, and how the score of each comes about. */
export function makerBlocks(proposal: Proposal, voice: PageVoice, catalog: Catalog): Block[] {
  const { makers, together } = proposal
  const { word } = voice
  if (makers.length === 0) return []
  const scored = makers.filter(({ criteria }) => criteria.length > 0)
  return [
    makerTable(proposal, voice),
    ...mapOf(makers, voice, catalog),
    ...(together ? togetherBlocks(together, makers, voice) : []),
    ...scored.slice(0, DRAWN).flatMap((maker) => scoreOf(maker, proposal, voice)),
    ...(scored.length > DRAWN ? [{ kind: 'note' as const, text: word('firstScores', { n: String(DRAWN) }) }] : []),
  ]
}

function makerTable({ makers, parts }: Proposal, voice: PageVoice): Block {
  const { word, namer } = voice
  const isSplit = makers.some(({ quantity }) => quantity)
  const hasParts = isSplit || makers.some(({ partName }) => partName !== undefined)
  const rows = makers.map(({ manufacturer, processes, part, partName, standing, capacity, quantity, score }, i) => [
    // as numbered on the map
    `${i + 1}. ${manufacturer.name || manufacturer.id}`,
    (manufacturer.region && namer.place(manufacturer.region)) || manufacturer.region || '',
    ...(hasParts ? [partLabel(part, partName, parts)] : []),
    processes.map(namer.process).join(', ') || (hasParts ? '' : partLabel(part, partName, parts)),
    [voice.standing(standing), capacity ? voice.capacity(capacity) : ''].filter(Boolean).join('; '),
    ...(isSplit ? [quantity ? voice.figure(quantity) : ''] : []),
    voice.figure(score),
  ])
  const head = [
    word('col.maker'),
    word('col.region'),
    ...(hasParts ? [word('col.part')] : []),
    word('col.steps'),
    word('col.standing'),
  ]
  return table(head, [...(isSplit ? [word('col.quantity')] : []), word('col.score')], rows)
}

function mapOf(makers: Proposal['makers'], voice: PageVoice, catalog: Catalog): Block[] {
  const members = makers.flatMap(({ manufacturer: { name, lat, lon } }) =>
    lat?.value !== undefined && lat.value !== null && lon?.value !== undefined && lon.value !== null
      ? [{ label: name, lat: lat.value, lon: lon.value }]
      : [],
  )
  if (members.length === 0) return []
  const regions = [...catalog.places.values()].filter(({ kind }) => kind === 'region')
  const places = regions.map(({ id, lat, lon }) => ({ label: voice.namer.place(id) ?? id, lat, lon }))
  const title = voice.word('mapTitle')
  const chained = makers.every(({ role }) => role === 'member') ? 'chain' : 'apart'
  return places.length > 0 ? [chart(title, mapChart(title, places, members, chained))] : []
}

function togetherBlocks(
  { figures, bottleneck, support, unmet }: NonNullable<Proposal['together']>,
  makers: Proposal['makers'],
  voice: PageVoice,
): Block[] {
  const { word, namer } = voice
  const nameOf = (id: string) => makers.find(({ manufacturer }) => manufacturer.id === id)?.manufacturer.name || id
  const rows = figures
    .filter(({ what, figure }) => what !== 'setupCosts' || figure.value !== 0)
    .map(({ what, figure }) => [voice.wordOr(`what.${what}`, what), voice.figure(figure)])
  if (bottleneck) {
    const { process, manufacturer, free, share } = bottleneck
    const label = word('what.bottleneck', { process: namer.process(process), maker: nameOf(manufacturer) })
    rows.push([label, voice.figure(free)])
    if (share) rows.push([word('what.bottleneckShare'), voice.figure(share)])
  }
  const helped = support.map(({ kind, process, makers: by }) => [
    `${voice.support(kind)} (${namer.process(process)})`,
    by.map(({ id, name }) => name || id).join(', ') || '—',
  ])
  const left = unmet.map(({ part, name, quantity, reason }) => [
    name || part,
    voice.unmet(reason.value, currencyOf(figures)),
    quantity ? voice.figure(quantity) : '',
  ])
  return [
    ...(rows.length > 0 ? [table([word('col.what')], [word('col.value')], rows)] : []),
    ...(helped.length > 0 ? [table([word('col.support'), word('col.makers')], [], helped)] : []),
    ...(left.length > 0 ? [table([word('col.left'), word('col.reason')], [word('col.quantity')], left)] : []),
  ]
}

/** Budgets are told in the currency of the allocation. */
function currencyOf(figures: NonNullable<Proposal['together']>['figures']): string {
  return figures.find(({ what }) => what === 'demanded')?.figure.unit.split('/')[0] ?? ''
}

/** How the score of one maker comes about: contributions add up to it. */
function scoreOf(
  { criteria, manufacturer, part, partName, role }: Proposal['makers'][number],
  { parts }: Proposal,
  voice: PageVoice,
): Block[] {
  const { word } = voice
  const bars = criteria.map(({ criterion, contribution, weight }) => ({
    label: voice.criterion(criterion),
    value: contribution.value ?? 0,
    most: weight.value ?? 0,
  }))
  const name = manufacturer.name || manufacturer.id
  const hasPart = role === 'lot' || partName !== undefined
  const title = `${word('contributions')}: ${hasPart ? `${name}, ${partLabel(part, partName, parts)}` : name}`
  const say = (value: number) => voice.amount(value, 'share')
  const rows = criteria.map(({ criterion, process, contribution, weight, reason, standing }) => [
    voice.criterion(criterion) + (process === undefined ? '' : ` (${voice.namer.process(process)})`),
    // a criterion that lets everybody pass says nothing of one that brings nothing
    standing === 'fits' && contribution.value === 0 ? '–' : voice.standing(standing),
    voice.reason(reason.value),
    `${voice.figure(contribution)} / ${voice.figure(weight)}`,
  ])
  return [
    chart(title, shareChart(title, bars, say), word('contributionsNote')),
    table([word('col.criterion'), word('col.standing'), word('col.reason')], [word('col.score')], rows, { title }),
  ]
}
