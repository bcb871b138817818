import { transliterate } from '../text/transliterate.js'

/**
 * Uzbek wordings in Cyrillic: every text of the structure, slots left as they are. The wordings keep to words whose
 * Cyrillic spelling follows from the Latin one (a test holds every word to a list that was read through). O(size).
 */
export function inCyrillic<T>(wordings: T): T {
  if (typeof wordings === 'string') return textInCyrillic(wordings) as T
  if (Array.isArray(wordings)) return wordings.map((item: unknown) => inCyrillic(item)) as T
  if (typeof wordings !== 'object' || wordings === null) return wordings
  return Object.fromEntries(Object.entries(wordings).map(([key, value]) => [key, inCyrillic(value)])) as T
}

function textInCyrillic(text: string): string {
  return text
    .split(/(\{[a-z]+\})/)
    .map((piece) => (piece.startsWith('{') ? piece : transliterate(piece, 'uz-Cyrl')))
    .join('')
}
