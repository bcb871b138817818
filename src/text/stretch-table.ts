import { codeAt } from './code-at.js'

/** Slots at the beginning, a power of two, and how many times as many there are next. */
const FIRST_SLOTS = 1024
const GROWTH = 4
/** Slots that are looked at: texts chosen to collide make a table forget, not search. */
const MOST_TRIED = 16

/**
 * Things by the text that each is of, found by a stretch of a longer text: every word of every text is looked up, and to
 * cut it out and have the engine hash it takes several times as long as to compare its letters where they stand.
 */
export class StretchTable<T extends { readonly text: string }> {
  private slots: (T | undefined)[] = new Array(FIRST_SLOTS).fill(undefined)
  private count = 0

  get size(): number {
    return this.count
  }

  /** The thing of the text from `start` to `end` of `source`. O(length). */
  get(source: string, start: number, end: number): T | undefined {
    const slot = this.slotOf(source, start, end)
    return slot < 0 ? undefined : this.slots[slot]
  }

  /** Keeps a thing under its text where there is room for it; one of the same text gives way. O(length), amortized. */
  add(thing: T): void {
    if (this.count * 2 >= this.slots.length) this.grow()
    const slot = this.slotOf(thing.text, 0, thing.text.length)
    if (slot < 0) return
    if (this.slots[slot] === undefined) this.count++
    this.slots[slot] = thing
  }

  clear(): void {
    this.slots.fill(undefined)
    this.count = 0
  }

  /** Where the thing of a stretch lies or would lie, at its hash or behind what lies there already; −1 for nowhere. */
  private slotOf(source: string, start: number, end: number): number {
    const slots = this.slots
    const last = slots.length - 1
    const first = hashOf(source, start, end)
    for (let tried = 0; tried < MOST_TRIED; tried++) {
      const slot = (first + tried) & last
      const thing = slots[slot]
      if (thing === undefined || isAt(thing.text, source, start, end)) return slot
    }
    return -1
  }

  private grow(): void {
    const things = this.slots
    this.slots = new Array(things.length * GROWTH).fill(undefined)
    this.count = 0
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
