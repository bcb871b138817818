import { APOSTROPHE, type Canonical, canonicalize } from './canonical.js'
import { codeAt } from './code-at.js'
import { latinLookalikes, type Script, scriptOf, unmixWord } from './homoglyphs.js'
import { latinKey } from './latin-key.js'
import { StretchTable } from './stretch-table.js'

/** A piece of text, wherever it stands, with what it is compared by. */
export interface Piece {
  /** As in the canonical text. */
  readonly text: string
  readonly kind: 'word' | 'number' | 'code' | 'symbol'
  readonly script: Script
  /** Equality key: Latin key of a word, skeleton of a code, digits of a number, the sign itself. */
  readonly key: string
}

/** A piece at its place. */
export interface Token extends Piece {
  /** UTF-16 offsets in the original, end excluded. */
  readonly start: number
  readonly end: number
}

/** A piece that is kept once for all the texts that have it; one class, so that all are laid out alike. */
export class KeptPiece implements Piece {
  readonly text: string
  readonly kind: Piece['kind']
  readonly script: Script
  readonly key: string
  /** What readers have worked out of it; see `ofPiece`. */
  readonly memory: unknown[] = []

  constructor(text: string, { kind, script, key }: Omit<Piece, 'text'>) {
    this.text = text
    this.kind = kind
    this.script = script
    this.key = key
  }
}

