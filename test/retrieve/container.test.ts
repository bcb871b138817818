import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HamkorError } from '../../src/errors.js'
import { xxHash32 } from '../../src/retrieve/checksum.js'
import { readContainer, type SectionArray, type SectionKind, writeContainer } from '../../src/retrieve/container.js'

const PRINT = 'catalog-1f00aa;config-22'

function small(): Uint8Array<ArrayBuffer> {
  return writeContainer(PRINT, [
    ['ids', Uint8Array.from([1, 2, 3])],
    ['rows', Uint32Array.from([7, 0, 4_294_967_295])],
    ['empty', new Float64Array(0)],
    ['capacity', Float64Array.from([0.5, Number.NaN, Number.POSITIVE_INFINITY])],
    ['it', Int8Array.from([-1, 8])],
  ])
}

/** The problem that a reading is refused with; `read` where it is not. */
function problemOf(bytes: Uint8Array, fingerprint = PRINT): string {
  try {
    readContainer(bytes, fingerprint)
    return 'read'
  } catch (error) {
    if (error instanceof HamkorError && error.code === 'SNAPSHOT') {
      const { problem, section } = error.details
      return section === undefined ? `${problem}` : `${problem} ${section}`
    }
    throw error
  }
}

describe('xxHash32', () => {
  it.each([
    // the values of the reference implementation
    ['', 0x02cc5d05],
    ['a', 0x550d7456],
    ['abc', 0x32d153ff],
    ['Nobody inspects the spammish repetition', 0xe2293b2f],
  ])('%j', (text, hash) => {
    expect(xxHash32(new TextEncoder().encode(text))).toBe(hash)
  })

  it('is the same whether bytes come in one block or in many', () => {
    const bytes = new Uint8Array(200_003)
    for (let i = 0; i < bytes.length; i++) bytes[i] = Math.imul(i, 0x9e3779b1) >>> 24
    const once = xxHash32(bytes)
    for (const i of [0, 65_535, 65_536, 131_072, 199_999, 200_002]) {
      bytes[i]! ^= 0x10
      expect(xxHash32(bytes)).not.toBe(once)
      bytes[i]! ^= 0x10
    }
    expect(xxHash32(bytes)).toBe(once)
  })
})

