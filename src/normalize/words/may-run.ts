import type { Catalog } from '../../model/catalog.js'

/** Whether a process may be run in any of the materials: one that it can run or of which nobody knows; with none, yes. O(materials). */
export function mayRun(process: string, materials: readonly { readonly id: string }[], catalog: Catalog): boolean {
  return materials.length === 0 || materials.some(({ id }) => catalog.canRun(process, id) !== false)
}
