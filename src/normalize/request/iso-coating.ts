import type { Catalog } from '../../model/catalog.js'
import { before, matchesOf, type TechnicalText } from '../engineering/technical-text.js'
import type { Reading } from './readings.js'

/*
 * Coatings of fasteners by ISO 4042, behind the property class: `M8x30-8.8-A2K` is metal, thickness and finish.
 */

const CODE = /(?<=\d\.\d)[-\s]([A-HJ-NP-R])\d[A-HJ-NP-T](?![\p{L}\d])/gu
const CLASS = /(?:^|[^\d.,])(?:3\.6|4\.[68]|5\.[68]|6\.8|8\.8|9\.8|1[02]\.9)$/
const METALS: Readonly<Record<string, string>> = {
  A: 'zinc-plating',
  B: 'cadmium-plating',
  C: 'copper-plating',
  E: 'nickel-plating',
  F: 'chrome-decorative',
  G: 'nickel-plating',
  H: 'chrome-decorative',
  J: 'tin-plating',
  L: 'silver-plating',
  P: 'zinc-plating',
  Q: 'zinc-plating',
  R: 'zinc-plating',
}

/** The coatings that the codes of a text about fasteners say. O(n). */
export function isoCoatings({ latin, offset }: TechnicalText, catalog: Catalog): readonly Reading<'process'>[] {
  return matchesOf(CODE, latin).flatMap(({ 0: written, 1: metal = '', index }): Reading<'process'>[] => {
    const value = METALS[metal]
    if (value === undefined || !catalog.processes.has(value) || !CLASS.test(before(latin, index, 6))) return []
    return [{ value, start: offset(index), end: offset(index + written.length), notes: [], readAs: 'process' }]
  })
}
