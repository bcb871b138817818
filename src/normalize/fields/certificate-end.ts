import { findEndDates } from '../figures/end-dates.js'

/** What a text says of how long a certificate is valid. */
export interface CertificateEnd {
  /** Its last day; absent where a date or a term stands that does not clearly say one. */
  readonly validUntil?: string
  /** Where the words that say so begin; the length of the text where they are not told apart. */
  readonly at: number
  /** The words. */
  readonly text: string
}

/** A term, or a date without its year: `до 12.26`, `сроком на 3 года`, `3 yil muddatga`. */
const UNREAD =
  /(?<!\p{L})(?:до|по|until|till|through|expir\p{L}*|exp|годен|срок(?:ом)?(?:\s+действия)?(?:\s+на)?|for)[\s.:]{1,3}\d|\d[\s\p{L}-]{0,16}(?:gacha|гача|muddatga|муддатга)(?!\p{L})/iu
/** What leads to the date. */
const LEADING =
  /(?<!\p{L})(?:до|по|с|со|от|до конца|until|till|through|to|from|valid|expir\p{L}*|exp|date|действ\p{L}*|действия|годен|истекает|срок\p{L}*|muddat\p{L}*|муддат\p{L}*|amal|qilish|амал|қилиш|конца|end|of)$/iu
/** Longest word of those. */
const LONGEST_WORD = 16
const SIGNS: ReadonlySet<string> = new Set([...' \t\n\u00a0(,;:.–—-'])

/** Up to which day a text says that a certificate is valid; undefined where it says nothing of that. O(n). */
export function certificateEnd(text: string): CertificateEnd | undefined {
  const found = findEndDates(text)
  const ends = found.filter(({ isBare }) => !isBare)
  const [first] = ends.length > 0 ? ends : found
  if (!first) return UNREAD.test(text) ? { at: text.length, text: text.trim() } : undefined
  // действовал до 2024, продлён до 2027
  const last = ends.reduce<string | undefined>((a, { value }) => (a === undefined || value > a ? value : a), undefined)
  const at = leadTo(text, first.start)
  const said = { at, text: text.slice(at).trim() }
  return last !== undefined && (ends.every(({ value }) => value === last) || PROLONGED.test(text))
    ? { validUntil: last, ...said }
    : said
}

const PROLONGED = /продл|переоформ|extend|renew|prolong|uzaytir|узайтир/iu

/** Where the words that lead to a date begin. */
function leadTo(text: string, date: number): number {
  let end = date
  for (let isLed = true; isLed; ) {
    while (end > 0 && SIGNS.has(text[end - 1]!)) end--
    const word = LEADING.exec(text.slice(Math.max(0, end - LONGEST_WORD), end))?.[0]
    isLed = word !== undefined
    end -= word?.length ?? 0
  }
  return end
}
