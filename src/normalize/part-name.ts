import type { Catalog } from '../model/catalog.js'
import type { Note } from './read.js'

export interface PartName {
  readonly concept?: string
  readonly positions: readonly string[]
  readonly spans: readonly { readonly start: number; readonly end: number; readonly readAs: 'part' | 'position' }[]
  readonly notes: readonly Note[]
}
export function readPartName(_name: string, _catalog: Catalog): PartName {
  return { positions: [], spans: [], notes: [] }
}
