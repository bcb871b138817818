import { deepFrozen } from './deep-frozen.js'

/*
 * The cells of a list repeat: names, grades, sizes. What was read of a short text is kept up to a bound, and frozen,
 * for all who read it share it.
 */

/** Texts kept by one reader; then it begins anew. */
const KEPT = 4096
/** Longer texts hardly repeat. UTF-16 units. */
const LONGEST = 64

/** A reader of texts that keeps what it read. */
export function remembered<T extends object>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const held = known.get(text)
    if (held) return held
    const made = deepFrozen(read(text))
    if (known.size >= KEPT) known.clear()
    known.set(text, made)
    return made
  }
}

/** The same where what is read depends on something else too (a catalog): as long as that is held. */
export function rememberedBy<B extends object, T extends object>(
  read: (text: string, basis: B) => T,
): (text: string, basis: B) => T {
  const readers = new WeakMap<B, (text: string) => T>()
  return (text, basis) => {
    let reader = readers.get(basis)
    if (!reader) {
      reader = remembered((one) => read(one, basis))
      readers.set(basis, reader)
    }
    return reader(text)
  }
}
