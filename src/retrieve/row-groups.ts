import { beliefOf } from './row-order.js'
import type { Segment } from './segment.js'

/** Capabilities of a segment that have process, material and belief in common lie side by side and are bounded together. */
export interface RowGroups {
  /** By group, and one more: its first place. */
  readonly starts: Uint32Array
  /** By group: code of its material. */
  readonly materials: Uint32Array
  /** By group, see `beliefOf`. */
  readonly beliefs: Uint8Array
  /** By code of a process, and one more: its first group. */
  readonly firsts: Uint32Array
  /** Who tells of no capability, a bit an ordinal. */
  readonly bare: Uint32Array
}

/** Some 9 bytes a group, made when a segment is searched first; columns do not change. */
const byColumns = new WeakMap<readonly Uint32Array[], RowGroups>()

/** O(capabilities) the first time. */
export function groupsOf(segment: Segment): RowGroups {
  const held = byColumns.get(segment.rowColumns)
  if (held) return held
  const made = grouped(segment)
  byColumns.set(segment.rowColumns, made)
  return made
}

/** The groups of the capabilities of one process. */
export function groupsOfProcess({ firsts }: RowGroups, process: number): readonly [from: number, to: number] {
  return process + 1 < firsts.length ? [firsts[process]!, firsts[process + 1]!] : [0, 0]
}

function grouped({ rowColumns, rowStarts, flags, count }: Segment): RowGroups {
  const processes = rowColumns[0]!
  const materials = rowColumns[1]!
  const length = flags.length
  const starts: number[] = []
  // processes ascend
  const firsts = new Uint32Array((length > 0 ? processes[length - 1]! : 0) + 2)
  for (let place = 0; place < length; place++) {
    const isFirst =
      place === 0 ||
      processes[place] !== processes[place - 1] ||
      materials[place] !== materials[place - 1] ||
      beliefOf(flags[place]!) !== beliefOf(flags[place - 1]!)
    if (!isFirst) continue
    starts.push(place)
    firsts[processes[place]! + 1] = starts.length
  }
  for (let code = 1; code < firsts.length; code++) firsts[code] = Math.max(firsts[code]!, firsts[code - 1]!)
  const bare = new Uint32Array((count + 31) >>> 5)
  for (let ordinal = 0; ordinal < count; ordinal++) {
    if (rowStarts[ordinal] === rowStarts[ordinal + 1]) bare[ordinal >>> 5]! |= 1 << (ordinal & 31)
  }
  return {
    starts: Uint32Array.from([...starts, length]),
    materials: Uint32Array.from(starts, (place) => materials[place]!),
    beliefs: Uint8Array.from(starts, (place) => beliefOf(flags[place]!)),
    firsts,
    bare,
  }
}
