import { defaultCatalog } from './catalog/default.js'
import { checkedPartList } from './cooperate/part-list.js'
import { type Cooperation, cooperation } from './cooperate/verbs.js'
import { assess, assessedIn } from './criteria/assess.js'
import { builtinCriteria } from './criteria/builtin.js'
import { planOf } from './criteria/plan.js'
import { HamkorError } from './errors.js'
import { learnedFor, withProbabilities } from './learn/apply.js'
import type { Catalog } from './model/catalog.js'
import type { Criterion } from './model/criterion.js'
import type { LearnedModel, LearningBasis } from './model/learning.js'
import type { Manufacturer } from './model/manufacturer.js'
import type { Assessed, MatchResult } from './model/match.js'
import type {
  AssessOptions,
  BulkOptions,
  IntakeReport,
  MatchEngine,
  MatchOptions,
  TakeOptions,
} from './model/matcher.js'
import type { RankingMethod } from './model/ranking.js'
import { SOURCE_SHAPE } from './model/shapes.js'
import type { CandidateSource } from './model/source.js'
import { normalizeManufacturer } from './normalize/normalize-manufacturer.js'
import { isPartInput, normalizePart, refusePart } from './normalize/normalize-part.js'
import { suggestTerms } from './normalize/suggest-terms.js'
import type { Suggestion } from './normalize/words/suggest.js'
import { weightedSum } from './rank/weighted-sum.js'
import { checkedShape, refuse } from './refuse.js'
import { answer } from './retrieve/answer.js'
import { type Heeded, heeding, stoppable } from './retrieve/heeding.js'
import { checkedIds, mutable, type Rows, readRows, takeRows } from './retrieve/intake.js'
import { keptOptions } from './retrieve/kept-options.js'
import { ledgerFrom } from './retrieve/ledger.js'
import { fromSource } from './retrieve/makers-from.js'
import { columnsOf, memorySource, sourceOver } from './retrieve/memory-source.js'
import { askedInOneState, heldState, inOneState } from './retrieve/one-state.js'
import {
  checkedAssessOptions,
  checkedCriteria,
  checkedMethod,
  checkedOptions,
  checkedTakeOptions,
  checkedWeights,
} from './retrieve/options.js'
import { readOnce } from './retrieve/read-once.js'
import { checkedSetup } from './retrieve/setup.js'
import { loadStore, saveStore } from './retrieve/snapshot.js'
import { nextTurn } from './retrieve/turn.js'

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
  /** What outcomes taught (`learnWeights`), as JSON: weights below `weights`, and probabilities of scores. */
  readonly learned?: LearnedModel
}

/** Answers, for one set of makers: who could make this part, how well, and what is missing. */
export interface Matcher extends Cooperation {
  /**
   * What became of every row given so far, each issue with the position of its row in the call that brought it. Of a
   * loaded snapshot the makers in it: what was once not understood of their rows is not kept.
   */
  readonly intake: IntakeReport
  readonly catalog: Catalog
  /** The weights and the method that it ranks by: what `learnWeights` starts from. */
  readonly basis: LearningBasis
  /**
   * Ranks the makers for one part (a record, or a line of text). Of a record that is frozen to its leaves every verb
   * takes what was read of it first.
   * Rejects with HamkorError `INPUT` where the argument is no part or an option is unusable.
   */
  match(part: unknown, options?: MatchOptions): Promise<MatchResult>
  /** The same for many parts, in their order; stops with the signal's reason when aborted. */
  matchAll(
    parts: Iterable<unknown> | AsyncIterable<unknown>,
    options?: BulkOptions,
  ): AsyncGenerator<MatchResult, void, undefined>
  /**
   * Judges one maker (its id, or a record that need not be indexed) for one part: what `match` says of it, exactly, but
   * for which questions could change its place in a list (`flips`, asked first there): here it stands alone.
   * Rejects with HamkorError `INPUT` where nobody has the id, the record has none, or an option is unusable.
   */
  assess(part: unknown, manufacturer: unknown, options?: AssessOptions): Promise<Assessed>
  /** Completions of what a user is typing, from the catalog's vocabulary. */
  suggest(text: string, limit?: number): readonly Suggestion[]
  /**
   * Adds makers, given at once or over time; a row whose id is already there is refused with an issue. Yields to the
   * event loop on the way. Rejects with the signal's reason, also while the rows are waited for, HamkorError `INPUT`
   * where they are no list.
   */
  add(rows: Rows, options?: TakeOptions): Promise<IntakeReport>
  /** Adds or replaces makers by id, as `add` does; of several rows with one id the last stays, and the report says so. */
  update(rows: Rows, options?: TakeOptions): Promise<IntakeReport>
  /** Removes makers by id; resolves to how many were there. */
  remove(ids: readonly string[]): Promise<number>
  /** One maker as understood. */
  manufacturer(id: string): Promise<Manufacturer | undefined>
  /**
   * The makers as one run of bytes, for `createMatcher.load`; the same rows in the same order give the same bytes.
   * Rejects with HamkorError `SOURCE` where the makers are not held in memory. O(bytes).
   */
  snapshot(): Promise<Uint8Array<ArrayBuffer>>
}

