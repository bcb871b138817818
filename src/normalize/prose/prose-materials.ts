import type { Catalog } from '../../model/catalog.js'
import { flatMap } from '../../text/flat-map.js'
import type { Found } from '../common/read.js'
import { DOUBTFUL, isGeneric } from '../materials/material-signs.js'
import type { Naming } from '../words/concept.js'
import { lexemesOf } from '../words/lexemes.js'
import { resolved } from '../words/resolve-concept.js'
import { allNamingsIn, namingsIn } from '../words/vocabulary.js'

/** Metals that are meant by `цветное литьё`. */
export const NONFERROUS = /(?<!\p{L})(?:цветн\p{L}+|non-?ferrous|rangli|рангли)(?!\p{L})/iu
export const NONFERROUS_METALS = ['aluminum', 'copper-alloy', 'magnesium-alloy', 'zinc-alloy', 'titanium-alloy']

/** Said in the names of works to tell them from others. */
const TOO_WIDE: ReadonlySet<string> = new Set(['metal', 'plastic', 'composite'])

/**
 * Materials that a maker names within a work or a product: `литьё алюминия под давлением`, `бронзовые втулки`, `glass tempering`.
 * A request that names a part so may want another grade of it; who makes it works that. What a work lays on a thing is not
 * worked: `nickel plating`. O(n).
 */
export function materialsWithin(text: string, catalog: Catalog): Found<string>[] {
  const lexemes = lexemesOf(text)
  return flatMap(allNamingsIn(lexemes, catalog), ({ kind, ids, from, to }) => {
    if (kind !== 'process' && kind !== 'part') return []
    return namingsIn(lexemes.slice(from, to), catalog, ['material']).flatMap((inner): Found<string>[] => {
      const first = lexemes[from + inner.from]!
      if (inner.to === inner.from + 1 && DOUBTFUL.has(first.key)) return []
      const id = resolved(inner, [], catalog).id
      if (id === undefined || TOO_WIDE.has(id) || isGeneric(id, catalog) || !isWorkedBy(kind, ids, id, catalog))
        return []
      return [{ value: id, start: first.start, end: lexemes[from + inner.to - 1]!.end, notes: [] }]
    })
  })
}

/** Whether a work or product of that name is of the material, which its name may say for another reason. */
function isWorkedBy(kind: Naming['kind'], ids: readonly string[], material: string, catalog: Catalog): boolean {
  if (kind === 'process')
    return ids.some((id) => catalog.processes.get(id)?.nature !== 'coating' && catalog.canRun(id, material) !== false)
  return ids.some((id) => {
    const steps = (catalog.parts.get(id)?.routes ?? []).flatMap((route) => route.steps)
    return steps.length === 0 || steps.some(({ process }) => catalog.canRun(process, material) === true)
  })
}
