import { availableParallelism } from 'node:os'
import { checkedPartList } from '../cooperate/part-list.js'
import type { BulkOptions } from '../model/matcher.js'
import { refuse } from '../refuse.js'
import { stoppable } from '../retrieve/heeding.js'
import { keptOptions } from '../retrieve/kept-options.js'
import { checkedOptionKeys } from '../retrieve/option-keys.js'
import { fileUrl, workerFile } from './worker-file.js'
import { beginRun, type PartAnswer, type RunSetting, type WorkerCrash } from './worker-run.js'

/** What is asked of a run besides what is asked of a match; the threads check the values of that. */
const OF_RUN: readonly (keyof WorkerOptions)[] = ['workers', 'order', 'setupModule', 'workerFile', 'onCrash']

/** How a list is matched over worker threads; the options of a question hold for every part. */
export interface WorkerOptions extends BulkOptions {
  /** Threads at the most, 1–256; default one a processor. */
  readonly workers?: number
  /** `input` (default): as the parts came. `asCompleted`: as they are done. */
  readonly order?: 'input' | 'asCompleted'
  /**
   * Path or `file:` URL of a module that exports `setup`: the catalog, criteria, ranking method and weights, as `createMatcher`
   * takes them. Functions cannot be handed from thread to thread, so each worker imports them. Default: the defaults.
   */
  readonly setupModule?: string | URL
  /** File that the threads run; only needed where hamkor is bundled and not installed. */
  readonly workerFile?: string | URL
  /** Told of every worker that ended before its time: the part it was at is tried once more, its others go on. */
  readonly onCrash?: (crash: WorkerCrash) => void
}

/**
 * `matchAll` over worker threads that share one snapshot: bytes in a SharedArrayBuffer (as `loadSnapshot` gives them)
 * are used by all where they lie, others are copied once. Every part has one answer: a result, or the error that
 * `match` has for it (`INPUT`, `CRITERION`), or `WORKER` where a thread ended twice while at it. Throws HamkorError
 * `INPUT` for an unusable option. Rejects with the signal's reason within some milliseconds of an abort, with `SNAPSHOT`
 * or `INPUT` where the snapshot or the set-up is unusable, of an empty list too. However it ends, no worker is left (after an abort they have
 * stopped, and are gone some tenth of a second later, when their memory is given back); of a walk by hand that is let go
 * without `return()` they wait, but do not keep the process alive. Holds at most 32 parts and
 * answers a worker.
 */
export function matchAllInWorkers(
  snapshot: Uint8Array,
  parts: Iterable<unknown> | AsyncIterable<unknown>,
  given: WorkerOptions = {},
): AsyncGenerator<PartAnswer, void, undefined> {
  const options = keptOptions(given)
  const stop = new AbortController()
  const setting = { ...checkedSetting(snapshot, parts, options), stop: stop.signal }
  return stoppable(answers(setting, options), () => stop.abort())
}

async function* answers(setting: RunSetting, options: WorkerOptions): AsyncGenerator<PartAnswer, void, undefined> {
  const { signal, onProgress, order = 'input' } = options
  signal?.throwIfAborted()
  const total = Array.isArray(setting.parts) ? { total: setting.parts.length } : {}
  const run = beginRun(setting)
  try {
    for (let done = 0; ; done++) {
      const answer = await run.next(order === 'input' ? done : undefined)
      if (!answer) return
      yield answer
      onProgress?.({ done: done + 1, ...total })
    }
  } finally {
    const ended = run.end()
    // threads are told to stop at once; giving their memory back takes longer, and the list may be slow to let go
    if (signal?.aborted) ended.catch(() => {})
    else await ended
  }
}

function checkedSetting(
  snapshot: Uint8Array,
  parts: RunSetting['parts'],
  options: WorkerOptions,
): Omit<RunSetting, 'stop'> {
  if (!(snapshot instanceof Uint8Array)) refuse('snapshot', snapshot, 'the bytes of a snapshot')
  checkedPartList(parts)
  checkedOptionKeys(options, OF_RUN)
  const {
    workers = availableParallelism(),
    order = 'input',
    setupModule,
    workerFile: file,
    onCrash,
    signal,
    onProgress: _,
    ...question
  } = options
  if (!Number.isInteger(workers) || workers < 1 || workers > 256)
    refuse('workers', workers, 'a whole number from 1 to 256')
  if (order !== 'input' && order !== 'asCompleted') refuse('order', order, '"input" or "asCompleted"')
  return {
    parts,
    count: workers,
    file: workerFile(file),
    start: {
      snapshot: shared(snapshot),
      ...(setupModule === undefined ? {} : { setupModule: fileUrl('setupModule', setupModule).href }),
      options: question,
    },
    ...(signal ? { signal } : {}),
    ...(onCrash ? { onCrash } : {}),
  }
}

function shared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes
  const copy = new Uint8Array(new SharedArrayBuffer(bytes.length))
  copy.set(bytes)
  return copy
}
