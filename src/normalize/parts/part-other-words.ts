import type { Catalog } from '../../model/catalog.js'
import type { Detected } from '../../text/language.js'
import type { Lexeme } from '../words/lexemes.js'
import { mostNamed } from '../words/most-named.js'
import { type Candidate, candidatesIn } from './part-candidates.js'
import { contradicts, headOf, NameWords, sidesOf } from './part-head.js'
import { isNeutral } from './part-idle.js'
import type { PartIndex, PartTerm } from './part-index.js'
import { FOR_UZBEK, isPurpose } from './part-segments.js'
import type { Position } from './positions.js'
import { paraphrased } from './same-words.js'

/* Names of parts in other words than the catalog's; see `same-words`. */

/** What a name is read with. */
interface Setting {
  readonly positions: ReadonlySet<Position>
  readonly index: PartIndex
  readonly catalog: Catalog
  readonly lang: Detected['lang']
}

/** Words of a name that is tried in other words. */
const LONGEST = 8

/** A name with the words that hold it. */
export interface OtherWords {
  readonly lexemes: readonly Lexeme[]
  readonly candidate: Candidate
}

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
): OtherWords | undefined {
  return inOtherWords(segment, length, setting) ?? inOtherWords(joinedFor(words, setting), length, setting)
}

/**
 * The words of the first segment in the order of a name, where it says what the thing is for: `сиденье учун пружина`,
 * `рамка госномер учун`, `electric motor for wipers`.
 */
function joinedFor(words: readonly Lexeme[], { index, catalog }: Setting): NameWords | undefined {
  const end = words.findIndex(({ isBreak, kind }) => isBreak || kind !== 'word')
  const own = end < 0 ? words : words.slice(0, end)
  const at = own.findIndex((word) => word.key === FOR_UZBEK || (word.script === 'latin' && isPurpose(word.key)))
  if (at <= 0) return undefined
  const before = own.slice(0, at)
  const behind = own.slice(at + 1).filter(({ isFunction }) => !isFunction)
  if (own[at]!.key !== FOR_UZBEK)
    return behind.length > 0 ? new NameWords([...behind, ...before], index, catalog) : undefined
  return new NameWords(behind.length > 0 ? [...before, ...behind] : [...before.slice(1), before[0]!], index, catalog)
}

/**
 * The name that the words are when others stand for some of them, where it covers more of them than what was found:
 * `ёғ насоси қобиғи` is the housing of an oil pump. Undefined where there is none, or several.
 */
function inOtherWords(
  segment: NameWords | undefined,
  length: number,
  { positions, index, catalog, lang }: Setting,
): OtherWords | undefined {
  if (!segment || segment.lexemes.length <= length || segment.lexemes.length > LONGEST) return undefined
  const lexemes = paraphrased(segment.lexemes)
  const covered = ({ from, to }: Candidate) =>
    segment.lexemes.filter(({ start, end }) => start >= lexemes[from]!.start && end <= lexemes[to - 1]!.end).length
  // tormoz diski qopqogʻi is no wheel disc cover: a word that is left over would say which, but not `салона` or `мотора`
  const saysAll = ({ from, to }: Candidate) =>
    segment.lexemes.every(
      (word) =>
        segment.idle.has(word) ||
        word.stems.some(isNeutral) ||
        (word.start >= lexemes[from]!.start && word.end <= lexemes[to - 1]!.end),
    )
  // a single word says a family only with its place: кресло переднее
  const lengthFor = ({ terms }: Candidate) =>
    terms.every((term) => term.positions.length > 0 && term.positions.every((place) => positions.has(place)))
      ? length
      : Math.max(1, length)
  const candidates = candidatesIn(lexemes, index, { mayTurn: lang !== 'ru', mayShorten: false })
    .map((candidate) => ({ ...candidate, terms: candidate.terms.filter((term) => !contradicts(term, positions)) }))
    .flatMap((candidate) => {
      const terms = mostlyNamed(candidate.terms)
      return terms.length === 0 ? [] : [{ ...candidate, terms }]
    })
    .filter((candidate) => covered(candidate) > lengthFor(candidate) && saysAll(candidate))
  const said = new NameWords(lexemes, index, catalog)
  const candidate = headOf(said, candidates, sidesOf(segment.lexemes, lang), index, catalog)
  return candidate && { lexemes, candidate }
}

/** The terms of the family that most names in other words say. */
function mostlyNamed(terms: readonly PartTerm[]): readonly PartTerm[] {
  const counts = new Map<string, number>()
  for (const { id } of terms) counts.set(id, (counts.get(id) ?? 0) + 1)
  const most = mostNamed(counts)
  return most === undefined ? [] : terms.filter(({ id }) => id === most)
}