/**
 * Makes a matcher. Rows that cannot be read whole are reported in `intake`; nothing is dropped silently.
 * Throws HamkorError `INPUT` where the set-up itself is unusable. O(rows).
 */
export function createMatcher(setup: MatcherSetup): Matcher {
  checkedSetup(setup, ['manufacturers'])
  const { manufacturers } = setup
  if (!isRowsOrSource(manufacturers)) {
    refuse('manufacturers', manufacturers, 'a list of manufacturers or a candidate source')
  }
  if (!Array.isArray(manufacturers)) {
    checkedShape('manufacturers', manufacturers, SOURCE_SHAPE)
  }
  const catalog = setup.catalog ?? defaultCatalog
  if (!Array.isArray(manufacturers)) return matcherOver(setup, catalog, manufacturers as CandidateSource, NOTHING_READ)
  const read = readRows(manufacturers, catalog)
  const makers = read.manufacturers.map(({ value }) => value)
  const report = { accepted: makers.length, issues: read.issues }
  return matcherOver(setup, catalog, memorySource(catalog, makers), report)
}

/** Makes a matcher from rows that arrive over time, yielding to the event loop on the way. */
createMatcher.from = async (
  rows: Rows,
  setup: Omit<MatcherSetup, 'manufacturers'> & TakeOptions = {},
): Promise<Matcher> => {
  checkedSetup(setup, ['signal', 'onProgress'])
  const { signal, onProgress, ...rest } = keptOptions(setup)
  const made = createMatcher({ ...rest, manufacturers: [] })
  await made.add(rows, { ...(signal ? { signal } : {}), ...(onProgress ? { onProgress } : {}) })
  return made
}

/**
 * Makes a matcher from a snapshot, without reading its makers again; the arrays in the bytes are used where they lie, so
 * leave them as they are. Rejects with HamkorError `SNAPSHOT` where they are damaged, newer, or of another catalog
 * (`details.problem` says which), `INPUT` where they are no bytes.
 */
createMatcher.load = async (bytes: Uint8Array, setup: Omit<MatcherSetup, 'manufacturers'> = {}): Promise<Matcher> => {
  if (!(bytes instanceof Uint8Array)) refuse('bytes', bytes, 'a snapshot as a Uint8Array')
  checkedSetup(setup, [])
  const catalog = setup.catalog ?? defaultCatalog
  const store = loadStore(bytes, catalog)
  const report = { accepted: store.size, issues: [] }
  return matcherOver({ ...keptOptions(setup), manufacturers: [] }, catalog, sourceOver(store), report)
}

