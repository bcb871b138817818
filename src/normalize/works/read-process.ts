import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { withBlanks } from '../../text/with-blanks.js'
import { type Found, fail, type Note, ok, type Read } from '../common/read.js'
import { findMaterials } from '../materials/find-materials.js'
import { readPartName } from '../parts/part-name.js'
import type { Naming } from '../words/concept.js'
import { isExcluded } from '../words/exclusion.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { EXCLUDING_AFTER, EXCLUDING_BEFORE } from '../words/refusal.js'
import { labelOf, resolved } from '../words/resolve-concept.js'
import { meantBySlip } from '../words/slips.js'
import { allNamingsIn, isContent, namedBy, namingsIn } from '../words/vocabulary.js'
import { dottedIn } from './dotted-processes.js'
import { namedWorks } from './excluded-works.js'
import { namedInField } from './field-works.js'
import { isFigurative } from './figurative.js'
import { finishesAlone } from './finish-alone.js'
import { withMachines } from './machine-of-work.js'
import { makingOf } from './making.js'
import { moreSaid } from './more-said.js'
import { isOccasion, withoutOccasions } from './occasions.js'
import { mayShape, saysOther } from './other-work.js'
import { asTreatment, isFiller, namedAsMade, namedWithoutFillers } from './process-fillers.js'
import { correctedNote, unknownNote, withSlip } from './process-slips.js'
import { operationIn, withoutNumber } from './route-operations.js'
import { saidInParts } from './said-in-parts.js'
import { workInOtherWords } from './same-works.js'
import { isExplained, isKindOf, isSpelledOut } from './told-again.js'
import { saidAlone } from './told-beside.js'
import { AND } from './work-evidence.js'
import { asMaking, workOnProduct } from './work-on-product.js'
import { withOtherWords, worksInOtherWords } from './works-in-text.js'

/** Note of a process that only the product made by it tells. */
export const FROM_PRODUCT = 'process.fromProduct'
/** A catalog's own name may hold what otherwise parts two sayings: `Tool, die and mold making`. */
const PUNCTUATED = /[(),/&]/
const punctuatedNames = new WeakMap<Catalog, ReadonlyMap<string, string>>()

/** Processes by folded name, those of one process only; made on first use and kept. */
function namesOf(catalog: Catalog): ReadonlyMap<string, string> {
  const known = punctuatedNames.get(catalog)
  if (known) return known
  const made = new Map<string, string>()
  for (const { id, names } of catalog.data.processes) {
    for (const name of Object.values(names).flat()) if (PUNCTUATED.test(name)) made.set(foldKey(name), id)
  }
  punctuatedNames.set(catalog, made)
  return made
}

/**
 * Reads a field that names one process: its catalog id, or `?` + folded text with a note where the catalog has no such
 * term; a name with a slip of one letter is taken with the note `process.corrected`. A term of several processes is decided by `materials` (what it is to be made of), else by the catalog's default.
 * Fails only on a text without words. O(n).
 */
