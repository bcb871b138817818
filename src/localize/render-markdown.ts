import { defaultCatalog } from '../catalog/default.js'
import type { Lang } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Proposal } from '../model/proposal-schema.js'
import type { Block, Table } from './blocks.js'
import { escapeCell, escapeMarkdown } from './escape.js'
import { pageOf } from './page.js'

/**
 * A proposal as Markdown (CommonMark with tables) in one of the four languages; texts of the input are escaped, charts
 * are left to the HTML page, their figures stand in tables. `catalog` is the one of the proposal.
 * Throws HamkorError `INPUT` for an unknown language or document. O(size).
 */
export function proposalMarkdown(proposal: Proposal, lang: Lang, catalog: Catalog = defaultCatalog): string {
  const page = pageOf(proposal, lang, catalog)
  const sections = page.sections.map(({ title, blocks }) =>
    [`## ${escapeMarkdown(title)}`, ...blocks.flatMap(block)].join('\n\n'),
  )
  const head = [`# ${escapeMarkdown(page.title)}`, `${escapeMarkdown(page.kicker)} · ${escapeMarkdown(page.subtitle)}`]
  return `${[...head, ...sections, `*${escapeMarkdown(page.footer)}*`].join('\n\n')}\n`
}

function block(content: Block): string[] {
  switch (content.kind) {
    case 'text':
      return [escapeMarkdown(content.text)]
    case 'note':
      return [`*${escapeMarkdown(content.text)}*`]
    case 'cards':
      return [
        content.items.map(({ label, value }) => `- **${escapeMarkdown(label)}**: ${escapeMarkdown(value)}`).join('\n'),
      ]
    case 'list':
      return [content.items.map((item) => `- ${escapeMarkdown(item)}`).join('\n')]
    case 'table':
      return [...titleLine(content.table), tableLines(content.table)]
    default:
      return []
  }
}

/** A page has the title above the chart that the table belongs to. */
function titleLine({ title }: Table): string[] {
  return title ? [`**${escapeMarkdown(title)}**`] : []
}

function tableLines({ columns, rows }: Table): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => escapeCell(cell) || ' ').join(' | ')} |`
  const rule = columns.map(({ align }) => (align === 'right' ? '---:' : '---'))
  return [line(columns.map(({ title }) => title)), `| ${rule.join(' | ')} |`, ...rows.map(line)].join('\n')
}
