import type { Catalog } from '../../model/catalog.js'
import { before, decimal, matchesOf, type TechnicalText, technicalText } from '../engineering/technical-text.js'
import { readThread } from '../engineering/thread.js'
import { readMaterial } from '../materials/read-material.js'
import { lexemesOf, signIn } from '../words/lexemes.js'
import { isoCoatings } from './iso-coating.js'
import type { Reading } from './readings.js'

/*
 * Designations of fasteners by GOST 1759.0 and its neighbours, told by points: `Болт 2М12х1,25-6gх60.58.С.029` is variant,
 * thread with its tolerance, length, property class, kind of steel, coating and its thickness in µm; `Шайба 10.65Г.019`,
 * `Шплинт 3,2х32.0115`, `Кольцо А40.65Г.кд` have what they need of it. The number of a washer or of a retaining ring is that
 * of the thread or the groove, no size of its own.
 */

/** What such a designation is of; without it the points part decimals. */
const isOfFastener = signIn(
  /болт|гайк|винт|шпильк|шуруп|шайб|шплинт|штифт|заклеп|заклёп|кольц|bolt|gayka|vint|shpilka|shayba|shplint|shtift|zaklepka|screw|washer|(?<!\p{L})(?:nuts?|studs?|гост|gost|din|iso|исо)(?!\p{L})/iu,
)
const SIGN = /[\dhHНgG]\.[\dА-ЯA-Zкц]|\d[gGhHНеe][xхXХ×*]\d|[\dhHНgG]-\d{1,2}(?!\d)/u

const SEGMENT = String.raw`\.[\p{L}\d][\p{L}\d-]{0,10}(?:,\d{1,2})?`
const TAIL = `(?<tail>(?:${SEGMENT}){1,5})`
const END = String.raw`(?![\p{L}\d])`
const START = String.raw`(?<![\p{L}\d.,/-])`
/** A thread may hang on the number of its standard: `ISO 4017-M10x40-8.8`. */
const THREAD_START = String.raw`(?<![\p{L}\d.,/])(?<!(?:^|\P{N})-)`
/** The class of ISO 898-1 behind a hyphen. */
const CLASSED = String.raw`(?<classed>(?=\s?-\s?\d{1,2}\.\d(?!\d)))`
const BY = '[xX×*]'
/** Variant or type, thread, tolerance, length; in Latin look-alikes. */
const THREADED = new RegExp(
  String.raw`${THREAD_START}(?:[ABC]\d?\.?|\d\.?)?(?<thread>M\d{1,2}(?:,5)?(?:${BY}(?:[0-6],\d{1,2}(?=\.)|(?:0[.,]\d{1,2}|[1-6](?:[.,]\d{1,2})?)(?=[-xX×*\s,;)]|$)))?(?:-?LH)?)(?:-(?<fit>\d[a-hA-H](?:\d[a-hA-H])?))?(?<along>${BY}(?<length>\d{1,3}))?(?:${TAIL}|${CLASSED}|)${END}`,
  'gu',
)
/** Diameter and length of what has no thread; a decimal of the length never has so many digits. */
const ROD = new RegExp(
  String.raw`${START}(?:\d-|[ABC]\.?)?(?<diameter>\d{1,2}(?:[.,]\d)?)${BY}(?<length>\d{1,3})(?<tail>(?:\.\d{1,2})?\.(?:0\d{1,3}|1[0-3]\d{1,2})|\.\d{2}(?=\s?ГOCT))${END}`,
  'gu',
)
/** The number of a washer or a ring, and what it is of. */
const NUMBERED = new RegExp(String.raw`${START}(?:[ABC][.\s]?|[12]\.)?\d{1,3}(?:,5)?(?:[LTHЛ]|OT)?${TAIL}${END}`, 'gu')

const RODS =
  /(?:шплинт|shplint|заклеп|заклёп|zaklepk|штифт|shtift|шуруп|shurup|винт|vint)\p{L}{0,3}\s(?:\p{L}{3,20}(?:ая|ые|ый|ой|ие|ий|щий|щие)\s)?$/iu
