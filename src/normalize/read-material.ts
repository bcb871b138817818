import type { Catalog } from '../model/catalog.js'
import { type Found, fail, type Read } from './read.js'

/** A material as named: grade, family or group of the catalog, or an ad-hoc `?term`. */
export interface MaterialNeedCore {
  readonly id: string
  readonly text: string
  readonly condition?: string
}
export type MaterialInput =
  | string
  | number
  | {
      readonly name?: string | number | undefined
      readonly id?: string | number | undefined
      readonly condition?: string | number | undefined
    }
export function findMaterials(_text: string, _catalog: Catalog): Found<MaterialNeedCore>[] {
  return []
}
export function readMaterial(_input: MaterialInput, _catalog: Catalog): Read<MaterialNeedCore> {
  return fail('material.unknown', 'a material')
}
export function readMaterials(
  _input: MaterialInput | readonly MaterialInput[],
  _catalog: Catalog,
): Read<readonly MaterialNeedCore[]> {
  return fail('material.unknown', 'a material')
}
