import type { Lang } from '../model/basics.js'
import { type Script, scriptOf } from './homoglyphs.js'
import { cut, type KeptPiece, ofPiece } from './tokenize.js'

/** What language a text seems to be in. */
export interface Detected {
  /** Absent where nothing speaks for any. */
  readonly lang: Lang | undefined
  readonly script: Script
  /** Share of the evidence that speaks for the language, 0–1. */
  readonly confidence: number
}

const words = (text: string) => new Set(text.split(' '))
// function words and endings that only one of the languages has
const UZBEK_WORDS = words(
  'va uchun bilan yoki ham old orqa oldingi orqangi chap dona yil oy kun uchun boʼyicha dan gacha kamida koʼpi ishlab chiqarish zavodi va va учун билан ёки ҳам олд орқа олдинги чап дона йил кун бўйича гача камида кўпи ишлаб чиқариш заводи минг ming',
)
const RUSSIAN_WORDS = words('и для из с со на по под от до не в или без шт год лет мм кг перед зад не более менее тыс')
const ENGLISH_WORDS = words(
  'the of for and with from to or in on per year month up at least front rear left right part made mass weight length width height thickness diameter steel iron cast shaft housing each',
)
const UZBEK_ENDING =
  /(?:lar|lari|larni|larning|ning|dagi|gacha|lik|lash|ligi|chi|dan|лар|лари|ларни|ларнинг|нинг|даги|гача|(?<!ро)лик|лаш|лиги)$/
const RUSSIAN_ENDING =
  /(?:[ыи]й|[ао]я|[ое]е|ые|ие|ого|его|ому|ых|их|ов|ами|ями|ость|ение|ания|ание|ция|ка|ки|ок|ть|тель|ник)$/
const ENGLISH_ENDING = /(?:ing|tion|ed|ness|ment|ers?|ies|ity|ical|ous|ck|th|ght|ss)$/

const WORD = /[\p{L}ʼ]+/gu

/** What the words of a piece of text speak for. */
interface Votes {
  readonly uz: number
  readonly ru: number
  readonly en: number
  readonly latin: boolean
  readonly cyrillic: boolean
  /** A Russian letter is in it. */
  readonly russian: boolean
  /** Four Latin letters in a row. */
  readonly latinWord: boolean
}

/** Nothing but this code decides what a piece speaks for. */
const RULES = {}

/** Trade texts repeat their words. */
const votesOf = ofPiece(({ text }, _: typeof RULES): Votes => {
  const lower = text.toLowerCase()
  const votes = { uz: 0, ru: 0, en: 0 }
  for (const word of lower.match(WORD) ?? []) countVotes(word, votes)
  const script = scriptOf(lower)
  return {
    // one layout for all of them: the votes of a piece are read for every text that has it
    uz: votes.uz,
    ru: votes.ru,
    en: votes.en,
    latin: script === 'latin' || script === 'mixed',
    cyrillic: script === 'cyrillic' || script === 'mixed',
    russian: /[а-я]/.test(lower),
    latinWord: /[a-z]{4}/.test(lower),
  }
})

function countVotes(word: string, votes: Record<'uz' | 'ru' | 'en', number>): void {
  const cyrillic = /\p{Script=Cyrillic}/u.test(word)
  if (/[қғҳў]/.test(word) || (!cyrillic && /[og]ʼ/.test(word))) votes.uz += 3
  if (/[ыщ]/.test(word)) votes.ru += 3
  if (UZBEK_WORDS.has(word)) votes.uz += 2
  else if (word.length > 4 && UZBEK_ENDING.test(word)) votes.uz += 1
  if (cyrillic && RUSSIAN_WORDS.has(word)) votes.ru += 2
  else if (cyrillic && word.length > 4 && RUSSIAN_ENDING.test(word)) votes.ru += 1
  if (!cyrillic && ENGLISH_WORDS.has(word)) votes.en += 2
  else if (!cyrillic && word.length > 4 && ENGLISH_ENDING.test(word)) votes.en += 1
  if (!cyrillic && /w|ck|oo|ee|ph|th|c(?!h)/.test(word)) votes.en += 1
  if (!cyrillic && /q(?!u)|x[ao]|[aeiou]y[aio]|sh[lqt]|oy/.test(word)) votes.uz += 1
}

/**
 * Guesses language and script of a text from letters, function words and endings; technical texts are short, so a tie
 * or silence is said, not decided. O(n).
 */
export function detectLanguage(text: string): Detected {
  return languageOf(cut(text).pieces)
}

/** The same of a text that is cut already. */
export function languageOf(pieces: readonly KeptPiece[]): Detected {
  let uz = 0
  let ru = 0
  let en = 0
  let latin = false
  let cyrillic = false
  let russian = false
  let latinWord = false
  for (const piece of pieces) {
    const own = votesOf(piece, RULES)
    uz += own.uz
    ru += own.ru
    en += own.en
    latin ||= own.latin
    cyrillic ||= own.cyrillic
    russian ||= own.russian
    latinWord ||= own.latinWord
  }
  const script = latin && cyrillic ? 'mixed' : latin ? 'latin' : cyrillic ? 'cyrillic' : 'none'
  const most = Math.max(uz, ru, en)
  const rivals = Number(uz === most) + Number(ru === most) + Number(en === most)
  if (most === 0 || rivals > 1) return { lang: undefined, script, confidence: 0 }
  const best = uz === most ? 'uz' : ru === most ? 'ru' : 'en'
  const lang: Lang = best === 'uz' && russian && !latinWord ? 'uz-Cyrl' : best
  return { lang, script, confidence: most / (uz + ru + en) }
}
