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

/** Folded Latin key of one lower-case word of canonical text; apostrophes and signs of hardness are dropped. O(n). */
export function latinKey(word: string): string {
  let key = ''
  for (let i = 0; i < word.length; i++) {
    const character = word[i]!
    const next = word[i + 1] ?? ''
    let piece = CYRILLIC[character]
    if (piece === undefined) {
      if (character === 'ʼ') continue
      // ye and yo are the Cyrillic е and ё, but yoʻ is йў
      if (character === 'y' && (next === 'e' || (next === 'o' && word[i + 2] !== 'ʼ'))) {
        piece = 'e'
        i++
      } else if (character === 'k' && next === 'h') {
        piece = 'h'
        i++
      } else if ((character === 's' || character === 'c') && next === 'h') {
        piece = `${character}h`
        i++
      } else if (character >= 'a' && character <= 'z') piece = LATIN[character] ?? character
      else piece = LATIN[character] ?? character.normalize('NFD').replace(MARKS, '')
    }
    // a last ts is the plural of an English word
    const isPlural = piece === 's' && character !== 'ц' && next === '' && key.endsWith('t')
    key = isPlural ? key + piece : append(key, piece, word.length)
  }
  return key
}

/** Adds a piece: ts becomes s, dj becomes j, a letter stands once. */
function append(key: string, piece: string, wordLength: number): string {
  if (piece === '') return key
  const last = key.at(-1)
  if ((last === 't' && piece === 's') || (last === 'd' && piece === 'j')) return key.slice(0, -1) + piece
  const doubled = piece.length === 1 && last === piece && !(piece >= '0' && piece <= '9')
  if (doubled && key.length > 1 && wordLength > SHORT) return key
  return key + piece
}