export function readProcess(text: string, catalog: Catalog, materials: readonly string[] = []): Read<string> {
  const trimmed = withoutNumber(text.trim())
  if (trimmed !== text.trim()) return readProcess(trimmed, catalog, materials)
  if (catalog.processes.has(trimmed)) return ok(trimmed)
  const spelled = spelledIn(trimmed, catalog, materials) ?? saidAlone(trimmed, materials, catalog)
  if (spelled !== undefined) return ok(spelled)
  const key = foldKey(text)
  if (key === '') return fail('process.unknown', 'a process, e.g. "turning"')
  const written = PUNCTUATED.test(trimmed) ? namesOf(catalog).get(key) : undefined
  if (written !== undefined) return ok(written)
  const lexemes = lexemesOf(text)
  const naming =
    namedBy(lexemes, catalog, 'process') ??
    namedInField(lexemes, catalog) ??
    namedWithoutFillers(lexemes, catalog) ??
    namedAsMade(lexemes, catalog) ??
    asMaking(lexemes, catalog)
  const named = naming
    ? resolved(naming, materials.length > 0 ? materials : materialsIn(text, catalog), catalog)
    : undefined
  if (named?.id !== undefined) return ok(named.id, named.notes)
  if (!naming) {
    const operation = operationIn(trimmed, catalog)
    const read = readSaid(text, lexemes, catalog, materials)
    const isSaid = operation === undefined || (read?.ok && catalog.processesBelow(operation).has(read.value))
    if (!isSaid) return ok(operation)
    if (read?.ok && mayShape(read.value, lexemes, catalog)) return withSlip(trimmed, lexemes, read, catalog)
  }
  if (named && named.notes.length > 0) return ok(`?${key}`, named.notes)
  const finish = naming ? undefined : finishesAlone(`; ${trimmed}`, catalog)[0]
  if (finish && finish.end - finish.start === trimmed.length) return ok(finish.value)
  const meant = naming ? undefined : meantBySlip(trimmed, catalog, 'process')
  return meant === undefined ? ok(`?${key}`, [unknownNote(text, catalog)]) : ok(meant, [correctedNote(meant, catalog)])
}

/** What stands beside a code on a drawing: the standard, figures of depth, thickness and hardness. */
const OF_CODE =
  /(?<![\p{L}\d])(?:(?:ГОСТ(?:\sР)?|ОСТ|ТУ|ISO|ИСО|DIN|EN)\s?\d[\d.:–-]*|[hS]\s?=?\s?(?=\d)|(?:не менее|не более|толщ\p{L}*|min|max|мкм|µm|um|mm|мм)\.?(?!\p{L})|(?:HRC|HRA|HB|HV|НВ|НRС)[эЭW]?|[\d.,…±÷–-]+)/giu

/** The work of a field that is a code or initials: `Покрытие Ц9.хр ГОСТ 9.306-85`, `ТО 40…45 HRC`. */
function spelledIn(text: string, catalog: Catalog, materials: readonly string[]): string | undefined {
  const all = dottedIn(text, catalog, materials)
  const [first] = all
  if (!first || all.some(({ value }) => value !== first.value)) return undefined
  const beside = lexemesOf(withBlanks(text, ...all).replace(OF_CODE, ' ')).filter(
    (lexeme) => isContent(lexeme) && !isFiller(lexeme),
  )
  if (beside.length === 0) return first.value
  const ids = namedBy(beside, catalog, 'process')?.ids ?? []
  return ids.some((id) => id === first.value || catalog.processesBelow(id).has(first.value)) ? first.value : undefined
}

/** What a field says that is no name as it stands: in other words, in part, or by most of its words. */
function readSaid(
  text: string,
  lexemes: readonly Lexeme[],
  catalog: Catalog,
  materials: readonly string[],
): Read<string> | undefined {
  const partly = readPartly(text, lexemes, catalog, materials)
  const other = workInOtherWords(withoutOccasions(lexemes), catalog)
  if (other !== undefined && !(partly?.ok && catalog.processesBelow(other).has(partly.value))) return ok(other)
  return moreSaid(lexemes, inParts(lexemes, partly, catalog), catalog)
}

/** What the parts of a field say together, where that is more than what was read of it. */
function inParts(
  lexemes: readonly Lexeme[],
  partly: Read<string> | undefined,
  catalog: Catalog,
): Read<string> | undefined {
  const said = saidInParts(lexemes, catalog)
  if (!said || (partly?.ok && (said.unread.length > 0 || !catalog.processesBelow(partly.value).has(said.id))))
    return partly
  const unread = said.unread.map((part) => part.map(({ text }) => text).join(' ')).join(', ')
  return ok(said.id, unread === '' ? [] : [partlyNote(said.id, unread, catalog)])
}

/** What a field names that is no name as it stands: by what is made or worked, or with words left over. */
function readPartly(
  text: string,
  lexemes: readonly Lexeme[],
  catalog: Catalog,
  materials: readonly string[],
): Read<string> | undefined {
  const onProduct = workOnProduct(text, lexemes, catalog)
  if (onProduct !== undefined) return ok(onProduct)
  const made = makingOf(text, catalog)
  if (made) return ok(made.process, [{ code: FROM_PRODUCT, expected: labelOf('part', made.product, catalog) }])
  return withoutMaterials(text, catalog, materials) ?? soleProcess(text, catalog, materials)
}

