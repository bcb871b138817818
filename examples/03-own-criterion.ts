// A host's own criterion beside the built-in ones: makers that already deliver to us come first.
import { builtinCriteria, createMatcher, type ManufacturerCriterion } from 'hamkor'
import { readMakers } from './data/read-makers.js'

const approved = new Set(['uz-koram', 'uzchasys'])

const approvedSupplier: ManufacturerCriterion<true> = {
  id: 'approvedSupplier',
  scope: 'manufacturer',
  weight: 0.15,
  rejects: 'never',
  require: () => true,
  assess: (_, manufacturer) =>
    approved.has(manufacturer.id)
      ? {
          standing: 'fits',
          utility: 1,
          evidence: 'stated',
          reason: { code: 'host.approved', text: 'on our approved list' },
        }
      : {
          standing: 'open',
          utility: 0.3,
          evidence: 'none',
          reason: { code: 'host.unknown', text: 'not assessed by us yet' },
        },
}

const matcher = createMatcher({ manufacturers: readMakers(), criteria: [...builtinCriteria(), approvedSupplier] })
const { matches } = await matcher.match({ name: 'бампер передний', material: 'PP' }, { limit: 5 })

for (const match of matches) {
  const own = match.criteria.find((result) => result.criterion === 'approvedSupplier')
  console.log(match.score.toFixed(3), match.standing, match.manufacturer.name, '·', own?.reason.text)
}
