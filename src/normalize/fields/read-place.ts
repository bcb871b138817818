import type { Location } from '../../model/basics.js'
import type { Catalog, Names, PlaceRow } from '../../model/catalog.js'
import { foldKey } from '../../text/fold.js'
import { fail, type Note, ok, type Read } from '../common/read.js'
import { type Lexeme, lexemesOf } from '../words/lexemes.js'
import { suggestionsFor } from '../words/suggest.js'
import { termStems } from '../words/term-stems.js'

/** A place as a record gives it. */
export type PlaceInput =
  | string
  | {
      readonly region?: string | undefined
      readonly city?: string | undefined
      readonly lat?: string | number | undefined
      readonly lon?: string | number | undefined
      readonly text?: string | undefined
    }

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map((word) => foldKey(word)))
/** Words that say what kind of place a name is. */
const REGION_WORDS = words(
  'область области обл region province oblast viloyati viloyat viloyatidagi vil вилояти вилоят вил respublikasi respublika республика республики республикаси republic',
)
const CITY_WORDS = words(
  'город города гор г city shahri shahar sh шаҳри шаҳар ш tumani tuman туман тумани district район р-н town',
)
/** Words of an address that name no place by themselves. */
const ADDRESS_WORDS = words(
  'узбекистан узбекистана узбекистон oʻzbekiston uzbekistan uz рузб республика республики respublikasi of the улица ул koʻchasi дом',
)

const VALLEY = /^(?:vodiy|val+ey$|dolin)/

interface PlaceIndex {
  /** Folded stems of the name without its kind → who is called so, with which word for the kind beside it. */
  readonly bare: ReadonlyMap<string, readonly Called[]>
  readonly longest: number
}

interface Called {
  readonly row: PlaceRow
  /** The catalog's name has this word: `Toshkent viloyati`. */
  readonly marker: PlaceRow['kind'] | undefined
}

const indexes = new WeakMap<Catalog, PlaceIndex>()

/**
 * Reads a place: region and city of the catalog by any of their names and, where given, WGS 84 degrees. A city brings
 * its region along; a bare name that a region and its capital share means the region. Fails with suggestions where a
 * text names no known place. O(n).
 */
export function readLocation(input: PlaceInput, catalog: Catalog): Read<Location> {
  if (typeof input === 'string') {
    const { place, notes } = placeIn(input, catalog, undefined)
    return place ? ok({ ...place, text: input.trim() }, notes) : unknown(input, catalog)
  }
  return readParts(input, catalog)
}

function readParts(input: Exclude<PlaceInput, string>, catalog: Catalog): Read<Location> {
  const notes: Note[] = []
  const fields = [
    ['region', input.region],
    ['city', input.city],
    [undefined, input.text],
  ] as const
  let place: { region?: string; city?: string } = {}
  let failed: string | undefined
  for (const [kind, text] of fields) {
    if (text === undefined || foldKey(text) === '') continue
    // prose about a place is not needed where region or city are known
    if (kind === undefined && (place.region !== undefined || place.city !== undefined)) continue
    const row = catalog.places.get(text.trim())
    const found = row ? { place: located(row), notes: [] } : placeIn(text, catalog, kind)
    if (!found.place) failed ??= text
    else if (place.region !== undefined && found.place.region !== undefined && found.place.region !== place.region) {
      notes.push({ code: 'place.contradiction', expected: `${text} taken; it is not in ${place.region}` })
      place = found.place
    } else place = { ...place, ...found.place }
    notes.push(...found.notes)
  }
  const degrees = readDegrees(input.lat, input.lon)
  if (failed !== undefined) {
    const known = place.region !== undefined || place.city !== undefined || degrees.lat !== undefined
    const read = unknown(failed, catalog)
    if (!known || read.ok) return read
    notes.push({
      code: read.code,
      expected: read.expected,
      ...(read.suggestions ? { suggestions: read.suggestions } : {}),
    })
  }
  notes.push(...degrees.notes)
  const { lat, lon } = degrees
  const location: Location = {
    ...place,
    ...(lat === undefined || lon === undefined ? {} : { lat, lon }),
    ...(input.text === undefined ? {} : { text: input.text }),
  }
  if (Object.keys(location).length > 0) return ok(location, notes)
  const first = notes[0]
  return first ? fail(first.code, first.expected) : fail('place.unknown', 'a region or city, e.g. Andijon')
}

/** The place a text names: a city before the region around it. */
function placeIn(
  text: string,
  catalog: Catalog,
  wanted: 'region' | 'city' | undefined,
): { readonly place?: { readonly region?: string; readonly city?: string }; readonly notes: readonly Note[] } {
  const lexemes = lexemesOf(text)
  const index = indexOf(catalog)
  let region: PlaceRow | undefined
  let city: PlaceRow | undefined
  for (let i = 0; i < lexemes.length; ) {
    const hit = placeAt(lexemes, i, index, wanted)
    if (!hit) {
      i += 1
      continue
    }
    i = hit.to
    // the valley of Fergana lies in three regions
    if (VALLEY.test(lexemes[i]?.key ?? '')) continue
    if (hit.row.kind === 'city') city ??= hit.row
    else region ??= hit.row
  }
  if (!city) return region ? { place: located(region), notes: [] } : { notes: [] }
  const notes: Note[] =
    region && city.region !== region.id
      ? [
          {
            code: 'place.contradiction',
            expected: `${city.names.en[0] ?? city.id} taken; it is not in ${region.names.en[0] ?? region.id}`,
          },
        ]
      : []
  return { place: located(city), notes }
}

function located(row: PlaceRow): { readonly region?: string; readonly city?: string } {
  if (row.kind === 'region') return { region: row.id }
  return row.region === undefined ? { city: row.id } : { region: row.region, city: row.id }
}

