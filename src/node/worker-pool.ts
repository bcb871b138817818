import { Worker } from 'node:worker_threads'
import { HamkorError } from '../errors.js'
import type { MatchResult } from '../model/match.js'
import { receivedError, type Task, type WorkerMessage, type WorkerStart } from './worker-messages.js'

/** Parts with one worker at a time: enough that it never waits for the next. */
const IN_HAND = 4

/** What becomes of the parts that a pool is given. */
export interface PoolEvents {
  answered(index: number, result: MatchResult): void
  /** The part cannot be answered; another worker would say the same. */
  refused(index: number, error: HamkorError): void
  /** A worker ended; `running` was its part at that moment, if any, `waiting` those it had not begun. */
  crashed(error: unknown, running: Task | undefined, waiting: readonly Task[]): void
  /** A worker has found the snapshot, the set-up and the options usable. */
  ready(): void
  /** No worker can start. */
  failed(error: unknown): void
}

/** Threads that answer parts. */
export interface Pool {
  /** Whether a worker would take a part now. */
  hasRoom(): boolean
  /** Hands a part to the worker that has the fewest, starting one where none runs. */
  give(task: Task): void
  /** Starts a worker, for one that says whether a run is possible. */
  warmUp(): void
  /** Whether the workers keep the process alive: while somebody waits for an answer. */
  hold(isHeld: boolean): void
  /** Ends every worker at once; resolves when none runs. */
  close(): Promise<void>
}

interface Slot {
  worker: Worker | undefined
  isReady: boolean
  /** In the order in which they were sent, which is the order in which they are answered. */
  tasks: Task[]
}

/** Opens a pool of at most `count` threads; they start when there is work for them. */
export function openPool(setting: {
  readonly count: number
  readonly file: URL
  readonly start: WorkerStart
  readonly events: PoolEvents
}): Pool {
  const { count, file, start, events } = setting
  const slots: Slot[] = Array.from({ length: count }, () => ({ worker: undefined, isReady: false, tasks: [] }))
  const ending: Promise<unknown>[] = []
  let isClosed = false
  let isHeld = false

  const begin = (slot: Slot): Worker => {
    const worker = new Worker(file, { workerData: start })
    let thrown: unknown
    slot.worker = worker
    slot.isReady = false
    if (!isHeld) worker.unref()
    worker.on('message', (message: WorkerMessage) => !isClosed && hear(slot, message, events))
    worker.on('error', (error) => {
      thrown = error
    })
    worker.on('exit', (code) => {
      if (isClosed || slot.worker !== worker) return
      slot.worker = undefined
      const [running, ...waiting] = slot.tasks.splice(0)
      const error = thrown ?? new HamkorError('WORKER', `a worker thread ended with exit code ${code}`, { code })
      if (!slot.isReady) events.failed(error)
      else events.crashed(error, running, waiting)
    })
    return worker
  }

  return {
    hasRoom: () => slots.some((slot) => slot.tasks.length < IN_HAND),
    give: (task) => {
      const slot = slots.reduce((best, one) => (one.tasks.length < best.tasks.length ? one : best))
      const worker = slot.worker ?? begin(slot)
      slot.tasks.push(task)
      try {
        worker.postMessage(task)
      } catch (cause) {
        slot.tasks.pop()
        const field = `parts[${task.index}]`
        const expected = 'plain data, as in JSON'
        const why = `${field}: received what cannot be handed to a worker; expected ${expected}`
        events.refused(task.index, new HamkorError('INPUT', why, { field, expected }, { cause }))
      }
    },
    warmUp: () => void (slots[0]!.worker ?? begin(slots[0]!)),
    hold: (now) => {
      if (now === isHeld) return
      isHeld = now
      for (const { worker } of slots) now ? worker?.ref() : worker?.unref()
    },
    close: async () => {
      isClosed = true
      for (const { worker } of slots) {
        if (!worker) continue
        // else the process could end before whoever waits for this
        worker.ref()
        ending.push(worker.terminate())
      }
      await Promise.all(ending)
    },
  }
}

function hear(slot: Slot, message: WorkerMessage, events: PoolEvents): void {
  if (message.kind === 'ready') {
    slot.isReady = true
    events.ready()
  } else if (message.kind === 'refused') events.failed(receivedError(message.error))
  else {
    const at = slot.tasks.findIndex((task) => task.index === message.index)
    if (at < 0) return
    slot.tasks.splice(at, 1)
    if (message.kind === 'result') events.answered(message.index, message.result)
    else events.refused(message.index, receivedError(message.error))
  }
}
