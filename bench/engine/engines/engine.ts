import type { Manufacturer } from '../../../src/model/manufacturer.js'
import type { Part } from '../../../src/model/part.js'
import type { Document, Query } from '../documents.js'
import type { Request } from '../requests.js'

/**
 * What is asked of an engine.
 * - `text`: ten by the words of the name
 * - `filterText`: ten by the words among those that meet every constraint
 * - `filterTyped`: the same with the engine's tolerance for typos
 * - `filter`: ten that meet every constraint
 * - `all`: hamkor only: every criterion judged and explained
 * - `nearMisses`: the same with ten near misses
 * - `raw`: `all` from the record as written, reading included
 */
export type Shape = 'text' | 'filterText' | 'filterTyped' | 'filter' | 'all' | 'nearMisses' | 'raw'

/** A request in all its forms, made before the clock runs. */
export interface Question {
  readonly request: Request
  readonly part: Part
  readonly query: Query
}

/** A searching engine as its documentation says it is used best. */
export interface Engine {
  readonly name: string
  readonly version: string
  /** Shapes it can answer. */
  readonly shapes: readonly Shape[]
  /** What it leaves out of a shape, for the table. */
  readonly notes: readonly string[]
  /** Indexes makers; resolves when all can be searched. */
  build(makers: readonly Manufacturer[], documents: readonly Document[]): Promise<void>
  /** Ids of the ten, best first. */
  search(question: Question, shape: Shape): Promise<readonly string[]>
  /** Bytes of its index where it is not in this process's heap. */
  bytes?(): Promise<number>
  /** Its index as bytes, and the same again from them. */
  readonly snapshot?: () => Promise<Uint8Array>
  readonly load?: (bytes: Uint8Array) => Promise<void>
  close?(): Promise<void>
}