const FLATS = /(?:шайб|shayb|кольц|kol[^\p{L}\s]?[ct]s?)\p{L}{0,3}\s$/iu
const NUTS = /(?:гайк|gayk|nut)\p{L}{0,3}\s[^,;]{0,24}$/iu
/** Text before a designation in which it is named. */
const NAMED = 40

/** Property classes of bolts and nuts as they stand between points. */
const BOLT_CLASS = /^(?:[3-6][68]|8[08]|98|109|129)$/
const NUT_CLASS = /^(?:0?[456]|8|9|10|12)$/
/** Kind and thickness of a coating: `019`, `0115`. */
const COATING = /^(0[1-9]|1[0-3])(\d{1,2})?$/

/** Coatings by the digits of GOST 1759.0, table 3, and by the letters of GOST 9.306. */
const COATINGS: Readonly<Record<string, string>> = {
  '01': 'zinc-plating',
  '02': 'cadmium-plating',
  '03': 'nickel-plating',
  '04': 'chrome-decorative',
  '05': 'black-oxide',
  '06': 'phosphating',
  '07': 'tin-plating',
  '08': 'copper-plating',
  '09': 'zinc-plating',
  '11': 'passivation',
  '12': 'silver-plating',
  '13': 'nickel-plating',
  ц: 'zinc-plating',
  кд: 'cadmium-plating',
  окс: 'black-oxide',
  фос: 'phosphating',
}
const LETTERS = /^(ц|кд|окс|фос)\d{0,2}$/iu

/** `Болт М8-25`: of one bolt the length; of several bolts, and where it could be a thread, the last of a range. */
const HYPHENED = /(?<![\p{L}\d.,/-])M\d{1,2}(?:[xX×*]\d(?:[.,]\d{1,2})?)?-(?<length>\d{2,3})(?![\dxX×*\p{L}]|[.,]\d)/gu
const ONE = /(?<!\p{L})(?:болт|bolt|винт|vint|шпильк[аи]|shpilka|screw|stud)\s(?:\p{L}{3,20}\s)?$/iu

function hyphened(source: TechnicalText): readonly Reading[] {
  return matchesOf(HYPHENED, source.latin).flatMap(({ 0: written, index, groups }): Reading[] => {
    if (!ONE.test(before(source.text, index, NAMED))) return []
    const length = groups!.length!
    const end = index + written.length
    return [
      {
        ...at(source, end - length.length - 1, end),
        value: { mm: decimal(length), label: 'length' },
        readAs: 'length',
      },
    ]
  })
}

/** What the designations of fasteners in a text say, none overlapping. O(n). */
export function designationsIn(written: string, catalog: Catalog): readonly Reading[] {
  if (!SIGN.test(written) || !isOfFastener(lexemesOf(written))) return []
  const source = technicalText(written, 'text')
  const found = [
    ...threaded(source, catalog),
    ...rods(source, catalog),
    ...numbered(source, catalog),
    ...hyphened(source),
  ]
  const kept: Reading[] = []
  for (const one of [...found, ...isoCoatings(source, catalog)])
    if (!kept.some(({ start, end }) => one.start < end && start < one.end)) kept.push(one)
  return kept
}

function at(source: TechnicalText, start: number, end: number) {
  return { start: source.offset(start), end: source.offset(end), notes: [] }
}

function threaded(source: TechnicalText, catalog: Catalog): readonly Reading[] {
  return matchesOf(THREADED, source.latin).flatMap((match): Reading[] => {
    const { thread = '', fit, length, along = '', tail = '', classed } = match.groups!
    const { index } = match
    const isNut = NUTS.test(before(source.text, index, NAMED))
    const end = index + match[0].length
    const { readings, isDesignation } = toldBy(source, end - tail.length, tail, isNut ? NUT_CLASS : BOLT_CLASS, catalog)
    // М8х20.5 is a decimal
    if (tail === '' ? !(fit && length) && classed === undefined : !isDesignation) return []
    if (length !== undefined && decimal(length) < SHORTEST) return []
    const read = readThread(fit === undefined ? thread : `${thread}-${fit}`)
    if (!read.ok) return []
    const threadEnd = end - tail.length - along.length
    return [
      { ...at(source, index, threadEnd), value: read.value, notes: read.notes, readAs: 'thread' },
      ...(length
        ? [
            {
              ...at(source, threadEnd, end - tail.length),
              value: { mm: decimal(length), label: 'length' as const },
              readAs: 'length' as const,
            },
          ]
        : []),
      ...readings,
    ]
  })
}

