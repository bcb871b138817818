import { expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { lexemesOf } from '../../src/normalize/words/lexemes.js'
import { workByEvidence } from '../../src/normalize/works/same-works.js'

it.each([
  'карусель точим большие кольца',
  'toza virubka Feintool press',
  'ток частота индуктор закалка вал',
  'пресс порошок спекание втулка',
  'koʻp oʻqli markaz korpus ishlov',
])('says the same work whatever order the words have: %s', (text) => {
  const words = text.split(' ')
  const said = words.map((_, i) => {
    const turned = [...words.slice(i), ...words.slice(0, i)]
    return [turned, turned.toReversed()].map((one) => workByEvidence(lexemesOf(one.join(' ')), defaultCatalog)?.id)
  })
  expect(new Set(said.flat()).size).toBe(1)
})
