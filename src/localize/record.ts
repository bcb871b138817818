import { defaultCatalog } from '../catalog/default.js'
import type { Catalog } from '../model/catalog.js'
import { type AnswerRecord, type Difference, RECORDED_VERBS, type RecordedVerb, type Replay } from '../model/record.js'
import { VERSION } from '../model/version.js'
import { refuse } from '../refuse.js'
import { canonicalJson, sha256 } from './canonical-json.js'
import { checkedChoice, checkedKeys } from './check.js'
import {
  checkedHost,
  oneHost,
  type RecordedMatcher,
  type RecordHost,
  seatedIn,
  withHost,
  withoutHost,
} from './record-host.js'
import { type VerbRow, verbRows } from './record-verbs.js'

/** What is recorded, and what it was made with. */
export interface RecordOptions {
  readonly verb: RecordedVerb
  /**
   * The arguments of the verb, in order, lists as lists. A matcher or catalog among them is not kept, nor are signals and
   * progress callbacks; any other function is refused, since the answer hangs on what it does.
   */
  readonly input: readonly unknown[]
  /** What the verb gave, awaited; of `matchAll` the list of all. */
  readonly result: unknown
  /** Who answered: its catalog and the weights of its criteria are kept. */
  readonly matcher?: RecordedMatcher
  /** The catalog that the answer was made with, where neither the matcher nor the arguments have it. */
  readonly catalog?: Catalog
  readonly directory?: string
  readonly note?: string
}

/** What answers when a record is replayed: a matcher, with the directory's version where the host keeps one. */
export interface ReplaySetup {
  /** Anything that has the verb as a method; the pure verbs need none. */
  readonly matcher?: RecordedMatcher
  /** For pure verbs that read one; default: the matcher's, else the default catalog. */
  readonly catalog?: Catalog
  readonly directory?: string
}

const DIFFERENCES = 100

/**
 * Saves an answer with what it was made from, under a content hash, so that it can be checked years later.
 * Rejects with HamkorError `INPUT` naming the field for an unknown verb, what JSON cannot hold (a function such as
 * `groupAs`), and catalogs that are not one. O(size).
 */
export async function recordAnswer(options: RecordOptions): Promise<AnswerRecord> {
  checkedKeys('record', options, ['verb', 'input', 'result', 'matcher', 'catalog', 'directory', 'note'])
  checkedChoice('verb', options.verb, RECORDED_VERBS)
  if (!Array.isArray(options.input)) refuse('input', options.input, 'the list of the verb’s arguments')
  if (!('result' in options)) refuse('result', undefined, 'what the verb gave')
  const { verb, input, result, directory, note } = options
  const row = verbRows()[verb]
  const host = hostOf(row, checkedHost(options), row.seat ? seatedIn(input, row.seat) : {})
  const { catalog } = host
  const weights = row.weights?.({ input, result, host })
  const content = {
    format: 'hamkor.record' as const,
    formatVersion: 1 as const,
    verb,
    input: keptOf(input, row),
    library: VERSION,
    ...(catalog ? { catalog: { name: catalog.data.name, fingerprint: catalog.fingerprint } } : {}),
    ...(directory === undefined ? {} : { directory }),
    ...(note === undefined ? {} : { note }),
    ...(weights ? { weights } : {}),
    ...(result === undefined ? {} : { result: plain(result, 'result') }),
  }
  return { ...content, hash: await sha256(canonicalJson(content)) }
}

/**
 * Recomputes a record's answer and says whether it is the same and, if not, what differs.
 * Rejects with HamkorError `INPUT` where it is no record of this format or nothing has its verb. O(size + the verb).
 */
