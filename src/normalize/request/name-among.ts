import type { Catalog } from '../../model/catalog.js'
import { hasLetter } from '../../text/letters.js'
import { type PartName, readPartName } from '../parts/part-name.js'
import { LEAD, nameWordsIn, type Stretch } from './name-stretches.js'
import type { TextReading } from './readings.js'

/** What parts the sayings of a line from each other. */
const SAYINGS = /[,;:|()]+|[.!?](?=\s|$)|\s[—–/+-]+\s|\n/gu
const NO_NAME: PartName = { concept: undefined, positions: [], spans: [], notes: [] }

/** A name with its place in the text. */
interface PlacedName extends Pick<PartName, 'positions' | 'spans'> {
  readonly concept: string
  readonly start: number
  readonly end: number
}

/**
 * The first saying of a line that is the name of a part in two words or more, for a line that begins with something else:
 * `Bo'yoq emas, kukunli bo'yash kerak: traktor kapoti`. A single word is as often packing or a paper. O(text).
 */
export function nameAmong(
  reading: TextReading,
  stretches: readonly Stretch[],
  catalog: Catalog,
): PlacedName | undefined {
  for (const stretch of stretches) {
    const words = nameWordsIn(reading, stretch, catalog)
    const ends = [...words.matchAll(SAYINGS)].map(({ 0: sign, index }) => ({ at: index, next: index + sign.length }))
    let from = 0
    for (const { at, next } of [...ends, { at: words.length, next: words.length }]) {
      const start = from + (LEAD.exec(words.slice(from, at))?.[0].length ?? 0)
      from = next
      const own = words.slice(start, at)
      const { concept, positions, spans } = hasLetter(own) ? readPartName(own, catalog) : NO_NAME
      const span = spans.find(({ readAs }) => readAs === 'part')
      if (concept === undefined || !span || !/\p{L}[^\p{L}\p{M}]+\p{L}/u.test(own.slice(span.start, span.end))) continue
      const offset = stretch.start + start
      const moved = spans.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }))
      return { concept, positions, spans: moved, start: offset, end: offset + own.length }
    }
  }
  return undefined
}
