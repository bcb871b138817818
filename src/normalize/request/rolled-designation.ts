import type { Catalog } from '../../model/catalog.js'
import { readTolerance } from '../engineering/tolerance.js'
import { readMaterial } from '../materials/read-material.js'
import type { StockShape, StockSize } from '../materials/stock-form.js'
import type { Reading } from './readings.js'

/*
 * Designations of rolled stock: the form, its accuracy, sizes and class, the standard of the form, and behind a stroke the steel
 * with its quality and standard: `Круг В-40-h11`, `Лист Б-ПН-0-3,0х1250х2500 ГОСТ 19903-74/К270В-5-ст3сп ГОСТ 16523`, `Круг 40
 * ГОСТ 2590/45-2ГП ГОСТ 1050`.
 */

const FORMS: readonly (readonly [StockShape, string])[] = [
  ['round', 'круг\\p{L}{0,2}|пруток|прутки|krug|prutok'],
  ['hexagon', 'шестигранник\\p{L}{0,2}|shestigrannik'],
  ['square', 'квадрат\\p{L}{0,2}|kvadrat'],
  ['sheet', 'лист\\p{L}{0,2}|list'],
  ['strip', 'полос[аыу]|лент[аыу]|polosa|lenta'],
  ['tube', 'труб[аыу]|truba'],
  ['wire', 'проволок[аиу]|provoloka'],
]
const WORD = FORMS.map(([, words]) => words).join('|')
const SHAPES = FORMS.map(([shape, words]) => [shape, new RegExp(`^(?:${words})$`, 'iu')] as const)
const NUMBER = '\\d{1,4}(?:[.,]\\d{1,2})?'
/** Accuracy, flatness, edge, class of strength before the size. */
const BEFORE_SIZE = '(?<mark>(?:(?:[АБВ]Т?\\d?|П[НОУВ]|Н?О|0|[1-3]|I{1,3})-){1,4})?'
/** The quality of the size, a group of accuracy or a class behind it. */
const BEHIND_SIZE = '(?<class>(?:-(?:h\\d{1,2}|[АБВ]\\d?|I{1,3}|IV|НД))+)?'
const STANDARD = '(?:ГОСТ|GOST)\\s?(?:Р\\s)?\\d{3,5}(?:-\\d{2,4})?'
const ROLLED = new RegExp(
  `(?<!\\p{L})(?<word>${WORD})\\s${BEFORE_SIZE}(?<sizes>${NUMBER}(?:[xхX×*Х]${NUMBER}){0,2})${BEHIND_SIZE}(?:\\s(?<standard>${STANDARD}))?(?![\\p{L}\\d]|[.,]\\d|[-]\\d)`,
  'giu',
)
/** Standards of the form of rolled steel; others of the same word may be of brass or of cable. */
const OF_FORM =
  '(?:ГОСТ|GOST)\\s?(?:Р\\s)?(?:2590|2591|2879|7417|8559|8560|103|82|19903|19904|8732|8734|10704|3262|3282|9389|503|2283|6009|8509|8510|8240|8239|26020|8639|8645|8568|14918|19771|13663|30245)(?:-\\d{2,4})?(?!\\d)'
const IS_OF_FORM = new RegExp(`^${OF_FORM}`, 'i')
/**
 * The steel behind the standard of the form: quality of sheet, group of supply of a tube, the grade, and what hangs on it.
 */
const STEEL = new RegExp(
  `(?<=${OF_FORM}\\s?/\\s?(?:[А-Я]{1,3}\\d{3}[А-Я]?-\\d-(?:(?:I{1,3}|IV|V)-)?)?(?:[АБВГД](?=\\d{2}\\s?(?:ГОСТ|GOST|$)))?)(?:[Сс]т\\s?)?\\d{1,2}[\\p{L}\\d]{0,10}(?![\\p{L}\\d])`,
  'gu',
)
const SIGN = /\d\s?[/-]|-\d|ГОСТ|GOST/
/** A standard, and what hangs on it by a stroke. */
const JOINED = /(?:ГОСТ|GOST)\s?[Р\s\d-]{3,14}\/\s?\S/

/** What the designations of rolled stock in a text say. */
export interface RolledStock {
  /** Forms with their sizes that are known as such without a material beside them. */
  readonly stocks: readonly StockSize[]
  readonly readings: readonly Reading[]
}

