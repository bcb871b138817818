import type { Location, ReasonValue } from '../model/basics.js'
import type { Catalog } from '../model/catalog.js'
import type { ManufacturerCriterion } from '../model/criterion.js'
import { unknown } from './assessments.js'
import { atDoor } from './door.js'

/** Distance at which the utility has fallen to 1/e. */
export const RANGE_KM = 300
/** Mean radius of the Earth (IUGG). */
const EARTH_RADIUS_KM = 6371.0088
const RADIANS = Math.PI / 180

/** A place on the Earth in degrees (WGS 84), and whether it was said or only follows from a name. */
export interface Point {
  readonly lat: number
  readonly lon: number
  readonly evidence: 'stated' | 'implied'
}

/** How near the maker is to the destination: u = exp(−d / 300 km), d along the great circle. Never rejects. */
export const proximityCriterion: ManufacturerCriterion<Location> = /* @__PURE__ */ atDoor({
  id: 'proximity',
  scope: 'manufacturer',
  weight: 0.02,
  rejects: 'never',
  require: (part) => part.destination,
  assess(destination, { location }, { catalog }) {
    const required = placeOf(destination)
    const to = pointOf(destination, catalog)
    const from = location && pointOf(location, catalog)
    if (!to || !from) return unknown('proximity.unknown', required)
    const km = greatCircleKm(from, to)
    return {
      standing: 'fits',
      utility: Math.exp(-km / RANGE_KM),
      evidence: from.evidence === 'stated' && to.evidence === 'stated' ? 'stated' : 'implied',
      reason: {
        code: 'proximity.distance',
        ...(required ? { required } : {}),
        offered: { kind: 'quantity', value: km, unit: 'km' },
      },
    }
  },
})

/** Haversine distance between two WGS 84 positions in degrees, on a sphere. */
export function greatCircleKm(a: Pick<Point, 'lat' | 'lon'>, b: Pick<Point, 'lat' | 'lon'>): number {
  const half = (from: number, to: number) => Math.sin(((to - from) * RADIANS) / 2) ** 2
  const h = half(a.lat, b.lat) + Math.cos(a.lat * RADIANS) * Math.cos(b.lat * RADIANS) * half(a.lon, b.lon)
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, h)))
}

/** Where it is, as near as is known: its own coordinates, else the centre of its city, else of its region. */
export function pointOf({ lat, lon, city, region }: Location, catalog: Catalog): Point | undefined {
  if (lat !== undefined && lon !== undefined) return { lat, lon, evidence: 'stated' }
  const place = (city && catalog.places.get(city)) || (region && catalog.places.get(region)) || undefined
  return place && { lat: place.lat, lon: place.lon, evidence: 'implied' }
}

/** By its id, which every language has a name for (a text has the case endings of its sentence); a point as it was written. */
function placeOf({ text, city, region, lat }: Location): ReasonValue | undefined {
  const named = lat === undefined ? (city ?? region ?? text) : (text ?? city ?? region)
  return named === undefined ? undefined : { kind: 'text', text: named }
}
