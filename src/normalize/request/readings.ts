import type { Amount, DateWindow, Envelope, Money, ParameterRange, Precision } from '../../model/basics.js'
import type { Found } from '../common/read.js'
import type { findCertificates } from '../fields/read-certificate.js'
import type { findLengths } from '../figures/quantity.js'
import type { findMaterials } from '../materials/find-materials.js'
import type { WordValues } from './free-words.js'

/** What a finder gives. */
type ValueOf<F> = F extends (...args: never[]) => readonly Found<infer T>[] ? T : never

/** What each kind of reading gives. */
export interface Values extends WordValues {
  readonly certificate: ValueOf<typeof findCertificates>
  readonly thread: string
  readonly hardness: ParameterRange
  /** Ra in µm. */
  readonly roughness: number
  readonly tolerance: Precision
  readonly hsCode: string
  readonly window: DateWindow
  /** A single day, of which nothing tells what it is for. */
  readonly date: string
  readonly price: Money
  readonly annualVolume: Amount
  /** Days. */
  readonly leadTime: number
  readonly lotSize: Amount
  /** kg. */
  readonly mass: number
  readonly dimension: Envelope
  readonly length: ValueOf<typeof findLengths>
  readonly material: ValueOf<typeof findMaterials>
}

/** Kind of a reading. */
export type ReadAs = keyof Values

/** One value found in a text, with its evidence. */
export type Reading<K extends ReadAs = ReadAs> = { [P in K]: { readonly readAs: P } & Found<Values[P]> }[K]

/** UTF-16 offsets of a text, end excluded. */
export type Stretch = Pick<Reading, 'start' | 'end'>

/** A text with everything that was read in it. */
export interface TextReading {
  readonly field: 'name' | 'description'
  readonly text: string
  /** The text with blanks for who writes and for what is not asked; offsets hold. */
  readonly asked: string
  /** In order of the text; none overlap but a tolerance and the size that it belongs to. */
  readonly readings: readonly Reading[]
}

/** What a finder found, as readings of one kind. */
export function readingsOf(readAs: ReadAs, found: readonly Found<unknown>[]): Reading[] {
  // lists of one layout, full or empty: those that join them are compiled once
  const readings: Reading[] = []
  for (const { value, start, end, notes } of found) readings.push({ value, start, end, notes, readAs } as Reading)
  return readings
}

/** Both lists, one behind the other; most texts have one of them. */
export function joined<T>(some: readonly T[], others: readonly T[]): readonly T[] {
  if (others.length === 0) return some
  return some.length === 0 ? others : [...some, ...others]
}

/** Tells whether a reading overlaps one of a list. */
export function overlaps(taken: readonly Stretch[]): (stretch: Stretch) => boolean {
  return (reading) => taken.some(({ start, end }) => reading.start < end && start < reading.end)
}

/** In order of the text, the longer of two first. */
export function inOrder(a: Stretch, b: Stretch): number {
  return a.start - b.start || b.end - a.end
}
