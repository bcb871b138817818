/** The first `most` in the order, those that are equal in the order given; as sorting and cutting. O(n · `most`) at worst. */
export function firstOf<T>(items: readonly T[], most: number, compare: (a: T, b: T) => number): T[] {
  const first: T[] = []
  for (const item of items) {
    if (first.length === most && (most === 0 || compare(first[most - 1]!, item) <= 0)) continue
    let at = first.length
    while (at > 0 && compare(first[at - 1]!, item) > 0) at -= 1
    first.splice(at, 0, item)
    if (first.length > most) first.pop()
  }
  return first
}
