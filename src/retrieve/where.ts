import { HamkorError } from '../errors.js'
import type { Catalog } from '../model/catalog.js'
import type { Manufacturer } from '../model/manufacturer.js'
import type { Where } from '../model/source.js'
import { readCertificate } from '../normalize/read-certificate.js'
import { readLocation } from '../normalize/read-place.js'
import { refuse } from './refuse.js'

/**
 * Compiles a filter; every given field must hold. Throws HamkorError `INPUT` naming a region or certificate
 * that the catalog does not know: a filter that silently matches nothing would look like an answer.
 */
export function compileWhere(where: Where, catalog: Catalog): (manufacturer: Manufacturer) => boolean {
  checkedWhere(where)
  const tests: ((manufacturer: Manufacturer) => boolean)[] = []
  if (where.regions) {
    const regions = new Set(where.regions.map((region) => regionId(region, catalog)))
    tests.push(({ location }) => {
      const region = location?.region ?? catalog.places.get(location?.city ?? '')?.region
      return region !== undefined && regions.has(region)
    })
  }
  if (where.certificates) {
    const wanted = where.certificates.map((certificate) => certificateId(certificate, catalog))
    tests.push((manufacturer) => {
      const held = (manufacturer.certificates ?? []).map((certificate) => catalog.certificateClosure(certificate.id))
      return wanted.every((id) => held.some((closure) => closure.has(id)))
    })
  }
  if (where.ids) {
    const ids = new Set(where.ids)
    tests.push((manufacturer) => ids.has(manufacturer.id))
  }
  if (where.attributes) {
    const wanted = Object.entries(where.attributes)
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
      if (typeof value !== 'object' || value === null) refuse('where.attributes', value, 'an object of values')
    } else if (!Array.isArray(value) || value.some((one) => typeof one !== 'string')) {
      refuse(`where.${key}`, value, 'a list of texts')
    }
  }
}

function regionId(text: string, catalog: Catalog): string {
  if (catalog.places.get(text)?.kind === 'region') return text
  const read = readLocation(text, catalog)
  if (read.ok && read.value.region) return read.value.region
  throw new HamkorError('INPUT', `where.regions: "${text}" is no region of the catalog`, { region: text })
}

function certificateId(text: string, catalog: Catalog): string {
  if (catalog.certificates.has(text)) return text
  const read = readCertificate(text, catalog)
  if (read.ok && catalog.certificates.has(read.value.id)) return read.value.id
  throw new HamkorError('INPUT', `where.certificates: "${text}" is no certificate of the catalog`, {
    certificate: text,
  })
}
