import type { Issue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Part } from '../model/part.js'
import { PART_KEYS } from '../model/part-schema.js'
import { guardRecord } from './common/guard.js'
import { issueLog } from './common/issues.js'
import { partFrom } from './normalize-part.js'
import { partReading } from './request/part-reading.js'

/** What tells a good from others, as the part of it has it; a good of a known family has no terms. */
export interface Good {
  readonly concept: string | undefined
  readonly hsCode: string | undefined
  readonly positions: Part['positions']
  readonly materials: Part['materials']
  readonly dimensions: Part['dimensions'] | undefined
  readonly terms: Part['terms']
  readonly spans: Part['spans']
}

/** What a part that was read whole says of the good. O(1). */
export function goodOf({ concept, hsCode, positions, materials, dimensions, terms, spans }: Part): Good {
  return { concept, hsCode, positions, materials, dimensions, terms, spans }
}

/** Texts of a good, as a list of them gives it. */
interface GoodTexts {
  readonly name: string
  readonly hsCode?: string
}

/**
 * Reads what `normalizePart` reads of the same record, but not how a part of a known family is made: a list names many
 * goods of which few are ever matched. Of a good of no family it says too when nothing is understood. O(text).
 */
export function readGood(
  texts: GoodTexts,
  catalog: Catalog,
): { readonly value: Good; readonly issues: readonly Issue[] } {
  const log = issueLog()
  // texts need no schema, only the limits
  const record = guardRecord(texts, PART_KEYS, log)
  const reading = partReading(record, catalog, log)
  const { family, name, facts, spans } = reading
  const terms = family ? [] : partFrom(reading, record, catalog, log).terms
  const { hsCode, materials, dimensions } = facts
  const value = { concept: family?.id, hsCode, positions: name.positions, materials, dimensions, terms, spans }
  return { value, issues: log.list() }
}
