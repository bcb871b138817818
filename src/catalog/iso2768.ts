/** Class of general tolerances: fine, medium, coarse, very coarse. */
export type GeneralToleranceClass = 'f' | 'm' | 'c' | 'v'

// Limit deviations ± in mm of linear sizes by ISO 2768-1:1989, table 1 (EN 22768-1, GOST 30893.1-2002: the same values).
const STEPS = [3, 6, 30, 120, 400, 1000, 2000, 4000] as const
const DEVIATIONS: Readonly<Record<GeneralToleranceClass, readonly (number | undefined)[]>> = {
  f: [0.05, 0.05, 0.1, 0.15, 0.2, 0.3, 0.5, undefined],
  m: [0.1, 0.1, 0.2, 0.3, 0.5, 0.8, 1.2, 2],
  c: [0.2, 0.3, 0.5, 0.8, 1.2, 2, 3, 4],
  v: [undefined, 0.5, 1, 1.5, 2.5, 4, 6, 8],
}

/** Smallest nominal size of the table, mm. */
const SMALLEST = 0.5

/**
 * Limit deviation in mm (the field is twice as wide) of a linear size without its own tolerance; undefined below
 * 0.5 mm, above 4000 mm and in the two empty cells of the table.
 */
export function generalDeviationMm(of: GeneralToleranceClass, nominalMm: number): number | undefined {
  if (!(nominalMm >= SMALLEST)) return undefined
  const step = STEPS.findIndex((end) => nominalMm <= end)
  return step < 0 ? undefined : DEVIATIONS[of][step]
}

/**
 * Grade that stands for the class where no size is known. Source: GOST 25670-83, table 1 (fine IT12, medium IT14,
 * coarse IT16, very coarse IT17), which GOST 30893.1 took the place of.
 */
export const GENERAL_GRADE: Readonly<Record<GeneralToleranceClass, number>> = { f: 12, m: 14, c: 16, v: 17 }
