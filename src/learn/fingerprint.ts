import { compareText } from '../model/basics.js'

/** What learned weights belong to: the criteria and the ranking method, readable. */
export function fingerprintOf(criteria: readonly string[], method: string): string {
  return `${method}: ${[...criteria].sort(compareText).join(' ')}`
}
