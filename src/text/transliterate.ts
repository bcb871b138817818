import { APOSTROPHE } from './canonical.js'
import { IRREGULAR } from './irregular-words.js'

/** Turned comma of oʻ and gʻ, and the modifier apostrophe of the tutuq belgisi (official 1995 alphabet). */
const TURNED = 'ʻ'
const ANY_APOSTROPHE = "['`´ʹʻʼʽˈ‘’‛′＇]"
const VOWELS = 'аоэеиуўёюяАОЭЕИУЎЁЮЯ'

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: `g${TURNED}`,
  д: 'd',
  ё: 'yo',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'q',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: `o${TURNED}`,
  ф: 'f',
  х: 'x',
  ҳ: 'h',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
}
const CYRILLIC: readonly (readonly [string, string])[] = [
  ['yoʼ', 'йў'],
  ['sʼh', 'сҳ'],
  ['oʼ', 'ў'],
  ['gʼ', 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['yo', 'ё'],
  ['yu', 'ю'],
  ['ya', 'я'],
  ['ye', 'е'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['j', 'ж'],
  ['z', 'з'],
  ['i', 'и'],
  ['y', 'й'],
  ['k', 'к'],
  ['q', 'қ'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['f', 'ф'],
  ['x', 'х'],
  ['h', 'ҳ'],
  ['c', 'ц'],
  ['w', 'в'],
  ['ʼ', 'ъ'],
]

/**
 * Writes Uzbek text in the other script by the rules of the 1995 alphabet (е → ye at the start of a word and after a
 * vowel, ц → s or ts, ъ → ʼ) with a list of irregular words. Text already in the wanted script, digits and signs stay.
 * Case is kept, ALL CAPS too. O(n).
 */
export function transliterate(text: string, to: 'uz' | 'uz-Cyrl'): string {
  if (to === 'uz') return text.replace(/[\p{Script=Cyrillic}]+/gu, (word) => wordToLatin(word))
  const word = new RegExp(`[A-Za-z]+(?:${ANY_APOSTROPHE}[A-Za-z]*)*`, 'g')
  return text.replace(word, (found) => wordToCyrillic(found))
}

function wordToLatin(word: string): string {
  const lower = word.toLowerCase()
  const irregular = irregularFor(lower, IRREGULAR.toLatin)
  if (irregular) return sameCase(word, irregular)
  let out = ''
  for (let i = 0; i < lower.length; i++) out += letterToLatin(lower, i)
  return sameCase(word, out)
}

function letterToLatin(word: string, i: number): string {
  const letter = word[i]!
  const before = word[i - 1] ?? ''
  if (letter === 'е') return before === '' || VOWELS.includes(before) || before === 'ъ' || before === 'ь' ? 'ye' : 'e'
  if (letter === 'ц') return before !== '' && VOWELS.includes(before) ? 'ts' : 's'
  // the sign is kept between a vowel or consonant and a consonant, silent before iotated vowels
  if (letter === 'ъ') return /[еёюя]/.test(word[i + 1] ?? '') || i === word.length - 1 ? '' : 'ʼ'
  if (letter === 'с' && word[i + 1] === 'ҳ') return 'sʼ'
  // sign and yo after ь: бульон → bulyon
  if (letter === 'ь') return word[i + 1] === 'о' ? 'y' : ''
  return LATIN[letter] ?? letter
}

function wordToCyrillic(word: string): string {
  const lower = word.toLowerCase().replace(new RegExp(ANY_APOSTROPHE, 'g'), APOSTROPHE)
  const irregular = irregularFor(lower, IRREGULAR.toCyrillic)
  if (irregular) return sameCase(word, irregular)
  let out = ''
  for (let i = 0; i < lower.length; ) {
    const before = out.at(-1) ?? ''
    if (lower[i] === 'e') {
      out += before === '' || VOWELS.includes(before) ? 'э' : 'е'
      i += 1
    } else if (lower.startsWith('ts', i) && before !== '' && VOWELS.includes(before)) {
      out += 'ц'
      i += 2
    } else {
      const [from, letter] = CYRILLIC.find(([latin]) => lower.startsWith(latin, i)) ?? [lower[i]!, lower[i]!]
      out += letter
      i += from.length
    }
  }
  return sameCase(word, out)
}

/** The word itself, or its irregular stem with a regular ending: months and loan words take suffixes too. */
function irregularFor(lower: string, words: ReadonlyMap<string, string>): string | undefined {
  return words.get(lower)
}

function sameCase(model: string, word: string): string {
  const letters = model.replace(/[^\p{L}]/gu, '')
  if (letters.length > 1 && letters === letters.toUpperCase()) return word.toUpperCase()
  const first = model[0]!
  return first !== first.toLowerCase() ? word.charAt(0).toUpperCase() + word.slice(1) : word
}
