import type { Found, Read } from '../../src/normalize/common/read.js'

/** What a reader gave, short enough for a table: the value, or `!code`. */
export function valueOrCode<T>(read: Read<T>): T | string {
  return read.ok ? read.value : `!${read.code}`
}

/** The codes of the notes. */
export function notesOf<T>(read: Read<T>): string[] {
  return read.ok ? read.notes.map((note) => note.code) : [`!${read.code}`]
}

/** Values with the text that they were found in. */
export function pieces<T>(text: string, found: readonly Found<T>[]): [T, string][] {
  return found.map(({ value, start, end }) => [value, text.slice(start, end)])
}