function rods(source: TechnicalText, catalog: Catalog): readonly Reading[] {
  return matchesOf(ROD, source.latin).flatMap((match): Reading[] => {
    if (!RODS.test(before(source.text, match.index, NAMED))) return []
    const { diameter = '', length = '', tail = '' } = match.groups!
    const end = match.index + match[0].length
    const value = { shape: 'cylinder', diameterMm: decimal(diameter), lengthMm: decimal(length) } as const
    return [
      { ...at(source, match.index, end - tail.length), value, readAs: 'dimension' },
      ...toldBy(source, end - tail.length, tail, undefined, catalog).readings,
    ]
  })
}

function numbered(source: TechnicalText, catalog: Catalog): readonly Reading[] {
  return matchesOf(NUMBERED, source.latin).flatMap((match): readonly Reading[] => {
    if (!FLATS.test(before(source.text, match.index, NAMED))) return []
    const { tail = '' } = match.groups!
    const end = match.index + match[0].length
    // Шайба 10.01: a group of materials, or a decimal
    return toldBy(source, end - tail.length, tail, undefined, catalog).readings
  })
}

/** No bolt is shorter, in mm. */
const SHORTEST = 3

/**
 * What the pieces between the points say: the grade, with the property class as its condition, and the coating. A class alone
 * says no material: many steels have it. O(tail).
 */
function toldBy(
  source: TechnicalText,
  from: number,
  tail: string,
  classes: RegExp | undefined,
  catalog: Catalog,
): { readonly readings: readonly Reading[]; readonly isDesignation: boolean } {
  const readings: Reading[] = []
  let start = from
  let property: { readonly condition: string; readonly start: number } | undefined
  let grade: Reading<'material'> | undefined
  let coating: Reading<'process'> | undefined
  let way: number | undefined
  for (const [i, piece] of tail.split('.').slice(1).entries()) {
    const end = start + 1 + piece.length
    const written = source.text.slice(start + 1, end)
    const value = coatingOf(written)
    if (i === 0 && classes?.test(piece))
      property = { condition: classes === NUT_CLASS ? piece : `${piece.slice(0, -1)}.${piece.slice(-1)}`, start }
    else if (coating && FINISH.test(written)) coating = { ...coating, end: source.offset(end) }
    else if (value !== undefined) coating = { ...at(source, way ?? start, end), value, readAs: 'process' }
    else if (/^(?:хим|ан)$/iu.test(written)) way = start
    else if (/\p{L}/u.test(written) && /\d/.test(written)) {
      const read = readMaterial(written, catalog)
      if (read.ok && !read.value.id.startsWith('?'))
        grade = { ...at(source, start, end), value: read.value, notes: read.notes, readAs: 'material' }
    }
    start = end
  }
  if (grade && property) {
    const value = { ...grade.value, condition: property.condition }
    readings.push({ ...grade, start: source.offset(property.start), value })
  } else if (grade) readings.push(grade)
  if (coating && catalog.processes.has(coating.value)) readings.push(coating)
  return { readings, isDesignation: property !== undefined || readings.length > 0 }
}

/** What is done behind a coating, or how it is put on. */
const FINISH = /^(?:хр|фос|окс|прм|прп|опл|бцв|б|м|э|хаки)$/iu

function coatingOf(piece: string): string | undefined {
  return COATINGS[COATING.exec(piece)?.[1] ?? LETTERS.exec(piece)?.[1]?.toLowerCase() ?? '']
}
