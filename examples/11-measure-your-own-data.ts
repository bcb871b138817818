// How good are the answers on my own parts? A few judgments tell.
// #region example
import { createMatcher } from 'hamkor'
import { compareRuns, evaluateRun, type Judgments, ndcgAt, type Run, writeTrecRun } from 'hamkor/evaluate'

const manufacturers = [
  { id: 'kova', name: 'KOVA Foundry', processes: ['литьё в песчаные формы', 'CNC turning'], materials: ['чугун'] },
  { id: 'plast', name: 'Plast Invest', processes: ['injection moulding'], materials: ['ABS', 'PP'] },
  { id: 'quyma', name: 'Quyma MChJ', processes: ['bosim ostida quyish'], materials: ['ADC12'] },
  { id: 'savdo', name: 'Detal Savdo', products: ['Диск тормозной'], description: 'ulgurji savdo, import' },
]
const parts = [
  { id: 'disc', name: 'Диск тормозной', material: 'СЧ20' },
  { id: 'grille', name: 'Radiator panjarasi', material: 'ABS' },
  { id: 'housing', name: 'Gearbox housing', material: 'ADC12' },
]

// what people who know the plants say: 3 can make it all, 2 a share, 1 after closing a gap, 0 cannot
const judgments: Judgments = {
  disc: { kova: 3, savdo: 0, quyma: 0, plast: 0 },
  grille: { plast: 2, kova: 0 },
  housing: { quyma: 1, kova: 0, plast: 0 },
}

const matcher = createMatcher({ manufacturers })
const ranked: [string, string[]][] = []
for (const part of parts) {
  const { matches, nearMisses } = await matcher.match(part)
  ranked.push([part.id, [...matches, ...nearMisses].map(({ manufacturer }) => manufacturer.id)])
}
const run: Run = Object.fromEntries(ranked)

const { rows } = evaluateRun(run, judgments, { slices: { disc: ['metal'], housing: ['metal'], grille: ['plastic'] } })
for (const { slice, queries, measures } of rows) {
  const { mean, low, high } = measures['nDCG@10']!
  console.log(`${slice}: ${queries} parts, nDCG@10 ${mean.toFixed(2)} (${low.toFixed(2)}–${high.toFixed(2)})`)
}

// against another ranking, here the alphabet: part by part
const alphabet: Run = Object.fromEntries(parts.map(({ id }) => [id, ['kova', 'plast', 'quyma', 'savdo']]))
const gain = compareRuns(run, alphabet, judgments, (ranking, grades) => ndcgAt(ranking, grades, 10))!
console.log(`better than the alphabet by ${gain.mean.toFixed(2)} on ${gain.count} parts, p = ${gain.p.toFixed(2)}`)

// and for other people's tools
console.log(writeTrecRun(run, 'hamkor').split('\n')[0])
// #endregion example
