import { isOnHardnessScale } from '../../catalog/hardness.js'
import type { ParameterRange } from '../../model/basics.js'
import type { Catalog } from '../../model/catalog.js'
import type { Found } from '../common/read.js'

/** Catalog ids of the figure, and of the group that is hardened. */
const HARDNESS = 'hardness'
const STEEL = 'steel'
/** No other scale has a steel below it. */
const SCALE = 'HRC'

/**
 * What the figure of a process is read as: hardness that names no scale, `вал, твёрдость 45`, as that of the part where it
 * is of steel and the value is one of Rockwell C; anything else without a scale (70 of a seal, 220 of a disc) as nothing.
 */
export function kindOfFigure(
  { value, notes }: Found<ParameterRange>,
  materials: () => readonly string[],
  catalog: Catalog,
): 'parameter' | 'hardness' | undefined {
  if (value.id !== HARDNESS || !notes.some(({ code }) => code === 'unit.assumed')) return 'parameter'
  const ends = [value.min, value.max].filter((end) => end !== undefined)
  const isRockwell = value.unit === SCALE && ends.every((end) => isOnHardnessScale(end, SCALE))
  const of = materials()
  const isSteel = of.length > 0 && of.every((id) => catalog.materialGroup(id) === STEEL)
  return isRockwell && isSteel ? 'hardness' : undefined
}
