import { countryName } from '../catalog/countries.js'
import { isAdHoc, LANGS, type Lang } from '../model/basics.js'
import type { Catalog, MaterialRow, Names } from '../model/catalog.js'
import { transliterate } from '../text/transliterate.js'
import { oneLine } from './phrasebook.js'

/** Names of catalog concepts in one language, as they stand inside a sentence. */
export interface Namer {
  readonly process: (id: string) => string
  readonly material: (id: string, text?: string) => string
  readonly certificate: (id: string) => string
  readonly parameter: (id: string) => string
  readonly part: (id: string) => string
  readonly place: (id: string) => string | undefined
  /** By ISO 3166 alpha-2; what has no name stays as it is. */
  readonly country: (code: string) => string
  /** A term as `Part.terms` has it: `part:brake-disc`, `process:turning`, or a word. */
  readonly term: (term: string) => string
}

/** How records write ad-hoc ids and folded words. */
export type Spellings = ReadonlyMap<string, string>

const NO_SPELLINGS: Spellings = new Map()
/** Names whose capital stays inside a sentence. */
const PROPER = /^(?:Li-ion|Shore|Swiss)/

/** Names of a catalog in a language; `spellings` says how records wrote what the catalog does not know. */
export function namerOf(catalog: Catalog, lang: Lang, spellings: Spellings = NO_SPELLINGS): Namer {
  const written = (id: string) => oneLine(spellings.get(id) ?? (isAdHoc(id) ? id.slice(1) : id))
  const named = (id: string, names: Names | undefined) => {
    const label = labelOf(names, lang)
    return label === undefined ? written(id) : inside(label)
  }
  const namer: Namer = {
    process: (id) => named(id, catalog.processes.get(id)?.names),
    material: (id, text) => materialName(id, text, lang, catalog, written),
    certificate: (id) => labelOf(catalog.certificates.get(id)?.names, lang) ?? written(id),
    parameter: (id) => labelOf(catalog.parameters.get(id)?.names, lang) ?? written(id),
    part: (id) => named(id, catalog.parts.get(id)?.names),
    place: (id) => labelOf(catalog.places.get(id)?.names, lang),
    country: (code) => countryName(code, lang) ?? oneLine(code),
    term: (term) => {
      const colon = term.indexOf(':')
      const kind = term.slice(0, Math.max(colon, 0))
      const id = term.slice(colon + 1)
      return kind === 'part' || kind === 'process' || kind === 'material' ? namer[kind](id) : written(term)
    },
  }
  return namer
}

/** The label in the language, else in the other Uzbek script by rule, else in the first language that has one. */
function labelOf(names: Names | undefined, lang: Lang): string | undefined {
  if (!names) return undefined
  const own = names[lang][0]
  if (own) return own
  if (lang === 'uz' && names['uz-Cyrl'][0]) return transliterate(names['uz-Cyrl'][0], 'uz')
  if (lang === 'uz-Cyrl' && names.uz[0]) return transliterate(names.uz[0], 'uz-Cyrl')
  const other = LANGS.find((candidate) => names[candidate][0])
  return other && names[other][0]
}

/** A grade by its designation (with its group where that is a bare figure: steel 45), else the name of the family. */
function materialName(
  id: string,
  text: string | undefined,
  lang: Lang,
  catalog: Catalog,
  written: (id: string) => string,
): string {
  const row = catalog.materials.get(id)
  if (!row) return text ? oneLine(text) : written(id)
  const designation = designationOf(row)
  if (row.kind !== 'grade' || !designation) {
    const name = labelOf(row.names, lang) ?? designation?.grade
    return name ? inside(name) : text ? oneLine(text) : id
  }
  const { grade, system } = designation
  if (!/^\d/.test(grade)) return grade
  const group = catalog.materialGroup(id)
  if (system === 'aisi' && group === 'steel') return `AISI ${grade}`
  const family = group === undefined ? undefined : labelOf(catalog.materials.get(group)?.names, lang)
  return family ? `${inside(family)} ${grade}` : grade
}

function designationOf(row: MaterialRow) {
  return row.designations.find(({ strength }) => strength === 'reference') ?? row.designations[0]
}

/** Catalog labels are titles: the first letter is small inside a sentence, unless it begins an abbreviation or a name. */
function inside(label: string): string {
  return /^\p{Lu}[ʻʼ]?\p{Ll}/u.test(label) && !PROPER.test(label)
    ? label.charAt(0).toLowerCase() + label.slice(1)
    : label
}
