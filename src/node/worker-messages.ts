import { HamkorError, type HamkorErrorCode } from '../errors.js'
import type { MatchResult } from '../model/match.js'
import type { MatchOptions } from '../model/matcher.js'

/** What a worker is started with. */
export interface WorkerStart {
  /** Over shared memory: every worker reads the same bytes. */
  readonly snapshot: Uint8Array
  /** URL of the module that exports the set-up; absent: the defaults. */
  readonly setupModule?: string
  readonly options: Omit<MatchOptions, 'signal'>
}

/** One part of the list. */
export interface Task {
  /** Position in the list, from 0. */
  readonly index: number
  readonly part: unknown
}

/** An error on its way between threads, where only data can go. */
export interface SentError {
  readonly code?: HamkorErrorCode
  readonly message: string
  readonly details: Readonly<Record<string, unknown>>
  readonly stack?: string
}

/** What a worker says. */
export type WorkerMessage =
  | { readonly kind: 'ready' }
  /** It cannot start: the set-up or the snapshot is unusable. */
  | { readonly kind: 'refused'; readonly error: SentError }
  | { readonly kind: 'result'; readonly index: number; readonly result: MatchResult }
  | { readonly kind: 'failed'; readonly index: number; readonly error: SentError }

/** An error as data. */
export function sentError(error: unknown): SentError {
  if (!(error instanceof Error)) return { message: String(error), details: {} }
  const { message, stack } = error
  const sent = { message, details: {}, ...(stack === undefined ? {} : { stack }) }
  return error instanceof HamkorError ? { ...sent, code: error.code, details: cloneable(error.details) } : sent
}

/** The error again; one that was not the library's becomes `WORKER`, its stack in `details`. */
export function receivedError({ code, message, details, stack }: SentError): HamkorError {
  const text = message.replace(/^hamkor: /, '')
  return code ? new HamkorError(code, text, details) : new HamkorError('WORKER', text, stack ? { stack } : {})
}

/** What of the details can go to another thread. */
function cloneable(details: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(details).filter(([, value]) => {
      try {
        structuredClone(value)
        return true
      } catch {
        return false
      }
    }),
  )
}
