/*
 * Names as numbers. A name is looked up for every stretch of words, and nearly all of them are none: a number made of the
 * numbers of its stems says so before any text is joined, sorted and hashed. Where it is known the texts decide.
 */

/** Numbers of stems, and of the keys that they make. */
export interface KeyNumbers {
  /** By stem; a stem of no name has none. */
  readonly stems: ReadonlyMap<string, number>
  /** Of keys in order. */
  readonly inOrder: ReadonlySet<number>
  /** Of keys in any order. */
  readonly inAnyOrder: ReadonlySet<number>
}

/** Numbers of the keys of two indexes; a key is its stems, joined by blanks. O(keys). */
export function keyNumbers(
  known: Iterable<string>,
  ordered: Iterable<string>,
  unordered: Iterable<string>,
): KeyNumbers {
  const stems = new Map<string, number>()
  for (const stem of known) stems.set(stem, stems.size + 1)
  const inOrder = new Set<number>()
  const inAnyOrder = new Set<number>()
  for (const key of ordered) add(inOrder, key, stems, nextInOrder)
  for (const key of unordered) add(inAnyOrder, key, stems, nextInAnyOrder)
  return { stems, inOrder, inAnyOrder }
}

function add(
  numbers: Set<number>,
  key: string,
  stems: ReadonlyMap<string, number>,
  next: (number: number, stem: number) => number,
): void {
  let number = 0
  for (const stem of key.split(' ')) {
    const own = stems.get(stem)
    // a word that no name has is never asked for
    if (own === undefined) return
    number = next(number, own)
  }
  numbers.add(number)
}

/** The number of a key with one more stem behind it. */
export function nextInOrder(number: number, stem: number): number {
  return (Math.imul(number, 31) + Math.imul(stem, 0x9e3779b1)) | 0
}

/** The same where the order does not count. */
export function nextInAnyOrder(number: number, stem: number): number {
  return (number + Math.imul(stem, 0x9e3779b1)) | 0
}
