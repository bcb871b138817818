/** Caps that hold before any regular expression runs; beyond one the field is refused with an issue `limit.…`. */
export const LIMITS = {
  /** UTF-16 units of a text field, before and after NFKC. */
  textLength: 4096,
  /** Entries of an array in a record (1,024). */
  arrayLength: 1024,
  /** Keys of an object in a record. */
  keys: 128,
  /** Nesting of a record. */
  depth: 16,
  /** Texts, numbers, lists and objects in one record. */
  values: 16_384,
  /** Matches or near misses asked for in one call. */
  limit: 1000,
  /** Parts of one list, for verbs that rank a whole list. */
  parts: 100_000,
  /** Different makers in one consortium. */
  members: 8,
  /** Steps of a route that consortia are looked for. */
  consortiumSteps: 16,
  /** Partial chains that one search for consortia may look at. */
  chains: 200_000,
  /** Parts in one allocation. */
  allocationParts: 20_000,
  /** Issues kept for one record; the last one says how many more there were. */
  issues: 50,
} as const

/** Name of a cap. */
export type LimitName = keyof typeof LIMITS
