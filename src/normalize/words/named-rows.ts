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
  return names[lang].flatMap((name) => (/ў|oʻ/i.test(name) && !hasDoubt(name) ? [name, typed(name)] : [name]))
}

function hasDoubt(name: string): boolean {
  return name.split(' ').some((word) => /ў|oʻ/i.test(word) && OTHERWISE.test(word))
}

function typed(name: string): string {
  return name.replaceAll('ў', 'у').replaceAll('Ў', 'У').replaceAll('oʻ', 'u').replaceAll('Oʻ', 'U')
}

/**
 * Calls back with every spelling of the names of a row. A loop of our own over a whole catalog would be compiled while it
 * runs, with all that it calls, once for every kind of row that it comes to: `forEach` leaves that to what is called.
 */
export function eachSpelling(names: Names, visit: (name: string, lang: keyof Names) => void): void {
  NAME_LANGS.forEach((lang) => {
    spellingsOf(names, lang).forEach((name) => {
      visit(name, lang)
    })
  })
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
