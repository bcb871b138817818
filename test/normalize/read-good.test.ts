import { expect, test } from 'vitest'
import { readCustoms } from '../../examples/data/read-customs.js'
import { readImports } from '../../examples/data/read-imports.js'
import { defaultCatalog } from '../../src/catalog/default.js'

import type { Part } from '../../src/model/part.js'
import { normalizePart } from '../../src/normalize/normalize-part.js'
import { type Good, readGood } from '../../src/normalize/read-good.js'

/** Goods that are named with their material and size, that no family is known of, and that say nothing. */
const OTHERS = [
  { name: 'Вал 40Х Ø45h6 L=320 Ra0,8 HRC 45…50' },
  { name: 'лист стальной 08кп 2x1250x2500, 20 т', hsCode: '7209160000' },
  { name: 'гранулы ПА66-СВ30', hsCode: '3908100000' },
  { name: 'зыбрюк кварковый', hsCode: '8708999709' },
  { name: 'зыбрюк кварковый', hsCode: '99' },
  { name: 'токарная обработка втулок' },
  { name: '-' },
  { name: `втулка ${'я'.repeat(40_000)}` },
]

const texts = [
  ...readCustoms().map(({ description = '', hsCode }) => ({ name: description, ...(hsCode ? { hsCode } : {}) })),
  ...readImports().map(({ name = '', description = '', hsCode }) => ({
    name: `${name} ${description}`,
    ...(hsCode ? { hsCode } : {}),
  })),
  ...OTHERS,
]

test('what is read of a good is what its part has, but for how a known one is made', () => {
  expect(texts.length).toBeGreaterThan(2500)
  for (const record of texts) {
    const good = readGood(record, defaultCatalog)
    const part = normalizePart(record, defaultCatalog)
    expect(told(good.value), record.name).toEqual(told(part.value))
    expect(good.value.terms, record.name).toEqual(part.value.concept === undefined ? part.value.terms : [])
    expect(good.issues, record.name).toEqual(part.issues)
  }
})

function told({ concept, hsCode, positions, materials, dimensions, spans }: Part | Good) {
  return { concept, hsCode, positions, materials, dimensions, spans }
}
