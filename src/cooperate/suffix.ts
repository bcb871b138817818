import { type Graph, legBetween, type Offer, positionOf } from './graph.js'
import { heapOf } from './heap.js'

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
 * Backward dynamic programming over the layers (Bellman 1957), from the destination. O(layers × (makers + places²)).
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
  // makers of one place differ only in who may stay, so that the other places are asked once for all of them
  const abroad = new Map<number, number>()
  const bestAbroad = (from: number): number => {
    let best = Number.NEGATIVE_INFINITY
    for (const [place, { first }] of places) {
      if (place === from) continue
      const value = first - graph.between(from, place)
      if (value > best) best = value
    }
    abroad.set(from, best)
    return best
  }
  graph.layers[s]!.forEach(({ maker }, i) => {
    const own = positionOf(next, maker)
    const from = graph.place[maker]!
    let best = abroad.get(from) ?? bestAbroad(from)
    const here = places.get(from)
    if (here) {
      const another = (here.maker === maker ? here.second : here.first) - graph.between(from, from)
      if (another > best) best = another
    }
    if (own !== undefined) best = Math.max(best, after(own, maker))
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

/** Who can follow an offer, best first by what can come of it, then by maker; put in order as far as they are asked for. */
export interface Followers {
  /** The one at a place of that order; undefined after the last. O(log makers) each, asked for from the first on. */
  readonly at: (index: number) => Follower | undefined
}

/** One of them. */
export interface Follower {
  /** Position in the next layer. */
  readonly offer: number
  /** Value of the offer and the best after it, less the leg to it. */
  readonly worth: number
}

/**
 * Followers of `layers[layer][offer]` (layer −1: the beginning). O(makers).
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
  const reachable: Follower[] = []
  const add = (j: number) => {
    const to = next[j]!
    const leg = from === undefined ? 0 : legBetween(graph, from, to.maker)
    const worth = to.value - leg + suffix.best(layer + 1, j, dueAfter(due, to, from))
    if (worth > Number.NEGATIVE_INFINITY) reachable.push({ offer: j, worth })
  }
  if (only) {
    for (const maker of only) {
      const j = positionOf(next, maker)
      if (j !== undefined) add(j)
    }
  } else for (let j = 0; j < next.length; j++) add(j)
  const left = heapOf((a: Follower, b: Follower) => b.worth - a.worth || a.offer - b.offer, reachable)
  const ordered: Follower[] = []
  return {
    at(index) {
      while (ordered.length <= index) {
        const first = left.pop()
        if (!first) return undefined
        ordered.push(first)
      }
      return ordered[index]
    },
  }
}
