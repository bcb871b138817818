import type { Sentence } from './clauses.js'
import type { Found } from './read.js'
import { wordMarks } from './word-marks.js'

/** Verbs of the first person by which a maker says what it does, and not: the denial is read by the stance. */
const verbs = /* @__PURE__ */ wordMarks<string>([
  ['льём|льем|отливаем|льет|льёт|quyamiz|quymaymiz', 'casting'],
  ['точим|yoʻnamiz|yoʻnmaymiz|tokarlik qilamiz', 'turning'],
  ['фрезеруем|frezalaymiz|frezerlaymiz|frezalamaymiz', 'milling'],
  ['шлифуем|silliqlaymiz|jilvirlaymiz', 'grinding'],
  ['куём|куем|toblab yasaymiz', 'forging'],
  ['штампуем|shtamplaymiz|shtamplamaymiz|shtamovka qilamiz', 'stamping'],
  ['свариваем|варим металл|payvandlaymiz|payvandlamaymiz', 'welding'],
  ['оцинковываем|ruxlaymiz|rux qoplaymiz', 'galvanizing'],
])

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
}
const VERB = `(${Object.keys(ENGLISH).join('|')})`
const BEHIND = "(?:we(?:\\s+(?:also|can|only|mainly|mostly))*|do(?:es)?\\s*n[o']t|don[’ʼ]t|cannot|can[’']t|can not)"
/** `we turn, mill and grind`. */
const SPOKEN = new RegExp(
  `(?<!\\p{L})${BEHIND}\\s+${VERB}(?!\\p{L})(?:(?:\\s*,\\s*|\\s+and\\s+|\\s+or\\s+)${VERB}(?!\\p{L}))*`,
  'giu',
)
const ONE = new RegExp(`(?<!\\p{L})${VERB}(?!\\p{L})`, 'giu')

/** Processes that a sentence tells by a verb (`мы льём`, `we turn`); offsets of the text. O(n). */
export function verbsIn(sentence: Sentence): Found<string>[] {
  const found: Found<string>[] = sentence.clauses.flatMap(({ words }) =>
    verbs.in(words).map(({ value, from, to }) => ({
      value,
      start: words[from]!.start,
      end: words[to - 1]!.end,
      notes: [],
    })),
  )
  for (const phrase of sentence.text.matchAll(SPOKEN)) {
    for (const verb of phrase[0].matchAll(ONE)) {
      const start = sentence.start + phrase.index + verb.index
      found.push({ value: ENGLISH[verb[1]!.toLowerCase()]!, start, end: start + verb[0].length, notes: [] })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}
