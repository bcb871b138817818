import { greatCircleKm, pointOf } from '../criteria/proximity.js'
import type { Location } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { Within } from '../model/consortium.js'
import type { Part } from '../model/part.js'
import { readLocation } from '../normalize/fields/read-place.js'
import { refuse } from '../refuse.js'
import { regionIdOf } from '../retrieve/where.js'
import type { Crew } from './crew.js'

/**
 * Compiles the area that all members must be in; a maker whose place is not known is outside. Throws HamkorError `INPUT`
 * on a region or place that the catalog does not know, a radius that is none, or a centre that nobody named.
 */
export function compileWithin(within: Within, part: Part, catalog: Catalog): (crew: Crew, maker: number) => boolean {
  if (typeof within !== 'object' || within === null) refuse('within', within, 'a region, or a radius')
  if ('region' in within) {
    onlyKey(within, 'region', [])
    if (typeof within.region !== 'string') refuse('within.region', within.region, 'a region of the catalog')
    const region = regionIdOf('where.regions', within.region, catalog)
    return ({ regions }, maker) => regions[maker] === region
  }
  onlyKey(within, 'radiusKm', ['of'])
  const { radiusKm, of } = within
  if (typeof radiusKm !== 'number' || !(radiusKm > 0 && radiusKm <= HALF_AROUND_KM)) {
    refuse('within.radiusKm', radiusKm, `kilometers, above 0 and up to ${HALF_AROUND_KM}`)
  }
  const centre = of === undefined ? part.destination : placeOf(of, catalog)
  if (!centre) refuse('within.of', of, 'a place, since the part has no destination')
  const point = pointOf(centre, catalog)
  if (!point) refuse('within.of', of ?? part.destination?.text, 'a place of the catalog, or { lat, lon }')
  return ({ points }, maker) => {
    const own = points[maker]
    return own !== undefined && greatCircleKm(own, point) <= radiusKm
  }
}

/** No two places are farther apart. */
const HALF_AROUND_KM = 20_038

function placeOf(of: unknown, catalog: Catalog): Location {
  if (typeof of !== 'string' && (typeof of !== 'object' || of === null)) {
    refuse('within.of', of, 'a place, or { lat, lon }')
  }
  const read = readLocation(of, catalog)
  return read.ok ? read.value : refuse('within.of', typeof of === 'string' ? of : 'an object', read.expected)
}

function onlyKey(within: Within, first: string, more: readonly string[]): void {
  for (const [key, value] of Object.entries(within)) {
    if (key !== first && !more.includes(key)) refuse(`within.${key}`, value, `${[first, ...more].join(', ')} alone`)
  }
}
