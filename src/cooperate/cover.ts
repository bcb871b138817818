/** What one maker could do: the layers (as bits) that it serves, and what each is worth with it. */
export interface Ability {
  readonly mask: number
  /** One per layer; read only where the mask has its bit. */
  readonly values: readonly number[]
}

/** How well sets of layers can be shared out, whoever does what and wherever they are. */
export interface Cover {
  /** Fewest makers that serve a set of layers; Infinity where one is served by nobody. */
  readonly fewest: (layers: number) => number
  /** No less than the best value of a set of layers shared by at most `makers` makers. */
  readonly most: (layers: number, makers: number) => number
}

/** Layers up to which the best value of every set is worked out; beyond, only their number bounds the search. */
const EXACT_LAYERS = 10

/**
 * Bounds for a search that may use few makers only. `most` is the exact best over partitions of the layers among
 * makers, less `price` for each: no chain can do better. O(2ⁿ · makers + 3ⁿ · `makers`), once a search.
 * @param price what each new maker costs at the least, ≥ 0
 */
export function coverOf(layers: number, abilities: readonly Ability[], makers: number, price: number): Cover {
  const fewest = fewestMakers(layers, abilities)
  if (layers > EXACT_LAYERS) return { fewest: (set) => fewest[set]!, most: () => Number.POSITIVE_INFINITY }
  const by = bestByCount(layers, abilities, makers, price)
  return { fewest: (set) => fewest[set]!, most: (set, count) => by[Math.min(count, makers)]![set]! }
}

function fewestMakers(layers: number, abilities: readonly Ability[]): Uint8Array | Float64Array {
  const masks = [...new Set(abilities.map(({ mask }) => mask))]
  // one that serves all that another serves makes the other needless here
  const widest = masks.filter((mask) => !masks.some((other) => other !== mask && (other & mask) === mask))
  const fewest = new Float64Array(1 << layers).fill(Number.POSITIVE_INFINITY)
  fewest[0] = 0
  for (let set = 1; set < fewest.length; set++) {
    for (const mask of widest) {
      const count = fewest[set & ~mask]! + 1
      if ((set & mask) !== 0 && count < fewest[set]!) fewest[set] = count
    }
  }
  return fewest
}

/** `by[c][set]`: the best value of a set with at most c makers; −Infinity where they are too few. */
function bestByCount(
  layers: number,
  abilities: readonly Ability[],
  makers: number,
  price: number,
): readonly Float64Array[] {
  const size = 1 << layers
  const alone = bestAlone(size, abilities, price)
  const none = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  none[0] = 0
  const by = [none]
  for (let count = 1; count <= makers; count++) {
    const before = by[count - 1]!
    const now = before.slice()
    for (let set = 1; set < size; set++) {
      const lowest = set & -set
      // the part with the lowest layer goes to one maker, so that no sharing is looked at twice
      for (let part = set; part > 0; part = (part - 1) & set) {
        if ((part & lowest) === 0) continue
        const value = alone[part]! + before[set & ~part]!
        if (value > now[set]!) now[set] = value
      }
    }
    by.push(now)
  }
  return by
}

function bestAlone(size: number, abilities: readonly Ability[], price: number): Float64Array {
  const alone = new Float64Array(size).fill(Number.NEGATIVE_INFINITY)
  for (const { mask, values } of abilities) {
    for (let part = mask; part > 0; part = (part - 1) & mask) {
      let value = -price
      for (let rest = part; rest > 0; rest &= rest - 1) value += values[31 - Math.clz32(rest & -rest)]!
      if (value > alone[part]!) alone[part] = value
    }
  }
  return alone
}
