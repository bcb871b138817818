import type { Amount, Issue, Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ImportIssue, ImportRecord } from '../model/demand.js'
import type { Part } from '../model/part.js'
import { ok, type Read } from '../normalize/common/read.js'
import { readCountry } from '../normalize/fields/country.js'
import { isBlank } from '../normalize/fields/fields.js'
import { readAmount } from '../normalize/figures/amount.js'
import { readDate } from '../normalize/figures/date.js'
import { readMoney } from '../normalize/figures/money.js'
import { normalizePart } from '../normalize/normalize-part.js'
import { refuse } from '../refuse.js'
import { nextTurn } from '../retrieve/turn.js'
import { dayNumber } from '../text/dates.js'
import { plainFigure } from './plain-figure.js'

/** Customs rows as understood, those that say nothing of a good, and every issue. */
export interface ImportReading {
  readonly records: readonly ImportRecord[]
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
const FIELDS: ReadonlySet<string> = new Set(
  'date description hsCode quantity unit value currency origin importer'.split(' '),
)

/** Descriptions, dates and units kept as read, each: customs rows repeat themselves. */
const KEPT = 200_000

/**
 * Reads customs rows: whatever can be read is kept, a bad field costs the field and is reported, a row without any
 * description goes to `unread` with its money. O(total length); equal descriptions are read once. Throws HamkorError
 * `INPUT` where `rows` is no list.
 */
export function readImportRows(rows: readonly unknown[], catalog: Catalog): ImportReading {
  const reading = steps(rows, catalog)
  for (;;) {
    const step = reading.next()
    if (step.done) return step.value
  }
}

/** The same, giving the event loop its turns; rejects with the signal's reason too. */
export async function readImportRowsInTurns(
  rows: readonly unknown[],
  catalog: Catalog,
  signal: AbortSignal | undefined,
): Promise<ImportReading> {
  const reading = steps(rows, catalog)
  for (;;) {
    signal?.throwIfAborted()
    const step = reading.next()
    if (step.done) return step.value
    await nextTurn()
  }
}

/** Rows read between two turns of the event loop: one that was not met before takes a millisecond. */
const ROWS_PER_TURN = 16

function* steps(rows: readonly unknown[], catalog: Catalog): Generator<undefined, ImportReading> {
  if (!Array.isArray(rows)) refuse('rows', rows, 'a list of customs rows')
  const read = reader(catalog)
  const records: ImportRecord[] = []
  const unread: UnreadRow[] = []
  const issues: ImportIssue[] = []
  let index = 0
  const report: Report = (issue) => issues.push({ ...issue, index })
  for (; index < rows.length; index++) {
    if (index > 0 && index % ROWS_PER_TURN === 0) yield
    const cells = cellsOf(rows[index])
    if (!cells) {
      report(issueOf('row.type', [], rows[index], 'a record { description, hsCode, quantity, value … }'))
      unread.push({ index })
      continue
    }
    for (const key of Object.keys(cells)) {
      if (!FIELDS.has(key)) {
        report(issueOf('field.unknown', [key], cells[key], `one of ${[...FIELDS].join(', ')}`))
      }
    }
    const value = read.money(cells['value'], cells['currency'], report)
    const description = textOf(cells['description'])
    const found = read.part(description, textOf(cells['hsCode']))
    if (!found) {
      report(issueOf('description.missing', ['description'], cells['description'], 'what is imported, in words'))
      unread.push(value ? { index, value } : { index })
      continue
    }
    for (const issue of found.issues) report(issue)
    records.push(recordOf({ index, description, part: found.part }, value, cells, read, report))
  }
  return { records, unread, issues }
}

function recordOf(
  { index, description, part }: Pick<ImportRecord, 'index' | 'description' | 'part'>,
  value: Money | undefined,
  cells: Readonly<Record<string, unknown>>,
  read: ReturnType<typeof reader>,
  report: Report,
): ImportRecord {
  const date = read.date(cells['date'], report)
  const quantity = read.quantity(cells['quantity'], cells['unit'], report)
  const origin = read.country(textOf(cells['origin']))
  const importer = textOf(cells['importer'])
  // every key in every record: a hundred thousand objects of one shape
  return {
    index,
    date,
    description,
    hsCode: part.hsCode,
    quantity,
    value,
    origin: origin === '' ? undefined : origin,
    importer: importer === '' ? undefined : importer,
    part,
  }
}

type Report = (issue: Issue) => void

/** What the description and the code of a row say, and the issues with them. */
interface ReadText {
  readonly part: Part
  readonly issues: readonly Issue[]
}

function readPart(description: string, hsCode: string, catalog: Catalog): ReadText {
  const record = hsCode === '' ? { name: description } : { name: description, hsCode }
  const { value: part, issues } = normalizePart(record, catalog)
  // what is not understood is told once, by the group that it comes to
  const told = issues.filter(({ code }) => code !== 'part.notUnderstood')
  return { part, issues: told.map((issue) => ({ ...issue, path: renamed(issue.path) })) }
}

/** Readers that remember: units, currencies, countries and descriptions come again and again. */
function reader(catalog: Catalog) {
  const parts = new Map<string, Map<string, ReadText>>()
  let texts = 0
  const dates = new Map<string, Read<string>>()
  const units = new Map<string, Read<Amount>>()
  const currencies = new Map<string, Read<Money>>()
  const countries = new Map<string, string>()
  return {
    /** Undefined for a description without a word. */
    part(description: string, hsCode: string): ReadText | undefined {
      const ofText = parts.get(description)
      const known = ofText?.get(hsCode)
      if (known || (!ofText && !/[\p{L}\p{N}]/u.test(description))) return known
      const found = readPart(description, hsCode, catalog)
      if (texts >= KEPT) return found
      texts += 1
      if (ofText) ofText.set(hsCode, found)
      else parts.set(description, new Map([[hsCode, found]]))
      return found
    },
    date(cell: unknown, report: Report): string | undefined {
      const text = textOf(cell)
      if (text === '') return undefined
      const read = dates.get(text) ?? kept(dates, text, dayNumber(text) === undefined ? readDate(text) : ok(text))
      return taken(read, ['date'], text, report)
    },
    quantity(cell: unknown, unit: unknown, report: Report): Amount | undefined {
      if (cell === undefined || cell === null || textOf(cell) === '') return undefined
      const named = textOf(unit)
      if (named === '') return taken(readAmount(cell as string | number), ['quantity'], cell, report)
      const one = units.get(named) ?? kept(units, named, readAmount({ value: 1, unit: named }))
      const base = taken(one, ['unit'], named, report)
      const count = base && figureOf(cell, ['quantity'], report)
      if (count === undefined || !base) return undefined
      return { value: count * base.value, unit: base.unit }
    },
    money(cell: unknown, currency: unknown, report: Report): Money | undefined {
      if (cell === undefined || cell === null || textOf(cell) === '') return undefined
      const named = textOf(currency)
      if (named === '') return taken(readMoney(cell as string | number), ['value'], cell, report)
      const one = currencies.get(named) ?? kept(currencies, named, readMoney({ amount: 1, currency: named }))
      const base = taken(one, ['currency'], named, report)
      const amount = base && figureOf(cell, ['value'], report)
      return amount === undefined || !base ? undefined : { amount: amount * base.amount, currency: base.currency }
    },
    country: (text: string) => (text === '' ? '' : (countries.get(text) ?? kept(countries, text, readCountry(text)))),
  }
}

/** Keeps what was read of a text, as long as there is room. */
function kept<T>(known: Map<string, T>, text: string, read: T): T {
  if (known.size < KEPT) known.set(text, read)
  return read
}

/** A figure ≥ 0 as a number, or a text with thousands and a decimal sign. */
function figureOf(cell: unknown, path: readonly string[], report: Report): number | undefined {
  if (typeof cell === 'number' && Number.isFinite(cell) && cell >= 0) return cell
  if (typeof cell !== 'number') {
    const text = textOf(cell)
    const plain = plainFigure(text)
    if (plain !== undefined) return plain
    const read = readAmount({ value: text, unit: 'piece' })
    if (read.ok) return read.value.value
  }
  report(issueOf('number.unreadable', path, cell, 'a number ≥ 0, e.g. 12 500'))
  return undefined
}

function taken<T>(read: Read<T>, path: readonly string[], received: unknown, report: Report): T | undefined {
  if (read.ok) {
    for (const { code, expected, suggestions } of read.notes) {
      report({ ...issueOf(code, path, received, expected), ...(suggestions ? { suggestions } : {}) })
    }
    return read.value
  }
  report(issueOf(read.code, path, received, read.expected))
  return undefined
}

function issueOf(code: string, path: readonly string[], received: unknown, expected: string): Issue {
  return { code, path, received: shownOf(received).slice(0, 200), expected }
}

/** The row calls the part's name its description. */
function renamed(path: Issue['path']): Issue['path'] {
  return path[0] === 'name' ? ['description', ...path.slice(1)] : path
}

/** The cells of a row, each asked for once; undefined for what is no record, or throws while it is read. */
function cellsOf(row: unknown): Readonly<Record<string, unknown>> | undefined {
  try {
    return typeof row === 'object' && row !== null && !Array.isArray(row) ? { ...row } : undefined
  } catch {
    return undefined
  }
}

/** What a cell says; empty where it says nothing: `—`, `n/a`. */
function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : shownOf(cell)
}

function shownOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : ''
}