export async function replay(record: AnswerRecord, setup: ReplaySetup = {}): Promise<Replay> {
  checkRecord(record)
  checkedKeys('setup', setup, ['matcher', 'catalog', 'directory'])
  const row = verbRows()[record.verb]
  const host = hostOf(row, checkedHost(setup))
  const { hash, ...content } = record
  const changed = changesOf(record, host, setup.directory)
  if ((await sha256(canonicalJson(content))) !== hash) return { outcome: 'altered', changed, differences: [] }
  const answer = await answerOf(record, row, host)
  const differences: Difference[] = []
  compare(record.result, answer === undefined ? undefined : plain(answer, 'answer'), [], differences)
  return { outcome: differences.length === 0 ? 'same' : 'different', changed, differences }
}

/** The host of a verb; one that reads a catalog and is given none takes the default one. */
function hostOf({ seat }: VerbRow, ...given: readonly RecordHost[]): RecordHost {
  const host = oneHost(...given)
  return seat?.what === 'catalog' ? { catalog: defaultCatalog, ...host } : host
}

function checkRecord(record: AnswerRecord): void {
  if (record?.format !== 'hamkor.record') refuse('record.format', record?.format, '"hamkor.record"')
  if (record.formatVersion !== 1) refuse('record.formatVersion', record.formatVersion, '1')
  checkedChoice('record.verb', record.verb, RECORDED_VERBS)
  if (!Array.isArray(record.input)) refuse('record.input', record.input, 'a list')
}

async function answerOf({ verb, input }: AnswerRecord, { run, seat }: VerbRow, host: RecordHost): Promise<unknown> {
  const method = run ?? (host.matcher as Readonly<Record<string, unknown>> | undefined)?.[verb]
  if (typeof method !== 'function') return refuse('setup.matcher', host.matcher, `a matcher with the verb ${verb}`)
  const list = seat ? withHost(input, seat, host) : input
  return whole(await (method as (...list: readonly unknown[]) => unknown).apply(host.matcher, list as unknown[]))
}

/** Answers that come one by one as the list of them. */
async function whole(answer: unknown): Promise<unknown> {
  if (typeof answer !== 'object' || answer === null || !(Symbol.asyncIterator in answer)) return answer
  const list: unknown[] = []
  for await (const one of answer as AsyncIterable<unknown>) list.push(one)
  return list
}

function changesOf(record: AnswerRecord, { catalog }: RecordHost, directory: string | undefined): Replay['changed'] {
  const catalogChanged = record.catalog && catalog && catalog.fingerprint !== record.catalog.fingerprint
  const directoryChanged = directory !== undefined && directory !== record.directory
  return [
    ...(record.library === VERSION ? [] : (['library'] as const)),
    ...(catalogChanged ? (['catalog'] as const) : []),
    ...(directoryChanged ? (['directory'] as const) : []),
  ]
}

/** The arguments as a record has them. */
function keptOf(input: readonly unknown[], { seat }: VerbRow): readonly unknown[] {
  const list = (seat ? withoutHost(input, seat) : [...input]).map(withoutCallbacks)
  // what was not given is not there: an `undefined` in a list would come back as `null`
  while (list.length > 0 && list.at(-1) === undefined) list.pop()
  return plain(list, 'input') as readonly unknown[]
}

/** Without the signal and progress callback of an options object: they decide nothing. */
function withoutCallbacks(argument: unknown): unknown {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) return argument
  const { signal, onProgress, ...rest } = argument as Readonly<Record<string, unknown>>
  const isSignal = typeof (signal as AbortSignal | null | undefined)?.throwIfAborted === 'function'
  const isCallback = typeof onProgress === 'function'
  if (!isSignal && !isCallback) return argument
  return { ...rest, ...(isSignal ? {} : { signal }), ...(isCallback ? {} : { onProgress }) }
}

/** As JSON would bring it back: a copy that shares nothing with the host's objects. */
function plain(value: unknown, root: string): unknown {
  canonicalJson(value, root) // refuses what JSON would bend
  // keys in the order they were given: a verb may list what it was given in that order
  return JSON.parse(JSON.stringify(value)) as unknown
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
