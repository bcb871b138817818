import { defaultCatalog } from '../catalog/default.js'
import type { Lang } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Proposal } from '../model/proposal-schema.js'
import type { Block, Section, Table } from './blocks.js'
import { escapeHtml } from './escape.js'
import { pageOf } from './page.js'
import { PAGE_STYLE } from './page-style.js'

/**
 * A proposal as one HTML page in one of the four languages: charts inline as SVG, style inline, no script and nothing
 * loaded; for a phone, a screen and A4 paper. Texts of the input are escaped everywhere. `catalog` is the one of the
 * proposal. Throws HamkorError `INPUT` for an unknown language or document. O(size).
 */
export function proposalHtml(proposal: Proposal, lang: Lang, catalog: Catalog = defaultCatalog): string {
  const page = pageOf(proposal, lang, catalog)
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    // no script can run, whatever a name contains
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">`,
    `<title>${escapeHtml(page.title)}</title>`,
    `<style>${PAGE_STYLE}</style>`,
  ]
  const header = [
    `<p class="kicker">${escapeHtml(page.kicker)}</p>`,
    `<h1 class="long">${escapeHtml(page.title)}</h1>`,
    `<p class="subtitle long">${escapeHtml(page.subtitle)}</p>`,
  ]
  const body = [
    `<header>${header.join('')}</header>`,
    ...page.sections.map(section),
    `<footer>${escapeHtml(page.footer)}</footer>`,
  ]
  return `<!doctype html>\n<html lang="${escapeHtml(page.lang)}">\n<head>${head.join('\n')}</head>\n<body><main>\n${body.join('\n')}\n</main></body>\n</html>\n`
}

/** A word that no narrow column holds: it may be broken anywhere. */
const LONG = /[^\s\u00a0]{25}/
/** Where a narrow card breaks a figure, rather than within the currency. */
const BEFORE_CURRENCY = /\u00a0(?=[A-Z]{3}$)/
/** Tables up to this many rows, and wide ones, stay on one sheet. */
const ROWS_TOGETHER = 6
/** Columns from which a phone shows each row as a block, a line for each cell. */
const STACKED_FROM = 3

function section({ id, title, blocks }: Section, i: number): string {
  const heading = `<h2><span class="no">${i + 1}</span>${escapeHtml(title)}</h2>`
  return `<section id="${id}">${heading}${blocks.map(block).join('\n')}</section>`
}

function block(content: Block): string {
  switch (content.kind) {
    case 'text':
      return `<p class="long">${escapeHtml(content.text)}</p>`
    case 'note':
      return `<p class="note long">${escapeHtml(content.text)}</p>`
    case 'cards': {
      const cards = content.items.map(
        ({ label, value }) =>
          `<div class="card"><dt>${escapeHtml(label)}</dt><dd class="long">${escapeHtml(value.replace(BEFORE_CURRENCY, ' '))}</dd></div>`,
      )
      return `<dl class="cards">${cards.join('')}</dl>`
    }
    case 'list':
      return `<ul>${content.items.map((item) => `<li class="long">${escapeHtml(item)}</li>`).join('')}</ul>`
    case 'table':
      return tableHtml(content.table)
    default: {
      const note = content.note ? `<p class="note">${escapeHtml(content.note)}</p>` : ''
      return `<figure><figcaption class="long">${escapeHtml(content.title)}</figcaption><div class="scroll">${content.svg}</div>${note}</figure>`
    }
  }
}

function tableHtml({ title, columns, rows, width, strong = [] }: Table): string {
  const css = columns.map(({ align }) => (align === 'right' ? ' class="n"' : ''))
  const isStacked = width === undefined && columns.length >= STACKED_FROM
  const label = (i: number) => (isStacked ? ` data-label="${escapeHtml(columns[i]!.title)}"` : '')
  const head = columns.map(({ title }, i) => `<th scope="col"${css[i]}>${escapeHtml(title)}</th>`).join('')
  const body = rows.map((cells, r) => {
    const inner = cells.map(
      (cell, i) => `<td${LONG.test(cell) ? ' class="long"' : (css[i] ?? '')}${label(i)}>${escapeHtml(cell)}</td>`,
    )
    return `<tr${strong.includes(r) ? ' class="strong"' : ''}>${inner.join('')}</tr>`
  })
  const isPair = columns.length === 2 && columns.every(({ align }) => align === 'left')
  const kind = width ?? (isStacked ? 'stack' : isPair ? 'pair' : undefined)
  // seen in the caption of the chart above it
  const said = title ? ` aria-label="${escapeHtml(title)}"` : ''
  const open = `<table${kind ? ` class="${kind}"` : ''}${said}>`
  const keep = width === 'wide' || rows.length <= ROWS_TOGETHER ? ' keep' : ''
  return `<div class="scroll${keep}">${open}<thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`
}