const NOTHING_READ: IntakeReport = { accepted: 0, issues: [] }
function matcherOver(setup: MatcherSetup, catalog: Catalog, source: CandidateSource, first: IntakeReport): Matcher {
  checkedCriteria(setup.criteria ?? [])
  const criteria = [...(setup.criteria ?? builtinCriteria())]
  const method = checkedMethod(setup.rank ?? weightedSum())
  checkedWeights(setup.weights ?? {}, criteria)
  const own = Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.weight]))
  const learned = setup.learned === undefined ? undefined : learnedFor(setup.learned, { weights: own, method })
  const base = { ...learned?.weights, ...setup.weights }
  const ledger = ledgerFrom(first)

  const weighted: MatchEngine['weighted'] = (own = {}) => {
    checkedWeights(own, criteria)
    return { ...base, ...own }
  }
  const readPart = readOnce((input) => {
    const { value: part, issues } = normalizePart(input, catalog)
    // only here are the host's own criteria known
    const isKnown = (id: string) => isCriterion(id, criteria)
    return { part, issues: issues.filter(({ code, received }) => code !== 'require.unknown' || !isKnown(received)) }
  })
  const engineOver = (source: CandidateSource): MatchEngine => {
    const engine: MatchEngine = {
      catalog,
      criteria,
      method,
      weights: base,
      source,
      weighted,
      readPart,
      readManufacturer: (input) => normalizeManufacturer(input, catalog),
      match: async (part, options = {}) => {
        const checked = checkedOptions(options, engine)
        const plan = planOf(part, { ...engine, weights: weighted(options.weights) })
        const found = await answer(plan, source, checked)
        return { part, issues: [], ...found, matches: withProbabilities(found.matches, learned, method) }
      },
      assess: (part, manufacturer, { weights } = {}) =>
        assess(planOf(part, { ...engine, weights: weighted(weights) }), manufacturer),
      manufacturer: (id) => fromSource(() => source.get(id)),
      inOneState: (ask) => inOneState(source, (held) => ask(held === source ? engine : engineOver(held))),
    }
    return engine
  }

  const matchOver =
    (engine: MatchEngine) =>
    async (input: unknown, options: MatchOptions = {}, at = 'part'): Promise<MatchResult> => {
      if (!isPartInput(input)) refusePart(at, input)
      const { part, issues } = engine.readPart(input)
      return { ...(await engine.match(part, options)), issues }
    }

  /** The verbs that ask and change nothing. */
  const asking = (engine: MatchEngine) => {
    const match = matchOver(engine)
    return {
      catalog,
      basis: { weights: { ...own, ...base }, method },
      match: (part: unknown, options?: MatchOptions) => match(part, keptOptions(options)),
      matchAll(parts: Rows, given: BulkOptions = {}) {
        const options = keptOptions(given)
        let list: Heeded<unknown> | undefined
        const results = async function* () {
          checkedPartList(parts)
          checkedOptions(options, engine)
          const total = Array.isArray(parts) ? { total: parts.length } : {}
          const held = await heldState(engine.source)
          const match = matchOver(engineOver(held.source))
          try {
            list = heeding(parts, options.signal)
            let done = 0
            for await (const part of list) {
              yield await match(part, options, `parts[${done}]`)
              done += 1
              options.onProgress?.({ done, ...total })
              // nothing else would give the signal a chance to be raised
              await nextTurn()
            }
          } finally {
            await held.release()
          }
        }
        return stoppable(results(), () => list?.interrupt())
      },
      async assess(input: unknown, manufacturer: unknown, given: AssessOptions = {}) {
        const options = keptOptions(given)
        checkedAssessOptions(options, criteria)
        const { part, issues } = engine.readPart(input)
        const maker = typeof manufacturer === 'string' ? await engine.manufacturer(manufacturer) : undefined
        if (typeof manufacturer === 'string' && !maker) {
          refuse('manufacturer', manufacturer, 'the id of an indexed maker')
        }
        const read = maker ? { value: maker, issues: [] } : engine.readManufacturer(manufacturer)
        if (!read.value) refuse('manufacturer', manufacturer, 'an id, or a record with one')
        const plan = planOf(part, { ...engine, weights: weighted(options.weights) })
        return { part, ...assessedIn(plan, read.value), issues: [...issues, ...read.issues] }
      },
      ...cooperation(engine),
      suggest: (text: string, limit?: number) => suggestTerms(text, catalog, limit),
      manufacturer: engine.manufacturer,
    }
  }
  const take = async (rows: Rows, kind: 'add' | 'put', given: TakeOptions = {}): Promise<IntakeReport> => {
    const options = keptOptions(given)
    checkedTakeOptions(options)
    return takeRows(source, catalog, { rows, kind, ledger, ...options })
  }

  const engine = engineOver(source)
  const matcher: Matcher = {
    get intake() {
      return ledger.report
    },
    ...asking(engine),
    add: (rows, options) => take(rows, 'add', options),
    update: (rows, options) => take(rows, 'put', options),
    async remove(ids) {
      checkedIds(ids)
      return mutable(source).remove(ids)
    },
    async snapshot() {
      const held = columnsOf(source)
      if (held) return saveStore(held.store)
      throw new HamkorError('SOURCE', 'a snapshot is of makers held in memory; this candidate source keeps its own')
    },
  }
  askedInOneState(matcher, (ask) => engine.inOneState((held) => ask(asking(held))))
  return matcher
}

function isCriterion(id: string, criteria: readonly Criterion[]): boolean {
  return criteria.some((criterion) => criterion.id === id.trim())
}

function isRowsOrSource(given: unknown): boolean {
  return Array.isArray(given) || (typeof given === 'object' && given !== null && 'retrieve' in given)
}
