import fc from 'fast-check'
import porter from 'natural/lib/natural/stemmers/porter_stemmer.js'
import { describe, expect, it } from 'vitest'
import { porterStem } from '../../src/text/porter.js'

describe('the English stemmer', () => {
  // examples of the paper (Porter 1980)
  it.each([
    ['caresses', 'caress'],
    ['ponies', 'poni'],
    ['agreed', 'agre'],
    ['plastered', 'plaster'],
    ['conflated', 'conflat'],
    ['hopping', 'hop'],
    ['filing', 'file'],
    ['happy', 'happi'],
    ['sky', 'sky'],
    ['relational', 'relat'],
    ['vietnamization', 'vietnam'],
    ['electrical', 'electr'],
    ['goodness', 'good'],
    ['replacement', 'replac'],
    ['adoption', 'adopt'],
    ['controlling', 'control'],
  ])('makes %s %s', (word, stem) => {
    expect(porterStem(word)).toBe(stem)
  })

  it('differs from `natural` in no word', () => {
    const beginning = fc.string({ unit: fc.constantFrom(...'aeiouybcdlnstwxz'), maxLength: 7 })
    const endings = fc.array(
      fc.constantFrom(
        ...'ational tional abli bli entli ization ation ator alism iveness aliti biliti logi icate ative iciti ful ness'.split(
          ' ',
        ),
        ...'al ance er able ible ant ement ment ent ou ism ize sion tion e ll ed eed ing s es ies sses y'.split(' '),
      ),
      { maxLength: 3 },
    )
    fc.assert(
      fc.property(beginning, endings, (root, ends) => {
        const word = root + ends.join('')
        expect(porterStem(word)).toBe(porter.stem(word))
      }),
      { numRuns: 3000, seed: 7 },
    )
  })
})
