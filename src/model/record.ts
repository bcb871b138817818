/** Verbs whose answers can be recorded: the matcher's, and the pure ones of `hamkor/localize`. */
export const RECORDED_VERBS = [
  'match',
  'consortia',
  'partners',
  'opportunities',
  'allocate',
  'localizationRate',
  'localizationGain',
  'projectEconomics',
  'sensitivity',
  'simulateEconomics',
  'developmentPlan',
] as const

/** Name of a verb that was asked. */
export type RecordedVerb = (typeof RECORDED_VERBS)[number]

/** An answer as it was given, with everything that it was given from. Plain JSON. */
export interface AnswerRecord {
  readonly format: 'hamkor.record'
  readonly formatVersion: 1
  readonly verb: RecordedVerb
  /** What the verb was called with, in order; signals and callbacks left out. */
  readonly input: readonly unknown[]
  readonly library: string
  /** Absent for verbs that read no catalog. */
  readonly catalog?: { readonly name: string; readonly fingerprint: string }
  /** Of the directory of makers, as the host versions it. */
  readonly directory?: string
  /** The host's note: who asked, for what. */
  readonly note?: string
  /** Weights that the criteria had in the answer, by criterion; absent where the answer has none. */
  readonly weights?: Readonly<Record<string, number>>
  readonly result: unknown
  /** SHA-256 of everything above as canonical JSON (RFC 8785), 64 hexadecimal digits. */
  readonly hash: string
}

/** One place where two answers differ; an absent side is not there. */
export interface Difference {
  /** Keys and positions from the top. */
  readonly path: readonly (string | number)[]
  readonly recorded?: unknown
  readonly now?: unknown
}

/** What became of a replay. */
export interface Replay {
  /**
   * `same`: recomputed and equal · `different`: recomputed, and what differs is listed · `altered`: the record's own
   * hash does not hold, so it is not what was saved.
   */
  readonly outcome: 'same' | 'different' | 'altered'
  /** What it was made with that is not what it is replayed with. */
  readonly changed: readonly ('library' | 'catalog' | 'directory')[]
  /** The first hundred, in document order. */
  readonly differences: readonly Difference[]
}
