import fc from 'fast-check'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { defaultCatalog } from '../../src/catalog/default.js'
import { namedRows } from '../../src/normalize/words/named-rows.js'
import { latinKey } from '../../src/text/latin-key.js'
import { porterStem } from '../../src/text/porter.js'

describe('porterStem', () => {
  it('stems every word of the catalog as natural does', () => {
    const words = new Set<string>()
    for (const [, rows] of namedRows(defaultCatalog)) {
      for (const { names } of rows) {
        for (const name of Object.values(names).flat()) {
          for (const word of name.split(/[\s/(),-]+/)) words.add(latinKey(word.toLowerCase()))
        }
      }
    }
    expect(words.size).toBeGreaterThan(10_000)
    const wrong = [...words].filter((word) => porterStem(word) !== porter.stem(word))
    expect(wrong).toEqual([])
  })

  it('and any other', () => {
    const syllable = fc.constantFrom(...'a e i o u y b d l s t w x z ss ll at bl iz tt yy oy hop'.split(' '))
    const ending = fc.constantFrom(
      ...(
        'ational tional enci anci izer abli bli alli entli eli ousli ization ation ator alism iveness fulness ousness aliti ' +
        'iviti biliti logi icate ative alize iciti ical ful ness al ance ence er ic able ible ant ement ment ent ou ism ate iti ' +
        'ous ive ize sion tion ion eed ed ing s es ies sses y e ll lle'
      ).split(' '),
      '',
    )
    const word = fc
      .tuple(fc.array(syllable, { maxLength: 6 }), ending, ending)
      .map(([begin, ...ends]) => [...begin, ...ends].join(''))
    fc.assert(
      fc.property(word, (text) => {
        expect(porterStem(text)).toBe(porter.stem(text))
      }),
      { numRuns: 20_000, seed: 3 },
    )
  })
})
