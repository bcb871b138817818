import { type Graph, legBetween, type Offer, positionOf } from './graph.js'

/** Still to come after a layer: an offer that is open (bit 1), another maker (bit 2). */
export type Due = number
export const DUE_OPEN = 1 satisfies Due
export const DUE_CHANGE = 2 satisfies Due
const STATES = 4

/** Exact best of everything after a layer, ignoring only how many makers there may be. */
export interface Suffix {
  /** Best value after `layers[layer][offer]`, its own value not counted; −Infinity where what is due cannot come. */
  readonly best: (layer: number, offer: number, due: Due) => number
}

/** What is still due once the work went to `offer`, from the same maker or another. */
export function dueAfter(due: Due, offer: Offer, from: number | undefined): Due {
  const open = offer.isOpen ? due & ~DUE_OPEN : due
  return from === undefined || from === offer.maker ? open : open & ~DUE_CHANGE
}

/** The best offer of a place, and the best of another maker there: who stays needs the second. */
interface Place {
  first: number
  second: number
  maker: number
}

/**
 * Backward dynamic programming over the layers (Bellman 1957), from the destination. O(layers × makers × places).
 */
export function suffixOf(graph: Graph): Suffix {
  const { layers } = graph
  const table = layers.map((layer) => new Float64Array(layer.length * STATES).fill(Number.NEGATIVE_INFINITY))
  const last = layers.length - 1
  layers[last]?.forEach(({ maker }, i) => {
    table[last]![i * STATES] = -graph.delivery(graph.place[maker]!)
  })
  for (let s = last - 1; s >= 0; s--) {
    for (let due = 0; due < STATES; due++) fillLayer(graph, table, s, due)
  }
  return { best: (layer, offer, due) => table[layer]![offer * STATES + due]! }
}

function fillLayer(graph: Graph, table: readonly Float64Array[], s: number, due: Due): void {
  const next = graph.layers[s + 1]!
  const after = (j: number, from: number | undefined) =>
    next[j]!.value + table[s + 1]![j * STATES + dueAfter(due, next[j]!, from)]!
  const places = bestByPlace(graph, next, (j) => after(j, ELSEWHERE))
  graph.layers[s]!.forEach(({ maker }, i) => {
    const own = positionOf(next, maker)
    let best = own === undefined ? Number.NEGATIVE_INFINITY : after(own, maker)
    const from = graph.place[maker]!
    for (const [place, { first, second, maker: leader }] of places) {
      const value = (leader === maker ? second : first) - graph.between(from, place)
      if (value > best) best = value
    }
    table[s]![i * STATES + due] = best
  })
}

/** A maker that is none of them: every offer is a change. */
const ELSEWHERE = -1

function bestByPlace(graph: Graph, layer: readonly Offer[], worthOf: (j: number) => number): Map<number, Place> {
  const places = new Map<number, Place>()
  layer.forEach(({ maker }, j) => {
    const value = worthOf(j)
    const place = graph.place[maker]!
    const best = places.get(place)
    if (!best) places.set(place, { first: value, second: Number.NEGATIVE_INFINITY, maker })
    else if (value > best.first) {
      best.second = best.first
      best.first = value
      best.maker = maker
    } else if (value > best.second) best.second = value
  })
  return places
}

/** Who can follow an offer, best first by what can come of it, then by maker. */
export interface Followers {
  /** Positions in the next layer. */
  readonly offers: readonly number[]
  /** Value of the offer and the best after it, less the leg to it. */
  readonly worth: readonly number[]
}

/**
 * Followers of `layers[layer][offer]` (layer −1: the beginning). O(makers · log makers).
 * @param only these makers; absent: all
 */
export function followersOf(
  graph: Graph,
  suffix: Suffix,
  layer: number,
  offer: number,
  due: Due,
  only?: readonly number[],
): Followers {
  const from = layer < 0 ? undefined : graph.layers[layer]![offer]!.maker
  const next = graph.layers[layer + 1]!
  const asked = only
    ? only.map((maker) => positionOf(next, maker)).filter((j) => j !== undefined)
    : next.map((_, j) => j)
  const reachable = asked
    .map((j) => {
      const to = next[j]!
      const leg = from === undefined ? 0 : legBetween(graph, from, to.maker)
      return { j, worth: to.value - leg + suffix.best(layer + 1, j, dueAfter(due, to, from)) }
    })
    .filter(({ worth }) => worth > Number.NEGATIVE_INFINITY)
    .sort((a, b) => b.worth - a.worth || a.j - b.j)
  return { offers: reachable.map(({ j }) => j), worth: reachable.map(({ worth }) => worth) }
}
