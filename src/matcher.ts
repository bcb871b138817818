import { defaultCatalog } from './catalog/default.js'
import { type Cooperation, cooperation } from './cooperate/verbs.js'
import { assess, assessedIn } from './criteria/assess.js'
import { builtinCriteria } from './criteria/builtin.js'
import { planOf } from './criteria/plan.js'
import { HamkorError } from './errors.js'
import type { Catalog } from './model/catalog.js'
import type { Criterion } from './model/criterion.js'
import type { Manufacturer } from './model/manufacturer.js'
import type { Assessed, MatchResult } from './model/match.js'
import type {
  AssessOptions,
  BulkOptions,
  IntakeIssue,
  IntakeReport,
  MatchEngine,
  MatchOptions,
  Progress,
} from './model/matcher.js'
import type { RankingMethod } from './model/ranking.js'
import type { CandidateSource, MutableSource } from './model/source.js'
import { normalizeManufacturer } from './normalize/normalize-manufacturer.js'
import { normalizePart } from './normalize/normalize-part.js'
import { type Suggestion, suggestTerms } from './normalize/suggest.js'
import { weightedSum } from './rank/weighted-sum.js'
import { answer } from './retrieve/answer.js'
import { type Intake, idsOf, readRows } from './retrieve/intake.js'
import { memorySource } from './retrieve/memory-source.js'
import {
  checkedAssessOptions,
  checkedCriteria,
  checkedMethod,
  checkedOptions,
  checkedWeights,
} from './retrieve/options.js'
import { refuse } from './retrieve/refuse.js'

/** What a matcher is made of. */
export interface MatcherSetup {
  /** Rows of makers as the host has them, or a source that holds them. */
  readonly manufacturers: readonly unknown[] | CandidateSource
  /** Default: the catalog for car parts and general engineering in Uzbekistan. */
  readonly catalog?: Catalog
  /** Default: `builtinCriteria()`; a host's own go beside them. */
  readonly criteria?: readonly Criterion[]
  /** Default: `weightedSum()`. */
  readonly rank?: RankingMethod
  /** Importance by criterion id, ≥ 0; a question's own `weights` come on top. */
  readonly weights?: Readonly<Record<string, number>>
}

/** Answers, for one set of makers: who could make this part, how well, and what is missing. */
export interface Matcher extends Cooperation {
  /** What became of every row given so far. */
  readonly intake: IntakeReport
  readonly catalog: Catalog
  /**
   * Ranks the makers for one part (a record, or a line of text).
   * Rejects with HamkorError `INPUT` where the argument is no part or an option is unusable.
   */
  match(part: unknown, options?: MatchOptions): Promise<MatchResult>
  /** The same for many parts, in their order; stops with the signal's reason when aborted. */
  matchAll(
    parts: Iterable<unknown> | AsyncIterable<unknown>,
    options?: BulkOptions,
  ): AsyncGenerator<MatchResult, void, undefined>
  /**
   * Judges one maker (its id, or a record that need not be indexed) for one part: what `match` says of it, exactly.
   * Rejects with HamkorError `INPUT` where nobody has the id, the record has none, or an option is unusable.
   */
  assess(part: unknown, manufacturer: unknown, options?: AssessOptions): Promise<Assessed>
  /** Completions of what a user is typing, from the catalog's vocabulary. */
  suggest(text: string, limit?: number): readonly Suggestion[]
  /** Adds makers; a row whose id is already there is refused with an issue. */
  add(rows: readonly unknown[]): Promise<IntakeReport>
  /** Adds or replaces makers by id. */
  update(rows: readonly unknown[]): Promise<IntakeReport>
  /** Removes makers by id; resolves to how many were there. */
  remove(ids: readonly string[]): Promise<number>
  /** One maker as understood. */
  manufacturer(id: string): Promise<Manufacturer | undefined>
}

/**
 * Makes a matcher. Rows that cannot be read whole are reported in `intake`; nothing is dropped silently.
 * Throws HamkorError `INPUT` where the set-up itself is unusable. O(rows).
 */
export function createMatcher(setup: MatcherSetup): Matcher {
  const { manufacturers } = checkedSetup(setup)
  const catalog = setup.catalog ?? defaultCatalog
  if (!Array.isArray(manufacturers)) return matcherOver(setup, catalog, manufacturers as CandidateSource, NOTHING_READ)
  const read = readRows(manufacturers, catalog, () => false)
  const report = { accepted: read.manufacturers.length, issues: read.issues }
  return matcherOver(setup, catalog, memorySource(catalog, read.manufacturers), report)
}

/** Makes a matcher from rows that arrive over time, yielding to the event loop on the way. */
createMatcher.from = async (
  rows: AsyncIterable<unknown> | Iterable<unknown>,
  setup: Omit<MatcherSetup, 'manufacturers'> & {
    readonly signal?: AbortSignal
    readonly onProgress?: (progress: Progress) => void
  } = {},
): Promise<Matcher> => {
  const catalog = setup.catalog ?? defaultCatalog
  const source = memorySource(catalog)
  const report = { accepted: 0, issues: [] as IntakeIssue[] }
  let batch: unknown[] = []
  let done = 0
  const flush = async () => {
    const intake = await addRows(source, catalog, batch, done)
    report.accepted += intake.accepted
    for (const issue of intake.issues) report.issues.push(issue)
    done += batch.length
    batch = []
    setup.onProgress?.({ done })
    await new Promise((resolve) => setTimeout(resolve, 0))
  }
  for await (const row of rows) {
    setup.signal?.throwIfAborted()
    if (batch.push(row) === ROWS_PER_TURN) await flush()
  }
  await flush()
  return matcherOver({ ...setup, manufacturers: source }, catalog, source, report)
}

