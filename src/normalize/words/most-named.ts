/** How many times as many names must say one thing as say others. */
const CLEAR = 2

/** The id that twice as many names say as any others together; undefined where none does. O(ids). */
export function mostNamed(counts: ReadonlyMap<string, number>): string | undefined {
  let total = 0
  let most: readonly [id: string, count: number] | undefined
  for (const entry of counts) {
    total += entry[1]
    if (!most || entry[1] > most[1]) most = entry
  }
  return most && most[1] >= CLEAR * (total - most[1]) ? most[0] : undefined
}
