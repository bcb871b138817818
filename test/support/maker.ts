import type { Manufacturer } from '../../src/model/manufacturer.js'

/** A maker of whom nothing is known but what is given. */
export function maker(given: Partial<Manufacturer> = {}): Manufacturer {
  return {
    id: 'm',
    name: 'Maker',
    capabilities: [],
    materials: [],
    products: [],
    productConcepts: [],
    hsHeadings: [],
    attributes: {},
    ownEvidence: [],
    tradeClaims: [],
    terms: [],
    ...given,
  }
}
