/** One maker for one layer, as the search sees it. Values are whole numbers of 1e-9, so that sums are exact. */
export interface Offer {
  /** Position in the order of the makers' ids. */
  readonly maker: number
  readonly value: number
  /** Whether it is open rather than fits. */
  readonly isOpen: boolean
  /** Free per year in the unit of the demand; NaN where it is not known. */
  readonly capacity: number
  /** Days; NaN where they are not known. */
  readonly leadTime: number
}

/** A route as a layered graph: a layer per step, in each the makers that serve it. */
export interface Graph {
  /** In process order; offers by maker, ascending, each maker once. */
  readonly layers: readonly (readonly Offer[])[]
  /** Place of each maker: makers of one place have the same legs to and from all others. */
  readonly place: readonly number[]
  readonly places: number
  /** Cost of a leg between two different makers, by their places; a whole number of 1e-9, ≥ 0. */
  readonly between: (from: number, to: number) => number
  /** Cost of the way from a place to the destination. */
  readonly delivery: (from: number) => number
}

/** A maker for every layer. */
export interface Chain {
  readonly makers: readonly number[]
  /** Sum of the offers' values less the legs' costs. */
  readonly value: number
}

/** Costs of all legs of a chain; `other` in the place of `member` where they are given. */
export function legsOf(graph: Graph, makers: readonly number[], member?: number, other?: number): number {
  const at = (s: number) => (makers[s] === member ? other! : makers[s]!)
  const last = makers.length - 1
  let cost = graph.delivery(graph.place[at(last)]!)
  for (let s = 1; s <= last; s++) cost += legBetween(graph, at(s - 1), at(s))
  return cost
}

/** Cost of handing the work from one maker to another; 0 where it stays. */
export function legBetween(graph: Graph, from: number, to: number): number {
  return from === to ? 0 : graph.between(graph.place[from]!, graph.place[to]!)
}

/** Position of a maker's offer in a layer; by bisection. */
export function positionOf(layer: readonly Offer[], maker: number): number | undefined {
  let low = 0
  let high = layer.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (layer[middle]!.maker < maker) low = middle + 1
    else high = middle
  }
  return layer[low]?.maker === maker ? low : undefined
}

/** The offer of a maker in a layer. */
export function offerOf(layer: readonly Offer[], maker: number): Offer | undefined {
  const at = positionOf(layer, maker)
  return at === undefined ? undefined : layer[at]
}

/** The graph with only some of its offers. */
export function keepOffers(graph: Graph, isKept: (offer: Offer) => boolean): Graph {
  return { ...graph, layers: graph.layers.map((layer) => layer.filter(isKept)) }
}
