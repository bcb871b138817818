import { HamkorError } from '../errors.js'
import type { Catalog, CatalogData, Names } from '../model/catalog.js'
import { type CatalogExtension, type CatalogTerm, catalogExtensionSchema, rowSchemas } from '../model/catalog-schema.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { checkedShape } from '../refuse.js'
import { foldKey } from '../text/fold.js'
import { indexed } from './build.js'
import { type ConceptKind, namedRows, termKey, undecidedTerms } from './claims.js'
import { integrityProblems } from './integrity.js'

type Table = Exclude<keyof CatalogData, 'name'>
type Row = Readonly<Record<string, unknown>>

/** What makes two rows of a table the same one. */
const KEYS: Readonly<Record<Table, (row: Row) => string>> = {
  processes: idOf,
  materials: idOf,
  substitutions: pairOf,
  never: pairOf,
  certificates: idOf,
  places: idOf,
  parts: idOf,
  parameters: idOf,
  ambiguous: (row) => foldKey(String(row['term'])),
  commonWords: (row) => foldKey(String(row['word'])),
  tradeWords: (row) => foldKey(String(row['phrase'])),
  changeTimes: (row) => String(row['change']),
  localMaterials: (row) => String(row['material']),
}

const TABLES = Object.keys(KEYS) as Table[]
const TABLE_OF: Readonly<Record<ConceptKind, Table>> = {
  process: 'processes',
  material: 'materials',
  certificate: 'certificates',
  place: 'places',
  part: 'parts',
  parameter: 'parameters',
}
/** Problems written into the message; `details.problems` has all. */
const SHOWN = 20

/**
 * A new catalog with the rows of an extension added, or put deliberately in the place of rows with the same id, and with
 * more terms for its concepts; the given catalog stays as it is and the fingerprint changes. Everything that is wrong is
 * collected and thrown as one HamkorError `CATALOG` with `details.problems`: unreadable rows and figures, an id twice in
 * the extension, references to nothing, cycles, a term that concepts of the same kind claim without an `ambiguous` row.
 * O(rows + names of the whole catalog), some 0.2 s for the default one.
 */
export function extendCatalog(catalog: Catalog, extension: CatalogExtension): Catalog {
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  const problems: string[] = []
  const read = readExtension(extension, problems)
  const merged = withTerms(mergeTables(catalog.data, read, problems), read.terms, problems)
  const unread = (problem: string) => read.unread.some((id) => problem.includes(`names "${id}"`))
  problems.push(...integrityProblems(merged).filter((problem) => !unread(problem)))
  const undecided = undecidedTerms(merged)
  if (undecided.length > 0) {
    const before = new Set(undecidedTerms(catalog.data))
    problems.push(...undecided.filter((problem) => !before.has(problem)))
  }
  if (problems.length > 0) refuse(problems)
  return indexed(merged)
}

interface ReadExtension {
  readonly name: string | undefined
  readonly tables: ReadonlyMap<Table, readonly Row[]>
  readonly terms: readonly CatalogTerm[]
  /** Ids of rows that could not be read: what names them is not wrong for it. */
  readonly unread: readonly string[]
}

/** Reads row by row, so that one wrong row hides no other. */
function readExtension(extension: CatalogExtension, problems: string[]): ReadExtension {
  if (typeof extension !== 'object' || extension === null || Array.isArray(extension)) {
    throw new HamkorError('CATALOG', 'a catalog extension must be an object', { received: typeof extension })
  }
  const unread: string[] = []
  const readRows = (table: keyof typeof rowSchemas): Row[] => {
    const rows: unknown = extension[table]
    if (rows === undefined) return []
    if (!Array.isArray(rows)) {
      problems.push(`${table} must be a list`)
      return []
    }
    return rows.flatMap((row: unknown, i) => {
      const parsed = rowSchemas[table].safeParse(row)
      if (parsed.success) return [withoutUndefined(parsed.data)]
      const id = (row as { id?: unknown } | null)?.id
      if (typeof id === 'string') unread.push(id)
      for (const issue of parsed.error.issues) {
        problems.push(`${[`${table}[${i}]`, ...issue.path].join('.')}: ${issue.message}`)
      }
      return []
    })
  }
  for (const key of Object.keys(extension)) {
    if (!Object.hasOwn(catalogExtensionSchema.shape, key)) problems.push(`"${key}" is no table of a catalog`)
  }
  const name: unknown = extension.name
  if (name !== undefined && typeof name !== 'string') problems.push('name must be a text')
  return {
    name: typeof name === 'string' ? name : undefined,
    tables: new Map(TABLES.map((table) => [table, readRows(table)])),
    terms: readRows('terms') as unknown as CatalogTerm[],
    unread,
  }
}

/** The rows of a catalog with those of an extension in place of, or after, its own. */
function mergeTables(data: CatalogData, read: ReadExtension, problems: string[]): CatalogData {
  const merged: Record<string, unknown> = { name: read.name ?? data.name }
  for (const table of TABLES) {
    const rows = new Map<string, Row>()
    for (const row of read.tables.get(table) ?? []) {
      const key = KEYS[table](row)
      if (rows.has(key)) problems.push(`${table}: the extension has "${key}" twice`)
      else rows.set(key, row)
    }
    const kept = (data[table] as readonly unknown[] as readonly Row[]).map((row) => {
      const key = KEYS[table](row)
      const override = rows.get(key)
      if (!override) return row
      rows.delete(key)
      return override
    })
    merged[table] = [...kept, ...rows.values()]
  }
  return merged as unknown as CatalogData
}

/** Adds names to concepts that the rows have. */
function withTerms(data: CatalogData, terms: readonly CatalogTerm[], problems: string[]): CatalogData {
  if (terms.length === 0) return data
  const rowsOfKind = namedRows(data)
  const known = new Map<string, Names>(
    Object.entries(rowsOfKind).flatMap(([kind, rows]) => rows.map((row) => [`${kind}:${row.id}`, row.names] as const)),
  )
  const more = new Map<string, CatalogTerm[]>()
  for (const term of terms) {
    const names = known.get(term.concept)
    if (!names) problems.push(`the term "${term.text}" is given to "${term.concept}", which does not exist`)
    else if (termKey(term.text, term.lang) === '') problems.push(`the term "${term.text}" has no letter or digit`)
    else if (!names[term.lang].includes(term.text)) more.set(term.concept, [...(more.get(term.concept) ?? []), term])
  }
  const named: Record<string, unknown> = { ...data }
  for (const [kind, table] of Object.entries(TABLE_OF)) {
    named[table] = rowsOfKind[kind as ConceptKind].map((row) => {
      const added = more.get(`${kind}:${row.id}`)
      return added ? { ...row, names: addNames(row.names, added) } : row
    })
  }
  return named as unknown as CatalogData
}

function addNames(names: Names, terms: readonly CatalogTerm[]): Names {
  const all: Record<keyof Names, readonly string[]> = { ...names }
  for (const { lang, text } of terms) if (!all[lang].includes(text)) all[lang] = [...all[lang], text]
  return all
}

function refuse(problems: readonly string[]): never {
  const shown = problems.slice(0, SHOWN).map((problem) => `\n- ${problem}`)
  const rest = problems.length > SHOWN ? `\n- and ${problems.length - SHOWN} more` : ''
  throw new HamkorError('CATALOG', `the catalog extension was refused:${shown.join('')}${rest}`, { problems })
}

function idOf(row: Row): string {
  return String(row['id'])
}

function pairOf(row: Row): string {
  return `${String(row['required'])} ← ${String(row['offered'])}`
}

function withoutUndefined(row: object): Row {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
