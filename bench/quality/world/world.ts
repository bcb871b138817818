import { makeCatalogue } from './catalogue.js'
import { makeMakers } from './makers.js'
import { observeMaker } from './observe-maker.js'
import { observePart } from './observe-part.js'
import { makeParts } from './parts.js'
import type { Rates } from './rates.js'
import { slicesOf } from './slices.js'
import { judge } from './truth.js'
import type { World } from './types.js'

/** Makers and parts of the three sizes. */
export const SIZES = {
  small: { makers: 250, parts: 300 },
  medium: { makers: 600, parts: 1000 },
  large: { makers: 1300, parts: 3500 },
} as const

export type Size = keyof typeof SIZES

/** A world: the same seed, size and rates give the same one, letter for letter. */
export function makeWorld(seed: number, size: Size, rates: Rates): World {
  const catalogue = makeCatalogue()
  const makers = makeMakers(seed, SIZES[size].makers, catalogue)
  const parts = makeParts(seed, SIZES[size].parts, catalogue)
  const partRows = parts.map((part) => observePart(seed, part, catalogue, rates))
  return {
    seed,
    makers,
    parts,
    makerRows: makers.map((maker) => observeMaker(seed, maker, catalogue, rates)),
    partRows,
    judge: (part, maker) => judge(part, maker, catalogue),
    slices: slicesOf(parts, partRows, makers, catalogue),
  }
}
