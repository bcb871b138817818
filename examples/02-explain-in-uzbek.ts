// The same answer in Uzbek (both scripts) and Russian, as a buyer would write it.
import { createMatcher, explain } from 'hamkor'
import { readMakers } from './data/read-makers.js'

const matcher = createMatcher({ manufacturers: readMakers() })
const result = await matcher.match('Бампер передний Cobalt, PP+EPDM-TD20, 80 000 шт/год, IATF 16949', {
  limit: 2,
  nearMissLimit: 1,
})

for (const lang of ['uz', 'uz-Cyrl', 'ru'] as const) {
  console.log(`--- ${lang}`)
  console.log(explain(result, lang))
}
