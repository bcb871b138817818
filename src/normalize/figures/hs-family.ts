import type { Catalog, PartRow } from '../../model/catalog.js'

const indexes = new WeakMap<Catalog, ReadonlyMap<string, readonly PartRow[]>>()

/** Families by every prefix of four to six digits of their codes. */
function indexOf(catalog: Catalog): ReadonlyMap<string, readonly PartRow[]> {
  const known = indexes.get(catalog)
  if (known) return known
  const index = new Map<string, PartRow[]>()
  for (const row of catalog.data.parts) {
    const keys = new Set(row.hs6.flatMap((code) => [code.slice(0, 4), code]))
    for (const key of keys) index.set(key, [...(index.get(key) ?? []), row])
  }
  indexes.set(catalog, index)
  return index
}

/** The one family that has the code's first six digits; undefined where none or several have. */
export function familyOfHs(code: string, catalog: Catalog): PartRow | undefined {
  const rows = code.length >= 6 ? indexOf(catalog).get(code.slice(0, 6)) : undefined
  return rows?.length === 1 ? rows[0] : undefined
}

/** Whether a code is of raw materials: everything in the catalog under its first six digits, else its heading, is. */
export function isRawMaterialCode(code: string, catalog: Catalog): boolean {
  const index = indexOf(catalog)
  const rows = index.get(code.slice(0, 6)) ?? index.get(code.slice(0, 4)) ?? []
  return rows.length > 0 && rows.every(({ kind }) => kind === 'material')
}
