// A host teaches hamkor its own process, grade and words.
import { createMatcher, defaultCatalog, explain, extendCatalog } from 'hamkor'

const catalog = extendCatalog(defaultCatalog, {
  processes: [
    {
      id: 'flow-forming',
      parents: ['sheet-forming'],
      role: 'primary',
      tooling: 'die',
      names: { en: ['Flow forming'], ru: ['Ротационная вытяжка с утонением'], uz: ['Rotatsion choʻzish'], 'uz-Cyrl': ['Ротацион чўзиш'] },
      it: { best: 8, coarse: 11 },
      materials: ['steel', 'aluminum'],
      nature: 'shaping',
      src: ['our technologists, 2026'],
    },
  ],
  terms: [{ concept: 'process:flow-forming', lang: 'ru', text: 'флоуформинг' }],
})

const matcher = createMatcher({
  catalog,
  manufacturers: [{ id: 'disk', name: 'Disk zavodi', capabilities: [{ process: 'флоуформинг', materials: ['сталь'], basis: 'documented' }] }],
})
const result = await matcher.match({ name: 'обод колеса', processes: ['Flow forming'], material: 'сталь 20' })
console.log(explain(result, 'en', catalog))
