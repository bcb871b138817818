/** Numbers of one step: the place it leaves, the stem it takes, the place it comes to. */
const STEP = 3
const FIRST_PLACES = 1 << 9

/**
 * Sequences of stems and what each of them names. Places are numbers and all steps lie in one table: a catalog has tens of
 * thousands of places, most of them with one way on or none, and a map for each takes longer to make than to ask.
 */
export class StemTrie<T extends object> {
  private readonly stems = new Map<string, number>()
  /** Open addressing, at most half full; the place that a step comes to is never `ROOT`, which marks a free one. */
  private steps: Int32Array
  /** By place. */
  private readonly named: (T | undefined)[] = [undefined]
  private readonly hasNext: boolean[] = [false]

  /** @param places that it has room for before it grows */
  constructor(places = FIRST_PLACES) {
    this.steps = new Int32Array(2 * places * STEP)
  }

  /** Number of a stem; 0 for one that stands nowhere. O(length). */
  numberOf(stem: string): number {
    return this.stems.get(stem) ?? 0
  }

  /** The place that a stem leads to by its number; `ROOT` where it leads nowhere. O(1). */
  after(place: number, stem: number): number {
    return this.steps[this.slotOf(place, stem) + STEP - 1]!
  }

  /** What the stems up to a place name. */
  nameAt(place: number): T | undefined {
    return this.named[place]
  }

  isLeaf(place: number): boolean {
    return !this.hasNext[place]
  }

  /** Number of a stem, given to it where it has none. */
  numbered(stem: string): number {
    const known = this.stems.get(stem)
    if (known !== undefined) return known
    const made = this.stems.size + 1
    this.stems.set(stem, made)
    return made
  }

  /** The place that a stem leads to, made where there is none. */
  placeAfter(place: number, stem: number): number {
    const slot = this.slotOf(place, stem)
    const known = this.steps[slot + STEP - 1]!
    if (known !== ROOT) return known
    const made = this.named.length
    this.named.push(undefined)
    this.hasNext.push(false)
    this.hasNext[place] = true
    this.put(slot, place, stem, made)
    if (made * 2 * STEP > this.steps.length) this.grow()
    return made
  }

  name(place: number, value: T): void {
    this.named[place] = value
  }

  /** Where the step is, or would stand. */
  private slotOf(place: number, stem: number): number {
    const { steps } = this
    const last = steps.length / STEP - 1
    let at = (Math.imul(place, 0x9e3779b1) ^ Math.imul(stem, 0x85ebca6b)) >>> 7
    for (;;) {
      const slot = (at++ & last) * STEP
      if (steps[slot + STEP - 1] === ROOT || (steps[slot] === place && steps[slot + 1] === stem)) return slot
    }
  }

  private put(slot: number, place: number, stem: number, next: number): void {
    this.steps[slot] = place
    this.steps[slot + 1] = stem
    this.steps[slot + STEP - 1] = next
  }

  private grow(): void {
    const before = this.steps
    this.steps = new Int32Array(before.length * 2)
    for (let slot = 0; slot < before.length; slot += STEP) {
      const [place, stem, next] = [before[slot]!, before[slot + 1]!, before[slot + STEP - 1]!]
      if (next !== ROOT) this.put(this.slotOf(place, stem), place, stem, next)
    }
  }
}

/** The place before any stem. */
export const ROOT = 0