/** Materials of a text that was searched for them already and names none: the finder does not look again. */
export const NO_MATERIAL: readonly string[] = ['']

/** Every process that a text names, in order; one that the text excludes (`без покраски`) is left out. O(n). */
export function findProcesses(
  text: string,
  catalog: Catalog,
  materials: readonly string[] = [],
): readonly Found<string>[] {
  const lexemes = lexemesOf(text)
  const all = allNamingsIn(lexemes, catalog)
  const { wanted, denied } = namedWorks(lexemes, catalog)
  const namings = wanted.filter(
    (naming) =>
      !isFigurative(
        lexemes,
        naming,
        naming.ids.some((id) => id === 'assembly'),
      ),
  )
  const spelled = dottedIn(text, catalog, materials)
  const others = worksInOtherWords(lexemes, all, catalog).filter(
    (said) =>
      !isExcluded(lexemes, said) &&
      !isFigurative(lexemes, said, false) &&
      !denied.some(({ from, to }) => from < said.to && said.from < to),
  )
  if (namings.length === 0 && others.length === 0) return spelled
  const found = findMaterials(text, catalog)
  const near = materials.length > 0 ? materials : [...new Set(found.map(({ value }) => value.id))]
  let next = 0
  const read = namings.flatMap((naming, i): Found<string>[] => {
    if (isExplained(namings, i, lexemes, catalog)) return []
    if (isKindOf(namings[i - 1], naming, lexemes, catalog) || isKindOf(naming, namings[i + 1], lexemes, catalog, true))
      return []
    // the T6 of a casting is its condition
    while (found[next] && found[next]!.end < lexemes[naming.to - 1]!.end) next++
    if (found[next] && found[next]!.start <= lexemes[naming.from]!.start) return []
    if (isSpelledOut(text, namings.slice(0, i), naming, lexemes, catalog)) return []
    const { id, notes } = resolved(naming, near, catalog)
    // a doubtful word of prose ("as per drawing") says too little
    if (id === undefined || notes.length > 0 || isHole(lexemes, naming)) return []
    return [{ value: id, start: lexemes[naming.from]!.start, end: lexemes[naming.to - 1]!.end, notes }]
  })
  const said = withMachines(withOtherWords(read, others, lexemes, catalog), text, catalog)
  if (spelled.length === 0) return [...said]
  // покрытие Ц9.хр: the code says which
  const says = (one: Found<string>, code: Found<string>) =>
    catalog.processesBelow(one.value).has(code.value) && /^(?:\s*:)?\s*$/.test(text.slice(one.end, code.start))
  const apart = said.filter((one) =>
    spelled.every((code) => code.end <= one.start || (one.end <= code.start && !says(one, code))),
  )
  return [...apart, ...spelled].sort((a, b) => a.start - b.start)
}

/** A limit behind the name of a process: `до 200 кг`. */
const LIMIT =
  /(?:(?:до|up to|max\.?|не более|≤)\s?)?\d[\d.,]{0,15}\s?(?:кг|kg|тонн\p{L}*|tonna\p{L}*|т|t|мм|mm|г|g)(?!\p{L})(?:\s?(?:gacha|гача))?/giu

/** `литьё чугуна в землю до 200 кг`: the material between the words of a name, and what limits it. */
function withoutMaterials(text: string, catalog: Catalog, materials: readonly string[]): Read<string> | undefined {
  const found = findMaterials(text, catalog)
  if (found.length === 0) return undefined
  const rest = withBlanks(text, ...found)
  const limits = rest.match(LIMIT) ?? []
  const lexemes = lexemesOf(rest.replace(LIMIT, ''))
  const naming = namedBy(lexemes, catalog, 'process') ?? namedWithoutFillers(lexemes, catalog)
  if (!naming) return undefined
  const named = resolved(naming, materials.length > 0 ? materials : found.map(({ value }) => value.id), catalog)
  if (named.id === undefined) return undefined
  return ok(named.id, [
    ...named.notes,
    ...(limits.length > 0 ? [partlyNote(named.id, limits.join(', '), catalog)] : []),
  ])
}

