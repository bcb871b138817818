import { type Lexeme, stemsOf } from '../words/lexemes.js'
import { mostNamed } from '../words/most-named.js'
import { type Head, NameWords, nameWords, type Setting } from './name-words.js'
import { type Candidate, candidatesIn } from './part-candidates.js'
import { atPlaces, headOf, sidesOf } from './part-head.js'
import { isNeutral } from './part-idle.js'
import type { PartIndex, PartTerm } from './part-index.js'
import { FOR_UZBEK, leadsToUse } from './part-segments.js'
import { stemsIn } from './part-stems.js'
import type { Position } from './positions.js'
import { mayBeginPair, paraphrased, paraphrasesOf } from './same-words.js'

/* Names of parts in other words than the catalog's; see `same-words`. */

/** Words of a name that is tried in other words. */
const LONGEST = 8

/**
 * The name that the words of a segment are when others stand for some of them, or in the order of a name where they say
 * what the thing is for; undefined where it covers no more than the `length` words that are a name as written. O(words).
 * @param words those of the whole text
 */
export function nameInOtherWords(
  words: readonly Lexeme[],
  segment: NameWords | undefined,
  length: number,
  setting: Setting,
): Head | undefined {
  return inOtherWords(segment, length, setting) ?? inOtherWords(joinedFor(words, setting), length, setting)
}

/**
 * The words of the first segment in the order of a name, where it says what the thing is for: `сиденье учун пружина`,
 * `рамка госномер учун`, `electric motor for wipers`.
 */
function joinedFor(words: readonly Lexeme[], setting: Setting): NameWords | undefined {
  if (!words.some(isFor)) return undefined
  const end = words.findIndex(({ isBreak, kind }) => isBreak || kind !== 'word')
  const own = end < 0 ? words : words.slice(0, end)
  const at = own.findIndex(isFor)
  if (at <= 0) return undefined
  const before = own.slice(0, at)
  const behind = own.slice(at + 1).filter(({ isFunction }) => !isFunction)
  if (own[at]!.key !== FOR_UZBEK) return behind.length > 0 ? nameWords([...behind, ...before], setting) : undefined
  return nameWords(behind.length > 0 ? [...before, ...behind] : [...before.slice(1), before[0]!], setting)
}

function isFor(word: Lexeme): boolean {
  return word.key === FOR_UZBEK || leadsToUse(word)
}

/**
 * The name that the words are when others stand for some of them, where it covers more of them than what was found:
 * `ёғ насоси қобиғи` is the housing of an oil pump. Undefined where there is none, or several.
 */
function inOtherWords(segment: NameWords | undefined, length: number, setting: Setting): Head | undefined {
  if (!segment || segment.lexemes.length <= length || segment.lexemes.length > LONGEST) return undefined
  const way = `${length} ${setting.manner}`
  // most names say nothing in other words, and repeat
  if (segment.headBy(way) === null) return undefined
  const found = inOtherWordsAnew(segment, length, setting)
  if (!found) segment.keepHead(way, undefined)
  return found
}

function inOtherWordsAnew(segment: NameWords, length: number, setting: Setting): Head | undefined {
  const { positions, index, catalog, lang } = setting
  if (!mayCoverMore(segment.lexemes, length, index)) return undefined
  const lexemes = paraphrased(segment.lexemes)
  // tormoz diski qopqogʻi is no wheel disc cover: a word that is left over would say which, but not `салона` or `мотора`
  const needed = segment.lexemes.filter((word, i) => !segment.isIdle[i]! && !isNeutral(word))
  const named = candidatesIn(lexemes, index, { mayTurn: lang !== 'ru', mayShorten: false }, (from, to) => {
    const [start, end] = [lexemes[from]!.start, lexemes[to - 1]!.end]
    return coveredBy(segment, start, end) > length && needed.every((word) => word.start >= start && word.end <= end)
  })
  const candidates: Candidate[] = []
  for (const one of atPlaces(named, positions)) {
    const { from, to, terms } = one
    const own = mostlyNamed(terms)
    // a single word says a family only with its place: кресло переднее
    const isEnough = length > 0 || coveredBy(segment, lexemes[from]!.start, lexemes[to - 1]!.end) > 1
    if (own.length > 0 && (isEnough || own.every((term) => isPlaced(term, positions))))
      candidates.push({ ...one, terms: own })
  }
  if (candidates.length === 0) return undefined
  const said = new NameWords(lexemes, setting)
  const candidate = headOf(said, candidates, sidesOf(segment.lexemes, lang), index, catalog)
  return candidate && { lexemes, candidate, notes: [] }
}

/** How many words of a segment stand between two places of the text. */
function coveredBy({ lexemes }: NameWords, start: number, end: number): number {
  let covered = 0
  for (const word of lexemes) if (word.start >= start && word.end <= end) covered++
  return covered
}

/**
 * Whether a name in other words may cover more of the words than so many. Each word of a name stands in names, by itself
 * or in other words; what is told of words in the order of the text, none of which may be one with the next. O(words).
 */
function mayCoverMore(words: readonly Lexeme[], length: number, index: PartIndex): boolean {
  let known = 0
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!
    if ((i > 0 && word.start < words[i - 1]!.end) || mayBeginPair(word)) return true
    const { piece, stems } = word
    if (stems !== stemsOf(piece) || stemsIn({ piece, stems: paraphrasesOf(piece) }, index).length > 0) known++
  }
  return known > length
}

function isPlaced({ positions: own }: PartTerm, said: ReadonlySet<Position>): boolean {
  return own.length > 0 && own.every((place) => said.has(place))
}

/** The terms of the family that most names in other words say. */
function mostlyNamed(terms: readonly PartTerm[]): readonly PartTerm[] {
  const counts = new Map<string, number>()
  for (const { id } of terms) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = mostNamed(counts)
  return most === undefined ? [] : terms.filter(({ id }) => id === most)
}
