import { refuse } from '../refuse.js'

const MAX_DEPTH = 64

/**
 * JSON in the one form of RFC 8785 (Rundgren, Jordan & Erdtman 2020): no spaces, keys in order of their UTF-16 units,
 * numbers as ECMAScript writes them (a lone surrogate is escaped, where the RFC gives up). Keys with `undefined` are left
 * out, as in JSON. Throws HamkorError `INPUT` naming the place, from `root` on, of what JSON cannot hold (NaN, functions,
 * Maps). O(size).
 */
export function canonicalJson(value: unknown, root = '$'): string {
  return written(value, root, 0)
}

function written(value: unknown, path: string, depth: number): string {
  if (depth > MAX_DEPTH) refuse(path, `${depth} levels`, `at most ${MAX_DEPTH} levels`)
  if (value === null || typeof value === 'boolean') return String(value)
  if (typeof value === 'number') {
    return Number.isFinite(value) ? JSON.stringify(value) : refuse(path, value, 'a finite number')
  }
  if (typeof value === 'string') return JSON.stringify(value)
  if (Array.isArray(value)) {
    const items = value.map((item, i) => written(item === undefined ? null : item, `${path}[${i}]`, depth + 1))
    return `[${items.join(',')}]`
  }
  if (!isPlain(value)) return refuse(path, value, 'JSON: plain objects, lists, texts, numbers, true, false and null')
  const entries = Object.keys(value)
    .sort()
    .filter((key) => value[key] !== undefined)
    .map((key) => `${JSON.stringify(key)}:${written(value[key], `${path}.${key}`, depth + 1)}`)
  return `{${entries.join(',')}}`
}

function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype as object) === null
}

/** SHA-256 of a text's UTF-8 as 64 hexadecimal digits, by WebCrypto. */
export async function sha256(text: string): Promise<string> {
  const digest = await globalThis.crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}
