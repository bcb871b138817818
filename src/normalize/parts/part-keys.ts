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
}

/** Numbers while names are added. */
export class NewKeyNumbers implements KeyNumbers {
  readonly stems = new Map<string, number>()
  readonly inOrder = new Set<number>()
  readonly inAnyOrder = new Set<number>()

  /** Adds the key of stems in this order; those without a number get one. O(stems). */
  addInOrder(list: readonly string[]): void {
    let number = 0
    for (let i = 0; i < list.length; i++) number = nextInOrder(number, this.numberOf(list[i]!))
    this.inOrder.add(number)
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

/** The number of a key with one more stem behind it. */
export function nextInOrder(number: number, stem: number): number {
  return (Math.imul(number, 31) + Math.imul(stem, 0x9e3779b1)) | 0
}

/** The same where the order does not count. */
export function nextInAnyOrder(number: number, stem: number): number {
  return (number + Math.imul(stem, 0x9e3779b1)) | 0
}
