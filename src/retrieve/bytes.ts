/** A run of bytes that grows as it is written. */
export interface ByteWriter {
  bytes: Uint8Array
  length: number
}

/** A place in a run of bytes. */
export interface ByteReader {
  readonly bytes: Uint8Array
  at: number
}

const double = new DataView(new ArrayBuffer(8))

export function byteWriter(room = 1024): ByteWriter {
  return { bytes: new Uint8Array(room), length: 0 }
}

/** Makes room for `more` bytes. */
export function reserve(writer: ByteWriter, more: number): void {
  const wanted = writer.length + more
  if (wanted <= writer.bytes.length) return
  const grown = new Uint8Array(Math.max(wanted, writer.bytes.length * 2))
  grown.set(writer.bytes.subarray(0, writer.length))
  writer.bytes = grown
}

export function writeByte(writer: ByteWriter, byte: number): void {
  if (writer.length === writer.bytes.length) reserve(writer, 1)
  writer.bytes[writer.length++] = byte
}

/** A whole number from 0 to 2⁵³ − 1, seven bits a byte, lowest first. */
export function writeVarint(writer: ByteWriter, value: number): void {
  reserve(writer, 8)
  let rest = value
  while (rest > 127) {
    writer.bytes[writer.length++] = (rest % 128) | 128
    rest = Math.floor(rest / 128)
  }
  writer.bytes[writer.length++] = rest
}

export function readVarint(reader: ByteReader): number {
  let byte = reader.bytes[reader.at++]!
  if (byte < 128) return byte
  let value = byte & 127
  let scale = 128
  do {
    byte = reader.bytes[reader.at++]!
    value += (byte & 127) * scale
    scale *= 128
  } while (byte > 127)
  return value
}

export function writeDouble(writer: ByteWriter, value: number): void {
  reserve(writer, 8)
  double.setFloat64(0, value, true)
  for (let i = 0; i < 8; i++) writer.bytes[writer.length++] = double.getUint8(i)
}

export function readDouble(reader: ByteReader): number {
  for (let i = 0; i < 8; i++) double.setUint8(i, reader.bytes[reader.at++]!)
  return double.getFloat64(0, true)
}

/** The bytes of a text: UTF-8, a lone surrogate as three bytes like any other unit (WTF-8), so that every text comes back. */
export function writeText(writer: ByteWriter, text: string): void {
  reserve(writer, text.length * 3)
  const { bytes } = writer
  let at = writer.length
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) bytes[at++] = unit
    else if (unit < 0x800) {
      bytes[at++] = 0xc0 | (unit >> 6)
      bytes[at++] = 0x80 | (unit & 63)
    } else {
      const point = text.codePointAt(i)!
      if (point > 0xffff) {
        i += 1
        bytes[at++] = 0xf0 | (point >> 18)
        bytes[at++] = 0x80 | ((point >> 12) & 63)
      } else bytes[at++] = 0xe0 | (point >> 12)
      bytes[at++] = 0x80 | ((point >> 6) & 63)
      bytes[at++] = 0x80 | (point & 63)
    }
  }
  writer.length = at
}

/** Units of a text as it is read. */
const units: number[] = new Array<number>(1024).fill(0)

/** The text of `length` bytes. */
export function readText(reader: ByteReader, length: number): string {
  const { bytes } = reader
  const end = reader.at + length
  let text = ''
  while (reader.at < end) {
    // a text put together unit by unit is a chain of pairs, which costs the collector more than it costs here
    let count = 0
    while (reader.at < end && count < units.length - 1) {
      const lead = bytes[reader.at++]!
      if (lead < 0x80) {
        units[count++] = lead
        continue
      }
      let point = lead < 0xe0 ? lead & 31 : lead < 0xf0 ? lead & 15 : lead & 7
      for (let more = lead < 0xe0 ? 1 : lead < 0xf0 ? 2 : 3; more > 0; more--) {
        point = (point << 6) | (bytes[reader.at++]! & 63)
      }
      if (point > 0xffff) {
        units[count++] = 0xd800 + ((point - 0x10000) >> 10)
        units[count++] = 0xdc00 + (point & 0x3ff)
      } else units[count++] = point
    }
    text += String.fromCharCode.apply(undefined, count === units.length ? units : units.slice(0, count))
  }
  return text
}

/** 32-bit hash of a run of bytes (FNV-1a, mixed as in MurmurHash3's end, so that its low bits can be a table's). O(n). */
export function hashBytes(bytes: Uint8Array, from: number, to: number): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}

/** The order of two texts given as bytes, which is that of their code points. */
export function compareBytes(
  a: Uint8Array,
  aFrom: number,
  aTo: number,
  b: Uint8Array,
  bFrom: number,
  bTo: number,
): number {
  const shared = Math.min(aTo - aFrom, bTo - bFrom)
  for (let i = 0; i < shared; i++) {
    const x = a[aFrom + i]!
    const y = b[bFrom + i]!
    if (x !== y) return x - y
  }
  return aTo - aFrom - (bTo - bFrom)
}
