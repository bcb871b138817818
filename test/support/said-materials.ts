import { defaultCatalog } from '../../src/catalog/default.js'
import { readMaterials } from '../../src/normalize/materials/read-material.js'

/** Ids with their conditions, and behind `!` the codes of the notes. */
export function saidMaterials(text: string): string {
  const found = readMaterials(text, defaultCatalog)
  if (!found.ok) return `!${found.code}`
  const ids = found.value.map(({ id, condition }) => (condition ? `${id} [${condition}]` : id)).join(' | ')
  return [ids, ...found.notes.map(({ code }) => `!${code}`)].join(' ')
}
