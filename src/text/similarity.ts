import jaroWinkler from 'natural/lib/natural/distance/jaro-winkler_distance.js'

/** Longest text compared: the cost is quadratic. */
const MAX_LENGTH = 64

/** Jaro-Winkler similarity 0–1 of two short keys (Winkler 1990); texts are cut at 64 characters. O(n²). */
export function similarity(a: string, b: string): number {
  return jaroWinkler(a.slice(0, MAX_LENGTH), b.slice(0, MAX_LENGTH))
}
