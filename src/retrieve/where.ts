import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Where } from '../model/source.js'
import { readCertificate } from '../normalize/fields/read-certificate.js'
import { readLocation } from '../normalize/fields/read-place.js'
import { refuse } from '../refuse.js'

/** A filter with its regions and certificates as ids of the catalog. */
export interface ResolvedWhere {
  readonly regions?: readonly string[]
  readonly certificates?: readonly string[]
  readonly ids?: readonly string[]
  readonly attributes?: readonly (readonly [key: string, value: string | number])[]
}

/**
 * Looks up what a filter names. Throws HamkorError `INPUT` naming a region or certificate that the catalog does not know:
 * a filter that silently matches nothing would look like an answer.
 */
export function resolveWhere(where: Where, catalog: Catalog): ResolvedWhere {
  checkedWhere(where)
  const { regions, certificates, ids, attributes } = where
  return {
    ...(regions ? { regions: regions.map((region) => regionIdOf('where.regions', region, catalog)) } : {}),
    ...(certificates ? { certificates: certificates.map((one) => certificateId(one, catalog)) } : {}),
    ...(ids ? { ids } : {}),
    ...(attributes ? { attributes: Object.entries(attributes) } : {}),
  }
}

/** Compiles a filter for whole makers; every given field must hold. Throws as `resolveWhere` does. */
export function compileWhere(where: Where, catalog: Catalog): (manufacturer: Manufacturer) => boolean {
  const resolved = resolveWhere(where, catalog)
  const tests: ((manufacturer: Manufacturer) => boolean)[] = []
  if (resolved.regions) {
    const regions = new Set(resolved.regions)
    tests.push((manufacturer) => {
      const region = regionOf(manufacturer, catalog)
      return region !== undefined && regions.has(region)
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
export function checkedWhere(where: Where): void {
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
    } else if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) {
      refuse(`where.${key}`, value, 'a list of texts')
    }
  }
}

/** The region a maker is in: its own, or its city's. */
export function regionOf({ location }: Manufacturer, catalog: Catalog): string | undefined {
  return location?.region ?? catalog.places.get(location?.city ?? '')?.region
}

/** Catalog id of a region by id or name in any language. Throws HamkorError `INPUT` where the catalog knows none. */
export function regionIdOf(field: string, text: string, catalog: Catalog): string {
  if (catalog.places.get(text)?.kind === 'region') return text
  const read = readLocation(text, catalog)
  if (read.ok && read.value.region) return read.value.region
  throw new HamkorError('INPUT', `${field}: "${text}" is no region of the catalog`, { region: text })
}

function certificateId(text: string, catalog: Catalog): string {
  if (catalog.certificates.has(text)) return text
  const read = readCertificate(text, catalog)
  if (read.ok && catalog.certificates.has(read.value.id)) return read.value.id
  throw new HamkorError('INPUT', `where.certificates: "${text}" is no certificate of the catalog`, {
    certificate: text,
  })
}
