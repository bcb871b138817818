import { HamkorError } from '../errors.js'

/*
 * A search over columns works in arrays of the module, which all matchers of the process share: made anew for every
 * question they would cost collections. It is synchronous, so that two meet only where code of the host that runs inside
 * one (a criterion, a ranking method) asks or changes something: whoever is asked then waits until it has ended.
 */

let isRunning = false

/** What to wait for before a search begins or makers change; undefined where nothing runs: then nothing is waited for. */
export function searchEnded(): Promise<void> | undefined {
  // what comes after an `await` runs when the stack is empty, and the search is on the stack
  return isRunning ? Promise.resolve() : undefined
}

/** Runs a search; throws HamkorError `INPUT` inside another one, which it would corrupt. */
export function oneSearch<T>(search: () => T): T {
  if (isRunning) throw new HamkorError('INPUT', 'a search cannot run inside another one')
  isRunning = true
  try {
    return search()
  } finally {
    isRunning = false
  }
}
