import { escapeHtml } from './escape.js'

/** Width of every chart in its own units: text stays readable on a phone and is not coarse on A4. */
export const WIDTH = 540

/** Colors: ink, accents and greys that print well. */
export const INK = {
  text: '#1c2733',
  soft: '#5c6b7a',
  line: '#d5dce3',
  pale: '#bfd3e6',
  main: '#1f5f99',
  dark: '#123a5e',
  good: '#2f7d5b',
  bad: '#b3472f',
} as const

/** A chart of a height with what is in it; `label` says it to those who do not see it. */
export function svg(height: number, label: string, parts: readonly string[]): string {
  const box = `viewBox="0 0 ${WIDTH} ${number(height)}" role="img" aria-label="${escapeHtml(label)}"`
  return `<svg xmlns="http://www.w3.org/2000/svg" ${box} font-family="inherit" font-size="12">${parts.join('')}</svg>`
}

/** A rectangle; a negative height or width is turned over. */
export function rect(x: number, y: number, width: number, height: number, fill: string): string {
  const [left, w] = width < 0 ? [x + width, -width] : [x, width]
  const [top, h] = height < 0 ? [y + height, -height] : [y, height]
  return `<rect x="${number(left)}" y="${number(top)}" width="${number(w)}" height="${number(h)}" fill="${fill}"/>`
}

/** A straight line. */
export function line(x1: number, y1: number, x2: number, y2: number, color: string = INK.line, width = 1): string {
  return `<line x1="${number(x1)}" y1="${number(y1)}" x2="${number(x2)}" y2="${number(y2)}" stroke="${color}" stroke-width="${width}"/>`
}

/** Text; `anchor` start, middle or end. */
export function text(
  x: number,
  y: number,
  content: string,
  { anchor = 'start', color = INK.text, size = 12 }: { anchor?: string; color?: string; size?: number } = {},
): string {
  const place = `x="${number(x)}" y="${number(y)}" text-anchor="${anchor}" fill="${color}" font-size="${size}"`
  return `<text ${place}>${escapeHtml(content)}</text>`
}

/** A broken line through points. */
export function path(points: readonly (readonly [number, number])[], color: string): string {
  const d = points.map(([x, y], i) => `${i === 0 ? 'M' : 'L'}${number(x)} ${number(y)}`).join('')
  return `<path d="${d}" fill="none" stroke="${color}" stroke-width="2"/>`
}

/** Cut to a number of characters. */
export function short(content: string, characters: number): string {
  const letters = [...content]
  return letters.length <= characters ? content : `${letters.slice(0, characters - 1).join('')}…`
}

/** Round steps that cover a range, some four to six of them. */
export function ticks(low: number, high: number): number[] {
  const span = high - low || 1
  const raw = span / 5
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = [1, 2, 2.5, 5, 10].map((m) => m * power).find((s) => s >= raw) ?? raw
  const first = Math.ceil(low / step)
  const last = Math.floor(high / step)
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) * step)
}

/** To two decimals, so that the same chart is the same text everywhere. */
export function number(value: number): string {
  return String(Math.round(value * 100) / 100 + 0)
}
