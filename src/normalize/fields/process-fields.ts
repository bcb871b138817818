import { isAdHoc } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { IssueLog, Path } from '../common/issues.js'
import { ok, type Read, type ReadOk } from '../common/read.js'
import { alternativesOf } from '../words/alternatives.js'
import { lexemesOf } from '../words/lexemes.js'
import { mayRefuse } from '../words/refusal.js'
import { namedBy } from '../words/vocabulary.js'
import { workOfMaterial } from '../words/work-of-material.js'
import { findExcludedProcesses } from '../works/excluded-works.js'
import { makingOf } from '../works/making.js'
import { numberedWorks } from '../works/numbered-works.js'
import { FROM_PRODUCT, findProcesses, readProcess } from '../works/read-process.js'
import { distinctBy } from './fields.js'
import { isUnaskedField } from './unasked.js'

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
  /(?<!\p{L})(?:не|нет|кроме|исключая|not|no|without|except|excluding|без|emas|эмас|yo[ʻ'’‘]?q|йўқ|нету|none|nothing|ничего|субподряд\p{L}*|аутсорс\p{L}*|outsourc\p{L}*|subcontract\p{L}*|sub-contract\p{L}*|планир\p{L}*|запланир\p{L}*|planned|planning|rejala\p{L}*|режала\p{L}*)(?![\p{L}-])/iu

/** What leaves out all that a piece of a list says. */
const LEFT_OUT = /^\s*(?:не|кроме|исключая|not|no|except|excluding)\s|\s(?:emas|эмас)\s*$/iu

/** Uzbek: we do not, it is not done; and that there is none. */
const NOT_DONE = /\p{L}{2}(?:maymiz|maydi|майми[зс]|майди)(?!\p{L})|(?<!\p{L})отсутству/iu

/** Whether a maker's own list says of a process that it does not run it itself. */
function isNotOwn(text: string): boolean {
  return NOT_OWN.test(text) || NOT_DONE.test(text)
}

/** Whether a list may say of one of its processes that it is not run, or not wanted. O(n). */
export function mayLeaveOut(text: string): boolean {
  return isNotOwn(text) || mayRefuse(lexemesOf(text))
}

/** Whether a piece of a maker's own list says so: `не делаем`, `payvandlash qilinmaydi`, `payvandsiz`. O(n). */
export function leavesOut(piece: string, catalog: Catalog): boolean {
  return isNotOwn(piece) || (mayRefuse(lexemesOf(piece)) && findExcludedProcesses(piece, catalog).length > 0)
}

/** What a field says of the steps of a part. */
export interface SaidSteps {
  /** The steps in order, each with the processes of which one is enough. */
  readonly steps: readonly (readonly NamedProcess[])[]
  /** Processes that are not wanted. */
  readonly excluded: readonly string[]
}

/** Reads the steps of a part: a list or chain, where `или` makes alternatives and `не`, `без`, `кроме` leave out. */
export function saidSteps(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): SaidSteps {
  if (!mayLeaveOut(text)) return { steps: optionsOf(text, path, materials, catalog, log), excluded: [] }
  const steps: (readonly NamedProcess[])[] = []
  const excluded: string[] = []
  for (const piece of text.split(/[,;\n]/)) {
    if (piece.trim() === '' || isUnaskedField(piece)) continue
    const out = mayLeaveOut(piece) ? findExcludedProcesses(piece, catalog) : []
    if (out.length === 0 && LEFT_OUT.test(piece))
      log.add('process.unknown', path, piece.trim(), 'a process that is not wanted, e.g. "без сварки"')
    else if (out.length === 0) steps.push(...optionsOf(piece, path, materials, catalog, log))
    else {
      excluded.push(...out.map(({ value }) => value))
      steps.push(
        ...findProcesses(piece, catalog, materials).map(({ value, start, end }) => [
          named(value, piece.slice(start, end)),
        ]),
      )
      log.add('process.excluded', path, piece.trim(), 'a process that is wanted')
    }
  }
  return { steps, excluded }
}

/** Reads what a maker names as its processes, one or several; of works joined by `или` it runs each. */
export function processesOf(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): NamedProcess[] {
  return optionsOf(text, path, materials, catalog, log).flat()
}

function optionsOf(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): (readonly NamedProcess[])[] {
  const numbered = numberedWorks(text)
  if (numbered) return numbered.flatMap((work) => optionsOf(work, path, materials, catalog, log))
  return (
    alternatives(text, path, materials, catalog, log) ?? listed(text, path, materials, catalog, log).map((one) => [one])
  )
}

const OR = /(?<!\p{L})(?:или|либо|or|yoki|ёки)(?!\p{L})/iu
const ORS = new RegExp(OR.source, 'giu')

/** `литьё или ковка`: the works of a text, those of which one is enough together; undefined where it names no two such. */
function alternatives(
  text: string,
  path: Path,
  materials: readonly string[],
  catalog: Catalog,
  log: IssueLog,
): (readonly NamedProcess[])[] | undefined {
  if (!OR.test(text)) return undefined
  const found = findProcesses(text, catalog, materials)
  const isPrimary = ({ value }: { readonly value: string }) => catalog.processes.get(value)?.role === 'primary'
  const groups = alternativesOf(text, found).map((group) =>
    // литьё, фрезерная или токарная: the casting is machined one way or the other
    group.every((one) => isPrimary(one) === isPrimary(group[0]!)) ? group : group.slice(-2),
  )
  if (groups.length === 0) return undefined
  const rest = found
    .reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
    .replace(ORS, ' ')
    .match(/[\p{L}\d]{3,}/gu)
  if (rest) log.add('process.partly', path, text, `every word; not understood: ${rest.join(' ')}`)
  return found.flatMap((one): (readonly NamedProcess[])[] => {
    const group = groups.find((all) => all.includes(one)) ?? [one]
    const works = group.map(({ value, start, end }) => named(value, text.slice(start, end)))
    return group[0] === one ? [distinctBy(works, ({ id }) => id)] : []
  })
}

/**
 * Reads a text that names a process, or several as a list or chain; words like "and" part it only where every piece is
 * known. `materials` decide terms of several processes (`литьё под давлением` of ADC12).
 */
function listed(
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
    return id === undefined ? [] : [byReading(id, text.trim(), whole, catalog)]
  }
  return pieces.flatMap(({ piece, read }) => {
    const id = log.take(path, piece, read)
    return id === undefined ? [] : [byReading(id, piece, read, catalog)]
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

function named(id: string, text: string): NamedProcess {
  return { id, text }
}

function byReading(id: string, text: string, read: Read<string>, catalog: Catalog): NamedProcess {
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
    .map((piece) => piece.replace(/^[\s\-–—]+|(?<![\s\-–—])[\s\-–—]+$/g, ''))
    .filter((piece) => piece !== '')
  const known: { readonly piece: string; readonly read: ReadOk<string> }[] = []
  for (const [i, piece] of pieces.entries()) {
    const shared = AND.test(text) ? withObjectOf(piece, pieces[i + 1], catalog) : undefined
    const read = shared === undefined ? readWork(piece, materials, catalog) : ok(shared)
    if (!read.ok) return []
    known.push({ piece, read })
  }
  // a list with commas is a list even where one of its terms is not known
  const isList = /[,;\n→➔➜>]|->/u.test(text)
  return isList || known.every(({ read }) => !isAdHoc(read.value)) ? known : []
}

/** `нарезка и накатка резьбы`: the work that a piece is with the last word of the next one, where both are a name. */
function withObjectOf(piece: string, next: string | undefined, catalog: Catalog): string | undefined {
  const [, object] = /\s(\p{L}+)$/u.exec(next ?? '') ?? []
  if (object === undefined || piece.includes(' ')) return undefined
  const ids = namedBy(lexemesOf(`${piece} ${object}`), catalog, 'process')?.ids ?? []
  return ids.length === 1 ? ids[0] : undefined
}
