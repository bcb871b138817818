import type { Catalog } from '../../model/catalog.js'
import { designationsIn } from './fastener-designation.js'
import { gearModulesIn } from './gear-module.js'
import type { Reading } from './readings.js'

/** What a text says in the notations of standards for fasteners and gears: before every other figure. O(n). */
export function designatedIn(text: string, catalog: Catalog): readonly Reading[] {
  return [...designationsIn(text, catalog), ...gearModulesIn(text, catalog)]
}
