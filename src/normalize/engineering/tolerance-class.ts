import { isToleranceClass } from '../../catalog/iso286.js'
import type { Precision } from '../../model/basics.js'
import type { Note } from '../common/read.js'
import { SIGNS } from '../figures/text-signs.js'
import { isOldFit } from './old-fit.js'
import { before, decimal, type Hit, matchesOf, type TechnicalText } from './technical-text.js'

/** Greatest nominal size of ISO 286-1, mm. */
const LARGEST = 3150

const ONE = '([A-Z]{1,2}|[a-z]{1,2}|Js)(1[0-8]|[1-9])'
const CLASS = new RegExp(`(?<!\\p{L})${ONE}(?:\\s?/\\s?${ONE})?(?=$|[^\\p{L}\\p{N}]|[xX]\\s?\\d)(?![.,-]\\d)`, 'gu')

/** What stands right before a class: nothing, a size, or a size with a sign of diameter. */
const NOMINAL =
  /(?:^|([ØФф]|(?<!\p{L})(?:[dDдД]|[Dd][Ii][Aa]\.?|[Дд]иам\.?|[Дд]иаметр\p{L}{0,3}|[Dd]iametr\p{L}{0,3}|[Dd]iameter)\s?[:=]?)|[\s(×xх*=;:])\s?(\d{1,4}(?:[.,]\d{1,3})?)(\s?)$/u
/** A number after one of these is no size. */
const NUMBERED = /(?:ст|сталь|стали|марка|steel|grade|po.?lat|пўлат|stal|гост|gost|iso|din|en|ту|№|no|поз|pos)\.?\s?$/iu
/** A word that makes the class after it a tolerance. */
const SAID =
  /(?:допуск|посадк|квалитет|toleran[cs]|(?<!\p{L})fit(?!\p{L})|dopusk|posadk|joizli[kg]|жоизли[кг]|qo.?yim|қўйим|kvalitet|отклонени|отверсти|(?<!\p{L})(?:подшипник|шейк|bearing|journal)\p{L}{0,3}|(?<!\p{L})отв\.|расточ|развертк|развёртк|rastochk|razvertk|ichi(?:ni|ki)(?!\p{L})|ички|(?<!\p{L})(?:hole|bore|teshi[kg]|теши[кг]|reamed?|honed)|по\s(?:внутр|вн|наруж|нар)\p{L}{0,8}\.?)[^.;,\d]{0,24}$/iu
/** Whose class follows. */
const SIZED = /(?:размер|o.?lcham|ўлчам|(?<!\p{L})size)\p{L}{0,3}\s$/iu
/** Lamps are H1–H11, and cars have such names. */
const NO_TOLERANCE =
  /ламп|lamp|bulb|гал[оа]ген|g?[ah]alogen|(?<!\p{L})фар[аыуео]?(?!\p{L})|head\s?li(?:gh)?t|(?<!\p{L})fara|чироқ|chiro[qg]|ксенон|xenon|ksenon|цокол|(?<!\p{L})led(?!\p{L})|\d\s?(?:v|w|в|вт|вольт|ватт)(?!\p{L}|-\d)|haval|хавал|хавейл|hongqi/iu
/** Signs of a drawing: only among them does a bare H7 mean a tolerance. */
const DRAWING =
  /Ø\s?\d|(?<!\p{L})[RrР][aа]\s?[\d=≤]|(?<!\p{L})Rz|шерохов|roughness|±|ISO 2768|30893|(?<!\p{L})(?:HRC|HB|HV|НВ)(?!\p{L})|\d\s?[×xх*]\s?\d|\d\s?(?:мм|mm)(?!\p{L})|(?<!\p{L})[MМG]\d|отв|bore|hole|teshik|тешик/iu

/** Classes that are kinds of lamp as well. */
const LAMP = /^H(?:[134789]|1[015])$/

/** Classes that stand alone, or after a size and a blank: the common fits of ISO 286-1; x8 is a count, d10 a diameter. */
const COMMON = new Set(
  'H6 H7 H8 H9 JS6 JS7 JS8 JS9 h5 h6 h7 h8 h9 h10 h11 h12 h13 h14 js5 js6 js7 js8 js9 g5 g6 f6 f7 f8 f9 k5 k6 k7 m5 m6 m7 n5 n6 n7 p5 p6 p7 r5 r6 r7 s6 s7 u7 u8 e7 e8 e9 d9 c11 b11 b12 a11'.split(
    ' ',
  ),
)
/** Upper-case classes that are glued to a size without a diameter sign; others name steels (60С2, 20Х13, 30H13). */
const GLUED_UPPER = new Set('H5 H6 H7 H8 H9 H10 H11 G6 G7 K6 K7 K8 N7 N9 P7 P9 F7 F8 F9 E8 E9 D8 D9 D10 D11'.split(' '))
const GLUED_LOWER = /^(?:h\d{1,2}|js\d{1,2}|[gfed](?:[5-9]|1[01])|[kmnprs][5-8]|c11)$/
/** Letters that a class after Ø, size and blank may have; others name threads, steels and tempers (Ø20 M8, Ø40 T6). */
const SPACED = /^(?:[Hhgfkmnprs]|js|JS|Js|[ed](?=[89]|1)|[abc](?=1)|u(?=[78])|[FGKNPED](?=[6-9]|1))/

/** Finds tolerance classes and fits of ISO 286-1 with the size they belong to. O(n). */
export function classHits(source: TechnicalText): Hit<Precision>[] {
  const hits: Hit<Precision>[] = []
  if ((source.signs & SIGNS.toleranceClass) === 0) return hits
  let drawing: boolean | undefined
  let other: boolean | undefined
  const otherTrade = () => (other ??= NO_TOLERANCE.test(source.text))
  for (const match of matchesOf(CLASS, source.latin)) {
    const [whole, letters = '', grade = '', otherLetters, otherGrade] = match
    if (!isToleranceClass(letters, Number(grade))) continue
    const pair = otherLetters !== undefined
    if (pair && !isFit(letters, otherLetters, Number(otherGrade))) continue
    const nominal = nominalOf(source.text, match.index)
    const name = letters.toUpperCase() === 'JS' && letters !== 'js' ? `JS${grade}` : letters + grade
    const cyrillic = source.text.slice(match.index, match.index + letters.length) !== letters
    if (cyrillic && isOldFit(letters, Number(grade))) continue
    const said = () => SAID.test(before(source.text, match.index, 48))
    let accepted = source.place === 'field' || pair || said()
    if (!accepted && nominal)
      accepted = fitsNominal(name, nominal, cyrillic) && (nominal.diameter !== undefined || !otherTrade())
    // наружный диаметр по h6, ground to h6, h7 boʼyicha
    if (
      !accepted &&
      COMMON.has(name) &&
      !name.startsWith('m') &&
      isBidden(source.text, match.index, match.index + whole.length)
    )
      accepted = !otherTrade()
    // размер h6 по чертежу
    if (!accepted && COMMON.has(name) && !/^[mM]/.test(name))
      accepted = SIZED.test(before(source.text, match.index, 16))
    // js is no other code
    if (!accepted && /^(?:js|JS)[5-9]$/.test(letters + grade))
      accepted = /(?:^|[\s,;:(])$/.test(before(source.latin, match.index, 1))
    if (!accepted && COMMON.has(name) && standsAlone(source.latin, match.index)) {
      drawing ??= DRAWING.test(source.text)
      const isItem = !LAMP.test(name) && endsItem(source.latin, match.index + whole.length)
      accepted = (drawing && !(LAMP.test(name) && otherTrade())) || isItem
    }
    if (!accepted) continue
    const grades = pair ? [Number(grade), Number(otherGrade)] : [Number(grade)]
    const itGrade = Math.min(...grades)
    const notes: Note[] = pair
      ? [{ code: 'tolerance.fit', expected: `${whole.replace(/\s/g, '')} read as its finer grade IT${itGrade}` }]
      : []
    const end = match.index + whole.length
    hits.push({
      value: nominal && nominal.size > 0 ? { itGrade, nominalMm: nominal.size } : { itGrade },
      start: nominal?.start ?? match.index,
      end: end + deviationsAfter(source.text, end),
      notes,
    })
  }
  return hits
}

/** A hole and a shaft: upper and lower case. */
function isFit(letters: string, other: string, otherGrade: number): boolean {
  return isToleranceClass(other, otherGrade) && (letters === letters.toLowerCase()) !== (other === other.toLowerCase())
}

interface Nominal {
  readonly size: number
  readonly start: number
  readonly diameter: string | undefined
  readonly glued: boolean
}

function nominalOf(text: string, at: number): Nominal | undefined {
  const window = before(text, at, 24)
  const match = NOMINAL.exec(window)
  if (!match) return namedBehind(window, at)
  const [, diameter, digits = '', gap = ''] = match
  // the window begins inside something
  if (match.index === 0 && window.length < at && diameter === undefined && /^\d/.test(match[0])) return undefined
  const size = decimal(digits)
  if (!(size > 0) || size > LARGEST) return undefined
  const start = at - gap.length - digits.length
  if (diameter === undefined && NUMBERED.test(before(text, start, 12))) return undefined
  return { size, start: diameter === undefined ? start : at - match[0].trimStart().length, diameter, glued: gap === '' }
}

/** `45 dia f7`: the sign of diameter stands behind. */
function namedBehind(window: string, at: number): Nominal | undefined {
  const match = /(?<![\d.,])(\d{1,4}(?:[.,]\d{1,3})?)\s(dia|diam|диам)\.?\s?$/iu.exec(window)
  const size = match ? decimal(match[1]!) : 0
  if (!match || !(size > 0) || size > LARGEST) return undefined
  return { size, start: at - window.length + match.index, diameter: match[2], glued: false }
}

function fitsNominal(name: string, { diameter, glued }: Nominal, cyrillic: boolean): boolean {
  // Д16Т1 is a tempered aluminum
  if (glued && diameter !== undefined) return !(cyrillic && /^[XT]/.test(name))
  if (diameter !== undefined) return SPACED.test(name) && name !== 'H13'
  if (!glued) return (COMMON.has(name) && !/^[mn]/.test(name)) || /^js/i.test(name)
  return GLUED_UPPER.has(name) || name.startsWith('JS') || GLUED_LOWER.test(name)
}

/** Neither part of a code nor hanging on a word. */
function standsAlone(text: string, at: number): boolean {
  return (
    /(?:^|[,;:([/+|]|\s-|\p{N}|\s(?:mm|мм))\s*$/u.test(before(text, at, 6)) && !/[\p{N}.-]$/u.test(before(text, at, 1))
  )
}

/** A preposition says that the thing is made to the class. */
function isBidden(text: string, at: number, end: number): boolean {
  return (
    /(?<!\p{L})(?:по|to)\s$/iu.test(before(text, at, 4)) || /^\s(?:boʼyicha|бўйича)/iu.test(text.slice(end, end + 9))
  )
}

/** The end of an item of a list: `…, h9, …`. */
function endsItem(text: string, at: number): boolean {
  return /^\s?(?:$|[,;|)]|-\s)/.test(text.slice(at, at + 3))
}

/** Length of limit deviations in brackets right after a class: they say the same again. */
function deviationsAfter(text: string, at: number): number {
  return /^\s?\(\s?[+\-0][^()\p{L}]{1,20}(?:мм|mm)?\s?\)/u.exec(text.slice(at, at + 30))?.[0].length ?? 0
}
