/*
 * Porter's stemmer (1980), letter by letter. The same results as the one of `natural` 8.1 (a test compares them), whose
 * regular expressions took most of the time of compiling a catalog's names.
 */

/** Endings and what they become where the word before them has a vowel and a consonant; tried in this order. */
const STEP_2 = pairs(
  'ational ate tional tion enci ence anci ance izer ize abli able bli ble alli al entli ent eli e ousli ous ' +
    'ization ize ation ate ator ate alism al iveness ive fulness ful ousness ous aliti al iviti ive biliti ble logi log',
)
const STEP_3 = pairs('icate ic ative - alize al iciti ic ical ic ful - ness -')
/** Longest first: the shortest word before an ending is looked at. */
const STEP_4 = 'ement ance ence able ible ment ant ent ism ate iti ous ive ize al er ic ou'.split(' ')

function pairs(text: string): readonly (readonly [ending: string, becomes: string])[] {
  const words = text.split(' ')
  return words.flatMap((word, i) => (i % 2 === 0 ? [[word, words[i + 1] === '-' ? '' : words[i + 1]!] as const] : []))
}

/** Stem of an English word in small letters. O(length). */
export function porterStem(word: string): string {
  return word.length < 3 ? word : withoutE(withoutDerived(replaced(replaced(withI(withoutForm(word)), STEP_2), STEP_3)))
}

/** Steps 1a and 1b: plural, -ed, -ing. */
function withoutForm(word: string): string {
  const single = withoutPlural(word)
  if (single.endsWith('eed')) return measure(single, single.length - 3) > 0 ? single.slice(0, -1) : single
  const cut = single.endsWith('ed') ? 2 : single.endsWith('ing') ? 3 : 0
  const end = single.length - cut
  if (cut === 0 || !hasVowel(single, end)) return single
  const root = single.slice(0, end)
  if (root.endsWith('at') || root.endsWith('bl') || root.endsWith('iz')) return `${root}e`
  const last = root.charAt(end - 1)
  if (last === root.charAt(end - 2) && !VOWELS.includes(last) && !'lsz'.includes(last)) return root.slice(0, -1)
  return measure(root, end) === 1 && endsLikeHop(root, end) ? `${root}e` : root
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses') || word.endsWith('ies')) return word.slice(0, -2)
  return word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word
}

/** Step 1c. */
function withI(word: string): string {
  const end = word.length - 1
  return word.endsWith('y') && hasVowel(word, end) ? `${word.slice(0, end)}i` : word
}

function replaced(word: string, table: typeof STEP_2): string {
  let made = word
  for (const [ending, becomes] of table) {
    if (!word.endsWith(ending) || !made.endsWith(ending) || measure(word, word.length - ending.length) <= 0) continue
    made = made.slice(0, made.length - ending.length) + becomes || made
  }
  return made
}

/** Step 4. */
function withoutDerived(word: string): string {
  const ending = STEP_4.find((one) => word.length > one.length && word.endsWith(one))
  if (ending !== undefined && measure(word, word.length - ending.length) > 1) return word.slice(0, -ending.length)
  const end = word.length - 3
  const isIon = end > 1 && (word.endsWith('sion') || word.endsWith('tion'))
  return isIon && measure(word, end) > 1 ? word.slice(0, end) : word
}

/** Steps 5a and 5b. */
function withoutE(word: string): string {
  const end = word.endsWith('e') ? word.length - 1 : word.length
  const most = measure(word, end)
  const short = most > 1 || (most === 1 && !endsLikeHop(word, word.length - 1)) ? word.slice(0, end) : word
  return short.endsWith('ll') && measure(short, short.length) > 1 ? short.slice(0, -1) : short
}

const VOWELS = 'aeiou'

/** Vowel, or a y behind a consonant. */
function isVowel(word: string, at: number): boolean {
  const letter = word.charAt(at)
  if (VOWELS.includes(letter)) return true
  if (letter !== 'y' || at === 0) return false
  const before = word.charAt(at - 1)
  return before !== 'y' && !VOWELS.includes(before)
}

function hasVowel(word: string, end: number): boolean {
  for (let i = 0; i < end; i++) if (isVowel(word, i)) return true
  return false
}

/** Consonant, vowel, consonant, the last neither w, x nor y. */
function endsLikeHop(word: string, end: number): boolean {
  if (end < 3 || 'wxy'.includes(word.charAt(end - 1))) return false
  return !isVowel(word, end - 3) && isVowel(word, end - 2) && !isVowel(word, end - 1)
}

/**
 * How often vowels are followed by consonants in the beginning of a word; −1 where it is empty. A y that is a vowel is one
 * by itself, so that there are halves.
 */
function measure(word: string, end: number): number {
  if (end === 0) return -1
  let groups = 0
  let wasVowel = true
  for (let i = 0; i < end; i++) {
    const isPlain = VOWELS.includes(word.charAt(i))
    const isNow = isPlain || isVowel(word, i)
    const isNew = isPlain ? i === 0 || !VOWELS.includes(word.charAt(i - 1)) : isNow || wasVowel
    // consonants at the beginning count nothing
    if (isNew && (isNow || groups > 0)) groups += 1
    wasVowel = isNow
  }
  return (wasVowel && groups > 0 ? groups - 1 : groups) / 2
}
