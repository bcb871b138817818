import type { Span } from '../../model/part.js'
import { hasLetter } from '../../text/letters.js'
import type { Reading, TextReading } from './readings.js'

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
  // `cotton yarn` is the material and the thing, `seat cover sewing` the work and the thing
  const names = extra.filter((stretch) => !own.some((other) => covers(other, stretch) && !isBoth(other, stretch)))
  return [
    ...own.filter((stretch) => !names.some((other) => covers(other, stretch) && !isWithin(stretch, other))),
    ...names,
  ]
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map(({ start, end, readAs }) => ({ field, value: text.slice(start, end), start, end, readAs }))
}

function isBoth(own: Stretch & { readonly readAs: string }, name: Stretch): boolean {
  return own.readAs === 'process' || (own.readAs === 'material' && covers(name, own))
}

/** Letters of a name whose words stand near each other. */
const SHORT_NAME = 40

/** `vtulka yoʻnish, bronza`: a work among the words of a name, none of its ends. */
function isWithin({ readAs, start, end }: Stretch & { readonly readAs: string }, name: Stretch): boolean {
  return readAs === 'process' && name.start < start && end < name.end && name.end - name.start < SHORT_NAME
}

/** Whether a letter or digit is in it. */
function saysSomething(piece: string): boolean {
  return hasLetter(piece) || /\p{N}/u.test(piece)
}

const SIGNS = /[,;:|\n()[\]—–]/

/** Pieces of a text outside the spans: between signs, those with a letter or digit, in order. */
export function restOf(text: string, spans: readonly Stretch[]): string[] {
  const pieces: string[] = []
  const add = (piece: string) => {
    if (!saysSomething(piece)) return
    if (!SIGNS.test(piece)) pieces.push(piece.trim())
    else for (const part of piece.split(PARTING)) if (saysSomething(part)) pieces.push(part.trim())
  }
  let at = 0
  for (const { start, end } of spans) {
    if (start > at) add(text.slice(at, start))
    at = Math.max(at, end)
  }
  add(text.slice(at))
  return pieces
}

const PARTING = /(?:(?<!\d),|,(?!\d)|[;:|\n()[\]—–])+/

/** A kind of reading as a user sees it. */
function nameOf({ readAs }: Reading): string {
  return readAs === 'length' ? 'dimension' : readAs === 'window' ? 'date' : readAs
}

function covers(a: Stretch, b: Stretch): boolean {
  return a.start <= b.start && a.end >= b.end
}
