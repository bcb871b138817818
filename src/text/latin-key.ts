// One Latin key space for Uzbek in both scripts, Russian and English. The letters follow the 1995 Uzbek alphabet;
// what writers confuse is merged: х/ҳ/kh → h, қ → k, ў/oʻ → o, ғ/gʻ → g, ё/yo and ye → e, ц/ts → s, dj → j, doubles
// (not in short forms and first letters: PPS is no PS, LLDPE no LDPE).
const CYRILLIC: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'j',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ў: 'o',
  ф: 'f',
  х: 'h',
  ҳ: 'h',
  ц: 's',
  ч: 'ch',
  ш: 'sh',
  щ: 'sh',
  ъ: '',
  ы: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'i',
  є: 'e',
  ґ: 'g',
}
const LATIN: Readonly<Record<string, string>> = {
  x: 'h',
  q: 'k',
  ş: 'sh',
  ç: 'ch',
  ñ: 'ng',
  ğ: 'g',
  ö: 'o',
  ß: 'ss',
  ø: 'o',
  ı: 'i',
}
/** Letters of a short form: an abbreviation, not a word. */
const SHORT = 3
const MARKS = /\p{M}/gu

const Y = code('y')
const K = code('k')
const S = code('s')
const C = code('c')
const H = code('h')
const E = code('e')
const O = code('o')
const T = code('t')
const D = code('d')
const J = code('j')
const APOSTROPHE = code('ʼ')
const TS = code('ц')
const END = -1

function code(letter: string): number {
  return letter.charCodeAt(0)
}

/** What single letters become, by code: a letter as a text of its own would be looked up anew each time. */
const BY_CODE: (string | undefined)[] = Array.from({ length: 0x500 }, (_, at) => {
  const letter = String.fromCharCode(at)
  return CYRILLIC[letter] ?? LATIN[letter] ?? (at < 128 ? letter : undefined)
})

/** Folded Latin key of one lower-case word of canonical text; apostrophes and signs of hardness are dropped. O(n). */
export function latinKey(word: string): string {
  let key = ''
  const { length } = word
  for (let i = 0; i < length; i++) {
    const letter = word.charCodeAt(i)
    if (letter === APOSTROPHE) continue
    const next = i + 1 < length ? word.charCodeAt(i + 1) : END
    let piece = BY_CODE[letter]
    // ye and yo are the Cyrillic е and ё, but yoʻ is йў
    if (letter === Y && (next === E || (next === O && word.charCodeAt(i + 2) !== APOSTROPHE))) {
      piece = 'e'
      i++
    } else if (next === H && (letter === K || letter === S || letter === C)) {
      piece = letter === K ? 'h' : letter === S ? 'sh' : 'ch'
      i++
    } else piece ??= word[i]!.normalize('NFD').replace(MARKS, '')
    // a last ts is the plural of an English word
    const isPlural = piece === 's' && letter !== TS && next === END && key.endsWith('t')
    key = isPlural ? key + piece : append(key, piece, length)
  }
  return key
}

/** Adds a piece: ts becomes s, dj becomes j, a letter stands once. */
function append(key: string, piece: string, wordLength: number): string {
  if (piece === '') return key
  const first = piece.charCodeAt(0)
  const last = key.charCodeAt(key.length - 1)
  if (piece.length === 1) {
    if ((last === T && first === S) || (last === D && first === J)) return key.slice(0, -1) + piece
    if (last === first && key.length > 1 && wordLength > SHORT && !(first >= 48 && first <= 57)) return key
  }
  return key + piece
}
