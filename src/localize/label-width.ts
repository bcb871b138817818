/**
 * Letters by their width, as shares of the font's size: those of DejaVu Sans (2.37, measured in Chromium), the widest
 * font that the page may be shown in. Every other letter is taken as wide as a usual small one.
 */
const WIDTHS: readonly (readonly [width: number, letters: string])[] = [
  [0.35, "ijlIJ' .,:;ʻʼ’/"],
  [0.45, 'ftr-()'],
  [0.6, 'cszгзсэkvxyFLвтухчьўғҳ–"'],
  [0.8, 'ABCKRVXZднпцАБВСХЧЬЭЯҒҲNUъИЙКҚDGHOQмыДЛНОПЦ&'],
  [1.1, 'wюЪ+MфМФЫжшщmW—%…№ЖШЩЮ'],
]
const USUAL = 0.65

/** By how much a phone shows the labels of a chart larger (see page-style.ts). */
const ON_A_PHONE = 1.14

/** The most that a label takes in a chart, in its units, on any screen. */
export function labelWidth(label: string, size: number): number {
  let width = 0
  for (const letter of label) width += WIDTHS.find(([, letters]) => letters.includes(letter))?.[0] ?? USUAL
  return width * size * ON_A_PHONE
}

/** The label, cut where it would take more than `room` units. */
export function fitted(label: string, room: number, size: number): string {
  if (labelWidth(label, size) <= room) return label
  const letters = [...label]
  while (letters.length > 1 && labelWidth(`${letters.join('')}…`, size) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}

/** Room for a column of labels: what the widest takes, within bounds. */
export function labelColumn(labels: readonly string[], size: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, ...labels.map((label) => Math.ceil(labelWidth(label, size)))))
}
