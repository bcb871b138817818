import type { Catalog } from '../../model/catalog.js'
import { isMaterialOf } from '../words/material-of.js'
import { TREATED } from './material-context.js'

/** A thickness told by nothing but its place, in mm, with its offsets in the text. */
export interface BareThickness {
  readonly mm: number
  readonly start: number
  readonly end: number
}

/** Without a millimetre or a mark of thickness there is none. */
const TOLD = /\d\s?(?:мм|mm)|[tsδ]\s?=?\s?\d|\d[tT](?!\p{L})/iu

/** Whether a text may tell a thickness; where not, none of the readers of this file finds one. */
export function mayTellThickness(text: string): boolean {
  return TOLD.test(text)
}

/** What is shaped of sheet. */
const SHEET_WORK = ['sheet-forming', 'sheet-cutting', 'die-cutting', 'calendering', 'glass-processing']
/** What comes as sheet. */
const SHEET_STUFF = ['metal', 'gasket-sheet', 'elastomer', 'glass']
/** A thicker one is a plate, of which more would be said. */
const THICKEST_MM = 25
/** One length with its unit, no range, tolerance, chain or rate. */
const LENGTH = /^[\s,]{0,2}(\d{1,2}(?:[.,]\d{1,2})?)\s?(?:мм|mm)(?![\p{L}\d²³])(?!\s?[x×х*/±+÷–-]\s?\d)/iu
/** A word for sheet before its thickness: `лист 1.5 мм 08пс`. */
const SHEET =
  /(?<!\p{L})(?:лист\p{L}{0,3}|sheet(?: metal| steel)?|list\p{L}{0,3}|полос[аы]|strip)(?:\s[гх]\/?к)?(?=\s\d)/iu
/** Sheet is what is bought. */
const SHEET_FIRST = /^\s*(?:лист|sheet|list|varaq|варақ)(?!\p{L}{3})/iu
/** Glass, behind what was done to it. */
const STUFF = /^\s(?:shisha|oyna|шиша|ойна|стекло|glass)(?=\s)/iu
/** Bars and wire have a diameter there. */
const NO_SHEET =
  /(?<!\p{L})(?:круг|пруток|прутка|проволок\p{L}*|шестигранник|квадрат|bar|rod|wire|sim|prutok|симдан|simdan)(?!\p{L})/iu

/**
 * The thickness of `steel 3 mm` and `лист 2 мм ст3`: a single length right behind the material, or a word for sheet, of a
 * part that is made of sheet. Undefined where the part is none, the material no sheet, or a bar is spoken of. O(1).
 */
export function thicknessBehind(
  material: { readonly id: string; readonly end: number },
  family: string | undefined,
  text: string,
  catalog: Catalog,
): BareThickness | undefined {
  // a grade of sheet is sheet, whatever is made of it
  const isSheet =
    isMaterialOf(material.id, 'steel-sheet', catalog) ||
    // what is tempered or laminated is a pane
    TREATED.has(material.id) ||
    (family !== undefined && isSheetPart(family, catalog)) ||
    SHEET_FIRST.test(text)
  if (!isSheet || !SHEET_STUFF.some((id) => isMaterialOf(material.id, id, catalog))) return undefined
  const sheet = SHEET.exec(text)
  // toblangan shisha 4 mm: the word for the stuff may stand behind what says which
  const stuff = STUFF.exec(text.slice(material.end))?.[0].length ?? 0
  for (const from of [material.end + stuff, ...(sheet ? [sheet.index + sheet[0].length] : [])]) {
    const found = lengthAt(text, from)
    if (found && !NO_SHEET.test(text)) return found
  }
  return undefined
}

/** `SPCC t1.2`, `08пс s 2`. */
const MARKED = /^[\s,]{0,2}[tsδ]\s?=?\s?(\d{1,2}(?:[.,]\d{1,2})?)(?![\p{L}\d²³])(?!\s?[x×х*/±+÷–-]\s?\d)/u

