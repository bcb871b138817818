import { readImports } from '../../../examples/data/read-imports.js'
import { readMakers } from '../../../examples/data/read-makers.js'
import type { MakerRow, PartRow } from '../world/types.js'

/** The demo's import list in the form that every ranker takes: certificates as a list. */
export function realParts(): PartRow[] {
  return readImports().map(({ certificates, ...row }) => ({
    ...row,
    ...(certificates === undefined ? {} : { certificates: certificates.split(/[,;]\s*/) }),
  })) as unknown as PartRow[]
}

/** The demo's makers. */
export function realMakers(): MakerRow[] {
  return readMakers() as MakerRow[]
}
