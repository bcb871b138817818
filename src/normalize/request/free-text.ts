import type { Envelope } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import { unmixed } from '../../text/homoglyphs.js'
import { findCertificates } from '../fields/read-certificate.js'
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
import { withoutFeatureCounts } from './feature-counts.js'
import { figuresIn, isSize, mayHaveFigure } from './figures-in-text.js'
import { wordsIn } from './free-words.js'
import { withoutLetterWords } from './letter-words.js'
import { masked, withoutDiameterPlaces } from './masked.js'
import { isPolymer } from './name-stretches.js'
import { ordered } from './ordered-by-weight.js'
import { withoutOtherSayings } from './other-sayings.js'
import {
  inOrder,
  joined,
  overlaps,
  type Reading,
  readingsOf,
  type Stretch,
  type TextReading,
  type Values,
} from './readings.js'
import { rolledIn } from './rolled-designation.js'
import { stockBeside, stocksOf, withStock } from './stock-size.js'
import { withoutTakenBack, withoutUnwanted } from './taken-back.js'
import { withoutWriters } from './who-writes.js'

/**
 * Reads everything that a text says, in one documented order: figures and codes (see `figuresIn`), then materials, then
 * words of the catalog. Where a grade and a figure overlap (`65Г`, `сталь 20 кг`), see `isGrade`. O(n).
 */
export function readText(written: string, field: TextReading['field'], catalog: Catalog): TextReading {
  if (written === '') return { field, text: written, asked: written, readings: [] }
  const text = askedIn(written, catalog)
  const grades = readingsOf('material', findMaterialsWithTempers(text, catalog))
  const rolled = rolledIn(text, catalog)
  const stocks = stocksOf(rolled.stocks, stockBeside(text, grades))
  const figures = mayHaveFigure(text)
    ? withStock(figuresIn(text, grades, rolled.readings, catalog), stocks, text, grades)
    : readingsOf('certificate', findCertificates(text, catalog))
  const readings = told(
    withWords(figures, materialsBeside(grades, figures, stocks, text, catalog), text, catalog),
    text,
    catalog,
  )
  return { field, text: written, asked: withoutDiameterPlaces(text), readings }
}

/** What of a text is the buyer's own request; offsets hold. */
function askedIn(written: string, catalog: Catalog): string {
  const own = withoutLetterWords(withoutWriters(withoutArticleNumbers(unmixed(written))))
  return withoutUnwanted(withoutOtherSayings(withoutTakenBack(own)), catalog)
}

/** A word beside a figure (`сталь` of `сталь 20 кг`) is read again without it. */
function materialsBeside(
  grades: readonly Reading[],
  figures: readonly Reading[],
  stocks: readonly Stretch[],
  text: string,
  catalog: Catalog,
): readonly Reading[] {
  const notMaterial = joined<Stretch>(figures, stocks)
  if (notMaterial.length === 0 || !grades.some(overlaps(notMaterial))) return grades
  return readingsOf('material', findMaterialsWithTempers(masked(text, notMaterial), catalog))
}

/** Figures and materials with the words of the catalog around them, in order of the text. */
function withWords(
  figures: readonly Reading[],
  found: readonly Reading[],
  text: string,
  catalog: Catalog,
): readonly Reading[] {
  const materials = flatMap(found, (one) => behindName(one, text, catalog))
  const specific = joined(figures, materials)
  // a temper that stands apart from its grade may be what a work is called: T6
  const apart = new Set<Reading>()
  for (let i = 1; i < found.length; i++) if (found[i - 1]!.value === found[i]!.value) apart.add(materials[i]!)
  const ids = flatMap(materials, ({ value }) => (value as Values['material']).id)
  const taken = specific.filter((one) => !apart.has(one) && !isFoamOfWork(one, text))
  const words: Reading[] = wordsIn(masked(text, taken), ids, catalog)
  words.push(...worksIn(materials, catalog), ...treatmentIn(figures, text, catalog))
  const isSaid = overlaps(words)
  const own = apart.size === 0 ? specific : specific.filter((one) => !apart.has(one) || !isSaid(one))
  return [...joined(own, words)].sort(inOrder)
}

/** The readings that say something of the part, and what they say together. */
function told(readings: readonly Reading[], text: string, catalog: Catalog): readonly Reading[] {
  const named = readings.find((one): one is Reading<'part'> => one.readAs === 'part')
  const tells = readings.filter(
    (reading, i) => tellsSomething(readings, i, named, text) && !isSide(reading, named?.value, text, catalog),
  )
  const facts = ordered(withoutFeatureCounts(tells, named, text), named, text, catalog)
  const thickness = thicknessIn(facts, named, text, catalog)
  return thickness ? [...facts, thickness].sort(inOrder) : facts
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
