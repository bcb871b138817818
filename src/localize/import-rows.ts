import type { Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { GroupField, ImportIssue } from '../model/demand.js'
import { refuse, shown } from '../refuse.js'
import { nextTurn } from '../retrieve/turn.js'
import { figureSigns } from './figure-signs.js'
import { GROUP_FIELDS, type GroupOptions, sayings } from './group-imports.js'
import { repeatedRows } from './repeated-rows.js'
import { type ImportRow, issueOf, type Report, type RowReader, rowReader } from './row-reader.js'

/** Customs rows as understood, those that say nothing of a good, and every issue. */
export interface ImportReading {
  readonly rows: readonly ImportRow[]
  /** What they are grouped by. */
  readonly by: readonly GroupField[]
  /** Rows without a description that has a word in it; their money is still counted. */
  readonly unread: readonly UnreadRow[]
  readonly issues: readonly ImportIssue[]
}

/** A row of which no good can be told. */
export interface UnreadRow {
  readonly index: number
  readonly value?: Money
}

/** Fields of a row; another one is reported, since a misspelled column would lose its values silently. */
const FIELD_NAMES = [
  'date',
  'description',
  'hsCode',
  'quantity',
  'unit',
  'value',
  'currency',
  'origin',
  'importer',
] as const
const FIELDS: ReadonlySet<string> = new Set(FIELD_NAMES)

type Cells = Readonly<Record<(typeof FIELD_NAMES)[number], unknown>> & {
  readonly unknown: readonly (readonly [key: string, cell: unknown])[]
}

/**
 * Reads customs rows: whatever can be read is kept, a bad field costs the field and is reported, a row without any
 * description goes to `unread` with its money. O(total length); equal descriptions are read once. Throws HamkorError
 * `INPUT` where `rows` is no list.
 */
export function readImportRows(rows: readonly unknown[], catalog: Catalog, grouping: GroupOptions = {}): ImportReading {
  const reading = steps(rows, catalog, grouping)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/** The same, giving the event loop its turns; rejects with the signal's reason too. */
export async function readImportRowsInTurns(
  rows: readonly unknown[],
  catalog: Catalog,
  grouping: GroupOptions,
  signal: AbortSignal | undefined,
): Promise<ImportReading> {
  const reading = steps(rows, catalog, grouping)
  for (;;) {
    signal?.throwIfAborted()
    const step = reading.next()
    if (step.done) return step.value
    await nextTurn()
  }
}

/** Rows read between two turns of the event loop: one that was not met before takes a millisecond. */
const ROWS_PER_TURN = 16

function* steps(
  rows: readonly unknown[],
  catalog: Catalog,
  { by = GROUP_FIELDS, groupAs }: GroupOptions,
): Generator<undefined, ImportReading> {
  if (!Array.isArray(rows)) refuse('rows', rows, 'a list of customs rows')
  // every cell is asked for once; how the others are written tells how a doubtful figure is
  const list = rows.map(cellsOf)
  const signs = figureSigns(list)
  const read = rowReader(catalog, {
    saying: sayings(by, catalog),
    groupAs: by.includes('part') ? groupAs : undefined,
    signs,
  })
  const firstLike = repeatedRows((index) => FIELD_NAMES.map((name) => list[index]?.[name]))
  const taken: ImportRow[] = []
  const unread: UnreadRow[] = []
  const issues: ImportIssue[] = []
  // one for all rows: a closure for each is a tenth of what the list leaves behind
  let index = 0
  const report: Report = (issue) => issues.push({ ...issue, index })
  for (let start = 0; start < rows.length; start += ROWS_PER_TURN) {
    if (start > 0) yield
    const end = Math.min(rows.length, start + ROWS_PER_TURN)
    for (index = start; index < end; index++) {
      const cells = list[index]
      if (!cells) report(issueOf('row.type', [], rows[index], 'a record { description, hsCode, quantity, value … }'))
      const first = cells && firstLike(index, cells.value)
      if (first !== undefined)
        report(issueOf('row.duplicate', [], first, `a row unlike row ${first}; both are counted`))
      const one = cells ? readRow(cells, index, read, report) : { index }
      if ('said' in one) taken.push(one)
      else unread.push(one)
    }
  }
  return { rows: taken, by, unread, issues }
}

function readRow(cells: Cells, index: number, read: RowReader, report: Report): ImportRow | UnreadRow {
  for (const [key, cell] of cells.unknown)
    report(issueOf('field.unknown', [key], cell, `one of ${FIELD_NAMES.join(', ')}`))
  if (hasStrange(cells)) {
    for (const name of FIELD_NAMES)
      if (isStrange(cells[name])) report(issueOf('value.type', [name], shown(cells[name]), 'a text or a number'))
  }
  const value = read.money(cells.value, cells.currency, report)
  const text = read.text(cells.description, cells.hsCode)
  if (!text) {
    report(issueOf('description.missing', ['description'], cells.description, 'what is imported, in words'))
    return value ? { index, value } : { index }
  }
  for (const issue of text.issues) report(issue)
  const { description, hsCode, said, specified } = text
  // every key in every row: a hundred thousand objects of one shape
  const made: ImportRow = {
    index,
    date: read.date(cells.date, report),
    description,
    hsCode,
    quantity: read.quantity(cells.quantity, cells.unit, report),
    value,
    origin: read.country(cells.origin, report),
    importer: read.name(cells.importer),
    said,
    specified,
  }
  return read.named(made, text)
}

/** The cells of a row, each asked for once; undefined for what is no record, or throws while it is read. */
function cellsOf(row: unknown): Cells | undefined {
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return undefined
  try {
    // one layout for every row: nine reads of it cost less than a copy of whatever it is
    const { date, description, hsCode, quantity, unit, value, currency, origin, importer } = row as Cells
    return {
      date: dayOf(date),
      description,
      hsCode,
      quantity,
      unit,
      value,
      currency,
      origin,
      importer,
      unknown: unknownIn(row),
    }
  } catch {
    return undefined
  }
}

/** A spreadsheet's own date as its day in UTC, or as what it is called where it is none. */
function dayOf(cell: unknown): unknown {
  if (!(cell instanceof Date)) return cell
  return Number.isFinite(cell.getTime()) ? cell.toISOString().slice(0, 10) : String(cell)
}

/** Whether one of the cells is; each by its name, which is several times as quick as by a list of names. */
function hasStrange({ date, description, hsCode, quantity, unit, value, currency, origin, importer }: Cells): boolean {
  return (
    isStrange(date) ||
    isStrange(description) ||
    isStrange(hsCode) ||
    isStrange(quantity) ||
    isStrange(unit) ||
    isStrange(value) ||
    isStrange(currency) ||
    isStrange(origin) ||
    isStrange(importer)
  )
}

/** A cell that is neither a text nor a number says nothing that can be read. */
function isStrange(cell: unknown): boolean {
  if (typeof cell === 'string' || cell === undefined) return false
  return typeof cell === 'object' ? cell !== null : !READABLE.has(typeof cell)
}

const READABLE: ReadonlySet<string> = new Set(['number', 'bigint'])

/** Columns that no field is called by, with what stands there. */
function unknownIn(row: object): readonly (readonly [key: string, cell: unknown])[] {
  let unknown: [string, unknown][] = NO_CELLS
  for (const key in row) {
    if (FIELDS.has(key) || !Object.hasOwn(row, key)) continue
    if (unknown === NO_CELLS) unknown = []
    unknown.push([key, (row as Readonly<Record<string, unknown>>)[key]])
  }
  return unknown
}

const NO_CELLS: [string, unknown][] = []
