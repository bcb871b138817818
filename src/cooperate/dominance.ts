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
    const own = steps.map((s) => offerOf(graph.layers[s]!, member)!)
    return graph.layers[steps[0]!]!.some((first) => {
      const { maker: other } = first
      if (other === member || !isAsGood(first, own[0]!)) return false
      const theirs = steps.map((s, i) => (i === 0 ? first : offerOf(graph.layers[s]!, other)))
      const isBetter = compareOver(theirs, own)
      if (isBetter === undefined) return false
      const changed = legsOf(graph, makers, member, other)
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
  const dominated = new Set<number>()
  for (const there of offersByPlace(graph)) {
    for (const [maker, own] of there) {
      for (const [other, theirs] of there) {
        if (other === maker || dominated.has(other)) continue
        const isBetter = compareOver(theirs, own)
        if (isBetter === undefined || (!isBetter && other > maker)) continue
        dominated.add(maker)
        break
      }
    }
  }
  if (dominated.size === 0) return graph
  return { ...graph, layers: graph.layers.map((layer) => layer.filter(({ maker }) => !dominated.has(maker))) }
}

/** Per place: what each maker there offers, by layer. */
function offersByPlace({ layers, place }: Graph): Iterable<ReadonlyMap<number, readonly (Offer | undefined)[]>> {
  const places = new Map<number, Map<number, (Offer | undefined)[]>>()
  layers.forEach((layer, s) => {
    for (const offer of layer) {
      const { maker } = offer
      const there = places.get(place[maker]!) ?? new Map<number, (Offer | undefined)[]>()
      places.set(place[maker]!, there)
      const own = there.get(maker) ?? new Array<Offer | undefined>(layers.length).fill(undefined)
      there.set(maker, own)
      own[s] = offer
    }
  })
  return places.values()
}

/** Whether the first is better somewhere; undefined where it is worse somewhere, or does not serve all that the second does. */
function compareOver(a: readonly (Offer | undefined)[], b: readonly (Offer | undefined)[]): boolean | undefined {
  let isBetter = false
  for (let i = 0; i < b.length; i++) {
    const [one, other] = [a[i], b[i]]
    if (!other) continue
    if (!one || !isAsGood(one, other)) return undefined
    isBetter ||= !isAsGood(other, one)
  }
  return isBetter
}

function isAsGood(a: Offer, b: Offer): boolean {
  if (a.value < b.value || (a.isOpen && !b.isOpen)) return false
  if (!Number.isNaN(b.capacity) && !(a.capacity >= b.capacity)) return false
  return Number.isNaN(b.leadTime) || a.leadTime <= b.leadTime
}
