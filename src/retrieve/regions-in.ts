import { readText } from './bytes.js'
import type { Codes } from './encode-maker.js'
import type { Segment } from './segment.js'

/** The letter that keys of regions begin with; see `eachKey`. */
const REGION = 'r'.charCodeAt(0)

/** By the keys of a segment, which stay when makers of it go. */
const known = new WeakMap<Uint32Array, readonly (string | undefined)[]>()

/** Region of every maker of a segment by ordinal, as `regionOf` tells it; kept. O(keys + makers) at the first call. */
export function regionsIn(segment: Segment, codes: Codes): readonly (string | undefined)[] {
  const { keys, keyStarts, postings, count } = segment
  const held = known.get(keys)
  if (held) return held
  const regions: (string | undefined)[] = new Array(count).fill(undefined)
  for (let k = 0; k < keys.length; k++) {
    const { reader, end } = codes.keys.at(keys[k]!)
    if (reader.bytes[reader.at] !== REGION) continue
    reader.at += 1
    const region = readText(reader, end - reader.at)
    for (let p = keyStarts[k]!; p < keyStarts[k + 1]!; p++) regions[postings[p]!] = region
  }
  known.set(keys, regions)
  return regions
}
