import { hamkor } from '../rankers/ours.js'
import type { Method } from '../rankers/ranker.js'
import { random } from '../rankers/simple.js'
import { TEXT_METHODS } from '../rankers/text-search.js'
import { CONCEPT_METHODS } from '../rankers/wu-palmer.js'
import { randomOf } from '../world/random.js'
import { realMakers, realParts } from './rows.js'

/*
 * Draws the pairs of the judged set: every fourth line of the demo's import list, each with the first makers of several
 * matchers pooled (so that none is judged on its own answers only) and two drawn at random, in an order that tells
 * nothing. Prints `part<TAB>maker`; pairs.tsv is what it printed when the set was judged.
 *   npx tsx bench/quality/real/draw.ts > pairs.tsv
 */
const SEED = 2026
const EVERY = 4
const DEPTHS: readonly (readonly [name: string, depth: number])[] = [
  ['BM25 (MiniSearch), raw', 1],
  ['BM25 (MiniSearch), folded', 2],
  ['TF-IDF (natural), folded', 2],
  ['Wu–Palmer facets, our reading', 2],
]

const makers = realMakers()
const parts = realParts().filter((_, i) => i % EVERY === 1)
const ours: Method = { name: 'hamkor', make: hamkor }
const rankers = [
  ...[...TEXT_METHODS, ...CONCEPT_METHODS].flatMap((method) => {
    const depth = DEPTHS.find(([name]) => name === method.name)?.[1]
    return depth === undefined ? [] : [{ ranker: method.make(makers), depth }]
  }),
  { ranker: ours.make(makers), depth: 3 },
  { ranker: random(SEED).make(makers), depth: 2 },
]
for (const part of parts) {
  const pool = new Set<string>()
  for (const { ranker, depth } of rankers) for (const id of await ranker.rank(part, depth)) pool.add(id)
  for (const maker of randomOf(SEED, `order ${part.id}`).sample([...pool].sort(), pool.size)) {
    console.log(`${part.id}\t${maker}`)
  }
}
