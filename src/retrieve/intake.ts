import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { IntakeIssue, IntakeReport, TakeOptions } from '../model/matcher.js'
import type { CandidateSource, MutableSource } from '../model/source.js'
import { normalizeManufacturer } from '../normalize/normalize-manufacturer.js'
import { refuse } from '../refuse.js'
import { heeding } from './heeding.js'
import { isIterable } from './iterable.js'
import type { Ledger } from './ledger.js'
import { columnsOf } from './memory-source.js'
import { nextTurn } from './turn.js'

/** What became of some rows: the makers that could be read, and everything that could not. */
export interface Intake {
  /** Each id once, in the order of the rows; `index` is the row's position. */
  readonly manufacturers: readonly ReadRow[]
  /** In the order of the rows. */
  readonly issues: readonly IntakeIssue[]
}

interface ReadRow {
  readonly value: Manufacturer
  readonly index: number
}

/**
 * Reads rows of makers; a bad field costs the field, a row without an id or with one that came before costs the row,
 * and each is reported. O(rows).
 * @param first position of the first row in what the host gave
 */
export function readRows(rows: readonly unknown[], catalog: Catalog, first = 0): Intake {
  const { manufacturers, issues } = readEach(rows, catalog, first)
  const seen = new Set<string>()
  const repeated = manufacturers.filter(({ value: { id } }) => seen.size === seen.add(id).size)
  return without(new Set(repeated), { manufacturers, issues }, repeated.map(duplicate))
}

/**
 * The same where of several rows with one id the last stays, the ids that came before them being `seen`: every one that
 * takes the place of another is reported. Adds to `seen`.
 */
function readLatest(rows: readonly unknown[], catalog: Catalog, first: number, seen: Set<string>): Intake {
  const { manufacturers, issues } = readEach(rows, catalog, first)
  const last = new Map(manufacturers.map((row) => [row.value.id, row]))
  const replacing = manufacturers.filter(({ value: { id } }) => seen.size === seen.add(id).size)
  const replaced = manufacturers.filter((row) => last.get(row.value.id) !== row)
  return without(new Set(replaced), { manufacturers, issues }, replacing.map(replacement))
}

/** Every row that is a maker, whatever its id. */
function readEach(rows: readonly unknown[], catalog: Catalog, first: number): Intake {
  const manufacturers: ReadRow[] = []
  const issues: IntakeIssue[] = []
  rows.forEach((row, i) => {
    const index = first + i
    const { value, issues: found } = normalizeManufacturer(row, catalog)
    const id = value?.id ?? ''
    for (const issue of found) issues.push({ id, index, ...issue })
    if (value) manufacturers.push({ value, index })
  })
  return { manufacturers, issues }
}

/** Leaves rows out, and says why. */
function without(rows: ReadonlySet<ReadRow>, { manufacturers, issues }: Intake, why: readonly IntakeIssue[]): Intake {
  if (why.length === 0) return { manufacturers, issues }
  return {
    manufacturers: manufacturers.filter((row) => !rows.has(row)),
    issues: [...issues, ...why].sort((a, b) => a.index - b.index),
  }
}

function duplicate({ value: { id }, index }: ReadRow): IntakeIssue {
  const expected = 'an id that no other row has; the first row stays'
  return { id, index, code: 'id.duplicate', path: ['id'], received: id, expected }
}

function replacement({ value: { id }, index }: ReadRow): IntakeIssue {
  const expected = 'an id that no other row has; this row replaces the earlier one'
  return { id, index, code: 'id.replaced', path: ['id'], received: id, expected }
}

/** Rows as a host gives them: at once or over time. */
export type Rows = Iterable<unknown> | AsyncIterable<unknown>

/** Rows read between two turns of the event loop: a row with a description takes some 2 ms. */
const ROWS_PER_TURN = 8

/**
 * Reads rows into a source as they come, in batches, yielding to the event loop between two. `add` keeps who is there
 * already, of one id twice among the rows the first; `put` replaces, of one id twice the last stays. Each batch is in the
 * ledger once it is stored, so that what an abort leaves behind is known. Rejects with the signal's reason, HamkorError
 * `INPUT` where `rows` are none.
 */
export async function takeRows(
  source: CandidateSource,
  catalog: Catalog,
  given: { readonly rows: Rows; readonly kind: 'add' | 'put'; readonly ledger: Ledger } & TakeOptions,
): Promise<IntakeReport> {
  const target = mutable(source)
  const { rows, kind, ledger, signal, onProgress } = given
  if (!isIterable(rows)) refuse('rows', rows, 'a list of manufacturers, or an iterable of them')
  const total = Array.isArray(rows) ? { total: rows.length } : {}
  const taken = { accepted: 0, issues: [] as IntakeIssue[] }
  // whoever was replaced came with this call or is older: only the ids of the call tell. What is added tells by itself
  const seen = new Set<string>()
  let done = 0
  const store = async (batch: readonly unknown[]) => {
    const before = seen.size
    const read = kind === 'add' ? readRows(batch, catalog, done) : readLatest(batch, catalog, done, seen)
    await ledger.alone(async () => {
      const { manufacturers, issues } = kind === 'add' ? await withoutHeld(target, read) : read
      await target.put(manufacturers.map(({ value }) => value))
      const accepted = kind === 'add' ? manufacturers.length : seen.size - before
      ledger.add({ accepted, issues })
      taken.accepted += accepted
      for (const issue of issues) taken.issues.push(issue)
    })
    done += batch.length
    onProgress?.({ done, ...total })
  }
  let batch: unknown[] = []
  for await (const row of heeding(rows, signal)) {
    if (batch.push(row) < ROWS_PER_TURN) continue
    await store(batch)
    batch = []
    await nextTurn()
  }
  signal?.throwIfAborted()
  if (batch.length > 0) await store(batch)
  return taken
}

/** Takes out those whose id is held by the source, with an issue for each. */
async function withoutHeld(source: MutableSource, read: Intake): Promise<Intake> {
  const store = columnsOf(source)?.store
  const held: ReadRow[] = []
  for (const row of read.manufacturers) {
    const { id } = row.value
    if (store ? store.has(id) : await source.get(id)) held.push(row)
  }
  return without(new Set(held), read, held.map(duplicate))
}

/** Throws HamkorError `INPUT` unless `ids` is a list of texts: a number removes nobody, and nobody would notice. */
export function checkedIds(ids: readonly string[]): void {
  if (!Array.isArray(ids)) refuse('ids', ids, 'a list of ids')
  const other = (ids as readonly unknown[]).findIndex((id) => typeof id !== 'string')
  if (other >= 0) refuse(`ids[${other}]`, ids[other], 'a text')
}

/** A source that can change; throws HamkorError `SOURCE` for one that cannot. */
export function mutable(source: CandidateSource): MutableSource {
  if ('put' in source && 'remove' in source) return source as MutableSource
  throw new HamkorError('SOURCE', 'this candidate source cannot change: it has no put and remove')
}
