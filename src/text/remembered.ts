import { deepFrozen } from './deep-frozen.js'

/*
 * The cells of a list repeat: names, grades, sizes. What was read of a short text is kept up to a bound where the text
 * comes again, and frozen, for all who read it share it. Most descriptions of a long list come once: to freeze and carry
 * along what they say costs a tenth of reading them.
 */

/** Texts told from new ones by one reader; then it begins anew. */
const KEPT = 8192
/** Longer texts hardly repeat. UTF-16 units. */
const LONGEST = 64

/** A reader of texts that keeps what it read twice. */
export function remembered<T extends object>(read: (text: string) => T): (text: string) => T {
  /** Null for a text that came once. */
  const known = new Map<string, T | null>()
  return (text) => {
    if (text.length > LONGEST) return read(text)
    const held = known.get(text)
    if (held) return held
    if (held === null) {
      const made = deepFrozen(read(text))
      known.set(text, made)
      return made
    }
    if (known.size >= KEPT) known.clear()
    known.set(text, null)
    return read(text)
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
