/** A word before, and one behind, with their blanks. */
const BEFORE = 5
const BEHIND = 8
const NOT_BEFORE = /(?<![\p{L}\d])(?:not|не)\s$/iu
const NOT_BEHIND = /^\s(?:emas|эмас)(?!\p{L})/iu

/** `не болт, а винт`, `not M10x1.25!`, `М10 эмас`: another one is meant. O(1). */
export function isDenied(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  return (
    NOT_BEFORE.test(text.slice(Math.max(0, start - BEFORE), start)) || NOT_BEHIND.test(text.slice(end, end + BEHIND))
  )
}