function placeAt(
  lexemes: readonly Lexeme[],
  from: number,
  index: PlaceIndex,
  wanted: 'region' | 'city' | undefined,
): { readonly row: PlaceRow; readonly to: number } | undefined {
  if (lexemes[from]!.kind !== 'word' || isMarker(lexemes[from]!)) return undefined
  for (let size = index.longest; size > 0; size--) {
    const run = lexemes.slice(from, from + size)
    if (run.length < size || run.some(({ kind }) => kind !== 'word')) continue
    for (const key of keysOf(run)) {
      const rows = index.bare.get(key)
      if (!rows) continue
      const marker = markerBeside(lexemes, from, from + size)
      return { row: (marker ? meant(rows, marker) : bareOf(rows, wanted)).row, to: from + size }
    }
  }
  return undefined
}

/** Who is called so together with this word, else who is of this kind. */
function meant(called: readonly Called[], marker: PlaceRow['kind']): Called {
  return called.find((one) => one.marker === marker) ?? called.find(({ row }) => row.kind === marker) ?? called[0]!
}

/** Who is called so alone: a capital that is a region of its own, else the region, unless the field asks for a city. */
function bareOf(called: readonly Called[], wanted: PlaceRow['kind'] | undefined): Called {
  const alone = called.filter(({ marker }) => marker === undefined)
  const list = alone.length > 0 ? alone : called
  const ofKind =
    wanted && (list.find(({ row }) => row.kind === wanted) ?? called.find(({ row }) => row.kind === wanted))
  return ofKind ?? list.find(({ row }) => row.kind === 'region') ?? list[0]!
}

/** A word after the name says what it is, else a word before it. */
function markerBeside(lexemes: readonly Lexeme[], from: number, to: number): 'region' | 'city' | undefined {
  let after = to
  while (lexemes[after]?.text === '.') after++
  let before = from - 1
  while (before >= 0 && lexemes[before]!.text === '.') before--
  for (const lexeme of [lexemes[after], lexemes[before]]) {
    if (lexeme?.kind !== 'word') continue
    if (REGION_WORDS.has(lexeme.key)) return 'region'
    if (CITY_WORDS.has(lexeme.key)) return 'city'
  }
  return undefined
}

function isMarker({ key }: Lexeme): boolean {
  return REGION_WORDS.has(key) || CITY_WORDS.has(key) || ADDRESS_WORDS.has(key)
}

/** Keys that a run of words can have: each word by each of its stems. */
function keysOf(run: readonly Lexeme[]): string[] {
  return run.reduce<string[]>(
    (keys, { stems }) => keys.flatMap((key) => stems.map((stem) => (key === '' ? stem : `${key} ${stem}`))),
    [''],
  )
}

function indexOf(catalog: Catalog): PlaceIndex {
  const known = indexes.get(catalog)
  if (known) return known
  const bare = new Map<string, Called[]>()
  let longest = 1
  for (const row of catalog.data.places) {
    for (const lang of ['en', 'ru', 'uz', 'uz-Cyrl'] as const satisfies readonly (keyof Names)[]) {
      for (const name of row.names[lang]) {
        const plain = name
          .split(/[\s.]+/)
          .filter((word) => word !== '' && !isMarkerWord(word))
          .join(' ')
        const stems = termStems(plain, lang === 'en' || lang === 'ru' ? lang : undefined)
        if (stems.length === 0) continue
        longest = Math.max(longest, stems.length)
        const marker = markerIn(name)
        const key = stems.join(' ')
        const called = bare.get(key) ?? []
        if (!called.some((one) => one.row === row && one.marker === marker)) called.push({ row, marker })
        bare.set(key, called)
      }
    }
  }
  const made = { bare, longest }
  indexes.set(catalog, made)
  return made
}

function isMarkerWord(word: string): boolean {
  const key = foldKey(word)
  return REGION_WORDS.has(key) || CITY_WORDS.has(key) || ADDRESS_WORDS.has(key)
}

function markerIn(name: string): PlaceRow['kind'] | undefined {
  const keys = name.split(/[\s.]+/).map((word) => foldKey(word))
  if (keys.some((key) => REGION_WORDS.has(key))) return 'region'
  return keys.some((key) => CITY_WORDS.has(key)) ? 'city' : undefined
}

function readDegrees(
  lat: string | number | undefined,
  lon: string | number | undefined,
): { readonly lat?: number; readonly lon?: number; readonly notes: readonly Note[] } {
  const isGiven = (value: string | number | undefined) => value !== undefined && String(value).trim() !== ''
  if (!isGiven(lat) && !isGiven(lon)) return { notes: [] }
  const north = degrees(lat, 90)
  const east = degrees(lon, 180)
  if (north !== undefined && east !== undefined) return { lat: north, lon: east, notes: [] }
  return {
    notes: [{ code: 'place.coordinates', expected: 'lat −90–90 and lon −180–180 in degrees, e.g. 40.78 and 72.34' }],
  }
}

const DEGREES = /^([-+−]?\d{1,3}(?:[.,]\d{1,12})?)(?:\s*°)?\s*([NSEWСЮВЗnsew])?$/

function degrees(value: string | number | undefined, limit: number): number | undefined {
  const match = DEGREES.exec(String(value ?? '').trim())
  if (!match) return undefined
  const size = Number(match[1]!.replace(',', '.').replace('−', '-'))
  const signed = /[SWЮЗsw]/.test(match[2] ?? '') ? -size : size
  return Math.abs(signed) <= limit ? signed : undefined
}

function unknown(text: string, catalog: Catalog): Read<Location> {
  return fail(
    'place.unknown',
    'a region or city that the catalog knows, e.g. Andijon',
    suggestionsFor(text, catalog, 'place'),
  )
}
