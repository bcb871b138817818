import { idAsRead } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { CATALOG_SHAPE, HELD_SHAPE } from '../model/shapes.js'
import type { CandidateSource, HeldSource, MutableSource, RetrievalNeed } from '../model/source.js'
import { checkedShape } from '../refuse.js'
import { decodeMaker, keyCode } from './encode-maker.js'
import { type HeldMakers, type MakerStore, makerStore } from './maker-store.js'
import { dropGone, filtered, type KeyFilter, keepMarked, keyFilterOf, markKey, noMarks, ordinalsOf } from './marks.js'
import { searchEnded } from './one-search.js'
import { compareIds, recordAt, type Segment } from './segment.js'
import { type TableRoom, tableRoom } from './table-room.js'
import { resolveWhere } from './where.js'

/** Makers handed out per batch. */
const BATCH = 256

/** What is faster than `retrieve` for who knows of it. */
interface Columns {
  readonly store: HeldMakers
  readonly room: TableRoom
  /** Of a source that can change: it as it is now. */
  readonly hold?: () => Promise<HeldSource>
}

/** The columns of the sources made here. */
const columns = new WeakMap<object, Columns>()

/** The columns behind a source that `memorySource` made; undefined for any other. */
export function columnsOf(source: object): Columns | undefined {
  return columns.get(source)
}

/**
 * Holds makers in this process, in columns (see segment.ts). `retrieve` costs O(postings touched + candidates);
 * `put` and `remove` amortized O(size of the record). Throws HamkorError `INPUT` for what is no maker as read.
 */
export function memorySource(catalog: Catalog, manufacturers: readonly Manufacturer[] = []): MutableSource {
  checkedShape('catalog', catalog, CATALOG_SHAPE)
  checkedShape('manufacturers', manufacturers, [HELD_SHAPE])
  const store = makerStore(catalog)
  store.putAll(manufacturers)
  return sourceOver(store)
}

/** The source over a store, as one that was loaded. */
export function sourceOver(store: MakerStore): MutableSource {
  const room = tableRoom(store.codes)
  const source: MutableSource = {
    ...readingOf(store),
    put: async (rows) => {
      checkedShape('manufacturers', rows, [HELD_SHAPE])
      const ended = searchEnded()
      if (ended) await ended
      store.putAll(rows)
    },
    remove: async (ids) => {
      checkedShape('ids', ids, ['text'])
      const ended = searchEnded()
      if (ended) await ended
      return ids.filter((id) => store.remove(heldId(store, id))).length
    },
  }
  columns.set(source, { store, room, hold: () => heldOver(store, room) })
  return source
}

function readingOf(store: HeldMakers): CandidateSource {
  return {
    size: async () => store.size,
    get: async (id) => store.get(heldId(store, checkedId(id))),
    retrieve: (need, options) => batches(store, need, options?.signal),
  }
}

/** States that nobody can ask any more, let go by nobody: a walk by hand that was left, a list that never ends. */
const left = new FinalizationRegistry<() => void>((release) => release())

/** The store as it is now. */
async function heldOver(store: MakerStore, room: TableRoom): Promise<HeldSource> {
  const begun = searchEnded()
  if (begun) await begun
  const { makers, release } = store.hold()
  const source: HeldSource = {
    ...readingOf(makers),
    release: async () => {
      const ended = searchEnded()
      if (ended) await ended
      release()
    },
  }
  columns.set(source, { store: makers, room })
  left.register(source, release)
  return source
}

/** The makers as they are now: later changes do not reach a running answer. */
async function* batches(
  store: HeldMakers,
  need: RetrievalNeed,
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Manufacturer[]> {
  signal?.throwIfAborted()
  checkedShape('need', need, { processes: ['text'], terms: ['text'], hsHeadings: ['text'] })
  const cursors = cursorsFor(store, need)
  for (;;) {
    signal?.throwIfAborted()
    const batch: Manufacturer[] = []
    while (batch.length < BATCH) {
      const next = nextHeld(cursors)
      if (!next) break
      batch.push(decodeMaker(recordAt(next.segment, next.ordinal), store.codes.known))
    }
    if (batch.length === 0) return
    yield batch
  }
}

/** A maker where it lies. */
export interface Held {
  readonly segment: Segment
  readonly ordinal: number
}

/** The makers that `retrieve` would hand out, in its order, without their records. O(postings touched + candidates). */
export function heldIn(store: HeldMakers, need: RetrievalNeed): readonly Held[] {
  const cursors = cursorsFor(store, need)
  const found: Held[] = []
  for (let next = nextHeld(cursors); next; next = nextHeld(cursors)) found.push(next)
  return found
}

/** The id itself where a maker is held under it, else as that of a row is read. */
function heldId(store: HeldMakers, id: string): string {
  return store.has(id) ? id : idAsRead(id)
}

function checkedId(id: string): string {
  checkedShape('id', id, 'text')
  return id
}

function cursorsFor(store: HeldMakers, need: RetrievalNeed): readonly Cursor[] {
  const { codes } = store
  const keys = keysOfNeed(need)
    .map((key) => keyCode(codes, key))
    .filter((code) => code >= 0)
  const where = need.where && keyFilterOf(resolveWhere(need.where, codes.catalog), codes)
  return store.segments().map((segment) => ({ segment, ordinals: candidates(segment, keys, where), at: 0 }))
}

function keysOfNeed({ processes, terms, hsHeadings }: RetrievalNeed): readonly string[] {
  return [
    ...processes.map((process) => `p${process}`),
    ...terms.map((term) => `t${term}`),
    ...hsHeadings.map((heading) => `h${heading}`),
  ]
}

function candidates(segment: Segment, keys: readonly number[], where: KeyFilter | undefined): Uint16Array {
  const marks = noMarks(segment)
  for (const key of keys) markKey(marks, segment, key)
  dropGone(marks, segment)
  if (where) keepMarked(marks, filtered(segment, where))
  return ordinalsOf(marks)
}

interface Cursor {
  readonly segment: Segment
  readonly ordinals: Uint16Array
  at: number
}

/** The one with the least id of those left. */
function nextHeld(cursors: readonly Cursor[]): Held | undefined {
  let least: Cursor | undefined
  for (const cursor of cursors) {
    if (cursor.at === cursor.ordinals.length) continue
    const isLess =
      !least || compareIds(cursor.segment, cursor.ordinals[cursor.at]!, least.segment, least.ordinals[least.at]!) < 0
    if (isLess) least = cursor
  }
  return least && { segment: least.segment, ordinal: least.ordinals[least.at++]! }
}
