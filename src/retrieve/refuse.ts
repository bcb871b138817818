import { HamkorError } from '../errors.js'

/** One way to say that an argument is unusable. */
export function refuse(field: string, received: unknown, expected: string): never {
  throw new HamkorError('INPUT', `${field}: received ${shown(received)}; expected ${expected}`, { field, expected })
}

function shown(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.slice(0, 80))
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  return String(value)
}
