import type { Catalog } from '../../model/catalog.js'
import type { MaterialNeed } from '../../model/part.js'
import type { PartInput } from '../../model/part-schema.js'
import { flatMap } from '../../text/flat-map.js'
import type { IssueLog, Path } from '../common/issues.js'
import { isOfFastener } from '../materials/fastener-class.js'
import { readMaterials } from '../materials/read-material.js'
import { lexemesOf } from '../words/lexemes.js'
import { distinctBy, entriesOf } from './fields.js'

/** Classes of fasteners that mean another material by themselves, and what says whose they are. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/^\s*gr(?:ade|\.)?\s?[1-8](?:\.[12])?\s*$/i, 'SAE '],
  [/^\s*[AА][24]\s*$/i, 'ISO 3506 '],
]

/**
 * Reads the materials of a part that is called `name`: the Grade 5 of a bolt is a strength of SAE J429, its A4 a steel of
 * ISO 3506.
 */
export function materialsOfPart(
  input: PartInput['material'],
  name: string,
  path: Path,
  catalog: Catalog,
  log: IssueLog,
): MaterialNeed[] {
  if (typeof input !== 'string') return materialsOf(input, path, catalog, log)
  const system = CLASSES.find(([pattern]) => pattern.test(input))?.[1]
  if (system === undefined || !isOfFastener(lexemesOf(name))) return materialsOf(input, path, catalog, log)
  return materialsOf(system + input, path, catalog, log).map((need) => ({ ...need, text: input }))
}

/** Reads one or many materials; each grade in one condition once, the first stays. */
export function materialsOf(input: PartInput['material'], path: Path, catalog: Catalog, log: IssueLog): MaterialNeed[] {
  const needs = flatMap(entriesOf(input, path), ({ value, path: at }) =>
    (log.take(at, value, readMaterials(value, catalog)) ?? []).map(
      (need): MaterialNeed => ({ ...need, said: 'stated' }),
    ),
  )
  return distinctBy(needs, ({ id, condition }) => `${id}\n${condition ?? ''}`)
}
