/** The arrays of an `Interned`, as a snapshot keeps them. */
export interface InternedArrays {
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly lengths: Uint32Array
  readonly counts: Uint32Array
  readonly hashes: Uint32Array
  /** Codes + 1 by hash, 0 where free, open addressing. */
  readonly slots: Uint32Array
}

export function emptyArrays(): InternedArrays {
  return {
    bytes: new Uint8Array(256),
    starts: new Uint32Array(64),
    lengths: new Uint32Array(64),
    counts: new Uint32Array(64),
    hashes: new Uint32Array(64),
    slots: new Uint32Array(64),
  }
}

export function grown(array: Uint32Array, room: number): Uint32Array {
  const more = new Uint32Array(room)
  more.set(array)
  return more
}

export function powerOfTwo(least: number): number {
  return 2 ** Math.ceil(Math.log2(Math.max(64, least)))
}

// plain loops over what is given: walking iterators or closed-over variables takes some ten times as long

export function countFilled(slots: Uint32Array): number {
  let filled = 0
  for (let i = 0; i < slots.length; i++) if (slots[i] !== 0) filled += 1
  return filled
}

export function sumOf(counts: Uint32Array): number {
  let sum = 0
  for (let code = 0; code < counts.length; code++) sum += counts[code]!
  return sum
}

/** Codes that nobody holds, the lowest last. */
export function freeCodes(counts: Uint32Array): number[] {
  const free: number[] = []
  for (let code = counts.length - 1; code > 0; code--) if (counts[code] === 0) free.push(code)
  return free
}
