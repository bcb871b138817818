import { type Allocation, type Catalog, explain, explainUnmet, type Lang } from 'hamkor'
import { pageWidth, whole } from './show.js'
import { bar, cell, paint, width, wrap } from './terminal.js'
import { WORDS } from './words.js'

const MARGIN = '  '
const SHOWN = 8

/** The allocation of a list: what is placed, the lots that replace most, and what most of the rest waits for. */
export function allocationBlock(allocation: Allocation, lang: Lang, catalog: Catalog): string {
  const words = WORDS[lang]
  const [said = ''] = explain(allocation, lang, catalog).split('\n')
  const { placed, demanded } = allocation.value
  const lots = [...allocation.lots]
    .sort((a, b) => (b.value?.amount ?? 0) - (a.value?.amount ?? 0))
    .slice(0, SHOWN)
    .map(({ part, manufacturer, value, share, standing }) => {
      const worth = value ? `${whole(value.amount, lang)} ${value.currency}` : ''
      const percent = `${Math.round(share * 100)} %`
      return `${MARGIN}${cell(part.id, 9)}${cell(manufacturer.name, 46)}${cell(worth, 18, 'right')}${cell(percent, 8, 'right')}  ${words.standings[standing]}`
    })
  const waits = new Map<string, number>()
  for (const { reason } of allocation.unmet) {
    const { code } = reason
    // the reason alone: figures and processes differ from part to part
    const why = explainUnmet({ code }, allocation.currency, lang, catalog)
    waits.set(why, (waits.get(why) ?? 0) + 1)
  }
  const rest = [...waits].sort(([, a], [, b]) => b - a).slice(0, SHOWN)
  const number = Math.max(...rest.map(([, parts]) => width(String(parts))), 1)
  return [
    `${paint('bold', words.allocation)}  ${bar(demanded > 0 ? placed / demanded : 0)}`,
    wrap(said, pageWidth(), ''),
    ...lots,
    ...(rest.length > 0 ? [paint('dim', words.notPlaced)] : []),
    ...rest.map(
      ([why, parts]) => `${MARGIN}${cell(String(parts), number, 'right')}  ${wrap(why, pageWidth() - 8, '      ')}`,
    ),
    '',
  ].join('\n')
}