const NOTHING_READ: IntakeReport = { accepted: 0, issues: [] }
/** Rows read between two turns of the event loop: some 10 ms. */
const ROWS_PER_TURN = 64

function matcherOver(setup: MatcherSetup, catalog: Catalog, source: CandidateSource, first: IntakeReport): Matcher {
  const criteria = setup.criteria ?? builtinCriteria()
  const method = setup.rank ?? weightedSum()
  checkedCriteria(criteria)
  checkedMethod(method)
  checkedWeights(setup.weights ?? {}, criteria)
  let intake = first
  let rowsSeen = Array.isArray(setup.manufacturers) ? setup.manufacturers.length : 0

  const engine: MatchEngine = {
    catalog,
    criteria,
    method,
    weights: setup.weights ?? {},
    source,
    weighted: (own = {}) => {
      checkedWeights(own, criteria)
      return { ...setup.weights, ...own }
    },
    readPart: (input) => {
      const { value: part, issues } = normalizePart(input, catalog)
      // only here are the host's own criteria known
      const isKnown = (id: string) => isCriterion(id, criteria)
      return { part, issues: issues.filter(({ code, received }) => code !== 'require.unknown' || !isKnown(received)) }
    },
    readManufacturer: (input) => normalizeManufacturer(input, catalog),
    match: async (part, options = {}) => {
      const checked = checkedOptions(options, criteria)
      const plan = planOf(part, { ...engine, weights: engine.weighted(options.weights) })
      return { part, issues: [], ...(await answer(plan, source, checked)) }
    },
    assess: (part, manufacturer, { weights } = {}) =>
      assess(planOf(part, { ...engine, weights: engine.weighted(weights) }), manufacturer),
    manufacturer: (id) => source.get(id),
  }

  const match = async (input: unknown, options: MatchOptions = {}): Promise<MatchResult> => {
    const { part, issues } = engine.readPart(input)
    return { ...(await engine.match(part, options)), issues }
  }

  const take = async (rows: readonly unknown[], read: typeof addRows): Promise<IntakeReport> => {
    if (!Array.isArray(rows)) refuse('rows', rows, 'a list of manufacturers')
    const report = await read(mutable(source), catalog, rows, rowsSeen)
    rowsSeen += rows.length
    intake = { accepted: intake.accepted + report.accepted, issues: [...intake.issues, ...report.issues] }
    return report
  }

  return {
    get intake() {
      return intake
    },
    catalog,
    match,
    async *matchAll(parts, options = {}) {
      const total = Array.isArray(parts) ? { total: parts.length } : {}
      let done = 0
      for await (const part of parts) {
        options.signal?.throwIfAborted()
        yield await match(part, options)
        done += 1
        options.onProgress?.({ done, ...total })
      }
    },
    async assess(input, manufacturer, options = {}) {
      checkedAssessOptions(options, criteria)
      const { part, issues } = engine.readPart(input)
      const maker = typeof manufacturer === 'string' ? await source.get(manufacturer) : undefined
      if (typeof manufacturer === 'string' && !maker) refuse('manufacturer', manufacturer, 'the id of an indexed maker')
      const read = maker ? { value: maker, issues: [] } : engine.readManufacturer(manufacturer)
      if (!read.value) refuse('manufacturer', manufacturer, 'an id, or a record with one')
      const plan = planOf(part, { ...engine, weights: engine.weighted(options.weights) })
      return { part, ...assessedIn(plan, read.value), issues: [...issues, ...read.issues] }
    },
    ...cooperation(engine),
    suggest: (text, limit) => suggestTerms(text, catalog, limit),
    add: (rows) => take(rows, addRows),
    update: (rows) => take(rows, putRows),
    remove: (ids) => mutable(source).remove(ids),
    manufacturer: (id) => source.get(id),
  }
}

function isCriterion(id: string, criteria: readonly Criterion[]): boolean {
  return criteria.some((criterion) => criterion.id === id.trim())
}

/** Adds rows whose ids are new. */
async function addRows(
  source: MutableSource,
  catalog: Catalog,
  rows: readonly unknown[],
  first: number,
): Promise<IntakeReport> {
  const taken = new Set<string>()
  for (const id of idsOf(rows)) if (await source.get(id)) taken.add(id)
  return store(
    source,
    readRows(rows, catalog, (id) => taken.has(id)),
    first,
  )
}

/** Adds or replaces rows by id. */
async function putRows(
  source: MutableSource,
  catalog: Catalog,
  rows: readonly unknown[],
  first: number,
): Promise<IntakeReport> {
  return store(
    source,
    readRows(rows, catalog, () => false),
    first,
  )
}

async function store(source: MutableSource, read: Intake, first: number): Promise<IntakeReport> {
  await source.put(read.manufacturers)
  return {
    accepted: read.manufacturers.length,
    issues: read.issues.map((issue) => ({ ...issue, index: issue.index + first })),
  }
}

function mutable(source: CandidateSource): MutableSource {
  if ('put' in source && 'remove' in source) return source as MutableSource
  throw new HamkorError('SOURCE', 'this candidate source cannot change: it has no put and remove')
}

function checkedSetup(setup: MatcherSetup): MatcherSetup {
  const manufacturers: unknown = setup?.manufacturers
  const isSource = typeof manufacturers === 'object' && manufacturers !== null && 'retrieve' in manufacturers
  if (!Array.isArray(manufacturers) && !isSource) {
    refuse('manufacturers', manufacturers, 'a list of manufacturers or a candidate source')
  }
  return setup
}
