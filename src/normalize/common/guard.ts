import { LIMITS } from '../../model/limits.js'
import type { IssueLog, Path } from './issues.js'
import { nearestKey } from './nearest-key.js'

/** A record that holds own, plain, bounded values only. */
export type PlainRecord = Record<string, unknown>

/** Keys that reach into prototypes; never copied. */
const RESERVED: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** NFKC turns one unit into 18 at the most (U+FDFA). */
const NFKC_GROWTH = 18

interface State {
  readonly log: IssueLog
  values: number
}

/** What holds its content elsewhere than in fields, which would be read as a record that says nothing. */
const OTHER_HOLDERS = [Map, Set, WeakMap, Date, RegExp, Promise, String, Number, Boolean, ArrayBuffer, Error]

/** Whether a value can be a record at all: an object of a host's own class is one, a promise or a map of it is not. */
export function isRecord(value: unknown): value is object {
  if (typeof value !== 'object' || value === null || isList(value)) return false
  try {
    return !ArrayBuffer.isView(value) && !OTHER_HOLDERS.some((holder) => value instanceof holder)
  } catch {
    return true
  }
}

/**
 * Copies the known own fields of an untrusted record; what is unknown, unreadable or beyond `LIMITS` is left out with
 * an issue that leads to it. Nulls are left out silently, as missing; in lists they become empty texts, so that
 * positions hold. Never throws; work is bounded by `LIMITS`.
 */
export function guardRecord(input: object, known: readonly string[], log: IssueLog): PlainRecord {
  const state: State = { log, values: 0 }
  const out: PlainRecord = {}
  let strangers = 0
  for (const key of ownKeys(input, [], log)) {
    if (known.includes(key)) {
      const value = clean(read(input, key, [key], log), [key], state)
      if (value !== undefined) out[key] = value
    } else if (RESERVED.has(key)) {
      log.add('key.reserved', [key], key, 'a key of the record')
    } else if (++strangers <= LIMITS.keys) {
      unknownKey(key, [key], known, log)
    }
  }
  return out
}

/** Reports a key that the record does not have, with the nearest that it has. */
export function unknownKey(key: string, path: Path, known: readonly string[], log: IssueLog): void {
  const nearest = nearestKey(key, known)
  log.add('key.unknown', path, key, 'a known key', nearest ? [nearest] : undefined)
}

function clean(value: unknown, path: Path, state: State): unknown {
  switch (typeof value) {
    case 'string':
      return counted(path, state) && isShort(value, path, state) ? value : undefined
    case 'number':
      if (!counted(path, state)) return undefined
      if (Number.isFinite(value)) return value
      state.log.add('number.notFinite', path, value, 'a finite number')
      return undefined
    case 'bigint':
      return clean(String(value), path, state)
    case 'boolean':
    case 'undefined':
      return value
    case 'object':
      return value === null ? undefined : cleanObject(value, path, state)
    default:
      state.log.add('value.type', path, value, 'a text, a number, a list or an object')
      return undefined
  }
}

function cleanObject(value: object, path: Path, state: State): unknown {
  if (path.length >= LIMITS.depth) {
    state.log.add('limit.depth', path, value, `at most ${LIMITS.depth} levels`)
    return undefined
  }
  // objects count too: one that holds itself several times over would be unfolded without end
  if (!counted(path, state)) return undefined
  if (isDate(value)) return cleanDate(value, path, state)
  return isList(value) ? cleanList(value, path, state) : cleanMap(value, path, state)
}

/** Whether it is a host's own date object; a revoked proxy and a false Date are not. */
function isDate(value: object): value is Date {
  try {
    return value instanceof Date && typeof Date.prototype.getTime.call(value) === 'number'
  } catch {
    return false
  }
}

/** A day in UTC. */
function cleanDate(value: Date, path: Path, state: State): unknown {
  const time = Date.prototype.getTime.call(value)
  if (Number.isFinite(time)) return Date.prototype.toISOString.call(value).slice(0, 10)
  state.log.add('date.invalid', path, 'Invalid Date', 'a date, e.g. 2027-02-01')
  return undefined
}

/** A revoked proxy throws even here. */
function isList(value: object): value is unknown[] {
  try {
    return Array.isArray(value)
  } catch {
    return false
  }
}

function cleanList(list: readonly unknown[], path: Path, state: State): unknown {
  const { length } = list
  if (length > LIMITS.arrayLength) {
    state.log.add('limit.arrayLength', path, `a list of ${length}`, `at most ${LIMITS.arrayLength} entries`)
    return undefined
  }
  const out: unknown[] = []
  for (let i = 0; i < length && state.values <= LIMITS.values; i++) {
    const at = [...path, i]
    out.push(clean(read(list, i, at, state.log), at, state) ?? '')
  }
  return out
}

function cleanMap(map: object, path: Path, state: State): unknown {
  const keys = ownKeys(map, path, state.log)
  if (keys.length > LIMITS.keys) {
    state.log.add('limit.keys', path, `${keys.length} keys`, `at most ${LIMITS.keys} keys`)
    return undefined
  }
  const out: PlainRecord = {}
  for (const key of keys) {
    if (state.values > LIMITS.values) break
    const at = [...path, key]
    if (RESERVED.has(key)) state.log.add('key.reserved', at, key, 'a key of the record')
    else {
      const value = clean(read(map, key, at, state.log), at, state)
      if (value !== undefined) out[key] = value
    }
  }
  return out
}

function counted(path: Path, state: State): boolean {
  state.values += 1
  if (state.values === LIMITS.values + 1) {
    state.log.add('limit.values', path, 'more values', `at most ${LIMITS.values} values in a record`)
  }
  return state.values <= LIMITS.values
}

function isShort(text: string, path: Path, state: State): boolean {
  const cap = LIMITS.textLength
  if (text.length <= cap && (text.length * NFKC_GROWTH <= cap || text.normalize('NFKC').length <= cap)) return true
  state.log.add('limit.textLength', path, `${text.length} characters`, `at most ${cap} characters`)
  return false
}

/** Own enumerable text keys; a proxy may throw here. */
function ownKeys(value: object, path: Path, log: IssueLog): string[] {
  try {
    return Object.keys(value)
  } catch {
    log.add('value.unreadable', path, 'an object that throws', 'a plain object')
    return []
  }
}

/** One own property; a getter may throw. */
function read(holder: object, key: string | number, path: Path, log: IssueLog): unknown {
  try {
    return (holder as Record<string | number, unknown>)[key]
  } catch {
    log.add('value.unreadable', path, 'a property that throws', 'a plain value')
    return undefined
  }
}
