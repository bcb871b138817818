import { GENERAL_GRADE, type GeneralToleranceClass, generalDeviationMm } from '../../catalog/iso2768.js'
import type { Precision } from '../../model/basics.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { tidy } from '../figures/number.js'
import { SIGNS } from '../figures/text-signs.js'
import { deviationHits, precisionOfWidth, unitAt } from './deviation.js'
import { MODERN, saysOldSystem } from './old-fit.js'
import {
  before,
  chosen,
  decimal,
  distinctHits,
  type Hit,
  located,
  matchesIf,
  matchesOf,
  type TechnicalText,
  technicalText,
} from './technical-text.js'
import { classHits } from './tolerance-class.js'

/** Tolerance as a record gives it: see `toleranceForm`. */
export type ToleranceInput =
  | string
  | number
  | {
      readonly itGrade?: number | undefined
      readonly toleranceMm?: number | undefined
      readonly nominalMm?: number | undefined
    }

const EXPECTED = 'a tolerance, e.g. H7, IT8 or ±0.05 mm'

/**
 * Reads a tolerance: ISO 286 classes and fits (`H7/g6` is its finer grade), IT grades, `8 квалитет`, deviations,
 * general tolerances (ISO 2768, GOST 30893.1). Of several the finest is taken. `nominalMm` turns widths and general
 * tolerances that have no size of their own into grades. Never throws. O(n).
 */
export function readTolerance(input: ToleranceInput, nominalMm?: number): Read<Precision> {
  if (typeof input === 'object') return readParts(input, nominalMm)
  const text = String(input).trim()
  const hits = hitsOf(technicalText(text, 'field'), nominalMm)
  if (hits.length > 0) return chosen(hits, finer, precisionText, 'tolerance', EXPECTED)
  const bare = readBare(technicalText(text, 'field').text, nominalMm)
  return !bare.ok && saysOldSystem(text) ? fail('tolerance.oldSystem', MODERN) : bare
}

/** Finds tolerances in free text, each once; of overlapping readings the more explicit one stays. O(n). */
export function findTolerances(text: string, nominalMm?: number): Found<Precision>[] {
  const source = technicalText(text, 'text')
  return located(source, hitsOf(source, nominalMm))
}

/**
 * The finer of two tolerances: by grade; by width where neither has a grade. A grade goes before a width whose size is
 * not known, because it can be judged.
 */
export function finer(a: Precision, b: Precision): Precision {
  if (a.itGrade !== undefined && b.itGrade !== undefined) return b.itGrade < a.itGrade ? b : a
  if (a.itGrade !== undefined || b.itGrade !== undefined) return a.itGrade !== undefined ? a : b
  return (b.toleranceMm ?? Number.POSITIVE_INFINITY) < (a.toleranceMm ?? Number.POSITIVE_INFINITY) ? b : a
}

function hitsOf(source: TechnicalText, nominalMm: number | undefined): Hit<Precision>[] {
  return distinctHits([
    ...generalHits(source, nominalMm),
    ...pairHits(source),
    ...gradeHits(source),
    ...classHits(source),
    ...deviationHits(source, nominalMm),
    ...widthHits(source, nominalMm),
  ])
}

function readParts(input: Exclude<ToleranceInput, string | number>, known: number | undefined): Read<Precision> {
  const { itGrade, toleranceMm } = input
  const nominalMm = input.nominalMm !== undefined && input.nominalMm > 0 ? input.nominalMm : known
  const nominal = nominalMm === undefined ? {} : { nominalMm }
  if (itGrade !== undefined) {
    if (!Number.isInteger(itGrade) || itGrade < -1 || itGrade > 18)
      return fail('tolerance.grade', 'an IT grade, −1 (IT01) to 18')
    const own = input.nominalMm === undefined ? {} : nominal
    return ok(toleranceMm !== undefined && toleranceMm > 0 ? { itGrade, toleranceMm, ...own } : { itGrade, ...own })
  }
  if (toleranceMm === undefined || !(toleranceMm > 0)) return fail('tolerance.unreadable', EXPECTED)
  return ok(precisionOfWidth(toleranceMm, nominalMm))
}

const BARE = /^(\d{1,3}(?:[.,]\d{1,4})?)/

