import { HamkorError } from './errors.js'

/** One way to say that an argument is unusable. */
export function refuse(field: string, received: unknown, expected: string): never {
  throw new HamkorError('INPUT', `${field}: received ${shown(received)}; expected ${expected}`, { field, expected })
}

/** How a value that cannot be used is told: a host's object may throw at any question, or have no text at all. */
export function shown(value: unknown): string {
  try {
    if (typeof value === 'string') return JSON.stringify(value.slice(0, 80))
    if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'a function' : String(value)
    if ('then' in value) return 'a promise (await it first)'
    if (value instanceof Map || value instanceof Set) return value instanceof Map ? 'a Map' : 'a Set'
    return Array.isArray(value) ? 'a list' : 'an object'
  } catch {
    return 'an object that throws'
  }
}

/** A Map and its like have no keys of their own and would be read as an empty record. */
function isRecord(value: unknown): boolean {
  if (!KINDS.object[0](value)) return false
  return !(value instanceof Map || value instanceof Set || value instanceof Promise)
}

/** What to give instead of something that is no record. */
function recordFor(value: unknown): string {
  return shown(value) === 'a Map' ? 'an object (Object.fromEntries of the Map)' : 'an object'
}

const KINDS = {
  text: [(value: unknown) => typeof value === 'string', 'a text'],
  number: [(value: unknown) => typeof value === 'number' && Number.isFinite(value), 'a finite number'],
  function: [(value: unknown) => typeof value === 'function', 'a function'],
  object: [(value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'],
  record: [isRecord, 'an object'],
  key: [(value: unknown) => typeof value === 'string' || typeof value === 'number', 'a text or a number'],
  list: [Array.isArray, 'a list'],
} as const

/**
 * What a verb reads of an argument: a kind (`record`: an object that is read key by key); a list of something; or an object
 * with these keys, where a key that ends in `?` may be absent and `*` stands for every key.
 */
export type Shape = keyof typeof KINDS | readonly [Shape] | { readonly [key: string]: Shape }

/**
 * Throws HamkorError `INPUT` naming the first place of an argument that is not as a verb reads it: what comes from another
 * verb, a file or a log is looked at once at the door, so that nothing inside stumbles over it. O(what the shape names).
 */
export function checkedShape(field: string, value: unknown, shape: Shape): void {
  if (!isKindOf(value, testOf(shape))) refuseShape(field, value, shape)
}

type Test = (value: unknown) => boolean

/** By shape; naming every place while looking takes ten times as long. */
const tests = new WeakMap<Exclude<Shape, string>, Test>()

function testOf(shape: Shape): Test {
  if (typeof shape === 'string') return KINDS[shape][0]
  const known = tests.get(shape)
  if (known) return known
  const test = isListShape(shape) ? listTest(testOf(shape[0])) : objectTest(shape)
  tests.set(shape, test)
  return test
}

function listTest(inner: Test): Test {
  return (value) => {
    if (!Array.isArray(value)) return false
    for (let i = 0; i < value.length; i++) if (!inner(value[i])) return false
    return true
  }
}

/** What an object of this shape must be, its keys aside. */
function ownTest(shape: Readonly<Record<string, Shape>>): Test {
  return '*' in shape ? isRecord : KINDS.object[0]
}

function objectTest(shape: Readonly<Record<string, Shape>>): Test {
  const isOwn = ownTest(shape)
  const keys = Object.entries(shape).map(([key, inner]) => ({ ...namedKey(key), test: testOf(inner) }))
  return (value) => {
    if (!isOwn(value)) return false
    const object = value as Readonly<Record<string, unknown>>
    for (let k = 0; k < keys.length; k++) {
      const { name, isOptional, isEvery, test } = keys[k]!
      if (isEvery) {
        for (const one of Object.values(object)) if (!test(one)) return false
        continue
      }
      const one = object[name]
      if (!(isOptional && one === undefined) && !test(one)) return false
    }
    return true
  }
}

/** What a key of a shape stands for. */
function namedKey(key: string) {
  const isOptional = key.endsWith('?')
  return { name: isOptional ? key.slice(0, -1) : key, isOptional, isEvery: key === '*' }
}

/** Finds the first place that is not of the shape. */
function refuseShape(field: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') {
    if (!isKindOf(value, testOf(shape))) refuse(field, value, shape === 'record' ? recordFor(value) : KINDS[shape][1])
    return
  }
  if (isListShape(shape)) {
    if (!isKindOf(value, KINDS.list[0])) refuse(field, value, 'a list')
    const list = value as readonly unknown[]
    for (let i = 0; i < list.length; i++) refuseShape(`${field}[${i}]`, list[i], shape[0])
    return
  }
  if (!isKindOf(value, ownTest(shape))) refuse(field, value, recordFor(value))
  for (const [key, inner] of Object.entries(shape))
    refuseKey(field, value as Readonly<Record<string, unknown>>, key, inner)
}

function refuseKey(field: string, value: Readonly<Record<string, unknown>>, key: string, inner: Shape): void {
  const { name, isOptional, isEvery } = namedKey(key)
  if (isEvery) {
    for (const [own, one] of Object.entries(value)) refuseShape(`${field}.${own}`, one, inner)
    return
  }
  if (!isOptional || value[name] !== undefined) refuseShape(`${field}.${name}`, value[name], inner)
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isKindOf(value: unknown, test: Test): boolean {
  try {
    return test(value)
  } catch {
    return false
  }
}
