import { type CodeTable, judgeCode, MISSES, makeRoom, SHOWN } from './code-table.js'
import { type Codes, valueAt } from './encode-maker.js'
import { isQualified, ROW_FACETS } from './facets.js'

/** The materials that each code of the facet lists, by numbers of their own. Some 4 bytes a code and 4 a material. */
export interface MaterialLists {
  /** Numbers are below this. */
  readonly size: number
  /** Changes whenever a number comes to mean another material. */
  readonly epoch: number
  /** Id of the material of a number. */
  idOf(item: number): string
  /**
   * Where the list of a code begins in `items`: how many they are, then their numbers. None: the facet says more than
   * ids (see `isQualified`).
   */
  startOf(code: number): number
  readonly items: Uint32Array
}

const MATERIAL = ROW_FACETS.indexOf('material')

/** Decodes each list when it is asked for first. */
export function materialLists(codes: Codes): MaterialLists {
  const dictionary = codes.rowFacets[MATERIAL]!
  let epoch = dictionary.epoch
  let numbers = new Map<string, number>()
  let ids: string[] = []
  /** By code; 0: not decoded yet. */
  let starts = new Uint32Array(0)
  let items = new Uint32Array(1024)
  let used = 1

  const settle = () => {
    if (epoch !== dictionary.epoch) {
      epoch = dictionary.epoch
      numbers = new Map()
      ids = []
      starts.fill(0)
      used = 1
    }
    if (starts.length < dictionary.size) starts = grown(starts, Math.ceil(dictionary.size * 1.25))
  }

  const push = (item: number) => {
    if (used === items.length) items = grown(items, used * 2)
    items[used++] = item
  }

  const numberOf = (id: string): number => {
    const known = numbers.get(id)
    if (known !== undefined) return known
    numbers.set(id, ids.length)
    return ids.push(id) - 1
  }

  return {
    get size() {
      return ids.length
    },
    get epoch() {
      settle()
      return epoch
    },
    get items() {
      return items
    },
    idOf: (item) => ids[item]!,
    startOf(code) {
      const held = starts[code]!
      if (held > 0) return held
      settle()
      const value = valueAt(dictionary, code, codes.known)
      const list = isQualified(value) ? [] : (value as readonly string[])
      const start = used
      push(list.length)
      for (const id of list) push(numberOf(id))
      starts[code] = start
      return start
    },
  }
}

function grown(array: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const more = new Uint32Array(room)
  more.set(array)
  return more
}

/**
 * Judges a code by the best of the materials that it lists, as `bestOffer` of the criterion: by standing and utility,
 * among misses by effort, the first of equals. False, and nothing is done, where the facet says more than ids.
 */
export function setBest(table: CodeTable, code: number, one: CodeTable, lists: MaterialLists): boolean {
  const start = lists.startOf(code)
  const { items } = lists
  const end = start + 1 + items[start]!
  if (end === start + 1) return false
  makeRoom(one, lists.size)
  let best = -1
  for (let i = start + 1; i < end; i++) {
    const item = items[i]!
    if (one.standings[item] === 0) judgeCode(one, item)
    if (best < 0 || isBetter(one, item, best)) best = item
  }
  table.standings[code] = one.standings[best]!
  table.utilities[code] = one.utilities[best]!
  table.efforts[code] = one.efforts[best]!
  return true
}

function isBetter({ standings, utilities, efforts }: CodeTable, item: number, than: number): boolean {
  if (standings[item] !== standings[than]) return standings[item]! > standings[than]!
  if (utilities[item] !== utilities[than]) return utilities[item]! > utilities[than]!
  return standings[item] === MISSES + 1 && (efforts[item]! & ~SHOWN) < (efforts[than]! & ~SHOWN)
}
