import { latinLookalikes } from '../../text/homoglyphs.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { ofScan, type Scan, scan } from '../figures/scan.js'
import { signsOf } from '../figures/text-signs.js'

/**
 * Where a text comes from: a `field` is about its one subject (`8` in `tolerance` is a grade); in free `text` only what
 * can be nothing else counts.
 */
export type Place = 'field' | 'text'

/** A text for the patterns of drawings: both strings have the same offsets. */
export interface TechnicalText {
  readonly place: Place
  /** Canonical text with single blanks. */
  readonly text: string
  /** The same with Latin look-alikes for Cyrillic letters: `45Н7` is `45H7`. */
  readonly latin: string
  /** What its words announce, a sum of `SIGNS`. */
  readonly signs: number
  /** Offset in the original. */
  offset(i: number): number
}

/** A reading at offsets of a `TechnicalText`. */
export interface Hit<T> {
  readonly value: T
  readonly start: number
  readonly end: number
  readonly notes: readonly Note[]
}

/** A decimal number as drawings have it: comma or point before the fraction, never between thousands. */
export const DECIMAL = '\\d{1,6}(?:[.,]\\d{1,6})?'
/** Signs and words between the ends of a range. */
export const RANGE = '\\s?(?:-|\\.{2,3}|÷|~|to|до|dan|дан)\\s?'

/** Prepares a text. O(n). */
export function technicalText(original: string, place: Place): TechnicalText {
  const cut = scan(original)
  return place === 'field' ? ofField(cut) : ofText(cut)
}

// every finder of a line asks for the same text
const ofField = ofScan((cut) => prepared(cut, 'field'))
const ofText = ofScan((cut) => prepared(cut, 'text'))

function prepared(cut: Scan, place: Place): TechnicalText {
  const { canonical, lexemes } = cut
  const { text, starts } = singleSpaced(parted(canonical.text, lexemes))
  return {
    place,
    text,
    latin: latinLookalikes(text),
    signs: signsOf(cut),
    offset: (i) => canonical.offset(starts ? starts[i]! : i),
  }
}

/** Free dashes that part the sayings of a line are semicolons to the patterns: `IT 9 — 1/4-18 NPT` is no range. */
function parted(text: string, lexemes: Scan['lexemes']): string {
  const dashes = lexemes.filter((lexeme) => lexeme.code && lexeme.text === '-' && lexeme.gap > 0)
  if (dashes.length === 0) return text
  let out = ''
  let at = 0
  for (const { start, end } of dashes) {
    out += `${text.slice(at, start)};`
    at = end
  }
  return out + text.slice(at)
}

/** One blank where there are several: the patterns know no more. `starts` leads back; absent where nothing changed. */
function singleSpaced(text: string): { text: string; starts?: readonly number[] } {
  if (!text.includes('  ')) return { text }
  let out = ''
  const starts: number[] = []
  for (let i = 0; i < text.length; i++) {
    if (text[i] === ' ' && text[i + 1] === ' ') continue
    out += text[i]
    starts.push(i)
  }
  return { text: out, starts: [...starts, text.length] }
}

/** Value of digits that match `DECIMAL`. */
export function decimal(digits: string): number {
  return Number(digits.replace(',', '.'))
}

/** Up to `length` characters before a place: no pattern looks further back. */
export function before(text: string, at: number, length: number): string {
  return text.slice(Math.max(0, at - length), at)
}

const NONE: readonly RegExpExecArray[] = []

/** Matches of a pattern, looked for only where a sign announces them and a cheaper pattern finds something. */
export function matchesIf(sign: number, hint: RegExp, pattern: RegExp, text: string): readonly RegExpExecArray[] {
  return sign !== 0 && hint.test(text) ? matchesOf(pattern, text) : NONE
}

/** Matches of a global pattern, in order: `matchAll` would compile it anew every time. */
export function matchesOf(pattern: RegExp, text: string): readonly RegExpExecArray[] {
  pattern.lastIndex = 0
  let match = pattern.exec(text)
  if (!match) return NONE
  const matches: RegExpExecArray[] = []
  for (; match; match = pattern.exec(text)) {
    matches.push(match)
    if (match[0] === '') pattern.lastIndex++
  }
  return matches
}

/** Keeps the hits that overlap none before them in the list, in order of the text. O(n log n). */
export function distinctHits<T>(hits: readonly Hit<T>[]): Hit<T>[] {
  if (hits.length < 2) return [...hits]
  const ranked = hits.map((hit, rank) => ({ hit, rank })).sort((a, b) => a.hit.start - b.hit.start || a.rank - b.rank)
  const kept: { hit: Hit<T>; rank: number }[] = []
  for (const entry of ranked) {
    // the kept ones never overlap each other, so only the last ones can overlap this one
    let wins = true
    while (kept.length > 0 && kept.at(-1)!.hit.end > entry.hit.start) {
      if (kept.at(-1)!.rank < entry.rank) {
        wins = false
        break
      }
      kept.pop()
    }
    if (wins) kept.push(entry)
  }
  return kept.map(({ hit }) => hit)
}

/** Hits with the offsets of the original text. */
export function located<T>(source: TechnicalText, hits: readonly Hit<T>[]): Found<T>[] {
  return hits.map(({ value, start, end, notes }) => ({
    value,
    start: source.offset(start),
    end: source.offset(end),
    notes,
  }))
}

/** The one value of a field: the best of what was found, with a note where there were several different ones. */
export function chosen<T>(
  hits: readonly Hit<T>[],
  better: (a: T, b: T) => T,
  said: (value: T) => string,
  kind: string,
  expected: string,
): Read<T> {
  const [first, ...others] = hits
  if (!first) return fail(`${kind}.unreadable`, expected)
  const value = others.reduce((best, hit) => better(best, hit.value), first.value)
  const notes = hits.filter((hit) => hit.value === value).flatMap((hit) => hit.notes)
  if (new Set(hits.map((hit) => said(hit.value))).size > 1) {
    return ok(value, [...notes, { code: `${kind}.several`, expected: `the most demanding one taken: ${said(value)}` }])
  }
  return ok(value, notes)
}
