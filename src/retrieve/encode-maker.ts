import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import {
  type ByteReader,
  type ByteWriter,
  byteWriter,
  hashBytes,
  readText,
  readVarint,
  writeText,
  writeVarint,
} from './bytes.js'
import { flagsOf, MAKER_FACETS, makerFacet, ROW_FACETS, rowFacet } from './facets.js'
import { type Holds, holdsOf } from './holds.js'
import { type Interned, interned } from './interned.js'
import type { InternedArrays } from './interned-arrays.js'
import { type KeyInterner, keyInterner } from './key-codes.js'
import { knownTextsOf } from './known-texts.js'
import { type KnownTexts, readValue, writeValue } from './value-codec.js'

/** What all segments of a source share: the codes. */
export interface Codes {
  readonly catalog: Catalog
  readonly known: KnownTexts
  /** In the order of `ROW_FACETS`, then of `MAKER_FACETS`. */
  readonly rowFacets: readonly Interned[]
  readonly makerFacets: readonly Interned[]
  readonly keys: Interned
  readonly internKeys: KeyInterner
  /** States of the makers that are looked at: their codes stay what they are. */
  readonly holds: Holds
}

/** A maker as codes and bytes, not yet in a segment; its arrays lie beside those of others. */
export interface EncodedMaker {
  readonly id: string
  readonly idHash: number
  /** Per capability one code a facet, in the order of `ROW_FACETS`. */
  readonly rows: Uint32Array
  readonly flags: Uint8Array
  readonly facets: readonly number[]
  readonly keys: Uint32Array
  readonly record: Uint8Array
}

const scratch: ByteWriter = byteWriter()
const keyScratch: number[] = []

const CHUNK_BYTES = 1 << 16
// each array for itself would cost more than what is written into it
const takeBytes = arena((length) => new Uint8Array(length), CHUNK_BYTES)
const takeWords = arena((length) => new Uint32Array(length), CHUNK_BYTES / 4)

/** Hands out parts of long arrays, all zero; one is given back when nobody holds a part of it. */
function arena<T extends Uint8Array | Uint32Array>(made: (length: number) => T, room: number): (length: number) => T {
  let chunk = made(0)
  let used = 0
  return (length) => {
    if (used + length > chunk.length) {
      chunk = made(Math.max(room, length))
      used = 0
    }
    used += length
    return chunk.subarray(used - length, used) as T
  }
}

/** Codes as a snapshot kept them, in the order of the facets and the keys last; else none yet. */
export function codesOf(catalog: Catalog, from?: readonly InternedArrays[]): Codes {
  const holds = holdsOf()
  const rowFacets = ROW_FACETS.map((_, i) => interned(from?.[i], holds))
  const makerFacets = MAKER_FACETS.map((_, i) => interned(from?.[ROW_FACETS.length + i], holds))
  const keys = interned(from?.[ROW_FACETS.length + MAKER_FACETS.length], holds)
  return { catalog, known: knownTextsOf(catalog), rowFacets, makerFacets, keys, internKeys: keyInterner(keys), holds }
}

/** Turns a maker into codes, each held once more. O(size of the record). */
export function encodeMaker(codes: Codes, manufacturer: Manufacturer): EncodedMaker {
  const { capabilities } = manufacturer
  const width = ROW_FACETS.length
  const rows = takeWords(capabilities.length * width)
  const flags = takeBytes(capabilities.length)
  for (let c = 0; c < capabilities.length; c++) {
    const capability = capabilities[c]!
    for (let f = 0; f < width; f++) {
      const value = rowFacet(ROW_FACETS[f]!, capability, manufacturer)
      if (value !== undefined) rows[c * width + f] = internValue(codes.rowFacets[f]!, value, codes.known)
    }
    flags[c] = flagsOf(capability)
  }
  const facets = MAKER_FACETS.map((facet, f) => {
    const value = makerFacet(facet, manufacturer)
    return value === undefined ? 0 : internValue(codes.makerFacets[f]!, value, codes.known)
  })
  codes.internKeys(manufacturer, codes.catalog, keyScratch)
  const keys = takeWords(keyScratch.length)
  for (let k = 0; k < keys.length; k++) keys[k] = keyScratch[k]!
  const { id, ...rest } = manufacturer
  scratch.length = 0
  const idHash = writeId(scratch, id)
  writeValue(scratch, rest, codes.known)
  const record = takeBytes(scratch.length)
  record.set(scratch.bytes.subarray(0, scratch.length))
  return { id, idHash, rows, flags, facets, keys, record }
}

/** Gives back the codes of a maker that is gone. */
export function releaseMaker(codes: Codes, maker: EncodedMaker): void {
  const width = ROW_FACETS.length
  maker.rows.forEach((code, i) => {
    codes.rowFacets[i % width]!.release(code)
  })
  maker.facets.forEach((code, f) => {
    codes.makerFacets[f]!.release(code)
  })
  for (const key of maker.keys) codes.keys.release(key)
}

/** Sets the codes free that were kept for states since let go. */
export function settleCodes({ rowFacets, makerFacets, keys }: Codes): void {
  for (const dictionary of [...rowFacets, ...makerFacets, keys]) dictionary.settle()
}

/** An id as bytes, with their hash. */
export function idBytes(id: string): { readonly bytes: Uint8Array; readonly length: number; readonly hash: number } {
  scratch.length = 0
  writeText(scratch, id)
  return { bytes: scratch.bytes, length: scratch.length, hash: hashBytes(scratch.bytes, 0, scratch.length) }
}

/** The maker whose record begins at the reader. O(size of the record). */
export function decodeMaker(reader: ByteReader, known: KnownTexts): Manufacturer {
  const id = readText(reader, readVarint(reader))
  return { id, ...(readValue(reader, known) as Omit<Manufacturer, 'id'>) }
}

/** The code of a key; −1 where no maker has it. */
export function keyCode(codes: Codes, key: string): number {
  scratch.length = 0
  writeText(scratch, key)
  return codes.keys.find(scratch.bytes, 0, scratch.length)
}

/** What was written under a code; undefined for 0. */
export function valueAt(dictionary: Interned, code: number, known: KnownTexts): unknown {
  return code === 0 ? undefined : readValue(dictionary.at(code).reader, known)
}

function internValue(dictionary: Interned, value: unknown, known: KnownTexts): number {
  scratch.length = 0
  writeValue(scratch, value, known)
  return dictionary.intern(scratch.bytes, 0, scratch.length)
}

function writeId(writer: ByteWriter, id: string): number {
  writeText(writer, id)
  const length = writer.length
  const hash = hashBytes(writer.bytes, 0, length)
  writer.length = 0
  writeVarint(writer, length)
  writeText(writer, id)
  return hash
}
