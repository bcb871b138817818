import { refuse } from '../refuse.js'

/** What a host hands to a long verb beside data. */
const CALLBACKS = ['onProgress', 'onCrash', 'groupAs'] as const

/**
 * Throws HamkorError `INPUT` where `signal` is no abort signal or a callback no function: found out half way, it would
 * end the verb with an error that names nothing.
 */
export function checkedHooks(options: object): void {
  const given = options as Readonly<Record<string, unknown>>
  const { signal } = given
  if (signal !== undefined && typeof (signal as AbortSignal | null)?.throwIfAborted !== 'function') {
    refuse('signal', signal, 'an AbortSignal')
  }
  for (const name of CALLBACKS) {
    if (given[name] !== undefined && typeof given[name] !== 'function') refuse(name, given[name], 'a function')
  }
}
