/**
 * Verbs whose answers can be recorded: those of a matcher that ask and do not change it, and those of `hamkor/localize`
 * whose arguments are data.
 */
export const RECORDED_VERBS = [
  'match',
  'matchAll',
  'assess',
  'consortia',
  'partners',
  'opportunities',
  'advise',
  'relaxations',
  'investments',
  'allocate',
  'suggest',
  'manufacturer',
  'importDemand',
  'screenImports',
  'regionalGroups',
  'localSupply',
  'localMaterialShare',
  'localizationRate',
  'localizingFrom',
  'localizationGain',
  'uzbekCostShare',
  'projectEconomics',
  'sensitivity',
  'simulateEconomics',
  'loanSchedule',
  'netPresentValue',
  'internalRates',
  'modifiedInternalRate',
  'profitabilityIndex',
  'paybackYears',
  'developmentPlan',
  'criticalPath',
  'proposeProject',
  'proposalMarkdown',
  'proposalHtml',
] as const

/** Name of a verb that was asked. */
export type RecordedVerb = (typeof RECORDED_VERBS)[number]

/** An answer as it was given, with everything that it was given from. Plain JSON. */
export interface AnswerRecord {
  readonly format: 'hamkor.record'
  readonly formatVersion: 1
  readonly verb: RecordedVerb
  /**
   * What the verb was called with, in order; signals and progress callbacks left out, and so are a matcher and a catalog:
   * those are the replay's own.
   */
  readonly input: readonly unknown[]
  readonly library: string
  /** Absent for verbs that read no catalog. */
  readonly catalog?: { readonly name: string; readonly fingerprint: string }
  /** Of the directory of makers, as the host versions it. */
  readonly directory?: string
  /** The host's note: who asked, for what. */
  readonly note?: string
  /**
   * Weights of the criteria that decided, by criterion, adding up to 1: of `match` and `assess` as they were over the
   * criteria that apply to the part, of a screening its own, of the other verbs that rank the matcher's with the
   * question's. Absent where none decide, or the answer shows none and no matcher was given.
   */
  readonly weights?: Readonly<Record<string, number>>
  /** Absent where the verb answers that there is none (a payback that never comes). */
  readonly result?: unknown
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
