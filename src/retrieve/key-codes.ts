import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import { byteWriter, writeText } from './bytes.js'
import { eachKey, KEY_KINDS, type KeyKind } from './facets.js'
import type { Interned } from './interned.js'

/** Puts the codes of a maker's keys into a list, each once, and each held once more. */
export type KeyInterner = (manufacturer: Manufacturer, catalog: Catalog, into: number[]) => void

/** Keys whose codes are remembered: more of them cost more memory than they save time. */
const KEPT_KEYS = 1 << 13

const scratch = byteWriter()

/** Makers share most of their keys: the code of one that was met lately is found without its bytes. */
export function keyInterner(keys: Interned): KeyInterner {
  const known = new Map(KEY_KINDS.map((kind) => [kind, new Map<string, number>()]))
  let count = 0
  let { epoch } = keys
  // by code: the last maker that had it
  let lastMaker = new Uint32Array(1024)
  let maker = 0

  const clear = () => {
    for (const codes of known.values()) codes.clear()
    count = 0
    epoch = keys.epoch
  }

  const isFirst = (code: number): boolean => {
    if (code >= lastMaker.length) {
      const more = new Uint32Array(Math.max(code + 1, lastMaker.length * 2))
      more.set(lastMaker)
      lastMaker = more
    }
    if (lastMaker[code] === maker) return false
    lastMaker[code] = maker
    return true
  }

  const internedNow = (kind: KeyKind, text: string): number => {
    scratch.length = 0
    writeText(scratch, kind)
    writeText(scratch, text)
    return keys.intern(scratch.bytes, 0, scratch.length)
  }

  return (manufacturer, catalog, into) => {
    if (epoch !== keys.epoch || count >= KEPT_KEYS) clear()
    if (maker === 0xffffffff) lastMaker.fill(0)
    maker = maker === 0xffffffff ? 1 : maker + 1
    into.length = 0
    eachKey(manufacturer, catalog, (kind, text) => {
      const codes = known.get(kind)!
      const code = codes.get(text)
      if (code !== undefined) {
        if (!isFirst(code)) return
        keys.retain(code)
        into.push(code)
        return
      }
      const made = internedNow(kind, text)
      codes.set(text, made)
      count += 1
      if (isFirst(made)) into.push(made)
      // a term and a family of parts may be one key
      else keys.release(made)
    })
  }
}
