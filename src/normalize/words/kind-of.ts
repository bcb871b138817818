import type { Catalog } from '../../model/catalog.js'

/** Whether a process is another one or a kind of it. O(1). */
export function isKindOf(process: string, above: string, catalog: Catalog): boolean {
  const { kind } = catalog.processRelation(above, process)
  return kind === 'same' || kind === 'narrower'
}
