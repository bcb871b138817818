import { type PlainRecord, unknownKey } from './guard.js'
import type { IssueLog, Path } from './issues.js'

/** What a schema says of a value that it refuses; the part of zod's issue that is used here. */
interface Refusal {
  readonly code: string
  readonly path: readonly PropertyKey[]
  readonly message: string
  readonly keys?: readonly string[]
  readonly errors?: readonly (readonly Refusal[])[]
}

/** A schema that checks and transforms nothing, such as `partSchema`. */
export interface Shape<T> {
  safeParse(
    value: unknown,
  ):
    | { readonly success: true; readonly data: T }
    | { readonly success: false; readonly error: { readonly issues: readonly unknown[] } }
}

/** Rounds of pruning: a union shows what is wrong inside only once its outside is right. */
const ROUNDS = 8

/**
 * The part of a guarded record that the schema accepts: exactly the values it refuses are cut out (in place), each
 * with an issue. A record that is right is parsed once. A list keeps its positions: a cut entry becomes an empty text.
 */
export function shaped<T>(schema: Shape<T>, record: PlainRecord, known: readonly string[], log: IssueLog): T {
  for (let round = 0; round < ROUNDS; round++) {
    const parsed = schema.safeParse(record)
    if (parsed.success) return parsed.data
    for (const refusal of parsed.error.issues as readonly Refusal[]) {
      for (const leaf of leavesOf(refusal, [])) cut(record, leaf, known, log)
    }
  }
  // only a union of deeply wrong branches comes here: keep the fields that are right by themselves
  for (const key of Object.keys(record)) {
    const refused = key === 'id' ? undefined : refusalOf(schema, record['id'], key, record[key])
    if (!refused) continue
    // entries of a list that were cut are told of already
    const value = record[key]
    const left = Array.isArray(value) ? value.filter((one) => one !== '') : []
    if (left.length > 0 && !refusalOf(schema, record['id'], key, left)) record[key] = left
    else {
      if (!Array.isArray(value) || left.length > 0) log.add('value.type', [key], value, expectedOf(refused))
      delete record[key]
    }
  }
  const parsed = schema.safeParse(record)
  return parsed.success ? parsed.data : ({ id: '' } as T)
}

/** What a schema says of a record of one field only. */
function refusalOf<T>(schema: Shape<T>, id: unknown, key: string, value: unknown): Leaf | undefined {
  const parsed = schema.safeParse({ id: id ?? '', [key]: value })
  const first = parsed.success ? undefined : (parsed.error.issues[0] as Refusal | undefined)
  return first && { ...first, path: [key] }
}

interface Leaf extends Refusal {
  readonly path: Path
}

/** Follows unions into the branch that fits best: the one with the fewest refusals below its root. */
function leavesOf(refusal: Refusal, prefix: Path): Leaf[] {
  const path = [...prefix, ...refusal.path.map((key) => (typeof key === 'symbol' ? String(key) : key))]
  let best: readonly Refusal[] | undefined
  for (const branch of refusal.errors ?? []) {
    const matches = branch.every((r) => r.path.length > 0 || !ROOT_REFUSALS.has(r.code))
    if (matches && (!best || branch.length < best.length)) best = branch
  }
  return best ? best.flatMap((inner) => leavesOf(inner, path)) : [{ ...refusal, path }]
}

/** Codes that say at the root of a branch: this branch was not meant. */
const ROOT_REFUSALS: ReadonlySet<string> = new Set(['invalid_type', 'invalid_union'])

function cut(record: PlainRecord, leaf: Leaf, known: readonly string[], log: IssueLog): void {
  if (leaf.code === 'unrecognized_keys') {
    const holder = valueAt(record, leaf.path)
    if (typeof holder !== 'object' || holder === null) return
    for (const key of leaf.keys ?? []) {
      if (!Object.hasOwn(holder, key)) continue
      unknownKey(key, [...leaf.path, key], leaf.path.length === 0 ? known : [], log)
      delete (holder as PlainRecord)[key]
    }
    return
  }
  const received = valueAt(record, leaf.path)
  if (received === undefined) {
    // something required is not there: its holder cannot be used
    const path = leaf.path.slice(0, -1)
    if (!remove(record, path)) return
    log.add('value.missing', leaf.path, 'nothing', expectedOf(leaf))
    return
  }
  if (remove(record, leaf.path)) log.add(codeOf(leaf, received), leaf.path, received, expectedOf(leaf))
}

function codeOf(leaf: Leaf, received: unknown): string {
  if (leaf.code !== 'too_small')
    return leaf.code === 'too_big' || leaf.code === 'invalid_value' ? 'value.range' : 'value.type'
  return typeof received === 'number' && received < 0 ? 'number.negative' : 'value.range'
}

function expectedOf(leaf: Leaf): string {
  const plain = leaf.message.replace(/, received [^"]*$/, '')
  if (leaf.code === 'too_small' && plain.startsWith('Too small')) return 'a number that is not negative'
  return plain
    .replace(/^Invalid input: expected string$/, 'a text')
    .replace(/^Invalid input: expected (?=[aeiou])/, 'an ')
    .replace(/^Invalid input: expected /, 'a ')
    .replace(/^Invalid input$/, 'a value in one of the documented forms')
}

function valueAt(record: unknown, path: Path): unknown {
  let value = record
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
    value = (value as Record<string | number, unknown>)[key]
  }
  return value
}

/** Takes a value out; false where it is out already. */
function remove(record: PlainRecord, path: Path): boolean {
  const key = path.at(-1)
  if (key === undefined) return false
  const holder = valueAt(record, path.slice(0, -1))
  if (Array.isArray(holder) && typeof key === 'number') {
    if (holder[key] === '' || holder[key] === undefined) return false
    holder[key] = ''
    return true
  }
  if (typeof holder !== 'object' || holder === null || !Object.hasOwn(holder, key)) return false
  delete (holder as PlainRecord)[String(key)]
  return true
}
