// What outcomes teach: a centre logs what it shows and what comes of it; weights and probabilities come back as JSON.
// The log here is simulated: buyers look at the first places most, and care for distance more than the default weights do.
import { createMatcher, type LearningEvent, learnWeights, shownEvents } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const places = [
  ...['Andijon', 'Toshkent', 'Samarqand', 'Xorazm', 'Jizzax', 'Navoiy'],
  ...['Buxoro', 'Qashqadaryo', 'Surxondaryo', 'Fargʻona', 'Namangan', 'Sirdaryo'],
]

// a small seeded generator (Park & Miller 1988), so that the example prints the same everywhere
let state = 7
const random = () => {
  state = (state * 48271) % 2147483647
  return state / 2147483647
}

const log: LearningEvent[] = []
const requests = places.flatMap((region) => readImports().map((line) => ({ ...line, destination: { region } })))
for (const [i, request] of requests.entries()) {
  const query = `request ${i + 1}`
  const time = `2026-${String(1 + Math.floor((i * 12) / requests.length)).padStart(2, '0')}-10`
  const result = await matcher.match(request, { nearMissLimit: 0 })
  log.push(...shownEvents(result, query, time))
  for (const [place, { manufacturer, criteria }] of result.matches.entries()) {
    if (random() > 1 / (place + 1)) continue // not looked at
    const near = criteria.find(({ criterion }) => criterion === 'proximity')?.utility ?? 0
    const knows = criteria.find(({ criterion }) => criterion === 'experience')?.utility ?? 0
    const kind = random() < 0.02 + 0.83 * near + 0.15 * knows ? 'delivered' : 'declined'
    log.push({ kind, query, manufacturer: manufacturer.id, time: `${time}T18:00` })
  }
}
console.log(`${log.length} events`)

const learning = learnWeights(log, matcher.basis)
console.log(`verdict: ${learning.verdict}`)
if (learning.verdict === 'declined') {
  for (const { code, have, need } of learning.needs) console.log(`needs ${code}: ${have} of ${need}`)
} else {
  for (const id of ['proximity', 'experience', 'process', 'material']) {
    const { before, weight } = learning.weights[id]!
    console.log(`${id.padEnd(11)} ${before.toFixed(2)} → ${weight.toFixed(2)}`)
  }
  const { ndcgAt10, coverageAt10, queries } = learning.metrics
  console.log(`nDCG@10 on ${queries} later requests: ${ndcgAt10.before.toFixed(2)} → ${ndcgAt10.after.toFixed(2)}`)
  console.log(`coverage@10: ${coverageAt10.before.toFixed(2)} → ${coverageAt10.after.toFixed(2)}`)

  // plain JSON: kept by the host, taken by the next matcher
  const learned = JSON.parse(JSON.stringify(learning.model))
  const taught = createMatcher({ manufacturers: readMakers(), learned })
  const { matches } = await taught.match({ name: 'Тормозной диск', destination: { region: 'Andijon' } }, { limit: 3 })
  for (const { manufacturer, score, probability } of matches) {
    console.log(score.toFixed(2), probability?.toFixed(2) ?? '–', manufacturer.name)
  }
}
