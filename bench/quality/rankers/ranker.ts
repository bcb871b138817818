import type { MakerRow, PartRow } from '../world/types.js'

/** A way to match, set up on the makers' rows. */
export interface Ranker {
  /** Ids of the best `k` makers for a part, best first. */
  readonly rank: (part: PartRow, k: number) => Promise<readonly string[]>
}

/** A way to match, by name. */
export interface Method {
  readonly name: string
  readonly make: (makers: readonly MakerRow[]) => Ranker
}

/** The greatest scores, best first; equal ones by id. Scores of 0 are no answer. */
export function best(scores: ReadonlyMap<string, number>, k: number): string[] {
  return [...scores]
    .filter(([, score]) => score > 0)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, k)
    .map(([id]) => id)
}
