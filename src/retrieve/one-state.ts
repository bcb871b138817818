import { HELD_SOURCE_SHAPE } from '../model/shapes.js'
import type { CandidateSource } from '../model/source.js'
import { checkedShape } from '../refuse.js'
import { fromSource } from './makers-from.js'
import { columnsOf } from './memory-source.js'

/*
 * A verb that asks the makers more than once, with turns of the event loop between, asks them all of one state: what it
 * puts together would else be of makers that never stood side by side.
 */

/** A source as it is now, until it is released. */
export interface HeldState {
  readonly source: CandidateSource
  release(): Promise<void>
}

/**
 * One state of a source: of a memory source, and of a host's own that has `hold`; any other as it comes, and one that is
 * held already. Rejects with HamkorError `SOURCE` where a host's `hold` or `release` fails, `INPUT` where it gives no source.
 */
export async function heldState(source: CandidateSource): Promise<HeldState> {
  const columns = columnsOf(source)
  if (columns ? columns.hold === undefined : source.hold === undefined) return { source, release: async () => {} }
  const held = await (columns?.hold?.() ?? fromSource(() => source.hold!()))
  checkedShape('manufacturers.hold', held, HELD_SOURCE_SHAPE)
  return { source: held, release: () => fromSource(() => held.release()) }
}

/** Runs a verb over one state of a source, which is let go however the verb ends. */
export async function inOneState<T>(source: CandidateSource, ask: (source: CandidateSource) => Promise<T>): Promise<T> {
  const held = await heldState(source)
  let answered: T
  try {
    answered = await ask(held.source)
  } catch (error) {
    // what went wrong first is what is told
    await held.release().catch(() => undefined)
    throw error
  }
  await held.release()
  return answered
}

type InOneState = (ask: (held: object) => Promise<unknown>) => Promise<unknown>

/** What a matcher is asked by in one state; one that a host made or wrapped itself is not in it. */
const matchers = new WeakMap<object, InOneState>()

/** Tells how a matcher runs something over itself as it is now: over an object with its verbs that ask. */
export function askedInOneState(matcher: object, run: InOneState): void {
  matchers.set(matcher, run)
}

/** Asks a matcher as it is now, whatever changes meanwhile; of a host's own making as it comes. */
export function inStateOf<M extends object, T>(matcher: M, ask: (matcher: M) => Promise<T>): Promise<T> {
  const run = matchers.get(matcher)
  return run ? (run((held) => ask(held as M)) as Promise<T>) : ask(matcher)
}
