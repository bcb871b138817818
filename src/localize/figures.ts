import type { Figure, FigureSeries, Origin } from '../model/proposal-schema.js'

/** A figure that stands in the input at a path. */
export function given(value: number, unit: string, path: string): Figure {
  return { value, unit, from: { kind: 'input', path } }
}

/** A figure that a formula gives. */
export function computed(value: number | undefined, unit: string, formula: string, of: readonly string[]): Figure {
  return { value: value ?? null, unit, from: { kind: 'formula', formula, of: [...of] } }
}

/** A figure between two ends. */
export function between(
  { low, high }: { readonly low: number; readonly high?: number | undefined },
  unit: string,
  from: Origin,
): Figure {
  if (low === high) return { value: low, unit, from }
  return { value: null, unit, low, ...(high === undefined ? {} : { high }), from }
}

/** Figures side by side. */
export function series(
  id: string,
  unit: string,
  labels: readonly string[],
  values: readonly (number | null)[],
  from: Origin,
): FigureSeries {
  return { id, unit, labels: [...labels], values: [...values], from }
}

/** By a formula. */
export function byFormula(formula: string, ...of: readonly string[]): Origin {
  return { kind: 'formula', formula, of: [...of] }
}

/** As given. */
export function byInput(path: string): Origin {
  return { kind: 'input', path }
}
