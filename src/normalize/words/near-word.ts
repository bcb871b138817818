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

/** Letters that are written for one another by ear, in the one Latin space of keys. */
const BY_EAR = ['aeiouy', 'td', 'pb', 'kgh', 'szc', 'fv'] as const
const VOWEL = /[aeiouy]/
/** From here on two words of one letter's difference are hardly two words. */
const LONG = 9

/**
 * Whether one word is a slip of the other: one letter put in, left out, changed or swapped with its neighbour, the first
 * letter apart. In shorter words only what is written by ear: поставка is no подставка. O(n).
 */
export function isNearWord(a: string, b: string): boolean {
  if (a[0] !== b[0] || Math.abs(a.length - b.length) > 1 || Math.min(a.length, b.length) < 5) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  const [restA, restB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  const isSwapped = restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0]
  if (isSwapped) return true
  if (restA.length > 1 || restB.length > 1) return false
  if (Math.min(a.length, b.length) >= LONG) return true
  // one letter more or less: a vowel inside, or one written twice
  if (restA === '' || restB === '') {
    const letter = restA || restB
    // подкрылок, подкрылки: the last vowel comes and goes
    return (VOWEL.test(letter) && (end > 1 || /[oe]/.test(letter))) || letter === a[start - 1]
  }
  return BY_EAR.some((group) => group.includes(restA) && group.includes(restB))
}
