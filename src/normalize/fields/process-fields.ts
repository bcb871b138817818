import { isAdHoc } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { IssueLog, Path } from '../common/issues.js'
import type { Read, ReadOk } from '../common/read.js'
import { workOfMaterial } from '../words/work-of-material.js'
import { makingOf } from '../works/making.js'
import { FROM_PRODUCT, readProcess } from '../works/read-process.js'

/** A process as a record names it. */
export interface NamedProcess {
  /** Catalog id, or an ad-hoc `?term`. */
  readonly id: string
  /** As written. */
  readonly text: string
  /** Part family, where only the product tells the process: `изготовление прокладок`. */
  readonly product?: string
}

/** Between processes that are written in one text: a list, a chain with arrows, "and" in three languages. */
const BETWEEN = /[,;\n→➔➜>+/]|->|(?<=\s)(?:и|and|va|ва|hamda|ҳамда)(?=\s)/u
const AND = /\s(?:и|с|and|va|ва|hamda|ҳамда|&)\s/u

/** Words by which a maker says that a process is not, or not yet, or not there its own. */
const NOT_OWN =
  /(?<!\p{L})(?:не|нет|not|no|без|emas|эмас|yo[ʻ'’‘]?q|йўқ|нету|none|nothing|ничего|субподряд\p{L}*|аутсорс\p{L}*|outsourc\p{L}*|subcontract\p{L}*|sub-contract\p{L}*|планир\p{L}*|запланир\p{L}*|planned|planning|rejala\p{L}*|режала\p{L}*)(?![\p{L}-])/iu

/** Whether a maker's own list says of a process that it does not run it itself. */
export function isNotOwn(text: string): boolean {
  return NOT_OWN.test(text)
}

/**
 * Reads a text that names a process, or several as a list or chain; words like "and" part it only where every piece is
 * known. `materials` decide terms of several processes (`литьё под давлением` of ADC12).
 */
export function processesOf(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): NamedProcess[] {
  const whole = readWork(text, materials, catalog)
  const pieces = isOneTerm(text, whole, catalog) ? [] : knownPieces(text, materials, catalog)
  if (pieces.length < 2) {
    const id = log.take(path, text, whole)
    return id === undefined ? [] : [named(id, text.trim(), whole, catalog)]
  }
  return pieces.flatMap(({ piece, read }) => {
    const id = log.take(path, piece, read)
    return id === undefined ? [] : [named(id, piece, read, catalog)]
  })
}

/** A work, with what goes along with it (`цементация с закалкой`), as the materials at hand let it be meant. */
function readWork(text: string, materials: readonly string[], catalog: Catalog): Read<string> {
  const read = readProcess(text, catalog, materials)
  if (!read.ok) return read
  const work = isAdHoc(read.value) ? (accompanied(text, materials, catalog) ?? read) : read
  return { ...work, value: workOfMaterial(work.value, materials, catalog) }
}

const ALONG = /^(.+?)\s(?:с|со|with)\s(.+)$/iu

/** The first of two treatments of which one goes along with the other. */
function accompanied(text: string, materials: readonly string[], catalog: Catalog): ReadOk<string> | undefined {
  const [, first, second] = ALONG.exec(text.trim()) ?? []
  if (first === undefined || second === undefined) return undefined
  const both = [first, second].map((one) => readProcess(one, catalog, materials))
  const isTreatment = (read: Read<string>) => read.ok && catalog.processes.get(read.value)?.nature === 'treating'
  return both.every(isTreatment) ? (both[0] as ReadOk<string>) : undefined
}

function named(id: string, text: string, read: Read<string>, catalog: Catalog): NamedProcess {
  const isTold = read.ok && read.notes.some(({ code }) => code === FROM_PRODUCT)
  const product = isTold ? makingOf(text, catalog)?.product : undefined
  return { id, text, ...(product === undefined ? {} : { product }) }
}

/** Known as a whole; "turning and milling" is no mill-turn, but "quench and temper" is a name with "and" in it. */
function isOneTerm(text: string, whole: Read<string>, catalog: Catalog): boolean {
  if (!whole.ok || isAdHoc(whole.value)) return false
  if (!AND.test(text)) return true
  const names = catalog.processes.get(whole.value)?.names
  return (
    names !== undefined && Object.values(names).some((list: readonly string[]) => list.some((name) => AND.test(name)))
  )
}

function knownPieces(
  text: string,
  materials: readonly string[],
  catalog: Catalog,
): { readonly piece: string; readonly read: ReadOk<string> }[] {
  const pieces = text
    .split(BETWEEN)
    .map((piece) => piece.replace(/^[\s\-–—]+|[\s\-–—]+$/g, ''))
    .filter((piece) => piece !== '')
  const known: { readonly piece: string; readonly read: ReadOk<string> }[] = []
  for (const piece of pieces) {
    const read = readWork(piece, materials, catalog)
    if (!read.ok) return []
    known.push({ piece, read })
  }
  // a list with commas is a list even where one of its terms is not known
  const listed = /[,;\n→➔➜>]|->/u.test(text)
  return listed || known.every(({ read }) => !isAdHoc(read.value)) ? known : []
}
