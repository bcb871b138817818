/** Longest key that is compared: the distance is quadratic. */
const LONGEST = 32

/**
 * The key a user probably meant: equal but for case and separators, or at most a third of its letters away;
 * undefined where nothing is near. O(known × 32²).
 */
export function nearestKey(key: string, known: readonly string[]): string | undefined {
  if (key.length > LONGEST) return undefined
  const plain = plainKey(key)
  let best: string | undefined
  let least = Math.floor(plain.length / 3) + 1
  for (const candidate of known) {
    const away = distance(plain, plainKey(candidate))
    if (away < least) {
      least = away
      best = candidate
    }
  }
  return best
}

function plainKey(key: string): string {
  return key.toLowerCase().replace(/[\s_-]/g, '')
}

/** Edits of one letter (Levenshtein 1965), row by row. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1))
    }
    row = next
  }
  return row[b.length]!
}
