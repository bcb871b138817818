import type { Amount, Issue, Money } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ImportRecord } from '../model/demand.js'
import type { Part } from '../model/part.js'
import { fail, ok, type Read } from '../normalize/common/read.js'
import { readCountry } from '../normalize/fields/country.js'
import { isBlank } from '../normalize/fields/fields.js'
import { readAmount } from '../normalize/figures/amount.js'
import { readDate } from '../normalize/figures/date.js'
import { readMoney } from '../normalize/figures/money.js'
import { normalizePart } from '../normalize/normalize-part.js'
import { goodOf, readGood } from '../normalize/read-good.js'
import { dayNumber } from '../text/dates.js'
import { type FigureColumn, type FigureSigns, isDoubtful } from './figure-signs.js'
import type { GroupOptions, Said, SayingRow, Sayings } from './group-imports.js'
import { plainFigure } from './plain-figure.js'

/**
 * A customs row as understood, without its part: a hundred thousand rows name some ten thousand, and each is many times
 * larger than its row.
 */
export interface ImportRow extends Omit<ImportRecord, 'part'>, SayingRow {
  /** Stretches of the description that say something of the part. */
  readonly specified: number
}

/** Descriptions, dates and units kept as read, each: customs rows repeat themselves. */
const KEPT = 200_000

/** Takes down what is amiss with a row. */
export type Report = (issue: Issue) => void

/** What the description and the code of a row say, and the issues with them. */
interface ReadText {
  readonly description: string
  readonly hsCode: string | undefined
  readonly said: Said
  readonly specified: number
  /** Kept where the host groups by it. */
  readonly part: Part | undefined
  readonly issues: readonly Issue[]
}

/** What one description says: hardly any is filed under a second code. */
interface ReadTexts {
  readonly code: string
  readonly found: ReadText
  more: Map<string, ReadText> | undefined
}

/** Readers of the cells of a list. */
export type RowReader = ReturnType<typeof rowReader>

/** What the cells of a list are read with. */
interface RowReading {
  readonly saying: Sayings
  readonly groupAs: GroupOptions['groupAs']
  readonly signs: FigureSigns
}

/** Readers that remember: units, currencies, countries and descriptions come again and again. */
export function rowReader(catalog: Catalog, { saying, groupAs, signs }: RowReading) {
  const texts = new Map<string, ReadTexts>()
  let textCount = 0
  const dates = columnOf((text) => (dayNumber(text) === undefined ? readDate(text) : ok(text)))
  const units = columnOf((text) => readAmount({ value: 1, unit: text }))
  const countries = columnOf(readCountry)
  const currencies = columnOf((text) => asCurrency(readMoney({ amount: 1, currency: text })))

  const readText = (description: string, hsCode: string): ReadText => {
    const record = hsCode === '' ? { name: description } : { name: description, hsCode }
    // a host that groups by the part is given the whole of it
    const whole = groupAs && normalizePart(record, catalog)
    const { value: good, issues } = whole
      ? { value: goodOf(whole.value), issues: whole.issues }
      : readGood(record, catalog)
    // what is not understood is told once, by the group that it comes to
    const told = issues.filter(({ code }) => code !== 'part.notUnderstood')
    return {
      description,
      hsCode: good.hsCode,
      said: saying.of(good),
      specified: good.spans.length,
      part: whole?.value,
      issues: told.map((issue) => ({ ...issue, path: renamed(issue.path) })),
    }
  }

  const settled = (column: FigureColumn, cell: unknown) =>
    typeof cell === 'string' ? signs.settled(column, shownOf(cell)) : cell

  return {
    /** Undefined for a description without a word. */
    text(descriptionCell: unknown, codeCell: unknown): ReadText | undefined {
      const [written, code] = [shownOf(descriptionCell), shownOf(codeCell)]
      const ofText = texts.get(written)
      const known = ofText?.code === code ? ofText.found : ofText?.more?.get(code)
      if (known) return known
      const description = textOf(descriptionCell)
      if (!ofText && !/[\p{L}\p{N}]/u.test(description)) return undefined
      const found = readText(description, textOf(codeCell))
      if (textCount >= KEPT) return found
      textCount += 1
      if (!ofText) texts.set(written, { code, found, more: undefined })
      else {
        ofText.more ??= new Map()
        ofText.more.set(code, found)
      }
      return found
    },
    /** The row under the name that the host gives it. */
    named(row: ImportRow, { part }: ReadText): ImportRow {
      if (!groupAs || !part) return row
      const { said, specified, ...record } = row
      const name = groupAs({ ...record, part })
      return name === undefined ? row : { ...record, said: saying.named(said, name), specified }
    },
    date(cell: unknown, report: Report): string | undefined {
      const read = dates(cell)
      return read && taken(read, ['date'], cell, report)
    },
    quantity(cell: unknown, unit: unknown, report: Report): Amount | undefined {
      const plain = plainOf(cell)
      if (plain === undefined && textOf(cell) === '') return undefined
      const written = plain === undefined ? settled('quantity', cell) : cell
      const one = units(unit)
      if (!one) return taken(readAmount(written as string | number), ['quantity'], cell, report)
      const base = taken(one, ['unit'], unit, report)
      if (!base) return undefined
      // what a doubtful figure says then hangs on its unit
      if (plain === undefined && isDoubtful(shownOf(written)))
        return taken(readAmount({ value: shownOf(written), unit: textOf(unit) }), ['quantity'], cell, report)
      const count = plain ?? figureOf(written, ['quantity'], cell, report)
      return count === undefined ? undefined : { value: count * base.value, unit: base.unit }
    },
    money(cell: unknown, currency: unknown, report: Report): Money | undefined {
      const plain = plainOf(cell)
      if (plain === undefined && textOf(cell) === '') return undefined
      const written = plain === undefined ? settled('value', cell) : cell
      const one = currencies(currency)
      if (!one) return taken(readMoney(written as string | number), ['value'], cell, report)
      const base = taken(one, ['currency'], currency, report)
      if (!base) return undefined
      if (plain === undefined && isDoubtful(shownOf(written)))
        return taken(readMoney({ amount: shownOf(written), currency: textOf(currency) }), ['value'], cell, report)
      const amount = plain ?? figureOf(written, ['value'], cell, report)
      return amount === undefined ? undefined : { amount: amount * base.amount, currency: base.currency }
    },
    country(cell: unknown, report: Report): string | undefined {
      const read = countries(cell)
      return read && taken(read, ['origin'], cell, report)
    },
    /** One text for all that are equal: maps of it compare by place. */
    name: columnOf((text) => text),
  }
}

