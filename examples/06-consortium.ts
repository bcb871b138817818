// A part that no single maker covers: who could make it together?
import { createMatcher, explain } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const alternator = readImports().find(({ id }) => id === 'ELC-006')

const result = await matcher.consortia(alternator, { limit: 2, maxMembers: 3 })
console.log(explain(result, 'en'))

// every handover as dear as a tenth of the score: fewer hands, or none
const dearer = await matcher.consortia(alternator, { limit: 1, cost: { handover: 0.1 } })
console.log(
  `\nWith dear handovers: ${dearer.consortia[0]?.score.toFixed(2)} against ${result.consortia[0]?.score.toFixed(2)}`,
)

// the same in Uzbek
console.log(`\n${explain(await matcher.consortia(alternator, { limit: 1 }), 'uz')}`)
