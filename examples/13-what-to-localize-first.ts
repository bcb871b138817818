// From customs rows to candidates: demand grouped and measured, then ranked by worth and feasibility. Rows are synthetic.
import { createMatcher } from 'hamkor'
import { screenImports } from 'hamkor/localize'
import { RATES, readCustoms } from './data/read-customs.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const { demand, candidates, weights } = await screenImports(readCustoms(), {
  matcher,
  currency: 'USD',
  rates: RATES,
  limit: 8,
})
const { given, grouped, unread, groups, period } = demand
console.log(`${given.rows} rows = ${grouped.rows} in ${groups.length} groups + ${unread.rows} unread`)
console.log(`${period?.from} to ${period?.to}; class A: ${groups.filter(({ pareto }) => pareto === 'A').length} groups`)
console.log(
  Object.entries(weights)
    .map(([id, weight]) => `${id} ${weight.toFixed(2)}`)
    .join(', '),
)

for (const { rank, score, group, makers, criteria, material, match, by, consortium } of candidates) {
  const { annualValue, growth, origins } = group
  console.log(`\n${rank}. ${group.name}  ${score.toFixed(3)}`)
  console.log(`   ${group.key.map(({ field, value }) => `${field} ${value}`).join(', ')} · ${group.rows} rows`)
  console.log(
    `   ${Math.round((annualValue?.amount ?? 0) / 1000)} thousand USD a year, growth ${growth === undefined ? '?' : `${Math.round(growth * 100)}%`}, ${origins.count} origins`,
  )
  console.log(
    `   makers: ${makers.fits} fit, ${makers.open} open, ${makers.near} near; best: ${match.matches[0]?.manufacturer.name ?? '–'}`,
  )
  if (consortium) {
    const members = consortium.members.map(({ manufacturer }) => manufacturer.name)
    console.log(`   together: ${members.join(' + ')} (${consortium.standing}, ${consortium.score.toFixed(2)})`)
  }
  console.log(`   feasible by: ${by}`)
  console.log(
    `   local material: ${material.share === undefined ? '?' : material.share}; ${material.imports.join(', ') || 'nothing'} imported`,
  )
  console.log(
    `   ${criteria.map(({ criterion, contribution }) => `${criterion} ${contribution.toFixed(3)}`).join(' + ')}`,
  )
}
