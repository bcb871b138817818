import type { Catalog } from '../model/catalog.js'
import { type AnswerRecord, type Difference, RECORDED_VERBS, type RecordedVerb, type Replay } from '../model/record.js'
import { CATALOG_SHAPE } from '../model/shapes.js'
import { VERSION } from '../model/version.js'
import { checkedShape, refuse } from '../refuse.js'
import { canonicalJson, sha256 } from './canonical-json.js'
import { checkedChoice, checkedKeys } from './check.js'
import { developmentPlan } from './development-plan.js'
import { localizationGain } from './localization-gain.js'
import { localizationRate } from './localization-rate.js'
import { projectEconomics } from './project-economics.js'
import { sensitivity } from './sensitivity.js'
import { simulateEconomics } from './simulation.js'

/** What is recorded besides the answer. */
export interface RecordOptions {
  readonly verb: RecordedVerb
  /** The arguments of the verb, in order. */
  readonly input: readonly unknown[]
  readonly result: unknown
  /** The catalog that the answer was made with, for verbs of a matcher. */
  readonly catalog?: Catalog
  readonly directory?: string
  readonly note?: string
}

/** What answers when a record is replayed: a matcher, with the directory's version where the host keeps one. */
export interface ReplaySetup {
  /** Anything that has the verb as a method; the pure verbs need none. */
  readonly matcher?: object & { readonly catalog?: Catalog }
  readonly directory?: string
}

const DIFFERENCES = 100
const PURE = {
  localizationRate,
  localizationGain,
  projectEconomics,
  sensitivity,
  simulateEconomics,
  developmentPlan,
} as unknown as Readonly<Record<string, (...input: unknown[]) => unknown>>

/**
 * Saves an answer with what it was made from, under a content hash, so that it can be checked years later.
 * Rejects with HamkorError `INPUT` for an unknown verb or what JSON cannot hold. O(size).
 */
export async function recordAnswer(options: RecordOptions): Promise<AnswerRecord> {
  checkedKeys('record', options, ['verb', 'input', 'result', 'catalog', 'directory', 'note'])
  checkedChoice('verb', options.verb, RECORDED_VERBS)
  if (options.catalog !== undefined) checkedShape('catalog', options.catalog, CATALOG_SHAPE)
  if (!Array.isArray(options.input)) refuse('input', options.input, 'the list of the verb’s arguments')
  const { verb, catalog, directory, note } = options
  const weights = weightsOf(options.result)
  const content = {
    format: 'hamkor.record' as const,
    formatVersion: 1 as const,
    verb,
    input: plain(options.input.map(withoutCallbacks)) as readonly unknown[],
    library: VERSION,
    ...(catalog ? { catalog: { name: catalog.data.name, fingerprint: catalog.fingerprint } } : {}),
    ...(directory === undefined ? {} : { directory }),
    ...(note === undefined ? {} : { note }),
    ...(weights ? { weights } : {}),
    result: plain(options.result),
  }
  return { ...content, hash: await sha256(canonicalJson(content)) }
}

/**
 * Recomputes a record's answer and says whether it is the same and, if not, what differs.
 * Rejects with HamkorError `INPUT` where it is no record of this format or nothing has its verb. O(size + the verb).
 */
export async function replay(record: AnswerRecord, setup: ReplaySetup = {}): Promise<Replay> {
  checkRecord(record)
  checkedKeys('setup', setup, ['matcher', 'directory'])
  const { hash, ...content } = record
  const changed = changesOf(record, setup)
  if ((await sha256(canonicalJson(content))) !== hash) return { outcome: 'altered', changed, differences: [] }
  const now = plain(await answerOf(record, setup))
  const differences: Difference[] = []
  compare(record.result, now, [], differences)
  return { outcome: differences.length === 0 ? 'same' : 'different', changed, differences }
}

function checkRecord(record: AnswerRecord): void {
  if (record?.format !== 'hamkor.record') refuse('record.format', record?.format, '"hamkor.record"')
  if (record.formatVersion !== 1) refuse('record.formatVersion', record.formatVersion, '1')
  checkedChoice('record.verb', record.verb, RECORDED_VERBS)
  if (!Array.isArray(record.input)) refuse('record.input', record.input, 'a list')
}

async function answerOf({ verb, input }: AnswerRecord, { matcher }: ReplaySetup): Promise<unknown> {
  if (Object.hasOwn(PURE, verb)) return PURE[verb]!(...input)
  const method = (matcher as Readonly<Record<string, unknown>> | undefined)?.[verb]
  if (typeof method !== 'function') return refuse('setup.matcher', matcher, `a matcher with the verb ${verb}`)
  return (method as (...list: readonly unknown[]) => unknown).apply(matcher, input as unknown[])
}

function changesOf(record: AnswerRecord, { matcher, directory }: ReplaySetup): Replay['changed'] {
  const fingerprint = matcher?.catalog?.fingerprint
  const catalogChanged = record.catalog && fingerprint !== undefined && fingerprint !== record.catalog.fingerprint
  const directoryChanged = directory !== undefined && directory !== record.directory
  return [
    ...(record.library === VERSION ? [] : (['library'] as const)),
    ...(catalogChanged ? (['catalog'] as const) : []),
    ...(directoryChanged ? (['directory'] as const) : []),
  ]
}

/** Without the signal and progress callback of an options object. */
function withoutCallbacks(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument
  const { signal: _signal, onProgress: _onProgress, ...rest } = argument as Record<string, unknown>
  return rest
}

/** As JSON would bring it back: a copy that shares nothing with the host's objects. */
function plain(value: unknown): unknown {
  return JSON.parse(canonicalJson(value)) as unknown
}

/** Weights of the first match or near miss of an answer. */
function weightsOf(result: unknown): Record<string, number> | undefined {
  const { matches = [], nearMisses = [] } = (result ?? {}) as Readonly<Record<string, { criteria?: unknown }[]>>
  const criteria = [...(Array.isArray(matches) ? matches : []), ...(Array.isArray(nearMisses) ? nearMisses : [])][0]
    ?.criteria
  if (!Array.isArray(criteria)) return undefined
  return Object.fromEntries(
    (criteria as { criterion: string; weight: number }[]).map(({ criterion, weight }) => [criterion, weight]),
  )
}

function compare(recorded: unknown, now: unknown, path: Difference['path'], found: Difference[]): void {
  if (found.length >= DIFFERENCES || Object.is(recorded, now)) return
  if (isTree(recorded) && isTree(now) && Array.isArray(recorded) === Array.isArray(now)) {
    const keys = [...new Set([...Object.keys(recorded), ...Object.keys(now)])]
    for (const key of keys) {
      const step = Array.isArray(recorded) ? Number(key) : key
      compare(recorded[key], now[key], [...path, step], found)
    }
    return
  }
  found.push({
    path,
    ...(recorded === undefined ? {} : { recorded }),
    ...(now === undefined ? {} : { now }),
  })
}

function isTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
}
