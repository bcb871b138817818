import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'
import { findHardness } from '../engineering/hardness.js'
import { findRoughness } from '../engineering/roughness.js'
import { findThreads } from '../engineering/thread.js'
import { findTolerances } from '../engineering/tolerance.js'
import { findCertificates } from '../fields/read-certificate.js'
import { findAmounts, findAnnualAmounts } from '../figures/amount.js'
import { ANNOUNCED, announcedIn } from '../figures/announced.js'
import { findDates, findWindows } from '../figures/date.js'
import { findDimensions } from '../figures/dimension.js'
import { findLeadTimes } from '../figures/duration.js'
import { findHsCodes } from '../figures/hs-code.js'
import { findMasses } from '../figures/mass.js'
import { findMoney } from '../figures/money.js'
import { findLengths } from '../figures/quantity.js'
import { scan } from '../figures/scan.js'
import { SIGNS_OF, signsOf } from '../figures/text-signs.js'
import { isMaterialOf } from '../words/material-of.js'
import { isDenied } from './denied.js'
import { designatedIn } from './designations.js'
import { type ReadAs, type Reading, readingsOf } from './readings.js'

interface Finder {
  readonly readAs: ReadAs
  find(text: string, catalog: Catalog): readonly Found<unknown>[]
  /** Signs, and words for quantities, without one of which it finds nothing; a finder with neither always looks. */
  readonly signs?: number
  readonly words?: number
}

/**
 * The finders of figures and codes, in the order in which their readings win where two overlap: what names its kind
 * (a standard, a thread, a scale of hardness, a currency) before what only has a unit, and that before a bare size.
 */
const FIGURES: readonly Finder[] = [
  { readAs: 'certificate', find: findCertificates },
  { readAs: 'thread', find: (text) => findThreads(text), signs: SIGNS_OF.thread },
  { readAs: 'hardness', find: (text) => findHardness(text), signs: SIGNS_OF.hardness },
  { readAs: 'roughness', find: (text) => findRoughness(text), signs: SIGNS_OF.roughness },
  { readAs: 'tolerance', find: (text) => findTolerances(text), signs: SIGNS_OF.tolerance },
  { readAs: 'hsCode', find: (text) => findHsCodes(text) },
  { readAs: 'window', find: (text) => findWindows(text) },
  { readAs: 'date', find: (text) => findDates(text) },
  { readAs: 'price', find: (text) => findMoney(text), words: ANNOUNCED.money },
  { readAs: 'annualVolume', find: (text) => findAnnualAmounts(text), words: ANNOUNCED.period },
  { readAs: 'leadTime', find: (text) => findLeadTimes(text), words: ANNOUNCED.time },
  { readAs: 'lotSize', find: (text) => findAmounts(text), words: ANNOUNCED.count },
  { readAs: 'mass', find: (text) => findMasses(text), words: ANNOUNCED.mass },
  { readAs: 'dimension', find: (text) => findDimensions(text), words: ANNOUNCED.size },
  { readAs: 'length', find: (text) => findLengths(text), words: ANNOUNCED.size },
]

/** Digits, and signs that stand for them. */
const FIGURE = /[\d∇▽▼△]/
/** The words of a figure without any: `six weeks`, `седьмой квалитет`, `bir oyda`. */
const FIGURE_WORD =
  /квал|kval|недел|месяц|week|month|hafta|ҳафта|\s(?:oy|ой)|шту[кч]|dona|дона|pieces|pcs|tonna|тонн|компл|kunda|кунда|сум|сўм|so.?m(?!\p{L})|долл|рубл|дней|дня|days|sets|ta(?!\p{L})|(?:юз|эллик|йигирма|ўттиз|қирқ|минг)та(?!\p{L})/iu

/** Whether something of a text may be read as a figure. O(n). */
export function mayHaveFigure(text: string): boolean {
  return FIGURE.test(text) || FIGURE_WORD.test(text)
}

/** Figures and codes of a text besides those of `rolled` stock, none of which is one of its `grades`. O(n). */
export function figuresIn(
  text: string,
  grades: readonly Reading[],
  rolled: readonly Reading[],
  catalog: Catalog,
): readonly Reading[] {
  const kept: Reading[] = [...rolled, ...designatedIn(text, catalog)]
  const cut = scan(text)
  const signs = signsOf(cut)
  const words = announcedIn(cut)
  for (const finder of FIGURES) {
    if (!mayFind(finder, signs, words)) continue
    const found = finder.find(text, catalog)
    if (found.length === 0) continue
    for (const reading of readingsOf(finder.readAs, found)) {
      if (
        kept.some((other) => areRivals(reading, other)) ||
        isOfAnother(reading, text) ||
        grades.some((grade) => isGrade(grade, reading, text, catalog))
      )
        continue
      kept.push(reading)
    }
  }
  return kept.filter((reading) => !isChainEnd(reading, kept, text))
}

/** A figure that is said to be another one's; what bounds one denies nothing. */
function isOfAnother(reading: Reading, text: string): boolean {
  const { readAs, start, end } = reading
  return readAs !== 'certificate' && !BOUND.test(text.slice(start, end)) && isDenied(text, reading)
}

/** `not above 95 USD` */
const BOUND =
  /^(?:above|over|more|less|below|under|higher|later|earlier|более|менее|больше|меньше|выше|ниже|позднее|позже|раньше)(?!\p{L})/iu

function mayFind(finder: Finder, signs: number, words: number): boolean {
  if (finder.signs !== undefined) return (finder.signs & signs) !== 0
  return finder.words === undefined || (finder.words & words) !== 0
}

/** The `x3` of `Ø16x3` looks like a tolerance class, but multiplies. */
function isChainEnd({ readAs, start, end }: Reading, all: readonly Reading[], text: string): boolean {
  if (readAs !== 'tolerance' || !/\d\s?[xх×]\d{1,2}$/iu.test(text.slice(start, end))) return false
  return all.some((other) => other.readAs === 'dimension' && other.start < end && start < other.end)
}

/** A tolerance may stand on the size that it belongs to: `Ø45h6`. */
function areRivals(a: Reading, b: Reading): boolean {
  if (a.start >= b.end || b.start >= a.end) return false
  return !((a.readAs === 'tolerance' && isSize(b)) || (b.readAs === 'tolerance' && isSize(a)))
}

/** Whether a reading says how large a thing is. */
export function isSize({ readAs }: Reading): boolean {
  return readAs === 'dimension' || readAs === 'length'
}

/**
 * Whether what looks like a figure belongs to a grade: `65Г` (a capital letter glued to the number) and `сталь 65г`
 * are steel, `65г` and the 20 кг of `сталь 20 кг` are masses.
 */
function isGrade(grade: Reading, figure: Reading, text: string, catalog: Catalog): boolean {
  if (grade.start > figure.start || grade.end < figure.end) return false
  const written = text.slice(figure.start, figure.end)
  if (/\d\s/.test(written)) return false
  // the M1 of copper is no thread
  if (figure.readAs === 'thread' && grade.readAs === 'material' && isMaterialOf(grade.value.id, 'cu', catalog))
    return true
  // пружины 65г: alone it is a grade only beside what is made of it
  const isSpring = grade.readAs === 'material' && grade.value.id === SPRING_STEEL
  return grade.end - grade.start > figure.end - figure.start || /\p{Lu}$/u.test(written) || isSpring
}

/** Catalog id of the steel 65Г. */
const SPRING_STEEL = 's65g'
