import type { Outcome } from '../model/learning.js'

/** 1 and 0 where it is settled whether the maker made it; a contact or a quotation alone is not. */
export function truthOf(outcome: Outcome | undefined, success: readonly Outcome[]): 0 | 1 | undefined {
  if (outcome === undefined) return undefined
  if (success.includes(outcome)) return 1
  return outcome === 'declined' || outcome === 'failed' ? 0 : undefined
}