/** `до 0,01 мм`, `max 0.02 mm`: of a width the most that it may be is what it is. */
const AT_MOST =
  /^(?:[≤⩽<]=?|до|не\s(?:более|больше|хуже|выше)(?:\sчем)?|максимум|макс\.?|max\.?|maximum|up\sto|at\smost|within|not\smore\sthan|в\sпределах|koʼpi\sbilan|кўпи\sбилан)\s?/iu
const AT_MOST_BEHIND = /\s?(?:gacha|гача|max\.?|макс\.?|и\s(?:менее|лучше)|or\s(?:less|better))$/iu
/** `8 кв.`, `кв. 8`: grades in short. */
const SHORT_QUALITY = /^(?:(1[0-8]|[5-9])\s?-?\s?(?:й\s)?кв\.?|кв\.?\s?(1[0-8]|[5-9]))$/iu

/** A field that is a number: a whole one from 5 to 18 is a grade, one below 5 with a fraction or unit a width. */
function readBare(written: string, nominalMm: number | undefined): Read<Precision> {
  const quality = SHORT_QUALITY.exec(written)
  if (quality) return ok({ itGrade: Number(quality[1] ?? quality[2]) })
  const text = written.replace(AT_MOST, '').replace(AT_MOST_BEHIND, '')
  // до 8: a grade or a width
  if (text !== written && /^\d+$/.test(text)) return fail('tolerance.unreadable', EXPECTED)
  const digits = BARE.exec(text)?.[1]
  if (digits === undefined) return fail('tolerance.unreadable', EXPECTED)
  const value = decimal(digits)
  const unit = unitAt(text, digits.length)
  if (!unit || text.slice(digits.length + unit.length).trim() !== '') return fail('tolerance.unreadable', EXPECTED)
  if (unit.length === 0 && /^\d+$/.test(digits)) {
    if (value < 5 || value > 18) return fail('tolerance.unreadable', EXPECTED)
    return ok({ itGrade: value }, [{ code: 'tolerance.assumedGrade', expected: `${digits} read as IT${digits}` }])
  }
  const width = tidy(value * unit.factor)
  if (!(width > 0) || width > 100) return fail('tolerance.unreadable', EXPECTED)
  return ok(precisionOfWidth(width, nominalMm), [widthNote(width)])
}

/** ISO 286-1, 3.2.8: the tolerance is the difference of the limits, so a number without ± is the full width. */
function widthNote(width: number): Note {
  return { code: 'tolerance.assumedWidth', expected: `${width} mm read as the full width, ±${tidy(width / 2)} mm` }
}

const WIDTH =
  /(?:допуск\p{L}{0,3}(?:\sна\sразмер)?|toleranc\p{L}{1,2}|dopusk\p{L}{0,3}|точност\p{L}{1,2}(?:\s(?:изготовления|обработки|размеров))?|accuracy|aniqli[kg]\p{L}{0,2}|аниқли[кг]\p{L}{0,2})\s?(?:of|:|=|-|в пределах|в|до|не более|не хуже|within|[<≤])?\s?(\d{1,2}[.,]\d{1,4}|\d{1,3}(?=\s?(?:мкм|mkm|um|μm|микрон|mikron|micron|сот[ко])))(?!\d|[.,]\d|\s?(?:-|\.\.|÷|\/))/giu

/** Of the place or form of a feature, or of a machine: no tolerance of a size. */
const OF_FORM =
  /(?:позиционн\p{L}{2,3}|position(?:al)?|flatness|geometric(?:al)?|concentricity|perpendicularity|parallelism|machine|станка|оборудования)\s$/iu

function widthHits({ text, signs }: TechnicalText, nominalMm: number | undefined): Hit<Precision>[] {
  return matchesIf(signs & SIGNS.width, /допуск|toleranc|dopusk|точност|accuracy|aniqli|аниқли/i, WIDTH, text).flatMap(
    (match) => {
      const end = match.index + match[0].length
      const unit = unitAt(text, end)
      const width = unit ? tidy(decimal(match[1]!) * unit.factor) : 0
      if (OF_FORM.test(before(text, match.index, 24))) return []
      // a fraction of a millimeter may go without its unit
      if (!unit || !(width > 0) || (unit.length === 0 && width >= 1)) return []
      return [
        {
          value: precisionOfWidth(width, nominalMm),
          start: match.index,
          end: end + unit.length,
          notes: [widthNote(width)],
        },
      ]
    },
  )
}

