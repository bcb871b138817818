import type { Manufacturer } from '../../src/model/manufacturer.js'

/** A maker that says little more than that it runs one process. */
export function turner(id: string, process = 'turning'): Manufacturer {
  return {
    id,
    name: id,
    capabilities: [{ process, text: process, materials: [], equipment: [], parameters: [], basis: 'stated' }],
    materials: [],
    products: [],
    productConcepts: [],
    hsHeadings: [],
    attributes: {},
    ownEvidence: [],
    tradeClaims: [],
    terms: [],
  }
}
