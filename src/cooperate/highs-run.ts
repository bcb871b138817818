import type { Highs, Model } from 'highs'
import type { SolverAnswer, SolverProgress, SolverTask } from '../model/mip.js'

/**
 * Solves one task with a loaded HiGHS (Huangfu & Hall 2018), blocking. The same task gives the same answer unless it has
 * `seconds`. Throws what HiGHS throws.
 */
export function runHighs(highs: Highs, task: SolverTask, report?: (progress: SolverProgress) => void): SolverAnswer {
  const model = highs.createModel(modelData(highs, task))
  try {
    model.options.set({
      output_flag: false,
      mip_rel_gap: task.gap,
      mip_abs_gap: 1e-9,
      ...(task.form === 'relaxed' ? { solver: 'ipm', run_crossover: 'off' } : {}),
      ...(task.seconds === undefined ? {} : { time_limit: Math.max(0.05, task.seconds) }),
    })
    if (task.form === 'whole' && task.start) model.setSolution({ colValue: task.start })
    return task.form === 'relaxed' ? relaxed(highs, model) : whole(highs, model, task, report)
  } finally {
    model.dispose()
  }
}

function modelData(highs: Highs, { model, form }: SolverTask) {
  const numCols = model.cost.length
  const numRows = model.rowLower.length
  return {
    numCols,
    numRows,
    sense: highs.constants.objectiveSense.maximize,
    colCost: model.cost,
    colLower: new Float64Array(numCols),
    colUpper: model.columnUpper,
    rowLower: model.rowLower,
    rowUpper: model.rowUpper,
    matrix: {
      format: 'csr' as const,
      numRows,
      numCols,
      starts: model.starts,
      indices: model.indices,
      values: model.values,
    },
    ...(form === 'whole' ? { integrality: model.whole } : {}),
  }
}

/** Only the prices matter: who asked takes its bound from them, whatever their last digits. */
function relaxed(highs: Highs, model: Model): SolverAnswer {
  const { modelStatus } = model.run()
  const { optimal, unknown } = highs.constants.modelStatus
  const { rowDual } = model.getSolution()
  const solved = modelStatus === optimal || modelStatus === unknown
  return {
    status: solved ? 'solved' : 'stopped',
    ...(solved ? { rowPrices: rowDual } : {}),
    bound: modelStatus === optimal ? model.getObjectiveValue() : Number.POSITIVE_INFINITY,
  }
}

function whole(
  highs: Highs,
  model: Model,
  task: SolverTask,
  report: ((progress: SolverProgress) => void) | undefined,
): SolverAnswer {
  const { mipInterrupt, mipLogging } = highs.constants.callbackType
  const { modelStatus } = model.run({
    [mipInterrupt](event) {
      if (Number(event.data.mip_total_lp_iterations ?? 0) > task.iterations) event.interrupt()
    },
    [mipLogging](event) {
      const { mip_dual_bound: bound, mip_primal_bound: objective } = event.data
      if (Number.isFinite(bound) && Number.isFinite(objective)) report?.({ bound: bound!, objective: objective! })
    },
  })
  const hasAnswer = model.info.get('primal_solution_status') === highs.constants.solutionStatus.feasible
  const bound = Number(model.info.get('mip_dual_bound'))
  return {
    status: modelStatus === highs.constants.modelStatus.optimal ? 'solved' : 'stopped',
    ...(hasAnswer ? { columns: model.getSolution().colValue } : {}),
    bound: Number.isFinite(bound) ? bound : Number.POSITIVE_INFINITY,
  }
}
