// npm run bench:allocate -- [--json FILE] [--only 1000x500-lots] [--seconds 60]
// A plain greedy, our search, HiGHS alone and HiGHS started from the search, each in a process of its own.
import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { loadInstalledHighs } from '../../src/cooperate/highs-load.js'
import { runHighs } from '../../src/cooperate/highs-run.js'
import { highsSolver } from '../../src/cooperate/highs-solver.js'
import { mipModel } from '../../src/cooperate/mip-model.js'
import { type AllocationProblem, pack } from '../../src/cooperate/packing.js'
import { objectiveOf } from '../../src/cooperate/placement.js'
import { greedy } from '../../src/cooperate/ruin-recreate.js'
import { solveAllocation } from '../../src/cooperate/solve-allocation.js'
import { type InstanceSize, instance } from './instance.js'

const GAP = 1e-3
const CASES: Readonly<Record<string, InstanceSize>> = {
  '1000x500-lots': { parts: 1000, makers: 500, candidates: 10, seed: 1, limits: 'lots' },
  '1000x500-setups': { parts: 1000, makers: 500, candidates: 10, seed: 1, limits: 'setups' },
  '1000x500-full': { parts: 1000, makers: 500, candidates: 10, seed: 1, limits: 'full' },
  '3500x1300-lots': { parts: 3500, makers: 1300, candidates: 10, seed: 1, limits: 'lots' },
}

/** What one method did with one case. */
interface Figures {
  readonly objective: number
  readonly bound: number | null
  readonly cpuSeconds: number
  readonly wallSeconds: number
  /** Peak resident memory of the process above what it held with the instance made. */
  readonly memoryMB: number
  /** Each better answer with the CPU seconds after which it was there. */
  readonly better: readonly Better[]
}

interface Better {
  readonly cpuSeconds: number
  readonly objective: number
}

type Answer = { readonly objective: number; readonly bound?: number }

const better: Better[] = []
/** CPU of the process when the measured method began. */
let begun: NodeJS.CpuUsage = { user: 0, system: 0 }

function spent(): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

const METHODS: Readonly<Record<string, (problem: AllocationProblem, seconds: number) => Answer | Promise<Answer>>> = {
  greedy: (problem) => {
    const packing = pack(problem)
    return { objective: objectiveOf(packing, greedy(packing)) }
  },
  // what the search finds before any solver is asked: stopped where `solveAllocation` would turn to it
  search: async (problem) => {
    const stop = new Error('the search is over')
    const state = { objective: 0, bound: Number.POSITIVE_INFINITY }
    const controller = new AbortController()
    const solver = { name: 'none', start: () => Promise.reject(controller.abort(stop)) }
    const report = ({ objective, bound }: typeof state) => {
      if (objective > state.objective) better.push({ cpuSeconds: spent(), objective })
      Object.assign(state, { objective, bound })
    }
    try {
      const { objective, bound } = await solveAllocation(problem, {
        gap: GAP,
        seed: 1,
        effort: 1,
        solver,
        report,
        signal: controller.signal,
      })
      return { objective, bound }
    } catch (cause) {
      if (cause !== stop) throw cause
      return state
    }
  },
  'search + HiGHS': async (problem, seconds) => {
    const until = performance.now() + 1000 * seconds
    const secondsLeft = () => (until - performance.now()) / 1000
    return solveAllocation(problem, {
      gap: GAP,
      seed: 1,
      effort: 1,
      solver: highsSolver({ load: loadInstalledHighs }),
      secondsLeft,
    })
  },
  'HiGHS alone': async (problem, seconds) => {
    const { model, scale } = mipModel(pack(problem), 'whole')
    const highs = await loadInstalledHighs()
    const iterations = 2 ** 31 - 1
    let objective = 0
    const answer = runHighs(highs, { model, form: 'whole', gap: GAP, iterations, seconds }, (p) => {
      objective = p.objective
    })
    if (answer.columns) objective = answer.columns.reduce((sum, x, c) => sum + x * model.cost[c]!, 0)
    return { objective: objective * scale, bound: answer.bound * scale }
  },
}

async function measure(name: string, method: string, seconds: number): Promise<Figures> {
  const problem = instance(CASES[name]!)
  const held = process.resourceUsage().maxRSS
  begun = process.cpuUsage()
  const wall = performance.now()
  const { objective, bound } = await METHODS[method]!(problem, seconds)
  return {
    objective,
    bound: bound !== undefined && Number.isFinite(bound) ? bound : null,
    cpuSeconds: spent(),
    wallSeconds: (performance.now() - wall) / 1000,
    memoryMB: Math.round((process.resourceUsage().maxRSS - held) / 1024),
    better,
  }
}

function inItsOwnProcess(name: string, method: string, seconds: string): Figures {
  const args = [
    ...process.execArgv,
    fileURLToPath(import.meta.url),
    '--measure',
    `${name}/${method}`,
    '--seconds',
    seconds,
  ]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as Figures
}

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    only: { type: 'string' },
    measure: { type: 'string' },
    seconds: { type: 'string', default: '60' },
  },
})
if (values.measure) {
  const [name, method] = values.measure.split('/') as [string, string]
  process.stdout.write(JSON.stringify(await measure(name, method, Number(values.seconds))))
} else {
  const results: Record<string, Record<string, Figures>> = {}
  for (const name of Object.keys(CASES).filter((one) => !values.only || one === values.only)) {
    const figures = Object.fromEntries(
      Object.keys(METHODS).map((method) => [method, inItsOwnProcess(name, method, values.seconds)]),
    )
    results[name] = figures
    const bound = Math.min(...Object.values(figures).map((one) => one.bound ?? Number.POSITIVE_INFINITY))
    console.log(
      `\n| ${name} | of the best bound | own gap | CPU s | CPU s to 1 % | memory MB |\n|---|---|---|---|---|---|`,
    )
    for (const [method, one] of Object.entries(figures)) {
      const gap = one.bound === null ? '–' : `${((1 - one.objective / one.bound) * 100).toFixed(3)} %`
      const share = `${((one.objective / bound) * 100).toFixed(3)} %`
      const near = one.better.find((step) => step.objective >= 0.99 * bound)?.cpuSeconds.toFixed(2) ?? '–'
      console.log(`| ${method} | ${share} | ${gap} | ${one.cpuSeconds.toFixed(2)} | ${near} | ${one.memoryMB} |`)
    }
  }
  if (values.json)
    writeFileSync(values.json, `${JSON.stringify({ gap: GAP, node: process.version, results }, null, 2)}\n`)
}
