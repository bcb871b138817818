import { type Graph, legsOf, type Offer, offerOf } from './graph.js'

/**
 * Whether a member of a chain is dominated: another maker could do all of its steps, each standing and fitting as well,
 * with a free capacity and a lead time that are known to be no worse wherever the member's are known, and the legs of
 * the whole chain would cost no more. Of makers that are equal in all this, one that is a member already comes first,
 * then the one whose id does. O(members × makers × steps).
 */
export function hasDominatedMember(graph: Graph, makers: readonly number[]): boolean {
  const cost = legsOf(graph, makers)
  return [...new Set(makers)].some((member) => {
    const steps = makers.flatMap((maker, s) => (maker === member ? [s] : []))
    return graph.layers[steps[0]!]!.some(({ maker: other }) => {
      if (other === member) return false
      const isBetter = compareOver(graph, steps, other, member)
      if (isBetter === undefined) return false
      const changed = legsOf(
        graph,
        makers.map((maker) => (maker === member ? other : maker)),
      )
      if (changed > cost) return false
      return isBetter || changed < cost || makers.includes(other) || other < member
    })
  })
}

/**
 * The graph without makers that another one of the same place dominates in whatever they serve: no chain with them is
 * free of a dominated member, so that nothing is lost. O(makers² of a place × layers).
 */
export function withoutDominated(graph: Graph): Graph {
  const places = new Map<number, number[]>()
  for (const layer of graph.layers) {
    for (const { maker } of layer) {
      const place = graph.place[maker]!
      const there = places.get(place) ?? []
      if (!there.includes(maker)) there.push(maker)
      places.set(place, there)
    }
  }
  const dominated = new Set<number>()
  for (const there of places.values()) {
    for (const maker of there) {
      const steps = graph.layers.flatMap((layer, s) => (offerOf(layer, maker) ? [s] : []))
      const isDominated = there.some((other) => {
        if (other === maker || dominated.has(other)) return false
        const isBetter = compareOver(graph, steps, other, maker)
        return isBetter === true || (isBetter === false && other < maker)
      })
      if (isDominated) dominated.add(maker)
    }
  }
  if (dominated.size === 0) return graph
  return { ...graph, layers: graph.layers.map((layer) => layer.filter(({ maker }) => !dominated.has(maker))) }
}

/** Whether `other` is better somewhere; undefined where it is worse somewhere, or serves not all of the layers. */
function compareOver(graph: Graph, layers: readonly number[], other: number, member: number): boolean | undefined {
  let isBetter = false
  for (const s of layers) {
    const a = offerOf(graph.layers[s]!, other)
    const b = offerOf(graph.layers[s]!, member)!
    if (!a || !isAsGood(a, b)) return undefined
    isBetter ||= !isAsGood(b, a)
  }
  return isBetter
}

function isAsGood(a: Offer, b: Offer): boolean {
  if (a.value < b.value || (a.isOpen && !b.isOpen)) return false
  if (!Number.isNaN(b.capacity) && !(a.capacity >= b.capacity)) return false
  return Number.isNaN(b.leadTime) || a.leadTime <= b.leadTime
}
