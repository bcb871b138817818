/*
 * A snapshot as one run of bytes: named sections of typed arrays that are used where they lie. All numbers are
 * little-endian, everything begins at a multiple of eight, padding is zero, and every byte is under a checksum or
 * verified zero.
 *
 *   0  magic (8) · format version u32 · header length u32 · total length u64 · 0 u32 · checksum of these 28 bytes u32
 *  32  checksum of the rest of the header u32 · number of sections u32 · fingerprint (64, ASCII)
 * 104  per section, 40 bytes: name (24, ASCII) · kind u32 · checksum u32 · length in bytes u64
 *      the sections in that order
 *
 * The first 32 bytes stay as they are in every later version, so that a newer file is told from a damaged one.
 */
import { HamkorError } from '../errors.js'
import { xxHash32 } from './checksum.js'

const KINDS = {
  u8: Uint8Array,
  i8: Int8Array,
  u16: Uint16Array,
  i16: Int16Array,
  u32: Uint32Array,
  i32: Int32Array,
  f32: Float32Array,
  f64: Float64Array,
} as const

/** What the elements of a section are: `u32` is an unsigned 32-bit number, `f64` a double. */
export type SectionKind = keyof typeof KINDS

/** The typed array of a kind. */
export type SectionArray<K extends SectionKind = SectionKind> = InstanceType<(typeof KINDS)[K]>

/** The sections of a snapshot, verified. */
export interface Container {
  readonly fingerprint: string
  /** Names in the order they were written. */
  readonly names: readonly string[]
  /** The section as a view on the bytes given; throws HamkorError `SNAPSHOT` where it is not there or not of that kind. */
  section<K extends SectionKind>(name: string, kind: K): SectionArray<K>
}

const MAGIC = [0x89, 0x48, 0x4d, 0x4b, 0x0d, 0x0a, 0x1a, 0x0a] // as PNG: a text transfer damages it visibly
const VERSION = 1
const PREFIX = 32
const TABLE = 104
const ENTRY = 40
const NAME = 24
const FINGERPRINT = 64
const KIND_NAMES = Object.keys(KINDS) as SectionKind[]
const TWO_32 = 2 ** 32

/**
 * Puts sections into one run of bytes; the same sections and fingerprint give the same bytes. O(bytes).
 * Throws HamkorError `SNAPSHOT` for a name or fingerprint that is empty, too long, doubled or not ASCII.
 */
export function writeContainer(
  fingerprint: string,
  sections: Iterable<readonly [name: string, data: SectionArray]>,
): Uint8Array<ArrayBuffer> {
  const entries = [...sections]
  const header = TABLE + ENTRY * entries.length
  const total = entries.reduce((sum, [, data]) => sum + padded(data.byteLength), header)
  const bytes = new Uint8Array(total)
  const view = new DataView(bytes.buffer)
  bytes.set(MAGIC)
  view.setUint32(8, VERSION, true)
  view.setUint32(12, header, true)
  setLength(view, 16, total)
  view.setUint32(36, entries.length, true)
  writeText(bytes, 40, FINGERPRINT, fingerprint)
  let at = header
  entries.forEach(([name, data], i) => {
    if (entries.findIndex(([other]) => other === name) !== i) fail(`section "${name}" is given twice`, 'name')
    const entry = TABLE + ENTRY * i
    const body = bytes.subarray(at, at + data.byteLength)
    body.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
    writeText(bytes, entry, NAME, name)
    view.setUint32(entry + 24, kindOf(data), true)
    view.setUint32(entry + 28, xxHash32(body), true)
    setLength(view, entry + 32, data.byteLength)
    at += padded(data.byteLength)
  })
  view.setUint32(32, xxHash32(bytes.subarray(36, header)), true)
  view.setUint32(28, xxHash32(bytes.subarray(0, 28)), true)
  return bytes
}

/**
 * Verifies a snapshot whole and maps its sections onto the bytes given, without a copy (one where the bytes do not begin
 * at a multiple of eight in their buffer); shared memory will do. O(bytes), some 0.4 ms a megabyte.
 * Throws HamkorError `SNAPSHOT`, `details.problem` saying which: `foreign` (no snapshot of ours), `truncated`, `overlong`, `altered`
 * (`details.section` names where), `newer`, or `fingerprint` (of another catalog or configuration).
 */
