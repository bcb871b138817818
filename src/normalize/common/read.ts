/** Something that was assumed or is doubtful in a reading that still gave a value. */
export interface Note {
  /** Dotted, as an issue's code: `number.ambiguous`, `rate.assumedYear`. */
  readonly code: string
  /** What the library took it for, e.g. `1.234 read as 1234`. */
  readonly expected: string
  /** Known terms that look like it; never used in place of it. */
  readonly suggestions?: readonly string[]
}

/** A value that was read, with what was assumed on the way. */
export interface ReadOk<T> {
  readonly ok: true
  readonly value: T
  readonly notes: readonly Note[]
}

/** A value that could not be read: the code of the issue and an example of what would have been. */
export interface ReadFail {
  readonly ok: false
  readonly code: string
  readonly expected: string
  readonly suggestions?: readonly string[]
}

/** What a field reader gives; it never throws on data. */
export type Read<T> = ReadOk<T> | ReadFail

/** A value found inside a longer text; UTF-16 offsets of that text, end excluded. */
export interface Found<T> {
  readonly value: T
  readonly start: number
  readonly end: number
  readonly notes: readonly Note[]
}

/** A reading without notes. */
export function ok<T>(value: T, notes: readonly Note[] = []): ReadOk<T> {
  return { ok: true, value, notes }
}

/** A failed reading. */
export function fail(code: string, expected: string, suggestions?: readonly string[]): ReadFail {
  return suggestions?.length ? { ok: false, code, expected, suggestions } : { ok: false, code, expected }
}
