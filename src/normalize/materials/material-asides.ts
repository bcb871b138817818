import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { withBlanks } from '../../text/with-blanks.js'
import type { Note } from '../common/read.js'
import { findHardness } from '../engineering/hardness.js'
import { findRoughness } from '../engineering/roughness.js'
import { findTolerances } from '../engineering/tolerance.js'
import { lexemesOf } from '../words/lexemes.js'
import { namingsIn } from '../words/vocabulary.js'
import { conditionAt } from './material-condition.js'
import { scanMaterials } from './material-scan.js'
import { isBareStock, stockOpening, stockSizesIn } from './stock-form.js'

/*
 * What a field of materials says besides the material: the stock that it is cut from, its hardness, what the material
 * must not be. It is no alternative material; it is left aside and reported, or read as the condition of the material.
 */

/** The text of a field without what is no material in it, and the notes that say so. */
export interface WithoutAsides {
  readonly text: string
  readonly notes: readonly Note[]
}

/** What must not be, to the end of its bracket or of the text. A run of signs is walked from its beginning alone. */
const EXCEPT =
  /(?<![\s,;(–-])[\s,;(–-]*(?<!\p{L})(?:кроме|за исключением|исключая|но не|а не|except(?:ing)?(?: for)?|excluding|other than|but not|not|не(?=\s\S*\d))\s+(?!less|more|lower|higher|above|below|worse|ниже|выше|менее|более|хуже)[^);]{1,60}\)?/iu
/** The same where Uzbek says it behind. */
const EXCEPT_BEHIND =
  /(?<![\s,;(–-])[\s,;(–-]*(?<![\p{L}\d])[\p{L}\d.]{1,16}(?:[\s-]?(?:dan|дан)\s(?:tashqari|ташқари|boshqa|бошқа)|\s(?:bundan mustasno|бундан мустасно|mustasno|мустасно))\)?/iu

/** Takes stock with its size, hardness, roughness and exclusions out of a field. O(n). */
export function withoutAsides(written: string): WithoutAsides {
  const notes: Note[] = []
  let text = written
  const leave = (start: number, end: number, what: string) => {
    notes.push(left(text.slice(start, end), what))
    text = withBlanks(text, { start, end })
  }
  for (const pattern of [EXCEPT_BEHIND, EXCEPT]) {
    const found = pattern.exec(text)
    // what is nothing but an exclusion names no material at all
    if (found && found.index > 0 && found.index + found[0].length > 0 && /\p{L}/u.test(text.slice(0, found.index)))
      leave(found.index, found.index + found[0].length, 'what it must not be cannot be told here')
  }
  for (const { start, end } of stockSizesIn(text)) leave(start, end, 'the stock that it is cut from')
  const figures = /\d/.test(text) ? [...findHardness(text), ...findRoughness(text)] : []
  // a figure by itself is reported as what is no material
  const isAlone =
    figures[0] !== undefined && foldKey(text.slice(0, figures[0].start) + text.slice(figures[0].end)) === ''
  if (!isAlone) for (const { start, end } of figures) leave(start, end, 'a figure with a field of its own')
  const opening = stockOpening(text)
  text = text.slice(opening.length).replace(/\(\s*\)/g, ' ')
  return { text: text.replace(/^[\s,;|]+|(?<![\s,;|])[\s,;|]+$/g, ''), notes }
}

function left(part: string, what: string): Note {
  const said = part.replace(/^[\s,;(–-]+|(?<![\s,;)])[\s,;)]+$/g, '')
  return { code: 'text.ignored', expected: `the material alone; "${said}": ${what}` }
}

/** What a piece of a list is where it names no material: a condition of the one before, a standard, or something else. */
export type Aside = { readonly condition: string } | { readonly notes: readonly Note[] }