describe('a container', () => {
  const kinds: Record<SectionKind, (values: readonly number[]) => SectionArray> = {
    u8: (values) => Uint8Array.from(values),
    i8: (values) => Int8Array.from(values),
    u16: (values) => Uint16Array.from(values),
    i16: (values) => Int16Array.from(values),
    u32: (values) => Uint32Array.from(values),
    i32: (values) => Int32Array.from(values),
    f32: (values) => Float32Array.from(values),
    f64: (values) => Float64Array.from(values),
  }

  it('gives back what was put in, with the same bytes each time', () => {
    const name = fc.string({ unit: fc.constantFrom(...'abcdefghij.-_'), minLength: 1, maxLength: 24 })
    const kind = fc.constantFrom(...(Object.keys(kinds) as SectionKind[]))
    const section = fc.record({ name, kind, values: fc.array(fc.double(), { maxLength: 40 }) })
    fc.assert(
      fc.property(fc.uniqueArray(section, { selector: (one) => one.name, maxLength: 12 }), (sections) => {
        const entries = sections.map(({ name, kind, values }) => [name, kinds[kind](values)] as const)
        const bytes = writeContainer(PRINT, entries)
        expect(writeContainer(PRINT, entries)).toEqual(bytes)
        const read = readContainer(bytes, PRINT)
        expect(read.names).toEqual(sections.map((one) => one.name))
        sections.forEach((one, i) => {
          expect(read.section(one.name, one.kind)).toEqual(entries[i]![1])
        })
      }),
      { numRuns: 300 },
    )
  })

  it('is used where it lies: aligned, shared, or copied once where it is not aligned', () => {
    const bytes = small()
    expect(readContainer(bytes, PRINT).section('rows', 'u32').buffer).toBe(bytes.buffer)
    const shared = new Uint8Array(new SharedArrayBuffer(bytes.length + 16), 8, bytes.length)
    shared.set(bytes)
    const rows = readContainer(shared, PRINT).section('rows', 'u32')
    expect(rows.buffer).toBe(shared.buffer)
    expect([...rows]).toEqual([7, 0, 4_294_967_295])
    const moved = new Uint8Array(bytes.length + 3).subarray(3)
    moved.set(bytes)
    expect([...readContainer(moved, PRINT).section('it', 'i8')]).toEqual([-1, 8])
  })

  it('refuses every single changed bit, naming where', () => {
    const bytes = small()
    const answers = new Map<string, number>()
    for (let bit = 0; bit < bytes.length * 8; bit++) {
      bytes[bit >> 3]! ^= 1 << (bit & 7)
      const problem = problemOf(bytes)
      answers.set(problem, (answers.get(problem) ?? 0) + 1)
      bytes[bit >> 3]! ^= 1 << (bit & 7)
    }
    expect(problemOf(bytes)).toBe('read')
    // magic 8 bytes; the rest of the header 96 + five entries of 40; sections with their padding
    expect(Object.fromEntries(answers)).toEqual({
      foreign: 64,
      'altered header': (96 + 5 * 40) * 8,
      'altered ids': 64,
      'altered rows': 128,
      'altered capacity': 192,
      'altered it': 64,
    })
  })

  it('refuses every truncation and anything appended', () => {
    const bytes = small()
    for (let length = 0; length < bytes.length; length++) {
      expect(problemOf(bytes.subarray(0, length))).toBe('truncated')
      expect(problemOf(bytes.slice(0, length))).toBe('truncated')
    }
    const longer = new Uint8Array(bytes.length + 8)
    longer.set(bytes)
    expect(problemOf(longer)).toBe('overlong')
  })

  it('refuses many bytes changed at once', () => {
    const bytes = small()
    const damage = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 })), {
      minLength: 2,
      maxLength: 30,
    })
    fc.assert(
      fc.property(damage, (changes) => {
        const copy = bytes.slice()
        for (const [at, mask] of changes) copy[at]! ^= mask
        fc.pre(copy.some((byte, i) => byte !== bytes[i]))
        expect(problemOf(copy)).not.toBe('read')
      }),
      { numRuns: 2000 },
    )
  })

  it('tells a newer file from a damaged one', () => {
    const bytes = small()
    const view = new DataView(bytes.buffer)
    view.setUint32(8, 2, true)
    view.setUint32(28, xxHash32(bytes.subarray(0, 28)), true)
    expect(problemOf(bytes)).toBe('newer')
  })

  it('refuses what has sound checksums and makes no sense', () => {
    const bytes = small()
    const view = new DataView(bytes.buffer)
    const header = view.getUint32(12, true)
    const sealed = (change: () => void): string => {
      const kept = bytes.slice()
      change()
      view.setUint32(32, xxHash32(bytes.subarray(36, Math.min(view.getUint32(12, true), bytes.length))), true)
      view.setUint32(28, xxHash32(bytes.subarray(0, 28)), true)
      const problem = problemOf(bytes)
      bytes.set(kept)
      return problem
    }
    expect(sealed(() => {})).toBe('read')
    expect(sealed(() => view.setUint32(8, 0, true))).toBe('altered header') // no version
    expect(sealed(() => view.setUint32(12, header + 40, true))).toBe('altered header') // more entries than counted
    expect(sealed(() => view.setUint32(12, 4_000_000_000, true))).toBe('altered header')
    expect(sealed(() => view.setUint32(36, 4, true))).toBe('altered header')
    expect(sealed(() => view.setUint32(104 + 24, 99, true))).toBe('altered ids') // no kind 99
    expect(sealed(() => view.setUint32(104 + 36, 1, true))).toBe('altered ids') // 4 GB long
    expect(sealed(() => view.setUint32(104 + 40 + 32, 11, true))).toBe('altered rows') // no whole words
  })

  it('says whose it is, and what is missing', () => {
    expect(problemOf(small(), 'another')).toBe('fingerprint')
    expect(problemOf(new TextEncoder().encode('{"version":1}'))).toBe('foreign')
    expect(() => readContainer(small(), PRINT).section('rows', 'f64')).toThrow('section "rows" (f64) is missing')
    expect(() => readContainer(small(), PRINT).section('nowhere', 'u8')).toThrow('is missing')
  })

  it.each([
    ['', 'x'],
    ['a', 'ў'],
    ['a', 'x'.repeat(65)],
    ['a'.repeat(25), 'x'],
  ])('refuses the section name %j with the fingerprint %j', (name, fingerprint) => {
    expect(() => writeContainer(fingerprint, [[name, new Uint8Array(1)]])).toThrow(HamkorError)
  })

  it('refuses a section given twice', () => {
    const twice = [new Uint8Array(1), new Uint8Array(1)].map((data) => ['a', data] as const)
    expect(() => writeContainer(PRINT, twice)).toThrow('given twice')
  })
})
