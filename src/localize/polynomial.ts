/** Coefficients from x⁰ up, whole numbers. */
export type Polynomial = readonly bigint[]

/** A number in (0, 1): whole number `at` over 2^`bits`. */
export interface Dyadic {
  readonly at: bigint
  readonly bits: number
}

/** Binary digits of a root from its first significant one. */
const PRECISION = 64
/** Halvings before a polynomial is suspected of a multiple root. */
const PATIENCE = 96

/**
 * All roots in (0, 1), each once, ascending, exact to 64 binary digits. Isolated by Descartes' rule under bisection
 * (Collins & Akritas 1976) in whole numbers, so that close and double roots are neither lost nor invented.
 * O(n² · depth) additions.
 */
export function rootsInUnit(polynomial: Polynomial): readonly Dyadic[] {
  const p = withoutZeroRoots(polynomial)
  if (p.length < 2) return []
  const found = isolate(p) ?? isolate(squareFree(p)) ?? []
  return found.sort(compare)
}

/** Whether the polynomial is 0 at 1. */
export function vanishesAtOne(polynomial: Polynomial): boolean {
  return polynomial.reduce((sum, c) => sum + c, 0n) === 0n
}

function withoutZeroRoots(polynomial: Polynomial): bigint[] {
  const first = polynomial.findIndex((c) => c !== 0n)
  let last = polynomial.length
  while (last > 0 && polynomial[last - 1] === 0n) last--
  return first < 0 ? [] : polynomial.slice(first, last)
}

/** The roots; undefined where an interval stays crowded, as around a multiple root. */
function isolate(p: Polynomial): Dyadic[] | undefined {
  const roots: Dyadic[] = []
  const open: { readonly q: Polynomial; readonly at: bigint; readonly bits: number }[] = [{ q: p, at: 0n, bits: 0 }]
  while (open.length > 0) {
    const { q, at, bits } = open.pop()!
    const variations = signChanges(shifted([...q].reverse()))
    if (variations === 0) continue
    if (variations === 1) {
      roots.push(refined(p, at, bits))
      continue
    }
    if (bits >= PATIENCE) return undefined
    const left = halved(q)
    const right = shifted(left)
    if (right[0] === 0n) roots.push({ at: 2n * at + 1n, bits: bits + 1 })
    open.push({ q: left, at: 2n * at, bits: bits + 1 })
    open.push({ q: right[0] === 0n ? right.slice(1) : right, at: 2n * at + 1n, bits: bits + 1 })
  }
  return roots
}

/** Halves an interval with one simple root inside until it is narrow enough. */
function refined(p: Polynomial, at: bigint, bits: number): Dyadic {
  let low = at
  let k = bits
  const right = signBefore(p, at + 1n, bits)
  while (bitLength(low) < PRECISION && k < 900) {
    k++
    const middle = 2n * low + 1n
    const sign = signAt(p, middle, k)
    if (sign === 0) return { at: middle, bits: k }
    low = sign === right ? 2n * low : middle
  }
  // the middle of what is left
  return { at: 2n * low + 1n, bits: k + 1 }
}

/** Sign of p just left of at / 2^bits, which may be a root itself: of (−1)ᵏ p⁽ᵏ⁾ for the first k where that is not 0. */
function signBefore(p: Polynomial, at: bigint, bits: number): number {
  let side = 1
  for (let q = p; q.length > 0; q = derivative(q), side = -side) {
    const sign = signAt(q, at, bits)
    if (sign !== 0) return side * sign
  }
  return 0
}

function bitLength(value: bigint): number {
  return value === 0n ? 0 : value.toString(2).length
}

/** Sign of p(at / 2^bits). */
function signAt(p: Polynomial, at: bigint, bits: number): number {
  let sum = 0n
  const unit = BigInt(bits)
  for (let i = p.length - 1, k = 0n; i >= 0; i--, k += unit) sum = sum * at + (p[i]! << k)
  return sum > 0n ? 1 : sum < 0n ? -1 : 0
}

/** p(x + 1), by additions (Horner–Ruffini). */
function shifted(p: Polynomial): bigint[] {
  const q = [...p]
  for (let i = 0; i < q.length - 1; i++) for (let j = q.length - 2; j >= i; j--) q[j] = q[j]! + q[j + 1]!
  return q
}

/** 2ⁿ p(x / 2). */
function halved(p: Polynomial): bigint[] {
  const n = p.length - 1
  return p.map((c, i) => c << BigInt(n - i))
}

function signChanges(p: Polynomial): number {
  let changes = 0
  let last = 0n
  for (const c of p) {
    if (c === 0n) continue
    if (last !== 0n && c > 0n !== last > 0n) changes++
    last = c
  }
  return changes
}

/** p / gcd(p, p′): every root once (Yun 1976, first step). */
function squareFree(p: Polynomial): Polynomial {
  const common = greatestCommonDivisor(p, derivative(p))
  return common.length < 2 ? p : primitive(quotient(p, common))
}

function derivative(p: Polynomial): bigint[] {
  return p.slice(1).map((c, i) => c * BigInt(i + 1))
}

/** By primitive remainder sequences. */
function greatestCommonDivisor(a: Polynomial, b: Polynomial): Polynomial {
  let [p, q] = [primitive(a), primitive(b)]
  while (q.length > 0) [p, q] = [q, primitive(remainder(p, q))]
  return p
}

function remainder(p: Polynomial, q: Polynomial): bigint[] {
  let r = [...p]
  const lead = q.at(-1)!
  while (r.length >= q.length) {
    const factor = r.at(-1)!
    const by = r.length - q.length
    r = r.map((c, i) => c * lead - (i >= by ? factor * q[i - by]! : 0n))
    while (r.length > 0 && r.at(-1) === 0n) r.pop()
  }
  return r
}

/** Exact up to a constant. */
function quotient(p: Polynomial, q: Polynomial): bigint[] {
  const lead = q.at(-1)!
  const steps = p.length - q.length + 1
  let r = p.map((c) => c * lead ** BigInt(steps))
  const result: bigint[] = []
  for (let by = steps - 1; by >= 0; by--) {
    const factor = r[by + q.length - 1]! / lead
    result[by] = factor
    r = r.map((c, i) => (i >= by && i < by + q.length ? c - factor * q[i - by]! : c))
  }
  return result
}

function primitive(p: Polynomial): bigint[] {
  const trimmed = [...p]
  while (trimmed.length > 0 && trimmed.at(-1) === 0n) trimmed.pop()
  const content = trimmed.reduce((g, c) => divisor(g, c < 0n ? -c : c), 0n)
  return content > 1n ? trimmed.map((c) => c / content) : trimmed
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b]
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

function compare(a: Dyadic, b: Dyadic): number {
  const [x, y] = [a.at << BigInt(b.bits), b.at << BigInt(a.bits)]
  return x < y ? -1 : x > y ? 1 : 0
}
