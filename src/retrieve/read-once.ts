import { deepFrozen } from '../text/deep-frozen.js'

/** A reader that keeps what it read of a record, as long as somebody holds the record and if it can never change. */
export function readOnce<T extends object>(read: (input: unknown) => T): (input: unknown) => T {
  const known = new WeakMap<object, T>()
  return (input) => {
    if (typeof input !== 'object' || input === null) return read(input)
    const held = known.get(input)
    if (held) return held
    const result = read(input)
    // answers share it from now on
    if (isFrozenData(input)) known.set(input, deepFrozen(result))
    return result
  }
}

/** Nesting of records that are looked into; a request has two. */
const DEPTH = 8

function isFrozenData(value: unknown, depth = 0): boolean {
  if (typeof value === 'function') return false
  if (typeof value !== 'object' || value === null) return true
  let prototype: unknown
  try {
    prototype = Object.getPrototypeOf(value)
  } catch {
    // a revoked proxy
    return false
  }
  const isPlain = prototype === Object.prototype || prototype === Array.prototype || prototype === null
  if (!isPlain || depth > DEPTH || !Object.isFrozen(value)) return false
  // a getter may say something else the next time
  return Object.values(Object.getOwnPropertyDescriptors(value)).every(
    (property) => property.get === undefined && isFrozenData(property.value, depth + 1),
  )
}
