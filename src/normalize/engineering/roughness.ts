import {
  RA_RANGE,
  raOfMicroinches,
  raOfNClass,
  raOfRz,
  raOfSurfaceClass,
  raOfTriangles,
} from '../../catalog/roughness.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { SIGNS, SIGNS_OF } from '../figures/text-signs.js'
import {
  chosen,
  DECIMAL,
  decimal,
  distinctHits,
  type Hit,
  located,
  matchesIf,
  matchesOf,
  type TechnicalText,
  technicalText,
} from './technical-text.js'

/** Roughness as a record gives it: see `roughnessForm`. */
export type RoughnessInput = string | number | { readonly raMicrometers: number }

const EXPECTED = 'a roughness, e.g. Ra 1.6'

/**
 * Reads a roughness as Ra in µm: Ra (µm or µin), a bare number (Ra by GOST 2.309), N1–N12, the classes ∇1–∇14 of
 * GOST 2789-59, finishing triangles, and Rz by an approximation that a note names. Of a range or several values the
 * finest is taken. Never throws. O(n).
 */
export function readRaMicrometers(input: RoughnessInput): Read<number> {
  if (typeof input === 'object') return inRange(input.raMicrometers)
  if (typeof input === 'number') return inRange(input)
  const text = input.trim()
  const source = technicalText(text, 'field')
  // Ra -1,6; in Ra-1,6 and Ra - 1,6 it is a dash
  if (/^(?:\D{0,24}[\s:=])?-\d/.test(source.text)) return fail('number.negative', EXPECTED)
  const hits = hitsOf(source)
  if (hits.length > 0) return chosen(hits, Math.min, String, 'roughness', EXPECTED)
  const bare = BARE.exec(source.text.trim())
  if (!bare) return fail('roughness.unreadable', EXPECTED)
  const value = finestOf(bare, [])
  return value === undefined ? fail('roughness.range', EXPECTED) : inRange(value)
}

/** Finds roughness in free text, as Ra in µm. O(n). */
export function findRoughness(text: string): Found<number>[] {
  const source = technicalText(text, 'text')
  return located(source, hitsOf(source))
}

function inRange(ra: number): Read<number> {
  return isRa(ra) ? ok(ra) : fail('roughness.range', `Ra from ${RA_RANGE.min} to ${RA_RANGE.max} µm`)
}

function isRa(value: number | undefined): value is number {
  return value !== undefined && value >= RA_RANGE.min && value <= RA_RANGE.max
}

const AT_MOST =
  '\\.?(?:\\s?(?:[:=≤<≥>~≈]{1,2}|не более|не хуже|не грубее|не выше|better than|less than|not more than|below|under|average|от|from|kamida|камида|-(?=\\s?\\d)|max\\.?|макс\\.?|maks\\.?|до|up to|of|koʼpi bilan|кўпи билан))?'
const UNIT =
  '(?:\\s?(μm|um|мкм|mkm|микрон\\p{L}{0,2}|mikron|micron|[μu]-?in(?:ch(?:es)?)?|micro[- ]?inch(?:es)?|микродюйм\\p{L}{0,2}|мкдюйм\\p{L}{0,2}|mikrodyu(?:y|i)?m\\p{L}{0,2})(?!\\p{L}))?'
// a dash between blanks parts two sayings: Ra 0,4 — 5/16 UNF; the first value of a real range is the finer one anyway
const VALUES = `(${DECIMAL})(?:(?:-|\\.{2,3}|÷|~|/|\\s?(?:to|до|dan|дан)\\s?)(${DECIMAL}))?${UNIT}(?![\\p{L}\\d]|[.,]\\d|\\s?[%°]|\\s?(?:мм|mm|кг|kg|м|m|г|t|т|шт|pcs|dona|дона|бар|bar|Па|Pa)(?!\\p{L}))`

