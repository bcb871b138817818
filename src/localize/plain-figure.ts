/** Up to eleven digits: beyond them the reader's twelve significant ones begin to matter. */
const WHOLE = /^\d{1,11}$/
const DECIMAL = /^\d{1,9}[.,]\d{1,2}$/
const GROUPED = /^[1-9]\d{0,2}(?: \d{3}){1,2}(?:[.,]\d{1,2})?$/

/**
 * A figure that can be read in one way only, as most cells of a table are: `12500`, `12500,5`, `12 500.75`. Undefined for
 * anything else, which `readAmount` reads; the two agree on what both read. O(length).
 */
export function plainFigure(text: string): number | undefined {
  if (WHOLE.test(text)) return Number(text)
  if (DECIMAL.test(text)) return Number(text.replace(',', '.'))
  return GROUPED.test(text) ? Number(text.replaceAll(' ', '').replace(',', '.')) : undefined
}