/** The thickness of a pane or of what is cut from sheet where no material says so: `стекло двери, 3,5 мм`, `кронштейн, лист 3 мм`. */
export function thicknessOf(family: string, text: string, from: number, catalog: Catalog): BareThickness | undefined {
  if (!/\d/.test(text) || NO_SHEET.test(text)) return undefined
  const sheet = SHEET.exec(text)
  if (sheet) return lengthAt(text, sheet.index + sheet[0].length)
  if (!isSheetPart(family, catalog)) return undefined
  const materials = (catalog.parts.get(family)?.routes ?? []).flatMap((route) => route.materials)
  if (materials.length === 0 || !materials.every((id) => isMaterialOf(id, 'glass', catalog))) return undefined
  const pane = PANE.exec(text.slice(from))
  return pane ? lengthAt(text, from + pane.index) : undefined
}

/** Whether a text begins with the sheet that is bought. */
export function isOfSheet(text: string): boolean {
  return SHEET_FIRST.test(text)
}

/** The thickness in a work on sheet where no part is named: `лазерная резка листа 3 мм`. */
export function thicknessOfSheet(text: string): BareThickness | undefined {
  const sheet = SHEET.exec(text)
  return sheet && !NO_SHEET.test(text) ? lengthAt(text, sheet.index + sheet[0].length) : undefined
}

/** A length that hangs on nothing. */
const PANE = /(?<![\p{L}\d.,±×xх*/+-])(?<![±×xх*/+-]\s)(?=\d{1,2}(?:[.,]\d{1,2})?\s?(?:мм|mm)(?![\p{L}\d²³]))/iu

function lengthAt(text: string, from: number): BareThickness | undefined {
  const behind = text.slice(from)
  const found = LENGTH.exec(behind) ?? MARKED.exec(behind)
  if (!found) return undefined
  const mm = Number(found[1]!.replace(',', '.'))
  if (!(mm > 0 && mm <= THICKEST_MM)) return undefined
  const start = from + found[0].search(/[^\s,]/)
  return { mm, start, end: from + found[0].length }
}

/** Two decimals of a thickness with the letter of Japanese and Korean drawings: `0.8t`. */
const GAUGE = /(?<![\p{L}\d.,×xх*+±-]|[×xх*+]\s)(\d{1,2}[.,]\d{1,2})[tT](?![\p{L}\d²³=]|\s?[+/])/gu
const LOADED =
  /weigh|load|capacit|lift|jack|crane|hoist|press|truck|trailer|winch|sling|ingot|coil|рулон|rulon|масса|(?<!\p{L})вес(?!\p{L})/iu

/** The thickness of `Cover 0.8t SECC`: of a grade of sheet, or of what is shaped of sheet. Undefined where several are told. */
export function gaugeOf(
  materials: readonly string[],
  family: string | undefined,
  text: string,
  catalog: Catalog,
): BareThickness | undefined {
  if (!/\d[tT]/.test(text) || LOADED.test(text) || NO_SHEET.test(text)) return undefined
  const [found, ...others] = text.matchAll(GAUGE)
  const mm = found ? Number(found[1]!.replace(',', '.')) : 0
  if (!found || others.length > 0 || !(mm > 0 && mm <= THICKEST_GAUGE_MM)) return undefined
  const isSheet =
    materials.some((id) => isMaterialOf(id, 'steel-sheet', catalog)) ||
    (family !== undefined && isSheetPart(family, catalog))
  // excavator bucket 1.2t
  if (!isSheet || (mm >= LEAST_LOAD && materials.length === 0)) return undefined
  return { mm, start: found.index, end: found.index + found[0].length }
}

/** Of what is told so thicker is a load. */
const THICKEST_GAUGE_MM = 12
/** So much may be tonnes where no material is told. */
const LEAST_LOAD = 1

function isSheetPart(family: string, catalog: Catalog): boolean {
  return (catalog.parts.get(family)?.routes ?? []).some((route) =>
    route.steps.some(({ process }) => SHEET_WORK.some((root) => catalog.processesBelow(root).has(process))),
  )
}
