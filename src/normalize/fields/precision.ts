import type { Precision } from '../../model/basics.js'
import { ok, type Read } from '../common/read.js'
import { type RoughnessInput, readRaMicrometers } from '../engineering/roughness.js'
import { readTolerance, type ToleranceInput } from '../engineering/tolerance.js'

/** Tolerance and roughness of a record. */
export interface PrecisionInput {
  readonly tolerance?: ToleranceInput | undefined
  readonly roughness?: RoughnessInput | undefined
}

/**
 * Reads tolerance and roughness as one precision; an absent one is left out. `nominalMm` is the size that widths and
 * general tolerances belong to where they name none. Fails where either cannot be read. Never throws. O(n).
 */
export function readPrecision({ tolerance, roughness }: PrecisionInput, nominalMm?: number): Read<Precision> {
  const width = tolerance === undefined ? ok<Precision>({}) : readTolerance(tolerance, nominalMm)
  if (!width.ok) return width
  if (roughness === undefined) return width
  const ra = readRaMicrometers(roughness)
  return ra.ok ? ok({ ...width.value, raMicrometers: ra.value }, [...width.notes, ...ra.notes]) : ra
}
