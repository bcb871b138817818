import { APOSTROPHE } from './canonical.js'

/** Turned comma of oʻ and gʻ, and the modifier apostrophe of the tutuq belgisi (official 1995 alphabet). */
const TURNED = 'ʻ'
const VOWELS = 'аоэеиуўёюя'

const LATIN: ReadonlyMap<string, string> = pairs(
  'а:a б:b в:v г:g д:d ё:yo ж:j з:z и:i й:y к:k қ:q л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f х:x ҳ:h ч:ch ш:sh щ:sh ы:i э:e ю:yu я:ya',
)
const CYRILLIC: ReadonlyMap<string, string> = pairs(
  'yoʼ:йў sʼh:сҳ oʼ:ў gʼ:ғ sh:ш ch:ч yo:ё yu:ю ya:я ye:е a:а b:б v:в g:г d:д j:ж z:з i:и y:й k:к q:қ l:л m:м n:н o:о p:п r:р s:с t:т u:у f:ф x:х h:ҳ c:ц w:в ʼ:ъ',
)
const LONGEST = 3
const CONSONANT = /[бвгджзклмнпрстфхчшқғҳ]/
/** Suffixes of native words that begin with s after a t: otsiz, ketsa, aytsin; not the t + s of ц. */
const NATIVE_TS = /^ts(?:a(?:m|k|ng|ngiz|lar)?|in(?:lar)?|iz(?:lik|lar|ning|ga|dan|da|ni)?)$/
/** Loan words that end like them. */
const LOAN_TS = /(?:mits|nits|lits)in$/

/**
 * Uzbek Cyrillic letters of a lower-case word in the 1995 alphabet: е → ye at the start, after a vowel and after a sign;
 * ц → ts between vowels, else s (абзац → abzas); -ляция, -люция, -лятор lose the y. O(n).
 */
export function toLatinLetters(word: string, from = 0): string {
  let out = ''
  for (let i = from; i < word.length; i++) out += letterToLatin(word, i)
  return out
}

function letterToLatin(word: string, i: number): string {
  const letter = word[i]!
  const before = word[i - 1] ?? ''
  const after = word[i + 1] ?? ''
  const afterVowel = before !== '' && VOWELS.includes(before)
  switch (letter) {
    case 'е':
      return before === '' || afterVowel || before === 'ъ' || before === 'ь' ? 'ye' : 'e'
    case 'ц':
      return afterVowel && after !== '' && !CONSONANT.test(after) ? 'ts' : 's'
    // silent before iotated vowels, after ў and at the end
    case 'ъ':
      return after === '' || before === 'ў' || 'еёюя'.includes(after) ? '' : APOSTROPHE
    case 'ь':
      return after === 'о' ? 'y' : ''
    case 'с':
      return after === 'ҳ' ? `s${APOSTROPHE}` : 's'
    case 'ў':
      return `o${TURNED}`
    case 'ғ':
      return `g${TURNED}`
    case 'я':
      return before === 'л' && /^(?:тор|ци[яо])/.test(word.slice(i + 1, i + 4)) ? 'a' : 'ya'
    case 'ю':
      return before === 'л' && /^ци[яо]/.test(word.slice(i + 1, i + 4)) ? 'u' : 'yu'
    // нуқтаи, мавзуи: the possessive of a noun in a vowel is written with y
    case 'и':
      return after === '' && word.length > 3 && 'оуў'.includes(before || '-') ? 'yi' : 'i'
    default:
      return LATIN.get(letter) ?? letter
  }
}

/**
 * Latin letters of a lower-case word with canonical apostrophes in Cyrillic, from an index on: e → э at the start and after
 * a vowel, ts after a vowel → ц where it is no native suffix, y after a consonant → ь before e and before the -on of
 * loans, -ksiya, -nsiya, -psiya and -latsiya, -lutsiya, -lator as in loans. O(n).
 */
export function toCyrillicLetters(word: string, from = 0): string {
  let out = ''
  for (let i = from; i < word.length; ) {
    const [letters, length] = lettersToCyrillic(word, i)
    out += letters
    i += length
  }
  return out
}

function lettersToCyrillic(word: string, i: number): readonly [letters: string, length: number] {
  const rest = word.slice(i, i + 6)
  const before = word[i - 1] ?? ''
  const afterVowel = /[aeiou]/.test(before) || (before === APOSTROPHE && /[o]/.test(word[i - 2] ?? ''))
  const letter = rest[0]!
  if (letter === 'e') return [i === 0 || afterVowel ? 'э' : 'е', 1]
  if (rest.startsWith('ts') && rest[2] !== 'h' && (i === 0 || (afterVowel && !isNativeSuffix(word, i)))) return ['ц', 2]
  if (letter === 's' && /[knp]/.test(before) && /^si(?:ya(?!t)|on)/.test(rest)) return ['ц', 1]
  if (letter === 'y' && i > 0 && /[bvgdjzklmnprstfxh]/.test(before)) {
    if (rest[1] === 'e') return ['ье', 2]
    if (/^yon(?:$|[ln])/.test(rest) && /[ln]/.test(before) && i > 2) return ['ьо', 2]
  }
  // вентиляция, but эскалация
  if (before === 'l' && word[i - 2] !== 'a' && /^atsi[yo]|^ator/.test(rest)) return ['я', 1]
  if (before === 'l' && /^utsi[yo]/.test(rest)) return ['ю', 1]
  // the agents of Russian: двигатель, предохранитель
  if (letter === 'l' && rest === 'l' && word.length > 6 && /[ai]te$/.test(word.slice(0, i))) return ['ль', 1]
  for (let length = LONGEST; length > 0; length--) {
    const found = CYRILLIC.get(rest.slice(0, length))
    if (found !== undefined) return [found, length]
  }
  return [letter, 1]
}

function isNativeSuffix(word: string, i: number): boolean {
  return NATIVE_TS.test(word.slice(i)) && !LOAN_TS.test(word)
}

function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair) => pair.split(':') as [string, string]))
}
