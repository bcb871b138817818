// Who makes how many of which part, over capacities that the parts share; first as the makers' records stand, then with
// the unknown capacities assumed, to see what asking for them would be worth.
import { createMatcher, explainUnmet } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const parts = readImports()
const limits = { makersPerPart: { most: 3 }, shareOfMaker: 0.15 }

// few makers tell what they could make in a year: what hangs on a step of which none is told, or which nobody does, is
// unconfirmed; the rest is not placed, and says whom to ask
const stated = await matcher.allocate(parts, { limits })
const million = (amount: number) => `${(amount / 1e6).toFixed(2)} million ${stated.currency}`
console.log(`stated capacity: ${million(stated.value.placed)} of ${million(stated.value.demanded)}, ${stated.ended}`)
console.log(`  of it unconfirmed: ${million(stated.value.unconfirmed)}`)
for (const { part, manufacturer, quantity, share } of stated.lots.slice(0, 5)) {
  console.log(`  ${part.id} ${manufacturer.name}: ${quantity.value} ${quantity.unit}, ${(share * 100).toFixed(0)} %`)
}
const why = new Map<string, number>()
for (const { reason } of stated.unmet) why.set(reason.code, (why.get(reason.code) ?? 0) + 1)
console.log('not placed:', Object.fromEntries(why))

// the host's assumption where nothing is stated: 50,000 pieces a year per process; every such lot is marked
const assumed = await matcher.allocate(parts, {
  limits,
  unknownCapacity: () => ({ value: 50_000, unit: 'piece' }),
})
console.log(`\nwith 50,000 pieces a year assumed where nothing is said: ${million(assumed.value.placed)}`)
console.log(`  of it unconfirmed: ${million(assumed.value.unconfirmed)}, gap ${(assumed.gap * 100).toFixed(3)} %`)
const short = assumed.unmet.filter(({ reason }) => reason.code === 'capacityTaken').slice(0, 3)
for (const { part, reason } of short) console.log(`  ${part.id}: ${explainUnmet(reason, assumed.currency, 'en')}`)
