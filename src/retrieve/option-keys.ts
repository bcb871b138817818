import type { BulkOptions } from '../model/matcher.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from './hooks.js'

const KEYS: ReadonlySet<string> = new Set<keyof BulkOptions>([
  'limit',
  'nearMissLimit',
  'standing',
  'weights',
  'where',
  'signal',
  'onProgress',
])

/**
 * Throws HamkorError `INPUT` naming an option that is none of a match (or of `more`), a signal or a callback that is none.
 */
export function checkedOptionKeys(options: object, more: readonly string[] = []): void {
  checkedShape('options', options, 'record')
  for (const [key, value] of Object.entries(options)) {
    if (!KEYS.has(key) && !more.includes(key)) {
      refuse(`options.${key}`, value, `one of ${[...KEYS, ...more].join(', ')}`)
    }
  }
  checkedHooks(options)
}
