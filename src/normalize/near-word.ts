/** Stems completed from one beginning at the most: a shorter beginning says nothing. */
const MOST = 12

/** Sorted stems that begin with a key. O(log n + found). */
export function stemsBeginning(key: string, sorted: readonly string[]): readonly string[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! < key) low = middle + 1
    else high = middle
  }
  const found: string[] = []
  while (found.length <= MOST && sorted[low]?.startsWith(key)) found.push(sorted[low++]!)
  return found.length > MOST ? [] : found
}

/** Whether two words differ by one letter put in, left out, changed or swapped with its neighbour, the first letter apart. O(n). */
export function isNearWord(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (restA.length <= 1 && restB.length <= 1) return true
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
}
