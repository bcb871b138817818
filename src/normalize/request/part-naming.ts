import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { detectLanguage } from '../../text/language.js'
import { hasLetter } from '../../text/letters.js'
import { withBlanks } from '../../text/with-blanks.js'
import type { IssueLog } from '../common/issues.js'
import { partIndexOf } from '../parts/part-index.js'
import { type PartName, readPartName } from '../parts/part-name.js'
import { isDeniedPlace, POSITIONS, type Position, positionsOf } from '../parts/positions.js'
import { familyOfForm } from '../parts/specialised.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { VERB_FORM } from '../words/term-stems.js'
import { nameAmong } from './name-among.js'
import { blanked, LEAD, nameWordsIn, type Stretch, stretchesOf, withoutPolymer } from './name-stretches.js'
import type { Reading, TextReading } from './readings.js'
import { workAsked } from './service.js'
import { soleName } from './sole-name.js'

/** What a part is called, and where that is written. */
export interface PartNaming {
  readonly field: TextReading['field']
  /** For display: the whole name, or the piece of a line that names the part. */
  readonly text: string
  /** Offsets of the words that name the part, up to a comma or figure. */
  readonly start: number
  readonly end: number
  readonly concept: string | undefined
  readonly positions: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number; readonly readAs: 'part' | 'position' }[]
  /** It names a material and nothing else. */
  readonly isMaterial: boolean
  /** What is asked is a work on it. */
  readonly isWorkedOn: boolean
}

/**
 * Finds what the part is called: in a name as a whole, in a line the stretch between figures that names a part family,
 * else the first one with words.
 */
export function nameOf(reading: TextReading, catalog: Catalog, log: IssueLog): PartNaming {
  const { field, text, readings } = reading
  const stretches = stretchesOf(reading, catalog)
  const isMaterial =
    readings.some(({ readAs }) => readAs === 'material') &&
    stretches.every((stretch) => !hasLetter(blanked(reading, stretch, ({ readAs }) => readAs === 'material')))
  // `масло моторное` is a material and what is bought
  const named =
    readings.find(({ readAs }) => readAs === 'part') ??
    readings.find(({ readAs, start, end }) => readAs === 'material' && isTradeName(text.slice(start, end), catalog))
  const stretch =
    field === 'name'
      ? { start: 0, end: text.length }
      : (stretches.find(({ start, end }) => named && start <= named.start && named.end <= end) ?? stretches[0])
  if (!stretch || stretches.length === 0) {
    const own = field === 'name' ? text : ''
    return {
      field,
      text: own,
      start: 0,
      end: 0,
      concept: undefined,
      positions: [],
      spans: [],
      isMaterial,
      isWorkedOn: false,
    }
  }
  const written = nameWordsIn(reading, stretch, catalog)
  const object = objectOf(reading, written, stretch, catalog)
  const words = object?.words ?? written
  const whole = object?.read ?? readPartName(written, catalog)
  const isWorkedOn = object !== undefined
  const inner =
    whole.concept === undefined && named ? behindBreak(words, named.start - stretch.start, catalog) : undefined
  const read = inner ?? formOf(words, whole, readings, catalog)
  const apart =
    read.concept === undefined && field !== 'name'
      ? (nameAmong(reading, stretches, catalog) ?? soleName(reading, catalog))
      : undefined
  const stray = field === 'name' ? [] : strayPositions(withoutPolymer(reading))
  if (apart) {
    const shown = text.slice(apart.start, apart.end).trim()
    const { start, end, concept, positions, spans } = apart
    const places = { positions: withStray(positions, stray), spans: withStraySpans(spans, stray) }
    return { field, text: shown, start, end, concept, ...places, isMaterial, isWorkedOn }
  }
  const { concept, positions, spans, notes } = isWorkedOn ? read : withoutOwnOf(read, stretch.start, text, readings)
  for (const { code, expected, suggestions } of notes) log.add(code, [field], text, expected, suggestions)
  const end = shownEnd(text, stretch, spans)
  return {
    field,
    text: field === 'name' ? text : text.slice(stretch.start, end).trim(),
    start: stretch.start,
    end,
    concept,
    positions: withStray(positions, stray),
    spans: withStraySpans(moved(spans, stretch.start), stray),
    isMaterial,
    isWorkedOn,
  }
}

/** The thing that a work is asked on, and the words without those of the work; undefined where none is. */
function objectOf(
  reading: TextReading,
  written: string,
  { start, end }: Stretch,
  catalog: Catalog,
): { readonly words: string; readonly read: PartName } | undefined {
  const work = workAsked(reading, partIndexOf(catalog), catalog)
  if (!work || work.start < start || work.end > end) return undefined
  const [from, to] = [work.start - start, work.end - start]
  const words = withBlanks(written, { start: from, end: to })
  const read = readPartName(words, catalog)
  const own = read.spans.find(({ readAs }) => readAs === 'part')
  if (own)
    return PARTING.test(written.slice(Math.min(to, own.end), Math.max(from, own.start))) ? undefined : { words, read }
  // анодирование профиля: its word was taken for one of a thing's name
  const whole = readPartName(written, catalog)
  const isTaken = whole.spans.some((one) => one.readAs === 'part' && one.start < to && from < one.end)
  return isTaken && whole.notes.length > 0 ? { words, read } : undefined
}

/** What stands between a work and a thing that it is not done to. */
const PARTING = /[,;:|()]|\.\s/u

function moved(spans: PartName['spans'], offset: number): PartName['spans'] {
  return spans.map(({ start, end, readAs }) => ({ start: start + offset, end: end + offset, readAs }))
}

