/** Processor and wall time of some work. */
export interface Taken {
  readonly cpuMs: number
  readonly wallMs: number
}

/**
 * What one shape of request took, in milliseconds of processor time: the machine is shared, and wall time says more of
 * the neighbours. Percentiles are of the best of the rounds of each request.
 */
export interface ShapeFigures {
  readonly requests: number
  readonly rounds: number
  readonly p50: number
  readonly p95: number
  readonly p99: number
  /** Mean over all rounds; garbage collection and compiling included. */
  readonly meanMs: number
  /** Share of the makers returned that by their own words cannot make the part (`contradicts`). */
  readonly wrong: number
  /** Share of the makers returned that do not meet every constraint asked, what is not said counting as not met. */
  readonly unmet: number
  /** Makers returned per request, mean. */
  readonly found: number
}

/** All that was measured of one engine at one size. */
export interface EngineFigures {
  readonly engine: string
  readonly version: string
  readonly makers: number
  readonly build: Taken
  /** Bytes a maker beside the records or documents given. */
  readonly bytesPerMaker: number
  readonly snapshot?: { readonly bytes: number; readonly write: Taken; readonly load: Taken }
  readonly shapes: Readonly<Record<string, ShapeFigures>>
  readonly notes: readonly string[]
}

/** hamkor on whole lists, raw records read included. */
export interface BulkFigures {
  readonly parts: number
  readonly industry: number
  /** Matches found over the list. */
  readonly matched: number
  /** The whole list against the industry, with ten matches and ten near misses each. */
  readonly list: Taken
  /** Eight parts, one after the other, against 10,000 makers. */
  readonly eightParts: Taken
  /** One part of eight processes against 10,000 makers. */
  readonly eightSteps: Taken
}

/** Processor time of this process so far, ms. */
export function cpuNow(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Runs work and takes its time. */
export async function timed<T>(work: () => T | Promise<T>): Promise<{ readonly value: T; readonly taken: Taken }> {
  const cpu = cpuNow()
  const start = performance.now()
  const value = await work()
  return { value, taken: { cpuMs: cpuNow() - cpu, wallMs: performance.now() - start } }
}

/** The value below which a share of the sorted values lies (nearest rank). */
export function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN
}

/** Bytes in use, after a garbage collection where node runs with `--expose-gc`. */
export function memoryInUse(): number {
  for (let i = 0; i < 3; i++) globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  // array buffers are part of what is external
  return heapUsed + external
}

/** Everything that one run of the bench measured. */
export interface Run {
  readonly machine: string
  readonly requests: number
  /** Engines left out, with the reason. */
  readonly absent: Readonly<Record<string, string>>
  readonly bulk?: BulkFigures
  readonly results: readonly EngineFigures[]
}
