import { isAdHoc } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import type { Found } from '../common/read.js'
import { readMaterial } from '../materials/read-material.js'
import { findConcepts } from '../words/vocabulary.js'

/** A symbol in capitals, as those of polymers and rubbers are. */
const SYMBOL = /(?<![\p{L}\d-])\p{Lu}{2,5}(?![\p{L}\d-])/gu
/** What parts the items of a list. */
const JOINT = /^\s*(?:[,/+&]|and|or|и|или|va|ва|yoki|ёки)\s*$/iu
/** Between two items of a list. */
const LONGEST_JOINT = 8
/** What such symbols are besides materials: of machines, makers, standards, terms of trade. */
const NO_MATERIAL =
  /^(?:CNC|ЧПУ|CAD|CAM|CAE|OEM|ODM|ISO|IATF|EAC|ECE|DIN|EN|SAE|ASTM|JIS|GOST|ГОСТ|ОСТ|ТУ|LED|LLC|LTD|JV|ООО|АО|СП|ОТК|QC|QA|SKD|CKD|FOB|USD|EUR|UZS|MChJ|МЧЖ|GM|UZ|EU|USA|СНГ|CIS|ETC|ДР|AND|OR|ВА|VA)$/u

/**
 * Symbols that stand in one list with materials that were read and are none that anybody here knows: the list says more than
 * was understood. Ad-hoc ids, offsets of the text. O(text × materials).
 */
export function unreadBeside(text: string, materials: readonly Found<unknown>[], catalog: Catalog): Found<string>[] {
  if (materials.length === 0) return []
  return [...text.matchAll(SYMBOL)].flatMap(({ 0: symbol, index: start }): Found<string>[] => {
    const end = start + symbol.length
    if (NO_MATERIAL.test(symbol) || materials.some((one) => one.start < end && start < one.end)) return []
    const isInList = materials.some((one) => isJoined(text, one.end, start) || isJoined(text, end, one.start))
    const isOther = isInList && findConcepts(symbol, catalog).some(({ value }) => value.kind !== 'material')
    return isInList && !isOther ? [{ value: symbolOf(symbol, catalog), start, end, notes: [] }] : []
  })
}

function isJoined(text: string, from: number, to: number): boolean {
  return to > from && to - from <= LONGEST_JOINT && JOINT.test(text.slice(from, to))
}

/** `NR` beside NBR is what it is in a field; alone in a text it may be anything. */
function symbolOf(symbol: string, catalog: Catalog): string {
  const read = readMaterial(symbol, catalog)
  return read.ok && !isAdHoc(read.value.id) ? read.value.id : `?${foldKey(symbol)}`
}
