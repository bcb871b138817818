import { describe, expect, it } from 'vitest'
import { defaultCatalog as catalog } from '../../src/catalog/default.js'
import { readLocation } from '../../src/normalize/fields/read-place.js'

const RADIUS_KM = 6371.0088

/** Great circle by the haversine formula, written here so that the library's own is not its judge. */
function distanceKm(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2
  return 2 * RADIUS_KM * Math.asin(Math.sqrt(h))
}

describe('places', () => {
  it('are the 14 regions and their cities, inside Uzbekistan', () => {
    const places = [...catalog.places.values()]
    expect(places.filter((place) => place.kind === 'region')).toHaveLength(14)
    for (const { id, lat, lon } of places) {
      expect(lat >= 37.18 && lat <= 45.59 && lon >= 55.99 && lon <= 73.14, id).toBe(true)
    }
  })

  it('puts every city nearer to its region than half the country', () => {
    for (const place of catalog.places.values()) {
      if (place.region) expect(distanceKm(place, catalog.places.get(place.region)!), place.id).toBeLessThan(280)
    }
  })

  // published great-circle distances between city centres (airline distance tables), km
  it.each([
    ['tashkent-city', 'samarkand-city', 268],
    ['tashkent-city', 'andijan-city', 264],
    ['tashkent-city', 'bukhara-city', 444],
    ['tashkent-city', 'nukus', 809],
    ['tashkent-city', 'urgench', 726],
    ['samarkand-city', 'bukhara-city', 217],
    ['namangan-city', 'andijan-city', 61],
  ])('%s to %s is %d km within 5 %%', (from, to, published) => {
    const distance = distanceKm(catalog.places.get(from)!, catalog.places.get(to)!)
    expect(Math.abs(distance / published - 1)).toBeLessThan(0.05)
  })
})

describe('towns', () => {
  const TOWNS =
    'Kogon Denov Shahrisabz Beruniy Gʻijduvon Oltiariq Parkent Chust Kosonsoy Toʻrtkoʻl Kitob Koson Gʻuzor Boysun Sherobod Kattaqoʻrgʻon Urgut Zarafshon Uchquduq Xiva Hazorasp Quva Rishton Xonobod Shahrixon Asaka Margʻilon Yangiyer Shirin Ohangaron Boʻka Chinoz Yangiyoʻl Nurafshon Gʻazalkent Keles Angren Olmaliq Bekobod Chirchiq Qoʻqon Termiz Qarshi Guliston Nukus Urganch Muborak Qoʻngʻirot Pop Chortoq Vobkent Qorakoʻl'
  const found = (text: string) => {
    const read = readLocation(text, catalog)
    return read.ok ? `${read.value.city} ${read.value.region}` : read.code
  }

  it('are known by their Uzbek names', () => {
    expect(TOWNS.split(' ').filter((town) => !/^[a-z-]+ [a-z-]+$/.test(found(town)))).toEqual([])
  })

  it.each([
    ['Xiva', 'Хива', 'Хива', 'Khiva', 'khiva khorezm'],
    ['Gʻijduvon', 'Ғиждувон', 'Гиждуван', 'Gijduvan', 'gijduvan bukhara'],
    ['Kattaqoʻrgʻon', 'Каттақўрғон', 'Каттакурган', 'Kattakurgan', 'kattakurgan samarkand'],
    ['Shahrisabz', 'Шаҳрисабз', 'Шахрисабз', 'Shakhrisabz', 'shahrisabz kashkadarya'],
    ['Yangiyoʻl', 'Янгийўл', 'Янгиюль', 'Yangiyul', 'yangiyul tashkent-region'],
    ['Toʻytepa', 'Тўйтепа', 'Тойтепа', 'Nurafshan', 'nurafshan tashkent-region'],
    ['Denov tumani', 'Денов тумани', 'г. Денау', 'Denau', 'denau surkhandarya'],
    ['Kosonsoy', 'Косонсой', 'Касансай', 'Kasansay', 'kasansay namangan'],
    ['Koson', 'Косон', 'Касан', 'Kasan', 'kasan kashkadarya'],
  ])('%s, %s, %s, %s', (...names) => {
    const expected = names.pop()
    expect(names.map(found)).toEqual(names.map(() => expected))
  })

  it('are none where a valley of that name is meant', () => {
    expect(found('Fargʻona vodiysi')).toBe('place.unknown')
  })
})

describe('certificates', () => {
  const closure = (id: string) => [...catalog.certificateClosure(id)].sort()

  it('imply one way', () => {
    expect(closure('iatf16949')).toEqual(['iatf16949', 'iso9001'])
    expect(closure('iso9001')).toEqual(['iso9001'])
    expect(closure('iso3834-2')).toEqual(['iso3834-2', 'iso3834-3', 'iso3834-4'])
    expect(closure('iso3834-4')).toEqual(['iso3834-4'])
    expect(closure('as9100')).toEqual(['as9100', 'iso9001'])
  })

  it('an assessment implies no certificate, and none implies it', () => {
    for (const row of catalog.certificates.values()) {
      if (row.kind === 'assessment') expect(row.implies, row.id).toEqual([])
      for (const id of row.implies) expect(catalog.certificates.get(id)!.kind, row.id).not.toBe('assessment')
    }
  })

  it('knows no implication of the unknown', () => {
    expect(closure('nothing')).toEqual(['nothing'])
  })

  it('environment does not imply quality', () => {
    expect(closure('iso14001')).not.toContain('iso9001')
  })
})
