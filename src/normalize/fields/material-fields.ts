import type { Catalog } from '../../model/catalog.js'
import type { MaterialNeed } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import { flatMap } from '../../text/flat-map.js'
import type { IssueLog, Path } from '../common/issues.js'
import { readMaterials } from '../materials/read-material.js'
import { distinctBy, entriesOf } from './fields.js'

/** Reads one or many materials; each grade in one condition once, the first stays. */
export function materialsOf(input: PartInput['material'], path: Path, catalog: Catalog, log: IssueLog): MaterialNeed[] {
  const needs = flatMap(entriesOf(input, path), ({ value, path: at }) =>
    (log.take(at, value, readMaterials(value, catalog)) ?? []).map(
      (need): MaterialNeed => ({ ...need, said: 'stated' }),
    ),
  )
  return distinctBy(needs, ({ id, condition }) => `${id}\n${condition ?? ''}`)
}
