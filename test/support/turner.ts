import type { Manufacturer } from '../../src/model/manufacturer.js'
import { maker } from './maker.js'

/** A maker that says little more than that it runs one process. */
export function turner(id: string, process = 'turning'): Manufacturer {
  return maker({
    id,
    name: id,
    capabilities: [{ process, text: process, materials: [], equipment: [], parameters: [], basis: 'stated' }],
  })
}
