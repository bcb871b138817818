import { codeAt } from './code-at.js'

/** Slots at the beginning; always a power of two. */
const FIRST_SLOTS = 1024

/**
 * Things by the text that each is of, found by a stretch of a longer text: every word of every text is looked up, and to
 * cut it out and have the engine hash it takes several times as long as to compare its letters where they stand.
 */
export class StretchTable<T extends { readonly text: string }> {
  #slots: (T | undefined)[] = new Array(FIRST_SLOTS).fill(undefined)
  #size = 0

  get size(): number {
    return this.#size
  }

  /** The thing of the text from `start` to `end` of `source`. O(length). */
  get(source: string, start: number, end: number): T | undefined {
    return this.#slots[this.#slotOf(source, start, end)]
  }

  /** Keeps a thing under its text; one of the same text gives way. O(length), amortized. */
  add(thing: T): void {
    if (this.#size * 2 >= this.#slots.length) this.#grow()
    const slot = this.#slotOf(thing.text, 0, thing.text.length)
    if (this.#slots[slot] === undefined) this.#size++
    this.#slots[slot] = thing
  }

  clear(): void {
    this.#slots.fill(undefined)
    this.#size = 0
  }

  /** Where the thing of a stretch lies or would lie: at its hash, or behind what lies there already. */
  #slotOf(source: string, start: number, end: number): number {
    const slots = this.#slots
    const last = slots.length - 1
    let slot = hashOf(source, start, end) & last
    for (let thing = slots[slot]; thing !== undefined && !isAt(thing.text, source, start, end); thing = slots[slot])
      slot = (slot + 1) & last
    return slot
  }

  #grow(): void {
    const things = this.#slots
    this.#slots = new Array(things.length * 2).fill(undefined)
    this.#size = 0
    for (const thing of things) if (thing) this.add(thing)
  }
}

/** FNV-1a over UTF-16 units, its high bits mixed into the low ones that choose a slot. */
function hashOf(source: string, start: number, end: number): number {
  let hash = 0x811c9dc5
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ codeAt(source, i), 0x01000193)
  return hash ^ (hash >>> 15)
}

function isAt(text: string, source: string, start: number, end: number): boolean {
  const { length } = text
  if (length !== end - start) return false
  for (let i = 0; i < length; i++) if (codeAt(text, i) !== codeAt(source, start + i)) return false
  return true
}
