import { defaultCatalog } from 'hamkor'
import { type Concepts, RAW_READER, READ_READER, type Reader } from './concepts.js'
import { best, type Method } from './ranker.js'

const { data } = defaultCatalog

const PARENTS = new Map<string, readonly string[]>([
  ...data.processes.map((row) => [row.id, row.parents] as const),
  ...data.materials.map((row) => [row.id, row.parent ? [row.parent] : []] as const),
  ...data.certificates.map((row) => [row.id, row.implies] as const),
])

/** Everything above a concept and itself, with the greatest depth of each, a root above all having depth 1. */
const above = kept((id: string): ReadonlyMap<string, number> => {
  const seen = new Map<string, number>()
  const walk = (one: string) => {
    if (seen.has(one)) return
    seen.set(one, depth(one))
    for (const parent of PARENTS.get(one) ?? []) walk(parent)
  }
  walk(id)
  return seen
})

const depth = kept((id: string): number => 1 + Math.max(1, ...(PARENTS.get(id) ?? []).map((parent) => depth(parent))))

function kept<T>(make: (id: string) => T): (id: string) => T {
  const memory = new Map<string, T>()
  return (id) => {
    const known = memory.get(id)
    if (known !== undefined) return known
    const made = make(id)
    memory.set(id, made)
    return made
  }
}

const known = new Map<string, number>()

/** 2 · depth(lowest common ancestor) / (depth(a) + depth(b)) (Wu & Palmer 1994); a single root stands above everything. */
export function wuPalmer(a: string, b: string): number {
  if (a === b) return 1
  const key = `${a} ${b}`
  const before = known.get(key)
  if (before !== undefined) return before
  const others = above(b)
  let common = 1
  for (const [id, level] of above(a)) if (others.has(id)) common = Math.max(common, level)
  const similarity = (2 * common) / (depth(a) + depth(b))
  known.set(key, similarity)
  return similarity
}

type Similarity = (wanted: string, offered: string) => number

/** Mean over what is wanted of the most similar offer. */
export function facet(wanted: readonly string[], offered: readonly string[], similarity: Similarity): number {
  if (offered.length === 0) return 0
  const sum = wanted.reduce((total, want) => total + Math.max(...offered.map((offer) => similarity(want, offer))), 0)
  return sum / wanted.length
}

/** The facets that the part states: its best route, any of its materials, all its certificates. */
export function facets(part: Concepts, maker: Concepts, similarity: Similarity): number[] {
  const offered = maker.routes[0] ?? []
  const values: number[] = []
  if (part.routes.length > 0) values.push(Math.max(...part.routes.map((steps) => facet(steps, offered, similarity))))
  if (part.materials.length > 0)
    values.push(Math.max(...part.materials.map((one) => facet([one], maker.materials, similarity))))
  if (part.certificates.length > 0) values.push(facet(part.certificates, maker.certificates, similarity))
  return values
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length
}

/** Semantic matching of suppliers by the mean of its facets (Vennesland et al. 2019). */
function meanOfFacets(reader: Reader): Method {
  return {
    name: `Wu–Palmer facets, ${reader.name}`,
    make: (makers) => {
      const offers = makers.map((row) => [row.id, reader.maker(row)] as const)
      return {
        rank: async (row, k) => {
          const part = reader.part(row)
          return best(new Map(offers.map(([id, maker]) => [id, mean(facets(part, maker, wuPalmer))])), k)
        },
      }
    },
  }
}

/** First who meets more facets by equality, then who is more similar in the rest. */
function cascade(reader: Reader): Method {
  const equal: Similarity = (wanted, offered) => (wanted === offered ? 1 : 0)
  return {
    name: `Equality, then similarity, ${reader.name}`,
    make: (makers) => {
      const offers = makers.map((row) => [row.id, reader.maker(row)] as const)
      return {
        rank: async (row, k) => {
          const part = reader.part(row)
          const score = (maker: Concepts) =>
            10 * facets(part, maker, equal).filter((value) => value === 1).length + mean(facets(part, maker, wuPalmer))
          return best(new Map(offers.map(([id, maker]) => [id, score(maker)])), k)
        },
      }
    },
  }
}

/** The two concept matchers, on labels letter for letter and on our reading. */
export const CONCEPT_METHODS: readonly Method[] = [meanOfFacets, cascade].flatMap((method) => [
  method(RAW_READER),
  method(READ_READER),
])
