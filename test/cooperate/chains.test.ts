import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chainsOf } from '../../src/cooperate/chains.js'
import { hasDominatedMember, withoutDominated } from '../../src/cooperate/dominance.js'
import type { Graph, Offer } from '../../src/cooperate/graph.js'

/** What a small case says: per maker its place and per layer what it offers there. */
interface Case {
  readonly layers: number
  readonly makers: readonly { readonly place: number; readonly offers: readonly (Offer | undefined)[] }[]
  readonly legs: readonly (readonly number[])[]
  readonly delivery: readonly number[]
  readonly maxMembers: number
}

const PLACES = 3
// few different values: ties are what goes wrong
const offer = fc.option(
  fc.record({
    value: fc.integer({ min: 0, max: 6 }),
    isOpen: fc.boolean(),
    capacity: fc.constantFrom(Number.NaN, 1, 2),
    leadTime: fc.constantFrom(Number.NaN, 10, 20),
  }),
  { nil: undefined, freq: 2 },
)
const cases: fc.Arbitrary<Case> = fc.integer({ min: 1, max: 5 }).chain((layers) =>
  fc.record({
    layers: fc.constant(layers),
    makers: fc
      .array(
        fc.record({
          place: fc.integer({ min: 0, max: PLACES - 1 }),
          offers: fc.array(offer, { minLength: layers, maxLength: layers }),
        }),
        { minLength: 1, maxLength: layers > 3 ? 4 : 6 },
      )
      .map((makers) =>
        makers.map(({ place, offers }, maker) => ({ place, offers: offers.map((one) => one && { maker, ...one }) })),
      ),
    legs: fc.array(fc.array(fc.integer({ min: 0, max: 4 }), { minLength: PLACES, maxLength: PLACES }), {
      minLength: PLACES,
      maxLength: PLACES,
    }),
    delivery: fc.array(fc.integer({ min: 0, max: 4 }), { minLength: PLACES, maxLength: PLACES }),
    maxMembers: fc.integer({ min: 2, max: 4 }),
  }),
)

function graphOf({ layers, makers, legs, delivery }: Case): Graph {
  return {
    layers: Array.from({ length: layers }, (_, s) => makers.flatMap(({ offers }) => offers[s] ?? [])),
    place: makers.map(({ place }) => place),
    places: PLACES,
    between: (from, to) => legs[from]![to]!,
    delivery: (from) => delivery[from]!,
  }
}

/** Every sequence of makers, one a layer: from the definition, not from the search. */
function* sequences({ layers, makers }: Case): Generator<number[]> {
  if (layers === 0) return
  const walk = function* (chain: number[]): Generator<number[]> {
    if (chain.length === layers) yield chain
    else {
      for (let m = 0; m < makers.length; m++) if (makers[m]!.offers[chain.length]) yield* walk([...chain, m])
    }
  }
  yield* walk([])
}

function worth({ makers, legs, delivery }: Case, chain: readonly number[]): number {
  let value = -delivery[makers[chain.at(-1)!]!.place]!
  chain.forEach((maker, s) => {
    value += makers[maker]!.offers[s]!.value
    if (s > 0 && chain[s - 1] !== maker) value -= legs[makers[chain[s - 1]!]!.place]![makers[maker]!.place]!
  })
  return value
}

const isOpen = ({ makers }: Case, chain: readonly number[]) => chain.some((m, s) => makers[m]!.offers[s]!.isOpen)
const size = (chain: readonly number[]) => new Set(chain).size
const lexicographic = (a: readonly number[], b: readonly number[]) => {
  const at = a.findIndex((maker, s) => maker !== b[s])
  return at < 0 ? 0 : a[at]! - b[at]!
}

function brute(given: Case, due: 'open' | 'nothing') {
  return [...sequences(given)]
    .filter((chain) => size(chain) >= 2 && size(chain) <= given.maxMembers)
    .filter((chain) => due === 'nothing' || isOpen(given, chain))
    .map((makers) => ({ makers, value: worth(given, makers) }))
    .sort((a, b) => b.value - a.value || lexicographic(a.makers, b.makers))
}

function found(graph: Graph, maxMembers: number, due: 'open' | 'nothing') {
  const chains = []
  for (const chain of chainsOf(graph, { maxMembers, due, work: 1e6 })) if (chain) chains.push(chain)
  return chains
}

/** From the words of the definition: some member could be replaced in all of its steps by someone no worse. */
function isDominated(given: Case, chain: readonly number[]): boolean {
  const { makers } = given
  const fits = (chain: readonly number[]) => chain.map((m, s) => makers[m]!.offers[s])
  return [...new Set(chain)].some((member) =>
    makers.some((_, other) => {
      if (other === member) return false
      const changed = chain.map((m) => (m === member ? other : m))
      const [before, after] = [fits(chain), fits(changed)]
      if (after.some((one) => one === undefined)) return false
      const noWorse = after.every((a, s) => {
        const b = before[s]!
        return (
          a!.value >= b.value &&
          (b.isOpen || !a!.isOpen) &&
          (Number.isNaN(b.capacity) || a!.capacity >= b.capacity) &&
          (Number.isNaN(b.leadTime) || a!.leadTime <= b.leadTime)
        )
      })
      const legs = (chain: readonly number[]) => fits(chain).reduce((sum, o) => sum + o!.value, 0) - worth(given, chain)
      if (!noWorse || legs(changed) > legs(chain)) return false
      const same = (a: Offer, b: Offer) =>
        a.value === b.value &&
        a.isOpen === b.isOpen &&
        Object.is(a.capacity, b.capacity) &&
        Object.is(a.leadTime, b.leadTime)
      const equal = after.every((a, s) => same(a!, before[s]!)) && legs(changed) === legs(chain)
      return !equal || chain.includes(other) || other < member
    }),
  )
}

describe('chains over a layered graph', () => {
  it('come in the order of brute force, all of them, with ties and returning makers', () => {
    let binding = 0
    fc.assert(
      fc.property(cases, fc.constantFrom('open', 'nothing'), (given, due) => {
        const expected = brute(given, due)
        binding += given.maxMembers < given.layers && expected.length > 0 ? 1 : 0
        expect(found(graphOf(given), given.maxMembers, due)).toEqual(expected)
      }),
      { numRuns: 3000, seed: 20261 },
    )
    expect(binding).toBeGreaterThan(300)
  })

  it('have a dominated member exactly where the definition says so', () => {
    let dominated = 0
    fc.assert(
      fc.property(cases, (given) => {
        const graph = graphOf(given)
        for (const { makers } of brute(given, 'nothing').slice(0, 40)) {
          const expected = isDominated(given, makers)
          dominated += expected ? 1 : 0
          expect(hasDominatedMember(graph, makers)).toBe(expected)
        }
      }),
      { numRuns: 500, seed: 20262 },
    )
    expect(dominated).toBeGreaterThan(300)
  })

  it('lose nothing but chains with a dominated member when dominated makers of a place are left out', () => {
    fc.assert(
      fc.property(cases, (given) => {
        const graph = graphOf(given)
        const kept = withoutDominated(graph)
        const best = (of: Graph) =>
          found(of, given.maxMembers, 'nothing').filter(({ makers }) => !hasDominatedMember(graph, makers))
        expect(best(kept)).toEqual(best(graph))
      }),
      { numRuns: 500, seed: 20263 },
    )
  })
})
