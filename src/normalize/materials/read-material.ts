import type { Catalog } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { rememberedBy } from '../../text/remembered.js'
import { fail, type Note, ok, type Read } from '../common/read.js'
import { lineageOf } from '../words/grade-index.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { EXCLUDING_BEFORE } from '../words/refusal.js'
import { labelOf, resolved } from '../words/resolve-concept.js'
import { meantBySlip } from '../words/slips.js'
import { namedBy } from '../words/vocabulary.js'
import { asideOf, isStandardAlone, withoutAsides } from './material-asides.js'
import { conditionAt } from './material-condition.js'
import type { MaterialHit } from './material-hit.js'
import { blendIn, piecesOf } from './material-pieces.js'
import { scanMaterials } from './material-scan.js'
import { nearestMaterials } from './nearest-material.js'
import { isBareStock } from './stock-form.js'

/** A material as named: a grade, family or group of the catalog, or an ad-hoc `?term`. */
export interface MaterialNeedCore {
  readonly id: string
  /** As written. */
  readonly text: string
  /** Delivery or heat-treatment condition, kept apart from the grade: `T6`, `+QT`, `г/к`. */
  readonly condition?: string
  /** A word that qualifies the name and was not understood. */
  readonly unread?: string
}

/** One material in any form of the input. */
export type MaterialInput =
  | string
  | number
  | {
      readonly name?: string | number | undefined
      readonly id?: string | number | undefined
      readonly condition?: string | number | undefined
    }

const EXPECTED = 'a material that the catalog knows, e.g. СЧ20, C45E or "gray iron"'
const OF_STOCK = 'the material that the stock is of, e.g. "Круг 40 сталь 45"'

/**
 * Reads a field that names one material: GOST, EN (name or number), AISI, UNS, JIS, KS, GB and AA designations in
 * either alphabet, polymers with fillers, rubbers, and names of classes, groups and families in four languages. A
 * grade that the catalog does not know keeps its folded text as `?term`, with the nearest known ones in the note; it is
 * never taken for one of them. Fails only on a text that says nothing. O(n).
 */
export function readMaterial(input: MaterialInput, catalog: Catalog): Read<MaterialNeedCore> {
  const read = readMaterials(input, catalog)
  if (!read.ok) return read
  const [first, ...others] = read.value
  if (others.length === 0 || !first) return ok(first!, read.notes)
  const names = read.value.map(({ id }) => labelOf('material', id, catalog))
  return ok(first, [
    ...read.notes,
    { code: 'material.several', expected: `one material; the first of ${names.join(', ')} is taken` },
  ])
}

/**
 * Reads a field of one or many materials, any one of which will do: "СЧ20 или СЧ25", "40Х / 45", "ADC12, AlSi9Cu3(Fe)".
 * Blends (PP+EPDM, PC/ABS) stay whole. A designation of two systems with different alloys (1050) gives both. O(n).
 */
export function readMaterials(
  input: MaterialInput | readonly MaterialInput[],
  catalog: Catalog,
): Read<readonly MaterialNeedCore[]> {
  if (Array.isArray(input)) return readList(input as readonly MaterialInput[], catalog)
  if (typeof input === 'object') return readRecord(input as Exclude<MaterialInput, string | number>, catalog)
  return readDesignation(String(input).trim(), catalog)
}

const readDesignation = rememberedBy((written: string, catalog: Catalog): Read<readonly MaterialNeedCore[]> => {
  if (foldKey(written) === '') return fail('material.missing', EXPECTED)
  const { text, notes: left } = catalog.materials.has(written) ? { text: written, notes: [] } : withoutAsides(written)
  if (foldKey(text) === '') return fail('material.missing', OF_STOCK)
  const pieces = piecesOf(text, catalog)
  const needs: MaterialNeedCore[] = []
  const notes: Note[] = [...left]
  let context = ''
  for (const piece of pieces) {
    const known = needs.findLast(({ id }) => catalog.materials.has(id))
    const aside = known && asideOf(piece, lineageOf(known.id, catalog), catalog)
    if (aside && 'condition' in aside) {
      conditionAll(needs, aside.condition)
      continue
    }
    const one = aside ? { needs: [], notes: aside.notes, context } : readOne(piece, context, catalog)
    notes.push(...one.notes)
    for (const need of one.needs) {
      if (!needs.some(({ id, condition }) => id === need.id && condition === need.condition)) needs.push(need)
    }
    context = one.context || context
  }
  if (needs.length > 0) return ok(needs, notes)
  // only stock and standards were written
  return fail('material.missing', left.length === 0 && pieces.every(isStandardAlone) ? EXPECTED : OF_STOCK)
})

