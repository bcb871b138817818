import { fingerprint } from '../catalog/fingerprint.js'
import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import { type Container, readContainer, type SectionArray, writeContainer } from './container.js'
import { type Codes, codesOf } from './encode-maker.js'
import { MAKER_FACETS, ROW_FACETS } from './facets.js'
import type { InternedArrays } from './interned-arrays.js'
import { type HeldMakers, type MakerStore, makerStore } from './maker-store.js'
import { type Segment, segmentOf } from './segment.js'

/*
 * A store as the sections of a container: `counts` (segments), per dictionary `d<n>.<array>`, per segment `s<n>.<array>`.
 * Dictionaries are those of the capability facets, of the maker facets, and of the keys, in that order.
 */

/** Raised with every change of what the columns, facets, keys or records mean. */
const LAYOUT = 4

/** What a snapshot must agree on with who loads it: the catalog, and how this version lays out what it keeps. */
function snapshotFingerprint(catalog: Catalog): string {
  return fingerprint([LAYOUT, catalog.fingerprint, ROW_FACETS, MAKER_FACETS])
}

/** The store as bytes; the same makers put in the same order give the same bytes. O(bytes). */
export function saveStore(store: HeldMakers): Uint8Array<ArrayBuffer> {
  const { codes } = store
  const segments = store.segments()
  const sections: (readonly [string, SectionArray])[] = [['counts', Uint32Array.of(segments.length, store.size)]]
  dictionariesOf(codes).forEach((dictionary, d) => {
    for (const [name, data] of Object.entries(dictionary.arrays()))
      sections.push([`d${d}.${name}`, data as SectionArray])
  })
  segments.forEach((segment, s) => {
    for (const [name, data] of segmentSections(segment)) sections.push([`s${s}.${name}`, data as SectionArray])
  })
  return writeContainer(snapshotFingerprint(codes.catalog), sections)
}

/**
 * The store that was saved, its arrays used where they lie in the bytes; they are not written to.
 * Throws HamkorError `SNAPSHOT` where the bytes are no whole snapshot of this version and catalog.
 */
export function loadStore(bytes: Uint8Array, catalog: Catalog): MakerStore {
  const container = readContainer(bytes, snapshotFingerprint(catalog))
  const [count, size] = container.section('counts', 'u32')
  const dictionaries = ROW_FACETS.length + MAKER_FACETS.length + 1
  const codes = codesOf(
    catalog,
    Array.from({ length: dictionaries }, (_, d) => dictionaryFrom(container, `d${d}`)),
  )
  const segments = Array.from({ length: count! }, (_, s) => segmentFrom(container, `s${s}`))
  const store = makerStore(catalog, { codes, segments })
  if (store.size !== size) {
    throw new HamkorError('SNAPSHOT', 'the snapshot cannot be used: its makers are not as many as it says', {
      problem: 'altered',
      received: store.size,
      expected: size,
    })
  }
  return store
}

function dictionariesOf({ rowFacets, makerFacets, keys }: Codes) {
  return [...rowFacets, ...makerFacets, keys]
}

function dictionaryFrom(container: Container, name: string): InternedArrays {
  const words = (array: string) => container.section(`${name}.${array}`, 'u32')
  return {
    bytes: container.section(`${name}.bytes`, 'u8'),
    starts: words('starts'),
    lengths: words('lengths'),
    counts: words('counts'),
    hashes: words('hashes'),
    slots: words('slots'),
  }
}

function segmentSections(segment: Segment): (readonly [string, Uint8Array | Uint16Array | Uint32Array])[] {
  return [
    ['gone', segment.gone],
    ['rowStarts', segment.rowStarts],
    ['places', segment.places],
    ['owners', segment.owners],
    ...segment.rowColumns.map((column, f) => [`row${f}`, column] as const),
    ['flags', segment.flags],
    ['makerCodes', segment.makerCodes],
    ['idHashes', segment.idHashes],
    ['idSlots', segment.idSlots],
    ['keys', segment.keys],
    ['keyStarts', segment.keyStarts],
    ['postings', segment.postings],
    ['recordStarts', segment.recordStarts],
    ['records', segment.records],
  ]
}

function segmentFrom(container: Container, name: string): Segment {
  const words = (array: string) => container.section(`${name}.${array}`, 'u32')
  const bytes = (array: string) => container.section(`${name}.${array}`, 'u8')
  const halves = (array: string) => container.section(`${name}.${array}`, 'u16')
  return segmentOf(
    {
      rowStarts: words('rowStarts'),
      places: words('places'),
      owners: halves('owners'),
      rowColumns: ROW_FACETS.map((_, f) => words(`row${f}`)),
      flags: bytes('flags'),
      makerCodes: words('makerCodes'),
      idHashes: words('idHashes'),
      idSlots: halves('idSlots'),
      keys: words('keys'),
      keyStarts: words('keyStarts'),
      postings: halves('postings'),
      recordStarts: words('recordStarts'),
      records: bytes('records'),
    },
    words('gone'),
  )
}