function isTradeName(words: string, catalog: Catalog): boolean {
  return catalog.parts.get(readPartName(words, catalog).concept ?? '')?.kind === 'material'
}

/** `case carburizing`, `gear hobbing`, `welding`: a single word of the name of a work is no thing of its own; `springs` are. */
function withoutOwnOf(read: PartName, offset: number, text: string, readings: readonly Reading[]): PartName {
  const own = read.spans.find(({ readAs }) => readAs === 'part')
  if (!own) return read
  const [start, end] = [own.start + offset, own.end + offset]
  const word = text.slice(start, end)
  const isOfWork =
    !/\s/.test(word) &&
    readings.some(
      (one) =>
        one.readAs === 'process' &&
        one.start <= start &&
        end <= one.end &&
        (VERB_FORM.test(word) || one.end - one.start > word.length),
    )
  if (!isOfWork) return read
  const { positions, spans, notes } = read
  return { concept: undefined, positions, spans: spans.filter((span) => span !== own), notes }
}

/** The name as read, or as the form that its words are of the materials beside them. */
function formOf(words: string, whole: PartName, readings: readonly Reading[], catalog: Catalog): PartName {
  const stated = flatMap(readings, (reading) => (reading.readAs === 'material' ? [reading.value] : []))
  const concept = stated.length === 0 ? undefined : familyOfForm(words, stated, catalog)
  if (concept === undefined) return whole
  const start = words.search(/\S/)
  const others = whole.spans.filter(({ readAs }) => readAs !== 'part')
  const span = { start, end: words.trimEnd().length, readAs: 'part' as const }
  return { concept, positions: whole.positions, spans: [...others, span], notes: whole.notes }
}

/** What parts one saying from the next: a greeting or a term of payment from what is bought. */
const SAYING = /[:;!?]\s|\.\s(?=\p{Lu})|\s[—–-]\s|\n/gu

/** The name in the saying that a part is read in, where the one before names none: `Hello, please quote: bracket`. */
function behindBreak(words: string, at: number, catalog: Catalog): PartName | undefined {
  const ends = [...words.matchAll(SAYING)].map(({ 0: sign, index }) => index + sign.length).filter((end) => end <= at)
  const start = ends.at(-1)
  if (start === undefined) return undefined
  const lead = LEAD.exec(words.slice(start))?.[0].length ?? 0
  const read = readPartName(words.slice(start + lead), catalog)
  if (read.concept === undefined) return undefined
  const offset = start + lead
  const { concept, positions, notes } = read
  return { concept, positions, spans: moved(read.spans, offset), notes }
}

/** What parts the items of a line. */
const ITEMS: ReadonlySet<string> = new Set([',', ';', '|', '-', '!'])

/** What counts those of each side; behind other places a figure is a size: `наружный 28`. */
function isShare({ kind, key }: Lexeme): boolean {
  return kind === 'number' || /^(?:po|sht|shtuk|dona|donadan|tadan|ta|pcs|each|ea)$/.test(key)
}

function isOfSides({ places }: Stray): boolean {
  return places.every((place) => place === 'left' || place === 'right')
}

/** Places that a word tells, and where it stands. */
interface Stray extends Stretch {
  readonly places: readonly Position[]
}

/** Places that stand by themselves in a line: `…, LH, …`, `…; перед. лев.`. O(n). */
function strayPositions(text: string): readonly Stray[] {
  const lexemes = lexemesOf(text)
  const found: Stray[] = []
  let own: Stray[] | undefined = []
  for (let i = 0; i <= lexemes.length; i++) {
    const lexeme = lexemes[i]
    if (lexeme === undefined || (lexeme.isBreak && ITEMS.has(lexeme.text))) {
      if (own) found.push(...own)
      own = []
    } else if (own && lexeme.kind !== 'symbol') {
      // правая и левая по 400 шт, chapi 500 oʻngi 500
      if (own.length > 0 && (lexeme.isFunction || (own.every(isOfSides) && isShare(lexeme)))) continue
      // chap emas, o'ng
      if (own.length === 0 && /^(?:emas|ne|not)$/.test(lexeme.key)) continue
      const places = positionsOf(lexeme, lexemes[i + 1], false, lexemes[i + 2])
      if (places.length > 0 && isDeniedPlace(lexemes, i)) continue
      const { start, end } = lexeme
      own = places.length === 0 || isStock(lexeme, text) ? undefined : [...own, { places, start, end }]
    } else if (lexeme.isBreak) own = undefined
  }
  return found
}

/** `old` is Uzbek for the front, unless English is spoken. */
function isStock({ key }: Lexeme, text: string): boolean {
  return key === 'old' && detectLanguage(text).lang === 'en'
}

function withStray(own: readonly string[], stray: readonly Stray[]): readonly string[] {
  if (stray.length === 0) return own
  return POSITIONS.filter((one) => own.includes(one) || stray.some(({ places }) => places.includes(one)))
}

/** The spans of a name with those of the places that stand apart from it. O(spans × stray). */
function withStraySpans(own: PartNaming['spans'], stray: readonly Stray[]): PartNaming['spans'] {
  const more = stray.filter((one) => !own.some(({ start, end }) => start <= one.start && one.end <= end))
  return [...own, ...more.map(({ start, end }) => ({ start, end, readAs: 'position' as const }))]
}

/** The first comma of the stretch after the name's own words. */
function shownEnd(text: string, { start, end }: Stretch, spans: PartNaming['spans']): number {
  const own = spans.reduce((last, span) => Math.max(last, span.end), 0)
  const stop = text.slice(start + own, end).search(/[,;|\n]/)
  return stop < 0 ? end : start + own + stop
}
