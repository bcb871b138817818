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
    return Array.isArray(value) ? 'a list' : 'an object'
  } catch {
    return 'an object that throws'
  }
}

const KINDS = {
  text: [(value: unknown) => typeof value === 'string', 'a text'],
  number: [(value: unknown) => typeof value === 'number' && Number.isFinite(value), 'a finite number'],
  function: [(value: unknown) => typeof value === 'function', 'a function'],
  object: [(value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value), 'an object'],
  key: [(value: unknown) => typeof value === 'string' || typeof value === 'number', 'a text or a number'],
  list: [Array.isArray, 'a list'],
} as const

/**
 * What a verb reads of an argument: a kind; a list of something; or an object with these keys, where a key that ends in `?` may
 * be absent and `*` stands for every key.
 */
export type Shape = keyof typeof KINDS | readonly [Shape] | { readonly [key: string]: Shape }

/**
 * Throws HamkorError `INPUT` naming the first place of an argument that is not as a verb reads it: what comes from another
 * verb, a file or a log is looked at once at the door, so that nothing inside stumbles over it. O(what the shape names).
 */
export function checkedShape(field: string, value: unknown, shape: Shape): void {
  if (typeof shape === 'string') {
    if (!isKind(value, shape)) refuse(field, value, KINDS[shape][1])
    return
  }
  if (isListShape(shape)) {
    if (!isKind(value, 'list')) refuse(field, value, 'a list')
    const list = value as readonly unknown[]
    for (let i = 0; i < list.length; i++) checkedShape(`${field}[${i}]`, list[i], shape[0])
    return
  }
  if (!isKind(value, 'object')) refuse(field, value, 'an object')
  for (const [key, inner] of Object.entries(shape))
    checkedKey(field, value as Readonly<Record<string, unknown>>, key, inner)
}

function checkedKey(field: string, value: Readonly<Record<string, unknown>>, key: string, inner: Shape): void {
  if (key === '*') {
    for (const [name, one] of Object.entries(value)) checkedShape(`${field}.${name}`, one, inner)
    return
  }
  const isOptional = key.endsWith('?')
  const name = isOptional ? key.slice(0, -1) : key
  if (!isOptional || value[name] !== undefined) checkedShape(`${field}.${name}`, value[name], inner)
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape)
}

function isKind(value: unknown, kind: keyof typeof KINDS): boolean {
  try {
    return KINDS[kind][0](value)
  } catch {
    return false
  }
}
