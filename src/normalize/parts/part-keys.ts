/*
 * Names as numbers. A name is looked up for every stretch of words, and nearly all of them are none: a number made of the
 * numbers of its stems says so before any text is joined, sorted and hashed. Where it is known the texts decide.
 */

/** Numbers of stems, and of the keys that they make. */
export interface KeyNumbers {
  /** By stem; a stem of no name has none. */
  readonly stems: ReadonlyMap<string, number>
  /** Of keys in order. */
  readonly inOrder: ReadonlySet<number>
  /** Of keys in any order. */
  readonly inAnyOrder: ReadonlySet<number>
  /** Whether two stems may stand in one key, by their numbers: never wrong where it says no. */
  mayStandTogether(one: number, other: number): boolean
}

/** Bits that say which stems stand together, some ten times as many as there are such pairs. */
const PAIR_BITS = 20

/** Numbers while names are added. */
export class NewKeyNumbers implements KeyNumbers {
  readonly stems = new Map<string, number>()
  readonly inOrder = new Set<number>()
  readonly inAnyOrder = new Set<number>()
  private readonly pairs = new Int32Array(1 << (PAIR_BITS - 5))

  mayStandTogether(one: number, other: number): boolean {
    const pair = pairOf(one, other)
    return (this.pairs[pair >>> 5]! & (1 << (pair & 31))) !== 0
  }

  /** Adds the key of stems in this order; those without a number get one. O(stems). */
  addInOrder(list: readonly string[]): void {
    let number = 0
    const before: number[] = []
    for (const stem of list) {
      const own = this.numberOf(stem)
      number = nextInOrder(number, own)
      for (const other of before) this.addPair(own, other)
      before.push(own)
    }
    this.inOrder.add(number)
  }

  private addPair(one: number, other: number): void {
    const pair = pairOf(one, other)
    this.pairs[pair >>> 5]! |= 1 << (pair & 31)
  }

  /** The same where the order does not count. O(stems). */
  addInAnyOrder(list: readonly string[]): void {
    let number = 0
    for (let i = 0; i < list.length; i++) number = nextInAnyOrder(number, this.numberOf(list[i]!))
    this.inAnyOrder.add(number)
  }

  private numberOf(stem: string): number {
    const known = this.stems.get(stem)
    if (known !== undefined) return known
    const made = this.stems.size + 1
    this.stems.set(stem, made)
    return made
  }
}

/** The bit of two stems in either order. */
function pairOf(one: number, other: number): number {
  const [low, high] = one < other ? [one, other] : [other, one]
  return (Math.imul(low, 0x85ebca6b) + Math.imul(high, 0x9e3779b1)) >>> (32 - PAIR_BITS)
}

/** The number of a key with one more stem behind it. */
export function nextInOrder(number: number, stem: number): number {
  return (Math.imul(number, 31) + Math.imul(stem, 0x9e3779b1)) | 0
}

/** The same where the order does not count. */
export function nextInAnyOrder(number: number, stem: number): number {
  return (number + Math.imul(stem, 0x9e3779b1)) | 0
}
