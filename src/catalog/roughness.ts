// Ra in µm and µin of the classes N1–N12. Source: ISO 1302:1992, annex (the pairs are the standard's, not 1 µin = 0.0254 µm).
const N_CLASSES: readonly (readonly [ra: number, microinches: number])[] = [
  [0.025, 1],
  [0.05, 2],
  [0.1, 4],
  [0.2, 8],
  [0.4, 16],
  [0.8, 32],
  [1.6, 63],
  [3.2, 125],
  [6.3, 250],
  [12.5, 500],
  [25, 1000],
  [50, 2000],
]

// Greatest Ra and Rz in µm of the classes ∇1–∇14. Source: GOST 2789-59, as carried over in the comparison of GOST 2789-73.
const SURFACE_CLASSES: readonly (readonly [ra: number, rz: number])[] = [
  [80, 320],
  [40, 160],
  [20, 80],
  [10, 40],
  [5, 20],
  [2.5, 10],
  [1.25, 6.3],
  [0.63, 3.2],
  [0.32, 1.6],
  [0.16, 0.8],
  [0.08, 0.4],
  [0.04, 0.2],
  [0.02, 0.1],
  [0.01, 0.05],
]

// Greatest Ra in µm of one to four triangles. Source: JIS B 0031:1982 (25a, 6.3a, 1.6a, 0.2a); KS B 0617 has the same.
const TRIANGLES = [25, 6.3, 1.6, 0.2] as const

/** Ra that is taken for a roughness, µm: the series of GOST 2789-73 and ISO 468 runs from 0.008 to 100. */
export const RA_RANGE = { min: 0.005, max: 100 } as const

/** Ra in µm of class N1–N12; undefined for another number. */
export function raOfNClass(n: number): number | undefined {
  return N_CLASSES[n - 1]?.[0]
}

/** Greatest Ra in µm of surface class 1–14 of GOST 2789-59; undefined for another number. */
export function raOfSurfaceClass(n: number): number | undefined {
  return SURFACE_CLASSES[n - 1]?.[0]
}

/** Greatest Ra in µm of one to four finishing triangles; undefined for another count. */
export function raOfTriangles(count: number): number | undefined {
  return TRIANGLES[count - 1]
}

/** Ra in µm of a value in µin: the pair of the N class where there is one (63 µin = 1.6 µm), else × 0.0254. */
export function raOfMicroinches(microinches: number): number {
  const pair = N_CLASSES.find(([, value]) => value === microinches)
  return pair ? pair[0] : Number((microinches * 0.0254).toPrecision(4))
}

/**
 * Ra in µm that stands for an Rz of 0.05–320 µm: the limits of the GOST 2789-59 classes (Rz ≈ 4 Ra down to Rz 10,
 * ≈ 5 Ra below), logarithms interpolated between them. An approximation: Rz/Ra is 4–7 by the way of machining.
 * Undefined outside.
 */
export function raOfRz(rz: number): number | undefined {
  for (let k = 1; k < SURFACE_CLASSES.length; k++) {
    const [raHigh, rzHigh] = SURFACE_CLASSES[k - 1]!
    const [raLow, rzLow] = SURFACE_CLASSES[k]!
    if (!(rz <= rzHigh && rz >= rzLow)) continue
    const share = Math.log(rz / rzLow) / Math.log(rzHigh / rzLow)
    return Number((raLow * (raHigh / raLow) ** share).toPrecision(4))
  }
  return undefined
}
