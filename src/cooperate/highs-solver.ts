import type { Highs } from 'highs'
import { HamkorError } from '../errors.js'
import type { MipSolver, SolverAnswer, SolverProgress, SolverSession, SolverTask } from '../model/mip.js'
import { checkedShape } from '../refuse.js'
import { type LoadHighs, loadInstalledHighs } from './highs-load.js'
import { runHighs } from './highs-run.js'
import type { FromWorker } from './highs-serve.js'
import { startThread, type Thread } from './threads.js'

/** Where HiGHS comes from and where it runs. */
export interface HighsSolverOptions {
  /**
   * Loads HiGHS on this thread, e.g. `async () => (await import('highs')).default({ locateFile })` in a browser bundle.
   * Without it the installed package is loaded by name, in a thread of its own where there are threads.
   */
  readonly load?: LoadHighs
}

/**
 * HiGHS as the solver of allocations. Solving blocks its thread: in Node that is a worker thread, which a signal ends at
 * once; where none can be started, or the host brings its loader, it is this thread, and a signal is heard in between.
 * Solving is exponential in the worst case and bounded by the allocation's time.
 */
export function highsSolver(options: HighsSolverOptions = {}): MipSolver {
  checkedShape('options', options, { 'load?': 'function' })
  // no thread is tried again where none could be started
  let threads: 'untried' | 'none' = options.load ? 'none' : 'untried'
  let loading: Promise<Highs> | undefined
  const loaded = () => {
    loading ??= (options.load ?? loadInstalledHighs)()
    return loading
  }
  return {
    name: 'highs',
    start: async (signal) => {
      signal?.throwIfAborted()
      const session = threads === 'untried' ? await threadSession(signal) : undefined
      if (session) return session
      threads = 'none'
      return inlineSession(await loaded(), signal)
    },
  }
}

function inlineSession(highs: Highs, signal: AbortSignal | undefined): SolverSession {
  let ended = false
  return {
    solve: async (task, onProgress) => {
      if (ended) throw endedError()
      // a turn of the event loop, in which an abort can come in
      await new Promise((resolve) => setTimeout(resolve, 0))
      signal?.throwIfAborted()
      return runHighs(highs, task, onProgress)
    },
    end: () => {
      ended = true
    },
  }
}

/** A session on a thread; undefined where no thread can be started (none here, the worker's file bundled away). */
async function threadSession(signal: AbortSignal | undefined): Promise<SolverSession | undefined> {
  const thread = newThread()
  if (!thread) return undefined
  const line = answersOf(thread, signal)
  try {
    await line.ready
  } catch {
    thread.end()
    signal?.throwIfAborted()
    return undefined
  }
  return {
    solve: (task, onProgress) => {
      signal?.throwIfAborted()
      return line.ask(task, onProgress)
    },
    end: () => {
      line.close()
      thread.end()
    },
  }
}

function newThread(): Thread | undefined {
  try {
    return startThread(new URL('./highs-worker.js', import.meta.url))
  } catch {
    return undefined
  }
}

interface Line {
  readonly ready: Promise<void>
  ask(task: SolverTask, onProgress?: (progress: SolverProgress) => void): Promise<SolverAnswer>
  close(): void
}

/** One question at a time over a thread; an abort or the thread's death rejects what waits. */
function answersOf(thread: Thread, signal: AbortSignal | undefined): Line {
  let waiting: { resolve(answer: SolverAnswer): void; reject(cause: unknown): void } | undefined
  let listener: ((progress: SolverProgress) => void) | undefined
  let dead: unknown
  let isReady = () => {}
  let isNotReady: (cause: unknown) => void = () => {}
  const ready = new Promise<void>((resolve, reject) => {
    isReady = resolve
    isNotReady = reject
  })
  const die = (cause: unknown) => {
    dead ??= cause
    isNotReady(cause)
    waiting?.reject(cause)
    waiting = undefined
  }
  const onAbort = () => {
    thread.end()
    die(signal?.reason)
  }
  signal?.addEventListener('abort', onAbort, { once: true })
  thread.onFailure(die)
  thread.listen((said) => {
    const message = said as FromWorker
    if (message.kind === 'ready') isReady()
    else if (message.kind === 'progress') listener?.(message.progress)
    else if (message.kind === 'answer') {
      waiting?.resolve(message.answer)
      waiting = undefined
    } else die(new Error(message.message))
  })
  return {
    ready,
    ask: (task, onProgress) =>
      new Promise((resolve, reject) => {
        if (dead !== undefined) {
          reject(dead)
          return
        }
        waiting = { resolve, reject }
        listener = onProgress
        thread.post(task)
      }),
    close: () => {
      signal?.removeEventListener('abort', onAbort)
      die(endedError())
    },
  }
}

function endedError(): HamkorError {
  return new HamkorError('INPUT', 'this solver session has ended')
}
