import type { Catalog } from '../../model/catalog.js'
import { hasLetter } from '../../text/letters.js'
import { type PartName, readPartName } from '../parts/part-name.js'
import { LEAD, nameWordsIn, type Stretch } from './name-stretches.js'
import type { TextReading } from './readings.js'

/** What parts the sayings of a line from each other. */
const SAYINGS = /[,;:|()]+|[.!?](?=\s|$)|\s[—–/+-]+\s|\n/gu
const NO_NAME: PartName = { concept: undefined, positions: [], spans: [], notes: [] }
/** Two words of a name. */
const TWO_WORDS = /\p{L}[^\p{L}\p{M}]+\p{L}/u
/** A shorter word is as often an abbreviation. */
const SHORTEST = 4

/** A name with its place in the text. */
export interface PlacedName extends Pick<PartName, 'positions' | 'spans'> {
  readonly concept: string
  readonly start: number
  readonly end: number
}

/** A saying that is the name of a part. */
interface NamedSaying {
  readonly name: PlacedName
  /** The words that name it. */
  readonly words: string
  /** All words of the saying. */
  readonly saying: string
}

/**
 * The saying of a line that is the name of a part, for a line that begins with something else: `Bo'yoq emas, kukunli
 * bo'yash kerak: traktor kapoti`. The first of two words or more; a single word is as often packing or a paper, and only
 * one that is its whole saying, side apart, is taken, where no other is: `For our Damas line: fender right`. O(text).
 */
export function nameAmong(
  reading: TextReading,
  stretches: readonly Stretch[],
  catalog: Catalog,
): PlacedName | undefined {
  const lone: PlacedName[] = []
  for (const { name, words, saying } of namedSayings(reading, stretches, catalog)) {
    if (TWO_WORDS.test(words)) return name
    if (isAlone(words, saying, name.spans.length) && isMade(name.concept, catalog)) lone.push(name)
  }
  // what else is named is what the line is about
  if (reading.readings.some(({ readAs }) => readAs === 'part')) return undefined
  return lone.every(({ concept }) => concept === lone[0]!.concept) ? lone[0] : undefined
}

/** Whether a saying is nothing but one word and places. */
function isAlone(word: string, saying: string, spans: number): boolean {
  return word.length >= SHORTEST && saying.trim().split(/\s+/u).length <= spans
}

/** Whether a family is a part, no material and nothing to pack in. */
function isMade(concept: string, catalog: Catalog): boolean {
  const family = catalog.parts.get(concept)
  return family?.kind === 'component' && !PACKING.has(concept)
}

/** Catalog ids of what goods are packed in. */
const PACKING: ReadonlySet<string> = new Set(['carton-box', 'packaging-foam'])

function* namedSayings(reading: TextReading, stretches: readonly Stretch[], catalog: Catalog): Iterable<NamedSaying> {
  for (const stretch of stretches) {
    const words = nameWordsIn(reading, stretch, catalog)
    const ends = [...words.matchAll(SAYINGS)].map(({ 0: sign, index }) => ({ at: index, next: index + sign.length }))
    let from = 0
    for (const { at, next } of [...ends, { at: words.length, next: words.length }]) {
      const start = from + (LEAD.exec(words.slice(from, at))?.[0].length ?? 0)
      from = next
      const saying = words.slice(start, at)
      const { concept, positions, spans } = hasLetter(saying) ? readPartName(saying, catalog) : NO_NAME
      const span = spans.find(({ readAs }) => readAs === 'part')
      if (concept === undefined || !span) continue
      const offset = stretch.start + start
      const moved = spans.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
      const name = { concept, positions, spans: moved, start: offset, end: offset + saying.length }
      yield { name, words: saying.slice(span.start, span.end), saying }
    }
  }
}
