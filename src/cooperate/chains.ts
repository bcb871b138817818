import { type Ability, coverOf } from './cover.js'
import { type Chain, type Graph, legBetween, offerOf } from './graph.js'
import { heapOf } from './heap.js'
import {
  DUE_CHANGE,
  DUE_OPEN,
  type Due,
  dueAfter,
  type Followers,
  followersOf,
  type Suffix,
  suffixOf,
} from './suffix.js'

/** Which chains are wanted. */
export interface ChainOptions {
  /** Different makers at the most; one that comes back later counts once. */
  readonly maxMembers: number
  /** Whether at least one offer must be open; else any will do. */
  readonly due: 'open' | 'nothing'
  /** Partial chains that may be looked at. */
  readonly work: number
}

/** The beginning of a chain. */
interface Prefix {
  /** Layer of its last maker; −1: nobody yet. */
  readonly layer: number
  /** Position of its last maker in the layer. */
  readonly offer: number
  /** One per layer so far. */
  readonly makers: readonly number[]
  /** The different ones among them. */
  readonly used: readonly number[]
  readonly due: Due
  /** Offers less legs so far. */
  readonly value: number
}

/** A prefix and the next of its followers; those after it wait until it is looked at. */
interface Candidate {
  readonly prefix: Prefix
  readonly followers: Followers
  readonly at: number
  readonly maker: number
  /** No chain that goes on with this follower is worth more. */
  readonly bound: number
  readonly state: 'loose' | 'tight'
}

/** Candidates looked at between two pauses. */
const PER_TURN = 2048
const NOBODY: Prefix = { layer: -1, offer: 0, makers: [], used: [], due: 0, value: 0 }

/**
 * Every chain of two makers or more, best first by value, equals by their makers in process order; the k best are the
 * first k. Best-first search (A*; Hart, Nilsson and Raphael 1968) over followers in the order of their exact backward
 * bounds: k × layers candidates where `maxMembers` does not bind. Where it binds, the best sharing of the rest among
 * the makers that may still join bounds it too. Yields `undefined` now and then, so that the host can stop it; returns
 * whether the work sufficed.
 */
export function* chainsOf(graph: Graph, options: ChainOptions): Generator<Chain | undefined, 'exact' | 'truncated'> {
  const { layers } = graph
  if (layers.length < 2 || layers.some((layer) => layer.length === 0)) return 'exact'
  const follow = followerLists(graph, suffixOf(graph), options.maxMembers)
  const restOf = options.maxMembers < layers.length ? restBound(graph, options.maxMembers) : undefined
  const queue = heapOf<Candidate>((a, b) => b.bound - a.bound || compareMakers(a, b))
  const offer = (prefix: Prefix, followers: Followers, at: number) => {
    const next = followers.at(at)
    if (next === undefined) return
    const { maker } = layers[prefix.layer + 1]![next.offer]!
    queue.push({ prefix, followers, at, maker, bound: prefix.value + next.worth, state: 'loose' })
  }
  const start = { ...NOBODY, due: DUE_CHANGE | (options.due === 'open' ? DUE_OPEN : 0) }
  offer(start, follow(start), 0)
  for (let work = 1; ; work++) {
    const top = queue.pop()
    if (!top) return 'exact'
    if (work > options.work) return 'truncated'
    if (work % PER_TURN === 0) yield undefined
    if (top.state === 'loose') offer(top.prefix, top.followers, top.at + 1)
    const prefix = goOn(graph, top.prefix, top.followers.at(top.at)!.offer)
    if (prefix.layer === layers.length - 1) {
      yield { makers: prefix.makers, value: top.bound }
      continue
    }
    const bound = top.state === 'loose' && restOf ? prefix.value + restOf(prefix) : top.bound
    if (bound === Number.NEGATIVE_INFINITY) continue
    if (bound < top.bound) queue.push({ ...top, bound, state: 'tight' })
    else offer(prefix, follow(prefix), 0)
  }
}

