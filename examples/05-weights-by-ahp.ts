// Weights from pairwise comparisons (Saaty's AHP), with the consistency of the judge.
import { ahpWeights, createMatcher } from 'hamkor'
import { readMakers } from './data/read-makers.js'

const criteria = ['process', 'material', 'certificates', 'experience', 'proximity']
// row over column: 3 = moderately more important, 5 = strongly, 1/3 the other way round
const { weights, consistencyRatio } = ahpWeights([
  [1, 2, 3, 5, 7],
  [1 / 2, 1, 2, 3, 5],
  [1 / 3, 1 / 2, 1, 2, 3],
  [1 / 5, 1 / 3, 1 / 2, 1, 2],
  [1 / 7, 1 / 5, 1 / 3, 1 / 2, 1],
])
console.log('consistency ratio', consistencyRatio.toFixed(3), consistencyRatio < 0.1 ? '(acceptable)' : '(revise)')

const byCriterion = Object.fromEntries(criteria.map((id, i) => [id, weights[i]!]))
for (const [id, weight] of Object.entries(byCriterion)) console.log(id.padEnd(14), weight.toFixed(3))

const matcher = createMatcher({ manufacturers: readMakers(), weights: byCriterion })
const { matches } = await matcher.match(
  { name: 'жгут проводов', destination: { region: 'Andijon' }, certificates: ['IATF 16949'] },
  { limit: 5 },
)
for (const match of matches) console.log(match.score.toFixed(3), match.standing, match.manufacturer.name)
