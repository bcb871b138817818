// Pitches in mm by nominal diameter, the coarse one first (0: there is none), then the fine ones.
// Source: ISO 261:1998, table 2 (GOST 8724-2002), diameters 1–100.
const METRIC: readonly (readonly [diameters: string, coarse: number, fine: string])[] = [
  ['1 1.1 1.2', 0.25, '0.2'],
  ['1.4', 0.3, '0.2'],
  ['1.6 1.8', 0.35, '0.2'],
  ['2', 0.4, '0.25'],
  ['2.2', 0.45, '0.25'],
  ['2.5', 0.45, '0.35'],
  ['3', 0.5, '0.35'],
  ['3.5', 0.6, '0.35'],
  ['4', 0.7, '0.5'],
  ['4.5', 0.75, '0.5'],
  ['5', 0.8, '0.5'],
  ['5.5', 0, '0.5'],
  ['6 7', 1, '0.75'],
  ['8 9', 1.25, '1 0.75'],
  ['10', 1.5, '1.25 1 0.75'],
  ['11', 1.5, '1 0.75'],
  ['12', 1.75, '1.5 1.25 1'],
  ['14', 2, '1.5 1.25 1'],
  ['15', 0, '1.5 1'],
  ['16', 2, '1.5 1'],
  ['17', 0, '1.5 1'],
  ['18 20 22', 2.5, '2 1.5 1'],
  ['24 27', 3, '2 1.5 1'],
  ['25 28', 0, '2 1.5 1'],
  ['26 35 38', 0, '1.5'],
  ['30', 3.5, '3 2 1.5 1'],
  ['32', 0, '2 1.5'],
  ['33', 3.5, '3 2 1.5'],
  ['36 39', 4, '3 2 1.5'],
  ['40 50', 0, '3 2 1.5'],
  ['42 45', 4.5, '4 3 2 1.5'],
  ['48 52', 5, '4 3 2 1.5'],
  ['55 58 62 65 75', 0, '4 3 2 1.5'],
  ['56 60', 5.5, '4 3 2 1.5'],
  ['64 68', 6, '4 3 2 1.5'],
  ['70 72 76 80', 0, '6 4 3 2 1.5'],
  ['78 82', 0, '2'],
  ['85 90 95 100', 0, '6 4 3 2'],
]

/** Pitches of a metric thread. */
export interface MetricPitches {
  /** Absent where ISO 261 has fine pitches only. */
  readonly coarse?: number
  readonly all: readonly number[]
}

const PITCHES: ReadonlyMap<number, MetricPitches> = new Map(
  METRIC.flatMap(([diameters, coarse, fine]) => {
    const finer = fine.split(' ').map(Number)
    const pitches = coarse > 0 ? { coarse, all: [coarse, ...finer] } : { all: finer }
    return diameters.split(' ').map((diameter) => [Number(diameter), pitches] as const)
  }),
)

/** Pitches of ISO 261 for a nominal diameter of 1–100 mm; undefined where the standard has no such thread. */
export function metricPitches(diameterMm: number): MetricPitches | undefined {
  return PITCHES.get(diameterMm)
}

// Pitches in mm by nominal diameter. Source: ISO 2904:1977 (ISO 2902), GOST 24737-81, diameters 8–100.
const TRAPEZOIDAL: readonly (readonly [diameters: string, pitches: string])[] = [
  ['8', '1.5 2'],
  ['9 10', '1.5 2'],
  ['11 12 14', '2 3'],
  ['16 18 20', '2 4'],
  ['22 24 26 28', '2 3 5 8'],
  ['30 32 34 36', '3 6 10'],
  ['38 40 42', '3 6 7 10'],
  ['44', '3 7 8 12'],
  ['46 48 50 52', '3 8 12'],
  ['55', '3 8 9 12 14'],
  ['60', '3 8 9 12 14'],
  ['65 70 75 80', '4 10 16'],
  ['85 90 95', '4 5 12 18 20'],
  ['100', '4 5 12 20'],
]

const TRAPEZOIDAL_PITCHES: ReadonlyMap<number, readonly number[]> = new Map(
  TRAPEZOIDAL.flatMap(([diameters, pitches]) =>
    diameters.split(' ').map((diameter) => [Number(diameter), pitches.split(' ').map(Number)] as const),
  ),
)

/** Pitches of a trapezoidal thread of 8–100 mm; undefined where the standard has no such diameter. */
export function trapezoidalPitches(diameterMm: number): readonly number[] | undefined {
  return TRAPEZOIDAL_PITCHES.get(diameterMm)
}

const PIPE = new Set(
  '1/16 1/8 1/4 3/8 1/2 5/8 3/4 7/8 1|1 1/8|1 1/4|1 1/2|1 3/4|2|2 1/4|2 1/2|2 3/4|3|3 1/2|4|5|6'
    .split('|')
    .flatMap((part, at) => (at === 0 ? part.split(' ') : [part])),
)

/** Whether the size in inches (`1/2`, `1 1/4`) is one of ISO 228-1 (G) or ISO 7-1 (R, Rc, Rp). */
export function isPipeThreadSize(size: string): boolean {
  return PIPE.has(size)
}

// Threads an inch. Source: ASME B1.1-2003, table 2; NPT: ASME B1.20.1.
const INCH: Readonly<Record<'UNC' | 'UNF' | 'UNEF' | 'NPT', string>> = {
  UNC: '#1:64 #2:56 #3:48 #4:40 #5:40 #6:32 #8:32 #10:24 #12:24 1/4:20 5/16:18 3/8:16 7/16:14 1/2:13 9/16:12 5/8:11 3/4:10 7/8:9 1:8 1_1/8:7 1_1/4:7 1_3/8:6 1_1/2:6 1_3/4:5 2:4.5',
  UNF: '#0:80 #1:72 #2:64 #3:56 #4:48 #5:44 #6:40 #8:36 #10:32 #12:28 1/4:28 5/16:24 3/8:24 7/16:20 1/2:20 9/16:18 5/8:18 3/4:16 7/8:14 1:12 1_1/8:12 1_1/4:12 1_3/8:12 1_1/2:12',
  UNEF: '#12:32 1/4:32 5/16:32 3/8:32 7/16:28 1/2:28 9/16:24 5/8:24 11/16:24 3/4:20 13/16:20 7/8:20 15/16:20 1:20',
  NPT: '1/16:27 1/8:27 1/4:18 3/8:18 1/2:14 3/4:14 1:11.5 1_1/4:11.5 1_1/2:11.5 2:11.5 2_1/2:8 3:8 3_1/2:8 4:8 5:8 6:8',
}

const THREADS_PER_INCH: ReadonlyMap<string, number> = new Map(
  Object.entries(INCH).flatMap(([series, rows]) =>
    rows.split(' ').map((row) => {
      const [size, tpi] = row.split(':')
      return [`${size!.replace('_', ' ')} ${series}`, Number(tpi)] as const
    }),
  ),
)

/** Threads an inch of a size (`1/4`, `#10`, `1 1/8`) in a series (UNC, UNF, UNEF, NPT); undefined where there is none. */
export function threadsPerInch(size: string, series: string): number | undefined {
  return THREADS_PER_INCH.get(`${size} ${series}`)
}
