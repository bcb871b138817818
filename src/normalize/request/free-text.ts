import type { Envelope } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { unmixed } from '../../text/homoglyphs.js'
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
import { findMaterialsWithTempers } from '../materials/find-materials.js'
import { TREATED } from '../materials/material-context.js'
import {
  gaugeOf,
  isOfSheet,
  mayTellThickness,
  thicknessBehind,
  thicknessOf,
  thicknessOfSheet,
} from '../materials/sheet-thickness.js'
import { lexemesOf } from '../words/lexemes.js'
import { isMaterialOf } from '../words/material-of.js'
import { allNamingsIn } from '../words/vocabulary.js'
import { withoutArticleNumbers } from './article-numbers.js'
import { tellsSomething } from './bare-length.js'
import { isDenied } from './denied.js'
import { withoutFeatureCounts } from './feature-counts.js'
import { wordsIn } from './free-words.js'
import { withoutLetterWords } from './letter-words.js'
import { masked } from './masked.js'
import { isPolymer } from './name-stretches.js'
import { ordered } from './ordered-by-weight.js'
import { withoutOtherSayings } from './other-sayings.js'
import { inOrder, overlaps, type ReadAs, type Reading, readingsOf, type TextReading, type Values } from './readings.js'
import { stockBeside, withStock } from './stock-size.js'
import { withoutTakenBack, withoutUnwanted } from './taken-back.js'
import { withoutWriters } from './who-writes.js'

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
/**
 * Reads everything that a text says, in one documented order: figures and codes (see `FIGURES`), then materials, then
 * words of the catalog. Where a grade and a figure overlap (`65Г`, `сталь 20 кг`), see `isGrade`. O(n).
 */
export function readText(written: string, field: TextReading['field'], catalog: Catalog): TextReading {
  if (written === '') return { field, text: written, asked: written, readings: [] }
  const text = withoutUnwanted(
    withoutOtherSayings(withoutTakenBack(withoutLetterWords(withoutWriters(withoutArticleNumbers(unmixed(written)))))),
    catalog,
  )
  const grades = readingsOf('material', findMaterialsWithTempers(text, catalog))
  const stocks = stockBeside(text, grades)
  const figures =
    FIGURE.test(text) || FIGURE_WORD.test(text)
      ? withStock(figuresIn(text, grades, catalog), stocks, text, grades)
      : readingsOf('certificate', findCertificates(text, catalog))
  const notMaterial = [...figures, ...stocks]
  // a word beside a figure (`сталь` of `сталь 20 кг`) is read again without it
  const found = grades.some(overlaps(notMaterial))
    ? readingsOf('material', findMaterialsWithTempers(masked(text, notMaterial), catalog))
    : grades
  const materials = found.map((one) => behindName(one, text, catalog))
  const specific = [...figures, ...materials]
  // a temper that stands apart from its grade may be what a work is called: T6
  const apart = new Set<Reading>(materials.filter((_, i) => i > 0 && found[i - 1]!.value === found[i]!.value))
  const ids = materials.map(({ value }) => (value as Values['material']).id)
  const words = [
    ...wordsIn(
      masked(
        text,
        specific.filter((one) => !apart.has(one) && !isFoamOfWork(one, text)),
      ),
      ids,
      catalog,
    ),
    ...worksIn(materials, catalog),
    ...treatmentIn(figures, text, catalog),
  ]
  const isSaid = overlaps(words)
  const readings: readonly Reading[] = [...specific.filter((one) => !apart.has(one) || !isSaid(one)), ...words].sort(
    inOrder,
  )
  const named = readings.find(({ readAs }) => readAs === 'part')
  const family = named?.readAs === 'part' ? named.value : undefined
  const tells = readings.filter(
    (reading, i) => tellsSomething(readings, i, named, text) && !isSide(reading, family, text, catalog),
  )
  const facts = ordered(withoutFeatureCounts(tells, named, text), named, text, catalog)
  const thickness = thicknessIn(facts, named?.readAs === 'part' ? named : undefined, text, catalog)
  return { field, text: written, asked: text, readings: thickness ? [...facts, thickness].sort(inOrder) : facts }
}

/** `вспенивание ППУ`: the foam is part of the name of its work. */
function isFoamOfWork({ readAs, start, end }: Reading, text: string): boolean {
  return readAs === 'material' && /^(?:ППУ|PPU)$/.test(text.slice(start, end))
}

