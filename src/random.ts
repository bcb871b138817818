/**
 * Reproducible random numbers, the only ones of the library: xoshiro128** 1.1 (Blackman & Vigna 2018), its state filled
 * by splitmix32 from the seed. The same seed gives the same numbers on every machine. Period 2¹²⁸ − 1; not for secrets.
 */
export interface Random {
  /** Uniform in [0, 1), 32 random bits. */
  next(): number
  /** Uniform whole number in [0, below), 1 ≤ below ≤ 2³². */
  integer(below: number): number
  /** Standard normal (Box & Muller 1958). */
  normal(): number
  /** Exponential with mean 1. */
  exponential(): number
}

/** A stream of random numbers from `seed`, a finite number; only its lower 32 bits count. */
export function randomFrom(seed: number): Random {
  const state = new Uint32Array(4)
  let mix = seed >>> 0
  for (let i = 0; i < 4; i++) {
    mix = (mix + 0x9e3779b9) >>> 0
    let z = mix
    z = Math.imul(z ^ (z >>> 16), 0x21f0aaad)
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97)
    state[i] = (z ^ (z >>> 15)) >>> 0
  }
  const bits = (): number => {
    const [a, b, c, d] = state as unknown as [number, number, number, number]
    const result = Math.imul(rotated(Math.imul(b, 5), 7), 9) >>> 0
    state[2] = c ^ a
    state[3] = d ^ b
    state[1] = b ^ state[2]!
    state[0] = a ^ state[3]!
    state[2] = state[2]! ^ (b << 9)
    state[3] = rotated(state[3]!, 11)
    return result
  }
  const next = () => bits() / 4294967296
  return {
    next,
    integer: (below) => Math.floor(next() * below),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    exponential: () => -Math.log(1 - next()),
  }
}

function rotated(x: number, by: number): number {
  return (x << by) | (x >>> (32 - by))
}
