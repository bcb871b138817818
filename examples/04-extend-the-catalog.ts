// A host teaches hamkor its own process, grade and words.
import { createMatcher, defaultCatalog, explain, extendCatalog } from 'hamkor'

const catalog = extendCatalog(defaultCatalog, {
  processes: [
    {
      id: 'magnetic-pulse-forming',
      parents: ['sheet-forming'],
      role: 'primary',
      tooling: 'die',
      names: {
        en: ['Magnetic pulse forming', 'electromagnetic forming'],
        ru: ['Магнитно-импульсная обработка'],
        uz: ['Magnit-impulsli ishlov'],
        'uz-Cyrl': ['Магнит-импульсли ишлов'],
      },
      it: { best: 9, coarse: 12 },
      materials: ['aluminum', 'cu'],
      nature: 'shaping',
      src: ['our technologists, 2026'],
    },
  ],
  terms: [{ concept: 'process:magnetic-pulse-forming', lang: 'ru', text: 'МИОМ' }],
})

const matcher = createMatcher({
  catalog,
  manufacturers: [
    {
      id: 'impuls',
      name: 'Impuls zavodi',
      capabilities: [{ process: 'МИОМ', materials: ['алюминий'], basis: 'documented' }],
    },
  ],
})
const result = await matcher.match({ name: 'корпус фильтра', processes: ['Magnetic pulse forming'], material: 'АМг5' })
console.log(explain(result, 'en', catalog))