/** Reads the cells of a column, each text once as long as there is room; undefined for one that says nothing. */
function columnOf<T>(read: (text: string) => T): (cell: unknown) => T | undefined {
  const known = new Map<string, T>()
  return (cell) => {
    // a text that was read says something: that need not be asked again
    const held = known.get(shownOf(cell))
    if (held !== undefined) return held
    const text = textOf(cell)
    if (text === '') return undefined
    const made = read(text)
    if (known.size < KEPT) known.set(text, made)
    return made
  }
}

/** A figure ≥ 0 as a number, or a text that can be read in one way only; such a cell is not blank. */
function plainOf(cell: unknown): number | undefined {
  if (typeof cell === 'number') return Number.isFinite(cell) && cell >= 0 ? cell : undefined
  return plainFigure(shownOf(cell))
}

/** The figure of a cell that is not plain: a text with other thousands and signs, `cell` as it came. */
function figureOf(written: unknown, path: readonly string[], cell: unknown, report: Report): number | undefined {
  const read = readFigure(written)
  if (read.ok) return taken(read, path, cell, report)?.value
  report(issueOf(read.code === 'number.negative' ? read.code : 'number.unreadable', path, cell, FIGURE))
  return undefined
}

function readFigure(written: unknown): Read<Amount> {
  if (typeof written === 'number') return fail(written < 0 ? 'number.negative' : 'number.unreadable', FIGURE)
  // no cell of figures is a line of a list
  return /^[-\u2012-\u2015\u2212]/.test(textOf(written))
    ? fail('number.negative', FIGURE)
    : readAmount({ value: textOf(written), unit: 'piece' })
}

const FIGURE = 'a number ≥ 0, e.g. 12 500'

/** What is no unit known is no currency known here. */
function asCurrency(read: Read<Money>): Read<Money> {
  return !read.ok && read.code === 'unit.unknown' ? fail('currency.unknown', 'a currency, e.g. USD') : read
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

export function issueOf(code: string, path: readonly string[], received: unknown, expected: string): Issue {
  return { code, path, received: shownOf(received).slice(0, 200), expected }
}

/** The row calls the part's name its description. */
function renamed(path: Issue['path']): Issue['path'] {
  return path[0] === 'name' ? ['description', ...path.slice(1)] : path
}

/** What a cell says; empty where it says nothing: `—`, `n/a`. */
function textOf(cell: unknown): string {
  return isBlank(cell) ? '' : shownOf(cell)
}

function shownOf(cell: unknown): string {
  if (typeof cell === 'string') return cell.trim()
  return typeof cell === 'number' || typeof cell === 'bigint' ? String(cell) : ''
}
