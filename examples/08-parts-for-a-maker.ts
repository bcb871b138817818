// The other way round: what of the import list could this maker win, and with whom would it win more?
import { createMatcher, explain } from 'hamkor'
import { readImports } from './data/read-imports.js'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const parts = readImports()

const won = await matcher.opportunities('auto-spring-components', parts, { limit: 3, nearMissLimit: 1 })
console.log(explain(won, 'en'))

const partners = await matcher.partners('auto-spring-components', { parts, limit: 2 })
console.log(`\n${explain(partners, 'en')}`)

// a maker that is on no list yet
const newcomer = { id: 'new', name: 'Yangi quyma zavodi', processes: ['литьё в песчаные формы'], materials: ['СЧ20'] }
const first = await matcher.opportunities(newcomer, parts, { limit: 2, nearMissLimit: 0, by: 'value' })
console.log(`\n${explain(first, 'ru')}`)
