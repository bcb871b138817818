import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { type Note, ok, type Read, type ReadOk } from '../common/read.js'
import type { Lexeme } from '../words/lexemes.js'
import { labelOf } from '../words/resolve-concept.js'
import { meantBySlip } from '../words/slips.js'
import { suggestionsFor } from '../words/suggest.js'

/* What is said of the name of a process that is not spelled as the catalog spells it. */

/** The note of a process that was taken for one of another spelling. */
export function correctedNote(meant: string, catalog: Catalog): Note {
  return { code: 'process.corrected', expected: labelOf('process', meant, catalog) }
}

/** `payvandlsh`, `шлифвка`: a word read by how it begins, in which a letter of the name is missing, tells the correction. */
export function withSlip(
  text: string,
  lexemes: readonly Lexeme[],
  read: ReadOk<string>,
  catalog: Catalog,
): Read<string> {
  if (read.notes.length > 0 || lexemes.length !== 1 || isSpelledSo(text, read.value, catalog)) return read
  return meantBySlip(text, catalog, 'process') === read.value
    ? ok(read.value, [correctedNote(read.value, catalog)])
    : read
}

/** Whether a process has the name, in the letters of either script: `anodirovanie`. */
function isSpelledSo(text: string, process: string, catalog: Catalog): boolean {
  const key = foldKey(text)
  const { names } = catalog.processes.get(process) ?? {}
  return (
    names !== undefined &&
    Object.values(names).some((list: readonly string[]) => list.some((name) => foldKey(name) === key))
  )
}

/** The note of a term that the catalog does not have. */
export function unknownNote(text: string, catalog: Catalog): Note {
  const suggestions = suggestionsFor(text, catalog, 'process')
  return {
    code: 'process.unknown',
    expected: 'a process that the catalog knows, e.g. "turning"',
    ...(suggestions.length > 0 ? { suggestions } : {}),
  }
}