export function readContainer(given: Uint8Array, fingerprint: string): Container {
  const bytes = given.byteOffset % 8 === 0 ? given : new Uint8Array(given)
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = checkedHeader(bytes, view)
  const found = readText(bytes, 40, FINGERPRINT)
  if (found !== fingerprint) {
    fail(`it was made with another catalog or configuration ("${found}", not "${fingerprint}")`, 'fingerprint', {
      received: found,
      expected: fingerprint,
    })
  }
  const sections = new Map<string, { readonly kind: SectionKind; readonly start: number; readonly bytes: number }>()
  let start = header
  for (let entry = TABLE; entry < header; entry += ENTRY) {
    const name = readText(bytes, entry, NAME)
    const length = getLength(view, entry + 32)
    const kind = KIND_NAMES[view.getUint32(entry + 24, true)]
    const end = start + padded(length)
    if (!kind || end > bytes.length || length % KINDS[kind].BYTES_PER_ELEMENT !== 0) altered(`section "${name}"`, name)
    checkedSection(bytes, { name, start, length, checksum: view.getUint32(entry + 28, true) })
    sections.set(name, { kind, start, bytes: length })
    start = end
  }
  if (start !== bytes.length) altered('the header', 'header')
  return {
    fingerprint: found,
    names: [...sections.keys()],
    section: (name, kind) => {
      const held = sections.get(name)
      if (held?.kind !== kind) fail(`section "${name}" (${kind}) is missing`, 'altered', { section: name })
      const count = held.bytes / KINDS[kind].BYTES_PER_ELEMENT
      // shared memory is typed apart, and the kind was just compared: the array is the one asked for
      const buffer = bytes.buffer as ArrayBuffer
      return new KINDS[kind](buffer, bytes.byteOffset + held.start, count) as SectionArray<typeof kind>
    },
  }
}

/**
 * Looks at the first bytes and at how many there are: whether this is a snapshot at all, whole by its own account. O(sections).
 * Throws HamkorError `SNAPSHOT` as `readContainer` does.
 */
export function checkedStart(bytes: Uint8Array): void {
  checkedHeader(bytes, new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
}

/** Magic, checksums of the header, version and lengths; returns the header's length. */
function checkedHeader(bytes: Uint8Array, view: DataView): number {
  if (!MAGIC.slice(0, bytes.length).every((byte, i) => bytes[i] === byte)) fail('it is no hamkor snapshot', 'foreign')
  if (bytes.length < PREFIX) truncated(bytes.length, PREFIX)
  if (xxHash32(bytes.subarray(0, 28)) !== view.getUint32(28, true)) altered('the header', 'header')
  const version = view.getUint32(8, true)
  if (version > VERSION) {
    fail(`format version ${version} is newer than ${VERSION}, the newest this hamkor reads`, 'newer', {
      received: version,
      expected: VERSION,
    })
  }
  const total = getLength(view, 16)
  const header = view.getUint32(12, true)
  if (bytes.length < total) truncated(bytes.length, total)
  if (bytes.length > total) {
    const lengths = { received: bytes.length, expected: total }
    fail(`it has a wrong length: ${bytes.length} bytes, not ${total}`, 'overlong', lengths)
  }
  const count = (header - TABLE) / ENTRY
  const sound = version === VERSION && header <= total && header >= TABLE
  if (!sound || view.getUint32(36, true) !== count) altered('the header', 'header')
  if (xxHash32(bytes.subarray(36, header)) !== view.getUint32(32, true)) altered('the header', 'header')
  return header
}

interface SectionPlace {
  readonly name: string
  readonly start: number
  readonly length: number
  readonly checksum: number
}

function checkedSection(bytes: Uint8Array, { name, start, length, checksum }: SectionPlace): void {
  const end = start + length
  if (xxHash32(bytes.subarray(start, end)) !== checksum) altered(`section "${name}"`, name)
  for (let i = end; i < start + padded(length); i++) if (bytes[i] !== 0) altered(`section "${name}"`, name)
}

function altered(where: string, section: string): never {
  fail(`${where} was altered: its checksum does not hold`, 'altered', { section })
}

function truncated(received: number, expected: number): never {
  fail(`it is truncated: ${received} bytes of ${expected}`, 'truncated', { received, expected })
}

function fail(why: string, problem: string, details: Readonly<Record<string, unknown>> = {}): never {
  throw new HamkorError('SNAPSHOT', `the snapshot cannot be used: ${why}`, { problem, ...details })
}

function kindOf(data: SectionArray): number {
  return KIND_NAMES.findIndex((kind) => data instanceof KINDS[kind])
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8
}

// a length beyond 2³² takes two words, and a number holds it exactly
function setLength(view: DataView, at: number, length: number): void {
  view.setUint32(at, length % TWO_32, true)
  view.setUint32(at + 4, Math.floor(length / TWO_32), true)
}

function getLength(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * TWO_32
}

function writeText(bytes: Uint8Array, at: number, room: number, text: string): void {
  if (!/^[\x21-\x7e]+$/.test(text) || text.length > room) fail(`"${text}" must be 1–${room} ASCII characters`, 'name')
  for (let i = 0; i < text.length; i++) bytes[at + i] = text.charCodeAt(i)
}

function readText(bytes: Uint8Array, at: number, room: number): string {
  let text = ''
  for (let i = at; i < at + room && bytes[i] !== 0; i++) text += String.fromCharCode(bytes[i]!)
  return text
}
