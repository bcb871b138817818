import type { EconomicsInput, SensitivityBar, SensitivityRange, SimulationOptions } from '../model/economics.js'
import type { Figure, FigureSeries, Proposal } from '../model/proposal-schema.js'
import { byFormula, computed, given, series } from './figures.js'
import type { ProposalInput } from './proposal-input.js'
import { sensitivity, USUAL_STEP } from './sensitivity.js'
import { simulateEconomics } from './simulation.js'

type Sensitivity = NonNullable<Proposal['sensitivity']>

const ECONOMICS = 'input.economics'
const STEP = '$.sensitivity.step'

/** Tornado and simulation. */
export function sensitivityOf({ economics, sensitivity: ranges, simulation }: ProposalInput): Proposal['sensitivity'] {
  if (!economics) return undefined
  const bars = sensitivity(economics, ranges).map((bar, i) => barOf(bar, i, ranges ?? [], economics.currency))
  const isUsual = bars.some(({ low, high }) => [low, high].some(({ from }) => from.kind === 'formula'))
  return {
    ...(isUsual ? { step: computed(USUAL_STEP, 'share', 'usual', []) } : {}),
    bars,
    ...(simulation ? { simulation: simulationOf(economics, simulation) } : {}),
  }
}

function barOf(
  bar: SensitivityBar,
  i: number,
  ranges: readonly SensitivityRange[],
  currency: string,
): Sensitivity['bars'][number] {
  const npv = (value: number, end: 'low' | 'high') =>
    computed(value, currency, 'sensitivity', [ECONOMICS, `$.sensitivity.bars[${i}].${end}`])
  return {
    variable: bar.variable,
    low: endOf(bar, 'low', ranges),
    high: endOf(bar, 'high', ranges),
    npvAtLow: npv(bar.npvAtLow, 'low'),
    npvAtHigh: npv(bar.npvAtHigh, 'high'),
    ...(bar.switching === undefined ? {} : { switching: computed(bar.switching, 'share', 'switching', [ECONOMICS]) }),
  }
}

/** As the host gives it, else the usual step. A variable may stand in several ranges, and bars are in another order. */
function endOf(bar: SensitivityBar, end: 'low' | 'high', ranges: readonly SensitivityRange[]): Figure {
  const i = ranges.findIndex(
    ({ variable, low = -USUAL_STEP, high = USUAL_STEP }) =>
      variable === bar.variable && low === bar.low && high === bar.high,
  )
  return ranges[i]?.[end] === undefined
    ? computed(bar[end], 'share', 'range', [STEP])
    : given(bar[end], 'share', `sensitivity[${i}].${end}`)
}

function simulationOf(economics: EconomicsInput, options: SimulationOptions): Sensitivity['simulation'] {
  const simulation = simulateEconomics(economics, options)
  const of = [ECONOMICS, 'input.simulation']
  const money = (value: number) => computed(value, economics.currency, 'simulation', of)
  return {
    seed: given(simulation.seed, 'count', 'simulation.seed'),
    runs: computed(simulation.runs, 'count', 'simulation', of),
    figures: {
      aboveHurdle: computed(simulation.aboveHurdle, 'share', 'simulation', of),
      mean: money(simulation.mean),
      deviation: money(simulation.deviation),
      p5: money(simulation.percentiles.p5),
      p50: money(simulation.percentiles.p50),
      p95: money(simulation.percentiles.p95),
    },
    histogram: histogramOf(simulation, of),
  }
}

function histogramOf(
  { histogram, least, most }: { readonly histogram: readonly number[]; readonly least: number; readonly most: number },
  of: readonly string[],
): FigureSeries {
  const step = (most - least) / histogram.length
  const labels = histogram.map((_, i) => String(Math.round(least + step * (i + 0.5))))
  return series('histogram', 'count', labels, histogram, byFormula('simulation', ...of))
}
