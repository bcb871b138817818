import type { Span } from '../model/part.js'
import type { ReadAs, Reading, TextReading } from './free-text.js'

/** A stretch of a text that means something. */
interface Stretch {
  readonly start: number
  readonly end: number
}

/** Where the values of a text were read; a name's own words are `part` and `position`. */
export function spansOf(
  { field, text, readings }: TextReading,
  extra: readonly (Stretch & { readonly readAs: string })[],
): Span[] {
  const own = readings.map((reading) => ({ start: reading.start, end: reading.end, readAs: nameOf(reading) }))
  const names = extra.filter((stretch) => !own.some((other) => covers(other, stretch)))
  return [...own.filter((stretch) => !names.some((other) => covers(other, stretch))), ...names]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, readAs }) => ({ field, value: text.slice(start, end), start, end, readAs }))
}

/** Whether a letter or digit is in it; most pieces show it in the first character. */
function saysSomething(piece: string): boolean {
  const code = piece.charCodeAt(0)
  const isPlain = code < 128 ? (code | 32) >= 97 && (code | 32) <= 122 : code >= 0x400 && code <= 0x481
  return isPlain || /[\p{L}\p{N}]/u.test(piece)
}

const SIGNS = /[,;:|\n()[\]—–]/

/** Pieces of a text outside the spans: between signs, those with a letter or digit, in order. */
export function restOf(text: string, spans: readonly Stretch[]): string[] {
  const pieces: string[] = []
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) pieces.push(text.slice(at, start))
    at = Math.max(at, end)
  }
  pieces.push(text.slice(at))
  return pieces
    .flatMap((piece) => (SIGNS.test(piece) ? piece.split(/(?:(?<!\d),|,(?!\d)|[;:|\n()[\]—–])+/) : piece))
    .map((piece) => piece.trim())
    .filter(saysSomething)
}

/** Kinds of reading that a user sees as one. */
const SAME_AS: Partial<Record<ReadAs, string>> = { length: 'dimension', window: 'date' }

function nameOf(reading: Reading): string {
  return SAME_AS[reading.readAs] ?? reading.readAs
}

function covers(a: Stretch, b: Stretch): boolean {
  return a.start <= b.start && a.end >= b.end
}