/** The pieces of a text in order, with their offsets in the original. */
export interface Cut {
  readonly pieces: readonly KeptPiece[]
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

// Ø is a letter to Unicode and a sign to us; a number may hold one inner separator at a time
const PIECE = /(?![Øʼ])(?:(?!Ø)[\p{L}\p{N}ʼ])+(?:[.,](?=\p{N})\p{N}+)*/uy
const LETTER = /\p{L}/u
const DIGIT = /\p{N}/u
const CODE_JOINTS: ReadonlySet<number> = new Set([...'-./×+'].map((joint) => joint.charCodeAt(0)))
/** A longer word beside a dash is a word of its own: `5-осевая`, `CNC-станок`. */
const CODE_SEGMENT_LETTERS = 3

/**
 * Cuts text into words, numbers, codes (letters with digits: `40Х`, `PA66-GF30`, `H7/g6`) and signs; blanks are dropped.
 * O(n).
 */
export function tokenize(text: string): Token[] {
  const { pieces, starts, ends } = cut(text)
  return pieces.map(({ text, kind, script, key }, i) => ({
    text,
    start: starts[i]!,
    end: ends[i]!,
    kind,
    script,
    key,
  }))
}

/** The tokens of a text apart from their places: equal pieces are one object for as long as they are kept. O(n). */
export function cut(text: string): Cut {
  const canonical = canonicalize(text)
  const source = canonical.text
  const { length } = source
  const pieces: KeptPiece[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  while (at < length) {
    if (codeAt(source, at) === 32) {
      at++
      continue
    }
    const end = pieceEnd(source, at)
    pieces.push(pieceAt(source, at, end))
    starts.push(canonical.inPlace ? at : canonical.offset(at))
    ends.push(canonical.inPlace ? end : originalEnd(canonical, end))
    at = end
  }
  return { pieces, starts, ends }
}

/** Where the last character of a piece ends; a character may stand for several (½). */
function originalEnd(canonical: Canonical, end: number): number {
  const last = canonical.offset(end - 1)
  let next = end
  while (next < canonical.text.length && canonical.offset(next) === last) next++
  return canonical.offset(next)
}

function isJoint(source: string, at: number): boolean {
  return CODE_JOINTS.has(codeAt(source, at))
}

function pieceEnd(source: string, start: number): number {
  let end = segmentEnd(source, start)
  if (end === start) return start + (source.codePointAt(start)! > 0xffff ? 2 : 1)
  if (!isJoint(source, end)) return end - caseEndingOf(source, start, end)
  let joined = source.slice(start, end)
  while (isJoint(source, end) && isCodeSegment(joined)) {
    const next = segmentEnd(source, end + 1)
    const segment = source.slice(end + 1, next)
    if (segment === '' || !isCodeSegment(segment)) break
    // 40Х/200 шт: a list, the number counts
    if (source[end] === '/' && COUNT.test(segment) && COUNTED.test(source.slice(next, next + LONGEST_COUNTED))) break
    // 5-80 is a range, 1/2 a fraction: codes have a letter
    if (!LETTER.test(joined) && !LETTER.test(segment)) break
    if (!DIGIT.test(joined) && !DIGIT.test(segment)) break
    joined = segment
    end = next
  }
  return end - caseEndingOf(source, start, end)
}

const COUNT = /^\d{2,}$/
const COUNTED = /^(?:\s|\s?\/\s?)(?:шт|pcs|dona|дона|та|ta|компл|kg|кг)(?!\p{L})/iu
const LONGEST_COUNTED = 9

/** An Uzbek case behind a code: `40Хдан`, `M8ga`. */
const CASE = /^[\p{L}\p{N}./+-]*(?:\p{N}|\p{Lu}|\p{N}\p{L})(dan|дан|ning|нинг|ni|ни|ga|га)$/u

/** The same behind the symbol of a polymer: `ABSdan`. */
const POLYMER_CASE =
  /^(?:ABS|PP|PE|PA|PVC|POM|PC|PS|PU|NBR|EPDM|TPU|TPE|АБС|ПП|ПЭ|ПВХ|ПНД|ПУ)(dan|дан|ning|нинг|ni|ни|ga|га)$/u

/** How many letters of a piece are the case behind a code; most pieces have none. */
function caseEndingOf(source: string, start: number, end: number): number {
  // n, i, g, a and their Cyrillic likes end the cases
  if (end - start < SHORTEST_CASED || !CASE_ENDS.has(codeAt(source, end - 1))) return 0
  const piece = source.slice(start, end)
  if (!DIGIT.test(piece)) return POLYMER_CASE.exec(piece)?.[1]?.length ?? 0
  const ending = CASE.exec(piece)?.[1]
  return ending === undefined || !LETTER.test(piece.slice(0, -ending.length)) ? 0 : ending.length
}

/** `M8ga`. */
const SHORTEST_CASED = 4
const CASE_ENDS: ReadonlySet<number> = new Set([...'nigaниаг'].map((letter) => letter.charCodeAt(0)))

/** Ø, ×, ° and ±: signs of drawings, none of them part of a piece. */
const SIGNS = new Set([0xd8, 0xd7, 0xb0, 0xb1])

function isPlainDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** Latin letters without marks, Cyrillic ones and digits, by code; rarer characters lie behind its end. */
const IS_PLAIN = Uint8Array.from({ length: 0x530 }, (_, code) =>
  Number(/[A-Za-z0-9]/.test(String.fromCharCode(code)) || (code >= 0x400 && code <= 0x481) || code >= 0x48a),
)

function isPlain(code: number): boolean {
  return code < IS_PLAIN.length && IS_PLAIN[code] === 1
}

/** End of the match of `PIECE`, character by character; −1 where a rarer character leaves it to the pattern. */
function plainEnd(source: string, start: number): number {
  let at = start
  let code = codeAt(source, at)
  while (isPlain(code) || (code === 0x2bc && at > start)) code = codeAt(source, ++at)
  if (at > start) {
    while ((code === 46 || code === 44) && isPlainDigit(codeAt(source, at + 1))) {
      at++
      do code = codeAt(source, ++at)
      while (isPlainDigit(code))
    }
    if ((code === 46 || code === 44) && codeAt(source, at + 1) >= 128) return -1
  }
  return code >= 128 && code !== 0x2bc && !isPlain(code) && !SIGNS.has(code) ? -1 : at
}

function matchEnd(source: string, start: number): number {
  const plain = plainEnd(source, start)
  if (plain >= 0) return plain
  PIECE.lastIndex = start
  const match = PIECE.exec(source)
  return match ? start + match[0].length : start
}

function segmentEnd(source: string, start: number): number {
  let end = matchEnd(source, start)
  if (end === start) return start
  // a closing apostrophe is a quotation mark, not a letter — unless it makes oʻ or gʻ
  while (end > start && codeAt(source, end - 1) === 0x2bc && !/[oOgGоО]/.test(source[end - 2] ?? '')) end--
  return end === start ? start : end
}

function isCodeSegment(segment: string): boolean {
  if (DIGIT.test(segment)) return true
  return segment.length <= CODE_SEGMENT_LETTERS && segment === segment.toUpperCase()
}

/** Properties of pieces there are. */
let properties = 0

/** A property of pieces that is worked out once for each and each `basis`, when it is first asked for; never undefined. */
export function ofPiece<B extends object, T extends object | string | number | boolean | null>(
  make: (piece: KeptPiece, basis: B) => T,
): (piece: KeptPiece, basis: B) => T {
  const slot = properties
  properties += 2
  return (piece, basis) => {
    const { memory } = piece
    if (memory[slot] === basis) return memory[slot + 1] as T
    const made = make(piece, basis)
    memory[slot] = basis
    memory[slot + 1] = made
    return made
  }
}

const MEMORY = 20_000
const LONGEST_KEPT = 64
const known = new StretchTable<KeptPiece>()
/** Signs and digits are most of what is short. */
const ascii: (KeptPiece | undefined)[] = new Array(128).fill(undefined)

/** The piece that a text is which holds no other; what it is depends on its text alone, and trade texts repeat their words. */
export function pieceOf(text: string): KeptPiece {
  return pieceAt(text, 0, text.length)
}

function pieceAt(source: string, start: number, end: number): KeptPiece {
  const code = end - start === 1 ? codeAt(source, start) : 128
  const found = code < 128 ? ascii[code] : known.get(source, start, end)
  if (found) return found
  const text = source.slice(start, end)
  const made = new KeptPiece(text, factsOf(text))
  if (code < 128) ascii[code] = made
  else {
    if (known.size >= MEMORY) known.clear()
    if (text.length <= LONGEST_KEPT) known.add(made)
  }
  return made
}

function factsOf(text: string): Omit<Piece, 'text'> {
  const hasLetter = LETTER.test(text) && text !== 'Ø' && text !== APOSTROPHE
  const hasDigit = DIGIT.test(text)
  if (!hasLetter && !hasDigit) return { kind: 'symbol', script: 'none', key: text }
  if (!hasLetter) return { kind: 'number', script: 'none', key: text.replaceAll(',', '.') }
  const script = scriptOf(text)
  if (hasDigit) return { kind: 'code', script, key: codeKey(text).toLowerCase() }
  const word = script === 'mixed' ? unmixWord(text) : text
  return { kind: 'word', script, key: latinKey(word.toLowerCase()) }
}

/**
 * Skeleton of a designation for comparing grades and part numbers: upper case, look-alike letters Latin, blanks, dashes,
 * dots, underscores and apostrophes dropped, multiplication signs `X`. `40Х` = `40X`, `CЧ 20` = `СЧ-20`. O(n).
 */
export function codeKey(text: string): string {
  const upper = canonicalize(text).text.toUpperCase().replaceAll('Ё', 'Е')
  return latinLookalikes(upper)
    .replace(/[\s\-._ʼ,;:]+/g, '')
    .replace(/[×*]/g, 'X')
}
