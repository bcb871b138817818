import { defaultCatalog } from '../catalog/default.js'
import { isAdHoc } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape, refuse } from '../refuse.js'
import { foldKey } from '../text/fold.js'
import { readMaterials } from './materials/read-material.js'
import { designationsFrom, type Suggestion, suggested } from './words/suggest.js'

const DEFAULT_LIMIT = 8
/** Longer texts are no designations. */
const LONGEST = 40

/**
 * Completes what a user is typing from the names and designations of the catalog: the term itself, then what begins
 * so, then what has a word that begins so, then what is spelled alike (fuse.js over the folded vocabulary, ordered by
 * Jaro-Winkler). Codes, grades, sizes and words shorter than four letters are completed, never fuzzed: 1.4301 does not
 * suggest 1.4401. A designation may have its system or material before it (`AISI 304`, `сталь 40`). Each concept once.
 * O(log terms + hits); with fuzziness O(terms).
 */
export function suggestTerms(text: string, catalog: Catalog = defaultCatalog, limit = DEFAULT_LIMIT): Suggestion[] {
  checkedShape('text', text, 'text')
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  if (!Number.isInteger(limit) || limit < 0) refuse('limit', limit, 'a whole number ≥ 0')
  const found = suggested(text, catalog, limit)
  if (found.length > 0 || limit === 0 || text.length > LONGEST || !/\d/.test(text) || ROUGHNESS.test(text))
    return toldApart(found, catalog)
  return toldApart(designationsIn(text, catalog).slice(0, limit), catalog)
}

/** `Ра 1,6` in letters of either script is no polyamide. */
const ROUGHNESS = /^\s*[RР][aаz]\s?\d+[.,]\d/u

/** Suggestions of which one that reads as an earlier one does has its own designation or name behind: `C45 (45)`. */
function toldApart(found: readonly Suggestion[], catalog: Catalog): Suggestion[] {
  const seen = new Set<string>()
  return found.map((one) => {
    const isNew = !seen.has(one.text)
    seen.add(one.text)
    const other = isNew ? undefined : otherNames(one, catalog).find((name) => name !== one.text)
    return other === undefined ? one : { ...one, text: `${one.text} (${other})` }
  })
}

function otherNames({ concept }: Suggestion, catalog: Catalog): readonly string[] {
  const row = catalog.materials.get(concept.slice(concept.indexOf(':') + 1))
  return row ? [...row.designations.map(({ grade }) => grade), ...row.names.en] : []
}

/** Words before a designation, and the designation from its first digit's word on. */
const LED = /^(?<lead>[\p{L}.\s]*?\p{L}\.?)[\s-]*(?<code>[\p{L}]{0,4}\d\S*)\s*$/u
const SYSTEMS: ReadonlyMap<string, readonly string[]> = new Map([
  ['aisi', ['aisi']],
  ['sae', ['aisi']],
  ['astm', ['aisi', 'uns']],
  ['uns', ['uns']],
  ['aa', ['aisi', 'aa']],
  ['din', ['en', 'enNumber']],
  ['en', ['en', 'enNumber']],
  ['wnr', ['enNumber']],
  ['wrnr', ['enNumber']],
  ['gost', ['gost']],
  ['gb', ['gb']],
  ['jis', ['jis']],
  ['ks', ['ks']],
])

/** What a text says that is a designation with something before it, else what such a one begins; none where it is neither. */
function designationsIn(text: string, catalog: Catalog): Suggestion[] {
  const { lead = '', code = '' } = LED.exec(text.trimStart())?.groups ?? {}
  const systems = SYSTEMS.get(foldKey(lead).replaceAll(' ', ''))
  if (systems)
    return designationsFrom(code, catalog, (id, grade) =>
      (catalog.materials.get(id)?.designations ?? []).some(
        (one) => one.grade === grade && systems.includes(one.system),
      ),
    )
  const read = readMaterials(text, catalog)
  if (read.ok && read.notes.length === 0 && read.value.every(({ id }) => catalog.materials.has(id)))
    return read.value.map(({ id }) => ({ text: nameOf(id, catalog), concept: `material:${id}`, score: 1 }))
  if (lead === '') return []
  const named = readMaterials(lead, catalog)
  const group = named.ok && named.notes.length === 0 && named.value.length === 1 ? named.value[0]!.id : undefined
  if (group === undefined || isAdHoc(group)) return []
  return designationsFrom(code, catalog, (id) => catalog.materialRelation(group, id).kind === 'within')
}

function nameOf(id: string, catalog: Catalog): string {
  const row = catalog.materials.get(id)!
  return row.designations[0]?.grade ?? row.names.en[0] ?? id
}