/** One standard: `ГОСТ Р 52079`, `DIN EN 10025-2`, `JIS G 3101`, `ТУ 14-1-5271-94`. */
const ONE_STANDARD =
  '(?:ГОСТ|GOST|ОСТ|OST|ТУ|TU|DIN|EN|ISO|ASTM|JIS|GB(?:/T)?|KS|СТО|TSh|Oʻz ?DSt|BS|NF|UNI)(?:\\s(?:Р|R|EN|ISO|D)){0,2}[\\s-]?(?:[A-Z]\\s?)?\\d[\\d.\\-:–]{0,24}'
const STANDARD = new RegExp(
  `^(?:(?:по|согласно|as per|per|to|acc\\.? to)\\s)?${ONE_STANDARD}(?:\\s?[/,]\\s?(?:${ONE_STANDARD}|\\d[\\d.-]{0,12})){0,2}$`,
  'iu',
)

/** Whether a text is nothing but the reference to a standard, which is no material; ASTM names materials by theirs. O(1). */
export function isStandardAlone(text: string): boolean {
  return text.length <= LONGEST_STANDARD && STANDARD.test(text.trim()) && !/^ASTM/i.test(text)
}

const LONGEST_STANDARD = 80
const SIZE =
  /^(?:[ØøΦφ⌀фФ]\s?\d|(?:[dDLlSsTtBHh]|длина|толщина|диаметр|length|thickness|diameter|uzunlik|qalinlik|узунлик|қалинлик)\s?[=:–-]\s?\d|\d[\d.,\s]*(?:[xх×*]\s?\d|мм|mm))[\d.,\sxхX×*±]*(?:мм|mm|м|m)?$/iu
const COLOR =
  /^(?:ч[её]рн|бел(?:ый|ая|ое|ого)|красн|син(?:ий|яя)|сер(?:ый|ая|ое)|ж[её]лт|зел[её]н|прозрачн|вторичн|первичн|натуральн|black|white|red|blue|gr[ae]y|yellow|green|transparent|clear|natural|recycled|virgin|qora|oq|qizil|koʻk|sariq|yashil|shaffof|қора|оқ|қизил|кўк|сариқ|яшил|шаффоф)\p{L}*$/iu
const COATING = /^(?:цинк|zinc|rux|рух|хром|chrome|никель|nickel|xrom|nikel)$/iu

/**
 * What a piece behind the material of `lineage` is; undefined where it may well be another material. Asked before the
 * piece is read: `Ø40` is no steel 40, `цинк` behind a steel its coating. O(n).
 */
export function asideOf(piece: string, lineage: readonly string[], catalog: Catalog): Aside | undefined {
  const lexemes = lexemesOf(piece)
  let at = 0
  while (at < lexemes.length) {
    const found = conditionAt(lexemes, at, lineage, 'field')
    if (!found) break
    at = found.to
  }
  const isPoint = at > 0 && lexemes.slice(at).every(({ kind }) => kind === 'symbol')
  if (isPoint) return { condition: piece }
  // EN 1.4301 and JIS 304 are grades
  if (STANDARD.test(piece)) return scanMaterials(lexemes, catalog, 'field').length > 0 ? undefined : { notes: [] }
  const isOther = SIZE.test(piece) || COLOR.test(piece) || isBareStock(piece) || isTolerance(piece)
  if (isOther || (lineage.includes('steel') && COATING.test(piece)) || isWork(piece, catalog))
    return { notes: [left(piece, 'no material')] }
  return undefined
}

function isTolerance(piece: string): boolean {
  const [found] = /\d/.test(piece) ? findTolerances(piece) : []
  return found !== undefined && found.start === 0 && found.end === piece.length && /^[a-z±∓]/.test(piece)
}

/** Whether a piece begins with a work and names no material. */
function isWork(piece: string, catalog: Catalog): boolean {
  const [first] = namingsIn(lexemesOf(piece), catalog, ['material', 'process'])
  return first?.kind === 'process' && first.from === 0
}
