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

/** Numbers of no name yet. */
export function newKeyNumbers(): {
  readonly stems: Map<string, number>
  readonly inOrder: Set<number>
  readonly inAnyOrder: Set<number>
} {
  return { stems: new Map(), inOrder: new Set(), inAnyOrder: new Set() }
}

type NewNumbers = ReturnType<typeof newKeyNumbers>

/** The number of stems in this order; stems without a number get one. O(stems). */
export function numberInOrder(list: readonly string[], { stems }: NewNumbers): number {
  let number = 0
  for (const stem of list) number = nextInOrder(number, numberOf(stem, stems))
  return number
}

/** The same where the order does not count. O(stems). */
export function numberInAnyOrder(list: readonly string[], { stems }: NewNumbers): number {
  let number = 0
  for (const stem of list) number = nextInAnyOrder(number, numberOf(stem, stems))
  return number
}

function numberOf(stem: string, stems: Map<string, number>): number {
  const known = stems.get(stem)
  if (known !== undefined) return known
  const made = stems.size + 1
  stems.set(stem, made)
  return made
}

/** The number of a key with one more stem behind it. */
export function nextInOrder(number: number, stem: number): number {
  return (Math.imul(number, 31) + Math.imul(stem, 0x9e3779b1)) | 0
}

/** The same where the order does not count. */
export function nextInAnyOrder(number: number, stem: number): number {
  return (number + Math.imul(stem, 0x9e3779b1)) | 0
}
