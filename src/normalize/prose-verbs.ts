import type { Catalog } from '../model/catalog.js'
import type { Sentence } from './clauses.js'
import type { Found } from './read.js'
import { findProcesses, NO_MATERIAL } from './read-process.js'

/** English verbs are nouns too: they count behind `we` or a denial. */
const ENGLISH: Readonly<Record<string, string>> = {
  cast: 'casting',
  turn: 'turning',
  mill: 'milling',
  grind: 'grinding',
  forge: 'forging',
  stamp: 'stamping',
  weld: 'welding',
  machine: 'machining',
  galvanize: 'galvanizing',
  galvanise: 'galvanizing',
  mold: 'plastic-molding',
  mould: 'plastic-molding',
}
/** Where a sentence speaks of rubber, to mold is another process. */
const RUBBER = /rubber|elastomer|(?<!\p{L})(?:NBR|EPDM|FKM|silicone)(?!\p{L})/iu
const VERB = `(${Object.keys(ENGLISH).join('|')})`
const BEHIND =
  "(?:we(?:\\s+(?:also|can|only|mainly|mostly))*|do(?:es)?\\s*n[o']t|don[’ʼ]t|cannot|can[’']t|can not|used to)"
/** `we turn, mill and grind`. */
const SPOKEN = new RegExp(
  `(?<!\\p{L})${BEHIND}\\s+${VERB}(?!\\p{L})(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+or\\s+)${VERB}(?!\\p{L}))*`,
  'giu',
)
const ONE = new RegExp(`(?<!\\p{L})${VERB}(?!\\p{L})`, 'giu')
/** An Uzbek shop that says what it does not: quymaymiz of quyamiz, payvandlamaymiz of payvandlaymiz. */
const DENIED = /^(.{2,})may(miz|di)$/
const VOWEL = /[aeiou]$/

/**
 * Processes that a sentence tells by a verb that the catalog does not list: in English, where it would be a noun, and in
 * Uzbek, where it is denied. Offsets of the text. O(n).
 */
export function verbsIn(sentence: Sentence, catalog: Catalog): Found<string>[] {
  const found: Found<string>[] = sentence.clauses.flatMap(({ words }) =>
    words.flatMap(({ key, start, end }) => {
      const [, root, ending] = DENIED.exec(key) ?? []
      if (root === undefined) return []
      const [process] = findProcesses(`${root}${VOWEL.test(root) ? 'y' : 'a'}${ending}`, catalog, NO_MATERIAL)
      return process ? [{ value: process.value, start, end, notes: [] }] : []
    }),
  )
  for (const phrase of sentence.text.matchAll(SPOKEN)) {
    for (const verb of phrase[0].matchAll(ONE)) {
      const start = sentence.start + phrase.index + verb.index
      const named = ENGLISH[verb[1]!.toLowerCase()]!
      const value = named === 'plastic-molding' && RUBBER.test(sentence.text) ? 'rubber-molding' : named
      found.push({ value, start, end: start + verb[0].length, notes: [] })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