const GENERAL =
  /(?<![\p{L}\p{N}])(?:(?:DIN\s)?(?:EN\s)?ISO|(?:DIN\s)?EN|ГOCT(?:\sP)?|GOST(?:\sR)?)\s?-?\s?(?:2768|22768|30893[.,][12])(?:\s?-\s?T?[12])?(?::(?:19|20)\d\d|-(?:19|20)\d\d)?\s?[-,:(]?\s?(?:class\s|кл\p{L}{0,4}\.?\s)?(?:([fmcv])(?:\s?-?\s?[HKL])?(?:\s?-\s?E)?|(fine|medium|coarse|very coarse|toчhый|cpeдhий|гpyбый))(?!\p{L}|\p{N})/giu
const WORDS: Readonly<Record<string, GeneralToleranceClass>> = {
  fine: 'f',
  medium: 'm',
  coarse: 'c',
  'very coarse': 'v',
  toчhый: 'f',
  cpeдhий: 'm',
  гpyбый: 'c',
}

function generalHits({ latin, signs }: TechnicalText, nominalMm: number | undefined): Hit<Precision>[] {
  return matchesIf(signs & SIGNS.generalTolerance, /2768|30893/, GENERAL, latin).map((match) => {
    const letter = (match[1] ?? WORDS[match[2]!.toLowerCase()]!).toLowerCase() as GeneralToleranceClass
    const deviation = nominalMm === undefined ? undefined : generalDeviationMm(letter, nominalMm)
    const start = match.index
    const end = start + match[0].length
    if (deviation !== undefined) return { value: precisionOfWidth(2 * deviation, nominalMm), start, end, notes: [] }
    const itGrade = GENERAL_GRADE[letter]
    const expected = `general tolerance ${letter} read as IT${itGrade}; a size in mm makes it exact`
    return { value: { itGrade }, start, end, notes: [{ code: 'tolerance.generalWithoutSize', expected }] }
  })
}

/** What drawings said before GOST 30893.1: `H14, h14, ±IT14/2` or `±t2/2` (GOST 25670). */
const GENERAL_PAIR =
  /(?<![\p{L}\p{N}])H(1[2-7])\s?[,;]?\s?h\1(?:\s?[,;]?\s?±\s?(?:IT\1|[tт][1-4])\s?\/\s?2)?(?![\p{L}\p{N}])/gu
const T_CLASS = /±\s?[tт]([1-4])\s?\/\s?2(?!\d)/gu
const T_GRADES = [12, 14, 16, 17] as const

function pairHits({ latin, text, signs }: TechnicalText): Hit<Precision>[] {
  if ((signs & (SIGNS.generalPair | SIGNS.plusMinus)) === 0) return []
  const pairs = matchesIf(signs & SIGNS.generalPair, /H1[2-7]/, GENERAL_PAIR, latin).map((match) => ({
    match,
    itGrade: Number(match[1]),
  }))
  const halves = matchesIf(signs & SIGNS.plusMinus, /±/, T_CLASS, text).map((match) => ({
    match,
    itGrade: T_GRADES[Number(match[1]) - 1]!,
  }))
  return [...pairs, ...halves].map(({ match, itGrade }) => {
    return { value: { itGrade }, start: match.index, end: match.index + match[0].length, notes: [] }
  })
}

const GRADE = '(01|0|1[0-8]|[1-9])'
/** The second grade of a range or choice. */
const SECOND = `(?:\\s?(?:-|\\.{2,3}|÷|~|to|до|и|или|or|va|ва|yoki|ёки)\\s?(?:[IІ][TТ]\\s?)?${GRADE}(?!\\d|[.,]\\d))?`
const IT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:±\\s?)?(?:[IІИ][TТ](\\s?-?\\s?)|i[tт])${GRADE}(?!\\d|[.,]\\d)${SECOND}(/2)?(?!\\p{L}|\\d)`,
  'gu',
)
/** What follows a grade written apart: `IT 8, Ra 1.6`. */
const LONE_IT =
  /^\s*(?:$|[,;:.)(/+±|-]|(?:R[az]|Р[аa]|Ø|HRC|HB|квал|kval|toleranc|grade)|(?:и|ва|va|по|for|on|да)(?!\p{L}))/u
const QUALITY = 'квалитет|kvalitet|кв-т'
const OF_ACCURACY = '(?:\\s(?:точност\\p{L}{1,2}|aniqli\\p{L}{1,4}|аниқли\\p{L}{1,4}))?'
const ENDING = '(?:го|му|ом|ым|ого|ому|ый|ой|й|м|чи|nchi|inchi|th)?'
const QUALITY_SAID = 'accuracy grade|tolerance grade|IT grade'
const QUALITY_AFTER = new RegExp(
  `(?<![\\p{L}\\p{N}.,/-])${GRADE}(?:\\s?-?\\s?(?:го|му|й))?${SECOND}\\s?-?\\s?${ENDING}\\.?\\s?-?\\s?(?:${QUALITY}|${QUALITY_SAID})\\p{L}{0,8}${OF_ACCURACY}`,
  'giu',
)
const QUALITY_BEFORE = new RegExp(
  `(?:(?<!\\p{L})(?:${QUALITY})\\p{L}{0,8}|${QUALITY_SAID})${OF_ACCURACY}\\s?[:=№-]?\\s?(?:[IІ][TТ]\\s?)?${GRADE}(?!\\d|[.,]\\d|\\p{L})${SECOND}(?!\\p{L}|\\d)`,
  'giu',
)

/** `по седьмому квалитету`. */
const ORDINALS = [
  'пят',
  'шест',
  'седьм',
  'восьм',
  'девят',
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
]
const UZBEK_ORDINALS = [
  'besh|беш',
  'olti|олти',
  'yetti|етти',
  'sakkiz|саккиз',
  'toʼqqiz|тўққиз',
  'oʼn|ўн',
  'oʼn bir|ўн бир',
  'oʼn ikki|ўн икки',
]
const FIRST_ORDINAL = 5
const QUALITY_WORD = new RegExp(
  `(?<!\\p{L})(?:(${ORDINALS.join('|')})(?:ый|ой|ого|ому|ым|ом)|(${UZBEK_ORDINALS.join('|')})(?:i?nchi|и?нчи))\\s(?:${QUALITY})\\p{L}{0,8}`,
  'giu',
)

function gradeHits({ text, place, signs }: TechnicalText): Hit<Precision>[] {
  if ((signs & (SIGNS.itGrade | SIGNS.quality)) === 0) return []
  const hits: Hit<Precision>[] = []
  const add = (match: RegExpExecArray, grade: string, other: string | undefined) => {
    const grades = [grade, ...(other === undefined ? [] : [other])].map(gradeOf)
    const itGrade = Math.min(...grades)
    const notes =
      grades.length > 1 ? [{ code: 'tolerance.several', expected: `the finer one taken: ${gradeText(itGrade)}` }] : []
    hits.push({ value: { itGrade }, start: match.index, end: match.index + match[0].length, notes })
  }
  for (const match of matchesIf(signs & SIGNS.itGrade, /[IІИi][TТtт]/, IT, text)) {
    const [whole, gap = '', grade = '', other] = match
    const end = match.index + whole.length
    // IT is a trade too: `IT 12 сотрудников`
    if (gap !== '' && place === 'text' && !LONE_IT.test(text.slice(end, end + 12))) continue
    add(match, grade, other)
  }
  if ((signs & SIGNS.quality) === 0 || !/квалитет|kvalitet|grade|кв-т/i.test(text)) return hits
  for (const match of matchesOf(QUALITY_WORD, text)) {
    const [, russian, uzbek] = match.map((word) => word?.toLowerCase())
    const at =
      russian === undefined
        ? UZBEK_ORDINALS.findIndex((pair) => pair.split('|').includes(uzbek!))
        : ORDINALS.indexOf(russian)
    add(match, String(at + FIRST_ORDINAL), undefined)
  }
  for (const match of matchesOf(QUALITY_AFTER, text)) add(match, match[1]!, match[2])
  for (const match of matchesOf(QUALITY_BEFORE, text)) add(match, match[1]!, match[2])
  return hits
}

/** IT01 is −1. */
function gradeOf(digits: string): number {
  return digits === '01' ? -1 : Number(digits)
}

function gradeText(grade: number): string {
  return grade === -1 ? 'IT01' : `IT${grade}`
}

function precisionText({ itGrade, toleranceMm }: Precision): string {
  return itGrade === undefined ? `${toleranceMm} mm` : gradeText(itGrade)
}
