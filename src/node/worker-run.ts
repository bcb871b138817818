import { HamkorError } from '../errors.js'
import type { MatchResult } from '../model/match.js'
import { heeding } from '../retrieve/heeding.js'
import type { Task, WorkerStart } from './worker-messages.js'
import { openPool } from './worker-pool.js'

/** A worker that ended before its time. */
export interface WorkerCrash {
  /** Position of the part that it was at; absent where it had none. */
  readonly index?: number
  readonly error: unknown
  /** What becomes of that part: tried once more, or given up the second time; `replaced` where it had none. */
  readonly then: 'retried' | 'givenUp' | 'replaced'
}

/** The answer to one part of the list, or why there is none. */
export type PartAnswer =
  | { readonly index: number; readonly result: MatchResult }
  | { readonly index: number; readonly part: unknown; readonly error: HamkorError }

/** What a run needs. */
export interface RunSetting {
  readonly parts: Iterable<unknown> | AsyncIterable<unknown>
  readonly count: number
  readonly file: URL
  readonly start: WorkerStart
  readonly signal?: AbortSignal
  /** Raised by who wants no more answers. */
  readonly stop: AbortSignal
  readonly onCrash?: (crash: WorkerCrash) => void
}

/** A run over threads that is under way. */
export interface WorkerRun {
  /** The answer of that position, or the first that is there; undefined when the list is done. */
  next(index: number | undefined): Promise<PartAnswer | undefined>
  /** Ends every worker; to be called however the run ended. */
  end(): Promise<void>
}

/** Parts taken and not yet given back, for each worker: the list is not read further ahead. */
const AHEAD = 32

/** Keeps the workers fed and gathers their answers; no part is lost, none is answered twice. */
export function beginRun({ parts, count, file, start, signal, stop, onCrash }: RunSetting): WorkerRun {
  const list = heeding(parts)
  /** Parts to hand out, and those that ended a worker once. */
  const queue: Task[] = []
  const struck = new Set<number>()
  /** Answers not yet given back, and the parts that have none. */
  const held = new Map<number, PartAnswer>()
  const open = new Map<number, unknown>()
  let [taken, given] = [0, 0]
  let reading: 'idle' | 'busy' | 'done' = 'idle'
  let failure: { readonly reason: unknown } | undefined
  let isProved = false
  let wake = () => {}

  const fail = (reason: unknown) => {
    failure ??= { reason }
    void pool.close()
    wake()
  }
  const settle = (answer: PartAnswer) => {
    open.delete(answer.index)
    held.set(answer.index, answer)
    proceed()
  }
  const refused = (index: number, error: HamkorError) => settle({ index, part: open.get(index), error })
  const crashed = (error: unknown, running: Task | undefined, waiting: readonly Task[]) => {
    const isSecond = running !== undefined && struck.has(running.index)
    const then = running ? (isSecond ? 'givenUp' : 'retried') : 'replaced'
    if (running) struck.add(running.index)
    queue.unshift(...(running && !isSecond ? [running] : []), ...waiting)
    try {
      onCrash?.({ ...(running ? { index: running.index } : {}), error, then })
    } catch (thrown) {
      return fail(thrown)
    }
    if (isSecond) refused(running.index, crashError(running.index, error))
    proceed()
  }
  const events = {
    answered: (index: number, result: MatchResult) => settle({ index, result }),
    refused,
    crashed,
    ready: () => {
      isProved = true
      wake()
    },
    failed: fail,
  }
  const pool = openPool({ count, file, start, events })
  const abort = () => fail(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  stop.addEventListener('abort', () => wake(), { once: true })

  /** Hands out what can be handed out, reads on, and wakes who waits for an answer. */
  function proceed(): void {
    while (!failure && queue.length > 0 && pool.hasRoom()) pool.give(queue.shift()!)
    if (!failure && reading === 'idle' && pool.hasRoom() && taken - given < AHEAD * count) void read()
    wake()
  }

  async function read(): Promise<void> {
    reading = 'busy'
    try {
      const { value, done } = await list.next()
      reading = done ? 'done' : 'idle'
      if (!done) {
        const task = { index: taken++, part: value as unknown }
        open.set(task.index, task.part)
        queue.push(task)
      }
    } catch (error) {
      reading = 'done'
      fail(error)
    }
    proceed()
  }

  async function answerAt(index: number | undefined): Promise<PartAnswer | undefined> {
    proceed()
    for (;;) {
      if (stop.aborted) return undefined
      if (failure) throw failure.reason
      const answer = index === undefined ? held.values().next().value : held.get(index)
      if (answer) {
        held.delete(answer.index)
        given += 1
        return answer
      }
      if (reading === 'done' && given === taken) {
        if (taken > 0 || isProved) return undefined
        // of an empty list no worker has said yet whether it could be answered
        pool.warmUp()
      }
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }

  return {
    next: async (index) => {
      pool.hold(true)
      try {
        return await answerAt(index)
      } finally {
        // who lets go of the walk without ending it must not keep the process alive
        pool.hold(false)
      }
    },
    end: async () => {
      failure ??= { reason: undefined }
      signal?.removeEventListener('abort', abort)
      await pool.close()
      await list.return()
    },
  }
}

function crashError(index: number, cause: unknown): HamkorError {
  const why = cause instanceof Error ? cause.message : String(cause)
  return new HamkorError('WORKER', `a worker thread ended twice at part ${index}: ${why}`, { index }, { cause })
}
