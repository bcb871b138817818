/*
 * The English stemmer of M. F. Porter (1980, "An algorithm for suffix stripping"), word for word as `natural` has it, with
 * its readings of what the paper leaves open. That one makes every test a replacement by a pattern, twenty times what
 * looking at the letters costs.
 */

const [A, E, I, O, U, Y] = [...'aeiouy'].map((letter) => letter.charCodeAt(0))

function isVowelCode(code: number): boolean {
  return code === A || code === E || code === I || code === O || code === U
}

/** A vowel, or a y behind a consonant. */
function isVowelAt(word: string, at: number): boolean {
  const code = word.charCodeAt(at)
  if (code !== Y) return isVowelCode(code)
  if (at === 0) return false
  const before = word.charCodeAt(at - 1)
  return before !== Y && !isVowelCode(before)
}

function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowelAt(word, i)) return true
  return false
}

const NO_GROUP = 0
const CONSONANTS = 1
const VOWELS = 2
/** A y behind a consonant: no vowel behind it is of its group. */
const LONE_Y = 3

/** Porter's m of the first letters of a word: how often consonants follow vowels; −1 for none. O(end). */
function measure(word: string, end: number): number {
  if (end <= 0) return -1
  let groups = 0
  let last = NO_GROUP
  for (let i = 0; i < end; i++) {
    const group = !isVowelAt(word, i) ? CONSONANTS : word.charCodeAt(i) === Y ? LONE_Y : VOWELS
    if (group !== last) groups++
    last = group
  }
  return (groups - (isVowelAt(word, 0) ? 0 : 1) - (last === CONSONANTS ? 0 : 1)) / 2
}

/** Whether three letters are a consonant, a vowel and a consonant. */
function isShortSyllable(word: string, from: number, end: number): boolean {
  return end - from === 3 && !isVowelAt(word, from) && isVowelAt(word, from + 1) && !isVowelAt(word, from + 2)
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') && word.length > 2 ? word.slice(0, -1) : word
}

function withoutPast(word: string): string {
  if (word.endsWith('eed')) return measure(word, word.length - 3) > 0 ? word.slice(0, -1) : word
  const length = word.endsWith('ed') ? 2 : word.endsWith('ing') ? 3 : 0
  const end = word.length - length
  return length === 0 || end === 0 || !hasVowel(word, end) ? word : completed(word.slice(0, end))
}

/** What an ending took with it: conflat-ed, hopp-ing, fil-ing. */
function completed(root: string): string {
  if (/(?:at|bl|iz)$/.test(root)) return `${root}e`
  const last = root.charCodeAt(root.length - 1)
  const isDoubled = root.length > 1 && last === root.charCodeAt(root.length - 2) && !isVowelCode(last)
  if (isDoubled && !/[lsz]$/.test(root)) return root.slice(0, -1)
  const isShort = measure(root, root.length) === 1 && isShortSyllable(root, Math.max(0, root.length - 3), root.length)
  return isShort && !/[wxy]$/.test(root) ? `${root}e` : root
}

function withI(word: string): string {
  return word.endsWith('y') && hasVowel(word, word.length - 1) ? `${word.slice(0, -1)}i` : word
}

const DERIVED: readonly (readonly [ending: string, shorter: string])[] = [
  ['ational', 'ate'],
  ['tional', 'tion'],
  ['enci', 'ence'],
  ['anci', 'ance'],
  ['izer', 'ize'],
  ['abli', 'able'],
  ['bli', 'ble'],
  ['alli', 'al'],
  ['entli', 'ent'],
  ['eli', 'e'],
  ['ousli', 'ous'],
  ['ization', 'ize'],
  ['ation', 'ate'],
  ['ator', 'ate'],
  ['alism', 'al'],
  ['iveness', 'ive'],
  ['fulness', 'ful'],
  ['ousness', 'ous'],
  ['aliti', 'al'],
  ['iviti', 'ive'],
  ['biliti', 'ble'],
  ['logi', 'log'],
]
const QUALIFIED: readonly (readonly [ending: string, shorter: string])[] = [
  ['icate', 'ic'],
  ['ative', ''],
  ['alize', 'al'],
  ['iciti', 'ic'],
  ['ical', 'ic'],
  ['ful', ''],
  ['ness', ''],
]

/** Every ending that the word has behind a stem of m > 0 is changed where it is still there. */
function shortened(word: string, endings: typeof DERIVED): string {
  let made = word
  for (const [ending, shorter] of endings) {
    if (!word.endsWith(ending) || !(measure(word, word.length - ending.length) > 0)) continue
    if (made.endsWith(ending)) made = made.slice(0, -ending.length) + shorter || made
  }
  return made
}

/** The longest of them first. */
const LAST_ENDINGS: readonly string[] =
  'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ')

function withoutLast(word: string): string {
  for (const ending of LAST_ENDINGS) {
    const end = word.length - ending.length
    if (end < 1 || !word.endsWith(ending)) continue
    return measure(word, end) > 1 ? word.slice(0, end) : word
  }
  const end = word.length - 3
  const isIon = end > 1 && (word.endsWith('sion') || word.endsWith('tion'))
  return isIon && measure(word, end) > 1 ? word.slice(0, end) : word
}

function withoutE(word: string): string {
  if (!word.endsWith('e')) return word
  const end = word.length - 1
  const m = measure(word, end)
  if (m > 1) return word.slice(0, end)
  const from = Math.max(0, word.length - 4)
  const isShort = isShortSyllable(word, from, Math.min(from + 3, word.length)) && !/[wxy].$/.test(word)
  return m === 1 && !isShort ? word.slice(0, end) : word
}

function withoutDouble(word: string): string {
  return word.endsWith('ll') && measure(word, word.length) > 1 ? word.slice(0, -1) : word
}

/** Stem of a lower-case English word. O(length). */
export function porterStem(word: string): string {
  if (word.length < 3) return word
  const inflected = withI(withoutPast(withoutPlural(word)))
  return withoutDouble(withoutE(withoutLast(shortened(shortened(inflected, DERIVED), QUALIFIED))))
}
