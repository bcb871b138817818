/** A linear model to maximize, as plain arrays that can cross to a worker; columns are ≥ 0. */
export interface LinearModel {
  readonly cost: Float64Array
  readonly columnUpper: Float64Array
  readonly rowLower: Float64Array
  readonly rowUpper: Float64Array
  /** Compressed sparse rows: entries of row r are `starts[r]` up to `starts[r + 1]`. */
  readonly starts: Int32Array
  readonly indices: Int32Array
  readonly values: Float64Array
  /** 1 where the column takes whole numbers only. */
  readonly whole: Int32Array
}

/** What a solver is asked. */
export interface SolverTask {
  readonly model: LinearModel
  /** `relaxed`: the linear relaxation; `whole`: with whole columns whole. */
  readonly form: 'relaxed' | 'whole'
  /** A feasible answer to start from. */
  readonly start?: Float64Array
  /** Relative gap at which the search may end. */
  readonly gap: number
  /** Iterations of the simplex method at the most, the same on every machine; kept at checkpoints only. */
  readonly iterations: number
  /** By the clock, where the host wants one. */
  readonly seconds?: number
}

/** What a solver answers. */
export interface SolverAnswer {
  /** `solved`: to the gap asked; `stopped`: a limit ended it. */
  readonly status: 'solved' | 'stopped'
  /** Best answer found; absent where there is none. */
  readonly columns?: Float64Array
  /** Prices of the rows, for a relaxed task. */
  readonly rowPrices?: Float64Array
  /** No answer can be above it. */
  readonly bound: number
}

/** How far a solver has come. */
export interface SolverProgress {
  readonly bound: number
  readonly objective: number
}

/** A solver made ready for one allocation. */
export interface SolverSession {
  /** Rejects where the solver fails, and with the signal's reason when aborted. */
  solve(task: SolverTask, onProgress?: (progress: SolverProgress) => void): Promise<SolverAnswer>
  /** Gives back what the session holds; solving after it rejects. */
  end(): void
}

/**
 * A solver of mixed-integer programs: `highsSolver()`, or a host's own (HiGHS in a worker of its own making, a native one).
 */
export interface MipSolver {
  readonly name: string
  /** Rejects where the solver cannot be had here (no package, no WebAssembly): the answer is then heuristic and says so. */
  start(signal?: AbortSignal): Promise<SolverSession>
}
