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
 * Text for Markdown (CommonMark and tables): every sign that could start a mark or an HTML tag is escaped, on one line,
 * so that a name can be no link, image, heading or cell border. O(n).
 */
export function escapeMarkdown(text: string): string {
  return visible(text)
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]<>()#+!|~&:]/g, '\\$&')
    .replace(/^(\s*)([-=])/, '$1\\$2')
    .replace(/^(\s*\d+)\./, '$1\\.')
    .replace(/(w)(ww\.)/gi, '$1\u200b$2')
}

/** Without control, direction and other invisible characters that could reorder or hide text. */
function visible(text: string): string {
  return text.replace(/[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu, (sign) =>
    sign === '\n' || sign === '\t' ? ' ' : '',
  )
}
