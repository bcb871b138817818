import type { Side } from './chain-kind.js'

/** A unit holds for the sizes before it that have none, and for those after it: `1,2 м x 800 мм`, `120×80 мм`. */
export function spreadUnits(sides: readonly Side[]): Side[] {
  const out = [...sides]
  for (let k = out.length - 2; k >= 0; k--)
    if (!out[k]!.unit && out[k + 1]!.unit) out[k] = { ...out[k]!, unit: out[k + 1]!.unit! }
  for (let k = 1; k < out.length; k++)
    if (!out[k]!.unit && out[k - 1]!.unit) out[k] = { ...out[k]!, unit: out[k - 1]!.unit! }
  return out
}
