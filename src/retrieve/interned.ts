import { type ByteReader, hashBytes } from './bytes.js'
import { type Holds, holdsOf } from './holds.js'
import {
  countFilled,
  emptyArrays,
  freeCodes,
  grown,
  type InternedArrays,
  powerOfTwo,
  sumOf,
} from './interned-arrays.js'

/*
 * Distinct runs of bytes, each under a small number ("code") that columns hold in its place. Counted: a code whose last
 * holder is gone is given to the next newcomer, and once most are free the rest is numbered anew, so that memory follows
 * what is held, not what ever was. While somebody looks at a state of the makers (holds.ts), its codes mean what they did:
 * one whose last holder goes meanwhile is kept until that state is let go.
 *
 * Bytes per distinct value: its own + starts 4 · lengths 4 · counts 4 · hashes 4 · slots 8–16. Code 0 is the empty run,
 * "nothing said", and always there.
 */

/** Distinct runs of bytes by code. */
export interface Interned {
  /** Codes are below this. */
  readonly size: number
  /** How often codes are held, all together. */
  readonly holders: number
  /** Changes whenever a code comes to mean something else. */
  readonly epoch: number
  /** How often codes were numbered anew. */
  readonly numbering: number
  /** The code of a run of bytes, one more holder of it. Amortized O(length). */
  intern(bytes: Uint8Array, from: number, to: number): number
  /** The code of a run of bytes; −1 where nobody holds it. */
  find(bytes: Uint8Array, from: number, to: number): number
  /** One holder more of a code that is held. */
  retain(code: number): void
  /** One holder fewer. */
  release(code: number): void
  /** Sets the codes free that were kept for states since let go. O(those set free). */
  settle(): void
  /** Whether anybody holds the code, in the makers as they are or in a state that is looked at. */
  isHeld(code: number): boolean
  /**
   * Once most codes are free: numbers those held anew in their order, and tells what each became, by old code.
   * Undefined where that does not pay, or a state is looked at. O(size), amortized O(1) for every code set free.
   */
  renumbered(): Uint32Array | undefined
  /** Where the bytes of a code are. */
  at(code: number): { readonly reader: ByteReader; readonly end: number }
  arrays(): InternedArrays
}

const FREED = 0xffffffff
/** Fewer codes are not worth the work. */
const LEAST_RENUMBERED = 1024