/** `45, 40Х, улучш.`: said at the end of a list it holds for all of it. */
function conditionAll(needs: MaterialNeedCore[], condition: string): void {
  for (const [i, need] of needs.entries())
    needs[i] = { ...need, condition: need.condition === undefined ? condition : `${need.condition} ${condition}` }
}

function readList(inputs: readonly MaterialInput[], catalog: Catalog): Read<readonly MaterialNeedCore[]> {
  const needs: MaterialNeedCore[] = []
  const notes: Note[] = []
  let failed: Read<readonly MaterialNeedCore[]> | undefined
  for (const input of inputs) {
    const read = readMaterials(input, catalog)
    if (read.ok) {
      needs.push(...read.value)
      notes.push(...read.notes)
    } else failed ??= read
  }
  return needs.length === 0 ? (failed ?? fail('material.missing', EXPECTED)) : ok(needs, notes)
}

function readRecord(
  { name, id, condition }: Exclude<MaterialInput, string | number>,
  catalog: Catalog,
): Read<readonly MaterialNeedCore[]> {
  const own = condition === undefined || String(condition).trim() === '' ? {} : { condition: String(condition).trim() }
  const known = id === undefined ? undefined : String(id).trim()
  if (known !== undefined && catalog.materials.has(known)) {
    return ok([{ id: known, text: String(name ?? labelOf('material', known, catalog)), ...own }])
  }
  const read = readMaterials(String(name ?? id ?? ''), catalog)
  return read.ok
    ? ok(
        read.value.map((need) => ({ ...need, ...own })),
        read.notes,
      )
    : read
}

interface One {
  readonly needs: readonly MaterialNeedCore[]
  readonly notes: readonly Note[]
  /** Material word that a bare number after it goes on with: сталь 20, 35. */
  readonly context: string
}

function readOne(text: string, context: string, catalog: Catalog): One {
  if (catalog.materials.has(text)) return { needs: [{ id: text, text }], notes: [], context: '' }
  const blend = blendIn(text, catalog)
  if (blend !== undefined) return { needs: [{ id: blend, text }], notes: [], context: '' }
  const lexemes = lexemesOf(text)
  // `не нержавейка` names what it must not be
  if (EXCLUDING_BEFORE.has(lexemes[0]?.key ?? '')) return unknownNeed(foldKey(text), text, catalog)
  const hits = scanMaterials(lexemes, catalog, 'field')
  const grade = hits.find(({ kind }) => kind === 'grade')
  if (grade) return gradeNeeds(grade, text, lexemes, catalog)
  if (isStandardAlone(text)) return { needs: [], notes: [], context: '' }
  const unknown = hits.find(({ kind }) => kind === 'unknown')
  if (unknown) return unknownNeed(unknown.key ?? foldKey(text), text, catalog)
  const name = nameIn(hits, lexemes, catalog)
  if (name) return name.ids.length === 1 ? nameNeed(name, text, lexemes, catalog) : ambiguousNeed(name, text, catalog)
  // "сталь 20, 35": the second goes on with the word of the first
  if (context !== '') {
    const after = readOne(`${context} ${text}`, '', catalog)
    if (after.needs.every(({ id }) => catalog.materials.get(id)?.kind === 'grade')) {
      return { ...after, needs: after.needs.map((need) => ({ ...need, text })) }
    }
  }
  // a form alone leaves open what it is of
  if (isBareStock(text)) return { needs: [], notes: [{ code: 'material.partly', expected: OF_STOCK }], context: '' }
  const meant = meantBySlip(text, catalog, 'material')
  if (meant === undefined) return unknownNeed(foldKey(text), text, catalog)
  const note = { code: 'material.corrected', expected: labelOf('material', meant, catalog) }
  return { needs: [{ id: meant, text }], notes: [note], context: '' }
}

function gradeNeeds(hit: MaterialHit, text: string, lexemes: readonly Lexeme[], catalog: Catalog): One {
  const condition = conditionOf(hit, lexemes, catalog)
  const needs = hit.ids.map((id) => ({ id, text, ...(condition ? { condition } : {}) }))
  const code = lexemes[hit.from]
  const context = code?.kind === 'word' && hit.to - hit.from > 1 ? code.text : ''
  return { needs, notes: notesOf(hit, catalog), context }
}

