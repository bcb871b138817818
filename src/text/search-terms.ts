import { stemKey } from './stem.js'
import { isContent, stemLanguage } from './terms.js'
import { tokenize } from './tokenize.js'

/** Letters of a prefix and of a gram; four told names apart best on the development sets (bench/README.md). */
const LENGTH = 4

/**
 * What a text is found by in an index of names: folded stems, numbers and codes; and of every stem its first four letters
 * (marked `~`) and its four-letter grams (marked `#`), by which loan words meet across languages. A term may repeat. O(n).
 */
export function searchTerms(text: string): string[] {
  const lang = stemLanguage(text)
  const terms: string[] = []
  for (const token of tokenize(text)) {
    if (token.kind === 'number') terms.push(token.key)
    if (!isContent(token)) continue
    const stem = stemKey(token, lang)
    terms.push(stem, `~${stem.slice(0, LENGTH)}`)
    const edged = `_${stem}`
    for (let i = 0; i === 0 || i + LENGTH <= edged.length; i++) terms.push(`#${edged.slice(i, i + LENGTH)}`)
  }
  return terms
}
