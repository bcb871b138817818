import type { ProcessRelation, ProcessRow } from '../model/catalog.js'

/** The is-a graph of processes, with everything that is asked of it. */
export interface Taxonomy {
  relation(need: string, offer: string): ProcessRelation
  below(id: string): ReadonlySet<string>
  above(id: string): ReadonlySet<string>
  near(id: string): ReadonlySet<string>
}

/** Edges up to which another process is worth telling a buyer about. */
const NEAR = 2
const SAME: ProcessRelation = { kind: 'same', distance: 0 }
const UNKNOWN: ProcessRelation = { kind: 'other', distance: Number.POSITIVE_INFINITY }

/** Indexes the graph; relations and closures are computed on first use and kept. O(rows) now, O(1) a question later. */
export function buildTaxonomy(rows: readonly ProcessRow[]): Taxonomy {
  const parents = new Map(rows.map((row) => [row.id, row.parents]))
  const children = new Map<string, string[]>(rows.map((row) => [row.id, []]))
  // without the edges into combinations: what two processes do in one go is not a kind of both
  const kinds = new Map<string, string[]>(rows.map((row) => [row.id, []]))
  for (const row of rows) {
    for (const parent of row.parents) {
      children.get(parent)?.push(row.id)
      if (row.parentage !== 'combination') kinds.get(parent)?.push(row.id)
    }
  }

  const up = kept((id: string) => levels(id, parents))
  const down = kept((id: string) => levels(id, children))
  const kindsOf = kept((id: string) => levels(id, kinds))
  const aboveSet = kept((id: string): ReadonlySet<string> => new Set(up(id).keys()))
  const belowSet = kept((id: string): ReadonlySet<string> => new Set(down(id).keys()))

  const relate = (need: string, offer: string): ProcessRelation => {
    if (need === offer) return SAME
    if (!parents.has(need) || !parents.has(offer)) return UNKNOWN
    const narrower = down(need).get(offer)
    if (narrower !== undefined) return { kind: 'narrower', distance: narrower }
    const broader = up(need).get(offer)
    if (broader !== undefined) return { kind: 'broader', distance: broader }
    const together = shortest(kindsOf(need), kindsOf(offer))
    if (together < Number.POSITIVE_INFINITY) return { kind: 'overlapping', distance: together }
    return { kind: 'other', distance: Math.min(shortest(up(need), up(offer)), shortest(down(need), down(offer))) }
  }
  const relations = kept((need: string) => kept((offer: string) => relate(need, offer)))
  const near = kept((id: string): ReadonlySet<string> => {
    if (!parents.has(id)) return new Set([id])
    const found = rows.filter((row) => {
      const { kind, distance } = relations(id)(row.id)
      return kind !== 'other' || distance <= NEAR
    })
    return new Set(found.map((row) => row.id))
  })
  return { relation: (need, offer) => relations(need)(offer), below: belowSet, above: aboveSet, near }
}

/** Every node reachable from `id` with its distance in edges, itself at 0. */
function levels(id: string, edges: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, number> {
  const found = new Map([[id, 0]])
  const queue = [id]
  for (const at of queue) {
    for (const next of edges.get(at) ?? []) {
      if (found.has(next)) continue
      found.set(next, found.get(at)! + 1)
      queue.push(next)
    }
  }
  return found
}

function shortest(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [fewer, more] = a.size < b.size ? [a, b] : [b, a]
  let best = Number.POSITIVE_INFINITY
  for (const [id, distance] of fewer) {
    const other = more.get(id)
    if (other !== undefined) best = Math.min(best, distance + other)
  }
  return best
}

/** Remembers the answers of a pure function of one id. */
export function kept<T>(make: (id: string) => T): (id: string) => T {
  const answers = new Map<string, T>()
  return (id) => {
    const known = answers.get(id)
    if (known !== undefined) return known
    const made = make(id)
    answers.set(id, made)
    return made
  }
}