const BARE = new RegExp(`^√?\\s?${VALUES}\\s?√?$`, 'u')
const SYMBOL = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:√\\s?)?(R_?[aа]|Р[аa]|r[aа]|R[AА]|R[zZ]|Р[зz]|r[zZ])(?:\\s?max)?${AT_MOST}\\s?\\(?${VALUES}`,
  'gu',
)
const SYMBOL_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/×x-])(${DECIMAL})${UNIT}\\s?(R[aа]|R[zZ])${UNIT}(?!\\p{L}|\\s?[\\d=≤<:])`,
  'gu',
)
const ROOT = new RegExp(`√\\s?${VALUES}|(?<![\\p{L}\\p{N}.,])${VALUES}√`, 'gu')
const WORD =
  'шерох\\p{L}{0,10}(?:-\\p{L}{1,3})?|roughness|surface finish|gʼ?adir[- ]?budir\\p{L}{0,6}|gʼ?adir[- ]?budur\\p{L}{0,6}|gʼ?adir\\p{L}{0,6}|ғадир[- ]?буд[иу]р\\p{L}{0,6}|[nн][oо]tekisli\\p{L}{0,4}|нотекисли\\p{L}{0,4}'
const OF_SURFACE =
  '(?:\\s(?:поверхност\\p{L}{1,3}|обработк\\p{L}{1,2}|sirt\\p{L}{0,5}|юза\\p{L}{0,3}|yuza\\p{L}{0,5}|of surface))?'
