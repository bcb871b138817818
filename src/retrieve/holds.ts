/*
 * Who looks at a state of the makers, numbered in the order in which they began: what is let go while one looks is needed by
 * that one and those before it, not by those that begin later.
 */

/** The states of one store that are looked at. */
export interface Holds {
  readonly isAny: boolean
  /** Number of the one that began last; 0 before the first. */
  readonly latest: number
  /** Number of the one that began first of those that still look; Infinity where none does. */
  readonly oldest: number
  /** Begins one; ends it when it is called, later calls do nothing. */
  begin(): () => void
}

export function holdsOf(): Holds {
  // in the order of their numbers
  const looking = new Set<number>()
  let latest = 0
  return {
    get isAny() {
      return looking.size > 0
    },
    get latest() {
      return latest
    },
    get oldest() {
      for (const first of looking) return first
      return Number.POSITIVE_INFINITY
    },
    begin() {
      latest += 1
      const own = latest
      looking.add(own)
      return () => {
        looking.delete(own)
      }
    },
  }
}