const NOTHING: RolledStock = { stocks: [], readings: [] }
const MAY_NAME = new RegExp(`(?<!\\p{L})(?:${WORD})\\s`, 'iu')

/** Stock and steels of the designations in a text. O(n). */
export function rolledIn(text: string, catalog: Catalog): RolledStock {
  if (!SIGN.test(text)) return NOTHING
  const grades = JOINED.test(text) ? [...text.matchAll(STEEL)].flatMap((match) => gradeOf(match, catalog)) : []
  if (!MAY_NAME.test(text)) return grades.length > 0 ? { stocks: [], readings: grades } : NOTHING
  const stocks: StockSize[] = []
  const readings: Reading[] = [...grades]
  for (const match of text.matchAll(ROLLED)) {
    const { word = '', mark = '', sizes = '', class: quality = '', standard = '' } = match.groups!
    if (!isDesignation(mark, quality, standard)) continue
    const shape = SHAPES.find(([, pattern]) => pattern.test(word))![0]
    const sizeStart = match.index + word.length + 1
    const fit = /^-(h\d{1,2})/.exec(quality)?.[1]
    const sizeEnd = sizeStart + mark.length + sizes.length
    const end = fit === undefined ? sizeEnd + quality.length : sizeEnd
    const sizesMm = sizes.split(/[xхX×*Х]/u).map((size) => Number(size.replace(',', '.')))
    if (sizesMm.length === SIDES && (shape === 'sheet' || shape === 'strip'))
      readings.push({
        value: { shape: 'box', sidesMm: sizesMm },
        start: sizeStart,
        end,
        notes: [],
        readAs: 'dimension',
      })
    else stocks.push({ shape, sizesMm, start: match.index, end, sizeStart })
    const tolerance = fit === undefined ? undefined : readTolerance(`${sizesMm[0]}${fit}`)
    if (tolerance?.ok)
      readings.push({ value: tolerance.value, start: end, end: end + 1 + fit!.length, notes: [], readAs: 'tolerance' })
  }
  return { stocks, readings }
}

/** `2-3 мм` is a range: a letter of accuracy or class, or the standard of a form makes a designation. */
function isDesignation(mark: string, quality: string, standard: string): boolean {
  return /\p{L}/u.test(mark) || (mark === '' && quality !== '') || IS_OF_FORM.test(standard)
}

/** Thickness, width and length of a sheet; a tube of three is read by its wall. */
const SIDES = 3

function gradeOf({ 0: written, index }: RegExpExecArray, catalog: Catalog): Reading<'material'>[] {
  const read = readMaterial(/^\d{1,2}$/.test(written) ? `сталь ${written}` : written, catalog)
  if (!read.ok || read.value.id.startsWith('?')) return []
  const value = { ...read.value, text: written }
  return [{ value, start: index, end: index + written.length, notes: read.notes, readAs: 'material' }]
}

/** What a form is called in the catalog where no material says more: rolled stock of these standards is steel. */
const FAMILY: Readonly<Partial<Record<StockShape, string>>> = {
  round: 'raw-steel-bar',
  hexagon: 'raw-steel-bar',
  square: 'raw-steel-bar',
  sheet: 'steel-plate',
  strip: 'strip-steel',
  wire: 'raw-steel-wire',
}
const NAME = new RegExp(`^(?:${WORD})$`, 'iu')

/** The form that a text names by a designation: its family in the catalog and its word. O(n). */
export function formDesignated(
  text: string,
): { readonly family: string; readonly start: number; readonly end: number } | undefined {
  if (!SIGN.test(text) || !MAY_NAME.test(text)) return undefined
  for (const match of text.matchAll(ROLLED)) {
    const { word = '', mark = '', class: quality = '', standard = '' } = match.groups!
    if (!isDesignation(mark, quality, standard)) continue
    const family = FAMILY[SHAPES.find(([, pattern]) => pattern.test(word))![0]]
    if (family !== undefined) return { family, start: match.index, end: match.index + word.length }
  }
  return undefined
}

/** Whether a word is that of a form. */
export function isFormWord(word: string): boolean {
  return NAME.test(word)
}
