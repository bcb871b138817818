import type { Assessment } from '../model/criterion.js'
import { deepFrozen } from '../text/deep-frozen.js'

/*
 * What criteria said, in words, of the makers that answers showed, kept for the next part that demands the same: in a list
 * most parts ask for the same few processes, grades and certificates, and mostly the same makers are shown. A demand that
 * comes once leaves nothing but its key.
 */

/** What a criterion said of one demand, by whom it was said of. */
export interface Said {
  /**
   * What was said of an offer (a capability, or a maker as a whole), or is said now; frozen, for answers share it. The
   * offer must be the same object whenever the same is shown (shown-makers.ts).
   */
  of(offer: object, assess: () => Assessment): Assessment
}

/** Finds what was said of a demand by a key that is equal for equal words; undefined for one that was not met lately. */
type SaidShelf = (key: string) => Said | undefined

/** Assessments (some 400 bytes each), and keys, after which those not asked for since the last time are dropped. */
const KEPT = 16_384
const KEYS = 4096

export function saidShelf(): SaidShelf {
  let latest = new Map<string, Said | undefined>()
  let older: typeof latest = new Map()
  let count = 0

  const found = (): Said => {
    const known = new Map<object, Assessment>()
    return {
      of(offer, assess) {
        const held = known.get(offer)
        if (held) return held
        const said = deepFrozen(assess())
        known.set(offer, said)
        count += 1
        return said
      },
    }
  }

  return (key) => {
    if (count >= KEPT || latest.size >= KEYS) {
      older = latest
      latest = new Map()
      count = 0
    }
    const held = latest.get(key)
    if (held) return held
    const isMet = latest.has(key) || older.has(key)
    const said = isMet ? (older.get(key) ?? found()) : undefined
    latest.set(key, said)
    return said
  }
}
