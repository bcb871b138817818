import { readFileSync } from 'node:fs'
import { stemmer as stemRussian } from '@orama/stemmers/russian'
import { describe, expect, it } from 'vitest'
import { stemWord } from '../../src/text/stem.js'

// whole vocabulary: npx tsx bench/normalize/snowball-check.ts
const pairs = readFileSync(new URL('data/snowball-russian.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.split(' ') as [string, string])

describe('the Russian stemmer', () => {
  it('gives the published Snowball stems', () => {
    expect(pairs.length).toBe(200)
    expect(pairs.filter(([word, stem]) => stemRussian(word) !== stem)).toEqual([])
  })

  it.each([
    ['втулка', 'втулок'],
    ['прокладка', 'прокладок'],
    ['колодка', 'колодок'],
    ['гайка', 'гаек'],
    ['стойка', 'стоек'],
    ['подшипник', 'подшипниками'],
    ['шестерня', 'шестерни'],
    ['тормозной', 'тормозного'],
    ['лёгкий', 'легкий'],
  ])('joins %s and %s', (one, other) => {
    expect(stemWord(one, 'ru')).toBe(stemWord(other, 'ru'))
  })

  it.each([
    ['диск', 'диод'],
    ['вал', 'валик'],
    ['болт', 'болгарка'],
    ['сталь', 'стакан'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stemWord(one, 'ru')).not.toBe(stemWord(other, 'ru'))
  })
})