const NAMED = new RegExp(`(?<!\\p{L})(?:${WORD})${OF_SURFACE}${AT_MOST}\\s?${VALUES}`, 'giu')
const N_CLASS = new RegExp(
  `(?:(?<!\\p{L})(?:${WORD}|чистот\\p{L}{1,2}|finish|surface|klass|класс\\p{L}{0,2})${OF_SURFACE}\\s?[:=-]?\\s?|^\\s*)N\\s?(1[0-2]|[1-9])(?![\\p{L}\\d]|[.,/-]\\d)`,
  'giu',
)
/** `N8 surface finish`. */
const N_CLASS_AFTER = /(?<![\p{L}\p{N}.-])N\s?(1[0-2]|[1-9])\s(?:surface\s)?(?:finish|roughness)(?!\p{L})/gu
const TRIANGLES = /([∇▽▼△]{1,4})\s?(1[0-4]|[1-9])?(?![\d.,]\d|\d)/gu
const CLASS_WORDS = `(?:чистот\\p{L}{1,2}|шероховатост\\p{L}{1,3})`
const SURFACE_CLASS = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(1[0-4]|[1-9])\\s?-?\\s?(?:го|му|й|ый|ой|м|му)?\\s?класс\\p{L}{0,2}\\s(?:${CLASS_WORDS})|(?:класс\\p{L}{0,2}\\s(?:${CLASS_WORDS})|(?:${CLASS_WORDS})[\\s,:-]{1,2}класс\\p{L}{0,2})(?:\\s(?:поверхности|обработки))?\\s?[:=-]?\\s?(1[0-4]|[1-9])(?![\\p{L}\\d]|[.,]\\d)|(?:чистот\\p{L}{1,2}|шероховатост\\p{L}{1,3}|tozali\\p{L}{1,4}|тозали\\p{L}{1,4}|budi?u?rli\\p{L}{1,4}|буд[иу]рли\\p{L}{1,4})(?:\\s(?:поверхности|обработки))?\\s?[:=-]?\\s?(?:по\\s)?(1[0-4]|[1-9])\\s?-?\\s?(?:го|му|й|ый|м)?\\s?(?:класс|klass|sinf|синф)\\p{L}{0,2}`,
  'giu',
)

function hitsOf(source: TechnicalText): Hit<number>[] {
  const { text, signs, place } = source
  const hits: Hit<number>[] = []
  // N7 of a field needs no word beside it
  if ((signs & SIGNS_OF.roughness) === 0 && place === 'text') return hits
  const isLatin = !/\p{Script=Cyrillic}/u.test(text)
  const add = (match: RegExpExecArray, value: number | undefined, notes: Note[]) => {
    if (isRa(value)) hits.push({ value, start: match.index, end: match.index + match[0].trimEnd().length, notes })
  }
  if ((signs & SIGNS.roughness) !== 0) {
    for (const match of matchesOf(SYMBOL, text)) {
      const notes: Note[] = []
      add(match, finestOf(match.slice(1), notes, /z|з/i.test(match[1]!) ? 'Rz' : 'Ra', isLatin), notes)
    }
    for (const match of matchesOf(SYMBOL_AFTER, text)) {
      const notes: Note[] = []
      const groups = [match[0], match[1]!, undefined, match[2] ?? match[4]]
      add(match, finestOf(groups, notes, /z/i.test(match[3]!) ? 'Rz' : 'Ra', isLatin), notes)
    }
  }
  for (const match of matchesIf(signs & SIGNS.surfaceClass, /класс|klass|sinf|синф/i, SURFACE_CLASS, text)) {
    const n = Number(match[1] ?? match[2] ?? match[3])
    add(match, raOfSurfaceClass(n), [classNote(`class ${n}`, raOfSurfaceClass(n))])
  }
  for (const match of matchesIf(signs & SIGNS.triangle, /[∇▽▼△]/, TRIANGLES, text)) {
    const [, signs = '', digits] = match
    const value = digits === undefined ? raOfTriangles(signs.length) : raOfSurfaceClass(Number(digits))
    // one triangle without a number only says that the surface is machined
    if (signs.length > 1 || digits !== undefined) add(match, value, [classNote(signs + (digits ?? ''), value)])
  }
  for (const match of matchesIf(place === 'field' ? 1 : signs & SIGNS.surfaceWord, /N\s?\d/i, N_CLASS, text)) {
    if (!/^\s*N/i.test(match[0]) || place === 'field') add(match, raOfNClass(Number(match[1])), [])
  }
  for (const match of matchesIf(signs & SIGNS.surfaceWord, /N\s?\d/, N_CLASS_AFTER, text)) {
    add(match, raOfNClass(Number(match[1])), [])
  }
  for (const match of matchesIf(signs & SIGNS.surfaceWord, /шерох|rough|finish|adir|адир|tekis|текис/i, NAMED, text)) {
    const notes: Note[] = []
    add(match, finestOf(match, notes, 'Ra', isLatin), notes)
  }
  for (const match of matchesIf(signs & SIGNS.root, /√/, ROOT, text)) {
    const notes: Note[] = []
    const groups = match[1] === undefined ? match.slice(4, 7) : match.slice(1, 4)
    add(match, finestOf([match[0], ...groups], notes), notes)
  }
  return distinctHits(hits)
}

function classNote(written: string, ra: number | undefined): Note {
  return { code: 'roughness.fromClass', expected: `${written} read as Ra ${ra} µm, its greatest` }
}

/** Of the American series in µin: beyond every Ra in µm, and in a Latin text 63, which only GOST 2789 has as µm. */
function isMicroinches(value: number, isLatin: boolean | undefined): boolean {
  if (isLatin === undefined) return false
  return value === 125 || value === 250 || value === 500 || (value === 63 && isLatin)
}

/** Ra of the finer of one or two values (groups 1 and 2) in the unit of group 3. */
function finestOf(
  groups: readonly (string | undefined)[],
  notes: Note[],
  symbol: 'Ra' | 'Rz' = 'Ra',
  isLatin?: boolean,
): number | undefined {
  const [, first, second, unit] = groups
  const values = [first, second].filter((digits) => digits !== undefined).map(decimal)
  const value = Math.min(...values)
  const isInch = unit === undefined && symbol === 'Ra' && values.every((one) => isMicroinches(one, isLatin))
  const micrometers =
    isInch || /^(?:[μu]-?in|micro[- ]?in|микродюйм|мкдюйм|mikrodyu)/.test(unit ?? '') ? raOfMicroinches(value) : value
  if (isInch) notes.push({ code: 'unit.assumed', expected: `${value} read as microinches, Ra ${micrometers} µm` })
  if (symbol === 'Ra') return micrometers
  const ra = raOfRz(micrometers)
  notes.push({ code: 'roughness.fromRz', expected: `Rz ${micrometers} read as about Ra ${ra} µm (GOST 2789)` })
  return ra
}
