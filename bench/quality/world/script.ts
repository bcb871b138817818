const PAIRS: readonly (readonly [string, string])[] = [
  ['o‘', 'ў'],
  ['g‘', 'ғ'],
  ['sh', 'ш'],
  ['ch', 'ч'],
  ['ya', 'я'],
  ['yu', 'ю'],
  ['yo', 'ё'],
  ['ye', 'е'],
  ['ts', 'ц'],
  ['‘', 'ъ'],
  ['a', 'а'],
  ['b', 'б'],
  ['d', 'д'],
  ['e', 'е'],
  ['f', 'ф'],
  ['g', 'г'],
  ['h', 'ҳ'],
  ['i', 'и'],
  ['j', 'ж'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['q', 'қ'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['u', 'у'],
  ['v', 'в'],
  ['x', 'х'],
  ['y', 'й'],
  ['z', 'з'],
]

/** A word in capitals or with a digit is a designation and keeps its letters. */
const DESIGNATION = /^(?:[A-Z]{2,}|.*\d)/

function letters(word: string): string {
  let out = ''
  for (let at = 0; at < word.length; ) {
    const rest = word.slice(at).toLowerCase()
    if (rest.startsWith('e') && at === 0) out += word[at] === 'E' ? 'Э' : 'э'
    const pair =
      rest.startsWith('e') && at === 0 ? (['e', ''] as const) : PAIRS.find(([latin]) => rest.startsWith(latin))
    const [latin, cyrillic] = pair ?? [word[at]!, word[at]!]
    const upper = word[at] !== word[at]!.toLowerCase()
    out += upper ? cyrillic.slice(0, 1).toUpperCase() + cyrillic.slice(1) : cyrillic
    at += latin.length
  }
  return out
}

/** Uzbek text in Cyrillic letters, as most written before 1995 and many still write. */
export function toCyrillic(text: string): string {
  return text
    .split(/([^A-Za-z‘0-9/+]+)/)
    .map((word) => (DESIGNATION.test(word) ? word : letters(word)))
    .join('')
}
