import { foldKey } from '../../text/fold.js'
import { onFirstUse } from '../../text/on-first-use.js'

/** Tells whether a folded word begins with one of the stems, or is one of up to three letters. O(stems). */
export function stemSet(stems: string): (word: string) => boolean {
  const keys = onFirstUse(() => stems.split(' ').map(foldKey))
  return (word) => keys().some((key) => (key.length <= 3 ? word === key : word.startsWith(key)))
}
