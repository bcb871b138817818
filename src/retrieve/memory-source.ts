import { compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { MutableSource, RetrievalNeed } from '../model/source.js'
import { compileWhere } from './where.js'

/** Makers handed out per batch. */
const BATCH = 256

interface State {
  readonly byId: Map<string, Manufacturer>
  readonly postings: Map<string, Set<string>>
}

/**
 * Holds makers in this process: postings from process, term and HS heading to maker ids.
 * `retrieve` costs O(postings touched + candidates · log candidates); `put` and `remove` O(keys of the maker).
 */
export function memorySource(catalog: Catalog, manufacturers: readonly Manufacturer[] = []): MutableSource {
  const state: State = { byId: new Map(), postings: new Map() }
  for (const manufacturer of manufacturers) insert(state, manufacturer)
  return {
    size: async () => state.byId.size,
    get: async (id) => state.byId.get(id),
    retrieve: (need, options) => batches(candidates(state, need, catalog), options?.signal),
    put: async (rows) => {
      for (const row of rows) {
        erase(state, row.id)
        insert(state, row)
      }
    },
    remove: async (ids) => ids.filter((id) => erase(state, id)).length,
  }
}

function insert(state: State, manufacturer: Manufacturer): void {
  state.byId.set(manufacturer.id, manufacturer)
  for (const key of keysOf(manufacturer)) {
    const posting = state.postings.get(key)
    if (posting) posting.add(manufacturer.id)
    else state.postings.set(key, new Set([manufacturer.id]))
  }
}

function erase(state: State, id: string): boolean {
  const manufacturer = state.byId.get(id)
  if (!manufacturer) return false
  state.byId.delete(id)
  for (const key of keysOf(manufacturer)) {
    const posting = state.postings.get(key)
    posting?.delete(id)
    if (posting?.size === 0) state.postings.delete(key)
  }
  return true
}

// prefixes keep the three key spaces apart
function keysOf(manufacturer: Manufacturer): Set<string> {
  return new Set([
    ...manufacturer.capabilities.map((capability) => `p ${capability.process}`),
    ...manufacturer.terms.map((term) => `t ${term}`),
    ...manufacturer.productConcepts.map((concept) => `t part:${concept}`),
    ...manufacturer.hsHeadings.map((heading) => `h ${heading}`),
  ])
}

/** The makers as they are now: later changes do not reach a running answer. */
function candidates(state: State, need: RetrievalNeed, catalog: Catalog): Manufacturer[] {
  const accepts = need.where ? compileWhere(need.where, catalog) : undefined
  const ids = new Set<string>()
  const collect = (key: string) => {
    for (const id of state.postings.get(key) ?? []) ids.add(id)
  }
  for (const process of need.processes) collect(`p ${process}`)
  for (const term of need.terms) collect(`t ${term}`)
  for (const heading of need.hsHeadings) collect(`h ${heading}`)
  const found: Manufacturer[] = []
  for (const id of ids) {
    const manufacturer = state.byId.get(id)!
    if (!accepts || accepts(manufacturer)) found.push(manufacturer)
  }
  return found.sort((a, b) => compareText(a.id, b.id))
}

async function* batches(
  found: readonly Manufacturer[],
  signal: AbortSignal | undefined,
): AsyncGenerator<readonly Manufacturer[]> {
  signal?.throwIfAborted()
  for (let start = 0; start < found.length; start += BATCH) {
    signal?.throwIfAborted()
    yield found.slice(start, start + BATCH)
  }
}