/** `alyuminiy profil AD31`, `стальной лист Ст3`: the name of what is bought stays readable before its grade. */
function behindName(reading: Reading, text: string, catalog: Catalog): Reading {
  // most are a grade alone: only of a name and a grade is the text searched for names
  if (!/[\s-]/.test(text.slice(reading.start, reading.end))) return reading
  const lexemes = lexemesOf(text)
  const name = allNamingsIn(lexemes, catalog).find(
    ({ kind, from }) => kind === 'part' && lexemes[from]!.start === reading.start,
  )
  const grade = name && lexemes[name.to]
  return grade && grade.start < reading.end ? { ...reading, start: grade.start } : reading
}

/** The works that the names of materials say: a tempered pane is a glass and a work. */
function worksIn(materials: readonly Reading[], catalog: Catalog): Reading<'process'>[] {
  return flatMap(materials, (reading) => {
    const work = reading.readAs === 'material' ? TREATED.get(reading.value.id) : undefined
    if (work === undefined || !catalog.processes.has(work)) return []
    return [{ value: work, start: reading.start, end: reading.end, notes: [], readAs: 'process' }]
  })
}

/** Russian shops abbreviate heat treatment before the hardness that it gives: `ТО до 45 HRC`. */
const TREATMENT = /(?<!\p{L})ТО(?=[\s:–—-]{0,3}$)/u
const HEAT_TREATMENT = 'heat-treatment'

function treatmentIn(figures: readonly Reading[], text: string, catalog: Catalog): Reading<'process'>[] {
  const hardness = figures.find(({ readAs }) => readAs === 'hardness')
  const said = hardness && TREATMENT.exec(text.slice(0, hardness.start))
  if (!said || !catalog.processes.has(HEAT_TREATMENT)) return []
  return [{ value: HEAT_TREATMENT, start: said.index, end: said.index + 2, notes: [], readAs: 'process' }]
}

/** The length behind the material of a part that is made of sheet; undefined where another reading has it. */
function thicknessIn(
  readings: readonly Reading[],
  named: Reading<'part'> | undefined,
  text: string,
  catalog: Catalog,
): Reading<'length'> | undefined {
  if (!mayTellThickness(text) || readings.some((reading) => isSize(reading) && !isBox(reading))) return undefined
  const materials = readings.filter((reading) => reading.readAs === 'material')
  const isWork = readings.some(({ readAs }) => readAs === 'process')
  const found = [
    ...materials.map(({ value, end }) => thicknessBehind({ id: value.id, end }, named?.value, text, catalog)),
    named
      ? thicknessOf(named.value, text, named.end, catalog)
      : isWork || isOfSheet(text)
        ? thicknessOfSheet(text)
        : undefined,
    gaugeOf(
      materials.map(({ value }) => value.id),
      named?.value,
      text,
      catalog,
    ),
  ].find((one) => one !== undefined && !overlaps(readings)(one))
  if (!found || !readings.every((reading) => !isBox(reading) || reading.value.sidesMm.every((side) => side > found.mm)))
    return undefined
  const { mm, start, end } = found
  return { value: { mm, label: 'thickness' }, start, end, notes: [], readAs: 'length' }
}

/** Sides beside which a thickness is told: `480×320`, `180×95×40`. */
function isBox(
  reading: Reading,
): reading is Reading<'dimension'> & { readonly value: Extract<Envelope, { shape: 'box' }> } {
  return reading.readAs === 'dimension' && reading.value.shape === 'box' && reading.value.sidesMm.length > 1
}

/** `крыло переднее ПП`: the right front one, of what no polypropylene is; `бачок, ПП` is of it. */
function isSide(reading: Reading, family: string | undefined, text: string, catalog: Catalog): boolean {
  if (family === undefined || !isPolymer(reading, text)) return false
  const materials = (catalog.parts.get(family)?.routes ?? []).flatMap((route) => route.materials)
  return materials.length > 0 && !materials.some((id) => isMaterialOf(PP, id, catalog) || isMaterialOf(id, PP, catalog))
}

/** Catalog id of polypropylene. */
const PP = 'pp'

/** Digits, and signs that stand for them. */
const FIGURE = /[\d∇▽▼△]/
/** The words of a figure without any: `six weeks`, `седьмой квалитет`, `bir oyda`. */
const FIGURE_WORD =
  /квал|kval|недел|месяц|week|month|hafta|ҳафта|\s(?:oy|ой)|шту[кч]|dona|дона|pieces|pcs|tonna|тонн|компл|kunda|кунда|сум|сўм|so.?m(?!\p{L})|долл|рубл|дней|дня|days|sets|ta(?!\p{L})|(?:юз|эллик|йигирма|ўттиз|қирқ|минг)та(?!\p{L})/iu

function figuresIn(text: string, grades: readonly Reading[], catalog: Catalog): Reading[] {
  const kept: Reading[] = []
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

function isSize({ readAs }: Reading): boolean {
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
