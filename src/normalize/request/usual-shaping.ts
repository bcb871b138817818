import { isAdHoc } from '../../model/basics.js'
import type { Catalog, PartRow } from '../../model/catalog.js'
import type { MaterialNeed, ProcessRoute } from '../../model/part.js'
import { foldKey } from '../../text/fold.js'
import { isMaterialOf } from '../words/material-of.js'
import { inferredRoutes } from '../words/routes.js'

/*
 * How a part is made of a metal that no route of its family takes: as any part of its shape is (a bumper bracket of steel as
 * a bracket), else as metals of its kind usually get their shape.
 */

/** Works that give a metal its shape, the narrower metal first. */
const USUAL: readonly (readonly [metal: string, ...processes: string[]])[] = [
  ['iron', 'sand-casting'],
  ['steel-cast', 'sand-casting', 'investment-casting'],
  ['steel-sheet', 'sheet-stamping', 'bending'],
  ['steel', 'sheet-stamping', 'closed-die-forging', 'machining'],
  ['aluminum-cast', 'high-pressure-die-casting', 'sand-casting'],
  ['aluminum', 'sheet-stamping', 'extrusion-metal', 'machining'],
  ['magnesium-alloy', 'high-pressure-die-casting'],
  ['zinc-alloy', 'high-pressure-die-casting'],
  ['copper-alloy', 'sand-casting', 'machining'],
  ['titanium-alloy', 'investment-casting', 'machining'],
]

/** Routes of a family for metals that its own do not take; none where none of them is a metal that is known. O(parts). */
export function shapingRoutes(
  family: PartRow,
  materials: readonly MaterialNeed[],
  catalog: Catalog,
): readonly ProcessRoute[] {
  const shape = shapeOf(family, catalog)
  const akin = shape ? inferredRoutes(shape, materials, catalog) : []
  if (akin.length > 0) return akin
  const metals = materials.filter(({ id }) => !isAdHoc(id) && usualFor(id, catalog).length > 0)
  const processes = new Set(metals.flatMap(({ id }) => usualFor(id, catalog)))
  return [...processes].map((process) => ({
    steps: [{ process, role: 'primary', said: 'inferred' }],
    materials: metals.filter(({ id }) => usualFor(id, catalog).includes(process)),
  }))
}

function usualFor(material: string, catalog: Catalog): readonly string[] {
  const [, ...processes] = USUAL.find(([metal]) => isMaterialOf(material, metal, catalog)) ?? ['']
  return processes.filter((process) => catalog.processes.has(process) && catalog.canRun(process, material) !== false)
}

const shapes = new WeakMap<Catalog, Map<string, PartRow | undefined>>()

/** The general family that is named by the last word of one: the bracket of a bumper bracket. Remembered for each family. */
function shapeOf(family: PartRow, catalog: Catalog): PartRow | undefined {
  let known = shapes.get(catalog)
  if (!known) {
    known = new Map()
    shapes.set(catalog, known)
  }
  if (!known.has(family.id)) known.set(family.id, shapeAnew(family, catalog))
  return known.get(family.id)
}

function shapeAnew({ id, names }: PartRow, catalog: Catalog): PartRow | undefined {
  const heads = new Set(names.en.map((name) => foldKey(name.split(' ').at(-1)!)))
  return catalog.data.parts.find(
    (row) => row.group === 'generic' && row.id !== id && row.names.en.some((name) => heads.has(foldKey(name))),
  )
}
