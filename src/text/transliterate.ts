import { checkedShape, refuse } from '../refuse.js'
import { APOSTROPHE } from './canonical.js'
import { irregularToCyrillic, irregularToLatin, loanPrefix } from './irregular-words.js'
import { LATIN_CODES } from './latin-codes.js'
import { toCyrillicLetters, toLatinLetters } from './uzbek-letters.js'

const ANY_APOSTROPHE = /['`´ʹʻʼʽˈ‘’‛′＇]/g
const LATIN_WORD = new RegExp(`(?<code>${LATIN_CODES})|[A-Za-z]+(?:['\`´ʹʻʼʽˈ‘’‛′＇][A-Za-z]*)*`, 'g')
const CYRILLIC_WORD = /\p{Script=Cyrillic}+/gu

/**
 * Writes Uzbek text in the other script by the rules of the 1995 alphabet (е → ye at the start of a word and after a
 * vowel, ц → s or ts, ъ → ʼ), with the stems of irregular words. Cyrillic → Latin is nearly a function; ь and ц cannot be
 * had from Latin letters, so Latin → Cyrillic is right as far as the loan word is known. Text already in the wanted
 * script, digits and signs stay, and to Cyrillic what is written in Latin there too: addresses, designations (C45E+QT, Ø45h6),
 * letters of sizes (L=320), scales (HRC), systems (ISO) and units whose Cyrillic signs are others (kW). Case is kept, ALL CAPS too. Throws HamkorError `INPUT` for what is no text. O(n).
 */
export function transliterate(text: string, to: 'uz' | 'uz-Cyrl'): string {
  checkedShape('text', text, 'text')
  if (to !== 'uz' && to !== 'uz-Cyrl') refuse('to', to, '"uz" or "uz-Cyrl"')
  return to === 'uz'
    ? text.replace(CYRILLIC_WORD, wordToLatin)
    : text.replace(LATIN_WORD, (word: string, code?: string) => code ?? wordToCyrillic(word))
}

function wordToLatin(word: string): string {
  const lower = word.toLowerCase()
  const irregular = irregularToLatin(lower)
  const latin = irregular ? irregular.text + toLatinLetters(lower, irregular.length) : toLatinLetters(lower)
  return sameCase(word, latin)
}

/** Two words written as one: UzAuto. */
const JOINED = /(?<=[a-z])(?=[A-Z])/

function wordToCyrillic(word: string): string {
  if (JOINED.test(word) && !isLoud(word)) return word.split(JOINED).map(wordToCyrillic).join('')
  const lower = word.toLowerCase().replace(ANY_APOSTROPHE, APOSTROPHE)
  const known = irregularToCyrillic(lower)
  if (known) return sameCase(word, known.text + toCyrillicLetters(lower, known.length))
  const from = loanPrefix(lower)
  const prefix = lower.slice(0, from)
  const rest = irregularToCyrillic(lower, from)
  const before = irregularToCyrillic(prefix)?.text ?? toCyrillicLetters(prefix)
  return sameCase(word, before + (rest?.text ?? '') + toCyrillicLetters(lower, from + (rest?.length ?? 0)))
}

/** The small letters of one that is two: AQSh, YaTT. */
const SECOND = /(?<=[SC])h|(?<=Y)[aeou]/g

/** Whether a word is written in capitals. */
function isLoud(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '').replace(SECOND, '')
  return letters.length > 1 && letters === letters.toUpperCase()
}

function sameCase(model: string, word: string): string {
  if (isLoud(model)) return word.toUpperCase()
  const first = model[0]!
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