function goOn(graph: Graph, prefix: Prefix, offer: number): Prefix {
  const layer = prefix.layer + 1
  const to = graph.layers[layer]![offer]!
  const from = prefix.makers.at(-1)
  return {
    layer,
    offer,
    makers: [...prefix.makers, to.maker],
    used: prefix.used.includes(to.maker) ? prefix.used : [...prefix.used, to.maker],
    due: dueAfter(prefix.due, to, from),
    value: prefix.value + to.value - (from === undefined ? 0 : legBetween(graph, from, to.maker)),
  }
}

/** Lists of followers, made on first use: all where a maker may still join, else those among the members. */
function followerLists(graph: Graph, suffix: Suffix, maxMembers: number): (prefix: Prefix) => Followers {
  const lists = new Map<string, Followers>()
  return ({ layer, offer, due, used }) => {
    if (used.length === maxMembers) return followersOf(graph, suffix, layer, offer, due, used)
    const key = `${layer} ${offer} ${due}`
    const known = lists.get(key) ?? followersOf(graph, suffix, layer, offer, due)
    lists.set(key, known)
    return known
  }
}

/** What the layers after a prefix can still bring, with only so many more makers; −Infinity where they are too few. */
function restBound(graph: Graph, maxMembers: number): (prefix: Prefix) => number {
  const { layers } = graph
  const cover = coverOf(layers.length, abilitiesOf(graph), maxMembers, cheapestLeg(graph))
  const delivery = Math.min(...layers.at(-1)!.map(({ maker }) => graph.delivery(graph.place[maker]!)))
  return ({ layer, used }) => {
    const rest = layers.map((_, s) => s).filter((s) => s > layer)
    const own = rest.map((s) => bestOf(graph, s, used))
    const orphans = rest.reduce((set, s, i) => (own[i] === Number.NEGATIVE_INFINITY ? set | (1 << s) : set), 0)
    const free = maxMembers - used.length
    if (cover.fewest(orphans) > free) return Number.NEGATIVE_INFINITY
    const shared = rest.reduce((set, s) => set | (1 << s), 0) & ~orphans
    let best = Number.NEGATIVE_INFINITY
    // every way to leave some of the layers that the members serve to makers that join
    for (let left = shared; ; left = (left - 1) & shared) {
      let value = cover.most(left | orphans, free)
      for (let i = 0; i < rest.length; i++) if ((shared & ~left & (1 << rest[i]!)) !== 0) value += own[i]!
      if (value > best) best = value
      if (left === 0) return best - delivery
    }
  }
}

function bestOf(graph: Graph, layer: number, makers: readonly number[]): number {
  return Math.max(...makers.map((maker) => offerOf(graph.layers[layer]!, maker)?.value ?? Number.NEGATIVE_INFINITY))
}

function abilitiesOf({ layers }: Graph): Ability[] {
  const abilities = new Map<number, { mask: number; values: number[] }>()
  layers.forEach((layer, s) => {
    for (const { maker, value } of layer) {
      const ability = abilities.get(maker) ?? { mask: 0, values: layers.map(() => 0) }
      ability.mask |= 1 << s
      ability.values[s] = value
      abilities.set(maker, ability)
    }
  })
  return [...abilities.values()]
}

/** No leg between two makers of the graph costs less. */
function cheapestLeg(graph: Graph): number {
  const makers = [...new Set(graph.layers.flatMap((layer) => layer.map(({ maker }) => maker)))]
  const places = new Map<number, number>()
  for (const maker of makers) places.set(graph.place[maker]!, (places.get(graph.place[maker]!) ?? 0) + 1)
  let cheapest = Number.POSITIVE_INFINITY
  for (const [from, count] of places) {
    for (const to of places.keys()) {
      if (from !== to || count > 1) cheapest = Math.min(cheapest, graph.between(from, to))
    }
  }
  return cheapest
}

/** By the makers along the route; of two in the queue none begins with the other. */
function compareMakers(a: Candidate, b: Candidate): number {
  const length = Math.min(a.prefix.makers.length, b.prefix.makers.length) + 1
  for (let s = 0; s < length; s++) {
    const order = (a.prefix.makers[s] ?? a.maker) - (b.prefix.makers[s] ?? b.maker)
    if (order !== 0) return order
  }
  return 0
}
