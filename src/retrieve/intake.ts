import { compareText } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { IntakeIssue } from '../model/matcher.js'
import { normalizeManufacturer } from '../normalize/normalize-manufacturer.js'

/** What became of some rows: the makers that could be read, and everything that could not. */
export interface Intake {
  /** Each id once, the first row of it, in the order of the rows. */
  readonly manufacturers: readonly Manufacturer[]
  /** In the order of the rows. */
  readonly issues: readonly IntakeIssue[]
}

/**
 * Reads rows of makers; a bad field costs the field, a row without an id or with one that came before costs the row,
 * and each is reported. O(rows).
 * @param isTaken whether an id is held already
 */
export function readRows(rows: readonly unknown[], catalog: Catalog, isTaken: (id: string) => boolean): Intake {
  const manufacturers = new Map<string, Manufacturer>()
  const issues: IntakeIssue[] = []
  rows.forEach((row, index) => {
    const { value, issues: found } = normalizeManufacturer(row, catalog)
    const id = value?.id ?? ''
    for (const issue of found) issues.push({ id, index, ...issue })
    if (!value) return
    if (manufacturers.has(id) || isTaken(id)) issues.push(duplicate(id, index))
    else manufacturers.set(id, value)
  })
  return { manufacturers: [...manufacturers.values()], issues }
}

function duplicate(id: string, index: number): IntakeIssue {
  return {
    id,
    index,
    code: 'id.duplicate',
    path: ['id'],
    received: id,
    expected: 'an id that no other row has; the first row stays',
  }
}

/** Ids among the rows, as far as they can be told without reading them whole; sorted, each once. */
export function idsOf(rows: readonly unknown[]): string[] {
  const ids = new Set<string>()
  for (const row of rows) {
    const id = typeof row === 'object' && row !== null && Object.hasOwn(row, 'id') ? (row as { id: unknown }).id : ''
    if (typeof id === 'string' || typeof id === 'number') ids.add(String(id).trim())
  }
  return [...ids].sort(compareText)
}
