import { HamkorError } from '../errors.js'
import { idAsRead } from '../model/basics.js'
import type { Catalog, PlaceRow } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Where } from '../model/source.js'
import { readCertificate } from '../normalize/fields/read-certificate.js'
import { readLocation } from '../normalize/fields/read-place.js'
import { checkedShape, refuse } from '../refuse.js'
import { flatMap } from '../text/flat-map.js'
import { foldKey } from '../text/fold.js'

/** A filter with its places and certificates as ids of the catalog. */
export interface ResolvedWhere {
  /** Regions and towns: the maker is in one of them. */
  readonly places?: readonly string[]
  readonly certificates?: readonly string[]
  readonly ids?: readonly string[]
  readonly attributes?: readonly (readonly [key: string, value: string | number])[]
}

/**
 * Looks up what a filter names. Throws HamkorError `INPUT` naming a place or certificate that the catalog does not know:
 * a filter that silently matches nothing would look like an answer.
 */
export function resolveWhere(where: Where, catalog: Catalog): ResolvedWhere {
  checkedWhere(where)
  const { regions, certificates, ids, attributes } = where
  return {
    ...(regions ? { places: flatMap(regions, (place) => placeIdsOf(place, catalog)) } : {}),
    ...(certificates ? { certificates: certificates.map((one) => certificateId(one, catalog)) } : {}),
    // of a row that came without reading the id may have blanks around it
    ...(ids ? { ids: [...new Set(flatMap(ids, (id) => [id, idAsRead(id)]))] } : {}),
    ...(attributes ? { attributes: Object.entries(attributes) } : {}),
  }
}

/** The same filter with ids for names: what a source is asked for. Throws as `resolveWhere` does. */
export function withIds(where: Where, catalog: Catalog): Where {
  const { places, certificates } = resolveWhere(where, catalog)
  return { ...where, ...(places ? { regions: places } : {}), ...(certificates ? { certificates } : {}) }
}

/** Compiles a filter for whole makers; every given field must hold. Throws as `resolveWhere` does. */
export function compileWhere(where: Where, catalog: Catalog): (manufacturer: Manufacturer) => boolean {
  const resolved = resolveWhere(where, catalog)
  const tests: ((manufacturer: Manufacturer) => boolean)[] = []
  if (resolved.places) {
    const places = new Set(resolved.places)
    tests.push((manufacturer) => {
      const { city } = manufacturer.location ?? {}
      const region = regionOf(manufacturer, catalog)
      return (region !== undefined && places.has(region)) || (city !== undefined && places.has(city))
    })
  }
  const wantedCertificates = resolved.certificates
  if (wantedCertificates) {
    tests.push((manufacturer) => {
      const held = (manufacturer.certificates ?? []).map((certificate) => catalog.certificateClosure(certificate.id))
      return wantedCertificates.every((id) => held.some((closure) => closure.has(id)))
    })
  }
  if (resolved.ids) {
    const ids = new Set(resolved.ids)
    tests.push((manufacturer) => ids.has(manufacturer.id))
  }
  const wanted = resolved.attributes
  if (wanted) {
    tests.push(({ attributes }) =>
      wanted.every(([key, value]) => Object.hasOwn(attributes, key) && attributes[key] === value),
    )
  }
  return (manufacturer) => tests.every((test) => test(manufacturer))
}

const KEYS: ReadonlySet<string> = new Set<keyof Where>(['regions', 'certificates', 'ids', 'attributes'])

/** Throws HamkorError `INPUT` on a key or a value that no filter has: silence would look like an answer. */
function checkedWhere(where: Where): void {
  if (typeof where !== 'object' || where === null) refuse('where', where, 'an object')
  for (const [key, value] of Object.entries(where)) {
    if (!KEYS.has(key)) refuse(`where.${key}`, value, `one of ${[...KEYS].join(', ')}`)
    if (value === undefined) continue
    if (key === 'attributes') {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        refuse('where.attributes', value, 'an object of values')
      }
      for (const [name, wanted] of Object.entries(value)) {
        if (typeof wanted !== 'string' && !Number.isFinite(wanted)) {
          refuse(`where.attributes.${name}`, wanted, 'a text or a finite number')
        }
      }
    } else {
      if (!Array.isArray(value)) refuse(`where.${key}`, value, 'a list of texts')
      checkedShape(`where.${key}`, value, ['text'])
    }
  }
}

/** The region a maker is in: its own, or its city's. */
export function regionOf({ location }: Manufacturer, catalog: Catalog): string | undefined {
  return location?.region ?? catalog.places.get(location?.city ?? '')?.region
}

/**
 * Catalog id of a region by id or name in any language. Throws HamkorError `INPUT` where the catalog knows none, and for a
 * town, naming its region: the town alone was meant.
 */
export function regionIdOf(field: string, text: string, catalog: Catalog): string {
  const place = placeOf(text, catalog)
  if (place?.kind === 'region') return place.id
  const region = place?.region
  const hint = region === undefined ? '' : `; it is a town of "${region}"`
  throw new HamkorError('INPUT', `${field}: "${text}" is no region of the catalog${hint}`, { region: text })
}

/** The three regions that the valley is parted into. */
const VALLEY = ['andijan', 'fergana', 'namangan']
const VALLEY_NAME = /^(?:ferg(?:h?ana|an[a-z]*)|far?g[oa]na) (?:vodiysi|vodiy|val+ey|dolin[a-z]*)$/

/** Regions and towns that one entry of a filter names. */
function placeIdsOf(text: string, catalog: Catalog): readonly string[] {
  const place = placeOf(text, catalog)
  if (place) return [place.id]
  if (VALLEY_NAME.test(foldKey(text)) && VALLEY.every((id) => catalog.places.has(id))) return VALLEY
  throw new HamkorError('INPUT', `where.regions: "${text}" is no region or town of the catalog`, { region: text })
}

/** A region or town by its id or a name. */
function placeOf(text: string, catalog: Catalog): PlaceRow | undefined {
  const known = catalog.places.get(text)
  if (known) return known
  const read = readLocation(text, catalog)
  return read.ok ? catalog.places.get(read.value.city ?? read.value.region ?? '') : undefined
}

function certificateId(text: string, catalog: Catalog): string {
  if (catalog.certificates.has(text)) return text
  const read = readCertificate(text, catalog)
  if (read.ok && catalog.certificates.has(read.value.id)) return read.value.id
  throw new HamkorError('INPUT', `where.certificates: "${text}" is no certificate of the catalog`, {
    certificate: text,
  })
}