function nameNeed(hit: MaterialHit, text: string, lexemes: readonly Lexeme[], catalog: Catalog): One {
  const condition = conditionOf(hit, lexemes, catalog)
  const unread = unreadBeside(hit, lexemes, catalog)
  const need = { id: hit.ids[0]!, text, ...(condition ? { condition } : {}), ...(unread ? { unread } : {}) }
  return { needs: [need], notes: unread ? [{ code: 'material.partly', expected: EXPECTED }] : [], context: '' }
}

/** Words of quality, color, thickness or of any kind at all narrow no family. */
const SAYS_NOTHING =
  /^(?:kachestv|quality|high|yukori|sifatli|lyub|grade|mark|brand|original|novi|obich|prost|oddiy|yangi|black|white|gr[ae]y|chern|bel[aiou]|ser[aiou]|kora|nova|luchsh|ok$|tonk|tolst|thin|thick|yupka|kalin)/

/** The word right before a family or group that nothing explains: it says which of the family is meant. */
function unreadBeside(hit: MaterialHit, lexemes: readonly Lexeme[], catalog: Catalog): string | undefined {
  const before = lexemes[hit.from - 1]
  if (catalog.materials.get(hit.ids[0]!)?.kind === 'grade' || before?.kind !== 'word') return undefined
  if (before.isFunction || before.isBreak || before.key.length < 4 || SAYS_NOTHING.test(before.key)) return undefined
  const lineage = lineageOf(hit.ids[0]!, catalog)
  const isCondition = [1, 2, 3].some((back) => {
    const at = hit.from - back
    return at >= 0 && (conditionAt(lexemes, at, lineage, 'field')?.to ?? 0) >= hit.from
  })
  return isCondition ? undefined : before.text
}

function ambiguousNeed(hit: MaterialHit, text: string, catalog: Catalog): One {
  const { notes } = resolved({ ...hit, kind: 'material', usual: undefined }, [], catalog)
  return { needs: [{ id: `?${foldKey(text)}`, text }], notes, context: '' }
}

/** What the catalog does not know, with what looks like it. */
export function unknownNeed(key: string, text: string, catalog: Catalog): One {
  const suggestions = nearestMaterials(text, catalog)
  const note = { code: 'material.unknown', expected: EXPECTED, ...(suggestions.length > 0 ? { suggestions } : {}) }
  return { needs: [{ id: `?${key}`, text }], notes: [note], context: '' }
}

/** The name that says most: all words of the text together, else the narrowest of those in it. */
function nameIn(hits: readonly MaterialHit[], lexemes: readonly Lexeme[], catalog: Catalog): MaterialHit | undefined {
  const whole = namedBy(lexemes, catalog, 'material')
  if (whole) {
    const { id } = resolved(whole, [], catalog)
    return { kind: 'name', ids: id === undefined ? whole.ids : [id], from: whole.from, to: whole.to }
  }
  const names = hits.filter(({ kind }) => kind === 'name')
  return (
    names.find(({ ids: [own] }) => names.every(({ ids: [other] }) => lineageOf(own!, catalog).includes(other!))) ??
    names[0]
  )
}

/** The conditions of a field, wherever they stand in it. */
function conditionOf(hit: MaterialHit, lexemes: readonly Lexeme[], catalog: Catalog): string | undefined {
  const lineage = lineageOf(hit.ids[0]!, catalog)
  const texts = hit.condition === undefined ? [] : [hit.condition]
  for (let i = 0; i < lexemes.length; ) {
    const found = i >= hit.from && i < hit.to ? undefined : conditionAt(lexemes, i, lineage, 'field')
    if (found && !saysName(hit, found.text, catalog)) texts.push(found.text)
    i = found ? found.to : i + 1
  }
  return texts.length > 0 ? texts.join(' ') : undefined
}

/** "холоднокатаная сталь" names a family: the word is no condition besides. */
function saysName(hit: MaterialHit, text: string, catalog: Catalog): boolean {
  if (hit.kind !== 'name') return false
  const row = catalog.materials.get(hit.ids[0]!)
  return (
    row !== undefined &&
    Object.values(row.names).some((names: readonly string[]) => names.some((name) => name.includes(text.toLowerCase())))
  )
}

/** What was assumed of a hit, or is left open. */
export function notesOf(hit: MaterialHit, catalog: Catalog): Note[] {
  const notes: Note[] = []
  if (hit.assumed !== undefined) notes.push({ code: 'material.assumed', expected: hit.assumed })
  if (hit.ids.length > 1) {
    const labels = hit.ids.map(
      (id) => `${labelOf('material', id, catalog)} (${catalog.materialGroup(id) ?? 'material'})`,
    )
    notes.push({ code: 'material.ambiguous', expected: labels.join(' or '), suggestions: labels })
  }
  return notes
}
