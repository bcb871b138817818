import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { IntakeIssue, IntakeReport, TakeOptions } from '../model/matcher.js'
import type { CandidateSource, MutableSource } from '../model/source.js'
import { normalizeManufacturer } from '../normalize/normalize-manufacturer.js'
import { refuse } from '../refuse.js'
import { isIterable } from './iterable.js'
import type { Ledger } from './ledger.js'
import { columnsOf } from './memory-source.js'
import { nextTurn } from './turn.js'

/** What became of some rows: the makers that could be read, and everything that could not. */
export interface Intake {
  /** Each id once, the first row of it, in the order of the rows; `index` is the row's position. */
  readonly manufacturers: readonly { readonly value: Manufacturer; readonly index: number }[]
  /** In the order of the rows. */
  readonly issues: readonly IntakeIssue[]
}

/**
 * Reads rows of makers; a bad field costs the field, a row without an id or with one that came before costs the row,
 * and each is reported. O(rows).
 * @param first position of the first row in what the host gave
 */
export function readRows(rows: readonly unknown[], catalog: Catalog, seen: Set<string> = new Set(), first = 0): Intake {
  const manufacturers: { readonly value: Manufacturer; readonly index: number }[] = []
  const issues: IntakeIssue[] = []
  rows.forEach((row, i) => {
    const index = first + i
    const { value, issues: found } = normalizeManufacturer(row, catalog)
    const id = value?.id ?? ''
    for (const issue of found) issues.push({ id, index, ...issue })
    if (!value) return
    if (seen.has(id)) issues.push(duplicate(id, index))
    else manufacturers.push({ value, index })
    seen.add(id)
  })
  return { manufacturers, issues }
}

function duplicate(id: string, index: number): IntakeIssue {
  return {
    id,
    index,
    code: 'id.duplicate',
    path: ['id'],
    received: id,
    expected: 'an id that no other row has; the first row stays',
  }
}

/** Rows as a host gives them: at once or over time. */
export type Rows = Iterable<unknown> | AsyncIterable<unknown>

/** Rows read between two turns of the event loop: a row with a description takes some 2 ms. */
const ROWS_PER_TURN = 8

/**
 * Reads rows into a source as they come, in batches, yielding to the event loop between two. `add` keeps who is there
 * already, `put` replaces; of one id twice among the rows, the first stays. Each batch is in the ledger once it is
 * stored, so that what an abort leaves behind is known. Rejects with the signal's reason, HamkorError `INPUT` where `rows` are none.
 */
export async function takeRows(
  source: CandidateSource,
  catalog: Catalog,
  given: { readonly rows: Rows; readonly kind: 'add' | 'put'; readonly ledger: Ledger } & TakeOptions,
): Promise<IntakeReport> {
  const target = mutable(source)
  const { rows, kind, ledger, signal, onProgress } = given
  if (!isIterable(rows)) refuse('rows', rows, 'a list of manufacturers, or an iterable of them')
  signal?.throwIfAborted()
  const total = Array.isArray(rows) ? { total: rows.length } : {}
  // a list keeps its positions together whoever else brings rows meanwhile
  const first = Array.isArray(rows) ? ledger.place(rows.length) : undefined
  const taken = { accepted: 0, issues: [] as IntakeIssue[] }
  const seen = new Set<string>()
  let done = 0
  const store = async (batch: readonly unknown[]) => {
    const read = readRows(batch, catalog, seen, first === undefined ? ledger.place(batch.length) : first + done)
    await ledger.alone(async () => {
      const { manufacturers, issues } = kind === 'add' ? await withoutHeld(target, read) : read
      await target.put(manufacturers.map(({ value }) => value))
      const accepted = manufacturers.length
      ledger.add({ accepted, issues })
      taken.accepted += accepted
      for (const issue of issues) taken.issues.push(issue)
    })
    done += batch.length
    onProgress?.({ done, ...total })
  }
  let batch: unknown[] = []
  for await (const row of rows) {
    signal?.throwIfAborted()
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
async function withoutHeld(source: MutableSource, { manufacturers, issues }: Intake): Promise<Intake> {
  const store = columnsOf(source)?.store
  const free: Intake['manufacturers'][number][] = []
  const refused: IntakeIssue[] = []
  for (const one of manufacturers) {
    const { id } = one.value
    if (store ? store.has(id) : await source.get(id)) refused.push(duplicate(id, one.index))
    else free.push(one)
  }
  if (refused.length === 0) return { manufacturers, issues }
  return { manufacturers: free, issues: [...issues, ...refused].sort((a, b) => a.index - b.index) }
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
