import { describe, expect, it } from 'vitest'
import { normalizePart } from '../../src/normalize/normalize-part.js'

const worksOf = (text: string) =>
  normalizePart(text)
    .value.spans.filter(({ readAs }) => readAs === 'process')
    .map(({ value }) => value)

describe('stock and finishes', () => {
  it.each([
    ['Труба 57х3,5 ст20, 600 м', 'raw-steel-tube'],
    ['Труба полипропилен ф32, 4000 м', 'plastic-pipe'],
    ['Полиамид ПА66 СВ30, чёрный, 18 тонн', 'raw-pa'],
    ['Плёнка не требуется, только втулка бронзовая БрАЖ9-4, 30 шт', 'bushing-bronze'],
  ])('%s is %s', (text, family) => {
    expect(normalizePart(text).value.concept).toBe(family)
  })

  it.each([
    ['Кронштейн, S235, рух, 500 дона', ['рух']],
    ['Гайка М10 гор. цинк 5000 шт', ['гор. цинк']],
    ['WASHER FLAT 8.4X16X1.6, NOT HDG', []],
    ['We do not need painting. Bracket, S235JR, 500 pcs', []],
  ])('%s asks for %j', (text, works) => {
    expect(worksOf(text)).toEqual(works)
  })

  it.each([
    ['Винт М6х20, А4, 300 дона', 'steel-stainless', undefined],
    ['АК12, корпус насоса, литьё под давлением, Т6, 500 шт', 'ak12', 'T6'],
  ])('%s is of %s %s', (text, id, condition) => {
    const [material] = normalizePart(text).value.materials
    expect(material?.id).toBe(id)
    expect(material?.condition).toBe(condition)
  })
})
