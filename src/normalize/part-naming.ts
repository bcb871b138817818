import type { Catalog } from '../model/catalog.js'
import { hasLetter } from '../text/letters.js'
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
  const isMaterial =
    readings.some(({ readAs }) => readAs === 'material') &&
    stretches.every((stretch) => !hasLetter(blanked(reading, stretch, ({ readAs }) => readAs === 'material')))
  const named = readings.find(({ readAs }) => readAs === 'part')
  const stretch =
    field === 'name'
      ? { start: 0, end: text.length }
      : (stretches.find(({ start, end }) => named && start <= named.start && named.end <= end) ?? stretches[0])
  if (!stretch || stretches.length === 0) {
    return { field, text: field === 'name' ? text : '', start: 0, end: 0, positions: [], spans: [], isMaterial }
  }
  const words = blanked(reading, stretch, (r) => !isWord(r, text))
  const { concept, positions, spans, notes } = readPartName(words, catalog)
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

/** Words that lead to the name of a part and are none: "required: shaft". */
const LEAD =
  /^(?:(?:поставк\p{L}*|доставк\p{L}*|нуж\p{L}*|требу\p{L}*|куп\p{L}*|закуп\p{L}*|ищем|запрос|заявка|наименование|название|need\p{L}*|required?|requires|looking for|rfq|request(?: for)?|name|kerak|izla\p{L}*|nomi|керак|номи)(?:[\s:.,;–—-]+|$)|(?:goods|description(?: of goods)?|item|part(?: name)?|product(?: name)?|commodity|article|товар\p{L}*|продукци\p{L}*|описание|изделие|позиция|деталь|запчасть|предмет(?: закупки)?|tovar\p{L}*|mahsulot\p{L}*(?: nomi)?|маҳсулот\p{L}*(?: номи)?|buyum|буюм|detal|lot)\s*[:–—][\s–—-]*)+/iu

interface Stretch {
  readonly start: number
  readonly end: number
}

/** Pieces between figures and codes, those with words. */
function stretchesOf({ text, readings }: TextReading): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0
  const add = (end: number) => {
    const own = text.slice(at, end)
    if (!hasLetter(own)) return
    const first = at + Math.max(0, own.search(/[\p{L}\p{N}]/u))
    const start = first + (LEAD.exec(text.slice(first, end))?.[0].length ?? 0)
    const piece = text.slice(start, end).replace(/[\s,;:(\-–—|/]+$/u, '')
    if (hasLetter(piece)) stretches.push({ start, end: start + piece.length })
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
  return WORDS.has(reading.readAs) && !/\d/.test(text.slice(reading.start, reading.end))
}

/** The first comma of the stretch after the name's own words. */
function shownEnd(text: string, { start, end }: Stretch, spans: PartNaming['spans']): number {
  const own = spans.reduce((last, span) => Math.max(last, span.end), 0)
  const stop = text.slice(start + own, end).search(/[,;|\n]/)
  return stop < 0 ? end : start + own + stop
}

/** The stretch with blanks for some of its readings; offsets hold. */
function blanked({ text, readings }: TextReading, { start, end }: Stretch, isBlank: (r: Reading) => boolean): string {
  let out = ''
  let at = start
  for (const reading of readings) {
    if (reading.start < at || reading.end > end || !isBlank(reading)) continue
    out += text.slice(at, reading.start) + ' '.repeat(reading.end - reading.start)
    at = reading.end
  }
  return out + text.slice(at, end)
}
