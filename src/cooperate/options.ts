import { LIMITS } from '../model/limits.js'
import { checkedShape, refuse } from '../refuse.js'
import { checkedHooks } from '../retrieve/hooks.js'

/** Throws HamkorError `INPUT` naming an option that the verb does not have, a signal or a callback that is none. */
export function onlyKeys(options: object, keys: readonly string[]): void {
  checkedShape('options', options, 'record')
  for (const [key, value] of Object.entries(options)) {
    if (!keys.includes(key)) refuse(`options.${key}`, value, `one of ${keys.join(', ')}`)
  }
  checkedHooks(options)
}

/** A whole number within bounds; throws HamkorError `INPUT` naming it otherwise. */
export function wholeNumber(
  name: string,
  value: number | undefined,
  fallback: number,
  least = 0,
  most: number = LIMITS.limit,
): number {
  const n = value ?? fallback
  if (!Number.isInteger(n) || n < least || n > most) refuse(name, value, `a whole number from ${least} to ${most}`)
  return n
}
