import { instance } from './instance.js'
import { solveAllocation } from '../../src/cooperate/solve-allocation.js'
import { highsSolver } from '../../src/cooperate/highs-solver.js'
const [parts, makers] = (process.argv[2] ?? '1000x500').split('x').map(Number) as [number, number]
const limits = (process.argv[3] ?? 'lots') as 'lots'
const gap = Number(process.argv[4] ?? 1e-3)
const pr = instance({ parts, makers, candidates: 10, seed: 1, limits })
const c0 = process.cpuUsage().user / 1000
let last = ''
const s = await solveAllocation(pr, { gap, seed: 1, effort: 1, solver: highsSolver(), report: (x) => { const l = `${x.phase} ${(x.objective / x.bound).toFixed(5)}`; if (l !== last) { last = l; if (Math.random() < 0.15) console.log(l, (process.cpuUsage().user / 1000 - c0).toFixed(0)) } } })
console.log(s.ended, s.reason, s.objective, s.bound, s.objective / s.bound, 'cpu', process.cpuUsage().user / 1000 - c0)
