import type { Lang } from '../model/basics.js'
import type { Catalog, Names } from '../model/catalog.js'
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

/** Rows of a catalog that have names, by kind. */
export function namedRows(
  catalog: Catalog,
): readonly (readonly [ConceptKind, Iterable<{ readonly id: string; readonly names: Names }>])[] {
  const { data, materials } = catalog
  return [
    ['part', data.parts],
    ['process', data.processes],
    ['material', materials.values()],
    ['certificate', data.certificates],
    ['place', data.places],
    ['parameter', data.parameters],
  ]
}
