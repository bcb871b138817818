import { COLUMNS, customsRows } from '../../examples/data/customs-rows.js'
import { defaultCatalog } from '../../src/catalog/default.js'
import { randomFrom } from '../../src/random.js'

/** A customs row: only the cells that say something. */
export type Row = Readonly<Record<string, string>>

const SEED = 7

/**
 * Rows of the demo's generator, always the same: one pass over the families makes 2,394, each further pass has other
 * articles, prices, buyers and years. `repeat` is the share of rows whose description and code are those of an earlier
 * row of the same importer and heading: who imports the same thing again files the same text again.
 */
export function benchRows(count: number, repeat: number): readonly Row[] {
  const random = randomFrom(SEED)
  const filed = new Map<string, Row[]>()
  return customsRows(defaultCatalog, count).map((cells) => {
    const row = Object.fromEntries(
      COLUMNS.map((field, k) => [field, cells[k]!] as const).filter(([, cell]) => cell !== ''),
    )
    const key = `${row['importer']} ${row['hsCode']?.slice(0, 4)}`
    const earlier = filed.get(key) ?? []
    filed.set(key, earlier)
    if (earlier.length > 0 && random.next() < repeat) return { ...row, ...earlier[random.integer(earlier.length)] }
    const { description, hsCode } = row
    earlier.push({ ...(description ? { description } : {}), ...(hsCode ? { hsCode } : {}) })
    return row
  })
}
