import { latinKey } from '../../text/latin-key.js'
import { uzbekStem } from '../../text/stem.js'
import { ofPiece } from '../../text/tokenize.js'
import { type Lexeme, stemsOf } from '../words/lexemes.js'
import type { PartIndex } from './part-index.js'
import { paraphrasesOf } from './same-words.js'

/* The stems of a word that stand in names of parts, and those that its inflection or its loan from Russian hides. */

/** A stem that stands in a name, with its number; see `part-keys`. */
export interface Stem {
  readonly stem: string
  readonly number: number
  /** Of another form of the word: it says which only in its place in the name; замок капота с тросом is no трос замка капота. */
  readonly isOther: boolean
}

/** The stems of a word that stand in any name, none where no name has it. O(stems). */
export function stemsIn({ piece, stems }: Pick<Lexeme, 'piece' | 'stems'>, index: PartIndex): readonly Stem[] {
  if (stems === stemsOf(piece)) return stemsOfPiece(piece, index)
  // a completed or corrected word has other stems than its piece
  return stems === paraphrasesOf(piece) ? otherStemsOfPiece(piece, index) : known(stems, index, false)
}

const otherStemsOfPiece = ofPiece((piece, index: PartIndex) => known(paraphrasesOf(piece), index, false))

const stemsOfPiece = ofPiece((piece, index: PartIndex): readonly Stem[] => {
  const stems = stemsOf(piece)
  if (piece.kind !== 'word') return known(stems, index, false)
  const others = piece.script === 'cyrillic' ? stems.flatMap(withOtherVowel) : []
  const own = known([...new Set([...stems, ...loanStems(piece.text)])], index, false)
  const found = others.length === 0 ? own : [...own, ...known(others, index, true)]
  return found.length > 0 && piece.script !== 'cyrillic' ? found : withSmall(found, stems, index)
})

function known(stems: readonly string[], { numbers }: PartIndex, isOther: boolean): readonly Stem[] {
  const found: Stem[] = []
  for (const stem of stems) {
    const number = numbers.stems.get(stem)
    if (number !== undefined) found.push({ stem, number, isOther })
  }
  return found
}

/** `tirsakli valni`: a word of three letters, which is too short for the stemmer, in a case. */
const SHORT_IN_CASE = /^(\p{L}{3})(?:ni(?:ng)?|ga|dan|lar(?:ni|ga)?|ни(?:нг)?|га|дан|лар(?:ни|га)?)$/iu
/** `panelcha`, `роликча`: a small one. */
const DIMINUTIVE = /^(\p{L}{4,})(?:cha|ча)(?:si|lar|lari|си|лар|лари)?$/iu
/** Russian: `насосик`, `пальчик`, `пружинка`, `замочек`, `колечко`, `релешка`, with what stands at the end of a noun for each. */
const SMALL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(.{4,})ik$/, ['']],
  [/^(.{2,})chik$/, ['ets', 'es', 's']],
  [/^(.{3,})[eo]chek$/, ['ok', 'k']],
  [/^(.{3,})echk$/, ['s']],
  [/^(.{3,})[eo]chk$/, ['k', '']],
  [/^(.{4,})(?:shk|yok|ok|ek)$/, ['']],
  [/^(.{3,}[^aeiouy])k$/, ['']],
  [/^(.{4,})chk$/, ['s', 'ts']],
  [/^(.{3,}in)k$/, ['']],
]

/** A small thing is also what it is small of, where it is no word of its own. */
function withSmall(found: readonly Stem[], stems: readonly string[], index: PartIndex): readonly Stem[] {
  const small = stems.flatMap(ofSmall).filter((stem) => !found.some((own) => own.stem === stem))
  return small.length === 0 ? found : [...found, ...known(small, index, false)]
}

/** The nouns that a stem makes small; one that no name has does no harm. */
function ofSmall(stem: string): readonly string[] {
  return SMALL.flatMap(([ending, full]) => {
    const begun = ending.exec(stem)?.[1]
    return begun === undefined ? [] : full.map((end) => `${begun}${end}`)
  })
}

/** A shorter word is a loan of another one by chance. */
const SHORTEST_LOAN = 4

/**
 * `kapot petlasi`, `generator shyotkasi`: Uzbek takes Russian words with their nominative, which the Russian stem has
 * lost; the stem without endings of any other language, and without a final a.
 */
function loanStems(text: string): readonly string[] {
  const short = SHORT_IN_CASE.exec(text)
  if (short) return [latinKey(short[1]!)]
  const small = DIMINUTIVE.exec(text)?.[1]
  // `pruzhina`: Russian as in passports
  const stem = uzbekStem(text.replace(/zh/i, 'j'))
  if (stem.length < SHORTEST_LOAN) return []
  const own = /[^aeiou]a$/.test(stem) ? [stem, stem.slice(0, -1)] : [stem]
  return small === undefined ? own : [...own, latinKey(small)]
}

/** Two consonants at the end of a stem, or a vowel before the k of a genitive. */
const CLUSTER = /^(.*[^aeiou])([^aeiouy])$/
const SPREAD = /^(.*[^aeiou])[eo](k)$/

/** Russian vowels come and go: замок, замки; фланец, фланцы; форсунка, форсунок. */
function withOtherVowel(stem: string): readonly string[] {
  const cluster = CLUSTER.exec(stem)
  if (cluster && stem.length >= SHORTEST_LOAN) return ['e', 'o'].map((vowel) => `${cluster[1]}${vowel}${cluster[2]}`)
  const spread = SPREAD.exec(stem)
  return spread && stem.length > SHORTEST_LOAN ? [`${spread[1]}${spread[2]}`] : []
}
