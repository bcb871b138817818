// The governor's list: what each region could take of the country's imports, alone or together, and what unlocks more.
import { createMatcher, explainMissing } from 'hamkor'
import { regionalGroups, screenImports } from 'hamkor/localize'
import { RATES, readCustoms } from './data/read-customs.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const screening = await screenImports(readCustoms(), {
  matcher,
  currency: 'USD',
  rates: RATES,
  limit: 40,
  makers: 30,
})
const groups = await regionalGroups(screening, { matcher, investments: 2 })
const thousand = (amount: number) => `${Math.round(amount / 1000)}`
for (const { region, makers, candidates, value, investments } of groups.slice(0, 5)) {
  console.log(`${region}: ${makers.length} makers, ${candidates.length} of 40 candidates`)
  console.log(
    `  thousand USD a year: fits ${thousand(value.fits)}, open ${thousand(value.open)}, together ${thousand(value.consortium)}, near ${thousand(value.near)}`,
  )
  for (const { name, by, makers: ids } of candidates.slice(0, 3))
    console.log(`  ${by.padEnd(10)} ${name}: ${ids.slice(0, 3).join(' + ')}`)
  const map = { makers: investments, regions: [], whiteSpace: [], parts: 0, served: 0, unread: [] }
  if (investments.length > 0)
    console.log(
      explainMissing(map, 'en')
        .split('\n')
        .slice(3)
        .map((line) => `  ${line}`)
        .join('\n'),
    )
}
