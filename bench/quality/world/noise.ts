import { syllables } from './makers.js'
import type { Random } from './random.js'
import type { Rates } from './rates.js'
import { toCyrillic } from './script.js'
import type { Tongue, Words } from './types.js'

const LOOKALIKES: Readonly<Record<string, string>> = { а: 'a', е: 'e', о: 'o', р: 'p', с: 'c', х: 'x' }
const TONGUES: readonly Tongue[] = ['en', 'ru', 'uz', 'uz-Cyrl']

/** One slip: two letters swapped, one lost, or one doubled; the first letter stays. */
function slip(random: Random, word: string): string {
  const at = random.whole(1, word.length - 2)
  const kind = random.whole(0, 2)
  if (kind === 0) return word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2)
  return kind === 1 ? word.slice(0, at) + word.slice(at + 1) : word.slice(0, at) + word[at] + word.slice(at)
}

function lookalike(random: Random, word: string): string {
  const places = [...word].flatMap((letter, at) => (letter in LOOKALIKES ? [at] : []))
  if (places.length === 0) return word
  const at = random.pick(places)
  return word.slice(0, at) + LOOKALIKES[word[at]!] + word.slice(at + 1)
}

/** A pen that writes in one language as people write: a word of another language in between, slips, look-alikes. */
export interface Pen {
  readonly random: Random
  readonly rates: Rates
  /** One of the words for a thing, in the row's language mostly. */
  readonly say: (words: Words) => string
  /** One of the words in the row's own language, without slips: for connecting text. */
  readonly plain: (words: Words) => string
  /** A text given in several languages, cut to the row's. */
  readonly translate: (text: { readonly en: string; readonly ru: string; readonly uz: string }) => string
  /** A name invented on the spot. */
  readonly coin: () => string
  /** A text with slips at the rates of the row. */
  readonly scribble: (text: string) => string
  readonly tongue: Tongue
}

export function penOf(random: Random, rates: Rates, tongue: Tongue): Pen {
  const scribble = (text: string): string =>
    text
      .split(' ')
      .map((word) => {
        if (word.length >= 5 && !/\d/.test(word) && random.chance(rates.typo)) return slip(random, word)
        return /[а-яё]/i.test(word) && random.chance(rates.homoglyph) ? lookalike(random, word) : word
      })
      .join(' ')
  const inTongue = (words: Words, of: Tongue): string => {
    if (of === 'en' || of === 'ru') return random.pick(words[of])
    const uzbek = random.pick(words.uz)
    return of === 'uz' ? apostrophes(random, rates, uzbek) : toCyrillic(uzbek)
  }
  return {
    random,
    rates,
    tongue,
    scribble,
    plain: (words) => inTongue(words, tongue),
    say: (words) => scribble(inTongue(words, random.chance(rates.mixed) ? random.pick(TONGUES) : tongue)),
    translate: (text) => (tongue === 'uz-Cyrl' ? toCyrillic(text.uz) : tongue === 'uz' ? text.uz : text[tongue]),
    coin: () =>
      `${syllables(random, 2)}${random.pick(['-', ' ', ''])}${random.pick(['Pro', 'Tex', 'M', 'K', 'Form', 'Line', 'X'])}${random.chance(0.4) ? ` ${random.whole(2, 900)}` : ''}`,
  }
}

/** People type the turned comma of o‘ and g‘ in four ways. */
function apostrophes(random: Random, rates: Rates, text: string): string {
  return rates.typo === 0 ? text : text.replaceAll('‘', random.pick(['‘', "'", '`', 'ʻ']))
}
