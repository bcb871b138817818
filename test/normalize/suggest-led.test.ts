import { describe, expect, it } from 'vitest'
import { suggestTerms } from '../../src/normalize/suggest-terms.js'
import { transliterate } from '../../src/text/transliterate.js'

const first = (text: string) => suggestTerms(text)[0]?.concept

describe('designations with something before them', () => {
  it.each([
    ['AISI 304', 'material:aisi-304'],
    ['SAE 1045', 'material:aisi-1045'],
    ['DIN 1.4301', 'material:en-x5crni1810'],
    ['W.Nr. 1.4301', 'material:en-x5crni1810'],
    ['ст45', 'material:s45'],
    ['сталь 45', 'material:s45'],
    ['сталь 40Х', 'material:s40h'],
    ["po'lat 45", 'material:s45'],
    ['пўлат 40Х', 'material:s40h'],
    ['чугун СЧ20', 'material:sch20'],
    ['латунь Л63', 'material:l63'],
    ['GG20', 'material:en-engjl200'],
    ['GG-25', 'material:en-engjl250'],
  ])('%s', (text, concept) => expect(first(text)).toBe(concept))

  it('are completed within what stands before them', () => {
    expect(suggestTerms('сталь 4', undefined, 20).map(({ text }) => text)).toContain('40Х')
    for (const { text } of suggestTerms('AISI 30', undefined, 20)) expect(text).toMatch(/^30/)
  })

  it.each([
    'AISI 999',
    'сталь 99',
    'foo 304',
    'ыва 45',
    'GG21',
    'C47',
    '1.4302',
    'PA66-GF32',
    'zzzzz',
    'кккк',
    'qwxz',
    'W.Nr. 1.4302',
  ])('%s gets nothing', (text) => expect(suggestTerms(text)).toEqual([]))
})

describe('what is Latin in a Cyrillic text too', () => {
  it.each([
    ['Ø45h6', 'Ø45h6'],
    ['C45', 'C45'],
    ['HRC 45-50', 'HRC 45-50'],
    ['M8x1', 'M8x1'],
    ['X5CrNi18-10', 'X5CrNi18-10'],
    ['PA66-GF30', 'PA66-GF30'],
    ['EN-GJL-250', 'EN-GJL-250'],
    ['ISO 9001', 'ISO 9001'],
    ['Ra 0,8', 'Ra 0,8'],
    ['5 kW', '5 kW'],
    ['poʻlat C45 dan val Ø45h6, HRC 45', 'пўлат C45 дан вал Ø45h6, HRC 45'],
    ['2027-yil', '2027-йил'],
    ['5dona', '5дона'],
    ['TOSHKENT', 'ТОШКЕНТ'],
    ['3 metr', '3 метр'],
  ])('%s', (latin, cyrillic) => expect(transliterate(latin, 'uz-Cyrl')).toBe(cyrillic))
})

describe('what a user can tell apart', () => {
  it.each(['C45', '304', 'AISI 305', '1045'])('%s', (text) => {
    const labels = suggestTerms(text).map((one) => one.text)
    expect(new Set(labels).size).toBe(labels.length)
  })

  it.each(['Ра 1,6', 'Rz 12,5', 'Ra 0.8'])('%s is no designation', (text) => expect(suggestTerms(text)).toEqual([]))
  it.each([
    ['РА 6', 'material:pa6'],
    ['ПА 66', 'material:pa66'],
  ])('%s is one', (text, concept) => expect(first(text)).toBe(concept))
})
