import { checkedShape } from '../refuse.js'
import { kindsOf } from './kinds.js'
import { latinKey } from './latin-key.js'
import { stemKey } from './stem.js'
import { isContent, stemLanguage } from './terms.js'
import { cut, type Piece } from './tokenize.js'

/** Letters of the beginning by which a loan word meets itself in another language (bench/README.md). */
const BEGINNING = 4
/** Codes of the Anatomical Therapeutic Chemical classification (WHO), fourth level and fifth: A02AF, N02BE01; keys write BB once. */
const ATC = /^(?:a(?:0\d|1[0-6])|[bcdghjlmnprsv]0\d|c10|d1[01]|v[12]0)(?:[a-z]{2}(?:\d\d)?|[a-z]\d\d)$/
const MEDICINE = '=medicine'

/**
 * What a text is found by in an index of names: folded stems, numbers and codes; of every stem of four letters or more
 * its beginning (marked `~`), by which loan words meet across languages; and, once each, the kinds of goods that its
 * words name (marked `=`), by which `olma` and `fruit` meet. Other terms may repeat. O(n).
 */
export function searchTerms(text: string): string[] {
  checkedShape('text', text, 'text')
  const { pieces } = cut(text)
  const lang = stemLanguage(pieces)
  const terms: string[] = []
  const kinds = new Set<string>()
  for (const token of pieces) {
    if (token.kind === 'number') terms.push(token.key)
    if (!isContent(token)) continue
    const stem = stemKey(token, lang)
    terms.push(stem)
    if (stem.length >= BEGINNING) terms.push(`~${stem.slice(0, BEGINNING)}`)
    for (const kind of kindsOf(stem)) kinds.add(kind)
    if (isMedicine(token)) kinds.add(MEDICINE)
  }
  return [...terms, ...kinds]
}

/** An ATC code, also where a transliterator has put it into Cyrillic: А02АФ for A02AF. */
function isMedicine({ kind, key, text }: Piece): boolean {
  return kind === 'code' && (ATC.test(key) || ATC.test(latinKey(text.toLowerCase())))
}
