/** Mulberry32: a small seeded generator, so that a failing line can be made again. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

// what breaks readers: joints, signs, marks, look-alikes, surrogates, controls, digits next to units
const SPLINTERS = [
  ...'.,;:/\\-–—−+±×xх*°"\'′″ʼʻ‘’`()[]{}<>≤≥Øøф#№%$€₽ \t\u00a0\u202f\u200b\u200d\u202e\ufeff\u0301\u0306\u0000',
  ...'0123456789½¼³²AХXHНСCMМРPOОOЎўҚқҒғ'.split(''),
  '\ud83d\ude97',
  '\ud800',
  'мм',
  'kg',
  'шт/год',
  'Ø',
  'H7',
  'Ra',
  'HRC',
  '1e9',
  '1e-400',
  '999999999999999999999999',
  '--',
  '...',
  '__proto__',
]

/**
 * Endless lines made from real ones: pieces cut, doubled, swapped between lines, splinters put in.
 * The same seed gives the same lines.
 */
export function* mutatedLines(lines: readonly string[], seed: number): Generator<string, never, undefined> {
  const random = seeded(seed)
  const below = (n: number) => Math.floor(random() * n)
  const pick = <T>(list: readonly T[]) => list[below(list.length)]!
  for (;;) {
    let line = pick(lines)
    for (let change = below(6); change >= 0; change--) {
      const at = below(line.length + 1)
      const to = Math.min(line.length, at + 1 + below(8))
      switch (below(6)) {
        case 0:
          line = line.slice(0, at) + line.slice(to)
          break
        case 1:
          line = line.slice(0, to) + line.slice(at)
          break
        case 2: {
          const other = pick(lines)
          line = line.slice(0, at) + other.slice(below(other.length + 1))
          break
        }
        case 3:
          line = line.slice(0, at) + pick(SPLINTERS).repeat(1 + below(3)) + line.slice(at)
          break
        case 4:
          line = random() < 0.5 ? line.toUpperCase() : line.toLowerCase()
          break
        default:
          line = line.slice(0, at) + pick(SPLINTERS) + line.slice(to)
      }
    }
    yield line.slice(0, 600)
  }
}
