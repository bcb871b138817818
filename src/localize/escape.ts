/** Text for HTML and SVG, in elements and quoted attributes. O(n). */
export function escapeHtml(text: string): string {
  return visible(text).replace(/[&<>"'`]/g, (sign) => HTML[sign]!)
}

const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
}

/**
 * Text for Markdown (CommonMark, tables and strikethrough) that begins a block, a heading or a list item, on one line: what
 * would be read as a mark at its place is escaped, so that a name can be no link, image, tag, heading or list; other
 * signs stay as they are. O(n).
 */
export function escapeMarkdown(text: string): string {
  return withoutMarks(text)
    .replace(BLOCK, '\\$&')
    .replace(/^(\d{1,9})(?=[.)](?: |$))/, '$1\\')
}

/** The same for a cell of a table, where nothing begins a block and a bar would end it. O(n). */
export function escapeCell(text: string): string {
  return withoutMarks(text).replaceAll('|', '\\|')
}

function withoutMarks(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .trim()
    .replace(MARKS, '\\$&')
    .replace(/(w)(ww\.)/gi, '$1\u200b$2')
}

/**
 * What opens or closes something within a line: code, links, strikethrough; stars unless between blanks, underscores unless
 * within a word; a tag or an entity by what follows; the colon of an address, which some readers make a link of.
 */
const MARKS =
  /[\\`[\]~]|\*(?! )|(?<! )\*|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|<(?=[\p{L}/!?])|&(?=[#\p{L}])|:(?=\/\/)|(?<= )#+$/gu
/** What begins a block: a quote, a heading, a list item, a rule, an underline. */
const BLOCK = /^(?:>|#{1,6}(?= |$)|[-+](?= |$)|-(?=[- ]*$)|=+(?= *$))/

/** Without control, direction and other invisible characters that could reorder or hide text. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? ' ' : '',
  )
}
