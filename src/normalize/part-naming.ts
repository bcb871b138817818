import type { Catalog } from '../model/catalog.js'
import type { Reading, TextReading } from './free-text.js'
import type { IssueLog } from './issues.js'
import { readPartName } from './part-name.js'

/** What a part is called, and where that is written. */
export interface PartNaming {
  readonly field: TextReading['field']
  /** For display: the whole name, or the piece of a line that names the part. */
  readonly text: string
  /** Offsets of the words that name the part, up to a comma or figure. */
  readonly start: number
  readonly end: number
  readonly concept?: string
  readonly positions: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number; readonly readAs: 'part' | 'position' }[]
  /** It names a material and nothing else. */
  readonly isMaterial: boolean
}

/** What may stand inside a name: `вал шлифованный`, `пружина стальная`. */
const WORDS: ReadonlySet<string> = new Set(['part', 'process', 'material'])

/**
 * Finds what the part is called: in a name as a whole, in a line the stretch between figures that names a part family,
 * else the first one with words.
 */
export function nameOf(reading: TextReading, catalog: Catalog, log: IssueLog): PartNaming {
  const { field, text, readings } = reading
  const stretches = stretchesOf(reading)
  const named = readings.find((r) => r.readAs === 'concept' && r.value.kind === 'part')
  const stretch = stretches.find(({ start, end }) => named && start <= named.start && named.end <= end) ?? stretches[0]
  const isMaterial =
    readings.some(({ readAs }) => readAs === 'material') &&
    stretches.every(({ start, end }) => !/\p{L}/u.test(bare(text, start, end, readings)))
  if (!stretch) return { field, text: field === 'name' ? text : '', start: 0, end: 0, positions: [], spans: [], isMaterial }
  const { concept, positions, spans, notes } = readPartName(text.slice(stretch.start, stretch.end), catalog)
  for (const { code, expected, suggestions } of notes) log.add(code, [field], text, expected, suggestions)
  const end = shownEnd(text, stretch, spans)
  return {
    field,
    text: field === 'name' ? text : text.slice(stretch.start, end).trim(),
    start: stretch.start,
    end,
    ...(concept === undefined ? {} : { concept }),
    positions,
    spans: spans.map(({ start, end, readAs }) => ({ start: start + stretch.start, end: end + stretch.start, readAs })),
    isMaterial,
  }
}

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Pieces between figures and codes, those with words. */
function stretchesOf({ text, readings }: TextReading): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number) => {
    const piece = text.slice(at, end)
    const start = at + piece.search(/[\p{L}\p{N}]/u)
    if (/\p{L}/u.test(piece)) stretches.push({ start, end: at + piece.replace(/[\s,;:(\-–—|/]+$/u, '').length })
  }
  for (const reading of readings) {
    if (isWord(reading, text)) continue
    if (reading.start > at) add(reading.start)
    at = Math.max(at, reading.end)
  }
  add(text.length)
  return stretches
}

function isWord(reading: Reading, text: string): boolean {
  const kind = reading.readAs === 'concept' ? reading.value.kind : reading.readAs
  return WORDS.has(kind) && !/\d/.test(text.slice(reading.start, reading.end))
}

/** The first comma of the stretch after the name's own words. */
function shownEnd(text: string, { start, end }: Stretch, spans: PartNaming['spans']): number {
  const own = spans.reduce((last, span) => Math.max(last, span.end), 0)
  const stop = text.slice(start + own, end).search(/[,;|\n]/)
  return stop < 0 ? end : start + own + stop
}

/** The stretch without the materials in it. */
function bare(text: string, start: number, end: number, readings: readonly Reading[]): string {
  let out = ''
  let at = start
  for (const reading of readings) {
    if (reading.readAs !== 'material' || reading.start < start || reading.end > end) continue
    out += text.slice(at, reading.start)
    at = Math.max(at, reading.end)
  }
  return out + text.slice(at, end)
}
