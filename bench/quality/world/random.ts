/** A stream of pseudo-random numbers; the same seed gives the same world on every machine. */
export interface Random {
  /** Uniform in [0, 1). */
  readonly next: () => number
  /** True with probability `p`. */
  readonly chance: (p: number) => boolean
  /** Whole number in [low, high]. */
  readonly whole: (low: number, high: number) => number
  /** Log-uniform in [low, high]: sizes and amounts spread over decades. */
  readonly log: (low: number, high: number) => number
  readonly pick: <T>(from: readonly T[]) => T
  /** One of `from`, by weight. */
  readonly weighted: <T>(from: readonly T[], weight: (of: T) => number) => T
  /** `count` different ones, in drawn order. */
  readonly sample: <T>(from: readonly T[], count: number) => T[]
}

/** Spreads a text over 32 bits (FNV-1a, Fowler, Noll and Vo 1991), so that streams can be named. */
function hash(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  return h >>> 0
}

/** A named stream: adding draws to one stream leaves all others as they were. Mulberry32 (Ettinger 2017). */
export function randomOf(seed: number, stream: string): Random {
  let state = (hash(stream) ^ Math.imul(seed + 1, 0x9e3779b1)) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1))
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)]!
  return {
    next,
    chance: (p) => next() < p,
    whole,
    log: (low, high) => low * (high / low) ** next(),
    pick,
    weighted: (from, weight) => {
      let left = next() * from.reduce((sum, one) => sum + weight(one), 0)
      for (const one of from) {
        left -= weight(one)
        if (left < 0) return one
      }
      return from.at(-1)!
    },
    sample: (from, count) => {
      const rest = [...from]
      const taken: (typeof rest)[number][] = []
      while (taken.length < count && rest.length > 0) taken.push(...rest.splice(whole(0, rest.length - 1), 1))
      return taken
    },
  }
}
