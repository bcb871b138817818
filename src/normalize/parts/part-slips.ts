import type { Note } from '../common/read.js'
import { changed, type Lexeme } from '../words/lexemes.js'
import { isNearWord, stemsBeginning } from '../words/near-word.js'
import type { NameWords } from './name-words.js'
import type { Candidate } from './part-candidates.js'
import type { PartIndex } from './part-index.js'
import { stemsIn } from './part-stems.js'

/** Shortest word in which one wrong letter is forgiven. */
const FORGIVEN = 6

/** The words as they stand. */
export function asWritten({ lexemes }: NameWords): readonly Lexeme[] {
  return lexemes
}

/** Short words of papers: `ред. 3` of a drawing is no reducer. */
const PAPERS =
  /^(?:ред|рис|черт|поз|арт|тел|стр|дог|кол|изд|дет|прим|обозн|изм|вып|rev|fig|dwg|pos|art|tel|ref|qty|chiz|rasm)$/iu

/** Abbreviated words get the stems that they may stand for; undefined where there is none. */
export function completed(segment: NameWords, all: readonly Lexeme[], index: PartIndex): readonly Lexeme[] | undefined {
  let isChanged = false
  const lexemes = segment.lexemes.map((lexeme) => {
    if (!isShortened(lexeme, all)) return lexeme
    const stems = stemsBeginning(lexeme.key, index.stems)
    if (stems.length === 0) return lexeme
    isChanged = true
    return changed(lexeme, { stems })
  })
  return isChanged ? lexemes : undefined
}

/** Whether a word ends in a point and is no word of papers: `маслозалив.` */
export function isShortened(lexeme: Lexeme, all: readonly Lexeme[]): boolean {
  if (lexeme.key.length < 3) return false
  const at = all.indexOf(lexeme)
  const next = all[at + 1]
  // 111 зуб.
  if (next?.text !== '.' || next.start !== lexeme.end || all[at - 1]?.kind === 'number') return false
  return !PAPERS.test(lexeme.text)
}

const MEMORY = 2_000
const LONGEST_KEPT = 64
const nearest = new WeakMap<PartIndex, Map<string, readonly string[]>>()

/** Stems of names that are one letter away from a word's. Memoized up to a bound. */
function nearStems(stems: readonly string[], index: PartIndex): readonly string[] {
  const memory = nearest.get(index) ?? new Map<string, readonly string[]>()
  nearest.set(index, memory)
  const key = stems.join(' ')
  const known = memory.get(key)
  if (known) return known
  // validity is no shaft (`valik`): what is left of a word with its endings cut is too short to be a slip
  const long = stems.filter((own) => own.length >= FORGIVEN)
  const made = index.stems.filter((stem) => long.some((own) => isNearWord(own, stem)))
  if (memory.size >= MEMORY) memory.clear()
  if (key.length <= LONGEST_KEPT) memory.set(key, made)
  return made
}

/** Words that no name has get the stems that are one letter away; undefined where there is none. */
export function corrected(
  segment: NameWords,
  _all: readonly Lexeme[],
  index: PartIndex,
  notes: Note[],
): readonly Lexeme[] | undefined {
  let isChanged = false
  const lexemes = segment.lexemes.map((lexeme) => {
    if (lexeme.text.length < FORGIVEN || stemsIn(lexeme, index).length > 0) return lexeme
    const near = nearStems(lexeme.stems, index)
    if (near.length === 0) return lexeme
    isChanged = true
    notes.push({
      code: 'part.corrected',
      expected: `${lexeme.text} read as ${near[0]}…`,
      suggestions: near.slice(0, 3),
    })
    return changed(lexeme, { stems: near.slice(0, 4) })
  })
  return isChanged ? lexemes : undefined
}

interface Said {
  readonly lexemes: readonly Lexeme[]
  readonly candidate: Candidate
}

/** Whether a head says more of the same thing: `скоба спупорта` with its slip put right; as little is no reason to correct. */
export function isMoreOf(more: Said, short: Said): boolean {
  const [word] = short.lexemes.slice(short.candidate.from, short.candidate.to)
  const words = more.lexemes.slice(more.candidate.from, more.candidate.to)
  return words.length > 1 && words.some(({ start }) => start === word!.start)
}
