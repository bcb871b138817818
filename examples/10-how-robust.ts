// Would another weighting turn the order? How often each maker is first over all weights, and over a range of them.
import { createMatcher, explainMissing, robustness } from 'hamkor'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const part = { name: 'Фильтр масляный М20х1,5', annualVolume: '300 000 шт/год', destination: { region: 'Andijon' } }
const result = await matcher.match(part, { limit: 4 })
for (const { manufacturer, score } of result.matches) console.log(score.toFixed(3), manufacturer.name)

console.log('\nnothing known about the weights')
console.log(explainMissing(robustness(result), 'en'))

console.log('\ndistance counts at most 10 %')
console.log(explainMissing({ ...robustness(result, { weights: { proximity: [0, 0.1] } }), firstStays: {} }, 'en'))