/** Starts empty, or where a snapshot left off: its arrays are not written to, but copied at the first change. */
export function interned(from?: InternedArrays, holds: Holds = holdsOf()): Interned {
  let { bytes, starts, lengths, counts, hashes, slots } = from ?? emptyArrays()
  let size = from ? starts.length : 1
  let used = from ? bytes.length : 0
  let wasted = 0
  let epoch = 0
  let numbering = 0
  let holders = from ? sumOf(from.counts) : 0
  let isOwn = from === undefined
  // of a snapshot counted before the first change
  let filled = 0
  const free = from ? freeCodes(from.counts) : []
  /** Codes without a holder that are kept for a state: the last that may know them, ascending. */
  const kept = new Map<number, number>()

  const own = () => {
    if (isOwn) return
    isOwn = true
    bytes = bytes.slice()
    starts = starts.slice()
    lengths = lengths.slice()
    counts = counts.slice()
    hashes = hashes.slice()
    slots = slots.slice()
    filled = countFilled(slots)
  }

  /** The slot that holds the run, or the first free one of its chain. */
  const slotOf = (hash: number, given: Uint8Array, start: number, end: number): number => {
    const mask = slots.length - 1
    let reusable = -1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const held = slots[slot]!
      if (held === 0) return reusable < 0 ? slot : reusable
      if (held === FREED) {
        if (reusable < 0) reusable = slot
      } else if (hashes[held - 1] === hash && isSame(held - 1, given, start, end)) return slot
    }
  }

  const isSame = (code: number, given: Uint8Array, start: number, end: number): boolean => {
    if (lengths[code] !== end - start) return false
    const first = starts[code]!
    for (let i = start; i < end; i++) if (bytes[first + i - start] !== given[i]) return false
    return true
  }

  const isLive = (code: number): boolean => counts[code]! > 0 || kept.has(code)

  const rehash = () => {
    const live = size - free.length
    slots = new Uint32Array(powerOfTwo(live * 4))
    filled = live - 1
    const mask = slots.length - 1
    for (let code = 1; code < size; code++) {
      if (!isLive(code)) continue
      let slot = hashes[code]! & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = code + 1
    }
  }

  /** Closes the holes that released runs left. */
  const closeHoles = () => {
    const packed = new Uint8Array(Math.max(64, (used - wasted) * 2))
    let at = 0
    for (let code = 1; code < size; code++) {
      if (!isLive(code)) continue
      packed.set(bytes.subarray(starts[code]!, starts[code]! + lengths[code]!), at)
      starts[code] = at
      at += lengths[code]!
    }
    bytes = packed
    used = at
    wasted = 0
  }

  const store = (hash: number, given: Uint8Array, start: number, end: number): number => {
    const freed = free.pop()
    if (freed !== undefined) epoch += 1
    const code = freed ?? size++
    if (code === starts.length) {
      const room = Math.max(64, code * 2)
      starts = grown(starts, room)
      lengths = grown(lengths, room)
      counts = grown(counts, room)
      hashes = grown(hashes, room)
    }
    const length = end - start
    if (used + length > bytes.length) {
      const more = new Uint8Array(Math.max(256, (used + length) * 2))
      more.set(bytes.subarray(0, used))
      bytes = more
    }
    for (let i = 0; i < length; i++) bytes[used + i] = given[start + i]!
    starts[code] = used
    lengths[code] = length
    hashes[code] = hash
    counts[code] = 1
    used += length
    return code
  }

  /** For who loads it a code that nobody holds is free. */
  const slotsWithoutKept = (): Uint32Array => {
    const saved = slots.slice()
    for (const code of kept.keys()) {
      const start = starts[code]!
      const end = start + lengths[code]!
      if (counts[code] === 0) saved[slotOf(hashes[code]!, bytes, start, end)] = FREED
    }
    return saved
  }

  const setFree = (code: number) => {
    const start = starts[code]!
    slots[slotOf(hashes[code]!, bytes, start, start + lengths[code]!)] = FREED
    free.push(code)
    wasted += lengths[code]!
    epoch += 1
    if (wasted > 4096 && wasted * 2 > used) closeHoles()
  }

  return {
    get size() {
      return size
    },
    get holders() {
      return holders
    },
    get epoch() {
      return epoch
    },
    get numbering() {
      return numbering
    },
    intern(given, start, end) {
      if (start === end) return 0
      own()
      holders += 1
      if (filled * 2 >= slots.length) rehash()
      const hash = hashBytes(given, start, end)
      const slot = slotOf(hash, given, start, end)
      const held = slots[slot]!
      if (held !== 0 && held !== FREED) {
        counts[held - 1]! += 1
        return held - 1
      }
      if (held === 0) filled += 1
      const code = store(hash, given, start, end)
      slots[slot] = code + 1
      return code
    },
    find(given, start, end) {
      if (start === end) return 0
      const held = slots[slotOf(hashBytes(given, start, end), given, start, end)]!
      return held === 0 || held === FREED ? -1 : held - 1
    },
    retain(code) {
      if (code === 0) return
      own()
      counts[code]! += 1
      holders += 1
    },
    release(code) {
      if (code === 0) return
      own()
      counts[code]! -= 1
      holders -= 1
      if (counts[code] !== 0) return
      // the latest at the end, also of one that came back and went again
      kept.delete(code)
      if (holds.isAny) kept.set(code, holds.latest)
      else setFree(code)
    },
    settle() {
      for (const [code, last] of kept) {
        if (last >= holds.oldest) return
        kept.delete(code)
        if (counts[code] === 0) setFree(code)
      }
    },
    renumbered() {
      const live = size - free.length
      if (size < LEAST_RENUMBERED || live * 4 > size || holds.isAny) return undefined
      own()
      const moved = new Uint32Array(size)
      const room = Math.max(64, Math.ceil(live * 1.25))
      const old = { starts, lengths, counts, hashes }
      starts = new Uint32Array(room)
      lengths = new Uint32Array(room)
      counts = new Uint32Array(room)
      hashes = new Uint32Array(room)
      let next = 1
      for (let code = 1; code < size; code++) {
        if (old.counts[code] === 0) continue
        moved[code] = next
        starts[next] = old.starts[code]!
        lengths[next] = old.lengths[code]!
        counts[next] = old.counts[code]!
        hashes[next] = old.hashes[code]!
        next += 1
      }
      size = live
      free.length = 0
      epoch += 1
      numbering += 1
      closeHoles()
      rehash()
      return moved
    },
    isHeld: (code) => code > 0 && code < size && isLive(code),
    at: (code) => ({ reader: { bytes, at: starts[code]! }, end: starts[code]! + lengths[code]! }),
    arrays() {
      if (wasted > 0) closeHoles()
      return {
        bytes: bytes.subarray(0, used),
        starts: starts.subarray(0, size),
        lengths: lengths.subarray(0, size),
        counts: counts.subarray(0, size),
        hashes: hashes.subarray(0, size),
        slots: kept.size === 0 ? slots : slotsWithoutKept(),
      }
    },
  }
}