function partlyNote(process: string, unread: string, catalog: Catalog): Note {
  return { code: 'process.partly', expected: `${labelOf('process', process, catalog)}; not understood: ${unread}` }
}

/** The one process inside a longer phrase, where it names a single one or steps of one line of the taxonomy. */
function soleProcess(text: string, catalog: Catalog, materials: readonly string[]): Read<string> | undefined {
  const lexemes = lexemesOf(text)
  const namings = namingsIn(lexemes, catalog, ['process']).filter(
    (naming) => !isExcluded(lexemes, naming) && !isOccasion(lexemes, naming),
  )
  const said = materials.length > 0 ? materials : materialsIn(text, catalog)
  const near = said.length > 0 ? said : productMaterials(text, lexemes, namings, catalog)
  let best: string | undefined
  const notes: Note[] = []
  for (const [i, naming] of namings.entries()) {
    const { id, notes: own } = resolved(naming, near, catalog)
    if (id === undefined) return undefined
    notes.push(...own)
    if (best === undefined) best = id
    else if (catalog.processesBelow(best).has(id)) best = isAdded(lexemes, namings[i - 1]!, naming) ? best : id
    else if (!catalog.processesBelow(id).has(best)) return undefined
  }
  if (best === undefined) return undefined
  const process = best
  const covered = new Set(namings.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, i) => from + i)))
  const known = new Set(
    findMaterials(text, catalog).flatMap(({ start, end }) =>
      lexemes.flatMap((l, i) => (l.start >= start && l.end <= end ? [i] : [])),
    ),
  )
  const rest = lexemes.filter((lexeme, i) => isContent(lexeme) && !covered.has(i) && !known.has(i) && !isFiller(lexeme))
  if (rest.some(({ key }) => EXCLUDING_BEFORE.has(key) || EXCLUDING_AFTER.has(key))) return undefined
  // моем детали перед сборкой: something else is done
  if (rest.some((lexeme) => saysOther(lexeme, process, catalog))) return undefined
  // фрезерная и токарная обработка: two, not one
  if (rest.some((lexeme) => asTreatment([lexeme], catalog))) return undefined
  if (rest.length > 0) {
    const words = rest.map((lexeme) => lexeme.text).join(' ')
    notes.push(partlyNote(best, words, catalog))
  }
  return ok(best, notes)
}

/** `электроэрозия и ЭХО`, `EDM/ECM`: a kind said besides the work is not all of it. */
function isAdded(lexemes: readonly Lexeme[], before: Naming, { from }: Naming): boolean {
  const between = lexemes[from - 1]
  return before.to === from - 1 && between !== undefined && (between.text === '/' || AND.has(between.key))
}

/** "tapped hole M6" is a thread, not a step. */
function isHole(lexemes: readonly Lexeme[], { to }: Naming): boolean {
  return /^holes?$/.test(lexemes[to]?.key ?? '') && lexemes[to - 1]!.key.endsWith('ed')
}

function materialsIn(text: string, catalog: Catalog): string[] {
  return [...new Set(findMaterials(text, catalog).map(({ value }) => value.id))]
}

/** What the thing beside terms of several processes is made of: `bamper quyish` is of plastic. */
function productMaterials(
  text: string,
  lexemes: readonly Lexeme[],
  namings: readonly Naming[],
  catalog: Catalog,
): string[] {
  if (namings.every(({ ids }) => ids.length === 1)) return []
  const said = namings.map(({ from, to }) => ({ start: lexemes[from]!.start, end: lexemes[to - 1]!.end }))
  const { concept } = readPartName(withBlanks(text, ...said), catalog)
  return (catalog.parts.get(concept ?? '')?.routes ?? []).flatMap((route) => route.materials)
}
