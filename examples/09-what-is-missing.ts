// A near miss becomes a task list: what a maker would change, what a buyer could ask less of, where to invest first.
import { createMatcher, explainMissing } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })

const stabilizer = { name: 'Стабилизатор поперечной устойчивости', certificates: ['IATF 16949'] }
const { nearMisses } = await matcher.match(stabilizer, { nearMissLimit: 2 })
for (const { manufacturer } of nearMisses) {
  console.log(explainMissing(await matcher.advise(stabilizer, manufacturer.id, { limit: 2 }), 'en'))
}

const shaft = { name: 'Вал', processes: ['turning', 'induction hardening'], tolerance: 'IT4', material: 'сталь 45' }
console.log(`\n${explainMissing(await matcher.relaxations(shaft, { limit: 4 }), 'en')}`)

const map = await matcher.investments(readImports(), { limit: 5 })
console.log(`\n${explainMissing(map, 'en')}`)
console.log(`\n${explainMissing({ ...map, regions: [], whiteSpace: [] }, 'uz-Cyrl')}`)
