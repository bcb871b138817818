import type { Issue } from '../../model/basics.js'
import { LIMITS } from '../../model/limits.js'
import type { Read } from './read.js'

/** Way to a field of the record, as in `Issue.path`. */
export type Path = readonly (string | number)[]

/** Collects what could not be read of one record; keeps `LIMITS.issues` at the most and counts the rest. */
export interface IssueLog {
  add(code: string, path: Path, received: unknown, expected: string, suggestions?: readonly string[]): void
  /** The value of a reading; what failed or was assumed becomes an issue of the path. */
  take<T>(path: Path, received: unknown, read: Read<T>): T | undefined
  list(): Issue[]
}

/** An empty log. */
export function issueLog(): IssueLog {
  const issues: Issue[] = []
  let more = 0
  const add: IssueLog['add'] = (code, path, received, expected, suggestions) => {
    if (issues.length >= LIMITS.issues - 1 && ++more > 1) return
    const issue = { code, path: path.map(clipKey), received: shorten(received), expected }
    issues.push(suggestions?.length ? { ...issue, suggestions } : issue)
  }
  return {
    add,
    take(path, received, read) {
      if (!read.ok) {
        add(read.code, path, received, read.expected, read.suggestions)
        return undefined
      }
      for (const note of read.notes) add(note.code, path, received, note.expected, note.suggestions)
      return read.value
    },
    list: () =>
      more < 2
        ? issues
        : [
            ...issues.slice(0, LIMITS.issues - 1),
            {
              code: 'limit.issues',
              path: [],
              received: `${more} more issues`,
              expected: `at most ${LIMITS.issues} issues a record are listed`,
            },
          ],
  }
}

/** UTF-16 units of `received` at the most. */
const RECEIVED = 120

/** What came, short enough to show. */
export function shorten(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return clip(value)
    case 'object':
      return value === null ? 'null' : clip(outlineOf(value))
    case 'function':
    case 'symbol':
      return `a ${typeof value}`
    default:
      return String(value)
  }
}

/** A host's object may throw at any question. */
function outlineOf(value: object): string {
  try {
    if (Array.isArray(value)) return `a list of ${value.length}`
    // a quantity or a place in parts is shown as it would be written
    const inside = Object.values(value)
    if (inside.length > 0 && inside.length <= PARTS && inside.every(isPlain)) return inside.join(' ').trim()
    return `{ ${Object.keys(value).slice(0, 8).map(clipKey).join(', ')} }`
  } catch {
    return 'an object that throws'
  }
}

/** Values of an object that are shown for it at the most. */
const PARTS = 5

function isPlain(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'number'
}

function clipKey<K extends string | number>(key: K): K {
  return typeof key === 'string' && key.length > RECEIVED ? (clip(key) as K) : key
}

/** Cuts between characters, never inside a surrogate pair. */
function clip(text: string): string {
  if (text.length <= RECEIVED) return text
  const cut = /[\ud800-\udbff]/.test(text[RECEIVED - 2]!) ? RECEIVED - 2 : RECEIVED - 1
  return `${text.slice(0, cut)}…`
}
