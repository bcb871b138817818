import type { Lang } from '../../model/basics.js'
import type { Catalog, Names } from '../../model/catalog.js'
import type { ConceptKind } from './concept.js'

/** Languages of a catalog's names and the one that their words are stemmed in; Uzbek has the rules of none. */
export const STEMMED_IN: Readonly<Record<keyof Names, Lang | undefined>> = {
  en: 'en',
  ru: 'ru',
  uz: undefined,
  'uz-Cyrl': undefined,
}

/** Languages of names, in the order in which they are read. */
export const NAME_LANGS = Object.keys(STEMMED_IN) as readonly (keyof Names)[]

/** Words in which у for ў says another thing, or is too short to say one: тур is a kind, тўр a net. */
const OTHERWISE = /(?<!\p{L})(?:тўр|toʻr|\p{L}{1,3}(?!\p{L})|(?:[a-z]|oʻ){1,3}(?![\p{L}ʻ]))/iu

/** The names of a language, in Uzbek also as they are typed on a Russian keyboard: чуян for чўян. O(names). */
export function spellingsOf(names: Names, lang: keyof Names): readonly string[] {
  if (lang !== 'uz-Cyrl' && lang !== 'uz') return names[lang]
  const spellings: string[] = []
  for (const name of names[lang]) {
    spellings.push(name)
    if (LABIAL.test(name) && !hasDoubt(name)) spellings.push(typed(name))
  }
  return spellings
}

const LABIAL = /ў|oʻ/i

function hasDoubt(name: string): boolean {
  return name.split(' ').some((word) => LABIAL.test(word) && OTHERWISE.test(word))
}

function typed(name: string): string {
  return name.replaceAll('ў', 'у').replaceAll('Ў', 'У').replaceAll('oʻ', 'u').replaceAll('Oʻ', 'U')
}

/** A row of a catalog that has names. */
export interface NamedRow {
  readonly id: string
  readonly names: Names
}

/** Rows of a catalog that have names, by kind. */
export function namedRows(catalog: Catalog): readonly (readonly [ConceptKind, readonly NamedRow[]])[] {
  const { data, materials } = catalog
  return [
    ['part', data.parts],
    ['process', data.processes],
    ['material', [...materials.values()]],
    ['certificate', data.certificates],
    ['place', data.places],
    ['parameter', data.parameters],
  ]
}
