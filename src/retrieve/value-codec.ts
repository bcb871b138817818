import {
  type ByteReader,
  type ByteWriter,
  readDouble,
  readText,
  readVarint,
  writeByte,
  writeDouble,
  writeText,
  writeVarint,
} from './bytes.js'

/** Texts that are written as a number: the catalog's ids and the names of fields. */
export interface KnownTexts {
  readonly texts: readonly string[]
  readonly codes: ReadonlyMap<string, number>
}

// one byte says what follows
const ABSENT = 0
const TRUE = 1
const FALSE = 2
const NULL = 3
const DOUBLE = 4
const LIST = 5
const RECORD = 6
const TEXT = 7
const KNOWN = 8
/** A whole number; 1, 2, 3 more: tenths, hundredths, thousandths. */
const WHOLE = 9
const SMALL = 16
const SMALL_COUNT = 240
const SCALES = [1, 10, 100, 1000]

/** Numbers each text once, in the order given. */
export function knownTexts(texts: Iterable<string>): KnownTexts {
  const codes = new Map<string, number>()
  for (const text of texts) if (!codes.has(text)) codes.set(text, codes.size)
  return { texts: [...codes.keys()], codes }
}

/**
 * Writes a value of plain data (texts, numbers, booleans, null, lists, records); reading gives an equal one with its keys
 * in the same order. A key whose value is undefined is left out. O(size).
 */
export function writeValue(writer: ByteWriter, value: unknown, known: KnownTexts): void {
  if (typeof value === 'string') writeString(writer, value, known)
  else if (typeof value === 'number') writeNumber(writer, value)
  else if (value === undefined) writeByte(writer, ABSENT)
  else if (value === null) writeByte(writer, NULL)
  else if (typeof value === 'boolean') writeByte(writer, value ? TRUE : FALSE)
  else if (Array.isArray(value)) {
    writeByte(writer, LIST)
    writeVarint(writer, value.length)
    for (const one of value) writeValue(writer, one, known)
  } else writeRecord(writer, value as object, known)
}

function writeRecord(writer: ByteWriter, record: object, known: KnownTexts): void {
  writeByte(writer, RECORD)
  for (const key of Object.keys(record)) {
    const value = (record as Record<string, unknown>)[key]
    if (value === undefined) continue
    writeString(writer, key, known)
    writeValue(writer, value, known)
  }
  writeByte(writer, ABSENT)
}

function writeString(writer: ByteWriter, text: string, known: KnownTexts): void {
  const code = known.codes.get(text)
  if (code !== undefined) {
    writeByte(writer, KNOWN)
    writeVarint(writer, code)
    return
  }
  writeByte(writer, TEXT)
  const lengthAt = writer.length
  // most texts are short: their length takes the one byte kept for it
  writeByte(writer, 0)
  writeText(writer, text)
  const length = writer.length - lengthAt - 1
  if (length < 128) writer.bytes[lengthAt] = length
  else {
    writer.length = lengthAt
    writeVarint(writer, length)
    writeText(writer, text)
  }
}

function writeNumber(writer: ByteWriter, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < SMALL_COUNT && !Object.is(value, -0)) {
    writeByte(writer, SMALL + value)
    return
  }
  if (value > 0 && value < 1e12) {
    for (let k = 0; k < SCALES.length; k++) {
      const scaled = Math.round(value * SCALES[k]!)
      if (scaled / SCALES[k]! === value) {
        writeByte(writer, WHOLE + k)
        writeVarint(writer, scaled)
        return
      }
    }
  }
  writeByte(writer, DOUBLE)
  writeDouble(writer, value)
}

/** Reads one value as it was written. O(size). */
export function readValue(reader: ByteReader, known: KnownTexts): unknown {
  const tag = reader.bytes[reader.at++]!
  if (tag >= SMALL) return tag - SMALL
  switch (tag) {
    case TEXT:
      return readText(reader, readVarint(reader))
    case KNOWN:
      return known.texts[readVarint(reader)]
    case RECORD:
      return readRecord(reader, known)
    case LIST: {
      const list: unknown[] = []
      for (let count = readVarint(reader); count > 0; count--) list.push(readValue(reader, known))
      return list
    }
    case DOUBLE:
      return readDouble(reader)
    case TRUE:
      return true
    case FALSE:
      return false
    case NULL:
      return null
    case ABSENT:
      return undefined
    default:
      return readVarint(reader) / SCALES[tag - WHOLE]!
  }
}

function readRecord(reader: ByteReader, known: KnownTexts): object {
  const record: Record<string, unknown> = {}
  for (;;) {
    const key = readValue(reader, known) as string | undefined
    if (key === undefined) return record
    const value = readValue(reader, known)
    // assigning this one would set the prototype
    if (key === '__proto__')
      Object.defineProperty(record, key, { value, enumerable: true, writable: true, configurable: true })
    else record[key] = value
  }
}
